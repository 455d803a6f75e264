"""One reviewer's two laptops that disagree, and what they hand in; a helper for the tests of these windows."""

from pathlib import Path

from tests.merge.world import World
from workbench.models import reviewing
from workbench.models.conflicts import Conflict, conflicts_of
from workbench.models.file import open_review_file

OFFICE_TEXT = "The budget holds. Partners are named."
HOME_TEXT = "The budget lacks travel. Partners are named."


class TwoLaptops:
    """``world`` with conflicts in two criteria's points and in one comment, all of the first reviewer."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.office, other = world.hand_out()[:2]
        world.score_all(self.office, "office", "3")
        world.score_all(other, "r2", "4")
        self.home = world.copy(self.office, "at-home/copy.review")
        for path, laptop, points, text in (
            (self.office, "office", "2", OFFICE_TEXT),
            (self.home, "home", "5", HOME_TEXT),
        ):
            with world.opened(path, laptop) as file:
                reviewing.reopen(file, reviewer=world.reviewers[0], application=world.applications[0])
            world.score(path, laptop, points, criterion=0, comment=text)
            world.score(path, laptop, points, criterion=1)
            with world.opened(path, laptop) as file:
                reviewing.submit(file, reviewer=world.reviewers[0])
        self.handins = [
            world.hand_in(self.office, "office", "office.review"),
            world.hand_in(self.home, "home", "home.review"),
            world.hand_in(other, "r2", "other.review"),
        ]

    def open_conflicts(self, path: Path) -> tuple[Conflict, ...]:
        """Return the open conflicts of a file, read from the disk."""
        with open_review_file(path, write=False) as file:
            return conflicts_of(file)
