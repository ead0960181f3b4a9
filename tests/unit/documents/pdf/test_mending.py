"""Fonts that say too little, or too much, of their glyphs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pikepdf
import pytest

from tests.unit.documents.pdf.shaped import Glyph, Sheet, shaped
from wsisdesk.documents.model import NoticeKind
from wsisdesk.documents.pdf import read
from wsisdesk.documents.pdf.mending import UNREADABLE, mend
from wsisdesk.documents.pdf.screening import screen
from wsisdesk.documents.pdf.tounicode import parsed
from wsisdesk.errors import UnreadableText
from wsisdesk.progress import silent

if TYPE_CHECKING:
    from pathlib import Path

SENTENCE = "كُتب الأطفال في الأحياء أولاً، ثم كتب كل أهل المدينة، وتُعار كلها."


def page(text: str = SENTENCE) -> Sheet:
    sheet = Sheet()
    sheet.run(text, 400, 500)
    return sheet


def text_of(path: Path) -> str:
    (paragraph,) = read(path, silent).paragraphs
    return paragraph.text


def number_of(letter: str, text: str) -> int:
    """Return the glyph that a letter of a text is drawn with."""
    return next(glyph.number for glyph in shaped(text) if glyph.letters[:1] == letter)


def said(font: pikepdf.Object) -> dict[int, str]:
    found = parsed(font.ToUnicode.read_bytes())
    assert found is not None
    return found.texts


def mark_of(text: str) -> int:
    """Return the glyph without advance that stands upon the first letter of a text."""
    return next(glyph.number for glyph in shaped(text) if not glyph.advance)


def test_a_sound_map_is_left_alone(tmp_path: Path) -> None:
    sheet = page("كتب كل أهل المدينة")
    path = sheet.save(tmp_path / "a.pdf")
    assert text_of(path) == "كتب كل أهل المدينة"


def test_marks_without_a_text_are_named_by_the_font(tmp_path: Path) -> None:
    """The text of a letter and its mark was given to the letter, and none to the mark."""
    sheet = page()
    mark = mark_of("كُتب")
    texts = {**sheet.texts, mark: "", number_of("ك", "كُتب"): "كُ"}
    assert text_of(sheet.save(tmp_path / "a.pdf", texts)) == SENTENCE


def test_a_letter_given_with_a_mark_it_does_not_always_carry_loses_it(tmp_path: Path) -> None:
    """The first word on a glyph stands: other letters of its kind would get the mark too."""
    text = "تُعار وتعار وتُعار"
    sheet = page(text)
    with_mark = {
        number: "تُ" if letters == "ت" else letters for number, letters in sheet.texts.items()
    }
    assert text_of(sheet.save(tmp_path / "a.pdf", {**with_mark, mark_of("تُعار"): ""})) == text


def test_a_mark_given_the_letter_below_it_keeps_the_mark_alone(tmp_path: Path) -> None:
    text = "كُتب وكتب"
    sheet = page(text)
    texts = {**sheet.texts, mark_of("كُتب"): "كُ", number_of("ك", "كُتب"): "ك"}
    assert text_of(sheet.save(tmp_path / "a.pdf", texts)) == text


def test_glyphs_of_characters_need_no_map(tmp_path: Path) -> None:
    """Latin letters have glyphs of their own, which the font names."""
    sheet = Sheet()
    sheet.run("The keeper of books", 40, 500, rtl=False)
    assert text_of(sheet.save(tmp_path / "a.pdf", bare=True)) == "The keeper of books"


def test_a_glyph_nobody_names_says_so(tmp_path: Path) -> None:
    """Its bare number would else be taken for a character."""
    sheet = page("كتب كل أهل المدينة كتابًا كبيرًا عن مدينتهم وعن تاريخها الطويل")
    hidden = number_of("ه", "أهل")
    texts = {number: text for number, text in sheet.texts.items() if number != hidden}
    source = read(sheet.save(tmp_path / "a.pdf", texts), silent)
    assert source.paragraphs[0].text.startswith("كتب كل أ�ل المدينة")
    (notice,) = source.notices
    assert notice.kind is NoticeKind.PARTLY_UNREADABLE


def test_a_page_of_glyphs_nobody_names_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableText):
        read(page().save(tmp_path / "a.pdf", bare=True), silent)


def test_codes_that_are_not_glyph_numbers_keep_the_texts_given(tmp_path: Path) -> None:
    """A program with a code for each text means what it says, also where it says nothing."""
    sheet = page("كُتب كلها")
    mark = mark_of("كُتب")
    path = sheet.save(tmp_path / "a.pdf", {**sheet.texts, mark: ""})
    with pikepdf.open(path) as document:
        font = document.pages[0].Resources.Font.F
        assert isinstance(font, pikepdf.Dictionary)
        numbers = b"".join(number.to_bytes(2, "big") for number in range(max(sheet.texts) + 1))
        font.DescendantFonts[0].CIDToGIDMap = document.make_stream(numbers)
        mend(document, [font])
        assert said(font)[mark] == ""


def test_a_font_that_is_none_is_left_as_it_is(tmp_path: Path) -> None:
    sheet = page("كتب كل أهل المدينة")
    path = sheet.save(tmp_path / "a.pdf", {**sheet.texts, 7: ""})
    with pikepdf.open(path, allow_overwriting_input=True) as document:
        descendant = document.pages[0].Resources.Font.F.DescendantFonts[0]
        descendant.FontDescriptor.FontFile2 = document.make_stream(b"no font at all")
        document.save(path)
    assert screen(path).mended is None


def test_simple_fonts_name_the_codes_their_map_leaves_out() -> None:
    document = pikepdf.new()
    font = pikepdf.Dictionary(
        Type=pikepdf.Name.Font, Subtype=pikepdf.Name.TrueType, FirstChar=1, LastChar=3,
        ToUnicode=document.make_stream(b"2 beginbfchar <01> <0041> <02> <0042> endbfchar"),
    )  # fmt: skip
    assert mend(document, [font])
    assert said(font) == {1: "A", 2: "B", 3: UNREADABLE}
    assert not mend(document, [font])


def test_an_encoding_names_the_codes_a_map_leaves_out() -> None:
    document = pikepdf.new()
    font = pikepdf.Dictionary(
        Type=pikepdf.Name.Font, Subtype=pikepdf.Name.TrueType, FirstChar=1, LastChar=3,
        Encoding=pikepdf.Name.WinAnsiEncoding,
        ToUnicode=document.make_stream(b"1 beginbfchar <01> <0041> endbfchar"),
    )  # fmt: skip
    assert not mend(document, [font])


def presented(glyph: Glyph) -> str:
    """Name a glyph by the presentation form that old programs have for it."""
    return {"لا": "\ufefb", "الله": "\ufdf2"}.get(glyph.letters, glyph.letters)


def test_presentation_forms_are_read_as_the_letters_they_present(tmp_path: Path) -> None:
    sheet = Sheet()
    sheet.run("سلام لا يزول", 400, 500, name=presented)
    assert text_of(sheet.save(tmp_path / "a.pdf")) == "سلام لا يزول"
