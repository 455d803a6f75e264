"""What leaves: hand-outs and hand-ins hold what they should and nothing else, and replace no work."""

import shutil
from pathlib import Path

import pytest

from tests.merge.world import World, query, sha256
from workbench.errors import FileInUseError, InputRefusedError
from workbench.merge.handin import write_handin
from workbench.merge.handout import write_handouts
from workbench.merge.names import file_names, safe_stem
from workbench.merge.travel import put
from workbench.models.entities import Decision, Reviewer
from workbench.models.verify import verify


def test_a_hand_out_holds_the_call_the_documents_and_nobody_elses_reviews(world: World) -> None:
    first, second = world.hand_out()
    with world.opened(world.lead, "lead") as file, file.transaction() as session:
        session.get_one(Reviewer, world.reviewers[0]).mail = "one@example.org"
        session.add(Decision(id=world.applications[0], outcome="selected"))
    world.score_all(first, "r1")
    world.merge(world.hand_in(first, "r1", "1.review"))
    first, second = world.hand_out()
    own, other = world.state(first, "r1"), world.state(second, "r2")
    assert (len(own["reviews"]), other["reviews"], other["decisions"]) == (2, [], [])
    assert [each["mail"] for each in other["reviewers"]] == [None, None]
    assert query(second, "SELECT count(*) FROM revision WHERE entity IN ('score', 'review', 'decision')") == [(0,)]
    assert query(second, "SELECT count(*) FROM blob") == [(1,)]
    assert [other[name] for name in ("call", "applications")] == [
        world.state()[name] for name in ("call", "applications")
    ]
    assert (verify(first).problems, verify(second).problems) == ((), ())


def test_a_hand_in_holds_the_reviewers_changes_signed_and_no_documents(world: World) -> None:
    copy = world.hand_out()[0]
    world.score(copy, "r1", "3", comment="A draft")
    handin = world.hand_in(copy, "r1", "in.review")
    assert query(handin, "SELECT entity, field FROM revision ORDER BY 1, 2") == [
        ("call", "founding"),
        ("score", "comment"),
        ("score", "value"),
    ]
    assert query(handin, "SELECT count(*) FROM blob") == [(0,)]
    assert query(handin, "SELECT name FROM local ORDER BY name") == [("cache_version",), ("call",), ("founding",)]
    assert verify(handin).problems == ()


def test_a_chain_of_an_unaccepted_device_is_not_handed_out(world: World) -> None:
    copy = world.hand_out()[0]
    world.score(copy, "r1", "3")
    world.merge(world.hand_in(copy, "r1", "in.review"), accept_new_devices=False)
    with world.laptop("lead"):
        again = write_handouts(world.lead, world.folder / "again")[0]
    assert world.state(again, "r1")["reviews"] == []


def test_a_hand_out_with_work_in_it_is_not_overwritten(world: World) -> None:
    copy = world.hand_out()[0]
    world.score(copy, "r1", "3")
    before = sha256(copy)
    with pytest.raises(InputRefusedError, match="merge it first"):
        world.hand_out()
    assert sha256(copy) == before
    world.merge(copy)
    world.hand_out()
    assert len(world.state(copy, "r1")["reviews"]) == 1


def test_a_file_of_another_kind_is_not_overwritten_by_a_hand_out(world: World) -> None:
    (world.folder / "out").mkdir()
    (world.folder / "out" / "Reviewer 1.review").write_bytes(b"something else")
    with pytest.raises(InputRefusedError, match="exists"):
        world.hand_out()


def test_a_hand_out_that_is_open_is_not_replaced(world: World) -> None:
    copy = world.hand_out()[0]
    with world.opened(copy, "r1"), pytest.raises(FileInUseError):
        world.hand_out()


def test_hand_outs_need_a_lead_and_reviewers(tmp_path: Path) -> None:
    world = World(tmp_path / "world", reviewers=0)
    with world.laptop("lead"), pytest.raises(InputRefusedError, match="no reviewers"):
        write_handouts(world.lead, tmp_path / "out")
    with world.laptop("stranger"), pytest.raises(InputRefusedError, match="Only a lead"):
        write_handouts(world.lead, tmp_path / "out")


def test_a_hand_in_comes_only_from_a_reviewers_file_with_something_in_it(world: World) -> None:
    copy = world.hand_out()[0]
    with world.laptop("r1"), pytest.raises(InputRefusedError, match="nothing to hand in"):
        write_handin(copy, world.folder / "in.review")
    with world.laptop("lead"), pytest.raises(InputRefusedError, match="Only a reviewer's"):
        write_handin(world.lead, world.folder / "in.review")


def test_a_hand_in_replaces_only_an_earlier_one(world: World) -> None:
    copy, other = world.hand_out()
    world.score(copy, "r1", "3")
    handin = world.hand_in(copy, "r1", "in.review")
    world.score(copy, "r1", "4")
    world.hand_in(copy, "r1", "in.review")
    assert query(handin, "SELECT count(*) FROM revision") == [(3,)]
    (world.folder / "letter.txt").write_text("to keep", "utf-8")
    kept = {path: sha256(path) for path in (world.lead, other, copy, world.folder / "letter.txt")}
    for path in (*kept, world.folder, world.folder / "missing" / "in.review"):
        with world.laptop("r1"), pytest.raises(InputRefusedError):
            write_handin(copy, path)
    assert {path: sha256(path) for path in kept} == kept


def test_a_file_that_comes_back_with_other_bytes_is_an_error_and_leaves_nothing(tmp_path: Path) -> None:
    """Scenario 49."""
    built, target = tmp_path / "built", tmp_path / "target"
    built.write_bytes(b"whole")

    def onto_a_bad_stick(source: Path, part: Path) -> None:
        shutil.copyfile(source, part)
        part.write_bytes(b"whale")

    with pytest.raises(InputRefusedError, match="other bytes"):
        put(built, target, copy=onto_a_bad_stick)
    assert list(tmp_path.iterdir()) == [built]


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("A\u030asa  Exempel", "\u00c5sa Exempel"),
        ("a/b\\c:d*?", "a b c d"),
        ("../../etc", "etc"),
        ("con", "con_"),
        ("name. ", "name"),
        ("\u202eexe.txt", "exe.txt"),
        ("", "reviewer"),
        ("\0", "reviewer"),
        ("x" * 300, "x" * 80),
    ],
)
def test_names_become_safe_file_names(name: str, stem: str) -> None:
    assert safe_stem(name) == stem


def test_people_of_one_name_get_files_of_their_own() -> None:
    names = file_names([("b", "Same"), ("a", "same"), ("c", "Other")])
    assert names == {"a": "same.review", "b": "Same 2.review", "c": "Other.review"}
