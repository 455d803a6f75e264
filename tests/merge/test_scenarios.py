"""What a lead meets: files that come twice, late, in halves, from two laptops, from people not on the roster yet."""

import hashlib
import itertools
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.merge.world import PDF, World, forge_last, points_of, query, sha256
from workbench.errors import FileInUseError, InputRefusedError
from workbench.merge.handout import write_handouts
from workbench.models import reviewing
from workbench.models.entities import Application, Document, Reviewer, Score, key
from workbench.models.file import open_review_file
from workbench.models.identity import make_device
from workbench.models.journal import sqlite_connection
from workbench.models.people import accept_device
from workbench.models.verify import verify


def test_everything_submitted_comes_into_an_empty_lead_file(world: World) -> None:
    """Scenario 1."""
    copy = world.hand_out()[0]
    world.score_all(copy, "r1", "3.5")
    outcome = world.merge(world.hand_in(copy, "r1", "in.review"))
    assert (outcome.exit_code, outcome.new, outcome.files[0].people) == (0, 16, ("Reviewer 1",))
    assert world.state()["reviews"] == world.state(copy, "r1")["reviews"]
    assert verify(world.lead).problems == ()


def test_the_same_file_twice_changes_nothing_the_second_time(world: World) -> None:
    """Scenario 2."""
    copy = world.hand_out()[0]
    world.score(copy, "r1", "3")
    handin = world.hand_in(copy, "r1", "in.review")
    world.merge(handin)
    before = sha256(world.lead)
    again = world.merge(handin)
    assert ([file.status for file in again.files], again.new, again.backup) == (["known"], 0, None)
    assert sha256(world.lead) == before


def test_the_same_data_in_other_bytes_is_known_too(world: World) -> None:
    """Scenario 3."""
    copy = world.hand_out()[0]
    world.score(copy, "r1", "3")
    handin = world.hand_in(copy, "r1", "in.review")
    world.merge(handin)
    before = query(world.lead, "SELECT count(*) FROM revision")
    with closing(sqlite3.connect(handin)) as connection:
        connection.execute("VACUUM")
    other = world.merge(handin, world.hand_in(copy, "r1", "again.review"))
    assert [(file.status, file.new) for file in other.files] == [("known", 0), ("known", 0)]
    assert query(world.lead, "SELECT count(*) FROM revision") == before


def test_an_older_file_after_a_newer_one_takes_nothing_back(world: World) -> None:
    """Scenario 6."""
    copy = world.hand_out()[0]
    world.score(copy, "r1", "2")
    older = world.hand_in(copy, "r1", "older.review")
    world.score(copy, "r1", "4")
    newer = world.hand_in(copy, "r1", "newer.review")
    world.merge(newer)
    outcome = world.merge(older)
    assert (outcome.files[0].status, points_of(world.state())) == ("known", ["4"])


def test_half_of_the_reviews_first_and_the_whole_later_are_united(world: World) -> None:
    """Scenario 7."""
    copy = world.hand_out()[0]
    world.score(copy, "r1", "2", application=0)
    half = world.hand_in(copy, "r1", "half.review")
    world.score(copy, "r1", "5", application=1)
    whole = world.hand_in(copy, "r1", "whole.review")
    outcomes = [world.merge(half), world.merge(whole)]
    assert [outcome.new for outcome in outcomes] == [1, 1]
    assert points_of(world.state()) == ["2", "5"]


def two_laptops(world: World) -> tuple[Path, Path]:
    """The same hand-out on two laptops of one reviewer."""
    copy = world.hand_out()[0]
    return copy, world.copy(copy, "at-home/copy.review")


def test_different_fields_from_two_laptops_are_merged_without_a_conflict(world: World) -> None:
    """Scenario 9."""
    office, home = two_laptops(world)
    world.score(office, "office", "2", criterion=0)
    world.score(home, "home", "4", criterion=1)
    outcome = world.merge(world.hand_in(office, "office", "1.review"), world.hand_in(home, "home", "2.review"))
    assert (outcome.conflicts, points_of(world.state())) == (0, ["2", "4"])


