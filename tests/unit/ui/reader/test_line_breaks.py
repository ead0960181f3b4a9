from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtGui import QTextLayout, QTextOption

from tests.unit.ui.reader.specimens import arabic, english
from wsisdesk.documents.model import Document
from wsisdesk.ui.look.fonts import reading_font
from wsisdesk.ui.look.theme import LIGHT, theme
from wsisdesk.ui.reader.canvas import Canvas
from wsisdesk.ui.typesetting.blocks import Typesetter
from wsisdesk.ui.typesetting.composition import compose
from wsisdesk.ui.typesetting.line_breaks import fill_line, overflows, unbroken
from wsisdesk.ui.typesetting.sheet import Sheet
from wsisdesk.ui.typesetting.typography import Typography
from wsisdesk.ui.words.bidi import LTR, RTL, text_option

MakeCanvas = Callable[[Document], Canvas]

ARABIC = (
    "وقرارات الجمعية العامة A/RES/70/125 وA/RES/71/212 (CWG-WSIS&SDG) والهاتف +41 22 000 0000 ثم"
)
ENGLISH = (
    "resolutions A/RES/70/125 and E/RES/2025/18 of (CWG-WSIS&SDG) by telephone +41 22 000 0000"
)


def _lines(text: str, language: str, width: float) -> list[str]:
    layout = QTextLayout(text, reading_font(language, 17))
    option = text_option(RTL if language == "ar" else LTR)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    lines = []
    while (line := layout.createLine()).isValid():
        fill_line(layout, line, width, unbroken(text))
        lines.append(text[line.textStart() : line.textStart() + line.textLength()])
    layout.endLayout()
    return lines


@pytest.mark.parametrize(("text", "language"), [(ARABIC, "ar"), (ENGLISH, "en")])
@pytest.mark.parametrize("width", range(180, 420, 30))
def test_symbols_and_phone_numbers_stay_whole(text: str, language: str, width: int) -> None:
    lines = _lines(text, language, width)
    assert "".join(lines) == text
    for whole in ("A/RES/70/125", "CWG-WSIS&SDG", "+41 22 000 0000"):
        assert any(whole in line for line in lines)


def test_what_is_wider_than_the_line_may_break() -> None:
    lines = _lines("see A/RES/70/125 now", "en", 60)
    assert "".join(lines) == "see A/RES/70/125 now"


def test_the_clitic_stays_with_its_symbol() -> None:
    assert [ARABIC[start:end] for start, end in unbroken(ARABIC)][1] == "وA/RES/71/212"


def test_addresses_of_the_web_may_break() -> None:
    assert unbroken("https://www.example.int/Council/2026/Documents/Overview") == []


@pytest.mark.parametrize("width", range(330, 640, 23))
def test_words_are_not_torn_where_they_fit_on_a_line(width: int) -> None:
    text = "وفي تنفيذ نواتج القمة، ومقر برنامج الأمم، ولتحقيق نتائج القمة المُراجَعة كما يجب " * 4
    document = arabic()
    item = compose(replace(document, blocks=(replace(document.block("opening"), text=text),)))
    setter = Typesetter(Sheet(0, width, 0, 0), Typography(80), theme(LIGHT))
    layout = QTextLayout(text)
    layout.setFormats(setter.formats(item.blocks[0], ()))
    setter.set_lines(layout, item.blocks[0])
    for number in range(1, layout.lineCount()):
        assert text[layout.lineAt(number).textStart() - 1] == " "


def test_a_word_wider_than_the_line_is_broken(make_canvas: MakeCanvas) -> None:
    document = english()
    long_word = replace(document.block("opening"), text="x" * 400)
    canvas = make_canvas(replace(document, blocks=(long_word,)))
    assert canvas.page.layout_of(0).lineCount() > 3
    assert not overflows(canvas.page.layout_of(0))


def test_symbols_beside_an_endless_word_are_kept_whole() -> None:
    text = f"{'x' * 100_000} A/RES/70/125 {'Y' * 100_000} C24/8(Rev.1)"
    assert [text[start:end] for start, end in unbroken(text)] == ["A/RES/70/125", "C24/8(Rev.1)"]
