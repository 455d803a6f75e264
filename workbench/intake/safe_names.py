"""Names from strangers, made safe to write and to show: no paths, no control characters, nothing that turns text."""

import unicodedata

MAX_FILE_NAME = 120
"""Characters; some file systems take 255 bytes."""

_UNWRITABLE = {ord(each): "_" for each in '<>:"|?*'}
_RESERVED = frozenset({"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))})
"""What Windows takes for devices, whatever the ending."""


def safe_file_name(name: str, default: str = "document") -> str:
    """Return the last part of a file's name, without what could lead elsewhere or hide its ending."""
    last = name.replace("\\", "/").rstrip("/ ").rpartition("/")[2]
    kept = clean_line(last, limit=10 * MAX_FILE_NAME).translate(_UNWRITABLE)
    kept = kept.strip(" .") if kept.strip(" .") else default
    stem, dot, ending = kept.rpartition(".")
    if not dot or len(ending) > 10:
        stem, dot, ending = kept, "", ""
    stem = stem[: MAX_FILE_NAME - len(dot + ending)].rstrip()
    if stem.partition(".")[0].casefold() in _RESERVED:
        stem = f"_{stem}"
    return stem + dot + ending


def clean_line(text: str, limit: int = 300) -> str:
    """Return text as one composed line without control and format characters, at most ``limit`` characters long."""
    shown = "".join(" " if unicodedata.category(each) in ("Cc", "Zl", "Zp") else each for each in text[: 4 * limit])
    visible = "".join(each for each in shown if unicodedata.category(each) not in ("Cf", "Cs", "Co", "Cn"))
    return unicodedata.normalize("NFC", " ".join(visible.split()))[:limit].rstrip()


def hides_something(name: str) -> bool:
    """Tell whether a name holds characters that turn text around or can't be seen, as a disguised ending needs."""
    return any(unicodedata.category(each) in ("Cc", "Cf") and each not in "\r\n\t\u00ad\ufeff" for each in name)


def distinct(names: list[str]) -> list[str]:
    """Return file names of which no two are the same where case doesn't count, the later ones numbered."""
    taken: set[str] = set()
    result = []
    for name in names:
        chosen, count = name, 1
        while chosen.casefold() in taken:
            count += 1
            stem, dot, ending = name.rpartition(".")
            chosen = f"{stem} ({count}){dot}{ending}" if dot else f"{name} ({count})"
        taken.add(chosen.casefold())
        result.append(chosen)
    return result
