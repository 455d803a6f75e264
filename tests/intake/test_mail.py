"""Messages: what they say, and what hostile ones are kept from doing."""

import datetime as dt
import io
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.intake import mailbox_for_tests as made
from tests.intake.compound_file import outlook_message
from workbench.errors import InputRefusedError
from workbench.intake.archive import unpack_zip
from workbench.intake.mail import MAX_HEADER, moment, read_mail, read_mailbox
from workbench.intake.message import MAX_ATTACHMENTS, Message
from workbench.intake.outlook import read_outlook
from workbench.intake.safe_names import distinct, safe_file_name

PDF = b"%PDF-1.7 in name only"


def message(head: str = "", parts: str = "") -> bytes:
    """Return a message of two attachments at most, with further header lines."""
    return (
        f"From: Åsa Exempel <asa@kluster.example>\r\nSubject: Ansökan\r\n{head}MIME-Version: 1.0\r\n"
        f"Content-Type: multipart/mixed; boundary=b\r\n\r\n{parts}--b--\r\n"
    ).encode("utf-8", "surrogateescape")


def attached(name: str, kind: str = "application/pdf", more: str = "", body: str = PDF.decode()) -> str:
    return f'--b\r\nContent-Type: {kind}\r\nContent-Disposition: attachment; filename="{name}"\r\n{more}\r\n{body}\r\n'


def names(read: Message) -> list[str]:
    return [each.name for each in read.attachments]


# -- what messages say -----------------------------------------------------------------------------------------------


def test_the_topmost_received_is_the_moment_and_date_only_a_claim() -> None:
    received = (
        "Received: from a by mx; Thu, 31 May 2018 22:01:00 +0000\r\n"
        "Received: from b by a; Mon, 1 Jan 2018 1:00:00 +0000\r\n"
    )
    date = "Date: Thu, 31 May 2018 12:00:00 +0200\r\n"
    both, claim, neither = (read_mail(message(head)) for head in (received + date, date, ""))
    assert (both.received, both.time_source) == (dt.datetime(2018, 5, 31, 22, 1, tzinfo=dt.UTC), "received")
    assert both.sent == dt.datetime(2018, 5, 31, 10, tzinfo=dt.UTC)
    assert (claim.received, claim.time_source) == (both.sent, "date")
    assert (neither.received, neither.time_source) == (None, "none")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thu, 31 May 2018 12:00:00 -0000", dt.datetime(2018, 5, 31, 12, tzinfo=dt.UTC)),
        ("Thu, 31 May 2018 12:00:00 GMT", dt.datetime(2018, 5, 31, 12, tzinfo=dt.UTC)),
        ("Thu, 31 May 2018 12:00:00", None),
        ("Thu, 31 May 1918 12:00:00 +0000", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_a_time_without_a_zone_is_no_moment(text: str, expected: dt.datetime | None) -> None:
    assert moment(text) == expected


def test_texts_signatures_and_pictures_in_the_text_are_no_documents() -> None:
    read = read_mail(
        message(
            parts="--b\r\nContent-Type: text/html\r\n\r\n<p>hej</p>\r\n"
            + attached("sign.p7s", "application/pkcs7-signature")
            + attached("card.vcf", "text/vcard")
            + attached("logo.png", "image/png", "Content-ID: <x>\r\n")
            + attached("Ansökan.pdf")
        )
    )
    assert names(read) == ["Ansökan.pdf"]
    assert read.notes == ()


@pytest.mark.parametrize("name", ["winmail.dat", "WINMAIL.DAT"])
def test_outlooks_own_packing_is_told(name: str) -> None:
    read = read_mail(message(parts=attached(name, "application/octet-stream")))
    assert read.attachments == ()
    assert "winmail.dat" in read.notes[0]


def test_a_forwarded_message_gives_its_writer_its_forwarder_and_both_times() -> None:
    mail = made.mails()[4]
    read = read_mail(made.forwarded(mail))
    assert read.sender == "skande5@kluster5.example"
    assert read.forwarder == "registrator@myndighet.example"
    assert read.inner is not None
    assert len(read.attachments) == 2


def test_an_outlook_file_says_the_same() -> None:
    headers = "Received: from a by mx; Wed, 30 May 2018 09:00:00 +0200\r\nMessage-ID: <o@example>\r\n"
    texts = {
        0x0037: "Ansökan Ådalen",
        0x007D: headers,
        0x0C1A: "Åsa",
        0x0C1F: "ASA@kluster.example",
        0x001A: "IPM.Note",
    }
    logo = ({0x3707: "logo.png", 0x370E: "image/png", 0x3712: "<x>"}, b"png")
    file = ({0x3707: "Ansökan.pdf", 0x370E: "application/pdf"}, PDF * 300)
    read = read_outlook(outlook_message(texts, [file, logo]))
    assert (read.subject, read.sender, read.key) == ("Ansökan Ådalen", "asa@kluster.example", "<o@example>")
    assert (read.received, read.time_source) == (dt.datetime(2018, 5, 30, 7, tzinfo=dt.UTC), "received")
    assert [(each.name, each.data) for each in read.attachments] == [("Ansökan.pdf", PDF * 300)]


def test_an_outlook_file_without_headers_has_its_delivery_time() -> None:
    ticks = 131_721_120_000_000_000  # 2018-05-30 12:00 UTC in 100 ns since 1601
    read = read_outlook(outlook_message({0x0037: "x", 0x001A: "IPM.Note"}, [], delivered=ticks))
    assert read.received is not None
    assert (read.received.date(), read.time_source) == (dt.date(2018, 5, 30), "received")
    assert read.received.tzinfo is not None


@pytest.mark.parametrize("data", [b"", b"no compound file", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000)])
def test_a_damaged_outlook_file_is_refused(data: bytes) -> None:
    with pytest.raises(InputRefusedError, match="not a readable Outlook message"):
        read_outlook(data)


