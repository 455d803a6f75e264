"""The command-line contract: exit codes, one sentence on stderr, one JSON document on stdout."""

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tests.views.ranking.lead_file import make_scored_file
from workbench.cli import COMMANDS, main
from workbench.meeting.grants import grant, set_budget
from workbench.models.entities import Application, Decision
from workbench.models.file import open_review_file


@pytest.fixture
def lead(tmp_path: Path) -> Path:
    """A lead's file with two reviewers."""
    path = tmp_path / "lead.review"
    assert main(["new", str(path), "--call", "s3-piloten-2018", "--lead", "Lead Example"]) == 0
    assert main(["reviewers", str(path), "--add", "Reviewer One <one@example.invalid>", "--add", "Reviewer Two"]) == 0
    return path


def printed(capsys: pytest.CaptureFixture[str], *words: object, code: int = 0) -> Any:
    """Run a command with --json and return its one document."""
    capsys.readouterr()
    assert main([str(word) for word in (*words, "--json")]) == code
    return json.loads(capsys.readouterr().out)


def refused(capsys: pytest.CaptureFixture[str], *words: object) -> str:
    """Run a command that is refused and return its sentence."""
    capsys.readouterr()
    assert main([str(word) for word in words]) == 3
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1
    return err.strip()


def test_every_command_of_the_contract_is_there() -> None:
    contract = (
        "demo new reviewers import handout handin merge conflicts history state score scores submit rank agreement "
        "report letters dossier export verify inspect call step-two"
    )
    keeping = (
        "merges undo-merge redo-merge backups restore devices revoke-key backup-key restore-key purge protect unprotect"
    )
    organising = "assign progress contacts sign-ups"
    assert set(COMMANDS) >= {*contract.split(), *keeping.split(), *organising.split()}


