"""The memory that parent and worker share: documents go in and pixels come out without being pickled or piped.

On Linux it is an anonymous memory file, handed over as a descriptor: no name that could be left behind, no limit by the
size of ``/dev/shm``, and sealed so that a hostile worker can't shrink it under its parent. Elsewhere it is named shared
memory, unlinked as soon as the worker has attached. Either way the worker attaches before it is locked down.
"""

import mmap
import multiprocessing.reduction
import os
import time
from multiprocessing.connection import Connection
from typing import TYPE_CHECKING, cast

from workbench.documents.protocol import MAX_PIXELS, MAX_SIDE

if TYPE_CHECKING:
    from multiprocessing.shared_memory import SharedMemory

SIZE = 3 * (MAX_PIXELS + 2 * MAX_SIDE)  # RGB; rounding may add a row and a column
_COPIED = 2**18  # bytes copied at once: other threads wait for the interpreter's lock meanwhile
CHUNK = 8 * 2**20  # a longer document is sent in parts, so that little of the arena is ever touched


class Arena:
    """``SIZE`` bytes shared between two processes, used by one at a time; its pages take room once they are touched."""

    def __init__(self, memory: "mmap.mmap | SharedMemory") -> None:
        self._memory = memory
        self._descriptor = -1
        self._view = memoryview(memory) if isinstance(memory, mmap.mmap) else cast(memoryview, memory.buf)

    @classmethod
    def create(cls, *, anonymous: bool = hasattr(os, "memfd_create")) -> "Arena":
        """Make the memory in the parent."""
        if not anonymous:
            return cls(_named_memory(None))
        descriptor = _memory_file()
        arena = cls(mmap.mmap(descriptor, SIZE))
        arena._descriptor = descriptor
        return arena

    @property
    def name(self) -> str | None:
        """What the worker needs to attach: the name, or none where a descriptor follows on the connection."""
        return None if isinstance(self._memory, mmap.mmap) else self._memory.name

    def hand_over(self, connection: Connection, process_id: int) -> None:
        """Send the descriptor to the started worker, where there is one to send."""
        if self._descriptor >= 0:
            multiprocessing.reduction.send_handle(connection, self._descriptor, process_id)
            os.close(self._descriptor)
            self._descriptor = -1

    @classmethod
    def attach(cls, name: str | None, connection: Connection) -> "Arena":
        """Attach to the parent's memory in the worker."""
        if name is not None:
            return cls(_named_memory(name))
        descriptor = multiprocessing.reduction.recv_handle(connection)
        try:
            return cls(mmap.mmap(descriptor, SIZE))
        finally:
            os.close(descriptor)

    def unlink(self) -> None:
        """Remove the name, where there is one: the worker has attached."""
        if not isinstance(self._memory, mmap.mmap):
            self._memory.unlink()

    def put(self, data: bytes | memoryview) -> None:
        """Write from the start; ValueError where it does not fit."""
        self._view[: len(data)] = data

    def take(self, size: int) -> bytearray:
        """Copy from the start, and give the pages of a large picture back to the system where it can take them.

        It is copied piece by piece: other threads, the window's above all, go on between two pieces.
        """
        if not 0 <= size <= len(self._view):
            raise ValueError("outside the shared memory")
        data = bytearray(size)
        for start in range(0, size, _COPIED):
            data[start : start + _COPIED] = self._view[start : min(start + _COPIED, size)]
            time.sleep(0)
        if size > CHUNK and isinstance(self._memory, mmap.mmap) and hasattr(mmap, "MADV_REMOVE"):
            for start in range(0, size, 4 * _COPIED):
                self._memory.madvise(mmap.MADV_REMOVE, start, 4 * _COPIED)
                time.sleep(0)
        return data

    def close(self) -> None:
        """Let go of the memory."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1
        self._view.release()
        self._memory.close()


def _memory_file() -> int:
    import fcntl  # not on Windows, which has no memory files either

    descriptor = os.memfd_create("urval-documents", os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
    os.ftruncate(descriptor, SIZE)
    fcntl.fcntl(descriptor, fcntl.F_ADD_SEALS, fcntl.F_SEAL_SHRINK | fcntl.F_SEAL_GROW | fcntl.F_SEAL_SEAL)
    return descriptor


def _named_memory(name: str | None) -> "SharedMemory":
    from multiprocessing.shared_memory import SharedMemory  # 4 ms, not needed where there are memory files

    return SharedMemory(name=name, create=name is None, size=SIZE)
