"""How often the first suggested passage lies in the section that answers the criterion, in the demo's applications.

The truth is the demo's own content: which section each sentence was written for. Its headings are varied, but real
applications' will be more so, and will do worse: so the same is measured without the criteria's terms, and without
headings.
"""

import statistics
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path

from workbench.demo.blocks import Block, Heading
from workbench.demo.content import Content, application_content
from workbench.demo.documents import write_documents
from workbench.demo.plan import DemoApplication, plan_demo
from workbench.documents.client import DocumentClient
from workbench.documents.passages import suggest_passages
from workbench.documents.protocol import Word
from workbench.documents.sections import read_sections
from workbench.intake.call_format import load_call
from workbench.models.call import CriterionInfo

SEEDS = (1, 2, 3)
WANTED = 0.85  # of first suggestions
BUDGET = 50.0  # ms of processor time per document
_PIECE = 8  # letters by which texts are compared


@dataclass(frozen=True)
class Sample:
    """An application's words, and the pieces of text that each of its sections is made of."""

    pages: Sequence[Sequence[Word]]
    sections: Sequence[tuple[str, frozenset[str]]]

    def section_of(self, text: str) -> str:
        """Return the criterion, or the other part, that a passage was written for."""
        found = _pieces(text)
        return max(self.sections, key=lambda section: len(section[1] & found))[0]


def criteria_of(call: str) -> tuple[CriterionInfo, ...]:
    """Return a bundled call's criteria as the program reads them from a review file; ids are codes."""
    return tuple(
        CriterionInfo(
            id=each.code,
            number=each.number,
            code=each.code,
            title=each.title,
            guidance=each.guidance,
            levels={Decimal(point): text for point, text in each.levels.items()},
            weight=each.weight,
            threshold=each.threshold,
            version="",
            terms=each.terms,
        )
        for each in load_call(call).criteria
    )


def read_sample(application: DemoApplication, folder: Path, client: DocumentClient) -> Sample:
    """Make the application's document and read its words through the worker."""
    path = write_documents(application, folder)[0]
    data = path.read_bytes()
    client.add(path.name, lambda: data)
    pages = client.info(path.name).result().inspection.pages
    words = [client.words(path.name, page).result() for page in range(pages)]
    return Sample(words, _written(application_content(application)))


def _written(content: Content) -> list[tuple[str, frozenset[str]]]:
    sections: list[tuple[str, set[str]]] = []
    codes = iter(section.code for section in content.sections)
    for block in content.blocks:
        if isinstance(block, Heading):
            sections.append((next(codes), set()))
        for text in _texts(block):
            sections[-1][1].update(_pieces(text))
    return [(code, frozenset(pieces)) for code, pieces in sections]


def _texts(block: Block) -> Iterable[str]:
    for value in vars(block).values():
        yield from [value] if isinstance(value, str) else _flat(value) if isinstance(value, tuple) else []


def _flat(value: tuple[object, ...]) -> Iterable[str]:
    for each in value:
        yield from [each] if isinstance(each, str) else _flat(each) if isinstance(each, tuple) else []


def _pieces(text: str) -> frozenset[str]:
    letters = "".join(filter(str.isalnum, text.casefold()))
    return frozenset(letters[at : at + _PIECE] for at in range(len(letters) - _PIECE + 1))


def without_headings(pages: Sequence[Sequence[Word]]) -> list[list[Word]]:
    """Return the words without the lines that headings are made of."""
    headings = {"".join(section.heading.split()) for section in read_sections(pages)} - {""}
    kept = []
    for words in pages:
        lines: dict[tuple[int, int], list[Word]] = {}
        for word in words:
            lines.setdefault((word.block, word.line), []).append(word)
        texts = {place: "".join(word.text for word in line).lstrip("0123456789.") for place, line in lines.items()}
        heads = {place for place, text in texts.items() if any(text and text in heading for heading in headings)}
        kept.append([word for word in words if (word.block, word.line) not in heads])
    return kept


def score(samples: Sequence[Sample], criteria: Sequence[CriterionInfo]) -> tuple[float, float, Mapping[str, float]]:
    """Return how often the first and any of the suggestions are right, and the first by criterion."""
    first: Counter[str] = Counter()
    anywhere = 0
    for sample in samples:
        for code, passages in suggest_passages(sample.pages, criteria).items():
            found = [sample.section_of(passage.text) for passage in passages]
            first[code] += found[:1] == [code]
            anywhere += code in found
    total = len(samples) * len(criteria)
    by_criterion = {each.code: first[each.code] / len(samples) for each in criteria}
    return sum(first.values()) / total, anywhere / total, by_criterion


def main() -> None:
    """Measure, and print shares and times."""
    criteria = criteria_of("s3-piloten-2018")
    with tempfile.TemporaryDirectory() as folder, DocumentClient() as client:
        planned = [application for seed in SEEDS for application in plan_demo(seed=seed)]
        readable = [each for each in planned if not each.traits & {"scan", "encrypted", "damaged"}]
        samples = [read_sample(each, Path(folder), client) for each in readable]
    times = []
    for sample in samples:
        start = time.process_time()
        suggest_passages(sample.pages, criteria)
        times.append((time.process_time() - start) * 1000)
    print(f"{len(samples)} documents of 4 pages, {len(criteria)} criteria each")
    slow, usual = times[0], statistics.median(times)
    p95 = statistics.quantiles(times[1:], n=20)[-1]
    print(f"time: first document {slow:.0f} ms, then median {usual:.1f} ms, p95 {p95:.1f} ms (budget {BUDGET:.0f} ms)")
    bare = [replace(each, terms={}) for each in criteria]
    plain = [replace(sample, pages=without_headings(sample.pages)) for sample in samples]
    for name, measured, against in (
        ("with terms and headings", samples, criteria),
        ("without terms", samples, bare),
        ("without headings", plain, criteria),
        ("without both", plain, bare),
    ):
        first, anywhere, by_criterion = score(measured, against)
        detail = "  ".join(f"{code} {share:.0%}" for code, share in by_criterion.items())
        print(f"{name:24} first right {first:.1%} (wanted {WANTED:.0%}), among three {anywhere:.1%}   {detail}")


if __name__ == "__main__":
    main()
