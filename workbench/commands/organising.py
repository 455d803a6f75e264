"""The commands around people: who reviews what, how far they have come, contacts, and information meetings."""

import argparse
from collections import Counter
from typing import TYPE_CHECKING, Any

from workbench.commands.answers import DONE, NEEDS_PERSON, Command, print_answer
from workbench.errors import InputRefusedError

if TYPE_CHECKING:
    from workbench.contacts.log import Contact
    from workbench.contacts.meetings import SignUpRow
    from workbench.models.file import ReviewFile
    from workbench.people.assigning import AssignmentTable
    from workbench.people.progress import CallProgress, ReviewerProgress


def _assign(options: argparse.Namespace) -> int:
    from workbench.models.file import open_review_file
    from workbench.people.assigning import assignments_of

    changed, groups = 0, None
    with open_review_file(options.file, write=bool(options.table or options.readers)) as file:
        if options.table or options.readers:
            changed, groups = _settle_assignments(file, options)
        table = assignments_of(file)
    loads = Counter(reviewer for _, reviewer in table.assigned)
    document = {
        "everybody": table.is_everybody,
        "changed": changed,
        "groups": groups,
        "reviewers": [{"reviewer": table.names[each], "applications": loads[each]} for each in table.reviewers],
        "assignments": [
            {"application": application, "reviewer": table.names[reviewer]}
            for application in table.applications
            for reviewer in table.reviewers
            if (application, reviewer) in table.assigned
        ],
    }
    print_answer(options, document, _assigned_in_words(table, loads))
    return NEEDS_PERSON if groups is not None and groups > 1 else DONE


def _settle_assignments(file: "ReviewFile", options: argparse.Namespace) -> tuple[int, int | None]:
    """Write the table's or an even spread, and return how many pairs changed, and the groups of a spread."""
    from workbench.people.assigning import plan_assignments, read_assignment_table, replace_assignments

    _refuse_reviewers_file(file)
    if options.table:
        return replace_assignments(file, read_assignment_table(file, options.table)), None
    spread = plan_assignments(file, readers=options.readers, keep=False)
    return replace_assignments(file, spread.pairs), spread.groups


def _assigned_in_words(table: "AssignmentTable", loads: Counter[str]) -> str:
    lines = [f"{loads[each]:>4}  {table.names[each]}" for each in table.reviewers]
    everybody = ["Nothing is assigned: everybody reviews everything."] if table.is_everybody else []
    return "\n".join([*everybody, *lines])


def _progress(options: argparse.Namespace) -> int:
    from workbench.models.file import open_review_file
    from workbench.people.progress import progress_of

    with open_review_file(options.file, write=False) as file:
        found = progress_of(file)
    document = {
        "done": found.done,
        "wanted": found.wanted,
        "review_by": found.review_by,
        "reviewers": [_reviewer_as_json(each) for each in found.reviewers],
    }
    print_answer(options, document, _progress_in_words(found))
    return DONE


def _reviewer_as_json(row: "ReviewerProgress") -> dict[str, Any]:
    return {
        "reviewer": row.name,
        "mail": row.mail,
        "assigned": row.assigned,
        "submitted": row.submitted,
        "drafts": row.started,
        "has_handed_in": row.has_handed_in,
        "missing": list(row.missing),
    }


def _progress_in_words(found: "CallProgress") -> str:
    due = f", due {found.review_by}" if found.review_by else ""
    rows = (
        f"{row.submitted:>4} of {row.assigned:<4} {row.name}{'' if row.has_handed_in else ' (nothing handed in yet)'}"
        for row in found.reviewers
    )
    return "\n".join([f"{found.done} of {found.wanted} reviews are done{due}.", *rows])


def _contacts(options: argparse.Namespace) -> int:
    from workbench.contacts.log import contacts_of
    from workbench.models.file import open_review_file
    from workbench.people.assigning import application_names

    with open_review_file(options.file, write=False) as file:
        found, names = contacts_of(file), application_names(file)
    lines = [_contact_line(each, names.get(each.application, "")) for each in found]
    print_answer(options, [vars(each) for each in found], "\n".join(lines) or "No contact is logged.")
    return DONE


def _contact_line(contact: "Contact", application: str) -> str:
    about = ", ".join(filter(None, (application, contact.region)))
    said = "; ".join(filter(None, (contact.persons, contact.summary, contact.outcome)))
    return f"{contact.held}  {contact.kind.replace('_', ' ')}  {about}: {said}"


def _sign_ups(options: argparse.Namespace) -> int:
    from workbench.contacts.meetings import find_meeting, read_sign_up_list, sign_up, sign_ups_of
    from workbench.models.file import open_review_file

    people = read_sign_up_list(options.table) if options.table else ()
    with open_review_file(options.file, write=bool(options.table)) as file:
        meeting = find_meeting(file, options.meeting)
        if options.table:
            _refuse_reviewers_file(file)
        new = sign_up(file, meeting.id, people) if people else 0
        rows = sign_ups_of(file, meeting.id)
    counts = Counter(row.place for row in rows)
    document = {
        "meeting": meeting.title,
        "new": new,
        "seats": meeting.seats,
        **{place: counts[place] for place in ("seat", "waiting", "late", "cancelled")},
        "attended": sum(row.attended is True for row in rows),
        "people": [vars(row) for row in rows],
    }
    print_answer(options, document, "\n".join([f"{new} new.", *map(_sign_up_line, rows)]))
    return DONE


def _sign_up_line(row: "SignUpRow") -> str:
    came = {True: "  came", False: "  didn't come", None: ""}[row.attended]
    who = ", ".join(filter(None, (row.name, row.organisation, row.mail)))
    return f"{row.place:<9} {row.position:>3}  {who}{came}"


def _refuse_reviewers_file(file: "ReviewFile") -> None:
    if file.lead is None:
        raise InputRefusedError("Only a lead changes this, and this file isn't open as a lead's.")


COMMANDS: dict[str, Command] = {
    "assign": _assign,
    "progress": _progress,
    "contacts": _contacts,
    "sign-ups": _sign_ups,
}
