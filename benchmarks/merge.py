"""Merging: as a ratio to a raw ``ATTACH … INSERT … SELECT`` of the same rows into the journal's tables."""

import os
import shutil
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from importlib.resources import files
from pathlib import Path
from typing import Any

from workbench.intake.call_format import load_call
from workbench.intake.start import start_call
from workbench.merge.handin import write_handin
from workbench.merge.merge import merge_files
from workbench.models.entities import Application, Reviewer, key
from workbench.models.file import ReviewFile, new_database, new_uuid, set_local
from workbench.models.identity import Device, make_device
from workbench.models.journal import INSERT_REVISION, revision_row, sqlite_connection
from workbench.models.reviewing import call_of
from workbench.models.revision import Revision

_COMMENT = "The applicant shows how the work would be done, and by whom; what is missing is how it goes on afterwards."


def main() -> None:
    """Print the ratios at 10,000 and 100,000 revisions, and at 1,000,000 where ``URVAL_BENCH_LARGE`` is set."""
    sizes = [10_000, 100_000, *([1_000_000] if os.environ.get("URVAL_BENCH_LARGE") else [])]
    for size in sizes:
        with tempfile.TemporaryDirectory(prefix="urval-bench-") as folder:
            os.environ["URVAL_HOME"] = str(Path(folder) / "home")
            _measure(Path(folder), size)


def _measure(folder: Path, size: int) -> None:
    lead, received = _make(folder, size)
    raw = _time(lambda: _insert_raw(received, folder / "raw.review"))
    preview = _time(lambda: merge_files(lead, [received], preview=True, accept_new_devices=True))
    first = _time(lambda: merge_files(lead, [received], accept_new_devices=True))
    again = _time(lambda: merge_files(lead, [received]))
    other_bytes = folder / "vacuumed.review"
    with closing(sqlite3.connect(received)) as connection:
        connection.execute("VACUUM INTO ?", (str(other_bytes),))
    same_data = _time(lambda: merge_files(lead, [other_bytes]))
    print(f"{size:>9,} revisions: raw insert {raw:.2f} s")
    for name, seconds, base, budget in (
        ("merge, all hashes checked", first, raw, 4.0),
        ("preview of it", preview, raw, None),
        ("same file again", again, first, 0.1),
        ("same data in other bytes", same_data, first, 0.1),
    ):
        limit = f"(budget {budget})" if budget else ""
        print(f"          {name:<28} {seconds:6.2f} s  ratio {seconds / base:5.2f} {limit}", flush=True)


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


def _make(folder: Path, size: int) -> tuple[Path, Path]:
    """Make a lead's file, and a hand-in to it of ``size`` revisions: points and comments, each set once."""
    path = folder / "lead.review"
    with start_call(path, load_call("s3-piloten-2018"), lead="Lead Example") as lead:
        reviewer = lead.new_id()
        criteria = [criterion.id for criterion in call_of(lead).criteria]
        applications = [lead.new_id() for _ in range(-(-size // (2 * len(criteria))))]
        with lead.transaction() as session:
            session.add(Reviewer(id=reviewer, name="Reviewer Example", reviews=True))
            for number, application in enumerate(applications[:300], start=1):
                session.add(Application(id=application, number=number, applicant=f"Applicant {number}"))
        lead.sign()
        working = folder / "working.review"
        shutil.copyfile(path, working)
        device = make_device(lead.call, reviewer)
        groups = ((key(reviewer, each, criterion), field) for each in applications for criterion in criteria
                  for field in ("value", "comment"))  # fmt: skip
        rows = [revision_row(revision) for revision in _chain(device, [*groups][:size])]
        written = folder / "written.review"
        _write_copy(lead, written, reviewer, device, rows)
    handin = folder / "handin.review"
    write_handin(written, handin)
    return path, handin


def _write_copy(lead: ReviewFile, target: Path, reviewer: str, device: Device, rows: list[tuple[Any, ...]]) -> None:
    with new_database(target) as connection, lead.transaction() as session:
        source = sqlite_connection(session)
        set_local(connection, call=lead.call, founding=lead.founding, reviewer=reviewer)
        connection.executemany("INSERT INTO revision VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                               source.execute("SELECT * FROM revision ORDER BY chain, seq"))  # fmt: skip
        connection.executemany("INSERT INTO signature VALUES (?, ?, ?, ?)", source.execute("SELECT * FROM signature"))
        connection.executemany("INSERT INTO device VALUES (?, ?)", source.execute("SELECT * FROM device"))
        connection.execute("INSERT INTO device VALUES (?, ?)", (device.id, device.public_key))
        connection.executemany(INSERT_REVISION, rows)


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
