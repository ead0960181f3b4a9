"""Text shaped once: the page must show what fpdf2 itself would show, letter by letter."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest
from fpdf.enums import TextDirection

from wsisdesk.export import shaped_text
from wsisdesk.export.shaped_text import ShapedFragment, ShapedTexts
from wsisdesk.export.sheet import Setting, Sheet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fpdf.line_break import Fragment

TEXTS = {
    "plain": ("en", "to report to the Council"),
    "kerned": ("en", "AVATAR: To. Ty. WAVE «Vo»"),
    "accents": ("fr", "« l’été à Genève », cœur e\u0301"),
    "cyrillic": ("ru", "поручает Генеральному секретарю № 5"),
    "arabic": ("ar", "يكلف الأمين العام بأن يقدم تقريراً سنويّاً؛"),
    "vowels": ("ar", "مُحَمَّدٌ وَالقَرَارُ لِلّٰهِ"),
    "stretched": ("ar", "القـــرار"),
    "empty": ("en", " "),
}
_OPERATOR = re.compile(rb"1 0 0 1 (-?[\d.]+) (-?[\d.]+) Tm|\((.*?)(?<!\\)\) Tj", re.DOTALL)


@pytest.fixture(name="sheet")
def _sheet() -> Iterator[Sheet]:
    sheet = Sheet("title", "ar", {"ar", "en"})
    yield sheet
    sheet.close_fonts()


def _fragment(sheet: Sheet, name: str) -> Fragment:
    """Return a text as fpdf2 has it."""
    language, text = TEXTS[name]
    setting = Setting(language, 12)
    sheet._choose(setting)
    direction = TextDirection.RTL if setting.rtl else TextDirection.LTR
    shaping: Any = sheet.text_shaping
    shaping.update(paragraph_direction=direction, fragment_direction=direction)
    (fragment,) = sheet._preload_font_styles(text, markdown=False)
    return fragment


def _shown(operators: str, x: float, y: float) -> list[tuple[float, float, bytes]]:
    """Return what is shown where; what follows without a move stands behind it."""
    found: list[tuple[float, float, bytes]] = []
    for moved_x, moved_y, text in _OPERATOR.findall(operators.encode("latin-1")):
        if moved_x:
            x, y = float(moved_x), float(moved_y)
        elif found and (found[-1][0], found[-1][1]) == (x, y):
            found[-1] = (x, y, found[-1][2] + text)
        else:
            found.append((x, y, text))
    return found


@pytest.mark.parametrize("name", TEXTS)
def test_a_fragment_is_as_wide_as_fpdf2_says(sheet: Sheet, name: str) -> None:
    plain = _fragment(sheet, name)
    ours = ShapedFragment(plain.characters, plain.graphics_state, plain.k, ShapedTexts())

    assert ours.get_width() == pytest.approx(plain.get_width())
    assert ours.get_width(chars="م") == pytest.approx(plain.get_width(chars="م"))


@pytest.mark.parametrize("name", TEXTS)
def test_a_fragment_is_written_as_fpdf2_writes_it(sheet: Sheet, name: str) -> None:
    plain = _fragment(sheet, name)
    ours = ShapedFragment(plain.characters, plain.graphics_state, plain.k, ShapedTexts())

    expected = _shown(plain.render_with_text_shaping(50, 60, 800, 0), 50, 740)
    found = _shown(ours.render_with_text_shaping(50, 60, 800, 0), 50, 740)

    assert [text for *_, text in found] == [text for *_, text in expected]
    for (x, y, _), (wanted_x, wanted_y, _) in zip(found, expected, strict=True):
        assert x == pytest.approx(wanted_x, abs=0.02)
        assert y == pytest.approx(wanted_y, abs=0.02)


def test_a_text_is_shaped_once_however_often_and_large_it_is_set(
    sheet: Sheet, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain, texts = _fragment(sheet, "arabic"), ShapedTexts()
    font: Any = plain.font
    asked: list[str] = []
    shaping = type(font).perform_harfbuzz_shaping

    def counting(self: object, text: str, *arguments: object) -> object:
        asked.append(text)
        return shaping(self, text, *arguments)

    monkeypatch.setattr(type(font), "perform_harfbuzz_shaping", counting)
    for size in (10, 20):
        plain.graphics_state.font_size_pt = size
        ours = ShapedFragment(plain.characters, plain.graphics_state, plain.k, texts)
        assert ours.get_width() == pytest.approx(plain.get_width())
        ours.render_with_text_shaping(50, 60, 800, 0)

    assert asked.count(plain.string) == 1 + 2  # ours once, fpdf2's for each width


def test_no_more_texts_are_kept_than_a_long_file_can_afford(
    sheet: Sheet, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shaped_text, "_MOST", 3)
    plain, texts = _fragment(sheet, "plain"), ShapedTexts()
    font: Any = plain.font
    shaping = plain.text_shaping_parameters or {}

    runs = [texts.run(font, f"clause {number}", 12, shaping) for number in range(10)]

    assert texts.run(font, "clause 0", 12, shaping) == runs[0]
    assert len(texts._runs) <= 3


def test_the_same_letters_in_the_other_direction_are_another_text(sheet: Sheet) -> None:
    plain, texts = _fragment(sheet, "arabic"), ShapedTexts()
    font: Any = plain.font
    rtl = {"fragment_direction": TextDirection.RTL, "script": "arab"}
    ltr = {"fragment_direction": TextDirection.LTR, "script": "arab"}

    one, other = (texts.run(font, "(12)", 12, shaping) for shaping in (rtl, ltr))

    assert one.width == other.width
    assert one != other
