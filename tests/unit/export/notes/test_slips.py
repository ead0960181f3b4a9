"""Remarks set as small pages, to be laid into margins."""

from __future__ import annotations

import io
from typing import Any

import pikepdf
import pytest
from fpdf.enums import TextDirection

from wsisdesk.export.notes.slips import Slip, Slips, _runs

LTR, RTL = TextDirection.LTR, TextDirection.RTL


def drawn(*lines: tuple[str, str], width: float = 120.0, most: float = 200.0) -> tuple[Slips, int]:
    """Set one slip; return the sheet and how many fonts it needed."""
    slips = Slips({language for _, language in lines}, "en")
    try:
        slips.add(Slip(lines, width, most))
        data = slips.written()
    finally:
        slips.close_fonts()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        fonts: Any = pdf.pages[1].obj.Resources.get("/Font", {})
        return slips, len(list(fonts))


@pytest.mark.parametrize(
    ("line", "runs"),
    [
        ("plain words", [("plain words", LTR)]),
        ("see (القرار 1334).", [("see (", LTR), ("1334", LTR), ("القرار ", RTL), (").", LTR)]),
        ("القرار", [("القرار", RTL)]),
        ("1334 القرار 5", [("1334 ", LTR), ("5", LTR), ("القرار ", RTL)]),
    ],
)
def test_a_number_behind_an_arabic_word_stands_left_of_it(
    line: str, runs: list[tuple[str, TextDirection]]
) -> None:
    assert _runs(line) == runs


def test_runs_keep_every_letter() -> None:
    line = "see القرار 1334 و CWG هنا 5 ok"
    assert sorted("".join(run for run, _ in _runs(line))) == sorted(line)


def test_an_arrow_that_the_text_fonts_lack_has_a_font_of_its_own() -> None:
    _, plain = drawn(("before and after", "en"))
    _, arrow = drawn(("before → after", "en"))
    assert arrow == plain + 1


def test_a_slip_is_as_tall_as_its_lines_and_no_taller_than_there_is_room() -> None:
    short, _ = drawn(("one line", "en"))
    long, _ = drawn((" ".join(["word"] * 300), "en"), most=100.0)
    assert short.sizes[0][1] < 20
    assert short.sizes[0][1] < long.sizes[0][1] <= 100


def test_arabic_lines_are_taller_than_latin_ones() -> None:
    latin, _ = drawn(("why?", "en"))
    arabic, _ = drawn(("لماذا؟", "ar"))
    assert arabic.sizes[0][1] > latin.sizes[0][1]
