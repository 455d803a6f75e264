"""The steps of a call in the user's language."""

from PySide6.QtCore import QCoreApplication

from workbench.next_steps import Step
from workbench.views.translation import QT_TRANSLATE_NOOP

_TEXTS = {
    "reviewers": QT_TRANSLATE_NOOP("Steps", "Add reviewers"),
    "import": QT_TRANSLATE_NOOP("Steps", "Import applications"),
    "eligibility": QT_TRANSLATE_NOOP("Steps", "Check eligibility"),
    "assign": QT_TRANSLATE_NOOP("Steps", "Assign reviewers"),
    "hand_out": QT_TRANSLATE_NOOP("Steps", "Hand out"),
    "merge": QT_TRANSLATE_NOOP("Steps", "Merge hand-ins"),
    "conflicts": QT_TRANSLATE_NOOP("Steps", "Settle merge conflicts"),
    "meeting": QT_TRANSLATE_NOOP("Steps", "Hold the meeting"),
    "decide": QT_TRANSLATE_NOOP("Steps", "Decide"),
    "report": QT_TRANSLATE_NOOP("Steps", "Report and letters"),
    "interests": QT_TRANSLATE_NOOP("Steps", "Answer on conflicts of interest"),
    "score": QT_TRANSLATE_NOOP("Steps", "Score"),
    "submit": QT_TRANSLATE_NOOP("Steps", "Submit"),
    "hand_in": QT_TRANSLATE_NOOP("Steps", "Hand in"),
}
_COUNTED = frozenset({"eligibility", "merge", "meeting", "decide", "interests", "score", "submit"})


def step_text(step: Step) -> str:
    """Return a step with how far it has come, and that a call may do without it."""
    text = QCoreApplication.translate("Steps", _TEXTS[step.name])
    if step.name == "conflicts" and step.total:
        return f"{text} ({step.total})"
    if step.state == "done":
        return text
    if step.name in _COUNTED and step.total and step.state == "next":
        counted = QCoreApplication.translate("Steps", "%1 (%2 of %3)").replace("%1", text)
        return counted.replace("%2", str(step.done)).replace("%3", str(step.total))
    if step.is_optional:
        return QCoreApplication.translate("Steps", "%1 (if wanted)").replace("%1", text)
    return text
