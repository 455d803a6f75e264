"""Stacking pieces into the columns of the pages, and finding the type size that fills a number of pages."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from workbench.demo.blocks import Block, Piece, TypeStyle, pieces_of
from workbench.demo.page import Faces

_SMALLEST, _LARGEST, _STEPS = 0.74, 1.6, 10


@dataclass(frozen=True)
class Column:
    """A column of a page: page index from 0, upper left corner, width and height in points."""

    page: int
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True)
class Placed:
    """A piece with its place."""

    piece: Piece
    page: int
    x: float
    y: float


ColumnMaker = Callable[[int], Sequence[Column]]


def fill_pages(blocks: Sequence[Block], faces: Faces, style: TypeStyle, columns_of: ColumnMaker,
               pages: int) -> tuple[list[Placed], TypeStyle]:  # fmt: skip
    """Place the blocks on ``pages`` pages in the largest type that fits; columns of one layout are equally wide."""
    low, high = _SMALLEST, _LARGEST
    best = _placed_at(low, blocks, faces, style, columns_of, pages)
    if best is None:
        raise ValueError(f"the text does not fit on {pages} pages even in the smallest type")
    for _ in range(_STEPS):
        middle = (low + high) / 2
        attempt = _placed_at(middle, blocks, faces, style, columns_of, pages)
        if attempt is None:
            high = middle
        else:
            low, best = middle, attempt
    return best, style.scaled(low)


def _placed_at(scale: float, blocks: Sequence[Block], faces: Faces, style: TypeStyle, columns_of: ColumnMaker,
               pages: int) -> list[Placed] | None:  # fmt: skip
    columns = [column for page in range(pages) for column in columns_of(page)]
    scaled = style.scaled(scale)
    pieces = [piece for block in blocks for piece in pieces_of(block, faces, scaled, columns[0].width)]
    return place_pieces(pieces, columns)


def place_pieces(pieces: Sequence[Piece], columns: Sequence[Column]) -> list[Placed] | None:
    """Stack the pieces down the columns, keeping together what belongs together; None where they don't fit."""
    placed: list[Placed] = []
    remaining = iter(columns)
    column = next(remaining)
    y = column.y
    for group in _groups(pieces):
        if not _fits(group, column, y):
            following = next(remaining, None)
            if following is None:
                return None
            column, y = following, following.y
            if not _fits(group, column, y):
                return None
        for piece in group:
            y += piece.space_before if y > column.y else 0.0
            placed.append(Placed(piece, column.page, column.x, y))
            y += piece.height
    return placed


def _groups(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    group: list[Piece] = []
    for piece in pieces:
        group.append(piece)
        if not piece.keep_with_next:
            yield group
            group = []
    if group:
        yield group


def _fits(group: Sequence[Piece], column: Column, y: float) -> bool:
    needed = sum(piece.space_before + piece.height for piece in group)
    if y == column.y:
        needed -= group[0].space_before
    return y + needed <= column.y + column.height + 0.01
