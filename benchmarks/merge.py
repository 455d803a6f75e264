"""Merging: as a ratio to a raw ``ATTACH … INSERT … SELECT`` of the same rows into the journal's tables."""

import os
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from importlib.resources import files
from pathlib import Path

from workbench.intake.call_format import load_call
from workbench.intake.start import start_call
from workbench.merge.handin import write_handin
from workbench.merge.merge import merge_files
from workbench.models.entities import Application, Reviewer, key
from workbench.models.file import ReviewFile, new_database, new_uuid, open_review_file, set_local
from workbench.models.identity import Device, make_device
from workbench.models.journal import INSERT_REVISION, revision_row, sqlite_connection
from workbench.models.reviewing import call_of
from workbench.models.revision import Revision
from workbench.models.state import read_state

_COMMENT = "The applicant shows how the work would be done, and by whom; what is missing is how it goes on afterwards."


def main() -> None:
    """Print the ratios at 10,000, 100,000 and 1,000,000 revisions (the last takes minutes; ``URVAL_BENCH_SMALL``)."""
    sizes = [10_000, 100_000, 1_000_000]
    for size in sizes[:2] if os.environ.get("URVAL_BENCH_SMALL") else sizes:
        with tempfile.TemporaryDirectory(prefix="urval-bench-") as folder:
            os.environ["URVAL_HOME"] = str(Path(folder) / "home")
            _measure(Path(folder), size)
    with tempfile.TemporaryDirectory(prefix="urval-bench-") as folder:
        os.environ["URVAL_HOME"] = str(Path(folder) / "home")
        _measure_many(Path(folder), 100_000, 40)


def _measure(folder: Path, size: int) -> None:
    lead, (received,) = _make(folder, size)
    raw = _time(lambda: _insert_raw(received, folder / "raw.review"))
    preview = _time(lambda: merge_files(lead, [received], preview=True, accept_new_devices=True))
    first = _time(lambda: merge_files(lead, [received], accept_new_devices=True))
    state = _time(lambda: _read_state(lead))
    again = _time(lambda: merge_files(lead, [received]))
    other_bytes = folder / "vacuumed.review"
    with closing(sqlite3.connect(received)) as connection:
        connection.execute("VACUUM INTO ?", (str(other_bytes),))
    same_data = _time(lambda: merge_files(lead, [other_bytes]))
    print(
        f"{size:>9,} revisions in one file: raw insert {raw:.2f} s; the state's hash, in the first run, {state:.2f} s"
    )
    for name, seconds, base, budget in (
        ("merge, all hashes checked", first, raw, 4.0),
        ("the same without the hash", first - state, raw, 4.0),
        ("preview of it", preview, raw, None),
        ("same file again", again, first, 0.1),
        ("same data in other bytes", same_data, first, 0.1),
    ):
        limit = f"(budget {budget})" if budget else ""
        print(f"          {name:<32} {seconds:6.2f} s  ratio {seconds / base:5.2f} {limit}", flush=True)
    if sys.platform != "win32":
        import resource

        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        print(f"          memory so far: at most {peak} MB; the reading process has a limit of 1 GiB", flush=True)


def _measure_many(folder: Path, size: int, reviewers: int) -> None:
    lead, handins = _make(folder, size, reviewers)
    preview = _time(lambda: merge_files(lead, handins, preview=True, accept_new_devices=True))
    merge = _time(lambda: merge_files(lead, handins, accept_new_devices=True))
    print(f"{size:>9,} revisions in {reviewers} files: preview {preview:.2f} s, merge {merge:.2f} s (budget 10 s each)")


def _read_state(path: Path) -> object:
    with open_review_file(path, write=False) as file, file.transaction() as session:
        return read_state(session)


def _time(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _insert_raw(source: Path, target: Path) -> None:
    with closing(sqlite3.connect(target, isolation_level=None)) as connection:
        connection.executescript(files("workbench.models").joinpath("schema.sql").read_text("utf-8"))
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("ATTACH ? AS source", (str(source),))
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO main.revision SELECT * FROM source.revision")
        connection.execute("COMMIT")


def _make(folder: Path, size: int, reviewers: int = 1) -> tuple[Path, list[Path]]:
    """Make a lead's file, and hand-ins to it of ``size`` revisions together: points and comments, each set once."""
    path = folder / "lead.review"
    with start_call(path, load_call("s3-piloten-2018"), lead="Lead Example") as lead:
        people = [lead.new_id() for _ in range(reviewers)]
        criteria = [criterion.id for criterion in call_of(lead).criteria]
        applications = [lead.new_id() for _ in range(-(-size // (2 * len(criteria) * reviewers)))]
        with lead.transaction() as session:
            for number, person in enumerate(people, start=1):
                session.add(Reviewer(id=person, name=f"Reviewer {number}", reviews=True))
            for number, application in enumerate(applications[:300], start=1):
                session.add(Application(id=application, number=number, applicant=f"Applicant {number}"))
        lead.sign()
        for person in people:
            _write_copy(lead, folder / f"{person}.working", person, applications, criteria, size // reviewers)
    for person in people:
        write_handin(folder / f"{person}.working", folder / f"{person}.review")
    return path, [folder / f"{person}.review" for person in people]


def _write_copy(
    lead: ReviewFile, target: Path, person: str, applications: list[str], criteria: list[str], size: int
) -> None:
    device = make_device(lead.call, person)
    groups = [
        (key(person, application, criterion), field)
        for application in applications
        for criterion in criteria
        for field in ("value", "comment")
    ]
    with new_database(target) as connection, lead.transaction() as session:
        source = sqlite_connection(session)
        set_local(connection, call=lead.call, founding=lead.founding, reviewer=person)
        lead_rows = source.execute("SELECT * FROM revision WHERE id = ?", (bytes.fromhex(lead.founding),))
        connection.executemany(INSERT_REVISION, lead_rows)
        signed = source.execute("SELECT * FROM signature WHERE seq = 1")
        connection.executemany("INSERT INTO signature VALUES (?, ?, ?, ?)", signed)
        connection.executemany("INSERT INTO device VALUES (?, ?)", source.execute("SELECT * FROM device"))
        connection.execute("INSERT INTO device VALUES (?, ?)", (device.id, device.public_key))
        connection.executemany(INSERT_REVISION, map(revision_row, _chain(device, groups[:size])))


def _chain(device: Device, groups: list[tuple[str, str]]) -> Iterator[Revision]:
    chain, prev = new_uuid(), None
    for seq, (entity_id, field) in enumerate(groups, start=1):
        revision = Revision(
            entity="score",
            id=entity_id,
            field=field,
            value=_COMMENT if field == "comment" else {"points": "3.5", "criterion_version": "0123456789abcdef"},
            parents=(),
            depth=1,
            author=device.person,
            device=device.id,
            chain=chain,
            audience="lead",
            seq=seq,
            prev=prev,
            hlc=1_700_000_000_000 + seq,
        )
        prev = revision_row(revision)[0].hex()
        yield revision


if __name__ == "__main__":
    main()
