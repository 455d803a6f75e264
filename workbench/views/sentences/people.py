"""What is refused about people, who reads what, contacts and information meetings, and of tables for these."""

from workbench.views.sentences.group import Group
from workbench.views.translation import QT_TRANSLATE_NOOP

_WHOLE = (
    QT_TRANSLATE_NOOP("Reasons", "%1 has a conflict of interest with application %2."),
    QT_TRANSLATE_NOOP("Reasons", "Nothing is assigned: at least one reviewer must read something."),
    QT_TRANSLATE_NOOP("Reasons", "%1 is no kind of conflict of interest; known are %2."),
    QT_TRANSLATE_NOOP("Reasons", "A conflict of interest needs a reason."),
    QT_TRANSLATE_NOOP("Reasons", "There are no applications or no reviewers to spread them over yet."),
    QT_TRANSLATE_NOOP("Reasons", "Each application needs one reviewer at least."),
    QT_TRANSLATE_NOOP(
        "Reasons", "Application %1 has %2 reviewers without a conflict of interest, and %3 are asked for."
    ),
    QT_TRANSLATE_NOOP(
        "Reasons", "No even spread was found; take back some conflicts of interest or choices made by hand."
    ),
    QT_TRANSLATE_NOOP("Reasons", "Write the person's name."),
    QT_TRANSLATE_NOOP("Reasons", "%1 isn't an address that a mail can go to."),
    QT_TRANSLATE_NOOP("Reasons", "There is somebody else of the name %1."),
    QT_TRANSLATE_NOOP("Reasons", "%1 has started reviews; take the applications back instead."),
    QT_TRANSLATE_NOOP("Reasons", "%1 isn't a day; write it as 2018-05-07."),
    QT_TRANSLATE_NOOP("Reasons", "%1 is no kind of contact; known are %2."),
    QT_TRANSLATE_NOOP("Reasons", "Say which application or which region the contact was about."),
    QT_TRANSLATE_NOOP("Reasons", "The meeting needs a title."),
    QT_TRANSLATE_NOOP("Reasons", "The meeting ends before it starts."),
    QT_TRANSLATE_NOOP("Reasons", "A meeting has one seat at least."),
    QT_TRANSLATE_NOOP("Reasons", "%1 isn't a time; write it as 2018-05-07 or 2018-05-07 13:00."),
    QT_TRANSLATE_NOOP("Reasons", "Write the name of who signs up."),
    QT_TRANSLATE_NOOP("Reasons", "Row %1 of %2: %3."),
    QT_TRANSLATE_NOOP("Reasons", "Row %1 of %2: %3"),
    QT_TRANSLATE_NOOP("Reasons", "Row 1 of %1 has two columns named %2."),
    QT_TRANSLATE_NOOP("Reasons", "Row 1 of %1 must name the columns %2; missing: %3."),
)
_PARTS = (
    QT_TRANSLATE_NOOP("Reasons", "the %1 is empty"),
    QT_TRANSLATE_NOOP("Reasons", "the %1 is longer than %2 characters"),
)
PEOPLE = Group(_WHOLE, _PARTS)
