"""What a child process that reads strangers' files may use; imports nothing that loads a SQLite."""

import os
import signal
import sys

MEMORY_LIMIT = 2**30  # bytes of address space


def become_small() -> None:
    """Bound the process's memory, print nothing, and leave Ctrl-C to the parent."""
    nowhere = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(nowhere, descriptor)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT, MEMORY_LIMIT))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