def test_different_values_from_two_laptops_are_one_conflict_and_look_the_same_at_every_lead(world: World) -> None:
    """Scenario 10."""
    office, home = two_laptops(world)
    world.score(office, "office", "2")
    world.score(home, "home", "4")
    files = [world.hand_in(office, "office", "1.review"), world.hand_in(home, "home", "2.review")]
    other = world.copy(world.lead, "other.review")
    first, second = world.merge(*files), world.merge(*reversed(files), into=other)
    assert (first.conflicts, first.exit_code, first.state_hash) == (1, 4, second.state_hash)
    (conflict,) = world.state()["conflicts"]
    assert sorted(value["points"] for value in conflict["values"]) == ["2", "4"]


def test_the_same_value_from_two_laptops_is_no_conflict_and_one_review(world: World) -> None:
    """Scenarios 11 and 12."""
    office, home = two_laptops(world)
    world.score(office, "office", "3")
    world.score(home, "home", "3")
    outcome = world.merge(world.hand_in(office, "office", "1.review"), world.hand_in(home, "home", "2.review"))
    assert (outcome.conflicts, len(world.state()["reviews"]), points_of(world.state())) == (0, 1, ["3"])


def conflict_in_points(world: World) -> tuple[Path, list[Path]]:
    """Two laptops in conflict; return the file at the office and both hand-ins."""
    office, home = two_laptops(world)
    world.score(office, "office", "2")
    world.score(home, "home", "4")
    return office, [world.hand_in(office, "office", "1.review"), world.hand_in(home, "home", "2.review")]


def resolve(world: World, office: Path, other: Path, points: str | None) -> Path:
    """Let the reviewer take in the other laptop's work at the office, and settle the conflict; return the hand-in."""
    merged = world.merge(other, into=office, on="office", accept_new_devices=False)
    assert merged.conflicts == 1
    world.score(office, "office", points)
    return world.hand_in(office, "office", "settled.review")


def test_a_conflict_that_its_reviewer_resolved_stays_resolved_when_old_files_come_again(world: World) -> None:
    """Scenario 13."""
    office, files = conflict_in_points(world)
    settled = resolve(world, office, files[1], "3")
    outcomes = [world.merge(settled), world.merge(*files), world.merge(*reversed(files))]
    assert [outcome.conflicts for outcome in outcomes] == [0, 0, 0]
    assert points_of(world.state()) == ["3"]


def test_a_third_value_after_the_resolution_opens_the_conflict_again(world: World) -> None:
    """Scenario 15."""
    office, files = conflict_in_points(world)
    settled = resolve(world, office, files[1], "3")
    world.score(world.folder / "at-home/copy.review", "home", "5")
    late = world.hand_in(world.folder / "at-home/copy.review", "home", "late.review")
    assert [world.merge(settled).conflicts, world.merge(late).conflicts] == [0, 1]


def test_an_edit_stays_beside_a_concurrent_delete_and_a_delete_that_saw_it_deletes(world: World) -> None:
    """Scenario 16."""
    office, home = two_laptops(world)
    world.score(office, "office", "2")
    world.merge(world.hand_in(office, "office", "1.review"), into=home, on="home", accept_new_devices=False)
    world.score(office, "office", None)
    world.score(home, "home", "4")
    files = [world.hand_in(office, "office", "1.review"), world.hand_in(home, "home", "2.review")]
    assert (world.merge(*files).conflicts, points_of(world.state())) == (1, ["4"])
    settled = resolve(world, office, files[1], None)
    assert (world.merge(settled).conflicts, world.state()["reviews"]) == (0, [])


