"""The commands around people: who reviews what, how far they are, contacts and meetings."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Call
from workbench.cli import main
from workbench.contacts.log import Contact, add_contact
from workbench.contacts.meetings import Meeting, write_meeting
from workbench.models.file import open_review_file
from workbench.people.assigning import set_recusal
from workbench.people.timing import set_review_by


@pytest.fixture
def lead(call: Call) -> Path:
    """A lead's file with a contact, a due date and an information meeting."""
    set_review_by(call.file, "2018-06-15")
    add_contact(call.file, Contact("", "dialogue", "2018-05-08", call.applications[0], persons="A and B", outcome="Go"))
    write_meeting(call.file, Meeting("", "Information", "Stockholm", "2018-05-07 13:00", "", "2018-05-02", 1))
    call.file.close()
    return call.path


@pytest.fixture
def barred(lead: Path, call: Call) -> Path:
    """The same where the first reviewer may read the first application only."""
    with open_review_file(lead) as file:
        for application in call.applications[1:]:
            set_recusal(file, reviewer=call.reviewers[0], application=application, recused=True, reason="Kin")
    return lead


def run(capsys: pytest.CaptureFixture[str], *words: object, code: int = 0) -> str:
    capsys.readouterr()
    assert main([str(word) for word in words]) == code
    out, err = capsys.readouterr()
    return err if code == 3 else out


def run_json(capsys: pytest.CaptureFixture[str], *words: object, code: int = 0) -> Any:
    return json.loads(run(capsys, *words, "--json", code=code))


def table(folder: Path, text: str) -> Path:
    path = folder / "table.csv"
    path.write_text(text, "utf-8")
    return path


def test_until_something_is_assigned_everybody_reviews_everything(
    lead: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = run_json(capsys, "assign", lead)
    assert found["everybody"] is True
    assert [each["applications"] for each in found["reviewers"]] == [3, 3]
    assert run(capsys, "assign", lead).startswith("Nothing is assigned: everybody reviews everything.")


def test_a_table_says_who_reviews_what(barred: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    given = table(tmp_path, "application;reviewer\n1;Reviewer 1\n1;Reviewer 2\n2;Reviewer 2\n")
    found = run_json(capsys, "assign", barred, "--table", given)
    assert (found["everybody"], found["changed"], len(found["assignments"])) == (False, 1, 3)
    other = table(tmp_path, "application;reviewer\n2;Reviewer 1\n")
    assert "has a conflict of interest" in run(capsys, "assign", barred, "--table", other, code=3)
    assert run_json(capsys, "assign", barred)["assignments"] == found["assignments"]


def test_an_even_spread_that_falls_apart_needs_a_person(barred: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = run_json(capsys, "assign", barred, "--readers", 1, code=4)
    assert found["groups"] == 2
    assert "are asked for" in run(capsys, "assign", barred, "--readers", 2, code=3)


def test_progress_says_how_many_reviews_are_done_and_when_they_are_due(
    lead: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = run_json(capsys, "progress", lead)
    assert (found["done"], found["wanted"], found["review_by"]) == (0, 6, "2018-06-15")
    assert [(each["assigned"], each["has_handed_in"]) for each in found["reviewers"]] == [(3, False), (3, False)]
    assert run(capsys, "progress", lead).startswith("0 of 6 reviews are done, due 2018-06-15.\n")


def test_contacts_are_listed(lead: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (contact,) = run_json(capsys, "contacts", lead)
    assert (contact["kind"], contact["persons"]) == ("dialogue", "A and B")
    assert run(capsys, "contacts", lead) == "2018-05-08  dialogue  1 Applicant 1: A and B; Go\n"


def test_a_sign_up_list_is_taken_in_once(lead: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    people = table(tmp_path, "namn;e-post;anmäld\nFirst;a@example.org;2018-04-01\nNext;b@example.org;2018-04-02\n")
    found = run_json(capsys, "sign-ups", lead, "information", people)
    assert (found["new"], found["seat"], found["waiting"]) == (2, 1, 1)
    assert run_json(capsys, "sign-ups", lead, "Information", people)["new"] == 0
    assert "waiting     1  Next, b@example.org" in run(capsys, "sign-ups", lead, "Information")
    assert "There is no meeting Other" in run(capsys, "sign-ups", lead, "Other", people, code=3)


def test_a_reviewers_file_changes_none_of_this(lead: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(capsys, "handout", lead, tmp_path / "out")
    copy = tmp_path / "out/Reviewer 2.review"
    assert "Only a lead" in run(capsys, "assign", copy, "--readers", 1, code=3)
