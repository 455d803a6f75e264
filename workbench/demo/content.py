"""An application's content: its sections as blocks, with the tables and figures that belong to them."""

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from workbench.demo.blocks import Block, Bullets, Figure, Heading, Paragraph, Quote, Table
from workbench.demo.facts import YEARS, ClusterFacts, cluster_facts
from workbench.demo.figures import FigureData
from workbench.demo.plan import DemoApplication
from workbench.demo.prose import Section, pull_quote, write_sections

_GOOD_ENOUGH = 2.4  # clusters below this quality in a criterion leave the table or figure about it out
_MONTHS = ("januari", "februari", "mars", "april", "maj", "juni", "juli")


@dataclass(frozen=True)
class Cover:
    """What stands at the top of the first page and in the side columns."""

    organisation: str
    number: str
    region: str
    town: str
    date: str
    label: str
    key_figures: tuple[tuple[str, str], ...]
    sides: tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True)
class Content:
    """A whole application, before any layout; ``sections`` are the headings that are to be found in it."""

    cover: Cover
    blocks: tuple[Block, ...]
    sections: tuple[Section, ...]


def application_content(application: DemoApplication) -> Content:
    """Return what the application says, with its tables and figures."""
    facts = cluster_facts(application)
    sections = write_sections(application, facts)
    rng = application.random("content")
    listed = rng.choice([section.code for section in sections[2:-2]])
    quoted = rng.choice([section.code for section in sections[2:-2]])
    blocks: list[Block] = []
    for place, section in enumerate(sections):
        blocks.append(Heading(section.heading, f"{place + 1}.", section.question))
        blocks.extend(_text_blocks(section, section.code == listed))
        if section.code == quoted and application.quality > _GOOD_ENOUGH:
            blocks.append(Quote(pull_quote(application, facts)))
        blocks.extend(_exhibits(section.code, application, facts, rng))
    return Content(_cover(application, facts), tuple(blocks), sections)


def _text_blocks(section: Section, listed: bool) -> Iterator[Block]:
    """Yield the paragraphs; in a listed section the last one is set as a list of its points."""
    *first, last = section.paragraphs
    yield from (Paragraph(" ".join(points)) for points in first)
    yield Bullets(last) if listed and first and len(last) > 1 else Paragraph(" ".join(last))


def _exhibits(code: str, application: DemoApplication, facts: ClusterFacts, rng: random.Random) -> Iterator[Block]:
    """Yield the table or figure that belongs to a section."""
    good = application.criterion_quality.get(code, application.quality) >= _GOOD_ENOUGH
    match code:
        case "ESTABLISHED" if good:
            years = tuple(str(year) for year in YEARS)
            yield Figure(
                "Figur: antal medlemsföretag vid årets slut.", "bars", FigureData(years, facts.firms_by_year), 92
            )
        case "FIRMS" if good:
            yield _members_table(facts.members[: rng.randint(4, 6)], "Tabell: ett urval av medlemsföretagen.")
        case "DIRECTION":
            yield from _direction_exhibit(good, facts, rng)
        case "HELIX" if good or rng.random() < 0.4:
            yield _helix_figure(facts)
        case "RESULTS" if good:
            rows = tuple((label, str(a), str(b), str(c)) for label, a, b, c in facts.results)
            yield Table(
                "Tabell: resultat och mål.", ("Mått", "2015", "2017", "Mål 2021"), rows, (0.45, 0.15, 0.15, 0.25)
            )
        case "RESOURCES":
            yield from _resources_exhibits(facts, rng)
        case "extra":
            yield _members_table(facts.members, "Tabell: medlemsföretag, urval.")


def _members_table(members: Sequence[tuple[str, str, int]], caption: str) -> Table:
    rows = tuple((name, role, str(employees)) for name, role, employees in members)
    return Table(caption, ("Företag", "Roll", "Anställda"), rows, (0.44, 0.33, 0.23))


