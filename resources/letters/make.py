"""Makes the letters' Word templates anew: `python resources/letters/make.py`. What they hold is told in README.md."""

from pathlib import Path
from typing import Any

from docx import Document
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

FOLDER = Path(__file__).parent
ACCENT, MUTED = RGBColor(0x0B, 0x5C, 0xAD), RGBColor(0x57, 0x60, 0x6A)

TEXTS = {
    "sv": {
        "lang": "sv-SE",
        "decision": "Beslut",
        "date": "Datum",
        "reference": "Diarienummer",
        "number": "Ansökan nr",
        "to": "Till",
        "decision_title": "Beslut i utlysningen {{ call }}",
        "outcome_selected": "{{ agency }} väljer ut {{ applicant }} till {{ call }}.",
        "outcome_reserve": "{{ agency }} placerar {{ applicant }} som reserv i {{ call }}. "
        "Om en plats blir ledig kontaktar vi er.",
        "outcome_not_selected": "{{ agency }} väljer inte ut {{ applicant }} till {{ call }}.",
        "granted": "Beviljat belopp: {{ granted }} kronor.",
        "reason": "Motivering",
        "how": "Så gick det till",
        "how_text": "Ansökan har bedömts mot utlysningens {{ criteria_count }} kriterier av {{ reviewers_count }} "
        "granskare, var för sig, på skalan {{ scale_low }} till {{ scale_high }}. {{ applications_count }} ansökningar "
        "kom in. Beslutet är fattat av människor och rangordningen har varit ett underlag.",
        "feedback": "En återkoppling kriterium för kriterium följer med det här brevet.",
        "signed": "För {{ agency }}",
        "feedback_title": "Återkoppling på er ansökan",
        "feedback_intro": "Här är bedömningen av er ansökan, kriterium för kriterium, på skalan {{ scale_low }} till "
        "{{ scale_high }}. Den är till för ert fortsatta arbete.",
        "points": "{{ each.points }} av {{ scale_high }} poäng",
        "strengths": "Styrkor",
        "weaknesses": "Att utveckla",
        "remarks": "Bedömning",
        "nothing": "Ingen skriftlig bedömning finns för det här kriteriet.",
        "page": "Sida",
    },
    "en": {
        "lang": "en-GB",
        "decision": "Decision",
        "date": "Date",
        "reference": "Reference",
        "number": "Application no",
        "to": "To",
        "decision_title": "Decision in the call {{ call }}",
        "outcome_selected": "{{ agency }} selects {{ applicant }} for {{ call }}.",
        "outcome_reserve": "{{ agency }} places {{ applicant }} in reserve for {{ call }}. "
        "Should a place become free, we will be in touch.",
        "outcome_not_selected": "{{ agency }} does not select {{ applicant }} for {{ call }}.",
        "granted": "Amount granted: SEK {{ granted }}.",
        "reason": "Reasons",
        "how": "How the decision was made",
        "how_text": "The application was assessed against the call's {{ criteria_count }} criteria by "
        "{{ reviewers_count }} reviewers, independently, on a scale from {{ scale_low }} to {{ scale_high }}. "
        "{{ applications_count }} applications were received. People made the decision; the ranking informed it.",
        "feedback": "Feedback on each criterion comes with this letter.",
        "signed": "For {{ agency }}",
        "feedback_title": "Feedback on your application",
        "feedback_intro": "This is the assessment of your application, criterion by criterion, on a scale from "
        "{{ scale_low }} to {{ scale_high }}. It is meant to help you in your further work.",
        "points": "{{ each.points }} of {{ scale_high }} points",
        "strengths": "Strengths",
        "weaknesses": "To develop",
        "remarks": "Assessment",
        "nothing": "There is no written assessment on this criterion.",
        "page": "Page",
    },
}


def main() -> None:
    """Write all four."""
    for language, texts in TEXTS.items():
        decision_letter(texts).save(str(FOLDER / f"decision-{language}.docx"))
        feedback_sheet(texts).save(str(FOLDER / f"feedback-{language}.docx"))


def decision_letter(texts: dict[str, str]) -> Any:
    """Return the letter that tells a decision and its reason."""
    letter = new_document(texts, texts["decision"])
    recipient(letter, texts)
    letter.add_heading(texts["decision_title"], 1)
    for outcome in ("selected", "reserve", "not_selected"):
        paragraph(letter, f'{{%p if outcome == "{outcome}" %}}')
        paragraph(letter, texts[f"outcome_{outcome}"], strong=True)
        paragraph(letter, "{%p endif %}")
    paragraph(letter, "{%p if granted %}")
    paragraph(letter, texts["granted"])
    paragraph(letter, "{%p endif %}")
    letter.add_heading(texts["reason"], 2)
    paragraph(letter, "{{ reason }}")
    letter.add_heading(texts["how"], 2)
    paragraph(letter, texts["how_text"])
    paragraph(letter, "{%p if has_feedback %}")
    paragraph(letter, texts["feedback"])
    paragraph(letter, "{%p endif %}")
    signed = paragraph(letter, texts["signed"])
    signed.paragraph_format.space_before, signed.paragraph_format.space_after = Pt(24), Pt(36)
    signed.paragraph_format.keep_with_next = True
    paragraph(letter, "{{ leads }}")
    return letter


