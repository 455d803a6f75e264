import os
import select
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from pathlib import Path

import pytest

from tests.documents.documents_for_tests import add_to, pdf, pymupdf
from workbench.documents.client import DocumentClient
from workbench.documents.protocol import DocumentFailure, Raster

PROJECT = Path(__file__).parents[2]
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="stops and kills processes by POSIX signals")


@pytest.fixture
def own() -> Iterator[DocumentClient]:
    """A client whose worker the test may harm."""
    with DocumentClient(time_limit=10) as started:
        yield started


def worker_of(client: DocumentClient) -> int:
    client.try_forbidden().result()
    process_id = client.process_id
    assert process_id is not None
    return process_id


def killed(process_id: int, how: signal.Signals = signal.SIGKILL) -> None:
    """Kill a process and wait until it is gone; someone else collects it."""
    os.kill(process_id, how)
    os.waitid(os.P_PID, process_id, os.WEXITED | os.WNOWAIT)


def asked(ask: Callable[[], Future[Raster]]) -> Future[Raster]:
    """Ask, and return once the worker has been given the question, or is about to be."""
    request = ask()
    while not request.running():
        os.sched_yield()
    return request


def test_a_worker_killed_while_idle_is_replaced_unnoticed(own: DocumentClient, four_pages: bytes) -> None:
    key = add_to(own, four_pages)
    own.info(key).result()
    first = worker_of(own)
    killed(first)
    assert own.render(key, 0, zoom=0.2).result().height == 169
    assert own.process_id != first


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGABRT, signal.SIGSEGV])
def test_a_crash_fails_its_document_only(own: DocumentClient, four_pages: bytes, how: signal.Signals) -> None:
    poison, other = add_to(own, four_pages), add_to(own, pdf(["another"]))
    own.info(poison).result()
    worker = worker_of(own)
    os.kill(worker, signal.SIGSTOP)
    fatal = asked(lambda: own.render(poison, 0, zoom=1))
    waiting = [
        own.render(other, 0, zoom=0.2),
        own.render(poison, 1, zoom=1),
        own.render(other, 0, zoom=0.1, urgent=False),
    ]
    os.kill(worker, how)
    os.kill(worker, signal.SIGCONT)
    for request in (fatal, waiting[1]):
        with pytest.raises(DocumentFailure) as failure:
            request.result()
        assert failure.value.status == "crashed"
    assert [waiting[0].result().height, waiting[2].result().height] == [169, 85]
    assert own.render(poison, 0, zoom=0.1).result().height == 85


def test_a_hang_ends_at_the_time_limit(four_pages: bytes) -> None:
    with DocumentClient(time_limit=0.3) as client:
        key = add_to(client, four_pages)
        client.info(key).result()
        os.kill(worker_of(client), signal.SIGSTOP)
        with pytest.raises(DocumentFailure, match=r"longer than 0\.3 seconds") as failure:
            client.render(key, 0, zoom=1).result()
        assert failure.value.status == "timeout"
        assert client.render(key, 0, zoom=0.1).result().height == 85


def test_an_inspection_that_hangs_says_so() -> None:
    with DocumentClient(time_limit=0.3) as client:
        os.kill(worker_of(client), signal.SIGSTOP)
        assert client.inspect(pdf(["slow"])).result().status == "timeout"
        assert client.inspect(pdf(["quick"])).result().words == 1


def test_a_document_that_ended_two_workers_is_refused_until_added_again(four_pages: bytes) -> None:
    with DocumentClient(time_limit=0.2) as client:
        key = add_to(client, four_pages)
        for _death in range(2):
            os.kill(worker_of(client), signal.SIGSTOP)
            with pytest.raises(DocumentFailure):
                client.info(key).result()
        with pytest.raises(DocumentFailure, match="not tried again"):
            client.info(key).result()
        add_to(client, four_pages)
        assert client.info(key).result().inspection.status == "ok"


def test_a_picture_fetched_ahead_is_given_up_for_an_urgent_one(own: DocumentClient, four_pages: bytes) -> None:
    key = add_to(own, four_pages)
    own.info(key).result()
    os.kill(worker_of(own), signal.SIGSTOP)
    ahead = asked(lambda: own.render(key, 0, zoom=1, urgent=False))
    assert own.render(key, 1, zoom=0.1).result(timeout=5).height == 85
    with pytest.raises(DocumentFailure, match="given up"):
        ahead.result()


