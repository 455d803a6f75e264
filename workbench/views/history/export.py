"""The history as a table file, in the user's language; what looks like a formula stays text."""

import csv
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from workbench.errors import InputRefusedError
from workbench.models.audit import AuditQuery, Change, Names, all_changes, count_changes, names_of
from workbench.models.file import open_review_file
from workbench.report.safe_text import safe_text
from workbench.views.history.words import (
    field_text,
    kind_text,
    source_text,
    standing_text,
    subject_text,
    value_text,
    who_text,
)
from workbench.views.runner import Progress
from workbench.views.translation import QT_TRANSLATE_NOOP

HEADINGS = (
    QT_TRANSLATE_NOOP("History", "Time (UTC)"),
    QT_TRANSLATE_NOOP("History", "Who"),
    QT_TRANSLATE_NOOP("History", "Kind"),
    QT_TRANSLATE_NOOP("History", "What"),
    QT_TRANSLATE_NOOP("History", "About"),
    QT_TRANSLATE_NOOP("History", "Old value"),
    QT_TRANSLATE_NOOP("History", "New value"),
    QT_TRANSLATE_NOOP("History", "Device"),
    QT_TRANSLATE_NOOP("History", "From the file"),
    QT_TRANSLATE_NOOP("History", "State"),
    QT_TRANSLATE_NOOP("History", "Id"),
)
_STEP = 500


def export_job(path: Path, query: AuditQuery, target: Path) -> Callable[[Progress], int]:
    """Return the job that writes the changes that were asked for to a CSV file, and says how many."""

    def work(progress: Progress) -> int:
        part = target.with_name(f".{target.name}.part")
        try:
            with open_review_file(path, write=False) as file, part.open("w", encoding="utf-8-sig", newline="") as out:
                total, names, done = count_changes(file, query), names_of(file), 0
                table = csv.writer(out)
                table.writerow([QCoreApplication.translate("History", heading) for heading in HEADINGS])
                for done, change in enumerate(all_changes(file, query), start=1):
                    if done % _STEP == 0:
                        progress.report(done, total)
                    table.writerow([_cell(text) for text in _texts(change, names)])
            part.replace(target)
        except OSError as error:
            raise InputRefusedError(f"{target.name} can't be written: {error.strerror}.") from error
        finally:
            part.unlink(missing_ok=True)
        return done

    return work


def _texts(change: Change, names: Names) -> tuple[str, ...]:
    entry = change.entry
    old = (value_text(entry.entity, entry.field, value, names) for value in change.old)
    return (
        *(entry.time, who_text(entry), kind_text(entry.entity), field_text(entry.entity, entry.field)),
        *(subject_text(entry.entity, entry.id, names), " | ".join(old)),
        *(value_text(entry.entity, entry.field, entry.value, names), entry.device, source_text(entry)),
        *(standing_text(entry.standing), entry.revision),
    )


def _cell(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula."""
    safe, is_formula = safe_text(text)
    return f"'{safe}" if is_formula else safe