@pytest.mark.parametrize("hlc", [0, 4_102_444_800_000])  # 1970, 2099
def test_a_wrong_clock_decides_nothing(world: World, hlc: int) -> None:
    """Scenario 22."""
    office, files = conflict_in_points(world)
    world.merge(*files)
    (before,) = world.state()["conflicts"]
    forge_last(files[1], world.device("home", world.reviewers[0]), lambda body: body.update(hlc=hlc))
    other = world.copy(next((world.folder / "lead backups").iterdir()), "other.review")
    merged = world.merge(*files, into=other)
    assert (merged.conflicts, "clock" in merged.files[1].reason, merged.files[0].reason) == (1, True, "")
    settled = resolve(world, office, files[1], "3")
    assert (world.merge(settled, into=other).conflicts, points_of(world.state(other))) == (0, ["3"])
    assert sorted(each["points"] for each in before["values"]) == ["2", "4"]


def test_a_reviewers_change_of_anothers_score_is_kept_aside(world: World) -> None:
    """Scenario 17."""
    first, second = world.hand_out()
    world.score(first, "r1", "5")
    world.merge(world.hand_in(first, "r1", "1.review"))
    world.score(second, "r2", "0")
    forged = world.hand_in(second, "r2", "2.review")
    target = key(world.reviewers[0], world.applications[0], world.criteria[0])
    forge_last(forged, world.device("r2", world.reviewers[1]), lambda body: body.update(id=target))
    preview = world.merge(forged, preview=True)
    outcome = world.merge(forged)
    assert (outcome.new, outcome.files[0].quarantined, outcome.exit_code) == (0, 1, 4)
    assert preview.files == outcome.files
    assert "isn't its author's" in outcome.files[0].reason
    assert points_of(world.state()) == ["5"]


def test_a_reviewers_change_of_a_weight_is_kept_aside(world: World) -> None:
    """Scenario 18."""
    copy = world.hand_out()[0]
    world.score(copy, "r1", "3", comment="A proposal")
    forged = world.hand_in(copy, "r1", "in.review")
    change = {"entity": "application", "id": world.applications[0], "field": "status", "value": "withdrawn"}
    forge_last(forged, world.device("r1", world.reviewers[0]), lambda body: body.update(change, audience="lead"))
    assert "addressed to others" in world.refusal(forged)
    change = {"entity": "decision", "id": world.applications[0], "field": "outcome", "value": "selected"}
    forge_last(forged, world.device("r1", world.reviewers[0]), lambda body: body.update(change))
    outcome = world.merge(forged)
    assert (outcome.new, outcome.files[0].quarantined) == (1, 1)
    assert world.state()["decisions"] == []


def test_a_copy_on_another_laptop_writes_as_a_device_of_its_own(world: World) -> None:
    office, home = two_laptops(world)
    world.score(office, "office", "2", application=0)
    world.copy(office, "at-home/copy.review")
    world.score(home, "home", "4", application=1)
    world.score(office, "office", "5", criterion=2)
    world.merge(world.hand_in(home, "home", "2.review"), world.hand_in(office, "office", "1.review"))
    assert points_of(world.state()) == ["2", "4", "5"]
    assert query(world.lead, "SELECT count(DISTINCT device) FROM chain WHERE NOT leads") == [(2,)]


def test_a_copy_on_the_same_laptop_goes_on_with_a_chain_of_its_own(world: World) -> None:
    copy = world.hand_out()[0]
    world.score(copy, "r1", "2", application=0)
    clone = world.copy(copy, "clone.review")
    world.score(copy, "r1", "3", criterion=1)
    world.score(clone, "r1", "4", criterion=2)
    outcome = world.merge(world.hand_in(copy, "r1", "1.review"), world.hand_in(clone, "r1", "2.review"))
    assert (outcome.conflicts, points_of(world.state())) == (0, ["2", "3", "4"])
    assert query(world.lead, "SELECT count(*) FROM chain WHERE NOT leads") == [(2,)]


def copied_laptop(world: World, copy: Path) -> Path:
    """Copy a reviewer's file and user folder to another laptop, as from one colleague to another."""
    for kept in sorted((world.folder / "laptops/r1").rglob("*.json")):
        world.copy(kept, str(Path("laptops/clone") / kept.relative_to(world.folder / "laptops/r1")))
    return world.copy(copy, "clone.review")


