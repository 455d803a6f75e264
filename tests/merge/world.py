"""A call with several laptops, and hands that tamper with files on their way."""

import copy
import hashlib
import json
import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from decimal import Decimal
from pathlib import Path
from typing import Any

from workbench.intake.call_format import load_call
from workbench.intake.start import start_call
from workbench.merge.handin import write_handin
from workbench.merge.handout import write_handouts
from workbench.merge.merge import merge_files
from workbench.merge.outcome import MergeOutcome
from workbench.models import reviewing
from workbench.models.call import read_call
from workbench.models.entities import Application, Document, Reviewer, key
from workbench.models.file import ReviewFile, open_review_file
from workbench.models.identity import Device, chain_statement, find_device
from workbench.models.journal import sqlite_connection
from workbench.models.revision import revision_id
from workbench.models.state import state_of

PDF = b"%PDF-1.7 invented"


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


class World:
    """A lead's laptop with a call of two applications and some reviewers; everybody else's laptops by name."""

    def __init__(self, folder: Path, *, reviewers: int = 2) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self.lead = folder / "lead.review"
        with self.laptop("lead"), start_call(self.lead, load_call("s3-piloten-2018"), lead="Lead Example") as file:
            self.call = file.call
            self.founder = str(file.lead)
            self.reviewers = [file.new_id() for _ in range(reviewers)]
            self.applications = [file.new_id() for _ in range(2)]
            self.criteria = [criterion.id for criterion in reviewing.call_of(file).criteria]
            document = hashlib.sha256(PDF).hexdigest()
            with file.transaction() as session:
                for number, reviewer in enumerate(self.reviewers, start=1):
                    session.add(Reviewer(id=reviewer, name=f"Reviewer {number}", reviews=True))
                for number, application in enumerate(self.applications, start=1):
                    session.add(Application(id=application, number=number, applicant=f"Applicant {number}"))
                session.add(Document(id=key(self.applications[0], document), name="a.pdf", kind="application"))
                sqlite_connection(session).execute("INSERT INTO blob VALUES (?, ?)", (document, PDF))

    def copied_to(self, folder: Path) -> "World":
        """Return the same call with the same laptops in another folder, to be changed on its own."""
        shutil.copytree(self.folder, folder)
        world = copy.copy(self)
        world.folder, world.lead = folder, folder / self.lead.name
        return world

    @contextmanager
    def laptop(self, name: str) -> Iterator[None]:
        """Act on this laptop: with the keys in its user folder."""
        before = os.environ.get("URVAL_HOME")
        os.environ["URVAL_HOME"] = str(self.folder / "laptops" / name)
        try:
            yield
        finally:
            if before is None:
                del os.environ["URVAL_HOME"]
            else:
                os.environ["URVAL_HOME"] = before

    def hand_out(self) -> list[Path]:
        """Hand out to everybody, into each one's own folder; return the working copies in order of reviewers."""
        with self.laptop("lead"):
            made = write_handouts(self.lead, self.folder / "out")
        by_name = {path.stem: path for path in made}
        return [by_name[f"Reviewer {number}"] for number in range(1, len(self.reviewers) + 1)]

    def copy(self, source: Path, name: str) -> Path:
        """Copy a file as a person would."""
        target = self.folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)
        return target

    @contextmanager
    def opened(self, path: Path, laptop: str) -> Iterator[ReviewFile]:
        """Open a file on a laptop."""
        with self.laptop(laptop), open_review_file(path) as file:
            yield file

    def score(
        self,
        path: Path,
        laptop: str,
        points: str | None,
        *,
        application: int = 0,
        criterion: int = 0,
        comment: str = "",
    ) -> None:
        """Give points, and a comment where there is one, in a reviewer's file."""
        with self.opened(path, laptop) as file:
            where = {
                "reviewer": str(file.reviewer),
                "application": self.applications[application],
                "criterion": self.criteria[criterion],
            }
            reviewing.set_points(file, **where, points=None if points is None else Decimal(points))
            if comment:
                reviewing.set_comment(file, **where, comment=comment)

    def score_all(self, path: Path, laptop: str, points: str = "3") -> None:
        """Score every application on every criterion and submit."""
        with self.opened(path, laptop) as file:
            reviewer = str(file.reviewer)
            with file.transaction() as session:
                call = read_call(session)
                for application in self.applications:
                    for criterion in self.criteria:
                        reviewing.write_points(
                            session,
                            call,
                            reviewer=reviewer,
                            application=application,
                            criterion=criterion,
                            points=Decimal(points),
                        )
            reviewing.submit(file, reviewer=reviewer)

    def hand_in(self, path: Path, laptop: str, name: str) -> Path:
        """Write a hand-in."""
        with self.laptop(laptop):
            write_handin(path, self.folder / name)
        return self.folder / name

    def merge(
        self,
        *incoming: Path,
        into: Path | None = None,
        on: str = "lead",
        preview: bool = False,
        accept_new_devices: bool = True,
    ) -> MergeOutcome:
        """Merge on a laptop, with new devices accepted unless said otherwise."""
        with self.laptop(on):
            return merge_files(into or self.lead, incoming, preview=preview, accept_new_devices=accept_new_devices)

    def refusal(self, incoming: Path) -> str:
        """Merge a file that must be refused, see that nothing was changed, and return the reason."""
        before = sha256(self.lead)
        outcome = self.merge(incoming)
        assert (outcome.files[0].status, outcome.exit_code) == ("refused", 3), outcome
        assert sha256(self.lead) == before
        assert outcome.files[0].reason.endswith(".")
        return outcome.files[0].reason

    def state(self, path: Path | None = None, laptop: str = "lead") -> dict[str, Any]:
        """Return a file's state, read without changing it."""
        with self.laptop(laptop), open_review_file(path or self.lead, write=False) as file:
            return state_of(file)

    def device(self, laptop: str, person: str) -> Device:
        """Return a laptop's device for a person."""
        with self.laptop(laptop):
            found = find_device(self.call, person, copied=True)  # the world itself is a copy
        assert found
        return found


