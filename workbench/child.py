"""Starting a child process that reads what strangers wrote, without dragging the parent's program into it."""

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.machinery import ModuleSpec

_starting = threading.Lock()


@contextmanager
def main_left_alone() -> Iterator[None]:
    """Keep a spawned child from importing the parent's main module again: the window, a script, or a test run.

    multiprocessing leaves packages' ``__main__`` alone by its name, so the main module bears such a name meanwhile.
    """
    with _starting:
        main = sys.modules["__main__"]
        spec = main.__spec__
        main.__spec__ = ModuleSpec("workbench.__main__", None)
        try:
            yield
        finally:
            main.__spec__ = spec
