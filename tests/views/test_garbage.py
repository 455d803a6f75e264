import gc
import threading
import weakref

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from workbench.views.garbage import GuiThreadGarbage
from workbench.views.runner import Progress, Runner


class Held:
    """Something in a circle, as widgets and their slots often are."""

    def __init__(self) -> None:
        self.own = self


def allocate(progress: Progress) -> int:
    return len([[number] for number in range(200_000)])  # far more than sets the collector off


def test_work_in_the_background_collects_nothing_of_the_windows(
    qtbot: QtBot, look: QApplication, runner: Runner
) -> None:
    garbage = GuiThreadGarbage()
    collected_on: list[threading.Thread] = []
    held = Held()
    weakref.finalize(held, lambda: collected_on.append(threading.current_thread()))
    del held
    done: list[int] = []
    runner.run(allocate, done.append, receiver=runner)
    qtbot.waitUntil(lambda: bool(done), timeout=10_000)
    assert not collected_on
    kept = [[number] for number in range(2_000)]  # enough for a round to be due
    garbage.collect()
    assert len(kept) == 2_000
    assert collected_on == [threading.main_thread()]
    garbage.stop()


def test_a_window_that_is_gone_leaves_the_collector_to_itself(look: QApplication) -> None:
    garbage = GuiThreadGarbage(look)
    assert not gc.isenabled()
    garbage.stop()
    assert gc.isenabled()