def points_of(state: dict[str, Any]) -> list[str]:
    """Return all points of a state, lowest first."""
    return sorted(str(score["points"]) for review in state["reviews"] for score in review["scores"].values())


def query(path: Path, statement: str) -> list[tuple[Any, ...]]:
    """Return rows of a file."""
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(statement).fetchall()


@contextmanager
def tampered(path: Path) -> Iterator[sqlite3.Connection]:
    """Change a file behind its triggers, which are put back so that only the change remains."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        triggers = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
        for name, _ in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        yield connection
        for _, sql in triggers:
            connection.execute(sql)


def forge_last(path: Path, device: Device, change: Callable[[dict[str, Any]], object], *, raw: bool = False) -> None:
    """Replace the last revision that a device wrote by another one, hashed and signed as if it were true.

    ``change`` changes the body, or with ``raw`` returns the text of another.
    """
    with tampered(path) as connection:
        stored_id, chain, audience, text = connection.execute(
            "SELECT id, chain, body ->> '$.audience', body FROM revision WHERE device = ? ORDER BY hlc DESC, seq DESC",
            (device.id,),
        ).fetchone()
        body = json.loads(text)
        changed = change(body)
        if raw:
            assert isinstance(changed, str)
            text = changed
        else:
            text = json.dumps(body, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        new_id = revision_id(text)
        columns = ("entity", "field", "author", "device", "chain", "seq", "depth", "hlc")
        connection.execute("DELETE FROM parent WHERE child = ?", (stored_id,))
        connection.execute("DELETE FROM head WHERE revision = ?", (stored_id,))
        connection.execute(
            f"UPDATE revision SET id = ?, body = ?, entity_id = ?, {' = ?, '.join(columns)} = ? WHERE id = ?",
            (new_id, text, body["id"], *(body[name] for name in columns), stored_id),
        )
        _sign(connection, device, chain=chain, author=body["author"], audience=audience)


def _sign(connection: sqlite3.Connection, device: Device, *, chain: str, author: str, audience: str) -> None:
    seq, head = connection.execute(
        "SELECT seq, id FROM revision WHERE chain = ? ORDER BY seq DESC LIMIT 1", (chain,)
    ).fetchone()
    statement = chain_statement(call=device.call, chain=chain, author=author, audience=audience, seq=seq, head=head)
    connection.execute("DELETE FROM signature WHERE chain = ? AND seq >= ?", (chain, seq))
    connection.execute("INSERT INTO signature VALUES (?, ?, ?, ?)", (chain, seq, head, device.sign(statement)))
