"""The commands that look after a file, as a person runs them."""

import json
from pathlib import Path
from typing import Any

import pytest

from workbench.cli import main
from workbench.models.entities import Application
from workbench.models.file import open_review_file


def run(capsys: pytest.CaptureFixture[str], *words: object, code: int = 0) -> str:
    """Run a command and return what it printed."""
    capsys.readouterr()
    assert main([str(word) for word in words]) == code
    return capsys.readouterr().out


def run_json(capsys: pytest.CaptureFixture[str], *words: object, code: int = 0) -> Any:
    """Run a command with --json and return its one document."""
    return json.loads(run(capsys, *words, "--json", code=code))


@pytest.fixture
def merged(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """A lead's file into which one reviewer's hand-in was merged."""
    lead = tmp_path / "lead.review"
    run(capsys, "new", lead, "--call", "s3-piloten-2018", "--lead", "Lead Example")
    run(capsys, "reviewers", lead, "--add", "Reviewer One")
    with open_review_file(lead) as file, file.transaction() as session:
        session.add(Application(id=file.new_id(), number=1, applicant="Applicant"))
    run(capsys, "handout", lead, tmp_path / "out")
    copy = tmp_path / "out/Reviewer One.review"
    run(capsys, "score", copy, "1", "1", "3")
    run(capsys, "handin", copy, tmp_path / "in.review")
    run(capsys, "merge", lead, tmp_path / "in.review", "--accept-new-devices")
    return lead


def test_a_merge_is_listed_undone_and_redone(merged: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (merge,) = run_json(capsys, "merges", merged)
    after = run_json(capsys, "state", merged)["state_hash"]
    undone = run_json(capsys, "undo-merge", merged, merge["number"])
    assert (merge["file"], merge["undone"], undone["revisions"]) == ("in.review", False, merge["new"])
    assert undone["state_hash"] == run_json(capsys, "state", merged)["state_hash"] != after
    assert "undone" in run(capsys, "merges", merged)
    assert "count again" in run(capsys, "redo-merge", merged)
    assert run_json(capsys, "state", merged)["state_hash"] == after
    run(capsys, "undo-merge", merged, 99, code=3)


def test_a_backup_is_listed_and_put_back(merged: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (backup,) = run_json(capsys, "backups", merged)
    assert backup["path"] in run(capsys, "backups", merged)
    assert "What it was is in" in run(capsys, "restore", merged, backup["path"])
    assert run_json(capsys, "state", merged)["reviews"] == []
    assert run_json(capsys, "verify", merged)["ok"]


def test_a_device_is_listed_and_its_key_revoked(merged: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (device,) = [each for each in run_json(capsys, "devices", merged) if not each["leads"]]
    assert device["device"] in run(capsys, "devices", merged)
    assert device["standing"] == "accepted"
    chain = device["chains"][0]["chain"]
    run(capsys, "revoke-key", merged, device["device"], "--keep", "no:1", code=3)
    kept = run_json(capsys, "revoke-key", merged, device["device"][:12], "--keep", f"{chain}:1")
    assert (kept["standing"], kept["chains"][0]["until"]) == ("revoked", 1)
    assert "of which 0 count" in run(capsys, "revoke-key", merged, device["device"], "--keep-nothing")
    assert run_json(capsys, "state", merged)["reviews"] == []


def test_a_key_is_backed_up_and_restored_with_the_password_of_a_file(
    merged: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "password").write_text("correct horse battery\n", "utf-8")
    given = ("--password-file", tmp_path / "password")
    out = run(capsys, "backup-key", merged, tmp_path / "lead.urval-key", *given)
    assert "Keep it and its password" in out
    assert "acts with the key" in run(capsys, "restore-key", merged, tmp_path / "lead.urval-key", *given)
    run(capsys, "restore-key", merged, tmp_path / "lead.urval-key", "--password-file", tmp_path / "none", code=3)


def test_a_hand_in_travels_under_a_password(merged: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "password").write_text("correct horse battery\n", "utf-8")
    given = ("--password-file", tmp_path / "password")
    copy, handin = tmp_path / "out/Reviewer One.review", tmp_path / "second.review"
    run(capsys, "score", copy, "1", "2", "4")
    run(capsys, "handin", copy, handin)
    run(capsys, "protect", handin, tmp_path / "sealed.review", *given)
    (refused,) = run_json(capsys, "merge", merged, tmp_path / "sealed.review", code=3)["files"]
    assert "protected by a password" in refused["reason"]
    assert run_json(capsys, "merge", merged, tmp_path / "sealed.review", *given)["new"] == 1
    run(capsys, "unprotect", tmp_path / "sealed.review", tmp_path / "plain.review", *given)
    assert run_json(capsys, "merge", merged, tmp_path / "plain.review")["new"] == 0


def test_nobody_is_asked_for_a_password_where_nobody_is(merged: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(capsys, "protect", merged, merged.with_name("sealed.review"), code=3)
    assert not merged.with_name("sealed.review").exists()


def test_a_purge_needs_a_document_that_is_there(merged: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(capsys, "purge", merged, "ffff", "--reason", "Withdrawn consent", code=3)


@pytest.mark.parametrize("words", [["revoke-key", "F", "D", "--keep", "x"], ["undo-merge", "F", "0"], ["restore", "F"]])
def test_wrong_usage_exits_with_2(words: list[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(words)
    assert stopped.value.code == 2