def test_a_copied_file_and_user_folder_become_another_device_and_both_branches_are_kept(world: World) -> None:
    """Scenario 23: the copy on the colleague's laptop is a device of its own from its first change on."""
    copy = world.hand_out()[0]
    world.score(copy, "r1", "2")
    clone = copied_laptop(world, copy)
    world.score(copy, "r1", "3", criterion=1)
    world.score(clone, "clone", "4", criterion=2)
    files = [world.hand_in(copy, "r1", "1.review"), world.hand_in(clone, "clone", "2.review")]
    waiting = world.merge(*files, accept_new_devices=False)
    devices = {world.device(laptop, world.reviewers[0]).id for laptop in ("r1", "clone")}
    assert ({each.device for each in waiting.new_devices}, len(devices)) == (devices, 2)
    assert (world.merge(*files).exit_code, points_of(world.state())) == (0, ["2", "3", "4"])
    assert verify(world.lead).problems == ()


def test_a_lead_who_copies_everything_to_another_laptop_stays_the_lead_on_chains_of_its_own(world: World) -> None:
    other = world.copy(world.lead, "moved.review")
    for kept in sorted((world.folder / "laptops/lead").rglob("*.json")):
        world.copy(kept, str(Path("laptops/moved") / kept.relative_to(world.folder / "laptops/lead")))
    for path, laptop, region in ((world.lead, "lead", "Norr"), (other, "moved", "Syd")):
        with world.opened(path, laptop) as file, file.transaction() as session:
            session.get_one(Application, world.applications[0]).region = region
    assert (world.merge(other, accept_new_devices=False).conflicts, verify(world.lead).problems) == (1, ())


