"""Undo and redo, read from the journal of a real file."""

import shutil
import sqlite3
from contextlib import closing
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.conftest import Call
from tests.merge.world import World
from tests.models.desk import Desk
from workbench.errors import InputRefusedError
from workbench.models import reviewing
from workbench.models.evidence import remove_evidence
from workbench.models.file import open_review_file
from workbench.models.passage import Passage
from workbench.models.review_notes import set_abstained, set_confidence
from workbench.models.state import state_of
from workbench.models.undo import UndoStep, redo, redo_of, undo, undo_of
from workbench.models.undo_history import PAUSE
from workbench.models.verify import verify


def next_undo(desk: Desk) -> UndoStep | None:
    return undo_of(desk.file, person=desk.reviewer)


def next_redo(desk: Desk) -> UndoStep | None:
    return redo_of(desk.file, person=desk.reviewer)


def take_back(desk: Desk) -> UndoStep:
    return undo(desk.file, person=desk.reviewer)


def bring_back(desk: Desk) -> UndoStep:
    return redo(desk.file, person=desk.reviewer)


def points(desk: Desk, criterion: int = 0) -> Decimal | None:
    return desk.sheet().valid_points().get(desk.criteria[criterion])


def test_a_step_says_what_it_undoes(desk: Desk) -> None:
    desk.give("3")
    desk.give("4.5", criterion=2)
    step = next_undo(desk)
    assert step
    assert (step.kind, step.entity, step.field, step.refusal) == ("points", "score", "value", "")
    assert (step.application, step.criterion) == (desk.application, desk.criteria[2])
    assert (step.old, step.new) == (None, Decimal("4.5"))
    assert next_redo(desk) is None


def test_undo_goes_back_step_by_step_and_redo_forth(desk: Desk) -> None:
    for given_points in ("3", "4", "3"):
        desk.give(given_points)
    desk.give(None)
    seen = []
    while next_undo(desk):
        take_back(desk)
        seen.append(points(desk))
    assert seen == [Decimal(3), Decimal(4), Decimal(3), None]
    while next_redo(desk):
        bring_back(desk)
        seen.append(points(desk))
    assert seen[4:] == [Decimal(3), Decimal(4), Decimal(3), None]


def test_history_survives_a_restart(desk: Desk) -> None:
    desk.give("3")
    desk.give("4")
    take_back(desk)
    desk.reopen()
    assert (points(desk), getattr(next_redo(desk), "new", None)) == (Decimal(3), Decimal(4))
    take_back(desk)
    desk.reopen()
    assert (points(desk), next_undo(desk)) == (None, None)
    bring_back(desk)
    bring_back(desk)
    assert (points(desk), next_redo(desk)) == (Decimal(4), None)


def test_a_new_change_clears_redo(desk: Desk) -> None:
    desk.give("3")
    desk.give("4")
    take_back(desk)
    desk.comment("Instead")
    assert next_redo(desk) is None
    take_back(desk)
    take_back(desk)
    assert (points(desk), next_undo(desk)) == (None, None)


def test_nothing_to_undo_or_redo_is_told(desk: Desk) -> None:
    with pytest.raises(InputRefusedError, match="nothing to undo"):
        take_back(desk)
    desk.give("3")
    with pytest.raises(InputRefusedError, match="nothing to redo"):
        bring_back(desk)


def test_points_and_comment_written_together_are_one_step(desk: Desk) -> None:
    at = {"reviewer": desk.reviewer, "application": desk.application, "criterion": desk.criteria[0]}
    with desk.file.transaction() as session:
        reviewing.write_points(session, desk.call, **at, points=Decimal(4))
        reviewing.write_comment(session, **at, comment="Both at once")
    step = take_back(desk)
    assert [change.kind for change in step.changes] == ["points", "comment"]
    assert (dict(desk.sheet().scores), next_undo(desk)) == ({}, None)
    bring_back(desk)
    entry = desk.sheet().scores[desk.criteria[0]]
    assert (entry.points, entry.comment) == (Decimal(4), "Both at once")


