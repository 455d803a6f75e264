"""The region's letter of recommendation: one page, signed by a role and never by a name."""

from collections.abc import Sequence

from workbench.demo.blocks import Paragraph, TypeStyle, pieces_of
from workbench.demo.content import written_date
from workbench.demo.facts import cluster_facts
from workbench.demo.flow import Column, place_pieces
from workbench.demo.layouts import draw_footer, layout_for
from workbench.demo.page import GREY, PAGE_WIDTH, WHITE, Colour, Faces, Page, tint
from workbench.demo.plan import DemoApplication
from workbench.demo.texts import expand, letter_texts

_STRONG, _WEAK = 3.2, 2.0
_LEFT, _WIDTH = 84.0, 427.0
SIGNATORY = "Regional utvecklingsdirektör (påhittad undertecknare)"


def recommendation_paragraphs(application: DemoApplication) -> tuple[str, ...]:
    """Return the letter's text; how warm it is follows from the quality in the criterion about the region."""
    rng = application.random("letter")
    words = cluster_facts(application).words
    texts = letter_texts()
    quality = application.criterion_quality["REGION"]
    priority = "strong" if quality >= _STRONG else "medium" if quality >= _WEAK else "weak"
    support = rng.sample(texts[f"support_{priority}"], 2)
    chosen = [rng.choice(texts["openings"]), rng.choice(texts[priority]), *support]
    chosen += [rng.choice(texts["limits"]), rng.choice(texts["closings"])]
    return tuple(expand(template, words, rng) for template in chosen)


def draw_recommendation(application: DemoApplication, faces: Faces) -> Page:
    """Return the letter's page."""
    rng = application.random("letter look")
    family = rng.choice(("sans", "serif"))
    accent = layout_for(application).style.accent
    page = Page(faces)
    _draw_head(page, application, family, accent, rng.choice(("left", "centred", "band")))
    title = expand(rng.choice(letter_texts()["titles"]), {"name": application.name}, rng)
    bold = faces[f"{family}-bold"]
    page.text(_LEFT, 232, title, bold, min(15, 15 * _WIDTH / bold.width(title, 15)))
    y = _draw_text(page, recommendation_paragraphs(application), family, accent)
    _draw_signature(page, application, family, y + 56)
    draw_footer(page, 0, 1, family, _LEFT, _LEFT + _WIDTH)
    return page


def _draw_head(page: Page, application: DemoApplication, family: str, accent: Colour, kind: str) -> None:
    plain, bold = page.faces[family], page.faces[f"{family}-bold"]
    sender = "Regionala utvecklingsavdelningen (påhittat brev)"
    if kind == "band":
        page.rectangle(0, 0, PAGE_WIDTH, 84, accent)
        page.text(_LEFT, 46, application.region, bold, 18, WHITE)
        page.text(_LEFT, 64, sender, plain, 9, tint(accent, 0.12))
    elif kind == "centred":
        page.text_centred(PAGE_WIDTH / 2, 56, application.region, bold, 18, accent)
        page.text_centred(PAGE_WIDTH / 2, 73, sender, plain, 9, GREY)
        page.line([(_LEFT, 84), (_LEFT + _WIDTH, 84)], accent, 1)
    else:
        page.rectangle(_LEFT - 22, 40, 10, 36, accent)
        page.text(_LEFT, 56, application.region, bold, 18, accent)
        page.text(_LEFT, 73, sender, plain, 9, GREY)
    page.text_right(_LEFT + _WIDTH, 124, written_date(application).capitalize(), plain, 10.5)
    page.text(_LEFT, 150, "Till Tillväxtverket", plain, 10.5)
    serial = f"Diarienummer: påhittat-{application.number:04d}"
    page.text(_LEFT, 166, f"S3-piloten 2018. {serial}", plain, 9, GREY)


def _draw_text(page: Page, paragraphs: Sequence[str], family: str, accent: Colour) -> float:
    """Write the paragraphs and return where they end."""
    style = TypeStyle(family, f"{family}-bold", 11.0, 15.4, 8.0, accent, "plain", justified=False)
    column = Column(0, _LEFT, 248, _WIDTH, 380)
    pieces = [piece for text in paragraphs for piece in pieces_of(Paragraph(text), page.faces, style, _WIDTH)]
    placed = place_pieces(pieces, [column])
    if placed is None:
        raise ValueError("the recommendation does not fit on its page")
    for item in placed:
        item.piece.draw(page, item.x, item.y)
    return placed[-1].y + placed[-1].piece.height


def _draw_signature(page: Page, application: DemoApplication, family: str, y: float) -> None:
    """Draw the signature block, with a scribble that spells nothing."""
    rng = application.random("scribble")
    points = [(_LEFT + 6 * step, y + rng.uniform(-11, 9)) for step in range(18)]
    page.line(points, (0.1, 0.15, 0.4), 1.1)
    page.line([(_LEFT, y + 16), (_LEFT + 230, y + 16)], GREY, 0.6)
    page.text(_LEFT, y + 30, SIGNATORY, page.faces[family], 10)
    page.text(_LEFT, y + 44, application.region, page.faces[family], 10)
