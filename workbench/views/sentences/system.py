"""What the operating system and SQLite say, which the domain puts behind a colon or in brackets."""

from workbench.views.sentences.group import Group
from workbench.views.translation import QT_TRANSLATE_NOOP

_PARTS = (
    QT_TRANSLATE_NOOP("Reasons", "No such file or directory"),
    QT_TRANSLATE_NOOP("Reasons", "Permission denied"),
    QT_TRANSLATE_NOOP("Reasons", "Operation not permitted"),
    QT_TRANSLATE_NOOP("Reasons", "Read-only file system"),
    QT_TRANSLATE_NOOP("Reasons", "No space left on device"),
    QT_TRANSLATE_NOOP("Reasons", "Disk quota exceeded"),
    QT_TRANSLATE_NOOP("Reasons", "Input/output error"),
    QT_TRANSLATE_NOOP("Reasons", "Is a directory"),
    QT_TRANSLATE_NOOP("Reasons", "Not a directory"),
    QT_TRANSLATE_NOOP("Reasons", "File exists"),
    QT_TRANSLATE_NOOP("Reasons", "File name too long"),
    QT_TRANSLATE_NOOP("Reasons", "File too large"),
    QT_TRANSLATE_NOOP("Reasons", "Device or resource busy"),
    QT_TRANSLATE_NOOP("Reasons", "Invalid argument"),
    QT_TRANSLATE_NOOP("Reasons", "Too many open files"),
    QT_TRANSLATE_NOOP("Reasons", "Stale file handle"),
    QT_TRANSLATE_NOOP("Reasons", "Connection timed out"),
    QT_TRANSLATE_NOOP("Reasons", "database or disk is full"),
    QT_TRANSLATE_NOOP("Reasons", "disk I/O error"),
    QT_TRANSLATE_NOOP("Reasons", "attempt to write a readonly database"),
    QT_TRANSLATE_NOOP("Reasons", "database is locked"),
    QT_TRANSLATE_NOOP("Reasons", "unable to open database file"),
    QT_TRANSLATE_NOOP("Reasons", "file is not a database"),
    QT_TRANSLATE_NOOP("Reasons", "database disk image is malformed"),
)
SYSTEM = Group(parts=_PARTS)
