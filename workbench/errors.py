"""Known failures: each is one sentence that a user can act on.

Anything else that is raised is a bug and is shown with its traceback.
"""


class UrvalError(Exception):
    """A known failure; ``str(error)`` is the sentence shown to the user."""


class InputRefusedError(UrvalError):
    """The input can't be used; nothing was changed (exit code 3)."""


class FileInUseError(InputRefusedError):
    """Another window or command holds the review file."""
