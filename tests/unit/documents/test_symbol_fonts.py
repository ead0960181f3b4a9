"""Private-use codes of symbol fonts, as Word leaves them in files and in PDFs."""

from __future__ import annotations

import pytest

from wsisdesk.documents.symbol_fonts import bullet, drawn, printed, symbol_text


@pytest.mark.parametrize(
    ("code", "font", "text"),
    [
        (0xF0B7, "Symbol", "•"),
        (0xF0B7, "SymbolMT", "•"),
        (0xF0A7, "Wingdings", "▪"),
        (0xF0D8, "Wingdings-Regular", "➢"),
        (0xF0B7, "TimesNewRoman", "•"),
        (0xE001, "Symbol", ""),
        (0x41, "Symbol", ""),
        (0xF020, "Symbol", ""),
    ],
)
def test_codes_in_fonts_of_a_pdf_are_what_they_show(code: int, font: str, text: str) -> None:
    assert drawn(code, font) == text


def test_only_private_codes_are_printed_otherwise() -> None:
    assert printed("a\uf0b7", "Symbol") == "a•"
    assert printed("a\uf0b7", "Arial") == "a\uf0b7"


def test_bullets_without_a_font_are_those_of_the_usual_two() -> None:
    assert (bullet("\uf0b7", ""), bullet("o", "")) == ("•", "○")


def test_a_symbol_fonts_letters_are_its_symbols() -> None:
    assert symbol_text("ab", "symbol") == "αβ"
