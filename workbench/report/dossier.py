"""The dossier: report, records, minutes and journal, in one folder or ZIP that proves itself.

What is in it can be checked on any computer: see :mod:`.dossier_check`.
"""

import datetime as dt
import shutil
import tempfile
import zipfile
from dataclasses import replace
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any

from workbench import __version__
from workbench.documents.client import DocumentClient
from workbench.errors import InputRefusedError
from workbench.meeting.agenda import compare, rank_meeting
from workbench.meeting.facts import meeting_of
from workbench.meeting.minutes import Minutes, minutes_from
from workbench.merge.names import safe_stem
from workbench.models.file import ReviewFile, open_review_file
from workbench.models.reviewing import document_bytes
from workbench.models.verify import verify
from workbench.ranking.reviews import counted_reviews, rank_document, rank_reviews
from workbench.report.choices import ARCHIVE
from workbench.report.collect import collect_content
from workbench.report.content import ReportContent
from workbench.report.manifest import (
    JOURNAL,
    MANIFEST,
    SIGNATURE,
    Manifest,
    lead_device,
    listed,
    sign_manifest,
)
from workbench.report.wording import Language, Wording
from workbench.report.workbook import Progress, put_in_place, write_content


def write_dossier(
    file: ReviewFile,
    out: Path,
    *,
    language: Language = "sv",
    places: int | None = None,
    now: dt.datetime | None = None,
    progress: Progress = lambda done, total, text: None,
) -> None:
    """Write a dossier: a ZIP where the name ends in .zip, else a new or empty folder.

    Raises:
        InputRefusedError: it can't be written there, no lead's key is here, or the journal isn't whole.
    """
    _refuse_target(out)
    device = lead_device(file)
    now = now or dt.datetime.now().astimezone()
    with tempfile.TemporaryDirectory() as name:
        built = Path(name) / "dossier"
        (built / "records").mkdir(parents=True)
        file.copy_to(built / JOURNAL)
        if problems := verify(built / JOURNAL).problems:
            raise InputRefusedError(f"The review file isn't whole, so there is no dossier: {problems[0]}")
        with open_review_file(built / JOURNAL, write=False) as journal:
            content = replace(collect_content(journal, places=places), choices=ARCHIVE, file_name=JOURNAL)
            _write_parts(journal, content, built, language=language, now=now, progress=progress)
            ranking = recompute(journal, content.places)
        read_me = Wording(language)("package.read_me", manifest=MANIFEST, signature=SIGNATURE, journal=JOURNAL)
        (built / "README.txt").write_text(f"{read_me}\n", "utf-8")
        _sign(built, content, ranking, device, now)
        _put(built, out)


def recompute(file: ReviewFile, places: int) -> dict[str, Any] | None:
    """Return the ranking as the manifest keeps it, None where no review counts."""
    with file.transaction() as session:
        if not counted_reviews(session).totals:
            return None
        return rank_document(session, rank_reviews(session, places=places))


def _sign(built: Path, content: ReportContent, ranking: dict[str, Any] | None, device: Any, now: dt.datetime) -> None:
    names = sorted(path.relative_to(built).as_posix() for path in built.rglob("*") if path.is_file())
    manifest = Manifest(
        call=content.call.id,
        state_hash=content.state_hash,
        places=content.places,
        files={name: listed(built / name) for name in names},
        ranking=ranking,
        made=now.isoformat(timespec="seconds"),
        program=__version__,
    ).dump()
    (built / MANIFEST).write_bytes(manifest)
    (built / SIGNATURE).write_bytes(sign_manifest(manifest, device))


def _refuse_target(out: Path) -> None:
    if not out.parent.is_dir():
        raise InputRefusedError(f"The folder {out.parent} doesn't exist.")
    if out.suffix.lower() == ".zip":
        if out.is_dir():
            raise InputRefusedError(f"{out.name} is a folder; name a file.")
    elif out.is_file() or (out.is_dir() and any(out.iterdir())):
        raise InputRefusedError(f"{out.name} holds something already; name a new folder for the dossier.")


def _write_parts(
    journal: ReviewFile,
    content: ReportContent,
    built: Path,
    *,
    language: Language,
    now: dt.datetime,
    progress: Progress,
) -> None:
    # fpdf2 takes 0.3 s to load, so only who writes pages loads it.
    from workbench.report.record import PassagePainter, write_minutes, write_record

    words = Wording(language)
    total, steps = len(content.applications) + 3, count()
    progress(next(steps), total, words("sheet.summary"))
    quiet: Progress = lambda done, steps, text: progress(0, total, text)  # noqa: E731 (stops here where it is told to)
    write_content(content, built / "report.xlsx", language=language, now=now, progress=quiet)
    progress(next(steps), total, words("minutes.title", call=""))
    write_minutes(content, _minutes(journal), built / "minutes.pdf", words=words, language=language, now=now)
    width = max(2, len(str(max(each.number for each in content.applications))))
    by_application: dict[str, list[Any]] = {}
    for review in content.reviews:
        by_application.setdefault(review.application.id, []).append(review)
    with DocumentClient() as client:
        for application in content.applications:
            progress(next(steps), total, application.applicant)
            load = {sha256: partial(document_bytes, journal, sha256) for sha256, _kind, _name in application.documents}
            own = replace(content, reviews=tuple(by_application.get(application.id, ())))
            stem = f"{application.number:0{width}} {safe_stem(application.applicant)[:60].strip()}"
            target = built / "records" / f"{stem}.pdf"
            write_record(own, application, target, words=words, now=now, draw=PassagePainter(client, load))
    progress(total - 1, total, MANIFEST)


def _minutes(journal: ReviewFile) -> Minutes:
    facts = meeting_of(journal)
    ranking = rank_meeting(facts)
    return minutes_from(facts, compare(facts, ranking) if ranking else ())


def _put(built: Path, out: Path) -> None:
    """Put the finished dossier where it is wanted, read back file by file."""
    names = sorted(path.relative_to(built) for path in built.rglob("*") if path.is_file())
    try:
        if out.suffix.lower() == ".zip":
            packed = built.with_suffix(".zip")
            with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
                for name in names:
                    archive.write(built / name, name.as_posix())
            put_in_place(packed, out)
            return
        part = out.with_name(f".{out.name}.part")
        shutil.rmtree(part, ignore_errors=True)
        try:
            for name in names:
                (part / name).parent.mkdir(parents=True, exist_ok=True)
                put_in_place(built / name, part / name)
            if out.is_dir():
                out.rmdir()
            part.rename(out)
        finally:
            shutil.rmtree(part, ignore_errors=True)
    except OSError as error:
        raise InputRefusedError(f"{out.name} can't be written: {error.strerror or error}.") from error
