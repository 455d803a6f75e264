import email
import email.policy
from decimal import Decimal

import pytest

from tests.conftest import Call
from workbench.errors import InputRefusedError
from workbench.models.entities import Call as CallEntity
from workbench.models.entities import Reviewer
from workbench.models.people import act_for
from workbench.models.reviewing import call_of, set_points, submit
from workbench.people.assigning import set_recusal
from workbench.people.mails import Mail, as_draft, mails_to_reviewers
from workbench.people.progress import progress_of


def finish(call: Call, reviewer: int, application: int) -> None:
    act_for(call.file, call.reviewers[reviewer])
    at = {"reviewer": call.reviewers[reviewer], "application": call.applications[application]}
    for criterion in call_of(call.file).criteria:
        set_points(call.file, **at, criterion=criterion.id, points=Decimal(3))
    submit(call.file, reviewer=at["reviewer"], applications=[at["application"]])


def test_progress_counts_what_is_submitted_and_names_what_is_missing(call: Call) -> None:
    finish(call, 0, 1)
    progress = progress_of(call.file)
    first, second = progress.reviewers
    assert (first.submitted, first.assigned, first.has_handed_in) == (1, 3, True)
    assert first.missing == (call.applications[0], call.applications[2])
    assert (second.submitted, second.has_handed_in) == (0, False)
    assert (progress.done, progress.wanted) == (1, 6)


def test_an_application_with_a_conflict_of_interest_is_not_waited_for(call: Call) -> None:
    set_recusal(call.file, reviewer=call.reviewers[0], application=call.applications[0], recused=True, reason="Kin")
    assert progress_of(call.file).reviewers[0].missing == (call.applications[1], call.applications[2])


def test_reminders_go_to_those_who_miss_something_in_their_own_language(call: Call) -> None:
    for application in range(3):
        finish(call, 0, application)
    with call.file.transaction() as session:
        session.get_one(CallEntity, call.file.call).review_by = "2018-06-15"
        session.get_one(Reviewer, call.reviewers[1]).language = "en"
    (mail,) = mails_to_reviewers(call.file, "reminder")
    assert mail.name == "Reviewer 2"
    assert "so far 0 of your 3 reviews" in mail.body
    assert "  • 2 Applicant 2\n" in mail.body
    assert "Please hand in by 2018-06-15." in mail.body


def test_without_a_due_date_the_mail_has_no_empty_paragraph(call: Call) -> None:
    first, _ = mails_to_reviewers(call.file, "handout", attachments={call.reviewers[0]: "Reviewer 1.review"})
    assert "Reviewer 1.review" in first.body
    assert "$" not in first.body
    assert "\n\n\n" not in first.body


def test_a_draft_opens_as_an_unsent_message(call: Call) -> None:
    mail = Mail("", "Åsa Påhittad", "reviewer@example.org", "Att bedöma: prov", "Hej Åsa,\n\nfil.\n")
    read = email.message_from_bytes(as_draft(mail), policy=email.policy.default)
    assert (read["X-Unsent"], read["Subject"], read["To"]) == ("1", mail.subject, mail.to)
    assert read.get_content().replace("\r\n", "\n") == mail.body


def test_an_address_with_a_line_break_is_refused_not_sent(call: Call) -> None:
    with pytest.raises(InputRefusedError, match="isn't an address"):
        as_draft(Mail("", "X", "a@example.org\nBcc: b@example.org", "Subject", "Body"))


def test_a_conflict_of_interest_that_the_lead_sets_is_nothing_handed_in(call: Call) -> None:
    set_recusal(call.file, reviewer=call.reviewers[0], application=call.applications[0], recused=True, reason="Kin")
    assert not progress_of(call.file).reviewers[0].has_handed_in
