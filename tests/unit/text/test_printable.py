from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from wsisdesk.text.printable import REPLACEMENT, printable


def test_ordinary_text_stays_as_it_is() -> None:
    text = "القرار A/RES/70/125\u200f\n\t中文 \U0001f600 naïve\u00a0x"
    assert printable(text) == text


def test_what_no_page_can_hold_gives_way_to_a_sign() -> None:
    assert printable("a\x00b\ud800c\ufffed\x85") == "a�b�c�d�"


@given(st.text(st.characters()))
def test_xml_takes_every_printable_text_and_places_stay(text: str) -> None:
    shown = printable(text)
    assert len(shown) == len(text)
    element = etree.Element("p")
    element.text = shown
    shown.encode()
    assert all(a in (b, REPLACEMENT) for a, b in zip(shown, text, strict=True))
