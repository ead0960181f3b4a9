"""Clauses known again in a family of neighbours that differ in one word."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.unit.compare.strategies import made
from wsisdesk.compare.clauses import Clause, clauses_of
from wsisdesk.compare.likeness import Likeness
from wsisdesk.compare.near import near_anchors
from wsisdesk.compare.vocabulary import Vocabulary
from wsisdesk.documents.model import BlockKind, Part

_SAID = (
    "to", "convene", "a", "workshop", "for", "librarians", "from", "{}", "harbours", "during",
    "each", "autumn", "at", "the", "lantern", "hall", "of", "that", "town",
)  # fmt: skip
_HARBOURS = ("northern", "southern", "eastern", "western", "inner", "outer")


def paired(old: list[str], new: list[str]) -> dict[int, int]:
    """Return the pairs found among two lists of clauses."""
    vocabulary = Vocabulary()
    first, second = _clauses(old, vocabulary), _clauses(new, vocabulary)
    return near_anchors(first, second, Likeness((*first, *second), vocabulary.worth))


def _clauses(texts: list[str], vocabulary: Vocabulary) -> list[Clause]:
    document = made([("", text, BlockKind.ITEM, Part.OPERATIVE) for text in texts])
    return clauses_of(document.blocks, vocabulary)


def _family(count: int) -> list[str]:
    return [" ".join(_SAID).format(name) for name in _HARBOURS[:count]]


def _edited(text: str, place: int) -> str:
    """Return a text with one word mistyped, but never the one that tells the family apart."""
    words = text.split()
    words[place] += "x"
    return " ".join(words)


_places = st.sampled_from([n for n, word in enumerate(_SAID) if word != "{}"])


@given(
    st.permutations(range(4)),
    st.lists(st.none() | _places, min_size=4, max_size=4),
)
def test_no_order_and_no_edit_beside_it_hides_the_word_that_tells(
    order: list[int], edits: list[int | None]
) -> None:
    old = _family(4)
    new = [
        old[number] if place is None else _edited(old[number], place)
        for number, place in zip(order, edits, strict=True)
    ]

    found = paired(old, new)

    assert found == {number: place for place, number in enumerate(order)}


@given(st.integers(0, 3), _places)
def test_a_clause_without_the_word_that_tells_is_nobodys(gone: int, place: int) -> None:
    old = _family(4)
    stranger = _edited(" ".join(_SAID).format("distant"), place)

    found = paired(old, [*(text for n, text in enumerate(old) if n != gone), stranger])

    assert 3 not in found.values()


def test_of_two_that_say_the_same_neither_is_chosen() -> None:
    old = _family(2)

    assert 0 not in paired(old, [_edited(old[0], 3), _edited(old[0], 3), old[1]])


def test_a_look_alike_nearer_than_the_edited_clause_is_not_taken_for_it_by_a_hair() -> None:
    old = _family(1)
    twice_edited = _edited(_edited(old[0], 3), 5)

    assert paired(old, [twice_edited, _edited(twice_edited, 9)]) == {}
