"""Backups: thinned out with age, restorable, and nothing is lost by restoring."""

import datetime
import os
from pathlib import Path

import pytest

from tests.merge.world import World, points_of, query, sha256
from workbench.errors import FileInUseError, InputRefusedError
from workbench.merge.backups import backup_folder, kept_times, list_backups, restore
from workbench.models.verify import verify


def restored(world: World, backup: Path) -> Path | None:
    with world.laptop("lead"):
        return restore(world.lead, backup)


def merged(world: World) -> Path:
    """Merge a score of 3, and return the backup made before it."""
    copy = world.hand_out()[0]
    world.score(copy, "r1", "3")
    backup = world.merge(world.hand_in(copy, "r1", "in.review")).backup
    assert backup
    return backup


def test_ten_newest_seven_daily_four_weekly_and_six_monthly_are_kept() -> None:
    now = datetime.datetime(2026, 7, 15, 12, tzinfo=datetime.UTC)
    hourly = [now - datetime.timedelta(hours=hours) for hours in range(24 * 400)]
    kept = kept_times(hourly)
    assert kept[:10] == tuple(hourly[:10])
    days = {time.date() for time in kept}
    assert {now.date() - datetime.timedelta(days=days) for days in range(7)} <= days
    assert {time.isocalendar()[:2] for time in kept} >= {(2026, week) for week in range(26, 30)}
    assert [month for month in range(1, 8) if any(time.month == month for time in kept)] == [2, 3, 4, 5, 6, 7]
    assert len(kept) == 10 + 6 + 3 + 5 - 1  # the newest of last week is the newest of its Sunday too
    assert kept_times(kept) == kept


def test_thinning_out_drops_what_is_older_and_nothing_but_backups(world: World) -> None:
    folder = backup_folder(world.lead)
    folder.mkdir()
    for minute in range(12):
        world.copy(world.lead, str(folder / f"lead 2020-01-01 00{minute:02}00-000000.review"))
    (folder / "notes.txt").write_text("mine", "utf-8")
    newest = merged(world)
    names = [backup.path.name for backup in list_backups(world.lead)]
    assert (names[0], len(names)) == (newest.name, 10)
    assert names[-1] == "lead 2020-01-01 000300-000000.review"
    assert (folder / "notes.txt").exists()


def test_a_backup_is_restored_and_what_it_replaced_is_kept(world: World) -> None:
    backup = merged(world)
    after = world.state()
    replaced = restored(world, backup)
    assert replaced
    assert points_of(world.state()) == []
    assert verify(world.lead).problems == ()
    assert world.state(replaced) == after
    restored(world, replaced)
    assert points_of(world.state()) == ["3"]


def test_what_is_written_after_restoring_goes_on_a_chain_of_its_own(world: World) -> None:
    backup = merged(world)
    restored(world, backup)
    merged_again = world.merge(world.folder / "in.review")
    assert (merged_again.files[0].status, points_of(world.state())) == ("merged", ["3"])
    assert verify(world.lead).problems == ()


def test_a_damaged_backup_is_not_restored(world: World) -> None:
    backup = merged(world)
    before = sha256(world.lead)
    data = bytearray(backup.read_bytes())
    data[len(data) // 2 :] = bytes(len(data) - len(data) // 2)
    backup.write_bytes(data)
    with pytest.raises(InputRefusedError, match="damaged"):
        restored(world, backup)
    assert sha256(world.lead) == before


def test_a_damaged_file_is_replaced_and_its_bytes_are_kept(world: World) -> None:
    backup = merged(world)
    os.truncate(world.lead, 5000)
    damaged = sha256(world.lead)
    replaced = restored(world, backup)
    assert replaced
    assert sha256(replaced) == damaged
    assert (world.state()["reviews"], verify(world.lead).problems) == ([], ())


def test_another_calls_file_is_not_restored_over_this_one(world: World, tmp_path: Path) -> None:
    other = World(tmp_path / "other")
    with pytest.raises(InputRefusedError, match="another call"):
        restored(world, other.lead)


def test_a_file_that_a_window_holds_is_not_replaced(world: World) -> None:
    backup = merged(world)
    with world.opened(world.lead, "lead"), pytest.raises(FileInUseError):
        restored(world, backup)


def test_a_file_that_is_gone_is_restored(world: World) -> None:
    backup = merged(world)
    world.lead.unlink()
    assert restored(world, backup) is None
    assert query(world.lead, "SELECT count(*) FROM revision") == query(backup, "SELECT count(*) FROM revision")
