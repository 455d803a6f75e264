"""The help pages as they lie on the disk: Markdown by language, their order, and which fits which page."""

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from workbench.paths import resources

LANGUAGES = ("sv", "en")


@dataclass(frozen=True, slots=True)
class HelpPage:
    """One page: its id, its first heading, and its Markdown with keys still as names of actions."""

    id: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Contents:
    """The pages' ids in order, and by a page of the window the help page that fits it."""

    order: tuple[str, ...]
    fitting: dict[str, str]

    def page_for(self, window_page: str) -> str:
        """Return the help page that fits a page of the window, the first one where none does."""
        return self.fitting.get(window_page, self.order[0])


def help_folder() -> Path:
    """Return where pages and pictures are."""
    return resources() / "help"


@cache
def read_contents() -> Contents:
    """Return the order of the pages and what fits where."""
    read = tomllib.loads((help_folder() / "contents.toml").read_text("utf-8"))
    return Contents(tuple(read["order"]), dict(read["fitting"]))


def read_pages(language: str) -> tuple[HelpPage, ...]:
    """Return a language's pages in order."""
    return tuple(_read_page(language, page_id) for page_id in read_contents().order)


def _read_page(language: str, page_id: str) -> HelpPage:
    text = (help_folder() / language / f"{page_id}.md").read_text("utf-8")
    return HelpPage(page_id, text.partition("\n")[0].removeprefix("# "), text)
