"""A document that is purged for privacy: its bytes go and stay out, its hash stays."""

import hashlib
from pathlib import Path

import pytest

from tests.merge.test_scenarios import second_lead
from tests.merge.world import PDF, World, query, tampered
from workbench.errors import InputRefusedError
from workbench.merge.backups import list_backups
from workbench.merge.purge import purge_document
from workbench.models.entities import Purge
from workbench.models.verify import verify

SHA256 = hashlib.sha256(PDF).hexdigest()


def purge(world: World) -> None:
    with world.laptop("lead"):
        assert purge_document(world.lead, SHA256[:10], reason="Withdrawn consent").names == ("a.pdf",)


def bytes_in(path: Path) -> int:
    return path.read_bytes().count(PDF)


def test_the_bytes_of_a_purged_document_go_and_its_hash_stays(world: World) -> None:
    assert bytes_in(world.lead) == 1
    purge(world)
    (document,) = world.state()["applications"][0]["documents"]
    assert (document["sha256"], bytes_in(world.lead), query(world.lead, "SELECT * FROM blob")) == (SHA256, 0, [])
    assert [each["reason"] for each in world.state()["purges"]] == ["Withdrawn consent"]
    assert verify(world.lead).problems == ()


def test_a_purged_document_that_comes_again_stays_out(world: World) -> None:
    """Scenario 44: bytes stay out, the hash stays; by a lead's file and by a reviewer's."""
    other = second_lead(world)
    working = world.copy(world.hand_out()[0], "working.review")
    purge(world)
    outcome = world.merge(other, working)
    assert [file.status for file in outcome.files] != ["refused", "refused"]
    assert (bytes_in(world.lead), query(world.lead, "SELECT sha256 FROM document")) == (0, [(SHA256,)])
    assert [file.status for file in world.merge(other, working).files] == ["known", "known"]


def test_backups_let_go_of_a_purged_document_too(world: World) -> None:
    copy = world.hand_out()[0]
    world.score(copy, "r1", "3")
    backup = world.merge(world.hand_in(copy, "r1", "in.review")).backup
    assert backup
    assert bytes_in(backup) == 1
    purge(world)
    assert (bytes_in(backup), verify(backup).problems) == (0, ())


def test_a_damaged_backup_is_told_and_the_purge_is_done(world: World) -> None:
    copy = world.hand_out()[0]
    world.score(copy, "r1", "3")
    backup = world.merge(world.hand_in(copy, "r1", "in.review")).backup
    assert backup
    backup.write_bytes(b"no database")
    with world.laptop("lead"):
        assert purge_document(world.lead, SHA256, reason="Withdrawn consent").missed == (backup,)
    assert bytes_in(world.lead) == 0


def test_a_purge_travels_to_reviewers_and_other_leads_and_their_backups(world: World) -> None:
    other = second_lead(world)
    working = world.copy(world.hand_out()[0], "working.review")
    purge(world)
    handout = world.hand_out()[0]
    assert bytes_in(handout) == 0
    world.merge(world.copy(world.lead, "sent.review"), into=other, on="lead-b", accept_new_devices=False)
    world.merge(handout, into=working, on="r1", accept_new_devices=False)
    for path in (other, working):
        assert (bytes_in(path), [bytes_in(each.path) for each in list_backups(path)]) == (0, [0])
        assert verify(path).problems == ()


def test_a_purge_that_is_taken_back_lets_the_bytes_come_in_again(world: World) -> None:
    other = second_lead(world)
    purge(world)
    with world.opened(world.lead, "lead") as file, file.transaction() as session:
        session.get_one(Purge, SHA256).reason = None
    world.merge(other)
    assert bytes_in(world.lead) == 1


def test_bytes_that_a_purge_should_have_taken_out_are_found(world: World) -> None:
    purge(world)
    with tampered(world.lead) as connection:
        connection.execute("INSERT INTO blob VALUES (?, ?)", (SHA256, PDF))
    assert verify(world.lead).problems == (f"Document {SHA256[:12]} was purged, and its bytes are still in the file.",)


@pytest.mark.parametrize(
    ("laptop", "document", "reason", "refusal"),
    [
        ("lead", "ffffffffffff", "x", "No document"),
        ("lead", SHA256, " ", "Say why"),
        ("r1", SHA256, "x", "Only a lead"),
    ],
)
def test_what_is_no_purge_changes_nothing(world: World, laptop: str, document: str, reason: str, refusal: str) -> None:
    path = world.lead if laptop == "lead" else world.hand_out()[0]
    with world.laptop(laptop), pytest.raises(InputRefusedError, match=refusal):
        purge_document(path, document, reason=reason)
    assert bytes_in(path) == 1
