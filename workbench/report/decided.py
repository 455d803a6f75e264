"""What people decided and agreed on, as the report says it: decisions, verdicts, the meeting, and contacts."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench.contacts.log import Contact, read_contacts
from workbench.models.call import CallInfo
from workbench.models.entities import Consensus, Decision, Fact, MeetingItem, Verdict
from workbench.report.content import (
    ApplicationFacts,
    ConsensusFacts,
    ContactFacts,
    DecisionFacts,
    MeetingFacts,
    VerdictFacts,
)
from workbench.report.eligibility import RuleFacts, parse_moment


@dataclass(frozen=True)
class Decided:
    """The entities as they were read, by application."""

    decisions: Mapping[str, Decision]
    by_application: Mapping[str, Mapping[str, Verdict]]
    facts: Mapping[str, Mapping[str, Any]]
    items: Mapping[str, MeetingItem]
    consensus: Mapping[str, Mapping[str, Consensus]]
    log: Sequence[Contact]

    def decision(self, application: str) -> DecisionFacts:
        """Return what was decided on an application."""
        found = self.decisions.get(application)
        if found is None:
            return DecisionFacts()
        basis = str((found.basis or {}).get("rule") or "")
        return DecisionFacts(found.outcome or "", found.reason or "", basis, _amount(found.granted))

    def verdicts(self, application: str, rules: Sequence[RuleFacts]) -> tuple[VerdictFacts, ...]:
        """Return people's words on the rules, in the rules' order."""
        given = self.by_application.get(application, {})
        found = [(rule.id, (given[rule.id].verdict or {})) for rule in rules if rule.id in given]
        return tuple(
            VerdictFacts(rule, str(each.get("outcome") or ""), str(each.get("reason") or "")) for rule, each in found
        )

    def known(self, application: str) -> tuple[tuple[str, Any], ...]:
        """Return the facts that rules ask about, by name."""
        return tuple(sorted(self.facts.get(application, {}).items()))

    def meeting(
        self, call: CallInfo, applications: Mapping[str, ApplicationFacts], names: Mapping[str, str]
    ) -> tuple[MeetingFacts, ...]:
        """Return the applications that the meeting dealt with, in order of number."""
        return tuple(
            self._item(call, application, names)
            for application in applications.values()
            if application.id in self.items or application.id in self.consensus
        )

    def _item(self, call: CallInfo, application: ApplicationFacts, names: Mapping[str, str]) -> MeetingFacts:
        item = self.items.get(application.id)
        closed = (item.closed or {}) if item else {}
        seconds = closed.get("seconds")
        agreed = self.consensus.get(application.id, {})
        return MeetingFacts(
            application=application,
            rapporteur=names.get(item.rapporteur or "", item.rapporteur or "") if item else "",
            notes=(item.notes or "") if item else "",
            closed=parse_moment(closed.get("at"), call.deadline),
            seconds=seconds if isinstance(seconds, int) else None,
            consensus=tuple(
                ConsensusFacts(
                    criterion,
                    found.points,
                    found.reason or "",
                    (found.value or {}).get("criterion_version", criterion.version) != criterion.version,
                )
                for criterion in call.criteria
                if (found := agreed.get(criterion.id)) is not None
            ),
        )

    def contacts(self, applications: Mapping[str, ApplicationFacts]) -> tuple[ContactFacts, ...]:
        """Return the contact log by day, with who came to an information meeting."""
        return tuple(
            ContactFacts(
                application=applications.get(each.application),
                region=each.region,
                kind=each.kind,
                held=parse_moment(each.held, None),
                persons=each.persons,
                summary=each.summary,
                outcome=each.outcome,
            )
            for each in self.log
        )


def read_decided(session: Session) -> Decided:
    """Read everything once."""
    verdicts: defaultdict[str, dict[str, Verdict]] = defaultdict(dict)
    for verdict in session.scalars(select(Verdict)):
        if verdict.verdict:
            verdicts[verdict.application][verdict.rule] = verdict
    facts: defaultdict[str, dict[str, Any]] = defaultdict(dict)
    for fact in session.scalars(select(Fact)):
        if fact.value is not None:
            facts[fact.application][fact.name] = fact.value
    consensus: defaultdict[str, dict[str, Consensus]] = defaultdict(dict)
    for agreed in session.scalars(select(Consensus)):
        if agreed.value or agreed.reason:
            consensus[agreed.application][agreed.criterion] = agreed
    return Decided(
        decisions={each.id: each for each in session.scalars(select(Decision))},
        by_application=verdicts,
        facts=facts,
        items={each.id: each for each in session.scalars(select(MeetingItem))},
        consensus=consensus,
        log=read_contacts(session),
    )


def _amount(text: str | None) -> Decimal | None:
    try:
        amount = Decimal(text) if text else None
    except InvalidOperation:
        return None
    return amount if amount is not None and amount.is_finite() else None