def test_a_picture_too_large_for_the_memory_limit_leaves_the_worker_usable(own: DocumentClient) -> None:
    document = pymupdf.open()
    page = document.new_page()
    page.insert_image(page.rect, pixmap=pymupdf.Pixmap(pymupdf.csRGB, (0, 0, 40, 40)))
    image = page.get_images()[0][0]
    document.xref_set_key(image, "Width", "60000")
    document.xref_set_key(image, "Height", "60000")
    key, other = add_to(own, document.tobytes()), add_to(own, pdf(["small"]))
    own.render(key, 0, zoom=1).exception()
    assert own.info(other).result().inspection.status == "ok"


def test_a_bug_in_a_loader_fails_its_request_and_the_rest_goes_on(
    own: DocumentClient, four_pages: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[type[BaseException]] = []
    monkeypatch.setattr(threading, "excepthook", lambda bug: shown.append(bug.exc_type))
    own.add("bug", lambda: 1 / 0)  # type: ignore[arg-type, return-value]
    with pytest.raises(DocumentFailure, match="could not be fetched"):
        own.info("bug").result()
    assert own.info(add_to(own, four_pages)).result().inspection.status == "ok"
    assert shown == [ZeroDivisionError]


def test_closing_ends_a_hung_worker_and_leaves_no_request_waiting(four_pages: bytes) -> None:
    client = DocumentClient()
    key = add_to(client, four_pages)
    worker = worker_of(client)
    os.kill(worker, signal.SIGSTOP)
    hung = asked(lambda: client.render(key, 0, zoom=1))
    waiting = client.render(key, 1, zoom=1)
    client.close()
    assert waiting.cancelled()
    with pytest.raises(DocumentFailure, match="closed"):
        hung.result(timeout=1)
    with pytest.raises(ProcessLookupError):
        os.kill(worker, 0)


SCRIPT = """
import os, signal, sys
from workbench.documents.client import DocumentClient
print(__name__, flush=True)
if __name__ == "__main__":
    client = DocumentClient()
    data = open(sys.argv[1], "rb").read()
    client.add("key", lambda: data)
    print(client.render("key", 0, zoom=0.2).result().height, client.process_id, flush=True)
    os.kill(client.process_id, signal.SIGSTOP)
    client.render("key", 0, zoom=1)
    if sys.argv[2] == "wait":
        signal.pause()
"""


@pytest.fixture
def script(tmp_path: Path, four_pages: bytes) -> list[str]:
    (tmp_path / "four.pdf").write_bytes(four_pages)
    (tmp_path / "script.py").write_text(SCRIPT)
    return [sys.executable, str(tmp_path / "script.py"), str(tmp_path / "four.pdf")]


@pytest.mark.parametrize("redirection", ["", "<&-", "<&- 2>&-"])
def test_the_interpreter_ends_although_the_worker_hangs(script: list[str], redirection: str) -> None:
    shell = ["sh", "-c", f'"$@" {redirection}', "sh", *script, "exit"]
    ended = subprocess.run(shell, capture_output=True, text=True, timeout=30, env=environment(), check=True)
    name, height, worker = ended.stdout.split()
    assert (name, height, ended.stderr) == ("__main__", "169", "")
    with pytest.raises(ProcessLookupError):
        os.kill(int(worker), 0)


@pytest.mark.skipif(not hasattr(os, "pidfd_open"), reason="waits for a foreign process through a Linux descriptor")
def test_no_worker_outlives_a_killed_parent(script: list[str]) -> None:
    with subprocess.Popen([*script, "wait"], stdout=subprocess.PIPE, text=True, env=environment()) as parent:
        assert parent.stdout is not None
        parent.stdout.readline()
        worker = os.pidfd_open(int(parent.stdout.readline().split()[1]))
        parent.kill()
        ready, _, _ = select.select([worker], [], [], 10)
        os.close(worker)
    assert ready


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(PROJECT)}
