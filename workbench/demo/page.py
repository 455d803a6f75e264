"""Drawing on one page: text in the built-in PDF fonts and plain shapes, as PDF operators; y grows downwards."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import cos, pi, sin

PAGE_WIDTH, PAGE_HEIGHT = 595.0, 842.0  # A4 in points
ENCODING = "cp1252"  # PDF's WinAnsiEncoding: Latin-1 with dashes, curly quotes and bullets

Colour = tuple[float, float, float]
BLACK: Colour = (0.08, 0.09, 0.11)
WHITE: Colour = (1.0, 1.0, 1.0)
GREY: Colour = (0.38, 0.41, 0.45)
LIGHT_GREY: Colour = (0.82, 0.84, 0.86)

# The fonts that every PDF program has, by our short key; the values are their names in PDF.
BUILT_IN_FONTS: Mapping[str, str] = {
    "sans": "Helvetica",
    "sans-bold": "Helvetica-Bold",
    "sans-italic": "Helvetica-Oblique",
    "serif": "Times-Roman",
    "serif-bold": "Times-Bold",
    "serif-italic": "Times-Italic",
}


@dataclass(frozen=True)
class Face:
    """A built-in font: its key and the width of each character at size 1."""

    key: str
    widths: Mapping[str, float]

    def width(self, text: str, size: float) -> float:
        """Return the width of a text in points."""
        widths = self.widths
        return size * sum(widths[character] for character in text)


Faces = Mapping[str, Face]


class Page:
    """Collects the operators of one page, in the order in which its text is to be read."""

    def __init__(self, faces: Faces) -> None:
        self.faces = faces
        self._operators: list[str] = []

    def content(self) -> bytes:
        """Return the page's content stream."""
        return "\n".join(self._operators).encode(ENCODING)

    def text(
        self, x: float, y: float, text: str, face: Face, size: float, colour: Colour = BLACK, word_spacing: float = 0.0
    ) -> None:
        """Write one line with its baseline at ``y``."""
        escaped = text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
        self._operators.append(
            f"BT {_rgb(colour)} rg /{face.key} {size:.2f} Tf {word_spacing:.3f} Tw "
            f"1 0 0 1 {x:.2f} {PAGE_HEIGHT - y:.2f} Tm ({escaped}) Tj ET"
        )

    def text_right(self, x: float, y: float, text: str, face: Face, size: float, colour: Colour = BLACK) -> None:
        """Write one line that ends at ``x``."""
        self.text(x - face.width(text, size), y, text, face, size, colour)

    def text_centred(self, x: float, y: float, text: str, face: Face, size: float, colour: Colour = BLACK) -> None:
        """Write one line centred on ``x``."""
        self.text(x - face.width(text, size) / 2, y, text, face, size, colour)

    def rectangle(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        fill: Colour | None = None,
        stroke: Colour | None = None,
        line_width: float = 0.6,
    ) -> None:
        """Draw a rectangle whose upper left corner is at ``x``, ``y``."""
        self._shape(f"{x:.2f} {PAGE_HEIGHT - y - height:.2f} {width:.2f} {height:.2f} re", fill, stroke, line_width)

    def line(self, points: Sequence[tuple[float, float]], colour: Colour, line_width: float = 0.6) -> None:
        """Draw a line through the points."""
        self._shape(_path(points), None, colour, line_width)

    def polygon(self, points: Sequence[tuple[float, float]], fill: Colour) -> None:
        """Fill the area within the points."""
        self._shape(_path(points) + " h", fill, None, 0)

    def circle(
        self,
        x: float,
        y: float,
        radius: float,
        fill: Colour | None = None,
        stroke: Colour | None = None,
        line_width: float = 0.8,
    ) -> None:
        """Draw a circle around ``x``, ``y``, as a polygon of 48 sides."""
        corners = [(x + radius * cos(turn * pi / 24), y + radius * sin(turn * pi / 24)) for turn in range(48)]
        self._shape(_path(corners) + " h", fill, stroke, line_width)

    def _shape(self, path: str, fill: Colour | None, stroke: Colour | None, line_width: float) -> None:
        set_fill = f"{_rgb(fill)} rg " if fill else ""
        set_stroke = f"{_rgb(stroke)} RG {line_width:.2f} w " if stroke else ""
        paint = {(True, True): "B", (True, False): "f", (False, True): "S", (False, False): "n"}
        self._operators.append(f"{set_fill}{set_stroke}{path} {paint[fill is not None, stroke is not None]}")


def _rgb(colour: Colour) -> str:
    return " ".join(f"{part:.3f}" for part in colour)


def _path(points: Sequence[tuple[float, float]]) -> str:
    (x, y), *others = points
    return f"{x:.2f} {PAGE_HEIGHT - y:.2f} m " + " ".join(f"{a:.2f} {PAGE_HEIGHT - b:.2f} l" for a, b in others)


def tint(colour: Colour, strength: float) -> Colour:
    """Mix a colour with white; strength 1 is the colour itself, 0 is white."""
    red, green, blue = (1 - strength * (1 - part) for part in colour)
    return red, green, blue