def test_a_quote_on_several_criteria_is_one_step(desk: Desk) -> None:
    ids = desk.mark(0, 3, text="Twelve firms")
    step = take_back(desk)
    assert (step.kind, len(step.changes), desk.evidence()) == ("evidence", 2, ())
    assert isinstance(step.new, Passage)
    assert step.new.text == "Twelve firms"
    bring_back(desk)
    assert [row.id for row in desk.evidence()] == list(ids)


def test_removed_evidence_comes_back_as_it_was(desk: Desk) -> None:
    ids = desk.mark(0, 3, text="Twelve firms")
    before = desk.evidence()
    remove_evidence(desk.file, evidence=ids)
    take_back(desk)
    assert desk.evidence() == before


def test_a_comment_typed_in_one_go_is_one_step(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    moments = iter([0, 1_000, 1_000 + PAUSE, 2_001 + 2 * PAUSE, 2_001 + 2 * PAUSE])
    monkeypatch.setattr("workbench.models.journal.time.time_ns", lambda: (2**42 + next(moments)) * 1_000_000)
    for text in ("We", "Well", "Well argued", "Well argued, thin on firms"):
        desk.comment(text)
    assert take_back(desk).old == "Well argued"
    monkeypatch.undo()
    step = take_back(desk)
    assert (step.old, step.new, next_undo(desk)) == (None, "Well argued", None)
    assert [bring_back(desk).new for _ in range(2)] == ["Well argued", "Well argued, thin on firms"]


def test_comments_on_two_criteria_are_two_steps(desk: Desk) -> None:
    desk.comment("One", criterion=0)
    desk.comment("Two", criterion=1)
    assert (take_back(desk).criterion, take_back(desk).criterion) == (desk.criteria[1], desk.criteria[0])


def test_a_comment_typed_and_removed_again_is_no_step(desk: Desk) -> None:
    desk.give("3")
    desk.comment("Hm")
    desk.comment("")
    step = next_undo(desk)
    assert step
    assert step.kind == "points"


def test_undoing_an_abstention_gives_the_points_back(desk: Desk) -> None:
    desk.give("3")
    at = {"reviewer": desk.reviewer, "application": desk.application, "criterion": desk.criteria[0]}
    set_abstained(desk.file, **at, is_abstained=True)
    assert points(desk) is None
    assert (take_back(desk).kind, points(desk)) == ("abstention", Decimal(3))
    bring_back(desk)
    assert desk.sheet().abstentions == {desk.criteria[0]}
    desk.give("2")
    step = next_undo(desk)
    assert step
    assert (step.kind, step.new) == ("points", Decimal(2))


def test_flags_confidence_and_interests_are_steps(desk: Desk) -> None:
    before = desk.state_hash()
    at = {"reviewer": desk.reviewer, "application": desk.application}
    set_confidence(desk.file, **at, confidence=2)
    reviewing.set_flag(desk.file, **at, is_flagged=True)
    reviewing.declare_conflict_of_interest(desk.file, **at, declared=True, reason="On the board")
    kinds = []
    while step := next_undo(desk):
        kinds.append((step.kind, step.criterion))
        take_back(desk)
    assert kinds == [("conflict_of_interest", ""), ("flag", ""), ("confidence", "")]
    assert desk.state_hash() == before


def test_submitting_is_not_undone_and_a_submitted_review_refuses_until_it_is_reopened(desk: Desk) -> None:
    desk.give_all("3")
    desk.submit()
    step = next_undo(desk)
    assert step
    assert "reopen" in step.refusal
    with pytest.raises(InputRefusedError, match="reopen"):
        take_back(desk)
    assert desk.sheet().is_submitted
    reviewing.reopen(desk.file, reviewer=desk.reviewer, application=desk.application)
    assert take_back(desk).criterion == desk.criteria[-1]


def test_a_flag_on_a_submitted_review_can_be_undone(desk: Desk) -> None:
    desk.give_all("3")
    desk.submit()
    reviewing.set_flag(desk.file, reviewer=desk.reviewer, application=desk.application, is_flagged=True)
    take_back(desk)
    assert not desk.sheet().is_flagged


def test_a_file_open_for_reading_or_as_somebody_else_has_no_history(desk: Desk, call: Call) -> None:
    desk.give("3")
    assert undo_of(desk.file, person=call.reviewers[1]) is None
    desk.file.close()
    with open_review_file(call.path, write=False) as file:
        assert undo_of(file, person=desk.reviewer) is None


def test_a_copy_put_back_in_place_undoes_what_it_holds(desk: Desk) -> None:
    desk.give("3")
    desk.give("4")
    path = desk.file.path
    desk.file.close()
    old = path.read_bytes()
    desk.file = open_review_file(path)
    desk.give("5")
    desk.file.close()
    path.write_bytes(old)
    desk.file = open_review_file(path)
    take_back(desk)
    assert points(desk) == Decimal(3)
    assert bring_back(desk).new == Decimal(4)
    desk.file.close()
    assert verify(path).problems == ()


def test_history_needs_no_more_than_the_journal(desk: Desk) -> None:
    desk.give("3")
    desk.give("4")
    take_back(desk)
    path = desk.file.path
    desk.file.close()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("DELETE FROM local WHERE name = 'cache_version'")
        connection.execute("DROP TABLE undo")
    desk.file = open_review_file(path)
    assert getattr(next_redo(desk), "new", None) == Decimal(4)


class TestWithAnotherLaptop:
    """The first reviewer works on two laptops, and a hand-in of the one is merged into the file of the other."""

    @pytest.fixture
    def world(self, tmp_path: Path) -> World:
        return World(tmp_path / "world")

    def test_what_another_laptop_changed_is_not_overwritten(self, world: World) -> None:
        office = world.hand_out()[0]
        world.score(office, "office", "3")
        world.score(office, "office", "2", criterion=1)
        world.score(office, "office", "4")
        home = self.gone_home(world, office)
        world.score(home, "home", "5")
        world.merge(world.hand_in(home, "home", "home.review"), into=office, on="office", accept_new_devices=False)
        with world.opened(office, "office") as file:
            step = undo(file, person=world.reviewers[0])
            assert (step.criterion, step.new) == (world.criteria[1], Decimal(2))
            assert undo_of(file, person=world.reviewers[0]) is None
            sheet = reviewing.review_sheet(file, reviewer=world.reviewers[0], application=world.applications[0])
            assert sheet.valid_points() == {world.criteria[0]: Decimal(5)}

    def test_redo_does_not_overwrite_another_laptop_either(self, world: World) -> None:
        office = world.hand_out()[0]
        world.score(office, "office", "3")
        with world.opened(office, "office") as file:
            undo(file, person=world.reviewers[0])
        home = self.gone_home(world, office)
        world.score(home, "home", "5")
        world.merge(world.hand_in(home, "home", "home.review"), into=office, on="office", accept_new_devices=False)
        with world.opened(office, "office") as file:
            assert redo_of(file, person=world.reviewers[0]) is None

    def test_the_settlement_of_a_merge_conflict_is_not_taken_back(self, world: World) -> None:
        office = world.hand_out()[0]
        home = world.copy(office, "at-home/copy.review")
        world.score(office, "office", "3")
        world.score(home, "home", "5")
        world.merge(world.hand_in(home, "home", "home.review"), into=office, on="office", accept_new_devices=False)
        with world.opened(office, "office") as file:
            assert len(state_of(file)["conflicts"]) == 1
            assert undo_of(file, person=world.reviewers[0]) is None
        world.score(office, "office", "4")
        with world.opened(office, "office") as file:
            assert state_of(file)["conflicts"] == []
            assert undo_of(file, person=world.reviewers[0]) is None

    def test_the_lead_gets_what_undo_left(self, world: World) -> None:
        office = world.hand_out()[0]
        world.score(office, "office", "3", comment="Kept")
        world.score(office, "office", "4")
        with world.opened(office, "office") as file:
            undo(file, person=world.reviewers[0])
            own = state_of(file)["reviews"]
        world.merge(world.hand_in(office, "office", "first.review"))
        assert (world.state()["reviews"], world.state()["conflicts"]) == (own, [])
        with world.opened(office, "office") as file:
            redo(file, person=world.reviewers[0])
            own = state_of(file)["reviews"]
        world.merge(world.hand_in(office, "office", "second.review"))
        assert (world.state()["reviews"], world.state()["conflicts"]) == (own, [])
        assert verify(world.lead).problems == ()

    def gone_home(self, world: World, office: Path) -> Path:
        """Return a copy of the office's file that the laptop at home goes on with."""
        home = world.folder / "at-home" / "copy.review"
        home.parent.mkdir()
        shutil.copyfile(office, home)
        return home


numbers = st.integers(0, 1)
actions = st.one_of(
    st.tuples(st.just("give"), numbers, numbers, st.sampled_from(["1", "2.5", None])),
    st.tuples(st.just("comment"), numbers, numbers, st.sampled_from(["Thin", "Clear", ""])),
    st.tuples(st.just("abstain"), numbers, numbers, st.booleans()),
    st.tuples(st.just("flag"), numbers, st.just(0), st.booleans()),
    st.tuples(st.just("confidence"), numbers, st.just(0), st.sampled_from([1, 3, None])),
    st.tuples(st.just("mark"), numbers, numbers, st.sampled_from([10, 20])),
    st.tuples(st.just("unmark"), numbers, st.just(0), st.just(0)),
    st.tuples(st.just("interest"), numbers, st.just(0), st.booleans()),
    st.tuples(st.sampled_from(["undo", "redo", "reopen"]), st.just(0), st.just(0), st.just(0)),
)


def act(desk: Desk, action: str, application: int, criterion: int, value: object) -> None:
    """Do one thing as a person does, which a closed review or an empty history may refuse."""
    at = {"reviewer": desk.reviewer, "application": desk.applications[application]}
    where = {**at, "criterion": desk.criteria[criterion]}
    try:
        match action, value:
            case "give", (None | str()) as number:
                desk.give(number, criterion, application)
            case "comment", str() as text:
                reviewing.set_comment(desk.file, **where, comment=text)
            case "abstain", bool() as is_abstained:
                set_abstained(desk.file, **where, is_abstained=is_abstained)
            case "flag", bool() as is_flagged:
                reviewing.set_flag(desk.file, **at, is_flagged=is_flagged)
            case "confidence", (None | int()) as confidence:
                set_confidence(desk.file, **at, confidence=confidence)
            case "mark", int() as top:
                desk.mark(criterion, criterion + 1, top=top, application=application)
            case "unmark", _:
                remove_evidence(desk.file, evidence=[row.id for row in desk.evidence(application)][:2])
            case "interest", bool() as declared:
                reviewing.declare_conflict_of_interest(desk.file, **at, declared=declared)
            case "undo", _:
                take_back(desk)
            case "redo", _:
                bring_back(desk)
            case _:
                desk.reopen()
    except InputRefusedError as refused:
        if not str(refused).startswith(("You have declared", "There is nothing to")):
            raise


@given(done=st.lists(actions, max_size=14), seed=st.integers(0, 3))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_undoing_all_and_redoing_all_passes_through_the_same_states(
    desk: Desk, done: list[tuple[str, int, int, object]], seed: int
) -> None:
    if not desk.file.path.with_suffix(".empty").exists():
        desk.file.close()
        shutil.copyfile(desk.file.path, desk.file.path.with_suffix(".empty"))
    desk.file.close()
    shutil.copyfile(desk.file.path.with_suffix(".empty"), desk.file.path)
    desk.file = open_review_file(desk.file.path)
    untouched = desk.state_hash()
    for action in done:
        act(desk, *action)
    hashes, waiting = [desk.state_hash()], next_redo(desk)
    while step := next_undo(desk):
        assert take_back(desk) == step
        hashes.append(desk.state_hash())
        if len(hashes) % 4 == seed:
            desk.reopen()
    assert hashes[-1] == untouched
    undone = len(hashes) - 1
    for expected in reversed(hashes[:undone]):
        bring_back(desk)
        assert desk.state_hash() == expected
        if len(hashes) % 3 == seed:
            desk.reopen()
    assert next_redo(desk) == waiting
    desk.file.close()
    assert verify(desk.file.path).problems == ()
