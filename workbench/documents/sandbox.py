"""What the PDF worker gives up before it reads a stranger's file.

On Linux a seccomp filter (libseccomp, which every Debian has) leaves only what computing and answering need: memory,
the pipe, signals, clocks. Anything else fails with EPERM: opening, sockets, starting programs, forking, signalling
others, executable memory. Elsewhere the process boundary alone protects: a crash or a hang stays in the worker.
"""

import ctypes
import errno
import os
import signal
import socket
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, Literal

Protection = Literal["seccomp", "process"]

MEMORY_LIMIT = 1536 * 2**20  # address space in bytes, with some 400 MB of libraries and shared memory in it

_ALLOWED = (
    *("read", "write", "close", "lseek", "_llseek", "poll", "ppoll", "select", "pselect6", "fstat"),
    *("brk", "mmap", "mmap2", "munmap", "mremap", "mprotect", "madvise"),
    *("futex", "futex_time64", "set_robust_list", "rseq", "membarrier", "sched_yield", "restart_syscall"),
    *("rt_sigaction", "rt_sigprocmask", "rt_sigreturn", "sigreturn", "sigaltstack", "tgkill"),
    *(
        "clock_gettime",
        "clock_gettime64",
        "clock_getres",
        "clock_nanosleep",
        "nanosleep",
        "gettimeofday",
        "time",
        "times",
    ),
    *("getpid", "gettid", "getppid", "getuid", "getrandom", "getrusage", "exit", "exit_group"),
)
_PROT_EXEC = 4
_PR_SET_PDEATHSIG = 1
_ALLOW = 0x7FFF0000
_ERRNO = 0x00050000
_EQUAL, _MASKED_EQUAL = 4, 7


class _Comparison(ctypes.Structure):
    _fields_ = (
        ("argument", ctypes.c_uint),
        ("operator", ctypes.c_int),
        ("first", ctypes.c_uint64),
        ("second", ctypes.c_uint64),
    )


def silence() -> None:
    """Send everything printed, by Python or by C code, to nowhere, and leave Ctrl-C to the parent."""
    nowhere = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - stays open as long as the process
    for descriptor in (1, 2):
        os.dup2(nowhere.fileno(), descriptor)
    sys.stdout = sys.stderr = nowhere
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def lock_down() -> Protection:
    """Give up all that reading PDFs does not need; say which protection is on."""
    _limit_resources()
    if sys.platform != "linux":
        return "process"
    try:
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
        return "seccomp" if _load_filter() else "process"
    except (OSError, AttributeError):  # no libseccomp, or one without what is needed
        return "process"


def _limit_resources() -> None:
    if sys.platform == "win32":
        return
    import resource

    for limit, most in ((resource.RLIMIT_AS, MEMORY_LIMIT), (resource.RLIMIT_CORE, 0)):
        try:
            resource.setrlimit(limit, (most, most))
        except (OSError, ValueError):  # macOS refuses limits on address space; a lower hard limit may stand already
            continue


def _load_filter() -> bool:
    """Install the filter for good; False where the kernel or the library refuses."""
    library = ctypes.CDLL("libseccomp.so.2")
    library.seccomp_init.restype = ctypes.c_void_p
    context = ctypes.c_void_p(library.seccomp_init(ctypes.c_uint32(_ERRNO | errno.EPERM)))
    if not context:
        return False
    try:
        added = all(_allow(library, context, name) for name in _ALLOWED)
        return added and library.seccomp_load(context) == 0
    finally:
        library.seccomp_release(context)


def _allow(library: Any, context: ctypes.c_void_p, name: str) -> bool:
    number = library.seccomp_syscall_resolve_name(name.encode())
    if number < 0:  # another architecture's, or newer than the library: stays forbidden
        return True
    comparisons = _conditions(name)
    array = (_Comparison * len(comparisons))(*comparisons)
    return bool(library.seccomp_rule_add_array(context, ctypes.c_uint32(_ALLOW), number, len(array), array) == 0)


def _conditions(name: str) -> list[_Comparison]:
    if name in ("mmap", "mmap2", "mprotect"):
        return [_Comparison(2, _MASKED_EQUAL, _PROT_EXEC, 0)]
    if name == "tgkill":  # abort() signals itself; nobody else may be signalled
        return [_Comparison(0, _EQUAL, os.getpid(), 0)]
    return []


def try_forbidden() -> dict[str, str]:
    """Try what the sandbox forbids, each in a form that does no harm where it is allowed.

    Returns the errno's name per attempt ("EPERM" where the sandbox stopped it), or "allowed".
    """
    attempts: dict[str, Callable[[], object]] = {
        "open": lambda: os.close(os.open(os.devnull, os.O_RDONLY)),
        "create": lambda: Path(os.devnull).mkdir(),
        "list": lambda: list(Path().iterdir()),
        "socket": lambda: socket.socket().close(),
        "connect": lambda: _call("connect", -1, None, 0),
        "exec": lambda: os.execv(os.devnull, [os.devnull]),  # noqa: S606 - no program, so it can't start
        "fork": _fork,
        "kill": lambda: os.kill(os.getppid(), 0),
        "executable memory": lambda: _call("mprotect", None, 0, _PROT_EXEC),
    }
    return {name: _outcome(attempt) for name, attempt in attempts.items()}


def _outcome(attempt: Callable[[], object]) -> str:
    try:
        attempt()
    except OSError as error:
        return errno.errorcode.get(error.errno or 0, "unknown")
    except AttributeError:
        return "not on this system"
    return "allowed"


def _fork() -> None:
    child = os.fork()
    if child == 0:
        os._exit(0)
    os.waitpid(child, 0)


def _call(function: str, *arguments: object) -> None:
    if getattr(ctypes.CDLL(None, use_errno=True), function)(*arguments) != 0:
        raise OSError(ctypes.get_errno(), function)
