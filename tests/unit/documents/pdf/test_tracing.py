"""Where letters are drawn, and the way back from the page as displayed to the page itself."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.documents.pdf.drawing import write_pdf
from wsisdesk.documents.pdf.frame import Frame
from wsisdesk.documents.pdf.tracing import trace_letters

if TYPE_CHECKING:
    from pathlib import Path

lengths = st.floats(-500, 500, allow_nan=False)
frames = st.builds(
    Frame, st.just(-20.0), st.just(30.0), st.just(400.0), st.just(600.0), st.integers(0, 3)
)


@given(frames, lengths, lengths)
def test_the_way_back_leads_to_where_a_point_came_from(frame: Frame, x: float, y: float) -> None:
    assert frame.back(*frame.point(x, y)) == pytest.approx((x, y))


@given(frames, lengths, lengths, lengths, lengths)
def test_rectangles_keep_their_corners_in_order(
    frame: Frame, x0: float, y0: float, x1: float, y1: float
) -> None:
    left, bottom, right, top = frame.back_box(x0, y0, x1, y1)
    assert left <= right
    assert bottom <= top
    shown = frame.box(left, bottom, right, top)
    assert shown == pytest.approx((min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)))


def test_every_letter_has_a_place_of_its_own_however_long_the_line(tmp_path: Path) -> None:
    words = "to publish the documents of each session five days before it opens"
    path = write_pdf(tmp_path / "long.pdf", f"BT /F 9 Tf 20 500 Td ({words}) Tj ET")
    traced = trace_letters(path)
    assert "".join(letter.letter for letter in traced.letters) == words.replace(" ", "")
    middles = [letter.middle for letter in traced.letters]
    assert middles == sorted(middles)
    assert len(set(middles)) == len(middles)
    assert {letter.line for letter in traced.letters} == {0}


def test_lines_are_numbered_through_their_page(tmp_path: Path) -> None:
    content = "BT /F 12 Tf 72 500 Td (one) Tj 0 -40 Td (two) Tj ET"
    traced = trace_letters(write_pdf(tmp_path / "two.pdf", content, content))
    assert [(letter.page, letter.line) for letter in traced.letters[::3]] == [
        (0, 0), (0, 1), (1, 0), (1, 1),
    ]  # fmt: skip
    assert {page: frame.width for page, frame in traced.frames.items()} == {0: 400, 1: 400}


def test_only_the_pages_asked_for_are_read(tmp_path: Path) -> None:
    contents = [f"BT /F 12 Tf 72 500 Td ({word}) Tj ET" for word in ("one", "two", "six")]
    path = write_pdf(tmp_path / "three.pdf", *contents)
    traced = trace_letters(path, {1})
    assert "".join(letter.letter for letter in traced.letters) == "two"
    assert list(traced.frames) == [1]


def test_a_page_that_is_not_there_has_no_letters(tmp_path: Path) -> None:
    path = write_pdf(tmp_path / "one.pdf", "BT /F 12 Tf 72 500 Td (one) Tj ET")
    traced = trace_letters(path, {0, 7})
    assert list(traced.frames) == [0]


def test_several_threads_read_at_the_same_time(tmp_path: Path) -> None:
    content = f"BT /F 9 Tf 20 500 Td ({'many words to read ' * 5}) Tj ET"
    paths = [write_pdf(tmp_path / f"{number}.pdf", *[content] * 5) for number in range(4)]
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(trace_letters, paths * 3))
    assert len({traced.letters for traced in found}) == 1


def test_slanted_letters_cover_their_line(tmp_path: Path) -> None:
    path = write_pdf(
        tmp_path / "slanted.pdf",
        "BT /F 12 Tf 72 500 Td (an upright line of words) Tj ET",
        "BT /F 12 Tf 0 1 -1 0 200 100 Tm (a slanted line) Tj ET",
    )
    for letter in trace_letters(path).letters:
        if letter.page == 1:
            assert 180 < letter.start < letter.end < 210


def test_the_letters_of_a_ligature_share_its_width(tmp_path: Path) -> None:
    path = write_pdf(tmp_path / "ligature.pdf", "BT /F 12 Tf 72 500 Td (A) Tj ET")
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        meanings = b"1 beginbfchar <41> <06440627> endbfchar"
        pdf.pages[0].Resources.Font.F.ToUnicode = pdf.make_stream(meanings)
        pdf.save(path)
    lam, alef = trace_letters(path).letters
    assert lam.letter + alef.letter == "لا"
    assert alef.end == pytest.approx(lam.start), "what is read later stands to the left"
    assert alef.end - alef.start == pytest.approx(lam.end - lam.start)


def test_letters_tell_whether_a_space_is_before_them(tmp_path: Path) -> None:
    path = write_pdf(tmp_path / "line.pdf", "BT /F 12 Tf 72 500 Td (to a new room) Tj ET")
    letters = trace_letters(path).letters
    said = "".join(f" {one.letter}" if one.spaced else one.letter for one in letters)
    assert said == "to a new room"
