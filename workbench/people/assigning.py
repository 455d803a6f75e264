"""Who reviews what: by hand, from a table, or spread automatically. Until anything is assigned, everybody gets all."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench.errors import InputRefusedError
from workbench.models.entities import Application, Assignment, Review, Score, key
from workbench.models.file import ReviewFile
from workbench.models.journal import JournalSession
from workbench.models.reviewing import find_application, find_person, read_people
from workbench.people.recusals import Kind, barred_pairs, write_recusal
from workbench.people.spreading import Pair, Spread, spread_applications
from workbench.tables import find_columns, label, read_rows


@dataclass(frozen=True)
class AssignmentTable:
    """Who reads what, as pairs of ids (application, reviewer).

    ``is_everybody`` says that nothing is assigned yet, so that ``assigned`` holds every pair without a conflict of
    interest. ``started`` are the pairs with a review, ``barred`` those with a conflict of interest, ``names`` shows
    each id.
    """

    applications: tuple[str, ...]
    reviewers: tuple[str, ...]
    names: Mapping[str, str]
    assigned: frozenset[Pair]
    barred: frozenset[Pair]
    started: frozenset[Pair]
    calibration: frozenset[str]
    is_everybody: bool


def assignments_of(file: ReviewFile) -> AssignmentTable:
    """Return who reads what."""
    with file.transaction() as session:
        return read_assignments(session)


def read_assignments(session: Session) -> AssignmentTable:
    """Return who reads what."""
    applications = _applications(session)
    reviewers = {each.id: each.name for each in read_people(session) if each.reviews}
    every = frozenset((application.id, reviewer) for application in applications for reviewer in reviewers)
    barred = barred_pairs(session)
    chosen = frozenset(
        (each.application, each.reviewer) for each in session.scalars(select(Assignment)) if each.assigned
    )
    return AssignmentTable(
        applications=tuple(each.id for each in applications),
        reviewers=tuple(reviewers),
        names={**{each.id: _shown(each) for each in applications}, **reviewers},
        assigned=(chosen & every) if chosen else every - barred,
        barred=barred & every,
        started=started_pairs(session) & every,
        calibration=frozenset(each.id for each in applications if each.calibration),
        is_everybody=not chosen,
    )


def started_pairs(session: Session) -> frozenset[Pair]:
    """Return the pairs in which a reviewer has written anything: points, a comment, or that it is submitted."""
    reviews = session.execute(select(Review.application, Review.reviewer))
    scores = session.execute(select(Score.application, Score.reviewer).distinct())
    return frozenset((application, reviewer) for application, reviewer in (*reviews, *scores))


def application_names(file: ReviewFile) -> Mapping[str, str]:
    """Return what each application is called in lists, by its id."""
    with file.transaction() as session:
        found = session.scalars(select(Application).order_by(Application.number, Application.id))
        return {each.id: _shown(each) for each in found}


def _shown(application: Application) -> str:
    return f"{application.number} {application.applicant}"


def _applications(session: Session) -> Sequence[Application]:
    found = session.scalars(select(Application).order_by(Application.number, Application.id))
    return [each for each in found if each.status != "withdrawn"]


def assign(file: ReviewFile, pairs: Iterable[Pair], *, assigned: bool = True) -> int:
    """Give applications to reviewers, or take them back, and return how many pairs changed.

    The first choice made by hand in a call where everybody reads everything starts from there: the others keep theirs.

    Raises:
        InputRefusedError: a reviewer has a conflict of interest with an application they are to read.
    """
    with file.transaction() as session:
        before = read_assignments(session)
        wanted = frozenset(pairs)
        if assigned:
            _refuse_barred(before, wanted)
        after = before.assigned | wanted if assigned else before.assigned - wanted
        return _write(session, before, after)


def _refuse_barred(table: AssignmentTable, wanted: frozenset[Pair]) -> None:
    for application, reviewer in sorted(wanted & table.barred):
        raise InputRefusedError(
            f"{table.names[reviewer]} has a conflict of interest with application {table.names[application]}."
        )


def replace_assignments(file: ReviewFile, pairs: Iterable[Pair]) -> int:
    """Let exactly these pairs be assigned, and return how many changed.

    Raises:
        InputRefusedError: there is none, or a reviewer has a conflict of interest with an application.
    """
    with file.transaction() as session:
        table, wanted = read_assignments(session), frozenset(pairs)
        if not wanted:
            raise InputRefusedError("Nothing is assigned: at least one reviewer must read something.")
        _refuse_barred(table, wanted)
        return _write(session, table, wanted)


def _write(session: JournalSession, before: AssignmentTable, after: frozenset[Pair]) -> int:
    held = frozenset() if before.is_everybody else before.assigned
    if before.is_everybody and after == before.assigned:
        return 0
    for application, reviewer in sorted(after ^ held):
        is_assigned = (application, reviewer) in after
        session.get_or_add(Assignment, key(reviewer, application)).assigned = is_assigned
    return len(after ^ before.assigned)


def set_recusal(
    file: ReviewFile, *, reviewer: str, application: str, recused: bool, kind: Kind = "other", reason: str = ""
) -> None:
    """Record the lead's word on a reviewer's conflict of interest, and take the application from them.

    Why there is one stays with the leads, so what the reviewer's own copy goes by is the assignment.

    Raises:
        InputRefusedError: no reason is given, or the kind isn't one.
    """
    with file.transaction() as session:
        before = read_assignments(session)
        write_recusal(session, reviewer=reviewer, application=application, recused=recused, kind=kind, reason=reason)
        if recused and (application, reviewer) in before.assigned:
            _write(session, before, before.assigned - {(application, reviewer)})


def plan_assignments(file: ReviewFile, *, readers: int, keep: bool = True, seed: int = 0) -> Spread:
    """Return an even spread of the applications, changing nothing; see :mod:`.spreading`.

    Started reviews stay with their reviewers, and with ``keep`` so does all that is assigned. The applications for
    calibration go to every reviewer who may read them, and don't count in the balance.

    Raises:
        InputRefusedError: an application has too few reviewers who may read it.
    """
    table = assignments_of(file)
    shared = [each for each in table.applications if each in table.calibration]
    rest = [each for each in table.applications if each not in table.calibration]
    everybody = tuple((a, r) for a in shared for r in table.reviewers if (a, r) not in table.barred)
    fixed = table.started | (table.assigned if keep and not table.is_everybody else frozenset())
    try:
        spread = spread_applications(
            rest, table.reviewers, readers=readers, forbidden=table.barred, fixed=fixed - table.barred, seed=seed
        )
    except InputRefusedError as error:
        raise InputRefusedError(_by_name(str(error), table)) from error
    return Spread((*everybody, *spread.pairs), spread.loads, 1 if everybody else spread.groups)


def _by_name(sentence: str, table: AssignmentTable) -> str:
    """Return a sentence with the names of the ids in it."""
    return " ".join(table.names.get(word, word) for word in sentence.split(" "))


def read_assignment_table(file: ReviewFile, path: Path) -> tuple[Pair, ...]:
    """Return the pairs of a table with the columns application and reviewer, by number or id, and by name or mail.

    Raises:
        InputRefusedError: a row that can't be used, by its number.
    """
    rows = iter(read_rows(path))
    header = next(rows, None)
    if header is None:
        raise InputRefusedError(f"{path.name} is empty.")
    places = find_columns(header[1], path.name, required=("application", "reviewer"))
    pairs = []
    with file.transaction() as session:
        for line, row in rows:
            try:
                cells = {name: label(row[at] if at < len(row) else None, name) for name, at in places.items()}
                application = find_application(session, cells["application"]).id
                pairs.append((application, find_person(session, cells["reviewer"]).id))
            except ValueError as error:
                raise InputRefusedError(f"Row {line} of {path.name}: {error}.") from error
            except InputRefusedError as error:  # a sentence of its own
                raise InputRefusedError(f"Row {line} of {path.name}: {error}") from error
    return tuple(pairs)


def set_calibration(file: ReviewFile, application: str, *, is_calibration: bool) -> None:
    """Say whether all reviewers score an application first, so that their points can be compared."""
    with file.transaction() as session:
        session.get_one(Application, application).calibration = is_calibration or None
