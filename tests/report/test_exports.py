"""CSV and JSON of ranking and reviews."""

import csv
import json
from pathlib import Path

import pytest

from tests.conftest import Call
from tests.report.conftest import Panel
from workbench import cli
from workbench.errors import InputRefusedError
from workbench.report.exports import Table, write_export


def rows(data: bytes, delimiter: str) -> list[dict[str, str]]:
    return list(csv.DictReader(data.decode("utf-8-sig").splitlines(keepends=True), delimiter=delimiter))


def test_the_preset_for_a_swedish_excel_has_a_mark_semicolons_and_decimal_commas(
    call: Call, panel: Panel, tmp_path: Path
) -> None:
    panel.review_all()
    out = tmp_path / "ranking.csv"
    assert write_export(call.file, out, table="ranking", places=1) == 3
    data = out.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    assert b"\r\n" in data
    first = rows(data, ";")[0]
    assert (first["Sökande"], first["Rang"], first["Medelvärde"]) == ("Applicant 2", "1", "4,5")


def test_scenario_47_texts_that_look_like_formulas_stay_text_in_csv(call: Call, panel: Panel, tmp_path: Path) -> None:
    texts = ["=cmd|' /C calc'!A0", "{=1+1}", "@SUM(1)", "＝1+1", "\t=1", "line\r\n=2;3", "plain; “text”"]
    panel.review(0, 0, "3", comments=dict(enumerate(texts)))
    out = tmp_path / "reviews.csv"
    write_export(call.file, out, table="reviews", kind="csv", language="en")
    comments = [row["Comment"] for row in rows(out.read_bytes(), ",")]
    assert comments == [f"'{text}" for text in texts[:5]] + ["line\n=2;3", "plain; “text”"]
    assert out.read_bytes().startswith(b"No,Applicant,Reviewer")


@pytest.mark.parametrize("table", ["ranking", "reviews"])
def test_json_holds_the_same_rows_as_numbers_and_texts(call: Call, panel: Panel, tmp_path: Path, table: Table) -> None:
    panel.review_all()
    out = tmp_path / "export.json"
    count = write_export(call.file, out, table=table, kind="json", language="en")
    document = json.loads(out.read_text("utf-8"))
    assert len(document[table]) == count
    assert len(document["state_hash"]) == 64
    first = document[table][0]
    assert first["Applicant"] == {"ranking": "Applicant 2", "reviews": "Applicant 1"}[table]
    assert (first["Mean"] if table == "ranking" else first["Points"]) == {"ranking": 4.5, "reviews": 3}[table]


def test_the_command_numbers_reviewers_where_it_is_told_to(
    call: Call, panel: Panel, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    panel.review_all()
    call.lead.close()
    out = tmp_path / "reviews.csv"
    command = ["export", str(call.path), str(out), "--table", "reviews", "--no-personal-data"]
    assert cli.main(command) == 0
    assert capsys.readouterr().out == f"42 rows are written to {out}.\n"
    assert {row["Granskare"] for row in rows(out.read_bytes(), ";")} == {"Granskare 1", "Granskare 2"}


def test_a_place_where_nothing_can_be_written_is_refused(call: Call, tmp_path: Path) -> None:
    with pytest.raises(InputRefusedError, match="doesn't exist"):
        write_export(call.file, tmp_path / "nowhere" / "x.csv", table="ranking")
