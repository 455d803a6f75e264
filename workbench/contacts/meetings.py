"""Information meetings: a sign-up list, seats given in the order of sign-up, a waiting list, and who came.

Who has a seat is worked out from the list each time: the first ``seats`` of those who signed up in time and haven't
cancelled. So a cancellation moves the next person up by itself.
"""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench.errors import InputRefusedError
from workbench.models.entities import Application, InformationMeeting, SignUp, key
from workbench.models.file import ReviewFile
from workbench.people.recusals import mail_domain, name_words
from workbench.tables import find_columns, label, read_rows

Place = Literal["seat", "waiting", "late", "cancelled"]
"""Where somebody stands: a seat, the waiting list, signed up too late, or cancelled."""


@dataclass(frozen=True)
class Meeting:
    """An information meeting; times are ISO texts with a zone or without, ``seats`` None where there is no limit."""

    id: str
    title: str
    place: str
    starts: str
    ends: str
    sign_up_by: str
    seats: int | None


@dataclass(frozen=True)
class SignUpRow:
    """Somebody on the list: ``position`` counts from 1 within the seats, or within those who wait."""

    id: str
    name: str
    mail: str
    organisation: str
    application: str
    signed_up: str
    place: Place
    position: int
    attended: bool | None


@dataclass(frozen=True)
class Attendance:
    """Somebody who came to a meeting, and the application that they belong to."""

    title: str
    day: str
    name: str
    application: str


@dataclass(frozen=True)
class NewSignUp:
    """A line of a sign-up list; ``signed_up`` is empty where the list gives no time: then its order counts."""

    name: str
    mail: str
    organisation: str
    signed_up: str = ""


def write_meeting(file: ReviewFile, meeting: Meeting) -> str:
    """Write a meeting, a new one where its ``id`` is empty, and return its id.

    Raises:
        InputRefusedError: it has no title, a time that isn't one, or it ends before it starts.
    """
    if not meeting.title.strip():
        raise InputRefusedError("The meeting needs a title.")
    times = {name: _time(getattr(meeting, name)) for name in ("starts", "ends", "sign_up_by")}
    if times["starts"] and times["ends"] and times["ends"] < times["starts"]:
        raise InputRefusedError("The meeting ends before it starts.")
    if meeting.seats is not None and meeting.seats < 1:
        raise InputRefusedError("A meeting has one seat at least.")
    with file.transaction() as session:
        entity = session.get_or_add(InformationMeeting, meeting.id or file.new_id())
        entity.title, entity.place, entity.seats = meeting.title.strip(), meeting.place.strip() or None, meeting.seats
        for name, value in times.items():
            setattr(entity, name, value or None)
        return entity.id


def _time(text: str) -> str:
    """Return a time as it is sorted: a day stays a day, a time goes to the minute."""
    stripped = text.strip()
    if not stripped:
        return ""
    try:
        if len(stripped) == len("2018-05-07"):
            return dt.date.fromisoformat(stripped).isoformat()
        return dt.datetime.fromisoformat(stripped).isoformat(timespec="seconds")
    except ValueError:
        raise InputRefusedError(f"{text!r} isn't a time; write it as 2018-05-07 or 2018-05-07 13:00.") from None


def meetings_of(file: ReviewFile) -> tuple[Meeting, ...]:
    """Return the meetings in order of their times."""
    with file.transaction() as session:
        return tuple(_meetings(session))


def _meetings(session: Session) -> Iterator[Meeting]:
    found = session.scalars(select(InformationMeeting).where(InformationMeeting.title.is_not(None)))
    for each in sorted(found, key=lambda each: (each.starts or "", each.id)):
        yield Meeting(
            each.id,
            title=each.title or "",
            place=each.place or "",
            starts=each.starts or "",
            ends=each.ends or "",
            sign_up_by=each.sign_up_by or "",
            seats=each.seats,
        )


def find_meeting(file: ReviewFile, reference: str) -> Meeting:
    """Return a meeting by its title or id.

    Raises:
        InputRefusedError: there is none, or several of that title.
    """
    meetings = meetings_of(file)
    found = [each for each in meetings if reference == each.id or reference.casefold() == each.title.casefold()]
    if not found:
        titles = ", ".join(each.title for each in meetings) or "none"
        raise InputRefusedError(f"There is no meeting {reference}; those in the file are: {titles}.")
    if len(found) > 1:
        raise InputRefusedError(f"There are several meetings {reference}; name it by its id.")
    return found[0]


def sign_ups_of(file: ReviewFile, meeting: str) -> tuple[SignUpRow, ...]:
    """Return the list of a meeting: those with a seat, then those who wait, came too late, or cancelled."""
    with file.transaction() as session:
        return _sign_ups(session, session.get_one(InformationMeeting, meeting))


_ORDER: Mapping[Place, int] = {"seat": 0, "waiting": 1, "late": 2, "cancelled": 3}


