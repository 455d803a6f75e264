"""The key map as data: every action with its English text, its scope and its default keys."""

from workbench.views.bindings.binding import OVERLAPPING, SCOPE_TITLES, SCOPES, Binding, Scope
from workbench.views.bindings.lead import CONFLICTS, ELIGIBILITY, MERGE
from workbench.views.bindings.meeting import MEETING, SELECTION
from workbench.views.bindings.people import CONTACTS, PEOPLE
from workbench.views.bindings.review import DOCUMENT, REVIEW
from workbench.views.bindings.window import LIST, WINDOW

__all__ = ["BINDINGS", "OVERLAPPING", "SCOPES", "SCOPE_TITLES", "Binding", "Scope"]

BINDINGS: tuple[Binding, ...] = (
    *WINDOW,
    *REVIEW,
    *DOCUMENT,
    *ELIGIBILITY,
    *LIST,
    *MEETING,
    *SELECTION,
    *PEOPLE,
    *CONTACTS,
    *MERGE,
    *CONFLICTS,
)
