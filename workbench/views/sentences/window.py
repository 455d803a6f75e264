"""What the window's own background work says where it ends early."""

from workbench.views.sentences.group import Group
from workbench.views.translation import QT_TRANSLATE_NOOP

_WHOLE = (
    QT_TRANSLATE_NOOP("Reasons", "The work was cancelled."),
    QT_TRANSLATE_NOOP("Reasons", "The work was stopped by a bug."),
)
WINDOW = Group(_WHOLE)
