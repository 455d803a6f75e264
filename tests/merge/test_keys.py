"""Keys that are lost, backed up, restored and revoked."""

from pathlib import Path

import pytest

from tests.merge.test_scenarios import second_lead
from tests.merge.world import World, points_of
from workbench.errors import InputRefusedError
from workbench.merge.undo import undo_merge
from workbench.models.keys import back_up_key, read_devices, restore_key, revoke_device
from workbench.models.verify import verify

PASSWORD = "correct horse battery"


def revoke(world: World, laptop: str, person: str, keep: int | None = None) -> None:
    device = world.device(laptop, person).id
    with world.opened(world.lead, "lead") as file:
        with file.transaction() as session:
            (row,) = [each for each in read_devices(session) if each.device == device]
        kept = None if keep is None else {row.chains[0].chain: keep}
        assert revoke_device(file, device[:16], keep=kept).standing == "revoked"


def test_what_a_device_writes_after_its_key_was_revoked_is_kept_aside(world: World) -> None:
    copy = world.hand_out()[0]
    world.score(copy, "r1", "2")
    world.merge(world.hand_in(copy, "r1", "1.review"))
    revoke(world, "r1", world.reviewers[0])
    world.score(copy, "r1", "5", criterion=1)
    outcome = world.merge(world.hand_in(copy, "r1", "2.review"))
    assert (outcome.new, outcome.files[0].quarantined, outcome.exit_code) == (0, 1, 4)
    assert "was revoked" in outcome.files[0].reason
    assert (points_of(world.state()), verify(world.lead).problems) == (["2"], ())


def test_a_key_is_revoked_from_an_earlier_change_on(world: World) -> None:
    copy = world.hand_out()[0]
    for points in ("2", "4", "5"):
        world.score(copy, "r1", points)
    world.merge(world.hand_in(copy, "r1", "in.review"))
    revoke(world, "r1", world.reviewers[0], keep=1)
    assert (points_of(world.state()), verify(world.lead).problems) == (["2"], ())
    revoke(world, "r1", world.reviewers[0], keep=3)
    assert points_of(world.state()) == ["2"]  # a revocation is final: the strictest holds


def test_another_lead_who_hears_of_a_revocation_counts_the_same(world: World) -> None:
    other = second_lead(world)
    copy = world.hand_out()[0]
    for points in ("2", "4"):
        world.score(copy, "r1", points)
    handin = world.hand_in(copy, "r1", "in.review")
    world.merge(handin)
    revoke(world, "r1", world.reviewers[0], keep=1)
    world.merge(handin, into=other, on="lead-b")
    assert points_of(world.state(other, "lead-b")) == ["4"]
    world.merge(world.copy(world.lead, "sent.review"), into=other, on="lead-b", accept_new_devices=False)
    assert points_of(world.state(other, "lead-b")) == ["2"]
    assert world.merge(other).state_hash == world.state(other, "lead-b")["state_hash"]


def test_a_lead_whose_key_was_revoked_by_another_lead_leads_no_more(world: World) -> None:
    other = second_lead(world)
    founder = world.device("lead", world.founder).id
    with world.opened(other, "lead-b") as file:
        revoke_device(file, founder)
    sent = world.copy(other, "sent.review")
    world.merge(sent, accept_new_devices=False)
    with world.opened(world.lead, "lead") as file:
        assert file.lead is None
    assert (len(world.state()["applications"]), verify(world.lead).problems) == (2, ())


def test_a_reviewers_own_file_shows_what_a_revoked_key_wrote(world: World) -> None:
    copy = world.hand_out()[0]
    world.score(copy, "r1", "2")
    world.merge(world.hand_in(copy, "r1", "1.review"))
    revoke(world, "r1", world.reviewers[0], keep=0)
    with world.laptop("lead"):
        handout = world.hand_out()[0]
    world.merge(handout, into=world.copy(copy, "own.review"), on="r1", accept_new_devices=False)
    assert points_of(world.state(copy, "r1")) == ["2"]


