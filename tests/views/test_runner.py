import sys
import threading
from types import TracebackType

import pytest
from PySide6.QtCore import QObject, QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from workbench.errors import InputRefusedError, UrvalError
from workbench.views.runner import Progress, Runner, Step, StoppedByBugError


class Receiver(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.results: list[object] = []
        self.errors: list[UrvalError] = []
        self.steps: list[Step] = []
        self.threads: set[QThread] = set()
        self.cancelled = False

    def done(self, result: object) -> None:
        self.results.append(result)
        self.threads.add(QThread.currentThread())

    def failed(self, error: UrvalError) -> None:
        self.errors.append(error)

    def progressed(self, step: Step) -> None:
        self.steps.append(step)

    def was_cancelled(self) -> None:
        self.cancelled = True


class Hook:
    def __init__(self) -> None:
        self.caught: list[BaseException] = []

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        self.caught.append(error)


@pytest.fixture
def runner(qapp: QApplication) -> Runner:
    return Runner()


@pytest.fixture
def hook(monkeypatch: pytest.MonkeyPatch) -> Hook:
    hook = Hook()
    monkeypatch.setattr(sys, "excepthook", hook)
    return hook


def test_a_result_arrives_on_the_gui_thread_and_the_work_ran_on_another(runner: Runner, qtbot: QtBot) -> None:
    receiver = Receiver()
    runner.run(lambda _: threading.current_thread().name, receiver.done)
    qtbot.waitUntil(lambda: not runner.busy)
    assert receiver.results != ["MainThread"]
    assert receiver.threads == {QThread.currentThread()}
    runner.shutdown()


def test_a_known_error_reaches_the_receiver_as_it_is(runner: Runner, qtbot: QtBot, hook: Hook) -> None:
    receiver = Receiver()
    refusal = InputRefusedError("The disk is full.")
    runner.run(_raiser(refusal), receiver.done, receiver.failed)
    qtbot.waitUntil(lambda: not runner.busy)
    assert receiver.errors == [refusal]
    assert hook.caught == []
    runner.shutdown()


def test_a_known_error_that_nobody_handles_is_shown(runner: Runner, qtbot: QtBot, hook: Hook) -> None:
    receiver = Receiver()
    refusal = InputRefusedError("The disk is full.")
    runner.run(_raiser(refusal), receiver.done)
    qtbot.waitUntil(lambda: not runner.busy)
    assert hook.caught == [refusal]
    runner.shutdown()


def test_a_bug_is_shown_with_its_traceback_and_the_receiver_hears_that_it_stopped(
    runner: Runner, qtbot: QtBot, hook: Hook
) -> None:
    receiver = Receiver()
    bug = ZeroDivisionError("division")
    runner.run(_raiser(bug), receiver.done, receiver.failed)
    qtbot.waitUntil(lambda: not runner.busy)
    assert hook.caught == [bug]
    assert bug.__traceback__ is not None
    assert [type(error) for error in receiver.errors] == [StoppedByBugError]
    runner.shutdown()


def test_steps_arrive_in_order_and_a_fast_loop_is_thinned_out(runner: Runner, qtbot: QtBot) -> None:
    receiver = Receiver()
    delivered = threading.Event()

    def work(progress: Progress) -> None:
        progress.report(1, 1000, "Reading")
        delivered.wait(5)
        for number in range(2, 1001):
            progress.report(number, 1000)

    runner.run(work, receiver.done, on_progress=receiver.progressed)
    qtbot.waitUntil(lambda: receiver.steps != [])
    delivered.set()
    qtbot.waitUntil(lambda: not runner.busy)
    assert receiver.steps[0] == Step(1, 1000, "Reading")
    assert receiver.steps[-1].done == 1000
    assert [step.done for step in receiver.steps] == sorted(step.done for step in receiver.steps)
    runner.shutdown()


def test_cancelled_work_stops_at_its_next_step_and_delivers_nothing(runner: Runner, qtbot: QtBot) -> None:
    receiver = Receiver()
    started, stopped = threading.Event(), threading.Event()

    def work(progress: Progress) -> str:
        started.set()
        stopped.wait(5)
        progress.report(1)
        return "too late"

    job = runner.run(work, receiver.done, receiver.failed, receiver.progressed, on_cancelled=receiver.was_cancelled)
    assert started.wait(5)
    job.cancel()
    stopped.set()
    qtbot.waitUntil(lambda: not runner.busy)
    assert (receiver.results, receiver.errors, receiver.steps, receiver.cancelled) == ([], [], [], True)
    runner.shutdown()


def test_nothing_is_delivered_to_a_receiver_that_is_gone(runner: Runner, qtbot: QtBot) -> None:
    receiver = Receiver()
    go_on = threading.Event()
    delivered: list[object] = []

    def work(progress: Progress) -> int:
        go_on.wait(5)
        progress.report(1)
        return 1

    runner.run(work, delivered.append, delivered.append, delivered.append, receiver=receiver)
    with qtbot.waitSignal(receiver.destroyed):
        receiver.deleteLater()
    go_on.set()
    qtbot.waitUntil(lambda: not runner.busy)
    assert delivered == []
    runner.shutdown()


def test_a_callback_that_belongs_to_nobody_needs_a_receiver(runner: Runner) -> None:
    with pytest.raises(TypeError, match="receiver"):
        runner.run(lambda _: 1, print)
    assert not runner.busy
    runner.shutdown()


def test_shutdown_waits_for_running_work_and_drops_waiting_work(runner: Runner, qtbot: QtBot) -> None:
    receiver = Receiver()
    ended: list[int] = []
    both_running = threading.Barrier(3)

    def work(progress: Progress) -> None:
        both_running.wait(5)
        while not progress.cancelled:
            pass
        ended.append(1)

    runner.run(work, receiver.done)
    runner.run(work, receiver.done)
    runner.run(lambda _: ended.append(3), receiver.done)
    both_running.wait(5)
    runner.shutdown()
    QApplication.processEvents()
    assert ended == [1, 1]
    assert receiver.results == []


def _raiser(error: BaseException):  # type: ignore[no-untyped-def] # a work function of any result
    def work(progress: Progress) -> None:
        raise error

    return work
