"""What the user prefers on this computer: one small file, and a damaged one only means defaults."""

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, TypeVar, get_args

from PySide6.QtCore import QByteArray, QSettings

from workbench.paths import user_folder
from workbench.views.theme import TEXT_PERCENTS, THEME_NAMES, ThemeName

Language = Literal["system", "sv", "en"]
LANGUAGES: tuple[Language, ...] = get_args(Language)
_RECENT_FILES = 8
_T = TypeVar("_T", bound=str)


@dataclass
class Settings:
    """The user's preferences; change the fields, then ``save``. ``keys`` holds only the remapped actions."""

    path: Path
    language: Language = "system"
    theme: ThemeName = "system"
    text_percent: int = 100
    auto_advance: bool = False
    single_keys: bool = True
    side_pane: bool = False
    dark_pages: bool = False
    window_geometry: bytes = b""
    recent_files: tuple[Path, ...] = ()
    keys: dict[str, tuple[str, ...]] = field(default_factory=dict)

    @classmethod
    def load(cls, path: Path | None = None) -> "Settings":
        """Read the settings (default: the user's file); anything missing, damaged or out of range is its default."""
        path = path if path is not None else user_folder() / "settings.ini"
        store = QSettings(str(path), QSettings.Format.IniFormat)
        percent = _text(store, "text_percent")
        return cls(
            path=path,
            language=_choice(_text(store, "language"), LANGUAGES),
            theme=_choice(_text(store, "theme"), THEME_NAMES),
            text_percent=int(percent) if percent in {str(known) for known in TEXT_PERCENTS} else 100,
            auto_advance=_text(store, "auto_advance") == "true",
            single_keys=_text(store, "single_keys") != "false",
            side_pane=_text(store, "side_pane") == "true",
            dark_pages=_text(store, "dark_pages") == "true",
            window_geometry=bytes(QByteArray.fromBase64(_text(store, "window_geometry").encode()).data()),
            recent_files=tuple(Path(name) for name in _names(_text(store, "recent_files")))[:_RECENT_FILES],
            keys=_keys(_text(store, "keys")),
        )

    def save(self) -> None:
        """Write the settings; a folder that can't be written is no reason to disturb the user's work."""
        store = QSettings(str(self.path), QSettings.Format.IniFormat)
        store.clear()
        store.setValue("language", self.language)
        store.setValue("theme", self.theme)
        store.setValue("text_percent", str(self.text_percent))
        store.setValue("auto_advance", "true" if self.auto_advance else "false")
        store.setValue("single_keys", "true" if self.single_keys else "false")
        store.setValue("side_pane", "true" if self.side_pane else "false")
        store.setValue("dark_pages", "true" if self.dark_pages else "false")
        store.setValue("window_geometry", bytes(QByteArray(self.window_geometry).toBase64().data()).decode())
        store.setValue("recent_files", json.dumps([str(path) for path in self.recent_files]))
        store.setValue("keys", json.dumps(self.keys))
        store.sync()

    def remember_file(self, path: Path) -> None:
        """Put ``path`` first among the recent files and save."""
        path = path.absolute()
        self.recent_files = (path, *(other for other in self.recent_files if other != path))[:_RECENT_FILES]
        self.save()

    def forget_file(self, path: Path) -> None:
        """Take ``path`` out of the recent files and save."""
        self.recent_files = tuple(other for other in self.recent_files if other != path)
        self.save()


def _text(store: QSettings, key: str) -> str:
    value = store.value(key, "")
    return value if isinstance(value, str) else ""


def _choice(value: str, allowed: tuple[_T, ...]) -> _T:
    return next((known for known in allowed if known == value), allowed[0])


def _parsed(text: str) -> object:
    try:
        return json.loads(text)
    except ValueError:
        return None


def _names(text: str) -> list[str]:
    value = _parsed(text)
    return [name for name in value if isinstance(name, str) and name] if isinstance(value, list) else []


def _keys(text: str) -> dict[str, tuple[str, ...]]:
    value = _parsed(text)
    if not isinstance(value, dict):
        return {}
    return {
        str(action): tuple(key for key in keys if isinstance(key, str))
        for action, keys in value.items()
        if isinstance(keys, list)
    }
