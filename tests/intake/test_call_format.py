import datetime as dt
import json
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from workbench.errors import InputRefusedError
from workbench.intake.call_format import CallFileError, bundled_calls, load_call
from workbench.intake.start import start_call
from workbench.models.entities import Rule
from workbench.models.reviewing import call_of
from workbench.paths import resources

S3 = (resources() / "calls" / "s3-piloten-2018.toml").read_text(encoding="utf-8")

SMALL = """\
format = 1
title = { sv = "Prov", en = "Trial" }
agency = { sv = "Myndigheten", en = "The agency" }
places = { min = 1, max = 2 }
scale = { low = 1, high = 2, step = "0.25" }

[[criteria]]
code = "ONLY"
number = 1
weight = 0.5
threshold = 1.25
title = { sv = "Enda", en = "Only" }
guidance.sv = "Bedöm."
guidance.en = "Judge."
levels.1.sv = "Svagt."
levels.1.en = "Weak."
levels.2.sv = "Starkt."
levels.2.en = "Strong."
"""

Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Write a call file, each pair of texts being an old one and what replaces it."""

    def write(text: str, *changes: tuple[str, str]) -> Path:
        for old, new in changes:
            assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times"
            text = text.replace(old, new)
        path = tmp_path / "call.toml"
        path.write_text(text, encoding="utf-8")
        return path

    return write


def line_of(text: str, part: str) -> int:
    return text[: text.index(part)].count("\n") + 1


def problems_in(path: Path) -> tuple[str, ...]:
    with pytest.raises(CallFileError) as caught:
        load_call(path)
    return caught.value.problems


def test_the_s3_pilot_comes_with_the_program() -> None:
    assert "s3-piloten-2018" in bundled_calls()


@pytest.mark.parametrize("name", bundled_calls())
def test_every_bundled_call_is_accepted_and_survives_json(name: str) -> None:
    values = load_call(name).as_values()
    assert json.loads(json.dumps(values)) == values


def test_the_s3_pilot_holds_the_published_facts() -> None:
    call = load_call("s3-piloten-2018")
    assert call.places == (20, 25)
    assert call.page_limit == 4
    assert call.published == dt.date(2018, 3, 26)
    assert call.deadline == dt.datetime(2018, 5, 31, 23, 59, 59, tzinfo=ZoneInfo("Europe/Stockholm"))
    assert (call.scale.low, call.scale.high, call.scale.step) == (Decimal(0), Decimal(5), Decimal("0.5"))
    assert [rule.kind for rule in call.rules] == ["must"] * 6 + ["should", "note"]
    assert [rule.rule for rule in call.tie_rules] == ["uncovered-region", "criteria", "regional-spread", "lot"]
    assert call.step_two is not None
    assert {rule.check: rule.parameters for rule in call.step_two.rules}["amount-limit"]["amount"] == 600_000


def test_the_s3_pilot_has_seven_equal_criteria_with_their_own_levels_in_both_languages() -> None:
    criteria = load_call("s3-piloten-2018").criteria
    codes = ["REGION", "ESTABLISHED", "FIRMS", "DIRECTION", "HELIX", "SUSTAIN", "RESULTS"]
    assert [criterion.code for criterion in criteria] == codes
    assert [criterion.number for criterion in criteria] == [1, 2, 3, 4, 5, 6, 7]
    assert {criterion.weight for criterion in criteria} == {Decimal(1)}
    assert {criterion.threshold for criterion in criteria} == {None}
    assert all(list(criterion.levels) == [0, 1, 2, 3, 4, 5] for criterion in criteria)
    texts = [text for criterion in criteria for level in criterion.levels.values() for text in level.values()]
    assert len(set(texts)) == 7 * 6 * 2


def test_only_pages_over_the_limit_may_be_disregarded() -> None:
    outcomes = {rule.code: rule.outcomes for rule in load_call("s3-piloten-2018").rules}
    assert outcomes["PAGES"] == ("accept", "disregard", "exclude")
    assert outcomes["DEADLINE"] == ("accept", "exclude")
    assert outcomes["DIALOGUE"] == ()


def test_a_small_call_of_ones_own_is_read_exactly(write: Write) -> None:
    call = load_call(write(SMALL))
    [criterion] = call.criteria
    assert (criterion.weight, criterion.threshold) == (Decimal("0.5"), Decimal("1.25"))
    assert criterion.levels == {1: {"sv": "Svagt.", "en": "Weak."}, 2: {"sv": "Starkt.", "en": "Strong."}}
    assert (call.deadline, call.page_limit, call.rules, call.tie_rules, call.step_two) == (None, None, (), (), None)


def test_plain_values_write_decimals_as_texts(write: Write) -> None:
    values = load_call(write(SMALL, ("weight = 0.5", 'weight = "10.50"'))).as_values()
    assert values["scale"] == {"low": "1", "high": "2", "step": "0.25"}
    assert values["criteria"] == [
        {
            "number": 1,
            "code": "ONLY",
            "title": {"sv": "Enda", "en": "Only"},
            "guidance": {"sv": "Bedöm.", "en": "Judge."},
            "terms": None,
            "levels": {"1": {"sv": "Svagt.", "en": "Weak."}, "2": {"sv": "Starkt.", "en": "Strong."}},
            "weight": "10.5",
            "threshold": "1.25",
        }
    ]


def test_a_criterion_may_list_terms_in_both_languages(write: Write) -> None:
    path = write(SMALL, ("number = 1\n", 'number = 1\nterms = { sv = ["nytta", "nya affärer"], en = ["benefit"] }\n'))
    call = load_call(path)
    assert call.criteria[0].terms == {"sv": ("nytta", "nya affärer"), "en": ("benefit",)}
    assert json.loads(json.dumps(call.as_values()))["criteria"][0]["terms"]["sv"] == ["nytta", "nya affärer"]


@pytest.mark.parametrize(
    ("terms", "problem"),
    [
        ('{ sv = ["nytta"] }', "terms of criterion ONLY has no en"),
        ('{ sv = ["nytta"], en = [] }', "en of terms of criterion ONLY must be a list of texts"),
        ('{ sv = ["nytta"], en = ["gain"], no = ["nytte"] }', 'terms of criterion ONLY has an unknown key "no"'),
        ('["nytta"]', "terms of criterion ONLY must be a table"),
        (
            f'{{ sv = {["nytta"] * 51}, en = ["gain"] }}',
            "terms of criterion ONLY has 51 in sv, more than the 50 allowed",
        ),
    ],
)
def test_faulty_terms_are_told_with_their_line(write: Write, terms: str, problem: str) -> None:
    [found] = problems_in(write(SMALL, ("number = 1\n", f"number = 1\nterms = {terms}\n")))
    assert found.startswith("call.toml, line 10: ")
    assert problem in found


def test_a_rules_code_and_what_it_asks_reach_the_review_file(write: Write, tmp_path: Path) -> None:
    rule = "[[rules]]\ncode = 'FIRMS'\nkind = 'must'\ncheck = 'number-at-most'\nfact = 'firms'\nlimit = 100\n"
    path = write(f"{SMALL}{rule}text = {{ sv = 'Högst hundra.', en = 'At most a hundred.' }}\n")
    call = load_call(path)
    with start_call(tmp_path / "call.review", call, lead="Lead Example") as file, file.transaction() as session:
        found = session.scalars(select(Rule)).one()
        assert found.code == "FIRMS"
        assert found.check is not None
        assert (found.check["fact"], found.check["limit"]) == ("firms", 100)


def test_terms_reach_the_review_file(tmp_path: Path) -> None:
    with start_call(tmp_path / "call.review", load_call("s3-piloten-2018"), lead="Lead Example") as file:
        assert call_of(file).criterion("SUSTAIN").terms["en"][0] == "sustainability"


def test_every_criterion_of_the_s3_pilot_lists_terms_in_both_languages() -> None:
    assert all(set(criterion.terms) == {"sv", "en"} for criterion in load_call("s3-piloten-2018").criteria)


def test_a_line_break_is_a_space_and_an_empty_line_a_paragraph(write: Write) -> None:
    path = write(SMALL, ('guidance.en = "Judge."', 'guidance.en = """\nJudge\n  well.\n \nThen rest.\n"""'))
    assert load_call(path).criteria[0].guidance["en"] == "Judge well.\n\nThen rest."


def test_texts_are_composed_whichever_way_the_file_writes_them(write: Write) -> None:
    path = write(SMALL, ("Bedöm", "Bedo\u0308m"))
    assert load_call(path).criteria[0].guidance["sv"] == "Bedöm."


def test_windows_line_ends_and_a_byte_order_mark_are_no_fault(write: Write, tmp_path: Path) -> None:
    path = tmp_path / "windows.toml"
    path.write_bytes(b"\xef\xbb\xbf" + SMALL.replace("\n", "\r\n").encode())
    assert load_call(path) == load_call(write(SMALL))


def test_a_missing_level_text_is_told_with_line_criterion_and_language(write: Write) -> None:
    text = S3.replace(
        next(line for line in S3.splitlines() if line.startswith("3.sv") and "Behoven" in line) + "\n", ""
    )
    line = line_of(text, '3.en = "Needs are gathered')
    assert problems_in(write(text)) == (f"call.toml, line {line}: criterion FIRMS has no level text for 3 in Swedish",)


def test_a_level_missing_altogether_is_told_at_the_levels(write: Write) -> None:
    path = write(SMALL, ('levels.2.sv = "Starkt."\n', ""), ('levels.2.en = "Strong."\n', ""))
    line = line_of(SMALL, "levels.1.sv")
    assert problems_in(path) == (
        f"call.toml, line {line}: criterion ONLY has no level text for 2 in Swedish and English",
    )


def test_all_faults_are_found_and_the_message_tells_the_first_and_how_many_more(write: Write) -> None:
    path = write(SMALL, ("weight = 0.5", "weight = -1"), ("min = 1", "min = 3"), ('code = "ONLY"', 'code = "only"'))
    with pytest.raises(InputRefusedError) as caught:
        load_call(path)
    assert isinstance(caught.value, CallFileError)
    assert [problem.partition(":")[0] for problem in caught.value.problems] == [
        "call.toml, line 4",
        "call.toml, line 8",
        "call.toml, line 10",
    ]
    assert str(caught.value) == (
        "call.toml, line 4: places has a min of 3, which is above its max of 2 (and 2 more problems)."
    )


@pytest.mark.parametrize(
    ("old", "new", "line", "fault"),
    [
        ("weight = 0.5", "wieght = 0.5", 10, 'criterion ONLY has an unknown key "wieght" (did you mean "weight"?)'),
        ("agency =", "agnecy =", 3, 'the call has an unknown key "agnecy" (did you mean "agency"?)'),
        ("weight = 0.5", "", 7, "criterion ONLY has no weight"),
        ("weight = 0.5", "weight = true", 10, 'weight of criterion ONLY must be a number such as 1, 0.5 or "0.5"'),
        ("weight = 0.5", "weight = nan", 10, 'weight of criterion ONLY must be a number such as 1, 0.5 or "0.5"'),
        ("weight = 0.5", "weight = 1e999999", 10, 'weight of criterion ONLY must be a number such as 1, 0.5 or "0.5"'),
        ("weight = 0.5", "weight = 0", 7, "no criterion has a weight above 0"),
        ("threshold = 1.25", "threshold = 1.3", 11, "criterion ONLY has a threshold of 1.3, which is not on the scale"),
        ("number = 1", "number = 1.0", 9, "number of criterion ONLY must be a whole number from 1 to 1000"),
        ('code = "ONLY"', 'code = "7"', 8, 'code "7" must be at most 20 capital letters, digits and hyphens'),
        ('guidance.sv = "Bedöm."', "", 14, "criterion ONLY has no guidance in Swedish"),
        ('"Bedöm."', '"  "', 13, "sv of guidance of criterion ONLY is empty"),
        ('"Bedöm."', r'"a\u0007"', 13, "sv of guidance of criterion ONLY has a control character"),
        ('sv = "Enda"', 'de = "Nur", sv = "Enda"', 12, 'title of criterion ONLY has an unknown key "de"'),
        ("levels.2.sv", 'levels.3.sv = "x"\nlevels.2.sv', 17, 'criterion ONLY describes a level "3", but levels go'),
        ('step = "0.25"', "step = 0.3", 5, "scale has a step of 0.3, which doesn't lead from 1 to 2"),
        ("high = 2", "high = 1", 5, "scale has a low of 1, which is not below its high of 1"),
        ("high = 2", "high = 999", 5, "scale has more points than a person can tell apart"),
        ("format = 1", "format = 2", 1, "the file has call format 2, and this program reads format 1"),
        ("format = 1", "deadline = 2018-05-31", 1, "the call has no time_zone"),
        ("format = 1", 'time_zone = "Europe"', 1, 'time_zone "Europe" is not known on this computer'),
        ("format = 1", 'time_zone = "../../etc"', 1, 'time_zone "../../etc" is not known on this computer'),
    ],
)  # fmt: skip
def test_a_fault_is_told_with_its_line(write: Write, old: str, new: str, line: int, fault: str) -> None:
    found = problems_in(write(SMALL, (old, new)))
    assert any(problem.startswith(f"call.toml, line {line}: {fault}") for problem in found), found


@pytest.mark.parametrize(
    ("block", "fault"),
    [
        ("[[rules]]\nkind = 'must'\ncheck = 'page-limit'\ncode = 'P'", "rule P checks the page_limit, which the call"),
        ("[[rules]]\nkind = 'maybe'\ncheck = 'manual'", 'kind of rule 1 is "maybe", and must be one of must'),
        ("[[rules]]\ncode = 'A'\nkind = 'note'\ncheck = 'manual'\noutcomes = ['exclude']", "rule A is no must, so"),
        ("[[rules]]\ncode = 'A'\ncheck = 'document-kind'\ndocument = 'letter'", 'document of rule A is "letter", and'),
        ("[[rules]]\ncode = 'A'\ncheck = 'flag'", "rule A has no flag"),
        ("[[rules]]\ncode = 'A'\ncheck = 'number-at-most'\nfact = 'A B'", 'fact of rule A is "A B", and must'),
        ("[[rules]]\ncode = 'A'\ncheck = 'share-at-least'\npercent = 101", "percent of rule A"),
        ("[[rules]]\ncode = 'A'\ncheck = 'member-of-earlier-selection'\nfact = 'x'", "rule A has an unknown key"),
        ("[[rules]]\ncode = 'A'\n[[rules]]\ncode = 'A'", 'two rules have the code "A"'),
        ("[[ties]]\nrule = 'criteria'\ncriteria = ['NONE']", "tie rule 1 names a criterion \"NONE\" that the call"),
        ("[[criteria]]\ncode = 'ONLY'", 'two criteria have the code "ONLY"'),
        ("[[criteria]]\nnumber = 1", 'two criteria have the number "1"'),
    ],
)  # fmt: skip
def test_a_fault_in_a_further_block_is_told(write: Write, block: str, fault: str) -> None:
    found = problems_in(write(f"{SMALL}\n{block}\n"))
    assert any(fault in problem for problem in found), found


def test_a_deadline_may_be_a_moment_and_is_kept_in_the_calls_zone(write: Write) -> None:
    path = write(
        SMALL, ("format = 1\n", 'format = 1\ndeadline = 2018-05-31T14:00:00Z\ntime_zone = "Europe/Stockholm"\n')
    )
    assert load_call(path).as_values()["deadline"] == "2018-05-31T16:00:00+02:00"


def test_a_deadline_before_publication_is_refused(write: Write) -> None:
    path = write(S3, ("published = 2018-03-26", "published = 2018-06-01"))
    assert "deadline 2018-05-31 is before the call was published" in problems_in(path)[0]


def test_a_deadline_that_no_calendar_has_is_told_with_its_line(write: Write) -> None:
    [problem] = problems_in(write(S3, ("deadline = 2018-05-31", "deadline = 2018-02-31")))
    assert problem.startswith(f"call.toml, line {line_of(S3, 'deadline =')}: this is not valid TOML")


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("format = 1\ntitle = {", 2),
        ("format = 1\n\ntitle", 3),
        ("format = 1\nformat = 1\n", 2),
        ("format = 1\n[[criteria]\n", 2),
        ("weight = " + "9" * 5000, 1),
        ("format = 1\na = " + "[" * 5000, 1),
        ("format = 1\na = " + "[" * 50 + "]" * 50, 2),
        ("format = 1\n" + "a." * 5000 + "a = 1", 2),
    ],
)
def test_text_that_is_not_toml_or_absurd_is_refused_with_its_line(write: Write, text: str, line: int) -> None:
    assert problems_in(write(text))[0].startswith(f"call.toml, line {line}: ")


def test_a_file_in_another_encoding_is_refused_with_the_line(tmp_path: Path) -> None:
    path = tmp_path / "call.toml"
    path.write_bytes("format = 1\ntitle = { sv = 'Bedömning' }\n".encode("latin-1"))
    assert problems_in(path) == ("call.toml, line 2: the text is not UTF-8; save the file in that encoding",)


def test_a_file_beyond_the_bound_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "call.toml"
    path.write_bytes(b"#" * 1_000_001)
    with pytest.raises(InputRefusedError, match="larger than 1 MB"):
        load_call(path)


def test_an_unknown_name_is_refused_with_the_names_there_are() -> None:
    with pytest.raises(InputRefusedError, match=r'no call file "s3-pilot".*s3-piloten-2018'):
        load_call("s3-pilot")


def test_a_folder_is_no_call_file(tmp_path: Path) -> None:
    with pytest.raises(InputRefusedError, match="is not a file"):
        load_call(tmp_path)
