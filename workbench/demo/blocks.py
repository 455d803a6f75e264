"""What a document is made of, and how each block becomes pieces that can be stacked in a column."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from workbench.demo.figures import FIGURES, FigureData
from workbench.demo.page import BLACK, GREY, LIGHT_GREY, WHITE, Colour, Face, Faces, Page, tint

_LOOSEST_SPACE = 0.75  # of the type size: wider gaps than this look like holes, so the line is left ragged
_TABLE_SIZE, _CAPTION_SIZE = 0.88, 0.82
_LARGEST_TYPE = 1.16  # times the layout's own size
_USUAL_LEADING = 13.4  # the leading at which figures have their own height


@dataclass(frozen=True)
class Heading:
    """A section's heading; ``label`` is a number or letter shown before it in numbered layouts."""

    text: str
    label: str = ""
    question: str = ""


@dataclass(frozen=True)
class Paragraph:
    """Running text."""

    text: str


@dataclass(frozen=True)
class Bullets:
    """A list of points."""

    items: tuple[str, ...]


@dataclass(frozen=True)
class Quote:
    """A pull quote."""

    text: str


@dataclass(frozen=True)
class Table:
    """A table with its caption; the first column is text, the widths are shares of the whole."""

    caption: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    shares: tuple[float, ...]
    last_is_sum: bool = False


@dataclass(frozen=True)
class Figure:
    """A drawing with its caption; ``kind`` names a drawer in ``figures``."""

    caption: str
    kind: str
    data: FigureData
    height: float


Block = Heading | Paragraph | Bullets | Quote | Table | Figure


@dataclass(frozen=True)
class TypeStyle:
    """How text looks in a layout; sizes and gaps in points."""

    body: str
    heading: str
    size: float
    leading: float
    gap: float
    accent: Colour
    heading_kind: str
    justified: bool

    def scaled(self, scale: float) -> "TypeStyle":
        """Return the style with all sizes multiplied; type stops growing at a limit, beyond it only the air grows."""
        air = max(1.0, scale / _LARGEST_TYPE)
        return replace(
            self, size=self.size * scale / air, leading=self.leading * scale, gap=self.gap * scale * air * air
        )


@dataclass(frozen=True)
class Piece:
    """A slice that is never split: its height, the space above it, and how it is drawn from its upper left corner."""

    height: float
    draw: Callable[[Page, float, float], None]
    space_before: float = 0.0
    keep_with_next: bool = False
    heading: bool = False


def break_lines(text: str, face: Face, size: float, width: float) -> list[str]:
    """Return the text in lines no wider than ``width``; words are never divided."""
    space = face.width(" ", size)
    lines: list[str] = []
    current: list[str] = []
    used = 0.0
    for word in text.split():
        wide = face.width(word, size)
        if current and used + space + wide > width:
            lines.append(" ".join(current))
            current, used = [], 0.0
        used += wide + (space if current else 0.0)
        current.append(word)
    return [*lines, " ".join(current)] if current else lines


def fitting_size(text: str, face: Face, width: float, size: float) -> float:
    """Return the size, or a smaller one in which the text is no wider than ``width``."""
    return min(size, size * width / face.width(text, size))


def pieces_of(block: Block, faces: Faces, style: TypeStyle, width: float) -> list[Piece]:
    """Return the block's pieces for a column of the given width."""
    match block:
        case Heading():
            return list(_heading(block, faces, style, width))
        case Paragraph(text):
            return _running_text(text, faces, style, width, style.gap, "")
        case Bullets(items):
            return [piece for item in items for piece in _running_text(item, faces, style, width, style.gap * 0.6, "•")]
        case Quote(text):
            return [_quote(text, faces, style, width)]
        case Table():
            return _table(block, faces, style, width)
        case Figure():
            return [_figure(block, faces, style, width)]


def _running_text(text: str, faces: Faces, style: TypeStyle, width: float, gap: float, bullet: str) -> list[Piece]:
    """Return one piece a line; the first two and the last two lines stay together."""
    face, size = faces[style.body], style.size
    indent = size * 1.1 if bullet else 0.0
    lines = break_lines(text, face, size, width - indent)
    pieces = []
    for place, line in enumerate(lines):
        last = place == len(lines) - 1
        spacing = _word_spacing(line, face, size, width - indent) if style.justified and not last else 0.0
        draw = _line_drawer(line, face, size, indent, bullet if place == 0 else "", spacing, style)
        keep = not last and place in (0, len(lines) - 2)
        pieces.append(Piece(style.leading, draw, gap if place == 0 else 0.0, keep))
    return pieces


def _word_spacing(line: str, face: Face, size: float, width: float) -> float:
    gaps = line.count(" ")
    extra = (width - face.width(line, size)) / gaps if gaps else 0.0
    return extra if extra <= size * _LOOSEST_SPACE else 0.0


def _line_drawer(line: str, face: Face, size: float, indent: float, bullet: str, spacing: float,
                 style: TypeStyle) -> Callable[[Page, float, float], None]:  # fmt: skip
    def draw(page: Page, x: float, y: float) -> None:
        baseline = y + (style.leading + size * 0.7) / 2
        if bullet:
            page.text(x, baseline, bullet, face, size, style.accent)
        page.text(x + indent, baseline, line, face, size, BLACK, spacing)

    return draw


