from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.errors import InputRefusedError
from workbench.people.spreading import Pair, spread_applications

REVIEWERS = [f"r{number}" for number in range(20)]


def names(count: int, of: str = "a") -> list[str]:
    return [f"{of}{number}" for number in range(count)]


def test_300_applications_for_20_reviewers_are_balanced_connected_and_without_conflicts() -> None:
    applications = names(300)
    forbidden = {(each, REVIEWERS[(7 * at) % 20]) for at, each in enumerate(applications)}
    spread = spread_applications(applications, REVIEWERS, readers=3, forbidden=forbidden)
    assert set(spread.loads.values()) == {45}
    assert spread.groups == 1
    assert not forbidden & set(spread.pairs)
    assert set(Counter(application for application, _ in spread.pairs).values()) == {3}


@settings(max_examples=40)
@given(
    applications=st.integers(1, 12),
    reviewers=st.integers(1, 6),
    readers=st.integers(1, 3),
    conflicts=st.sets(st.tuples(st.integers(0, 11), st.integers(0, 5)), max_size=15),
    fixed=st.sets(st.tuples(st.integers(0, 11), st.integers(0, 5)), max_size=6),
)
def test_every_application_has_its_readers_and_nobody_a_conflict(
    applications: int, reviewers: int, readers: int, conflicts: set[tuple[int, int]], fixed: set[tuple[int, int]]
) -> None:
    listed, people = names(applications), names(reviewers, "r")
    forbidden, kept = ({(f"a{a}", f"r{r}") for a, r in pairs} for pairs in (conflicts, fixed))
    able = [sum((each, person) not in forbidden for person in people) for each in listed]
    if min(able) < readers:
        with pytest.raises(InputRefusedError, match="without a conflict of interest"):
            spread_applications(listed, people, readers=readers, forbidden=forbidden, fixed=kept)
        return
    pairs = set(spread_applications(listed, people, readers=readers, forbidden=forbidden, fixed=kept).pairs)
    held: set[Pair] = {pair for pair in kept - forbidden if pair[0] in listed and pair[1] in people}
    assert held <= pairs
    assert not pairs & forbidden
    for each in listed:
        mine = sum(pair[0] == each for pair in held)
        assert sum(pair[0] == each for pair in pairs) == max(readers, mine)


@settings(max_examples=40)
@given(applications=st.integers(2, 40), reviewers=st.integers(2, 8), readers=st.integers(1, 2), seed=st.integers(0, 9))
def test_without_conflicts_loads_differ_by_one_at_most_and_all_are_in_one_group(
    applications: int, reviewers: int, readers: int, seed: int
) -> None:
    spread = spread_applications(names(applications), names(reviewers, "r"), readers=readers, seed=seed)
    assert max(spread.loads.values()) - min(spread.loads.values()) <= 1
    if readers * applications >= applications + reviewers - 1:
        assert spread.groups == 1


def test_two_groups_that_conflicts_would_keep_apart_are_linked_through_the_one_pair_that_may_be() -> None:
    applications, reviewers = names(21), names(6, "r")
    forbidden = {
        (each, person)
        for at, each in enumerate(applications)
        for number, person in enumerate(reviewers)
        if (at < 11) != (number < 3) and (at, number) != (0, 5)
    }
    spread = spread_applications(applications, reviewers, readers=2, forbidden=forbidden)
    assert ("a0", "r5") in spread.pairs
    assert spread.groups == 1


def test_where_one_reader_each_leaves_groups_their_number_is_told() -> None:
    assert spread_applications(names(6), names(3, "r"), readers=1).groups == 3


def test_a_seed_gives_one_answer() -> None:
    first, again, other = (spread_applications(names(30), REVIEWERS, readers=2, seed=seed).pairs for seed in (1, 1, 2))
    assert first == again != other