@pytest.mark.parametrize(
    "words",
    [
        ["rank"],
        ["new", "x.review"],
        ["--no-such"],
        ["rank", "x.csv", "--places", "0"],
        ["rank", "x.csv", "--scale", "a", "b"],
    ],
)
def test_wrong_usage_exits_with_2(words: list[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(words)
    assert stopped.value.code == 2


def test_what_is_neither_a_command_nor_a_file_exits_with_2(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["raknk", "x"]) == 2
    assert main(["no-such.review"]) == 2
    assert capsys.readouterr().out == ""


def test_a_new_call_is_not_made_over_a_file(lead: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "already exists" in refused(capsys, "new", lead, "--call", "s3-piloten-2018")


def test_an_unknown_call_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    refused(capsys, "new", tmp_path / "x.review", "--call", "no-such-call")
    assert not (tmp_path / "x.review").exists()


def test_reviewers_are_listed_and_added_once(lead: Path, capsys: pytest.CaptureFixture[str]) -> None:
    printed(capsys, "reviewers", lead, "--add", "reviewer two <two@example.invalid>")
    rows = printed(capsys, "reviewers", lead)
    assert [(row["name"], row["mail"], row["reviews"], row["leads"]) for row in rows] == [
        ("Lead Example", "", False, True),
        ("Reviewer One", "one@example.invalid", True, False),
        ("Reviewer Two", "two@example.invalid", True, False),
    ]


def test_the_state_of_a_new_call_has_its_parts_and_a_hash(lead: Path, capsys: pytest.CaptureFixture[str]) -> None:
    state = printed(capsys, "state", lead)
    assert set(state) >= {"call", "applications", "reviewers", "reviews", "conflicts", "decisions", "state_hash"}
    assert [criterion["number"] for criterion in state["call"]["criteria"]] == [1, 2, 3, 4, 5, 6, 7]
    assert len(state["state_hash"]) == 64
    assert printed(capsys, "state", lead) == state


def test_a_score_outside_the_scale_changes_nothing(lead: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = printed(capsys, "state", lead)["state_hash"]
    refused(capsys, "score", lead, "1", "REGION", "3", "--reviewer", "Reviewer One")
    assert printed(capsys, "state", lead)["state_hash"] == before


def test_the_history_of_a_person_says_who_wrote_what_and_what_is_not_there_is_refused(
    lead: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    person = printed(capsys, "reviewers", lead)[1]["id"]
    found = printed(capsys, "history", lead, person)
    assert {(each["field"], each["name"], each["standing"], each["file"]) for each in found} == {
        (field, "Lead Example", "shown", "") for field in ("name", "mail", "reviews")
    }
    assert main(["history", str(lead), person]) == 0
    assert "by Lead Example on device" in capsys.readouterr().out
    assert "nothing with the id" in refused(capsys, "history", lead, "0" * 32)
    assert "no application 7" in refused(capsys, "history", lead, "7")


def test_ranking_before_there_is_a_review_is_refused(lead: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "nothing to rank" in refused(capsys, "rank", lead)


def test_a_ranking_is_printed_as_a_table_with_its_line_its_groups_and_its_warnings(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = tmp_path / "scores.csv"
    table.write_text("application,reviewer,value\nA,r1,5\nA,r2,5\nB,r1,3\nB,r2,3\nC,r3,1\n", encoding="utf-8")
    assert main(["rank", str(table), "--places", "1"]) == 0
    heads, first, line, second, third, blank, *rest = capsys.readouterr().out.splitlines()
    assert heads.split()[:3] == ["rank", "score", "mean"]
    assert [each.split()[-1] for each in (first, second, third)] == ["A", "B", "C"]
    assert first.split()[0] == "1"
    assert line.startswith("-- 1 place above this line ---")
    assert "not selected" in third
    assert blank == ""
    assert rest[0].startswith("P: chance of a place")
    assert rest[1].startswith("Warning: The applications fall apart into 2 groups (2, 1)")


def test_verify_says_that_a_sound_file_is_sound(lead: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert printed(capsys, "verify", lead)["ok"]


@pytest.mark.parametrize("command", ["state", "verify", "conflicts", "reviewers", "rank"])
def test_a_file_that_is_not_one_is_refused(command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "not.review"
    path.write_bytes(b"%PDF-1.7 not a review file")
    assert refused(capsys, command, path) == "not.review is not a review file."


def test_a_file_that_is_not_there_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "can't be read" in refused(capsys, "state", tmp_path / "gone.review")


def test_the_methods_offered_are_those_of_the_ranking() -> None:
    from workbench.arguments import METHODS as OFFERED
    from workbench.ranking.rank import METHODS

    assert OFFERED == METHODS


def test_the_demo_shows_how_far_it_has_come(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["demo", str(tmp_path / "demo"), "--no-window", "--applications", "3", "--reviewers", "2"]
    assert main(words) == 0
    out, err = capsys.readouterr()
    assert "lead.review" in out
    assert [stage for stage in ("Writing applications", "Reading documents", "Reviewing") if stage not in err] == []


def test_the_call_goes_out_to_a_call_file_and_comes_back_changed(
    lead: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.toml"
    printed(capsys, "call", lead, "--export", out)
    same = {"preview": False, "changes": [], "stale_scores": 0}
    assert printed(capsys, "call", lead, "--replace", out) == same
    out.write_text(out.read_text("utf-8").replace("page_limit = 4", "page_limit = 6"), "utf-8")
    planned = printed(capsys, "call", lead, "--replace", out, "--preview")
    assert planned["changes"] == [{"part": "call", "code": "", "field": "page_limit", "old": 4, "new": 6}]
    assert printed(capsys, "call", lead)["page_limit"] == 4
    assert main(["call", str(lead), "--replace", str(out)]) == 0
    assert printed(capsys, "call", lead)["page_limit"] == 6


def test_a_call_file_that_cant_be_used_or_written_changes_nothing(
    lead: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = tmp_path / "bad.toml"
    bad.write_text("format = 1\nplaces = [\n", "utf-8")
    assert "bad.toml, line" in refused(capsys, "call", lead, "--replace", bad)
    assert "--preview" in refused(capsys, "call", lead, "--preview")
    assert "can't be written" in refused(capsys, "call", lead, "--export", tmp_path / "no" / "out.toml")


def test_step_two_waits_for_a_selection(lead: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    second = tmp_path / "two.review"
    assert "Nobody is selected" in refused(capsys, "step-two", lead, second)
    assert not second.exists()
    with open_review_file(lead) as file, file.transaction() as session:
        application = file.new_id()
        session.add(Application(id=application, number=1, applicant="Applicant 1"))
        session.add(Decision(id=application, outcome="selected", reason="Strong"))
    assert main(["step-two", str(lead), str(second)]) == 0
    capsys.readouterr()
    codes = [rule["code"] for rule in printed(capsys, "call", second)["rules"]]
    assert codes == ["SELECTED", "AMOUNT", "DURATION", "CO-FINANCING", "NO-VINNVAXT"]


def test_a_ranking_tells_of_money_only_where_the_call_is_about_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = make_scored_file(tmp_path / "scored.review")
    assert "money" not in printed(capsys, "rank", path)
    with open_review_file(path) as file:
        first = printed(capsys, "rank", path)["applications"][0]["application"]
        with file.transaction() as session:
            session.add(Decision(id=first, outcome="selected", reason="Strong"))
        set_budget(file, Decimal(500_000))
        grant(file, first, Decimal(200_000))
    money = printed(capsys, "rank", path)["money"]
    assert (money["budget"], money["left"]) == ("500000", "300000")
    assert [(each["application"], each["so_far"]) for each in money["grants"]] == [(first, "200000")]