def _direction_exhibit(good: bool, facts: ClusterFacts, rng: random.Random) -> Iterator[Block]:
    if good:
        labels = (*(str(year) for year in YEARS), "Mål 2021")
        yield Figure(
            "Figur: export i procent av medlemsföretagens omsättning.",
            "curve",
            FigureData(labels, (*facts.export_by_year, facts.export_goal)),
            100,
        )
    elif rng.random() < 0.6:
        labels = ("2018|Uppstart", "2019|Aktiviteter", "2020|Uppföljning", "2021|Nästa steg")
        yield Figure("Figur: översiktlig tidplan.", "milestones", FigureData(labels), 42)


def _helix_figure(facts: ClusterFacts) -> Figure:
    words = facts.words
    labels = (
        f"Näringsliv|{words['firms']} företag",
        f"Akademi och institut|{words['researchers']} forskare",
        f"Offentlig sektor|{words['municipalities']} kommuner",
        f"Klustret|{words['staff']} årsarbetskrafter",
    )
    return Figure("Figur: parterna i klustret.", "helix", FigureData(labels), 104)


def _resources_exhibits(facts: ClusterFacts, rng: random.Random) -> Iterator[Block]:
    rows = tuple((kind, *(_thousands(amount) for amount in amounts)) for kind, *amounts in facts.budget)
    yield Table(
        "Tabell: budget i tusental kronor.",
        ("Kostnad", "2018", "2019", "2020"),
        rows,
        (0.4, 0.2, 0.2, 0.2),
        last_is_sum=True,
    )
    if rng.random() < 0.55:
        labels, values = zip(*facts.financing, strict=True)
        yield Figure("Figur: finansiering 2018.", "shares", FigureData(labels, values), 54)
    else:
        labels = ("Årsmöte", "Styrelse", "Klusterledare och kansli", "Teknik", "Marknad", "Kompetens")
        yield Figure("Figur: organisation.", "organisation", FigureData(labels), 104)


def _thousands(amount: int) -> str:
    return f"{amount:,}".replace(",", " ")


def _cover(application: DemoApplication, facts: ClusterFacts) -> Cover:
    words = facts.words
    return Cover(
        organisation=application.name,
        number=application.organisation_number,
        region=application.region,
        town=words["town"],
        date=written_date(application),
        label=words["label"],
        key_figures=(
            (words["firms"], "medlemsföretag"),
            (f"{words['export_now']} %", "exportandel"),
            (words["founded"], "bildat år"),
            (words["staff"], "årsarbetskrafter"),
        ),
        sides=_side_columns(application, words),
    )


def _side_columns(application: DemoApplication, words: Mapping[str, str]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return a heading with lines for each page's side column."""
    goals = (f"{words['firms_goal']} medlemsföretag", f"{words['export_goal']} procent export", f"{words['tech1']}")
    return (
        (
            "Fakta",
            (
                f"Organisationsnummer {application.organisation_number}",
                f"Säte: {words['town']}",
                f"Region: {application.region}",
                f"Bildat: {words['founded']}",
                f"Medlemsföretag: {words['firms']}",
                f"Kansli: {words['staff']} årsarbetskrafter",
            ),
        ),
        ("Vi arbetar med", (words["products"], f"Kunder: {words['customers']}", f"Marknader: {words['markets']}")),
        ("Partner", (words["university"], words["institute"], words["incubator"], words["park"])),
        ("Mål 2021" if application.quality > _GOOD_ENOUGH else "Kontakt", goals if application.quality > _GOOD_ENOUGH
         else ("Klusterledaren", f"Kansliet i {words['town']}")),
        ("Kontakt", ("Klusterledaren", f"Kansliet i {words['town']}")),
    )  # fmt: skip


def written_date(application: DemoApplication) -> str:
    """Return the date under the application: a day or two before it arrived, in words."""
    day = application.received - timedelta(days=1 + application.number % 3)
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