def _heading(heading: Heading, faces: Faces, style: TypeStyle, width: float) -> Iterator[Piece]:
    """Yield the heading, kept with the text below; where the layout is a form, the call's question comes under it."""
    face, size = faces[style.heading], style.size * (1.0 if style.heading_kind == "plain" else 1.22)
    text = heading.text.upper() if style.heading_kind == "capitals" else heading.text
    size = size * 0.82 if style.heading_kind == "capitals" else size
    text = f"{heading.label} {text}" if heading.label and style.heading_kind in ("numbered", "form") else text
    boxed = style.heading_kind in ("bar", "form")
    lines = break_lines(text, face, size, width - (12 if boxed else 0))
    height = size * 1.25 * len(lines) + (6 if boxed else 3)

    def draw(page: Page, x: float, y: float) -> None:
        if boxed:
            filled = style.accent if style.heading_kind == "bar" else tint(style.accent, 0.16)
            page.rectangle(x, y, width, height, filled)
        colour = WHITE if style.heading_kind == "bar" else BLACK if style.heading_kind == "plain" else style.accent
        for place, line in enumerate(lines):
            page.text(x + (6 if boxed else 0), y + size * (1.0 + 1.25 * place) + (3 if boxed else 0), line, face, size,
                      colour)  # fmt: skip
        if style.heading_kind == "rule":
            page.line([(x, y + height), (x + width, y + height)], style.accent, 0.8)

    yield Piece(height, draw, style.gap * 1.9, keep_with_next=True, heading=True)
    if style.heading_kind == "form":
        yield from _small_text(heading.question, faces, style, width)


def _small_text(text: str, faces: Faces, style: TypeStyle, width: float) -> Iterator[Piece]:
    face, size = faces[_italic(style.body)], style.size * _CAPTION_SIZE
    for line in break_lines(text, face, size, width - 12):

        def draw(page: Page, x: float, y: float, line: str = line) -> None:
            page.text(x + 6, y + size * 0.95, line, face, size, GREY)

        yield Piece(size * 1.25, draw, 2.0, keep_with_next=True)


def _quote(text: str, faces: Faces, style: TypeStyle, width: float) -> Piece:
    face, size = faces[_italic(style.body)], style.size * 1.18
    lines = break_lines(text, face, size, width - 16)

    def draw(page: Page, x: float, y: float) -> None:
        page.rectangle(x, y, 3, height, style.accent)
        for place, line in enumerate(lines):
            page.text(x + 14, y + size * (1.0 + 1.28 * place) + 1, line, face, size, style.accent)

    height = size * 1.28 * len(lines) + 3
    return Piece(height, draw, style.gap * 1.6)


def _italic(body: str) -> str:
    return f"{body}-italic"


def _table(table: Table, faces: Faces, style: TypeStyle, width: float) -> list[Piece]:
    """Return caption, header and rows as pieces that stay together."""
    size = style.size * _TABLE_SIZE
    row_height = size * 1.62
    pieces = [_caption(table.caption, faces, style, width, space=style.gap * 1.5)]
    rows = (table.header, *table.rows)
    numeric = [all(_is_number(row[column]) for row in table.rows) for column in range(len(table.header))]
    for place, row in enumerate(rows):
        kind = "header" if place == 0 else "sum" if table.last_is_sum and place == len(table.rows) else "body"
        draw = _row_drawer(row, _RowLook(kind, place % 2 == 0, numeric), faces, style, width, table.shares)
        pieces.append(Piece(row_height, draw, 2.0 if place == 0 else 0.0, keep_with_next=place < len(table.rows)))
    return [*pieces, Piece(style.gap * 0.7, lambda page, x, y: None)]


@dataclass(frozen=True)
class _RowLook:
    kind: str
    shaded: bool
    numeric: Sequence[bool]


def _row_drawer(row: Sequence[str], look: _RowLook, faces: Faces, style: TypeStyle, width: float,
                shares: Sequence[float]) -> Callable[[Page, float, float], None]:  # fmt: skip
    strong = look.kind != "body"
    size = style.size * _TABLE_SIZE
    face = faces[f"{style.body}-bold" if strong else style.body]
    height = size * 1.62

    def draw(page: Page, x: float, y: float) -> None:
        if look.kind == "header" or look.shaded:
            page.rectangle(x, y, width, height, tint(style.accent, 0.18 if look.kind == "header" else 0.05))
        page.line([(x, y + height), (x + width, y + height)], style.accent if strong else LIGHT_GREY, 0.5)
        left, baseline = x, y + height * 0.68
        for cell, share, numeric in zip(row, shares, look.numeric, strict=True):
            right, fitting = left + share * width, fitting_size(cell, face, share * width - 8, size)
            if numeric:
                page.text_right(right - 4, baseline, cell, face, fitting)
            else:
                page.text(left + 4, baseline, cell, face, fitting)
            left = right

    return draw


def _is_number(cell: str) -> bool:
    return cell.replace(" ", "").replace(",", "").isdigit()


def _caption(text: str, faces: Faces, style: TypeStyle, width: float, space: float = 0.0) -> Piece:
    face, size = faces[_italic(style.body)], style.size * _CAPTION_SIZE
    lines = break_lines(text, face, size, width)

    def draw(page: Page, x: float, y: float) -> None:
        for place, line in enumerate(lines):
            page.text(x, y + size * (0.95 + 1.2 * place), line, face, size, GREY)

    return Piece(size * 1.2 * len(lines) + 1, draw, space, keep_with_next=True)


def _figure(figure: Figure, faces: Faces, style: TypeStyle, width: float) -> Piece:
    """Return the drawing with its caption below, as one piece."""
    caption = _caption(figure.caption, faces, style, width)
    height = figure.height * style.leading / _USUAL_LEADING
    drawer = FIGURES[figure.kind]

    def draw(page: Page, x: float, y: float) -> None:
        drawer(page, x, y, width, height, figure.data, faces[style.body], style.size * 0.78, style.accent)
        caption.draw(page, x, y + height + 4)

    return Piece(height + 4 + caption.height + style.gap * 0.6, draw, style.gap * 1.6)
