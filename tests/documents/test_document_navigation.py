from collections.abc import Callable

import pytest

from tests.documents.documents_for_tests import add_to, many_pages_pdf, pdf, pymupdf
from workbench.documents import protocol
from workbench.documents.client import DocumentClient
from workbench.documents.protocol import MAX_ADDRESS, MAX_LINKS, MAX_OUTLINE, DocumentFailure, Link, OutlineItem

Add = Callable[[bytes], str]

CATALOG = "1 0 obj<</Type/Catalog/Pages 2 0 R/Outlines 4 0 R/Names<</Dests 10 0 R>>/Dests<</old[3 0 R/Fit]>>>>endobj"
PAGES = "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 300 400]>>endobj"


def written(*objects: str, annotations: str = "") -> bytes:
    """Write a PDF of one page by hand: 4 is its outline, 10 its tree of named places, ``annotations`` the page's."""
    page = f"3 0 obj<</Type/Page/Parent 2 0 R/Annots[{annotations}]>>endobj"
    return "\n".join(["%PDF-1.4", CATALOG, PAGES, page, *objects, "trailer<</Root 1 0 R>>", ""]).encode()


def link(target: str) -> str:
    return f"<</Subtype/Link/Rect[10 340 60 360]{target}>>"


def linked(rotation: int = 0) -> bytes:
    """Two pages; on the first a link to the middle of the second, one to an address, and an outline."""
    document = pymupdf.open(stream=pdf(["first", "second"]), filetype="pdf")
    document.set_toc([[1, "First", 1], [2, "  The\tsecond ", 2, 300], [1, "Nowhere", -1]])
    document[0].insert_link(
        {"kind": pymupdf.LINK_GOTO, "page": 1, "to": pymupdf.Point(50, 200), "from": pymupdf.Rect(50, 60, 150, 80)}
    )
    document[0].insert_link(
        {"kind": pymupdf.LINK_URI, "uri": "https://example.org/a b", "from": pymupdf.Rect(50, 100, 150, 120)}
    )
    for number in range(2):
        document[number].set_rotation(rotation)
    return bytes(document.tobytes())


def test_the_outline_is_told_in_reading_order_with_its_places(client: DocumentClient, add: Add) -> None:
    assert client.outline(add(linked())).result() == (
        OutlineItem(1, "First", 0, 36.0),
        OutlineItem(2, "The second", 1, 300.0),
        OutlineItem(1, "Nowhere", -1, 0.0),
    )


def test_links_lead_to_a_place_or_to_an_address(client: DocumentClient, add: Add) -> None:
    assert client.links(add(linked()), 0).result() == (
        Link((50.0, 60.0, 150.0, 80.0), "page", page=1, y=200.0),
        Link((50.0, 100.0, 150.0, 120.0), "uri", uri="https://example.org/a%20b"),
    )
    assert client.links(add(linked()), 1).result() == ()


def test_on_a_turned_page_links_and_places_are_as_displayed(client: DocumentClient, add: Add) -> None:
    links = client.links(add(linked(rotation=90)), 0).result()
    assert links[0].rect == (762.0, 50.0, 782.0, 150.0)
    assert links[0].y == 50.0


def test_without_outline_or_links_there_are_none(client: DocumentClient, add: Add, four_pages: bytes) -> None:
    key = add(four_pages)
    assert (client.outline(key).result(), client.links(key, 3).result()) == ((), ())


