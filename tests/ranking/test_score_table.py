"""Reading score tables: what is accepted, and what is refused in one sentence that names the row."""

import contextlib
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from tests.ranking.score_tables import DATA
from workbench.errors import InputRefusedError
from workbench.ranking import ScoreTable, make_score_table, rank_table, read_score_table

GOOD = "application,reviewer,value\na,x,3.5\na,y,4\nb,x,2\n"


def scores(table: ScoreTable) -> list[tuple[str, str, Fraction | int]]:
    return [(row.application, row.reviewer, row.value) for row in table.rows]


def written(folder: Path, text: str | bytes, name: str = "table.csv") -> Path:
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def sheet(folder: Path, rows: list[list[object]]) -> Path:
    workbook = Workbook()
    for row in rows:
        workbook.worksheets[0].append(row)
    path = folder / "table.xlsx"
    workbook.save(path)
    return path


def refusal(path: Path, **options: object) -> str:
    with pytest.raises(InputRefusedError) as caught:
        read_score_table(path, **options)  # type: ignore[arg-type]  # only scale
    assert "\n" not in str(caught.value)
    return str(caught.value)


@pytest.mark.parametrize(
    "text",
    [
        GOOD,
        GOOD.replace(",", ";"),
        GOOD.replace(",", "\t"),
        GOOD.replace(",", ";").replace("3.5", "3,5"),  # a Swedish decimal comma
        GOOD.replace("3.5", '"3,5"'),
        "\ufeff" + GOOD.replace("\n", "\r\n"),
        GOOD.replace("application,reviewer,value", " APPLICATION , Reviewer,Value"),
        GOOD.replace("\na,y", "\n\n,,\na,y"),
        GOOD.encode("utf-16"),
    ],
)
def test_the_usual_ways_to_write_a_table_give_the_same_scores(tmp_path: Path, text: str | bytes) -> None:
    table = read_score_table(written(tmp_path, text))
    assert scores(table) == [("a", "x", Fraction(7, 2)), ("a", "y", 4), ("b", "x", 2)]
    assert (table.applications, table.reviewers) == (("a", "b"), ("x", "y"))
    assert [table.low, table.high] == [2, 4]


def test_a_workbook_gives_the_same_scores_exactly(tmp_path: Path) -> None:
    rows: list[list[object]] = [["Application", "Reviewer", "Value"], [1, "x", 0.1], [2.0, "x", 0.3], [10, "x", 3]]
    table = read_score_table(sheet(tmp_path, rows))
    assert scores(table) == [("1", "x", Fraction(1, 10)), ("2", "x", Fraction(3, 10)), ("10", "x", 3)]
    assert table.applications == ("1", "2", "10")


def test_several_criteria_are_averaged_and_an_incomplete_review_is_left_out(tmp_path: Path) -> None:
    text = "criterion,application,reviewer,value\nC1,a,x,1\nC2,a,x,2\nC1,a,y,5\nC1,b,y,4\n"
    table = read_score_table(written(tmp_path, text))
    assert scores(table) == [("a", "x", Fraction(3, 2)), ("b", "y", 4)]
    assert table.warnings == ("y's review of a lacks C2 and is left out.",)
    assert [table.low, table.high] == [1, 5]


def test_an_application_whose_only_reviews_are_incomplete_stays_known(tmp_path: Path) -> None:
    text = "application,reviewer,criterion,value\na,x,C1,1\na,y,C2,2\nb,x,C1,3\n"
    ranking = rank_table(read_score_table(written(tmp_path, text)))
    assert ranking.unranked == ("a",)
    assert len(ranking.warnings) == 3


