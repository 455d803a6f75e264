"""The figures of the demo's applications, drawn as vectors within a given box."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from workbench.demo.page import BLACK, GREY, LIGHT_GREY, WHITE, Colour, Face, Page, tint


@dataclass(frozen=True)
class FigureData:
    """Labels with their values; figures without numbers leave the values empty."""

    labels: tuple[str, ...]
    values: tuple[int, ...] = ()
    unit: str = ""


Drawer = Callable[[Page, float, float, float, float, FigureData, Face, float, Colour], None]


def _bars(page: Page, x: float, y: float, width: float, height: float, data: FigureData, face: Face, size: float,
          accent: Colour) -> None:  # fmt: skip
    """Draw upright bars with their values above and labels below."""
    floor, top = y + height - size * 1.6, y + size * 1.8
    slot = width / len(data.values)
    page.line([(x, floor), (x + width, floor)], GREY, 0.6)
    for place, (label, value) in enumerate(zip(data.labels, data.values, strict=True)):
        tall = (floor - top) * value / max(data.values)
        left, bar = x + slot * (place + 0.22), slot * 0.56
        last = place == len(data.values) - 1
        page.rectangle(left, floor - tall, bar, tall, accent if last else tint(accent, 0.55))
        page.text_centred(left + bar / 2, floor - tall - 3, f"{value}{data.unit}", face, size)
        page.text_centred(left + bar / 2, floor + size * 1.2, label, face, size, GREY)


def _curve(page: Page, x: float, y: float, width: float, height: float, data: FigureData, face: Face, size: float,
           accent: Colour) -> None:  # fmt: skip
    """Draw a line through the values over a grid; the last point is a goal and its stretch is paler."""
    floor, top, left = y + height - size * 1.8, y + size * 1.2, x + size * 2.6
    ceiling = -(-max(data.values) // 10) * 10
    for step in range(0, ceiling + 1, 20 if ceiling > 40 else 10):
        level = floor - (floor - top) * step / ceiling
        page.line([(left, level), (x + width, level)], LIGHT_GREY, 0.5)
        page.text_right(left - 4, level + size * 0.35, str(step), face, size, GREY)
    gap = (x + width - left) / len(data.values)
    points = [
        (left + gap * (place + 0.5), floor - (floor - top) * value / ceiling) for place, value in enumerate(data.values)
    ]
    page.line(points[-2:], tint(accent, 0.5), 1.4)
    page.line(points[:-1], accent, 1.6)
    for (across, level), label, value in zip(points, data.labels, data.values, strict=True):
        page.circle(across, level, 2.6, WHITE, accent, 1.2)
        page.text_centred(across, level - 6, f"{value}{data.unit}", face, size)
        page.text_centred(across, floor + size * 1.3, label, face, size, GREY)


def _shares(page: Page, x: float, y: float, width: float, height: float, data: FigureData, face: Face, size: float,
            accent: Colour) -> None:  # fmt: skip
    """Draw one lying bar divided into shares, with a legend of two columns below."""
    bar = min(height * 0.42, size * 3)
    left, total = x, sum(data.values)
    for place, value in enumerate(data.values):
        part = width * value / total
        strength = 1 - 0.24 * place
        page.rectangle(left, y, part, bar, tint(accent, strength), WHITE, 1)
        colour = WHITE if strength > 0.6 else BLACK
        page.text_centred(left + part / 2, y + bar / 2 + size * 0.35, f"{value} %", face, size, colour)
        left += part
    for place, label in enumerate(data.labels):
        across, down = x + (place % 2) * width / 2, y + bar + size * (1.7 + 1.5 * (place // 2))
        page.rectangle(across, down - size * 0.75, size * 0.8, size * 0.8, tint(accent, 1 - 0.24 * place))
        page.text(across + size * 1.2, down, label, face, size)


def _helix(page: Page, x: float, y: float, width: float, height: float, data: FigureData, face: Face, size: float,
           accent: Colour) -> None:  # fmt: skip
    """Draw three boxes, one a sector, around the cluster's own in the middle, joined by lines."""
    box_width, box_height = min(width * 0.36, 150), size * 2.9
    centre = (x + width / 2, y + height / 2)
    corners = [
        (centre[0], y + box_height / 2),
        (x + box_width / 2, y + height - box_height / 2),
        (x + width - box_width / 2, y + height - box_height / 2),
    ]
    for corner in corners:
        page.line([centre, corner], accent, 1.2)
    page.line([corners[1], corners[2]], LIGHT_GREY, 1.0)
    for place, corner in enumerate([*corners, centre]):
        own = place == len(corners)
        page.rectangle(corner[0] - box_width / 2, corner[1] - box_height / 2, box_width, box_height,
                       accent if own else tint(accent, 0.14), accent)  # fmt: skip
        for row, line in enumerate(data.labels[place].split("|")):
            page.text_centred(corner[0], corner[1] + size * (1.25 * row - 0.2), line, face, size,
                              WHITE if own else BLACK)  # fmt: skip


def _milestones(page: Page, x: float, y: float, width: float, height: float, data: FigureData, face: Face,
                size: float, accent: Colour) -> None:  # fmt: skip
    """Draw a time line with a milestone on each mark; each label is a year and up to two short lines."""
    level, slot = y + size * 2.4, width / len(data.labels)
    page.line([(x, level), (x + width - 4, level)], accent, 1.6)
    page.polygon([(x + width, level), (x + width - 8, level - 4), (x + width - 8, level + 4)], accent)
    for place, label in enumerate(data.labels):
        year, *lines = label.split("|")
        across = x + slot * (place + 0.5)
        page.circle(across, level, 4, WHITE, accent, 1.6)
        page.text_centred(across, level - size, year, face, size, accent)
        for row, line in enumerate(lines):
            page.text_centred(across, level + size * (1.9 + 1.25 * row), line, face, size * 0.94)


def _organisation(page: Page, x: float, y: float, width: float, height: float, data: FigureData, face: Face,
                  size: float, accent: Colour) -> None:  # fmt: skip
    """Draw an organisation chart: assembly, board and office in a row down, the groups side by side below."""
    box_height, middle = size * 1.9, x + width / 2
    tops = [y, y + (height - box_height) / 3, y + (height - box_height) * 2 / 3]
    groups = data.labels[3:]
    bottom, slot = y + height - box_height, width / len(groups)
    page.line([(middle, y), (middle, bottom - size)], GREY, 0.8)
    page.line([(x + slot / 2, bottom - size), (x + width - slot / 2, bottom - size)], GREY, 0.8)
    for place, top in enumerate(tops):
        _box(page, middle, top, min(width * 0.5, 150), box_height, data.labels[place], face, size, accent)
    for place, label in enumerate(groups):
        across = x + slot * (place + 0.5)
        page.line([(across, bottom - size), (across, bottom)], GREY, 0.8)
        _box(page, across, bottom, slot * 0.9, box_height, label, face, size, tint(accent, 0.7))


def _box(page: Page, centre: float, top: float, width: float, height: float, text: str, face: Face, size: float,
         colour: Colour) -> None:  # fmt: skip
    page.rectangle(centre - width / 2, top, width, height, tint(colour, 0.16), colour)
    page.text_centred(centre, top + height / 2 + size * 0.35, text, face, size)


FIGURES: Mapping[str, Drawer] = {
    "bars": _bars,
    "curve": _curve,
    "shares": _shares,
    "helix": _helix,
    "milestones": _milestones,
    "organisation": _organisation,
}
