from __future__ import annotations

import pytest

from wsisdesk.text.units import unit_at
from wsisdesk.ui.typesetting.blocks import Link


@pytest.mark.parametrize(
    ("text", "at", "selected"),
    [
        ("بالقرار A/RES/70/125 الصادر", "RES", "A/RES/70/125"),
        ("see C24/8(Rev.1), and", "24", "C24/8(Rev.1)"),
        ("on WSIS+20 and", "20", "WSIS+20"),
        ("في CWG-WSIS&SDG الفريق", "SDG", "CWG-WSIS&SDG"),
        ("قال «الأمم»، ثم", "أمم", "الأمم"),
        ("المُراجَع في دبي", "جَ", "المُراجَع"),
        ("the “Council” met", "unc", "Council"),
        ("l’ordre du jour", "ordre", "l’ordre"),
        ("end of it.", "it", "it"),
        ("(2018)", "018", "2018"),
    ],
)
def test_a_double_click_selects_the_whole_unit(text: str, at: str, selected: str) -> None:
    start, end = unit_at(text, text.index(at), ())
    assert text[start:end] == selected


def test_a_citation_in_words_is_one_unit() -> None:
    text = "Resolution 175 (Rev. Dubai, 2018) of the Conference"
    assert unit_at(text, text.index("Dubai"), [Link(0, 33)]) == (0, 33)


@pytest.mark.parametrize("position", [3, 99])
def test_space_and_what_is_beyond_the_text_select_nothing(position: int) -> None:
    start, end = unit_at("one two", position, ())
    assert start == end