# -- hostile messages ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("../../etc/passwd", "passwd.pdf"),
        ("C:\\\\Windows\\\\evil.pdf", "evil.pdf"),
        ("CON.pdf", "_CON.pdf"),
        ("a\u202efdp.exe", "afdp.exe"),
        ("nul\x00byte.pdf", "nul byte.pdf"),
        ("..", "attachment.pdf"),
    ],
)
def test_names_lead_nowhere_and_hide_nothing(name: str, safe: str) -> None:
    assert names(read_mail(message(parts=attached(name)))) == [safe]


def test_a_name_that_hides_its_ending_is_told() -> None:
    assert "hides its real ending" in read_mail(message(parts=attached("a\u202efdp.exe"))).notes[0]


def test_a_subject_cannot_smuggle_in_a_header() -> None:
    read = read_mail(b"Subject: =?utf-8?Q?a=0D=0ABcc:_x@y?=\r\nFrom: a@b.example\r\n\r\n")
    assert read.subject == "a Bcc: x@y"


def test_many_attachments_are_bounded() -> None:
    many = "".join(attached(f"{number}.pdf") for number in range(300))
    read = read_mail(message(parts=many))
    assert len(read.attachments) == MAX_ATTACHMENTS
    assert "more than 200 attachments" in read.notes[-1]
    with pytest.raises(InputRefusedError, match="more than 1000 parts"):
        read_mail(message(parts="".join(attached(f"{number}.pdf") for number in range(10_000))))


def test_deep_nesting_is_refused_or_cut() -> None:
    def nested(depth: int) -> bytes:
        head = "".join(
            f"Content-Type: multipart/mixed; boundary=b{level}\r\n\r\n--b{level}\r\n" for level in range(depth)
        )
        return f"Subject: deep\r\n{head}\r\nhej".encode()

    with pytest.raises(InputRefusedError, match="nested too deeply"):
        read_mail(nested(500))
    assert read_mail(nested(50)).notes == ("A part of the message is nested too deeply to be read.",)


def test_a_huge_header_is_cut_and_huge_headers_are_refused() -> None:
    read = read_mail(message(head=f"X-Long: {'a b ' * 100_000}\r\nTo: {'<x@y>, ' * 50_000}\r\n"))
    assert read.sender == "asa@kluster.example"
    assert len(read_mail(f"Subject: {'ö' * 10 * MAX_HEADER}\r\n\r\n".encode()).subject) == 300
    with pytest.raises(InputRefusedError, match="headers of the message are larger"):
        read_mail(b"".join(b"X-%d: y\r\n" % number for number in range(250_000)))


