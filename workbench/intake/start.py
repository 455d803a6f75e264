"""Starting a call: from its description to a review file."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import select

from workbench.intake.call_template import CallTemplate
from workbench.models.entities import Call, Criterion, Rule
from workbench.models.file import ReviewFile, create_review_file, new_uuid

_ENTITIES: dict[str, type[Criterion | Rule]] = {"criteria": Criterion, "rules": Rule}


def start_call(path: Path, template: CallTemplate, *, lead: str, new_id: Callable[[], str] = new_uuid) -> ReviewFile:
    """Make a review file of a call, founded by its first lead, and return it open.

    Raises:
        InputRefusedError: the path is taken or can't be written.
    """
    values: dict[str, Any] = template.as_values()
    lists = {name: values.pop(name) for name in _ENTITIES}
    file = create_review_file(path, lead=lead, new_id=new_id)
    with file.transaction() as session:
        call = session.scalars(select(Call)).one()
        for name, value in values.items():
            setattr(call, name, value)
        for name, entity in _ENTITIES.items():
            session.add_all(entity(id=file.new_id(), **each) for each in lists[name])
    return file
