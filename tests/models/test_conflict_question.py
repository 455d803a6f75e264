"""A call may ask each reviewer for a conflict of interest before anything can be scored."""

from decimal import Decimal
from pathlib import Path

import pytest

from workbench.errors import InputRefusedError
from workbench.intake.call_format import load_call
from workbench.intake.start import start_call
from workbench.models import reviewing
from workbench.models.entities import Application, Call, Reviewer
from workbench.models.evidence import evidence_counts
from workbench.models.people import act_for


def test_points_comments_and_submission_wait_for_the_answer(tmp_path: Path) -> None:
    with start_call(tmp_path / "lead.review", load_call("s3-piloten-2018"), lead="Lead Example") as file:
        with file.transaction() as session:
            session.add(Reviewer(id=file.new_id(), name="Reviewer One", reviews=True))
            session.add(Application(id=(application := file.new_id()), number=1, applicant="Exempelkluster"))
        reviewer = act_for(file, "Reviewer One")
        call = reviewing.call_of(file)
        assert not call.asks_conflicts
        for criterion in call.criteria:
            place = {"reviewer": reviewer, "application": application, "criterion": criterion.id}
            reviewing.set_points(file, **place, points=Decimal(3))
        with file.transaction() as session:
            session.get_one(Call, file.call).asks_conflicts = True
        assert reviewing.call_of(file).asks_conflicts
        with pytest.raises(InputRefusedError, match="asks first whether you have a conflict of interest"):
            reviewing.set_points(file, **place, points=Decimal(4))
        with pytest.raises(InputRefusedError, match="asks first whether you have a conflict of interest"):
            reviewing.set_comment(file, **place, comment="Good")
        with pytest.raises(InputRefusedError, match="Say first whether you have a conflict of interest"):
            reviewing.submit(file, reviewer=reviewer, applications=[application])
        assert reviewing.submit(file, reviewer=reviewer) == ()
        reviewing.declare_conflict_of_interest(file, reviewer=reviewer, application=application, declared=False)
        assert reviewing.review_sheet(file, reviewer=reviewer, application=application).is_conflict_answered
        reviewing.set_points(file, **place, points=Decimal(4))
        assert reviewing.submit(file, reviewer=reviewer) == (application,)
        assert evidence_counts(file, reviewer=reviewer) == {}