def test_a_laptop_that_was_set_back_to_a_copy_of_its_whole_disk_is_told(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("workbench.paths.installation", lambda: "the same")  # as two copies of a virtual machine are
    copy = world.hand_out()[0]
    world.score(copy, "r1", "2")
    clone = copied_laptop(world, copy)
    world.score(copy, "r1", "3", criterion=1)
    world.score(clone, "clone", "4", criterion=2)
    files = [world.hand_in(copy, "r1", "1.review"), world.hand_in(clone, "clone", "2.review")]
    outcome = world.merge(*files)
    assert [file.status for file in outcome.files] == ["merged", "refused"]
    assert "gone on from the same point" in outcome.files[1].reason
    assert (outcome.exit_code, verify(world.lead).problems) == (4, ())


def test_a_reviewer_who_is_put_on_the_roster_later_counts_without_a_new_import(world: World) -> None:
    """Scenario 24."""
    copy = world.hand_out()[0]
    person = world.reviewers[0]
    with world.opened(world.lead, "lead") as file, file.transaction() as session:
        session.delete(session.get_one(Reviewer, person))
    world.score(copy, "r1", "3")
    outcome = world.merge(world.hand_in(copy, "r1", "in.review"))
    assert (outcome.new, outcome.files[0].quarantined, outcome.new_devices[0].name) == (0, 1, "")
    assert "isn't on the roster" in outcome.files[0].reason
    assert world.state()["reviews"] == []
    with world.opened(world.lead, "lead") as file, file.transaction() as session:
        session.add(Reviewer(id=person, name="Reviewer 1", reviews=True))
        accept_device(session, person=person, device=outcome.new_devices[0].device)
    assert points_of(world.state()) == ["3"]
    assert verify(world.lead).problems == ()


def test_a_new_device_waits_until_it_is_accepted_and_then_counts(world: World) -> None:
    copy = world.hand_out()[0]
    world.score(copy, "r1", "3")
    handin = world.hand_in(copy, "r1", "in.review")
    waiting = world.merge(handin, accept_new_devices=False)
    assert (waiting.new, waiting.files[0].quarantined, waiting.exit_code) == (0, 1, 4)
    device = world.device("r1", world.reviewers[0]).id
    assert [(each.name, each.device) for each in waiting.new_devices] == [("Reviewer 1", device)]
    counted = world.merge(handin)
    assert (counted.new, counted.files[0].quarantined, counted.exit_code, counted.new_devices) == (1, 0, 0, ())


def second_lead(world: World) -> Path:
    """Make reviewer 2 a lead, on a laptop of their own, with a copy of the lead's file."""
    person = world.reviewers[1]
    with world.laptop("lead-b"):
        device = make_device(world.call, person)
    with world.opened(world.lead, "lead") as file, file.transaction() as session:
        session.get_one(Reviewer, person).leads = True
        accept_device(session, person=person, device=device.id)
    return world.copy(world.lead, "lead-b.review")


def test_two_leads_who_merged_different_files_see_the_same_after_exchanging_theirs(world: World) -> None:
    """Scenario 5."""
    other = second_lead(world)
    first, second = world.hand_out()
    world.score(first, "r1", "2")
    world.score(second, "r2", "4")
    world.merge(world.hand_in(first, "r1", "1.review"))
    world.merge(world.hand_in(second, "r2", "2.review"), into=other, on="lead-b", accept_new_devices=False)
    with world.opened(other, "lead-b") as file, file.transaction() as session:
        session.add(Application(id=file.new_id(), number=3, applicant="Applicant 3"))
    sent = world.copy(world.lead, "sent.review")
    outcomes = [world.merge(other), world.merge(sent, into=other, on="lead-b")]
    assert [outcome.files[0].status for outcome in outcomes] == ["merged", "merged"]
    assert outcomes[0].state_hash == outcomes[1].state_hash
    assert [each["applicant"] for each in world.state()["applications"]][-1] == "Applicant 3"
    assert (verify(world.lead).problems, verify(other).problems) == ((), ())


def test_a_second_leads_data_counts_in_the_hand_outs_that_they_write(world: World) -> None:
    other = second_lead(world)
    with world.opened(other, "lead-b") as file, file.transaction() as session:
        session.add(Application(id=file.new_id(), number=3, applicant="Applicant 3"))
    with world.laptop("lead-b"):
        handout = write_handouts(other, world.folder / "out-b")[0]
    assert len(world.state(handout, "r1")["applications"]) == 3


def test_a_leads_new_device_is_never_accepted_on_the_way(world: World) -> None:
    with world.opened(world.lead, "lead") as file, file.transaction() as session:
        session.get_one(Reviewer, world.reviewers[0]).leads = True
    copy = world.hand_out()[0]
    world.score(copy, "r1", "3")
    outcome = world.merge(world.hand_in(copy, "r1", "in.review"))
    assert (outcome.new, outcome.files[0].quarantined) == (0, 1)


def test_documents_of_another_lead_come_in_with_their_bytes(world: World) -> None:
    other = second_lead(world)
    data = b"%PDF-1.7 another"
    document = hashlib.sha256(data).hexdigest()
    with world.opened(other, "lead-b") as file, file.transaction() as session:
        session.add(Document(id=key(world.applications[1], document), name="b.pdf", kind="application"))
        sqlite_connection(session).execute("INSERT INTO blob VALUES (?, ?)", (document, data))
    world.merge(other)
    assert query(world.lead, "SELECT bytes FROM blob ORDER BY length(bytes)") == [(data,), (PDF,)]


def test_a_reviewers_working_file_is_merged_like_a_hand_in(world: World) -> None:
    copy = world.hand_out()[0]
    world.score(copy, "r1", "3")
    outcome = world.merge(copy)
    assert (outcome.new, outcome.exit_code, points_of(world.state())) == (1, 0, ["3"])


def test_a_new_hand_out_is_merged_into_the_reviewers_working_file(world: World) -> None:
    copy = world.copy(world.hand_out()[0], "working.review")
    world.score(copy, "r1", "3")
    with world.opened(world.lead, "lead") as file, file.transaction() as session:
        session.add(Application(id=file.new_id(), number=3, applicant="Applicant 3"))
    handout = world.hand_out()[0]
    outcome = world.merge(handout, into=copy, on="r1", accept_new_devices=False)
    assert (outcome.files[0].status, len(world.state(copy, "r1")["applications"])) == ("merged", 3)


def test_a_preview_says_what_a_merge_does_and_changes_nothing(world: World) -> None:
    """Scenario 41."""
    copy = world.hand_out()[0]
    world.score(copy, "r1", "3")
    handin = world.hand_in(copy, "r1", "in.review")
    before = {path: sha256(path) for path in sorted(world.folder.rglob("*")) if path.is_file()}
    preview = world.merge(handin, preview=True)
    after = {path: sha256(path) for path in sorted(world.folder.rglob("*")) if path.is_file()}
    assert after == before
    outcome = world.merge(handin)
    assert (preview.files, preview.new, preview.conflicts, preview.state_hash) == (
        outcome.files,
        outcome.new,
        outcome.conflicts,
        outcome.state_hash,
    )


def test_a_preview_is_possible_while_a_window_holds_the_file(world: World) -> None:
    copy = world.hand_out()[0]
    world.score(copy, "r1", "3")
    handin = world.hand_in(copy, "r1", "in.review")
    with world.opened(world.lead, "lead"):
        assert world.merge(handin, preview=True).new == 1


def test_a_second_merge_at_the_same_time_is_told_who_holds_the_file(world: World) -> None:
    """Scenario 40."""
    with world.opened(world.lead, "lead"), pytest.raises(FileInUseError, match="already open"):
        world.merge(world.folder / "any.review")


def test_only_a_lead_accepts_devices(world: World) -> None:
    copy = world.hand_out()[0]
    with pytest.raises(InputRefusedError, match="Only a lead"):
        world.merge(world.lead, into=copy, on="r1")


def test_a_merge_backs_the_file_up_first(world: World) -> None:
    copy = world.hand_out()[0]
    before = world.state()
    world.score(copy, "r1", "1")
    backup = world.merge(world.hand_in(copy, "r1", "in.review")).backup
    assert backup
    assert world.state(backup) == before


def test_nothing_is_changed_where_no_backup_can_be_made(world: World) -> None:
    copy = world.hand_out()[0]
    world.score(copy, "r1", "1")
    handin = world.hand_in(copy, "r1", "in.review")
    (world.folder / "lead backups").write_text("in the way", "utf-8")
    assert "backups" in world.refusal(handin)


def test_the_file_itself_a_missing_file_and_a_folder_are_refused(world: World) -> None:
    reasons = [world.refusal(path) for path in (world.lead, world.folder / "missing.review", world.folder)]
    assert reasons == ["It is the file that is merged into.", "There is no such file.", "It isn't a file."]


def test_all_orders_of_three_files_give_one_state(world: World) -> None:
    office, home = two_laptops(world)
    world.score(office, "office", "2")
    files = [world.hand_in(office, "office", "1.review")]
    world.score(home, "home", "4")
    files.append(world.hand_in(home, "home", "2.review"))
    world.score(office, "office", "5", comment="Later")
    files.append(world.hand_in(office, "office", "3.review"))
    original = world.copy(world.lead, "original.review")
    hashes = set()
    for order in itertools.permutations(files):
        hashes.add(world.merge(*order, into=world.copy(original, "any.review")).state_hash)
    assert len(hashes) == 1


def test_a_score_that_was_merged_is_readable_as_any_other(world: World) -> None:
    copy = world.hand_out()[0]
    world.score(copy, "r1", "3.5", comment="Ett omd\u00f6me")
    world.merge(world.hand_in(copy, "r1", "in.review"))
    with world.laptop("lead"), open_review_file(world.lead, write=False) as file, file.transaction() as session:
        score = session.query(Score).one()
        assert (str(score.points), score.comment) == ("3.5", "Ett omd\u00f6me")
        assert reviewing.read_people(session)[1].name == "Reviewer 1"
