from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from wsisdesk.compare.chains import Pair, best_chain

pairs = st.lists(
    st.builds(
        Pair,
        st.integers(0, 6),
        st.integers(0, 6),
        st.sampled_from([0.25, 0.5, 1.0, 2.0]),
    ),
    max_size=8,
)


def increases(chain: list[Pair]) -> bool:
    return all(
        one.old < other.old and one.new < other.new
        for one, other in zip(chain, chain[1:], strict=False)  # noqa: RUF007 - reads as the law
    )


def best_worth(found: list[Pair]) -> float:
    """Try all selections: slow and surely right."""
    ordered = sorted(found)
    return max(
        sum(pair.worth for pair in chosen)
        for size in range(len(ordered) + 1)
        for chosen in combinations(ordered, size)
        if increases(list(chosen))
    )


@given(pairs)
def test_a_chain_increases_on_both_sides_and_none_is_worth_more(found: list[Pair]) -> None:
    chain = best_chain(found)

    assert increases(chain)
    assert set(chain) <= set(found)
    assert sum(pair.worth for pair in chain) == best_worth(found)


def test_one_that_moved_past_three_is_left_out() -> None:
    found = [Pair(0, 3, 1), Pair(1, 0, 1), Pair(2, 1, 1), Pair(3, 2, 1)]

    assert best_chain(found) == found[1:]
