"""What a ranking refuses, warns of, or leaves out."""

from workbench.views.sentences.group import Group
from workbench.views.translation import QT_TRANSLATE_NOOP

_WHOLE = (
    QT_TRANSLATE_NOOP("Reasons", "%1 belong to no criterion of the call."),
    QT_TRANSLATE_NOOP("Reasons", "%1 are outside the scale %2 to %3."),
    QT_TRANSLATE_NOOP("Reasons", "%1 are given twice."),
    QT_TRANSLATE_NOOP("Reasons", "Weights must not be negative, and one at least must be more than zero."),
    QT_TRANSLATE_NOOP("Reasons", "%1 has no points for %2 on %3, so it can't get weight."),
    QT_TRANSLATE_NOOP("Reasons", "There must be at least one place to give, not %1."),
    QT_TRANSLATE_NOOP("Reasons", "There is no complete review to rank by."),
    QT_TRANSLATE_NOOP(
        "Reasons",
        "Kemeny's order compares each application with each other one, and %1 are more than the %2 it is computed for; "
        "choose another method.",
    ),
    QT_TRANSLATE_NOOP("Reasons", "Without a complete review, and so without a rank: %1."),
    QT_TRANSLATE_NOOP("Reasons", "Expected ranks are computed to ±%1 only; the scores say too little."),
    QT_TRANSLATE_NOOP("Reasons", "The Kemeny order was found by search and is not proven optimal."),
    QT_TRANSLATE_NOOP(
        "Reasons",
        "The applications fall apart into %1 groups (%2) that share no reviewer: comparing across them rests "
        "on the assumption that the groups are alike, not on scores.",
    ),
    QT_TRANSLATE_NOOP("Reasons", "There is nothing to rank yet: no review is both submitted and complete."),
    QT_TRANSLATE_NOOP("Reasons", "%1 merge conflict is open; until it is settled, provisional values count."),
    QT_TRANSLATE_NOOP("Reasons", "%1 merge conflicts are open; until they are settled, provisional values count."),
    QT_TRANSLATE_NOOP("Reasons", "The call gives %1 to %2 places, not %3."),
    QT_TRANSLATE_NOOP("Reasons", "The call has no lot among its tie rules, so none can be drawn."),
    QT_TRANSLATE_NOOP("Reasons", "%1 applications are clearly selected, more than the %2 places."),
    QT_TRANSLATE_NOOP("Reasons", "Only %1 applications pass the thresholds, fewer than the %2 places."),
    QT_TRANSLATE_NOOP("Reasons", "%1 of the %2 places are left, since the others stand clearly below the line."),
    QT_TRANSLATE_NOOP("Reasons", "Choose %1 of %2, not %3."),
    QT_TRANSLATE_NOOP("Reasons", "%1 can't be chosen: the rules have settled that already."),
    QT_TRANSLATE_NOOP("Reasons", "%1 has no value on %2, so other weights can't be tried."),
    QT_TRANSLATE_NOOP("Reasons", "%1's score for %2 is %3, outside the scale %4 to %5."),
    QT_TRANSLATE_NOOP("Reasons", "The scale must go from a lower to a higher value, not %1 to %2."),
    QT_TRANSLATE_NOOP("Reasons", "%1 has %2 totals for %3; there must be one."),
    # Why a statistic of agreement is undefined; said inside a sentence.
    QT_TRANSLATE_NOOP("Reasons", "no complete review"),
    QT_TRANSLATE_NOOP("Reasons", "fewer than two reviewers"),
    QT_TRANSLATE_NOOP("Reasons", "fewer than two applications"),
    QT_TRANSLATE_NOOP("Reasons", "all scores are equal"),
    QT_TRANSLATE_NOOP("Reasons", "no application has two reviews"),
    QT_TRANSLATE_NOOP("Reasons", "the variance components add up to nothing"),
    QT_TRANSLATE_NOOP("Reasons", "too few scores to tell reviewers, applications and noise apart"),
    QT_TRANSLATE_NOOP("Reasons", "fewer than two applications were scored by every reviewer"),
    QT_TRANSLATE_NOOP("Reasons", "every reviewer scored these applications all alike"),
    QT_TRANSLATE_NOOP("Reasons", "chance alone would agree on everything"),
)
_PARTS = (QT_TRANSLATE_NOOP("Reasons", "%1's points for %2 on %3"),)
RANKING = Group(_WHOLE, parts=_PARTS)
