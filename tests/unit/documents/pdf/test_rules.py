"""Strokes read back from real pages: whatever way a program drew a line, it is one rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pypdfium2
import pytest

from tests.unit.documents.pdf.drawing import write_pdf
from wsisdesk.documents.pdf.frame import frame_of
from wsisdesk.documents.pdf.rules import Rule, Rules, read_rules

if TYPE_CHECKING:
    from pathlib import Path

HEIGHT = 600  # of the pages that ``write_pdf`` makes


def rules_of(path: Path) -> Rules:
    document = pypdfium2.PdfDocument(path)
    try:
        page = document[0]
        return read_rules(page, frame_of(page))
    finally:
        document.close()


def close(rule: Rule, position: float, start: float, end: float) -> bool:
    return (rule.position, rule.start, rule.end) == pytest.approx((position, start, end), abs=1.0)


@pytest.mark.parametrize(
    "drawing",
    [
        "1 w 50 500 m 250 500 l S",  # a stroke
        "50 499.5 200 1 re f",  # a thin bar, filled
        "1 w 50 500 m 150 500 l S 150 500 m 250 500 l S",  # cell by cell
        "1 w 50 500 m 160 500 l S 140 500 m 250 500 l S",  # overlapping
        "q 2 0 0 2 0 0 cm .5 w 25 250 m 125 250 l S Q",  # scaled
        "q 1 0 0 1 50 500 cm 1 w 0 0 m 200 0 l S Q",  # shifted
        "1 w 250 500 m 50 500 l S",  # from right to left
    ],
)
def test_one_line_is_one_rule_however_it_was_drawn(tmp_path: Path, drawing: str) -> None:
    rules = rules_of(write_pdf(tmp_path / "line.pdf", drawing))
    assert len(rules.horizontal) == 1
    assert close(rules.horizontal[0], HEIGHT - 500, 50, 250)
    assert rules.vertical == ()


@pytest.mark.parametrize(
    "drawing",
    [
        "1 w 50 400 200 100 re S",  # a rectangle
        "1 w 50 400 m 250 400 l 250 500 l 50 500 l h S",  # a closed path
        "1 w 50 400 m 250 400 l S 250 400 m 250 500 l S 250 500 m 50 500 l S 50 500 m 50 400 l S",
        "q 0 1 -1 0 300 0 cm 1 w 400 50 100 200 re S Q",  # drawn on its side
    ],
)
def test_a_box_has_four_rules(tmp_path: Path, drawing: str) -> None:
    rules = rules_of(write_pdf(tmp_path / "box.pdf", drawing))
    assert [round(rule.position) for rule in rules.horizontal] == [100, 200]
    assert [round(rule.position) for rule in rules.vertical] == [50, 250]
    assert all(close(rule, rule.position, 50, 250) for rule in rules.horizontal)
    assert all(close(rule, rule.position, 100, 200) for rule in rules.vertical)


@pytest.mark.parametrize(
    "drawing",
    [
        "50 400 200 100 re f",  # a filled area is a ground, not a border
        "1 w 50 500 m 53 500 l S",  # a dash too short to separate anything
        "1 w 50 400 m 250 500 l S",  # a slope
        "1 w 50 400 m 100 500 150 500 250 400 c S",  # a curve
        "BT /F 12 Tf 50 500 Td (words) Tj ET",
    ],
)
def test_what_is_no_line_gives_no_rule(tmp_path: Path, drawing: str) -> None:
    assert rules_of(write_pdf(tmp_path / "none.pdf", drawing)) == Rules()


def test_lines_apart_stay_apart(tmp_path: Path) -> None:
    drawing = "1 w 50 500 m 100 500 l S 150 500 m 250 500 l S 50 480 m 250 480 l S"
    rules = rules_of(write_pdf(tmp_path / "apart.pdf", drawing))
    expected = [(100, 50, 100), (100, 150, 250), (120, 50, 250)]
    assert all(close(rule, *line) for rule, line in zip(rules.horizontal, expected, strict=True))


@pytest.mark.parametrize(("turn", "stands"), [(0, False), (90, True), (180, False), (270, True)])
def test_on_a_turned_page_lines_stand_as_they_are_seen(
    tmp_path: Path, turn: int, stands: bool
) -> None:
    path = write_pdf(tmp_path / "turned.pdf", "1 w 50 500 m 250 500 l S", rotate=turn)
    rules = rules_of(path)
    assert (len(rules.vertical), len(rules.horizontal)) == ((1, 0) if stands else (0, 1))
    (rule,) = (*rules.vertical, *rules.horizontal)
    assert rule.length == pytest.approx(200, abs=2)


def test_a_drawing_of_very_many_segments_holds_no_table(tmp_path: Path) -> None:
    coast = "1 w 50 300 m " + " ".join(f"{50 + n % 300} {300 + n % 7 * 20} l" for n in range(600))
    assert rules_of(write_pdf(tmp_path / "map.pdf", coast + " S")) == Rules()