def test_undoing_the_merge_that_brought_a_revocation_takes_it_back(world: World) -> None:
    other = second_lead(world)
    copy = world.hand_out()[0]
    world.score(copy, "r1", "2")
    handin = world.hand_in(copy, "r1", "in.review")
    for target, laptop in ((world.lead, "lead"), (other, "lead-b")):
        world.merge(handin, into=target, on=laptop)
    before = world.state()["state_hash"]
    with world.opened(other, "lead-b") as file:
        revoke_device(file, world.device("r1", world.reviewers[0]).id, keep={})
    world.merge(world.copy(other, "sent.review"), accept_new_devices=False)
    assert points_of(world.state()) == []
    with world.laptop("lead"):
        assert undo_merge(world.lead).state_hash == before


def test_only_a_lead_revokes_and_never_the_key_that_is_in_use(world: World) -> None:
    copy = world.hand_out()[0]
    with world.opened(copy, "r1") as file, pytest.raises(InputRefusedError, match="Only a lead"):
        revoke_device(file, "a")
    own = world.device("lead", world.founder).id
    with world.opened(world.lead, "lead") as file:
        for device, reason in ((own, "this computer leads with"), ("no such", "No device")):
            with pytest.raises(InputRefusedError, match=reason):
                revoke_device(file, device)


def test_a_key_that_was_backed_up_is_the_same_device_on_another_laptop(world: World) -> None:
    copy = world.hand_out()[0]
    world.score(copy, "r1", "2")
    world.merge(world.hand_in(copy, "r1", "1.review"))
    backup = world.folder / "key.urval-key"
    with world.opened(copy, "r1") as file:
        device = back_up_key(file, backup, PASSWORD)
    assert device.private_key.private_bytes_raw().hex() not in backup.read_text("utf-8")
    moved = world.copy(copy, "moved.review")
    with world.opened(moved, "new"):
        pass  # which makes a device that nobody accepted
    with world.laptop("new"):
        assert restore_key(world.call, backup, PASSWORD).id == device.id
    world.score(moved, "new", "5", criterion=1)
    outcome = world.merge(world.hand_in(moved, "new", "2.review"), accept_new_devices=False)
    assert (outcome.new, outcome.new_devices, points_of(world.state())) == (1, (), ["2", "5"])


def test_a_lead_who_lost_the_laptop_leads_again_with_the_backup_of_file_and_key(world: World) -> None:
    backup = world.folder / "key.urval-key"
    with world.opened(world.lead, "lead") as file:
        back_up_key(file, backup, PASSWORD)
    moved = world.copy(world.lead, "moved.review")
    with world.opened(moved, "new") as file:
        assert file.lead is None
    with world.laptop("new"):
        restore_key(world.call, backup, PASSWORD)
    with world.opened(moved, "new") as file:
        assert file.lead == world.founder


def test_a_wrong_password_and_a_damaged_backup_are_one_sentence(world: World) -> None:
    backup = world.folder / "key.urval-key"
    with world.opened(world.lead, "lead") as file:
        back_up_key(file, backup, PASSWORD)
    damaged = world.copy(backup, "damaged.urval-key")
    text = damaged.read_text("utf-8")
    damaged.write_text(text.replace('"salt":"', '"salt":"00'), "utf-8")
    for path, password in ((backup, "another password"), (damaged, PASSWORD)):
        with pytest.raises(InputRefusedError, match="The password is wrong, or the key's backup is damaged"):
            restore_key(world.call, path, password)


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"kind": "urval-key-1"}', "[" * 9_000, "\x00", '"urval-key-1"'])
def test_what_is_no_backup_of_a_key_is_refused(world: World, text: str) -> None:
    path = world.folder / "other.urval-key"
    path.write_text(text, "utf-8")
    with pytest.raises(InputRefusedError, match=r"is not a backup of a key|for another call"):
        restore_key(world.call, path, PASSWORD)


def test_a_backup_replaces_nothing_and_wants_a_password_worth_the_name(world: World) -> None:
    with world.opened(world.lead, "lead") as file:
        for out, password, reason in (
            (world.lead, PASSWORD, "already exists"),
            (world.folder / "new.urval-key", "short", "at least 8"),
            (Path("/no/such/folder/key"), PASSWORD, "doesn't exist"),
        ):
            with pytest.raises(InputRefusedError, match=reason):
                back_up_key(file, out, password)
