from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from wsisdesk.ui.typesetting.heights import Heights

SIZES = st.lists(st.integers(1, 500), min_size=1, max_size=30)


@given(SIZES, st.data())
def test_the_block_at_a_height_is_the_one_that_covers_it(
    sizes: list[int], data: st.DataObject
) -> None:
    heights = Heights(sizes, above=10)
    y = data.draw(st.integers(10, 9 + sum(sizes)))
    index = heights.at(y)
    assert heights.top(index) <= y < heights.top(index) + heights.height(index)


@given(SIZES, st.data())
def test_measuring_one_block_moves_only_those_below(sizes: list[int], data: st.DataObject) -> None:
    heights = Heights(sizes)
    index = data.draw(st.integers(0, len(sizes) - 1))
    before = [heights.top(number) for number in range(len(sizes) + 1)]
    heights.measure(index, sizes[index] + 7)
    after = [heights.top(number) for number in range(len(sizes) + 1)]
    assert after[: index + 1] == before[: index + 1]
    assert after[index + 1 :] == [top + 7 for top in before[index + 1 :]]


def test_points_outside_belong_to_the_nearest_block() -> None:
    heights = Heights([10, 10])
    assert (heights.at(-5), heights.at(500)) == (0, 1)


def test_what_is_not_measured_is_named_from_the_nearest() -> None:
    heights = Heights([1] * 5)
    heights.measure(2, 1)
    assert list(heights.unmeasured(2)) in ([3, 1, 4, 0], [1, 3, 0, 4], [3, 1, 0, 4], [1, 3, 4, 0])


def test_it_is_complete_when_every_block_has_been_measured() -> None:
    heights = Heights([1, 1])
    heights.measure(0, 5)
    heights.measure(0, 6)
    assert not heights.complete
    heights.measure(1, 5)
    assert heights.complete


@given(SIZES, st.data())
def test_a_height_guessed_again_is_to_be_measured_again(
    sizes: list[int], data: st.DataObject
) -> None:
    heights = Heights(sizes)
    for index, size in enumerate(sizes):
        heights.measure(index, size)
    index = data.draw(st.integers(0, len(sizes) - 1))
    heights.guess(index, sizes[index] + 30)
    assert not heights.complete
    assert list(heights.unmeasured(0)) == [index]
    assert heights.top(len(sizes)) == sum(sizes) + 30
    heights.measure(index, sizes[index])
    assert list(heights.unmeasured(0)) == []
    assert heights.top(len(sizes)) == sum(sizes)