def test_broken_parts_wrong_charsets_and_bad_codings_are_contained() -> None:
    parts = (
        '--b\r\nContent-Type: text/plain; charset="no-such"\r\n\r\nhej\r\n'
        + attached("=?no-such?Q?a=FF?=.pdf")
        + attached("b.pdf", more="Content-Transfer-Encoding: base64\r\n", body="not*base64")
        + attached("c.pdf", 'app lication/;;;="')
        + "--b\r\nContent-Disposition: attachment; filename*=utf-9'';x*0*=%ZZ\r\n\r\nx\r\n"
    )
    read = read_mail(message(head="Date: Thu, 99 Foo 2018\r\n", parts=parts))
    assert {"b.pdf", "c.pdf"} <= set(names(read))


def test_what_is_no_mailbox_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.mbox"
    path.write_bytes(b"no message here")
    with pytest.raises(InputRefusedError, match="holds no message"):
        list(read_mailbox(path))


@settings(max_examples=150)
@given(
    st.lists(
        st.one_of(
            st.binary(max_size=60),
            st.sampled_from(
                [
                    *(
                        b"\r\n",
                        b"--b\r\n",
                        b"--b--",
                        b"From: ",
                        b"Subject: =?utf-8?B?",
                        b"?=",
                        b"Date: ",
                        b"Received: ;",
                    ),
                    *(b"Content-Type: multipart/mixed; boundary=b\r\n\r\n", b"Content-Type: message/rfc822\r\n\r\n"),
                    *(
                        b"Content-Disposition: attachment; filename=",
                        b"filename*0*=utf-8''%",
                        b'"',
                        b"\0",
                        b";",
                        b"\xff",
                    ),
                    *(
                        b"Content-Transfer-Encoding: base64\r\n",
                        b"Content-Type: application/pdf; name=",
                        b"Message-ID: <",
                    ),
                ]
            ),
        ),
        max_size=30,
    )
)
def test_any_bytes_are_a_message_or_refused(pieces: list[bytes]) -> None:
    with suppress(InputRefusedError):
        read = read_mail(b"".join(pieces))
        assert all(each.isprintable() for each in (read.subject, read.sender, read.key, *names(read)))
        assert all(name == safe_file_name(name) for name in names(read))


@given(st.text(max_size=400))
def test_any_name_becomes_a_name_of_a_file_here(text: str) -> None:
    safe = safe_file_name(text)
    assert safe
    assert safe == Path(safe).name == safe_file_name(safe)
    assert safe.isprintable()
    assert len(safe) <= 140
    assert not set(safe) & set('<>:"|?*\\/')


def test_names_in_one_folder_are_distinct_where_case_does_not_count() -> None:
    assert distinct(["a.pdf", "A.pdf", "a.pdf", "b"]) == ["a.pdf", "A (2).pdf", "a (3).pdf", "b"]


# -- archives --------------------------------------------------------------------------------------------------------


def zipped(**files: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return stream.getvalue()


def test_an_archive_gives_its_files_with_safe_names() -> None:
    data = zipped(**{"Kluster Ä/ansökan.pdf": PDF, "brev.pdf": b"x"})
    assert list(unpack_zip(data)) == [(("Kluster Ä", "ansökan.pdf"), PDF), (("brev.pdf",), b"x")]


@pytest.mark.parametrize("name", ["../up.pdf", "/etc/passwd", "..\\up.pdf", "C:/x.pdf", "a/../../b.pdf"])
def test_an_archive_that_leads_out_of_itself_is_refused(name: str) -> None:
    with pytest.raises(InputRefusedError, match="outside itself"):
        list(unpack_zip(zipped(**{name: b"x"})))


def test_a_bomb_is_not_unpacked() -> None:
    with pytest.raises(InputRefusedError, match="far more than documents do"):
        list(unpack_zip(zipped(**{"a.pdf": bytes(50 * 2**20)})))


def test_an_archive_of_too_many_files_is_refused() -> None:
    with pytest.raises(InputRefusedError, match="more than 1000 files"):
        list(unpack_zip(zipped(**{f"{number}": b"" for number in range(1001)})))


@pytest.mark.parametrize("cut", [0, 10, 60, -30])
def test_a_damaged_archive_is_refused(cut: int) -> None:
    data = zipped(**{"a.pdf": PDF * 20})
    with pytest.raises(InputRefusedError, match="damaged"):
        list(unpack_zip(data[:cut]))
