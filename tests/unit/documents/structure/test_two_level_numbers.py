"""Two-level numbers in the order of either script, restarts, gaps, and records built of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.documents.structure.specimens import document_of, keys
from wsisdesk.documents.model import BlockKind
from wsisdesk.documents.structure.numbering import resolve_pair

SPOKEN = {
    "ar": "قال المندوب إن المصابيح قديمة جداً ويجب استبدالها.",
    "en": "The delegate said that the lamps were old and had to go.",
    "fr": "Le délégué dit que les lampes sont vieilles et à remplacer.",
    "ru": "Делегат говорит, что лампы старые и подлежат замене.",
    "zh": "代表说，这些灯很旧，必须更换。",
    "es": "El delegado dice que las lámparas son viejas.",
}
SECTIONS = {
    "ar": "المصابيح والأجراس", "en": "Lamps and bells", "fr": "Lampes et cloches",
    "ru": "Лампы и колокола", "zh": "灯和钟", "es": "Lámparas y campanas",
}  # fmt: skip


def record(language: str, sizes: list[int], *, turned: bool) -> list[str]:
    """Write a record of sections with so many paragraphs each, numbers turned round or not."""
    lines = []
    for section, size in enumerate(sizes, 1):
        lines.append(f"{section}\t{SECTIONS[language]}")
        for number in range(1, size + 1):
            printed = f"{number}.{section}" if turned else f"{section}.{number}"
            lines.append(f"{printed}\t{SPOKEN[language]}")
    return lines


def expected(sizes: list[int]) -> list[str]:
    return [
        key
        for section, size in enumerate(sizes, 1)
        for key in (f"sec.{section}", *(f"sec.{section}/{n}" for n in range(1, size + 1)))
    ]


@pytest.mark.parametrize("language", SPOKEN)
@pytest.mark.parametrize("sizes", [[1], [3, 2], [2, 4, 1], [1, 1, 1, 1], [12, 3], [3, 12]])
def test_sections_and_their_paragraphs_are_told_apart(language: str, sizes: list[int]) -> None:
    document = document_of(*record(language, sizes, turned=False))
    assert keys(document) == expected(sizes)
    headings = [block.key for block in document.blocks if block.kind is BlockKind.HEADING]
    assert headings == [f"sec.{section}" for section in range(1, len(sizes) + 1)]


@pytest.mark.parametrize("sizes", [[1], [3, 2], [2, 4, 1], [1, 1, 1, 1], [12, 3], [3, 12]])
def test_arabic_records_may_store_the_numbers_turned_round(sizes: list[int]) -> None:
    document = document_of(*record("ar", sizes, turned=True))
    assert keys(document) == expected(sizes)


@pytest.mark.parametrize("sizes", [[3, 2], [2, 4, 1]])
def test_what_is_printed_stays_printed(sizes: list[int]) -> None:
    for turned in (True, False):
        lines = record("ar", sizes, turned=turned)
        labels = [block.label for block in document_of(*lines).blocks]
        assert labels == [line.partition("\t")[0] for line in lines]


def test_the_two_orders_may_be_mixed_in_one_record() -> None:
    first, second = record("ar", [3], turned=True), record("ar", [0, 3], turned=False)[1:]
    assert keys(document_of(*first, *second)) == expected([3, 3])


@given(st.lists(st.integers(1, 5), min_size=1, max_size=5), st.booleans())
def test_any_record_is_resolved(sizes: list[int], turned: bool) -> None:
    assert keys(document_of(*record("ar", sizes, turned=turned))) == expected(sizes)


@pytest.mark.parametrize(
    ("value", "section", "last", "reversible", "resolved"),
    [
        ((3, 1), 1, 2, True, (1, (3,))),  # paragraph 3 of section 1, turned round
        ((1, 3), 1, 2, True, (1, (3,))),  # the same as it is spoken
        ((3, 1), 3, 0, True, (3, (1,))),  # paragraph 1 of section 3
        ((1, 2), 1, 5, True, (2, (1,))),  # section 2 begins
        ((2, 1), 1, 5, True, (2, (1,))),
        ((2, 2), 2, 1, True, (2, (2,))),
        ((1, 1), None, 0, True, (1, (1,))),
        ((3, 1), 1, 2, False, (3, (1,))),  # left to right there is one order
        ((1, 3), 3, 0, False, (1, (3,))),
        ((4, 9), 1, 2, True, (4, (9,))),  # nothing fits: as printed
        ((1, 2, 3), 1, 1, False, (1, (2, 3))),
        ((3, 2, 1), 1, 1, True, (1, (2, 3))),
    ],
)
def test_the_section_in_force_decides(
    value: tuple[int, ...], section: int | None, last: int, reversible: bool,
    resolved: tuple[int, tuple[int, ...]],
) -> None:  # fmt: skip
    assert resolve_pair(value, section, last, reversible=reversible) == resolved


def test_a_gap_in_the_numbers_stays_a_gap() -> None:
    document = document_of(
        "1\tLamps",
        f"1.1\t{SPOKEN['en']}",
        f"1.4\t{SPOKEN['en']}",
        "3\tBells",
        f"3.2\t{SPOKEN['en']}",
    )
    assert keys(document) == ["sec.1", "sec.1/1", "sec.1/4", "sec.3", "sec.3/2"]


def test_numbers_that_come_twice_have_keys_of_their_own() -> None:
    document = document_of(
        "1\tLamps", f"1.1\t{SPOKEN['en']}", f"1.1\t{SPOKEN['en']}", f"1.2\t{SPOKEN['en']}"
    )
    found = keys(document)
    assert found[:2] == ["sec.1", "sec.1/1"]
    assert len(set(found)) == len(found) == 4