@pytest.mark.parametrize(
    ("target", "y"),
    [
        ("/Dest[3 0 R/XYZ 0 300 0]", 100.0),
        ("/Dest[0/XYZ 0 300 0]", 100.0),
        ("/Dest[3 0 R/XYZ null null null]", 0.0),
        ("/Dest[3 0 R/FitH 100]", 300.0),
        ("/Dest[3 0 R/FitR 0 0 50 250]", 150.0),
        ("/Dest[3 0 R/FitV 20]", 0.0),
        ("/Dest[3 0 R/XYZ 0 99999 0]", 0.0),
        ("/Dest[3 0 R/XYZ 0 -5 0]", 400.0),
        ("/Dest/old", 0.0),
        ("/Dest(b)", 200.0),
        ("/A<</S/GoTo/D(c)>>", 200.0),
        ("/A<</S/GoTo/D[3 0 R/XYZ 0 350 0]>>", 50.0),
    ],
)
def test_every_way_to_name_a_place_is_understood(client: DocumentClient, add: Add, target: str, y: float) -> None:
    tree = (
        "10 0 obj<</Kids[11 0 R 12 0 R]>>endobj",
        "11 0 obj<</Limits[(a)(b)]/Names[(a)[3 0 R/Fit](b)[3 0 R/XYZ 0 200 0]]>>endobj",
        "12 0 obj<</Limits[(c)(d)]/Names[(c)<</D[3 0 R/XYZ 0 200 0]>>]>>endobj",
    )
    [found] = client.links(add(written(*tree, annotations=link(target))), 0).result()
    assert (found.kind, found.page, found.y) == ("page", 0, y)


@pytest.mark.parametrize(
    "target",
    [
        "/A<</S/Launch/F(calc.exe)>>",
        "/A<</S/GoToR/F(other.pdf)/D[0/Fit]>>",
        "/A<</S/JavaScript/JS(app.alert\\(1\\))>>",
        "/A<</S/SubmitForm/F(https://example.org)>>",
        "/A<</S/URI/URI(javascript:alert\\(1\\))>>",
        "/A<</S/URI/URI(file:///etc/passwd)>>",
        "/A<</S/URI/URI(relative.html)>>",
        "/A<</S/URI/URI<FEFF00680074007400700073003A002F002F0061202E0062>>>",  # holds a bidirectional override
        f"/A<</S/URI/URI(https://example.org/{'a' * MAX_ADDRESS})>>",
        "/A<</S/URI>>",
        "/A 3 0 R",
        "/Dest[7/Fit]",
        "/Dest[-1/Fit]",
        "/Dest[99 0 R/Fit]",
        "/Dest(unknown)",
        "/Dest 17",
        "",
    ],
)
def test_whatever_leads_nowhere_or_out_of_the_document_by_itself_is_left_out(
    client: DocumentClient, add: Add, target: str
) -> None:
    assert client.links(add(written(annotations=link(target))), 0).result() == ()


def test_an_address_as_people_write_it_gets_what_makes_it_one(client: DocumentClient, add: Add) -> None:
    [found] = client.links(add(written(annotations=link("/A<</S/URI/URI(www.example.org)>>"))), 0).result()
    assert found.uri == "http://www.example.org"


@pytest.mark.parametrize("rect", ["[0 0 0 0]", "[900 900 950 950]", "[1 2 3]", "(no)", "[1e99 0 1e300 5]"])
def test_a_link_that_covers_nothing_of_its_page_is_left_out(client: DocumentClient, add: Add, rect: str) -> None:
    annotation = f"<</Subtype/Link/Rect{rect}/Dest[3 0 R/Fit]>>"
    assert client.links(add(written(annotations=annotation)), 0).result() == ()


def nested(depth: int) -> bytes:
    entries = [
        f"{number} 0 obj<</Title(level {number - 19})/First {number + 1} 0 R>>endobj"
        for number in range(20, 20 + depth)
    ]
    return written("4 0 obj<</First 20 0 R>>endobj", *entries)


def test_an_outline_nested_a_hundred_thousand_deep_harms_nobody(client: DocumentClient, add: Add) -> None:
    key = add(nested(100_000))
    before = client.process_id
    assert [item.level for item in client.outline(key).result()] == list(range(1, 13))
    assert client.info(key).result().inspection.status == "ok"
    assert before in (None, client.process_id)


@pytest.mark.parametrize(
    "entries",
    [
        ("20 0 obj<</Title(a)/Next 20 0 R>>endobj",),
        ("20 0 obj<</Title(a)/First 20 0 R>>endobj",),
        ("20 0 obj<</Title(a)/Next 21 0 R>>endobj", "21 0 obj<</Title(b)/First 20 0 R/Next 20 0 R>>endobj"),
    ],
)
def test_an_outline_that_runs_in_circles_ends(client: DocumentClient, add: Add, entries: tuple[str, ...]) -> None:
    items = client.outline(add(written("4 0 obj<</First 20 0 R>>endobj", *entries))).result()
    assert [item.title for item in items] == ["a", "b"][: len(entries)]


