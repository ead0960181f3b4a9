"""Which letter is where on a page, and the places between letters, in both directions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.unit.documents.pdf.drawing import write_pdf
from tests.unit.ui.pages.specimens import Paper, middle, paper
from wsisdesk.annotate.originals.pdf_page import PdfPages
from wsisdesk.documents.model import Block, BlockKind, Document, DocumentKind
from wsisdesk.documents.pdf.tracing import Drawn
from wsisdesk.ui.pages.page_text import PageText, text_of

if TYPE_CHECKING:
    from pathlib import Path

EDGE = 0.2  # points inside a letter's edge


@pytest.fixture(params=["en", "ar"])
def sheet(request: pytest.FixtureRequest, tmp_path: Path) -> Paper:
    return paper(tmp_path, request.param)


def line_of(
    shown: str, text: str, language: str, kind: BlockKind = BlockKind.PARAGRAPH
) -> PageText:
    """Return a page with one line: ``shown`` from left to right, ten points a letter."""
    block = Block("b", kind, text, language=language)
    seen = [(letter, 10.0 * place) for place, letter in enumerate(shown) if not letter.isspace()]
    drawn: list[Drawn] = []
    traced: list[int] = []
    for letter in text:
        if letter.isspace():
            traced.append(-1)
            continue
        place = next(n for n, (one, _) in enumerate(seen) if one == letter)
        _, x = seen.pop(place)
        traced.append(len(drawn))
        drawn.append(Drawn(letter, 0, 0, x, 100.0, x + 9.0, 112.0))
    document = Document("0" * 64, "x", "pdf", DocumentKind.OTHER, language, "", (block,))
    return text_of(PdfPages(drawn, {}, {"b": tuple(traced)}), document, 0)


def test_every_letter_is_found_where_it_is_drawn(sheet: Paper) -> None:
    text = sheet.text()
    assert {letter.block for letter in text.letters} == {b.id for b in sheet.document.blocks}
    for letter in text.letters:
        drawn = letter.drawn
        found = text.letter_at(drawn.middle, (drawn.top + drawn.bottom) / 2)
        assert found is not None
        assert found.block == letter.block
        near = found.drawn.start - EDGE <= drawn.middle <= found.drawn.end + EDGE
        assert near, "another letter may lie over this one, but not elsewhere"


def test_letters_stand_in_reading_order(sheet: Paper) -> None:
    for block in sheet.document.blocks:
        positions = [one.position for one in sheet.text().letters if one.block == block.id]
        assert positions == sorted(positions)
        assert "".join(block.text[p] for p in positions) == "".join(block.text.split())


def test_halves_of_a_letter_are_the_places_before_and_behind_it() -> None:
    text = line_of("abc", "abc", "en")
    assert [text.caret(x, 106) for x in (2, 7, 12, 17, 22, 27)] == [0, 1, 1, 2, 2, 3]
    text = line_of("جبا", "ابج", "ar")
    assert [text.caret(x, 106) for x in (2, 7, 12, 17, 22, 27)] == [3, 2, 2, 1, 1, 0]


def test_a_latin_word_in_an_arabic_line_runs_its_own_way() -> None:
    text = line_of("ج XY با", "اب XY ج", "ar")
    at_x = text.caret(20 + 2, 106)  # the left half of X: behind the two letters before it
    assert at_x == 2
    assert text.caret(30 + 7, 106) == 4  # the right half of Y
    assert text.caret(50 + 2, 106) == 2  # the left half of the second Arabic letter


def test_beside_a_line_is_its_beginning_or_its_end() -> None:
    text = line_of("XY با", "اب XY", "ar")
    assert text.caret(-30, 106) == 4, "though the word at the left edge runs the other way"
    assert text.caret(90, 106) == 0
    text = line_of("با XY", "با XY".replace("با", "اب"), "en")
    assert text.caret(-30, 106) == 0
    assert text.caret(90, 106) == 4


def test_signs_go_with_their_neighbours() -> None:
    text = line_of("ب.ا", "ا.ب", "ar")
    assert text.caret(12, 106) == 2, "the left half of the sign is behind it"
    assert line_of("a.b", "a.b", "en").caret(12, 106) == 1


def test_a_place_is_never_between_a_letter_and_its_mark() -> None:
    block = Block("b", BlockKind.PARAGRAPH, "رًا", language="ar")
    drawn = [Drawn(one, 0, 0, 10, 0, 20, 12) for one in "رً"] + [Drawn("ا", 0, 0, 0, 0, 9, 12)]
    document = Document("0" * 64, "x", "pdf", DocumentKind.OTHER, "ar", "", (block,))
    text = text_of(PdfPages(drawn, {}, {"b": (0, 1, 2)}), document, 0)
    assert {text.caret(x, 6) for x in range(-2, 24)} == {0, 2, 3}


def test_between_two_lines_the_nearest_counts(sheet: Paper) -> None:
    text = sheet.text()
    block = sheet.block(1)
    first, second = text.areas(block.id, 0, len(block.text))[:2]
    x = (first.x0 + first.x1) / 2
    upper = text.letter_at(x, first.y1 - EDGE)
    lower = text.letter_at(x, second.y1 - EDGE)
    assert upper is not None
    assert lower is not None
    assert upper.position < lower.position


def test_behind_the_last_word_is_the_end_of_its_line(sheet: Paper) -> None:
    text = sheet.text()
    block = sheet.block(1)
    last = text.areas(block.id, 0, len(block.text))[-1]
    outside = last.x0 - 40 if block.language == "ar" else last.x1 + 40
    at = text.caret(outside, middle(last)[1])
    assert text.letters[at - 1].block == block.id
    assert text.letters[at - 1].position == len(block.text) - 1


def test_stretches_say_what_lies_between_two_places(sheet: Paper) -> None:
    text = sheet.text()
    one, two = sheet.block(0), sheet.block(1)
    second = one.text.index(" ") + 1
    places = text.carets_of(one.id, second, len(one.text))
    ends = text.carets_of(two.id, 0, 6)
    assert places is not None
    assert ends is not None
    assert list(text.stretches(places[0], ends[1])) == [
        (one.id, second, len(one.text)), (two.id, 0, len(two.text[:6].rstrip())),
    ]  # fmt: skip


def test_areas_and_beginnings_are_of_this_page_alone(tmp_path: Path) -> None:
    long = paper(tmp_path, "en", times=30)
    split = long.block(1)
    assert {place.page for place in split.places} >= {0, 1}
    first = split.places[0].page
    upper, lower = long.text(first), long.text(first + 1)
    for text in (upper, lower):
        areas = text.areas(split.id, 0, len(split.text))
        assert {area.page for area in areas} == {text.page}
    assert upper.begins(split.id, 0, len(split.text)) is True
    assert lower.begins(split.id, 0, len(split.text)) is False
    assert lower.begins(split.id, len(split.text) - 3, len(split.text)) is True
    assert lower.begins("unknown", 0, 3) is None


def test_the_line_below_keeps_the_side(sheet: Paper) -> None:
    text = sheet.text()
    block = sheet.block(1)
    places = text.carets_of(block.id, 20, 21)
    assert places is not None
    below = text.beside(places[0], 1)
    assert below is not None
    here, there = text.letters[places[0]].drawn, text.letters[below].drawn
    assert there.top > here.top
    assert abs(there.middle - here.middle) < 12
    assert text.beside(0, -1) is None


def test_an_empty_page_has_no_letters(tmp_path: Path) -> None:
    path = write_pdf(tmp_path / "a.pdf", "BT /F 12 Tf 72 500 Td (a) Tj ET", "0 0 m 9 9 l S")
    text = Paper(path, paper(tmp_path).document).text(7)
    assert text.letter_at(10, 10) is None
    assert text.caret(10, 10) == 0
    assert text.beside(0, 1) is None


def test_in_a_row_of_a_table_the_nearest_cell_counts() -> None:
    text = line_of("ab      cd", "ab cd", "en", BlockKind.ROW)
    found = text.letter_at(82, 106)
    assert found is not None
    assert found.drawn.letter == "c"