def _sign_ups(session: Session, meeting: InformationMeeting) -> tuple[SignUpRow, ...]:
    found = session.scalars(select(SignUp).where(SignUp.meeting == meeting.id))
    rows: list[SignUpRow] = []
    count: dict[Place, int] = dict.fromkeys(_ORDER, 0)
    for each in sorted(found, key=lambda each: (each.signed_up or "", each.id)):
        place: Place = "waiting"
        if each.cancelled:
            place = "cancelled"
        elif _is_late(each.signed_up, meeting.sign_up_by):
            place = "late"
        elif meeting.seats is None or count["seat"] < meeting.seats:
            place = "seat"
        count[place] += 1
        rows.append(
            SignUpRow(
                each.id,
                name=each.name or "",
                mail=each.mail or "",
                organisation=each.organisation or "",
                application=each.application or "",
                signed_up=each.signed_up or "",
                place=place,
                position=count[place],
                attended=each.attended,
            )
        )
    return tuple(sorted(rows, key=lambda row: (_ORDER[row.place], row.position)))


def _is_late(signed_up: str | None, by: str | None) -> bool:
    """Tell whether a sign-up came after the last day (all of it) or moment for it."""
    return bool(signed_up and by) and (signed_up or "")[: len(by or "")] > (by or "")


def sign_up(file: ReviewFile, meeting: str, people: Sequence[NewSignUp]) -> int:
    """Put people on a meeting's list, last in it where they give no time, and return how many are new.

    Somebody who is on it with the same address, or the same name and organisation, is not put on it twice. A person
    whose organisation or mail domain is an applicant's is tied to that application.

    Raises:
        InputRefusedError: a name is missing, or a time isn't one.
    """
    if not all(person.name.strip() for person in people):
        raise InputRefusedError("Write the name of who signs up.")
    with file.transaction() as session:
        owner = session.get_one(InformationMeeting, meeting)
        known = {_who(row.name, row.mail, row.organisation) for row in _sign_ups(session, owner)}
        applications = session.scalars(select(Application).order_by(Application.number, Application.id)).all()
        now = dt.datetime.now().replace(microsecond=0)  # noqa: DTZ005 - as lists have it: local time
        new = 0
        for at, person in enumerate(people):
            who = _who(person.name, person.mail, person.organisation)
            if who in known:
                continue
            known.add(who)
            new += 1
            session.add(
                SignUp(
                    id=key(meeting, file.new_id()),
                    name=person.name,
                    mail=person.mail or None,
                    organisation=person.organisation or None,
                    application=_application_of(person, applications),
                    signed_up=_time(person.signed_up) or (now + dt.timedelta(seconds=at)).isoformat(),
                )
            )
    return new


def _who(name: str, mail: str, organisation: str) -> tuple[str, ...]:
    return (mail.casefold(),) if mail else (name.casefold(), organisation.casefold())


def _application_of(person: NewSignUp, applications: Sequence[Application]) -> str | None:
    words, domain = name_words(person.organisation), mail_domain(person.mail)
    for each in applications:
        if (words and words == name_words(each.applicant)) or (domain and domain == mail_domain(each.sender)):
            return each.id
    return None


def read_sign_up_list(path: Path) -> tuple[NewSignUp, ...]:
    """Return the people of a table with the columns name, mail, organisation and, if there is one, signed up.

    Swedish headings (namn, e-post, organisation, anmäld) are read as well.

    Raises:
        InputRefusedError: a row that can't be used, by its number.
    """
    rows = iter(read_rows(path))
    header = next(rows, None)
    if header is None:
        raise InputRefusedError(f"{path.name} is empty.")
    titles = [_TITLES.get(str(cell or "").strip().casefold(), cell) for cell in header[1]]
    places = find_columns(titles, path.name, required=("name",), optional=("mail", "organisation", "signed up"))
    people = []
    for line, row in rows:
        cells = {name: row[at] if at < len(row) else None for name, at in places.items()}
        try:
            name = label(cells.get("name"), "name")
            rest = {each: label(cells.get(each), each, optional=True) for each in ("mail", "organisation", "signed up")}
            people.append(NewSignUp(name, rest["mail"], rest["organisation"], _time(rest["signed up"])))
        except ValueError as error:
            raise InputRefusedError(f"Row {line} of {path.name}: {error}.") from error
        except InputRefusedError as error:  # a sentence of its own
            raise InputRefusedError(f"Row {line} of {path.name}: {error}") from error
    return tuple(people)


_TITLES = {
    **dict.fromkeys(("namn", "deltagare"), "name"),
    **dict.fromkeys(("e-post", "epost", "e-mail", "email", "mejl"), "mail"),
    **dict.fromkeys(("organization", "kluster", "klusterorganisation"), "organisation"),
    **dict.fromkeys(("anmäld", "anmälan", "anmälningstid", "tid", "time", "registered"), "signed up"),
}


def set_sign_up(
    file: ReviewFile,
    sign_up: str,
    *,
    cancelled: bool | None = None,
    attended: bool | None = None,
    application: str | None = None,
) -> None:
    """Change what is said of somebody on the list; what is None stays as it is, an empty application unties."""
    with file.transaction() as session:
        entity = session.get_one(SignUp, sign_up)
        if cancelled is not None:
            entity.cancelled = cancelled
        if attended is not None:
            entity.attended = attended
        if application is not None:
            entity.application = application or None


def read_attendance(session: Session) -> Iterator[Attendance]:
    """Return who came to which meeting, in order of the meetings' times."""
    for meeting in _meetings(session):
        for row in _sign_ups(session, session.get_one(InformationMeeting, meeting.id)):
            if row.attended:
                yield Attendance(meeting.title, meeting.starts[:10], row.name, row.application)
