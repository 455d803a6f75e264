"""Which documents stand for earlier ones."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench.models.entities import Document, key


def superseded(session: Session) -> set[str]:
    """Return the ids of the documents that a later version, or a PDF file made of them, stands for."""
    newer = session.execute(select(Document.application, Document.replaces).where(Document.replaces.is_not(None)))
    return {key(application, replaced) for application, replaced in newer if replaced}
