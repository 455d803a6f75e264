"""What the deciding meeting and the selection refuse."""

from workbench.views.sentences.group import Group
from workbench.views.translation import QT_TRANSLATE_NOOP

_WHOLE = (
    QT_TRANSLATE_NOOP("Reasons", "A dialogue needs a region, who took part, and what came of it."),
    QT_TRANSLATE_NOOP("Reasons", "%1 isn't a day; write it as 2018-06-07."),
    QT_TRANSLATE_NOOP("Reasons", "There is nobody to draw lots among: the rules have told them all apart."),
    QT_TRANSLATE_NOOP("Reasons", "%1 applications are undecided, among them %2."),
    QT_TRANSLATE_NOOP("Reasons", "Two leads decided differently; settle that before the result is locked."),
    QT_TRANSLATE_NOOP("Reasons", "%1 applications are selected, more than the %2 places."),
    QT_TRANSLATE_NOOP("Reasons", "Every decision needs a reason."),
    QT_TRANSLATE_NOOP("Reasons", "The result isn't locked."),
    QT_TRANSLATE_NOOP("Reasons", "The result is locked; reopen it first, with a reason."),
    QT_TRANSLATE_NOOP("Reasons", "Say why: a reason is needed."),
    QT_TRANSLATE_NOOP("Reasons", "There is no outcome %1; choose one of %2."),
    QT_TRANSLATE_NOOP("Reasons", "A withdrawn application can't be decided on."),
    QT_TRANSLATE_NOOP("Reasons", "%1 isn't a sum of money."),
    QT_TRANSLATE_NOOP("Reasons", "%1 isn't a sum that can be granted."),
    QT_TRANSLATE_NOOP("Reasons", "Money is granted to selected applications only."),
    QT_TRANSLATE_NOOP("Reasons", "The call grants at most %1 SEK for each application."),
    QT_TRANSLATE_NOOP("Reasons", "The applicant asked for %1 SEK; more can't be granted."),
)
MEETING = Group(_WHOLE)
