"""Bring the translation files up to date with the code; README in this folder says how to translate.

python resources/translations/update.py             exit code 1 and the missing texts as JSON where any are left
python resources/translations/update.py FILE.json   fill in the translations of that file first
"""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import PySide6

FOLDER = Path(__file__).resolve().parent
PROJECT = FOLDER.parents[1]
LANGUAGES = ("sv", "en")


@dataclass(frozen=True, order=True)
class Message:
    """One text of a .ts file; a plural has several translations."""

    context: str
    source: str
    comment: str
    plural: bool
    translations: tuple[str, ...]
    state: str

    @property
    def finished(self) -> bool:
        """Whether it is translated in all its forms."""
        return not self.state and all(self.translations)


def sources() -> list[Path]:
    """Return the modules with texts for users."""
    package = PROJECT / "workbench"
    return [package / "app.py", *sorted((package / "views").rglob("*.py"))]


def update(folder: Path) -> None:
    """Write the code's texts into the .ts files of ``folder``: new ones come in, texts no longer used go."""
    for language in LANGUAGES:
        options = ["-locations", "none", "-no-obsolete", "-silent", "-target-language", language]
        if language == "en":  # the code is English: only "1 file", "2 files" need a translation
            options.append("-pluralonly")
        _tool("lupdate", *options, *(str(path) for path in sources()), "-ts", str(_ts(folder, language)))


def release(folder: Path) -> None:
    """Compile the .ts files of ``folder`` into the .qm files that the program loads."""
    for language in LANGUAGES:
        _tool("lrelease", "-silent", str(_ts(folder, language)))


def messages(folder: Path, language: str) -> Iterator[Message]:
    """Yield the texts of one language."""
    for context, element in _elements(ElementTree.parse(_ts(folder, language)).getroot()):  # noqa: S314 - our own file
        translation = element.find("translation")
        forms = [] if translation is None else translation.findall("numerusform") or [translation]
        yield Message(
            context=context,
            source=element.findtext("source", ""),
            comment=element.findtext("comment", ""),
            plural=element.get("numerus") == "yes",
            translations=tuple(form.text or "" for form in forms),
            state="" if translation is None else translation.get("type", ""),
        )


def fill(folder: Path, translations: dict[str, dict[str, dict[str, str | list[str]]]]) -> None:
    """Put translations into the .ts files: {language: {context: {source: text, or [singular, plural]}}}."""
    for language, contexts in translations.items():
        tree = ElementTree.parse(_ts(folder, language))  # noqa: S314 - our own file
        for context, element in _elements(tree.getroot()):
            wanted = contexts.get(context, {}).get(element.findtext("source", ""))
            if wanted:
                _translate(element, wanted)
        tree.write(_ts(folder, language), encoding="utf-8", xml_declaration=True)


def missing(folder: Path) -> dict[str, dict[str, dict[str, str | list[str]]]]:
    """Return the texts that wait for a translation, in the form that ``fill`` reads."""
    found: dict[str, dict[str, dict[str, str | list[str]]]] = {}
    for language in LANGUAGES:
        for message in messages(folder, language):
            if not message.finished:
                empty: str | list[str] = list(message.translations) if message.plural else message.translations[0]
                found.setdefault(language, {}).setdefault(message.context, {})[message.source] = empty
    return found


def _translate(element: ElementTree.Element, wanted: str | list[str]) -> None:
    translation = element.find("translation")
    assert translation is not None
    translation.attrib.pop("type", None)
    forms = translation.findall("numerusform")
    for form, text in zip(forms or [translation], [wanted] if isinstance(wanted, str) else wanted, strict=True):
        form.text = text


def _elements(root: ElementTree.Element) -> Iterator[tuple[str, ElementTree.Element]]:
    for context in root.iter("context"):
        for element in context.iter("message"):
            yield context.findtext("name", ""), element


def _ts(folder: Path, language: str) -> Path:
    return folder / f"urval_{language}.ts"


def _tool(name: str, *arguments: str) -> None:
    program = shutil.which(name, path=str(Path(PySide6.__file__).parent))
    assert program is not None, f"PySide6 comes with {name}"
    subprocess.run([program, *arguments], check=True, cwd=PROJECT)  # noqa: S603 - our own arguments


def main() -> int:
    """Update, fill, compile, and print what is missing."""
    update(FOLDER)
    for name in sys.argv[1:]:
        fill(FOLDER, json.loads(Path(name).read_text(encoding="utf-8")))
        update(FOLDER)  # writes the files in lupdate's own form again
    release(FOLDER)
    left = missing(FOLDER)
    if left:
        print(json.dumps(left, ensure_ascii=False, indent=1))
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())
