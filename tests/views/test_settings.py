from pathlib import Path

import pytest

from workbench.views.settings import Settings


def test_a_new_user_gets_the_defaults(tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    assert Settings.load(path) == Settings(path)


def test_settings_are_kept_in_the_user_folder(user_folder: Path) -> None:
    assert Settings.load().path == user_folder / "settings.ini"


def test_everything_saved_comes_back(tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    saved = Settings(
        path,
        language="sv",
        theme="high_contrast",
        text_percent=150,
        auto_advance=True,
        single_keys=False,
        window_geometry=bytes(range(256)),
        recent_files=(tmp_path / "Å, ä; och % = ö.review", tmp_path / "b.review"),
        keys={"review.flag": ("Ctrl+Shift+F",), "review.half_up": ("+", ","), "help.keys": ()},
    )
    saved.save()
    assert Settings.load(path) == saved


@pytest.mark.parametrize(
    "content", [b"\x00\xff\xfe" * 500, b"[General\nlanguage=", b"keys=[1, {\nrecent_files={}\n", b"keys=[1]"]
)
def test_a_damaged_file_means_defaults_and_can_be_saved_over(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.ini"
    path.write_bytes(content)
    settings = Settings.load(path)
    assert settings == Settings(path)
    settings.theme = "dark"
    settings.save()
    assert Settings.load(path).theme == "dark"


def test_values_out_of_range_are_their_defaults_and_the_rest_holds(tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    path.write_text("[General]\nlanguage=xx\ntheme=pink\ntext_percent=99999\nauto_advance=true\n", encoding="utf-8")
    settings = Settings.load(path)
    assert (settings.language, settings.theme, settings.text_percent, settings.auto_advance) == (
        "system",
        "system",
        100,
        True,
    )


def test_recent_files_are_newest_first_without_repeats_and_few(tmp_path: Path) -> None:
    settings = Settings.load(tmp_path / "settings.ini")
    for number in (*range(10), 5):
        settings.remember_file(tmp_path / f"{number}.review")
    assert [path.stem for path in settings.recent_files] == ["5", "9", "8", "7", "6", "4", "3", "2"]
    settings.forget_file(tmp_path / "9.review")
    assert [path.stem for path in Settings.load(settings.path).recent_files] == ["5", "8", "7", "6", "4", "3", "2"]


def test_a_folder_that_is_gone_does_not_stop_the_program(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.touch()
    Settings(blocked / "settings.ini", theme="dark").save()
    assert Settings.load(blocked / "settings.ini").theme == "system"
