from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.builders import make_blocks
from tests.unit.compare.strategies import documents, made
from wsisdesk.compare.parallel import align, align_all
from wsisdesk.documents.model import BlockKind, Document, Part


def resolution(language: str, clauses: int = 3) -> Document:
    document = made([])
    return replace(document, language=language, blocks=make_blocks(language, clauses))


def test_clauses_of_the_same_address_stand_side_by_side() -> None:
    lines = align(resolution("ar"), resolution("en"))

    assert all(line.first is not None and line.second is not None for line in lines)
    for line in lines:
        assert line.first is not None
        assert line.second is not None
        assert line.first.key == line.second.key
        assert line.sure is bool(line.first.key)


def test_a_clause_on_one_side_only_has_an_empty_side() -> None:
    longer, shorter = resolution("fr", clauses=4), resolution("zh", clauses=3)

    alone = [line for line in align(longer, shorter) if line.second is None]

    assert [line.first.key for line in alone if line.first is not None] == ["op.1/4"]


def test_paragraphs_without_address_go_by_their_numbers() -> None:
    def letter(*texts: str) -> Document:
        return made([("", text, BlockKind.PARAGRAPH, Part.BODY) for text in texts])

    english = letter("Phase 1 opens on 16 August 2021", "Please write to us", "Phase 2 in 2022")
    arabic = letter("تبدأ المرحلة 1 في ١٦ أغسطس ٢٠٢١", "المرحلة 2 في ٢٠٢٢")

    paired = [
        (line.first.text[:7], line.second.text[:10])
        for line in align(english, arabic)
        if line.first is not None and line.second is not None
    ]

    assert paired == [("Phase 1", "تبدأ المرح"), ("Phase 2", "المرحلة 2 ")]


def test_long_texts_without_addresses_stay_together_where_one_has_more_to_say() -> None:
    """Only blocks about as far on in the other text are looked at."""

    def letter(numbers: list[int]) -> Document:
        return made([("", f"On {n} of {n * n}", BlockKind.PARAGRAPH, Part.BODY) for n in numbers])

    shorter = [*range(100, 300), *range(390, 500)]
    lines = align(letter(list(range(100, 500))), letter(shorter))

    assert [line.second is not None for line in lines] == [n in shorter for n in range(100, 500)]
    pairs = [(line.first.text, line.second.text) for line in lines if line.first and line.second]
    assert all(one == other for one, other in pairs)


@given(documents, documents)
def test_every_block_of_both_stands_once_and_in_order(first: Document, second: Document) -> None:
    lines = align(first, second)

    assert tuple(line.first for line in lines if line.first is not None) == first.blocks
    assert tuple(line.second for line in lines if line.second is not None) == second.blocks


@given(st.lists(documents, max_size=4))
def test_every_block_of_all_languages_stands_once_and_in_order(texts: list[Document]) -> None:
    lines = align_all(texts)

    assert all(len(line) == len(texts) for line in lines)
    assert all(any(line) for line in lines)
    for number, text in enumerate(texts):
        assert tuple(line[number] for line in lines if line[number] is not None) == text.blocks


@given(documents, documents)
def test_two_languages_abreast_are_the_two_aligned(first: Document, second: Document) -> None:
    pairs = {(line.first, line.second) for line in align(first, second) if line.first}

    assert {line for line in align_all([first, second]) if line[0]} == pairs


def test_clauses_of_all_languages_meet_at_their_address() -> None:
    lines = align_all([resolution(language) for language in ("ar", "en", "fr", "zh")])

    assert all(None not in line for line in lines)
    assert all(len({block.key for block in line if block is not None}) == 1 for line in lines)
