"""What is recognised at a glance is what the full check accepts."""

import dataclasses

from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.merge.checks import PlainRevisions, RowRefusedError, check_revision
from workbench.merge.vocabulary import vocabulary
from workbench.models.revision import Revision, canonical, revision_id

REVISION = Revision(
    entity="score",
    id=f"{'a' * 32}/{'b' * 32}/{'e' * 32}",
    field="comment",
    value="",
    parents=(),
    depth=1,
    author="a" * 32,
    device="d" * 64,
    chain="c" * 32,
    audience="lead",
    seq=2,
    prev="f" * 64,
    hlc=1,
)

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
values = st.one_of(
    st.none(),
    texts,
    st.booleans(),
    st.integers(),
    st.fixed_dictionaries(
        {"points": st.sampled_from(["3", "-1", "3.5", "03", "x", "1e5"]), "criterion_version": texts}
    ),
)


def plain_revisions() -> PlainRevisions:
    return PlainRevisions(
        vocabulary(), device=REVISION.device, author=REVISION.author, chain=REVISION.chain, audience=REVISION.audience
    )


def columns_of(revision: Revision) -> tuple[object, ...]:
    return (
        *(revision.entity, revision.id, revision.field, revision.author, revision.device, revision.chain),
        *(revision.seq, revision.depth, revision.hlc),
    )


def is_accepted(body: str, revision: Revision) -> bool:
    try:
        check_revision(revision_id(body), body, columns_of(revision), vocabulary())
    except RowRefusedError:
        return False
    return True


@given(
    field=st.sampled_from(["comment", "value", "flagged", "status", "unheard_of"]),
    value=values,
    hlc=st.sampled_from([0, 1, -1, 2**53, 2**53 + 1]),
    entity_id=st.sampled_from([REVISION.id, "a" * 32, "..", "\u202e"]),
    cut=st.integers(0, 60),
    insert=st.text(max_size=2),
)
@settings(max_examples=400, deadline=None)
def test_what_is_recognised_at_a_glance_passes_the_full_check(
    field: str, value: object, hlc: int, entity_id: str, cut: int, insert: str
) -> None:
    entity = "review" if field in ("flagged", "status") else "score"
    revision = dataclasses.replace(REVISION, entity=entity, field=field, value=value, hlc=hlc, id=entity_id)
    body = revision.body()
    if insert and cut < 50:
        body = body[: len(body) - cut] + insert.replace("\ud800", "") + body[len(body) - cut :]
    body = body.encode("utf-8", "ignore").decode()
    plain = plain_revisions()
    if plain.recognises(revision_id(body), body, columns_of(revision), "f" * 64):
        assert is_accepted(body, revision)


@given(value=texts)
def test_ordinary_comments_are_recognised_at_a_glance(value: str) -> None:
    stored = canonical(value.replace("\0", ""))
    revision = dataclasses.replace(REVISION, value=stored)
    body = revision.body()
    plain = plain_revisions()
    is_plain = not any(character < " " or character in '"\\' for character in stored)
    assert plain.recognises(revision_id(body), body, columns_of(revision), "f" * 64) == is_plain
    assert is_accepted(body, revision)
