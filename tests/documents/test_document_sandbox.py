import multiprocessing
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.documents.documents_for_tests import add_to, pymupdf
from workbench.documents.arena import SIZE, Arena
from workbench.documents.client import DocumentClient
from workbench.documents.process import Worker, WorkerLostError
from workbench.documents.protocol import TryForbidden, unpack_trials
from workbench.documents.sandbox import MEMORY_LIMIT

linux = pytest.mark.skipif(sys.platform != "linux", reason="the filter is Linux's")


@linux
def test_the_worker_can_neither_open_nor_connect_nor_start_anything(client: DocumentClient) -> None:
    outcomes = client.try_forbidden().result()
    assert client.protection == "seccomp"
    assert {"open", "create", "list", "socket", "connect", "exec", "fork", "kill"} < set(outcomes)
    assert set(outcomes.values()) == {"EPERM"}


@linux
def test_the_whole_worker_is_bound_by_filter_memory_limit_and_no_core_dumps(client: DocumentClient) -> None:
    client.try_forbidden().result()
    process = Path("/proc", str(client.process_id))
    status = dict(line.split(":\t", 1) for line in (process / "status").read_text().splitlines() if ":\t" in line)
    limits = (process / "limits").read_text()
    assert (status["Seccomp"], status["NoNewPrivs"], status["Threads"]) == ("2", "1", "1")
    assert re.search(rf"Max address space +{MEMORY_LIMIT} ", limits)
    assert re.search(r"Max core file size +0 ", limits)


@linux
def test_without_libseccomp_the_process_alone_protects() -> None:
    script = (
        "import ctypes; from workbench.documents import sandbox\n"
        "def missing(name): raise OSError(name)\n"
        "load = ctypes.CDLL; ctypes.CDLL = lambda name, **how: load(name, **how) if name is None else missing(name)\n"
        "print(sandbox.lock_down(), sandbox.try_forbidden()['open'])"
    )
    assert run(script) == "process allowed"


def test_the_worker_loads_neither_qt_nor_a_database() -> None:
    script = (
        "import sys; from workbench.documents import process, worker\n"
        "unwanted = {'PySide6', 'sqlalchemy', 'sqlite3', 'numpy', 'concurrent.futures', 'workbench.documents.client'}\n"
        "print(sorted(unwanted.intersection(sys.modules)))"
    )
    assert run(script) == "[]"


def test_the_client_does_not_load_pymupdf() -> None:
    assert run("import sys; import workbench.documents.inspect; print('pymupdf' in sys.modules)") == "False"


def run(script: str) -> str:
    ended = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=30)
    return ended.stdout.strip()


def test_a_document_that_wants_to_act_is_only_drawn(client: DocumentClient) -> None:
    document = pymupdf.open()
    document.new_page().insert_text((50, 80), "harmless")
    document.embfile_add("attached.txt", b"attached")
    catalog = document.pdf_catalog()
    document.xref_set_key(catalog, "OpenAction", "<</S/JavaScript/JS(app.launchURL('http://127.0.0.1/'))>>")
    document.xref_set_key(catalog, "AA", "<</WC<</S/Launch/F(touch.sh)>>>>")
    key = add_to(client, document.tobytes())
    assert client.info(key).result().inspection.status == "ok"
    assert client.text(key).result() == ("harmless\n",)
    assert client.render(key, 0, zoom=0.1).result().height == 85


def test_named_shared_memory_serves_where_there_are_no_memory_files(
    monkeypatch: pytest.MonkeyPatch, four_pages: bytes
) -> None:
    create = Arena.create
    monkeypatch.setattr(Arena, "create", lambda: create(anonymous=False))
    with DocumentClient() as client:
        assert client.render(add_to(client, four_pages), 0, zoom=1).result().height == 842


@pytest.mark.parametrize("size", [-1, SIZE + 1])
def test_nothing_outside_the_shared_memory_is_read(size: int) -> None:
    arena = Arena.create()
    with pytest.raises(ValueError, match="outside"):
        arena.take(size)
    arena.close()


@pytest.mark.parametrize(
    "message",
    [
        b"not json",
        b"[]",
        b'{"answer": 999999999999}',
        b'{"answer": "x"}',
        b'{"answer": 0}',
        b'{"raster": [1, 1, 3]}',
        b'{"raster": [32000, 32000, 96000]}',
        b'{"raster": [10, 10, 5]}',
        b'{"failure": ["odd", "status"]}',
        b"x" * 5000,
    ],
)
def test_a_dishonest_answer_ends_the_worker(message: bytes) -> None:
    """Speak to the parent's end of a worker whose answers are forged."""
    forged = ForgedWorker(message)
    with pytest.raises(WorkerLostError):
        forged.ask(TryForbidden(), 5, unpack_trials)
    assert forged.was_killed


class ForgedWorker(Worker):
    """A worker without a process; its answer is made up."""

    def __init__(self, message: bytes) -> None:
        self._bell, self._ring = multiprocessing.Pipe(duplex=False)
        self._arena = Arena.create()
        self._connection, theirs = multiprocessing.Pipe()
        theirs.send_bytes(message)
        self._theirs = theirs
        self.was_killed = False

    def kill(self) -> None:
        self.was_killed = True
        for connection in (self._connection, self._theirs, self._bell, self._ring):
            connection.close()
        self._arena.close()