def feedback_sheet(texts: dict[str, str]) -> Any:
    """Return the sheet that tells the assessment of each criterion."""
    sheet = new_document(texts, texts["feedback_title"])
    recipient(sheet, texts)
    sheet.add_heading(texts["feedback_title"], 1)
    paragraph(sheet, texts["feedback_intro"])
    paragraph(sheet, "{%p for each in criteria %}")
    sheet.add_heading("{{ each.number }}. {{ each.title }}", 2)
    paragraph(sheet, "{%p if each.points %}")
    points = paragraph(sheet, texts["points"], muted=True)
    points.paragraph_format.keep_with_next = True
    paragraph(sheet, "{%p endif %}")
    for name in ("strengths", "weaknesses", "remarks"):
        paragraph(sheet, f"{{%p if each.{name} %}}")
        label = paragraph(sheet, texts[name], strong=True)
        label.paragraph_format.keep_with_next, label.paragraph_format.space_after = True, Pt(2)
        paragraph(sheet, f"{{%p for text in each.{name} %}}")
        sheet.add_paragraph("{{ text }}", style="List Bullet")
        paragraph(sheet, "{%p endfor %}")
        paragraph(sheet, "{%p endif %}")
    paragraph(sheet, "{%p if not (each.strengths or each.weaknesses or each.remarks) %}")
    paragraph(sheet, texts["nothing"], muted=True)
    paragraph(sheet, "{%p endif %}")
    paragraph(sheet, "{%p endfor %}")
    return sheet


def new_document(texts: dict[str, str], kind: str) -> Any:
    """Return an A4 page with its styles, its header, its footer and its language."""
    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.5)
    section.top_margin, section.bottom_margin = Cm(2.5), Cm(2.2)
    set_styles(document, texts["lang"])
    properties = document.core_properties
    properties.title, properties.author, properties.language = f"{kind} – {{{{ applicant }}}}", "Urval", texts["lang"]
    properties.comments = ""
    header = section.header.paragraphs[0]
    header.paragraph_format.tab_stops.clear_all()
    header.paragraph_format.tab_stops.add_tab_stop(Cm(16), WD_TAB_ALIGNMENT.RIGHT)
    header.add_run("{{ agency }}").bold = True
    header.add_run(f"\t{kind}")
    footer = section.footer.paragraphs[0]
    footer.paragraph_format.tab_stops.clear_all()
    footer.paragraph_format.tab_stops.add_tab_stop(Cm(16), WD_TAB_ALIGNMENT.RIGHT)
    footer.add_run("{{ call }}\t" + texts["page"] + " ")
    add_field(footer, "PAGE")
    return document


def set_styles(document: Any, language: str) -> None:
    """Give the styles one typeface, dark text and headings that stay with what follows."""
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = "Calibri", Pt(11)
    normal.paragraph_format.space_after, normal.paragraph_format.line_spacing = Pt(8), 1.15
    tag = OxmlElement("w:lang")
    tag.set(qn("w:val"), language)
    normal.element.get_or_add_rPr().append(tag)
    for name in ("Header", "Footer"):
        document.styles[name].paragraph_format.tab_stops.clear_all()  # Word's own stop in the middle
    for name, size, before in (("Heading 1", 18, 18), ("Heading 2", 13, 12)):
        style = document.styles[name]
        style.font.name, style.font.size, style.font.bold, style.font.color.rgb = "Calibri", Pt(size), True, ACCENT
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
            fonts.attrib.pop(qn(f"w:{theme}"), None)
        style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(4)
        style.paragraph_format.keep_with_next = True


def recipient(document: Any, texts: dict[str, str]) -> None:
    """Write what the letter is about, and to whom it goes."""
    for label, value in (
        ("date", "{{ date }}"),
        ("reference", "{{ reference }}"),
        ("number", "{{ number }}"),
        ("to", "{{ applicant }}{% if organisation_number %}, {{ organisation_number }}{% endif %}"),
    ):
        if label == "reference":
            paragraph(document, "{%p if reference %}")
        line = document.add_paragraph()
        line.paragraph_format.tab_stops.add_tab_stop(Cm(3.5))
        line.paragraph_format.left_indent, line.paragraph_format.first_line_indent = Cm(3.5), Cm(-3.5)
        line.paragraph_format.space_after = Pt(0)
        line.add_run(f"{texts[label]}\t").font.color.rgb = MUTED
        line.add_run(value)
        if label == "reference":
            paragraph(document, "{%p endif %}")


def paragraph(document: Any, text: str, *, strong: bool = False, muted: bool = False) -> Any:
    """Write a paragraph and return it."""
    added = document.add_paragraph()
    run = added.add_run(text)
    run.bold = strong or None
    if muted:
        run.font.color.rgb = MUTED
    return added


def add_field(added: Any, code: str) -> None:
    """Add a field that Word computes, such as the page number."""
    for kind in ("begin", None, "end"):
        run = added.add_run()
        if kind is None:
            element = OxmlElement("w:instrText")
            element.text = code
        else:
            element = OxmlElement("w:fldChar")
            element.set(qn("w:fldCharType"), kind)
        run._r.append(element)


if __name__ == "__main__":
    main()
