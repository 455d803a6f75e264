"""What a reviewer says about a review besides its points: how sure they are, and what they don't judge."""

from workbench.errors import InputRefusedError
from workbench.models.closed import refuse_if_closed
from workbench.models.entities import Review, Score, key
from workbench.models.file import ReviewFile
from workbench.models.sheets import CONFIDENCES


def set_confidence(file: ReviewFile, *, reviewer: str, application: str, confidence: int | None) -> None:
    """Say how sure the reviewer is of the whole review, one of CONFIDENCES, or nothing with None.

    Raises:
        InputRefusedError: another number, a submitted review, or a conflict of interest.
    """
    if confidence is not None and confidence not in CONFIDENCES:
        raise InputRefusedError(f"Confidence is a number from {CONFIDENCES[0]} to {CONFIDENCES[-1]}.")
    with file.transaction() as session:
        refuse_if_closed(session, reviewer=reviewer, application=application)
        session.get_or_add(Review, key(reviewer, application)).confidence = confidence


def set_abstained(file: ReviewFile, *, reviewer: str, application: str, criterion: str, is_abstained: bool) -> None:
    """Abstain from judging a criterion (id), which takes its points away, or take the abstention back.

    A review with an abstention can be submitted. It is incomplete all the same: no total, no place in a ranking, and
    listed there as left out. Giving points takes the abstention back.

    Raises:
        InputRefusedError: a submitted review, or a conflict of interest.
    """
    with file.transaction() as session:
        refuse_if_closed(session, reviewer=reviewer, application=application)
        score = session.get_or_add(Score, key(reviewer, application, criterion))
        score.abstained = is_abstained or None
        if is_abstained:
            score.value = None
