"""The looks of the demo's applications: where the columns are, how text is set, and what surrounds it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from workbench.demo.blocks import TypeStyle, break_lines, fitting_size
from workbench.demo.content import Cover
from workbench.demo.flow import Column
from workbench.demo.page import BLACK, GREY, LIGHT_GREY, PAGE_HEIGHT, PAGE_WIDTH, WHITE, Colour, Page, tint
from workbench.demo.plan import DemoApplication

FOOTER = "Påhittad demo – inget i dokumentet gäller en verklig organisation"
TITLE = "Ansökan till S3-piloten 2018"
SUBTITLE = "Kluster med koppling till smart specialisering"
_BOTTOM = 786.0  # columns end here; the footer is below
_ACCENTS: tuple[Colour, ...] = (
    (0.05, 0.29, 0.52),
    (0.10, 0.40, 0.27),
    (0.52, 0.14, 0.18),
    (0.34, 0.20, 0.46),
    (0.62, 0.31, 0.04),
    (0.04, 0.38, 0.42),
    (0.22, 0.25, 0.31),
    (0.45, 0.12, 0.36),
    (0.28, 0.34, 0.08),
)


def _nothing(page: Page, number: int, cover: Cover, accent: Colour) -> None:
    """Draw nothing."""


@dataclass(frozen=True)
class Layout:
    """A look: its text style, its columns for each page (from 0), and what is drawn before and after the text."""

    name: str
    style: TypeStyle
    columns_of: Callable[[int], Sequence[Column]]
    before: Callable[[Page, int, Cover, Colour], None]
    after: Callable[[Page, int, Cover, Colour], None] = _nothing


def layout_for(application: DemoApplication) -> Layout:
    """Return the application's layout in its own colour; the layouts go around so that all of them occur early."""
    rng = application.random("layout")
    layout = LAYOUTS[(application.number - 1) % len(LAYOUTS)]
    return replace(layout, style=replace(layout.style, accent=rng.choice(_ACCENTS)))


def draw_footer(page: Page, number: int, total: int, family: str, left: float, right: float) -> None:
    """Write the line that says that all is invented, and the page number, between the margins."""
    face = page.faces[family]
    page.line([(left, 800), (right, 800)], LIGHT_GREY, 0.5)
    page.text(left, 812, FOOTER, face, 7.5, GREY)
    page.text_right(right, 812, f"Sida {number + 1} av {total}", face, 7.5, GREY)


def _style(body: str, heading: str, heading_kind: str, size: float, justified: bool = False) -> TypeStyle:
    return TypeStyle(body, heading, size, size * 1.34, size * 0.52, BLACK, heading_kind, justified)


def _single_column(x: float, width: float, first_top: float, top: float) -> Callable[[int], Sequence[Column]]:
    def columns_of(page: int) -> Sequence[Column]:
        y = first_top if page == 0 else top
        return (Column(page, x, y, width, _BOTTOM - y),)

    return columns_of


def _two_columns(page: int) -> Sequence[Column]:
    y = 152.0 if page == 0 else 72.0
    return tuple(Column(page, x, y, 208.0, _BOTTOM - y) for x in (74.0, 313.0))


def _band(page: Page, number: int, cover: Cover, accent: Colour) -> None:
    """Draw a coloured band across the top, high on the first page."""
    bold, plain = page.faces["sans-bold"], page.faces["sans"]
    if number:
        page.rectangle(0, 0, PAGE_WIDTH, 14, accent)
        page.text(62, 38, cover.organisation, plain, 8, GREY)
        return
    page.rectangle(0, 0, PAGE_WIDTH, 148, accent)
    page.text(62, 52, f"{TITLE} – {SUBTITLE.lower()}", plain, 10.5, tint(accent, 0.12))
    size = fitting_size(cover.organisation, page.faces["sans-bold"], 471, 25)
    page.text(62, 90, cover.organisation, bold, size, WHITE)
    page.text(62, 116, f"Organisationsnummer {cover.number}   |   {cover.region}   |   {cover.date}", plain, 10,
              tint(accent, 0.12))  # fmt: skip


def _newspaper(page: Page, number: int, cover: Cover, accent: Colour) -> None:
    """Draw a centred title between rules on the first page and a running title on the others."""
    if number:
        page.text_centred(PAGE_WIDTH / 2, 42, cover.organisation, page.faces["serif-italic"], 9, GREY)
        return
    size = fitting_size(cover.organisation, page.faces["serif-bold"], 446, 26)
    page.line([(74, 48), (PAGE_WIDTH - 74, 48)], accent, 2)
    page.text_centred(PAGE_WIDTH / 2, 80, cover.organisation, page.faces["serif-bold"], size, accent)
    page.text_centred(PAGE_WIDTH / 2, 102, f"{TITLE}. {SUBTITLE}", page.faces["serif-italic"], 12)
    line = f"Org.nr {cover.number}. {cover.region}. {cover.town} den {cover.date}."
    page.text_centred(PAGE_WIDTH / 2, 120, line, page.faces["serif"], 10, GREY)
    page.line([(74, 130), (PAGE_WIDTH - 74, 130)], accent, 0.8)


def _side_title(page: Page, number: int, cover: Cover, accent: Colour) -> None:
    """Draw the tinted side column and, on the first page, the title beside it."""
    page.rectangle(0, 0, 168, PAGE_HEIGHT, tint(accent, 0.11))
    page.rectangle(0, 0, 6, PAGE_HEIGHT, accent)
    if number == 0:
        size = fitting_size(cover.organisation, page.faces["sans-bold"], 356, 22)
        page.text(190, 66, cover.organisation, page.faces["sans-bold"], size, accent)
        page.text(190, 86, TITLE, page.faces["sans"], 12)
        page.text(190, 102, f"{SUBTITLE}, {cover.date}", page.faces["sans"], 9, GREY)