def test_a_very_long_outline_is_cut(client: DocumentClient, add: Add) -> None:
    entries = [f"{n} 0 obj<</Title({'t' * 400})/Next {n + 1} 0 R>>endobj" for n in range(20, 20 + MAX_OUTLINE + 50)]
    items = client.outline(add(written("4 0 obj<</First 20 0 R>>endobj", *entries))).result()
    assert len(items) == MAX_OUTLINE
    assert {len(item.title) for item in items} == {protocol.MAX_TITLE}


def test_a_page_with_very_many_links_has_the_first_of_them(client: DocumentClient, add: Add) -> None:
    data = written(annotations=link("/Dest[3 0 R/Fit]") * (MAX_LINKS + 500))
    assert len(client.links(add(data), 0).result()) == MAX_LINKS


@pytest.mark.parametrize("kids", ["[10 0 R]", "[10 0 R 10 0 R]", "[11 0 R 10 0 R]"])
def test_named_places_that_run_in_circles_lead_nowhere(client: DocumentClient, add: Add, kids: str) -> None:
    tree = f"10 0 obj<</Limits[(a)(z)]/Kids{kids}>>endobj"
    links = client.links(add(written(tree, annotations=link("/Dest(m)") * 50)), 0)
    assert links.result() == ()


def test_an_outline_of_a_long_document_knows_its_pages(client: DocumentClient, add: Add) -> None:
    document = pymupdf.open(stream=many_pages_pdf(2000), filetype="pdf")
    document.set_toc([[1, f"Part {number}", number] for number in range(1, 2001, 10)])
    assert client.outline(add(document.tobytes())).result()[-1].page == 1990


def test_links_of_a_page_that_is_not_there_fail_with_a_reason(
    client: DocumentClient, add: Add, four_pages: bytes
) -> None:
    with pytest.raises(DocumentFailure, match="no page 5"):
        client.links(add(four_pages), 4).result()


@pytest.mark.parametrize(
    "value",
    [
        [[0, "title", 0, 0.0]],
        [[1, "title", -2, 0.0]],
        [[1, "title", 0, float("nan")]],
        [[1, "title", 0]],
        [[1, "title", 0, 0.0]] * (MAX_OUTLINE + 1),
        7,
    ],
)
def test_an_outline_that_no_honest_worker_sends_is_refused(value: object) -> None:
    with pytest.raises((ValueError, TypeError)):
        protocol.unpack_outline(value)


@pytest.mark.parametrize(
    "value",
    [
        [[[0, 0, 1, float("inf")], "page", 0, 0.0, ""]],
        [[[0, 0, 1, 1], "launch", 0, 0.0, ""]],
        [[[0, 0, 1, 1], "page", 2**40, 0.0, ""]],
        [[[0, 0, 1, 1], "uri", -1, 0.0, "a" * (MAX_ADDRESS + 1)]],
        [[[0, 0, 1, 1], "page", 0, 0.0, ""]] * (MAX_LINKS + 1),
    ],
)
def test_links_that_no_honest_worker_sends_are_refused(value: object) -> None:
    with pytest.raises((ValueError, TypeError)):
        protocol.unpack_links(value)


def test_what_is_sent_is_what_arrives(client: DocumentClient) -> None:
    items = (OutlineItem(1, "a", 0, 1.5), OutlineItem(2, "b", -1, 0.0))
    links = (Link((0.0, 1.0, 2.0, 3.0), "page", 4, 5.0), Link((0.0, 1.0, 2.0, 3.0), "uri", uri="https://example.org"))
    assert protocol.unpack_outline(protocol.pack_outline(items)) == items
    assert protocol.unpack_links(protocol.pack_links(links)) == links


def test_navigation_after_a_restart_works_as_before(four_pages: bytes) -> None:
    with DocumentClient() as own:
        key = add_to(own, linked())
        assert len(own.links(key, 0).result()) == 2
