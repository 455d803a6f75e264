"""The library of reusable comments, in a real user folder."""

from pathlib import Path

import pytest

from workbench.errors import InputRefusedError
from workbench.personal.comments import (
    MAX_COMMENTS,
    add_comment,
    filter_comments,
    list_comments,
    remove_comment,
)
from workbench.personal.small_files import write_small_file


def test_a_new_library_is_empty() -> None:
    assert list_comments() == ()


def test_comments_are_listed_most_recently_used_first() -> None:
    for text in ("One", "Two", "Three", "One"):
        add_comment(text)
    assert list_comments() == ("One", "Three", "Two")


def test_a_comment_is_kept_without_the_space_around_it_and_with_its_lines() -> None:
    assert add_comment("  Thin:\nno figures \n") == ("Thin:\nno figures",)


def test_a_removed_comment_is_gone_and_removing_another_changes_nothing() -> None:
    add_comment("One")
    assert remove_comment("Two") == ("One",)
    assert (remove_comment("One"), list_comments()) == ((), ())


@pytest.mark.parametrize(("text", "why"), [("  \n", "no text"), ("x" * 20_001, "too long"), ("a\0b", "character")])
def test_what_is_no_comment_is_refused(text: str, why: str) -> None:
    with pytest.raises(InputRefusedError, match=why):
        add_comment(text)
    assert list_comments() == ()


def test_a_full_library_takes_no_more_but_still_moves_comments_up(user_folder: Path) -> None:
    write_small_file(user_folder / "comments.json", {"comments": [str(number) for number in range(MAX_COMMENTS)]})
    with pytest.raises(InputRefusedError, match="remove some"):
        add_comment("One more")
    assert add_comment("500")[:2] == ("500", "0")


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", ["Tydlig förankring i regionen", "Thin budget", "STRONG consortium"]),
        ("för", ["Tydlig förankring i regionen"]),
        ("FÖR reg", ["Tydlig förankring i regionen"]),
        ("reg tyd", ["Tydlig förankring i regionen"]),
        ("ankring", []),
        ("t", ["Tydlig förankring i regionen", "Thin budget"]),
        ("strong", ["STRONG consortium"]),
        ("fo\u0308r", ["Tydlig förankring i regionen"]),
        ("!?", ["Tydlig förankring i regionen", "Thin budget", "STRONG consortium"]),
    ],
)
def test_typed_words_begin_words_of_what_is_found(typed: str, found: list[str]) -> None:
    comments = ["Tydlig förankring i regionen", "Thin budget", "STRONG consortium"]
    assert list(filter_comments(typed, comments)) == found


@pytest.mark.parametrize(
    "damaged", [b'{"comments": ["One", ', b"\xff\xfe", b"[1, 2]", b'{"comments": [1]}', b"null5", b"[" * 100_000]
)
def test_a_damaged_library_reads_as_empty_and_is_kept_aside(user_folder: Path, damaged: bytes) -> None:
    user_folder.mkdir(exist_ok=True)
    for _ in range(2):
        (user_folder / "comments.json").write_bytes(damaged)
        assert list_comments() == ()
    add_comment("New")
    assert list_comments() == ("New",)
    aside = sorted(user_folder.glob("comments.damaged-*.json"))
    assert [path.read_bytes() for path in aside] == [damaged, damaged]


def test_a_library_that_cannot_be_read_or_written_is_told_and_left_alone(user_folder: Path) -> None:
    (user_folder / "comments.json").mkdir(parents=True)
    with pytest.raises(InputRefusedError, match="can't be read"):
        add_comment("New")
    assert (user_folder / "comments.json").is_dir()


def test_nothing_but_the_library_is_left_in_the_folder(user_folder: Path) -> None:
    add_comment("One")
    remove_comment("One")
    assert [path.name for path in user_folder.iterdir()] == ["comments.json"]