def _side_facts(page: Page, number: int, cover: Cover, accent: Colour) -> None:
    """Write the side column's lines, after the running text so that it is read last."""
    heading, lines = cover.sides[min(number, len(cover.sides) - 1)]
    y = 66.0
    page.text(22, y, heading, page.faces["sans-bold"], 11, accent)
    for line in lines:
        y += 7
        for part in break_lines(line, page.faces["sans"], 8.5, 134):
            y += 11.5
            page.text(22, y, part, page.faces["sans"], 8.5)


def _letter_head(page: Page, number: int, cover: Cover, accent: Colour) -> None:
    """Draw the head of a letter: sender, date, receiver and subject."""
    serif, bold, italic = (page.faces[key] for key in ("serif", "serif-bold", "serif-italic"))
    if number:
        page.text(84, 48, f"{cover.organisation}, {cover.date}", italic, 9, GREY)
        return
    page.text(84, 60, cover.organisation, bold, 13, accent)
    page.text(84, 75, f"Organisationsnummer {cover.number}", serif, 10)
    page.text_right(511, 60, f"{cover.town} den {cover.date}", serif, 10)
    page.text(84, 106, "Till Tillväxtverket", serif, 11)
    page.text(84, 134, f"{TITLE}: {SUBTITLE.lower()}", bold, 12.5)


def _form_head(page: Page, number: int, cover: Cover, accent: Colour) -> None:
    """Draw a form's head: a box with fields on the first page."""
    sans, bold = page.faces["sans"], page.faces["sans-bold"]
    page.text(60, 44, f"{TITLE}", bold, 9 if number else 16, accent)
    if number:
        page.text_right(535, 44, cover.organisation, sans, 9, GREY)
        return
    page.text(60, 60, SUBTITLE, sans, 10, GREY)
    cells = (
        ("Sökande klusterorganisation", cover.organisation),
        ("Organisationsnummer", cover.number),
        ("Region", cover.region),
        ("Ort och datum", f"{cover.town} {cover.date}"),
    )
    for place, (label, value) in enumerate(cells):
        x, y = 60 + 238 * (place % 2), 72 + 36 * (place // 2)
        page.rectangle(x, y, 237, 35, None, GREY, 0.6)
        page.text(x + 5, y + 11, label, sans, 7, GREY)
        page.text(x + 5, y + 27, value, bold, fitting_size(value, page.faces["sans-bold"], 226, 10.5))


def _figures_head(page: Page, number: int, cover: Cover, accent: Colour) -> None:
    """Draw large key figures below the title."""
    sans, bold = page.faces["sans"], page.faces["sans-bold"]
    if number:
        page.text_right(531, 44, f"{cover.organisation}  |  {cover.label}", sans, 8, accent)
        return
    page.text(
        64, 62, cover.organisation, bold, fitting_size(cover.organisation, page.faces["sans-bold"], 467, 28), accent
    )
    page.text(64, 82, f"{TITLE}. {SUBTITLE}.", sans, 11)
    page.text(64, 97, f"Organisationsnummer {cover.number}. {cover.region}. {cover.date}.", sans, 9, GREY)
    for place, (value, label) in enumerate(cover.key_figures):
        x = 64 + 118 * place
        page.rectangle(x, 112, 112, 46, tint(accent, 0.12))
        page.text(x + 8, 136, value, bold, 19, accent)
        page.text(x + 8, 150, label, sans, 8)


def _report_head(page: Page, number: int, cover: Cover, accent: Colour) -> None:
    """Draw a plain report's title block, and a running title with a rule on the other pages."""
    serif, bold, italic = (page.faces[key] for key in ("serif", "serif-bold", "serif-italic"))
    if number:
        page.text(72, 44, TITLE, italic, 9, GREY)
        page.text_right(523, 44, cover.organisation, italic, 9, GREY)
        page.line([(72, 50), (523, 50)], LIGHT_GREY, 0.5)
        return
    size = fitting_size(cover.organisation, page.faces["serif-bold"], 451, 22)
    page.text(72, 70, cover.organisation, bold, size)
    page.text(72, 92, f"{TITLE} – {SUBTITLE.lower()}", serif, 13, accent)
    page.text(72, 112, f"{cover.label}. {cover.region}. Organisationsnummer {cover.number}.", italic, 10)
    page.text(72, 126, f"{cover.town}, {cover.date}", italic, 10)


LAYOUTS: tuple[Layout, ...] = (
    Layout("band", _style("sans", "sans-bold", "numbered", 9.6), _single_column(62, 471, 170, 58), _band),
    Layout("columns", _style("serif", "sans-bold", "capitals", 10.2), _two_columns, _newspaper),
    Layout(
        "sidebar", _style("sans", "sans-bold", "rule", 9.2), _single_column(190, 356, 118, 58), _side_title, _side_facts
    ),
    Layout(
        "letter",
        _style("serif", "serif-bold", "plain", 11.0, justified=True),
        _single_column(84, 427, 150, 64),
        _letter_head,
    ),
    Layout("form", _style("sans", "sans-bold", "form", 9.4), _single_column(60, 475, 156, 60), _form_head),
    Layout("figures", _style("sans", "sans-bold", "bar", 9.5), _single_column(64, 467, 174, 58), _figures_head),
    Layout(
        "report",
        _style("serif", "serif-bold", "numbered", 10.8, justified=True),
        _single_column(72, 451, 146, 64),
        _report_head,
    ),
)