def test_the_mock_panels_are_refused_until_their_columns_have_the_names() -> None:
    assert "missing: application" in refusal(DATA / "snsf_mock_panels.csv")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "is empty"),
        ("application,reviewer,value\n", "no scores"),
        ("application,reviewer\na,x\n", "missing: value"),
        (GOOD.replace("reviewer", "value"), "two columns named value"),
        (GOOD + "b,y\n", "Row 5 of table.csv: the value is empty"),
        (GOOD + ",y,1\n", "Row 5 of table.csv: the application is empty"),
        (GOOD + "b,,1\n", "Row 5 of table.csv: the reviewer is empty"),
        (GOOD + "b,y,good\n", "Row 5 .*'good' is not a number"),
        (GOOD + "b,y,nan\n", "Row 5 .*'nan' is not a usable number"),
        (GOOD + "b,y,-inf\n", "Row 5 .*not a usable number"),
        (GOOD + "b,y,1e999999999\n", "Row 5 .*not a usable number"),
        (GOOD + "b,y,1_0\n", "Row 5 .*not a number"),
        (GOOD + 'b,y,"1,234.5"\n', "Row 5 .*not a number"),
        (GOOD + f"b,y,{'9' * 5000}\n", "Row 5 .*not a number"),
        (GOOD + f"{'b' * 5000},y,1\n", "Row 5 .*application is longer than 500"),
        (GOOD + "a,x,3.5\n", "Row 5 of table.csv repeats row 2"),
        (GOOD + '"' + "b" * 200_000 + '",y,1\n', "can't be read as a table"),
        (GOOD + '"b,y,1\n', "can't be read as a table"),
        (b"\x00\x01\x02\x03", "is not a text file"),
    ],
)
def test_a_bad_table_is_refused_in_one_sentence(tmp_path: Path, text: str | bytes, said: str) -> None:
    path = written(tmp_path, text)
    with pytest.raises(InputRefusedError, match=said) as caught:
        read_score_table(path)
    assert len(str(caught.value)) < 200


def test_a_value_outside_the_given_scale_is_refused_with_its_row(tmp_path: Path) -> None:
    said = refusal(written(tmp_path, GOOD), scale=(0, Fraction(7, 2)))
    assert said == "Row 3 of table.csv: 4 is outside the scale 0 to 3.5."


def test_a_scale_that_goes_nowhere_is_refused(tmp_path: Path) -> None:
    assert "from a lower to a higher" in refusal(written(tmp_path, GOOD), scale=(5, 5))


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 not really", GOOD.encode()])
def test_a_damaged_workbook_is_refused(tmp_path: Path, content: bytes) -> None:
    assert refusal(written(tmp_path, content, "table.xlsx")) == "table.xlsx is not a readable .xlsx file."


@given(at=st.floats(0, 1, exclude_max=True), byte=st.integers(0, 255))
@settings(max_examples=40, deadline=None)
def test_a_workbook_with_any_one_byte_changed_is_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, at: float, byte: int
) -> None:
    folder = tmp_path_factory.mktemp("damaged")
    path = sheet(folder, [["application", "reviewer", "value"], ["a", "x", 3], ["a", "y", 4]])
    data = bytearray(path.read_bytes())
    data[int(at * len(data))] = byte
    path.write_bytes(data)
    with contextlib.suppress(InputRefusedError):
        assert len(read_score_table(path).rows) <= 2


@pytest.mark.parametrize("value", [True, "2024-01-03", None, "#DIV/0!"])
def test_a_workbook_cell_that_is_no_number_is_refused_with_its_row(tmp_path: Path, value: object) -> None:
    path = sheet(tmp_path, [["application", "reviewer", "value"], ["a", "x", 3], ["a", "y", value]])
    assert refusal(path).startswith("Row 3 of table.xlsx: the value")


def test_other_files_and_folders_are_refused(tmp_path: Path) -> None:
    assert "neither a .csv nor an .xlsx" in refusal(written(tmp_path, GOOD, "table.pdf"))
    assert "can't be read" in refusal(tmp_path / "absent.csv")
    (tmp_path / "folder.csv").mkdir()
    assert "can't be read" in refusal(tmp_path / "folder.csv")


def test_two_totals_for_one_review_are_refused() -> None:
    with pytest.raises(InputRefusedError, match="x has 2 totals for a"):
        make_score_table([("a", "x", 1), ("a", "x", 2)])


def test_a_total_outside_the_scale_is_refused() -> None:
    with pytest.raises(InputRefusedError, match="x's score for a is 6, outside the scale 0 to 5"):
        make_score_table([("a", "x", 6)], scale=(0, 5))
