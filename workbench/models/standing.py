"""Which applications take part in the competition."""

from collections import defaultdict

from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench.models.entities import Application, Rule, Verdict


def read_exclusions(session: Session) -> dict[str, str]:
    """Return the applications that a person excluded on a rule that must be met, each with the reasons.

    Advisory rules never exclude.
    """
    musts = set(session.scalars(select(Rule.id).where(Rule.kind == "must")))
    reasons: defaultdict[str, list[str]] = defaultdict(list)
    for each in session.scalars(select(Verdict).order_by(Verdict.id)):
        if each.rule in musts and each.verdict and each.verdict.get("outcome") == "exclude":
            reasons[each.application].append(each.verdict.get("reason", ""))
    return {application: "; ".join(filter(None, given)) for application, given in reasons.items()}


def competing_applications(session: Session) -> tuple[Application, ...]:
    """Return the applications that are ranked, in order of number: neither withdrawn nor excluded."""
    excluded = read_exclusions(session)
    found = session.scalars(select(Application).order_by(Application.number, Application.id))
    return tuple(each for each in found if each.status != "withdrawn" and each.id not in excluded)
