"""Labels of OpenDocument lists and headings: counters, levels and number formats.

A number format is given by its first numbers (``أ, ب, ج, ...``) where it is not one of the five
of the standard: so LibreOffice writes those of other scripts.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from wsisdesk.documents.odt.namespaces import q
from wsisdesk.text.alphabets import (
    ABJAD,
    ARABIC_ALPHA,
    GREEK,
    HEBREW,
    LATIN,
    RUSSIAN,
    chinese,
    english_ordinal,
    letter,
    letters,
    roman,
)
from wsisdesk.text.digits import ARABIC_INDIC, PERSIAN

if TYPE_CHECKING:
    from lxml import etree

    from wsisdesk.documents.odt.styles import Styles

LEVELS = 10
_BULLET = "•"
_PRIVATE = ("\ue000", "\uf8ff")  # bullets of symbol fonts
_ALPHABETS = (
    ABJAD, f"ا{ABJAD[1:]}", ARABIC_ALPHA, f"ا{ARABIC_ALPHA[1:]}", HEBREW,
    RUSSIAN, RUSSIAN.upper(), GREEK,
)  # fmt: skip
_DIGITS = (ARABIC_INDIC, PERSIAN, "０１２３４５６７８９")
_PLACE = re.compile(r"%(\d{1,2})%")
_CIRCLED = "①"
_LARGEST_ROMAN = 3999
_MOST_LETTERS = 780
_MOST_DIGITS = 9


@dataclass(slots=True)
class Counters:
    """The numbers a list has reached, level by level."""

    values: dict[int, int] = field(default_factory=dict)

    def count(self, level: int, start: int, restart: int | None) -> None:
        """Count one more item at a level; deeper levels begin anew."""
        known = self.values.get(level)
        if restart is not None:
            self.values[level] = restart
        else:
            self.values[level] = start if known is None else known + 1
        for deeper in [other for other in self.values if other > level]:
            del self.values[deeper]


@dataclass(slots=True)
class ListPlace:
    """Where in which list a paragraph stands."""

    style: str
    counters: Counters
    level: int
    restart: int | None = None
    labelled: bool = False  # the item has its label already


class Numbering:
    """Hands out the labels of one reading of a document."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles
        self._by_id: dict[str, Counters] = {}
        self._by_style: dict[str, Counters] = {}
        self._outline = Counters()

    def open_list(self, element: etree._Element, around: ListPlace | None) -> ListPlace:
        """Enter a list: a new one, a continued one, or a level of the one around it."""
        own = element.get(q("text:style-name"))
        if around is not None:
            style = own or around.style
            place = ListPlace(style, around.counters, min(around.level + 1, LEVELS))
        else:
            style = own or ""
            place = ListPlace(style, self._counters(element, style), 1)
        self._by_style[style] = place.counters
        identifier = element.get(q("xml:id"))
        if identifier:
            self._by_id[identifier] = place.counters
        return place

    def label(self, place: ListPlace) -> str:
        """Count the item and return its label."""
        level = self._level(self._styles.lists.get(place.style), place.level)
        start = 1 if level is None else number_of(level.get(q("text:start-value")), 1)
        place.counters.count(place.level, start, place.restart)
        place.labelled, place.restart = True, None
        return "" if level is None else self._write(level, place.level, place.counters, place.style)

    def heading_label(self, element: etree._Element, outline: int) -> str:
        """Count a heading and return the number that the outline gives it."""
        style = self._styles.outline
        level = self._level(style, outline)
        if level is None or element.get(q("text:is-list-header")) == "true":
            return ""
        start = number_of(level.get(q("text:start-value")), 1)
        restart = element.get(q("text:start-value"))
        begin = number_of(restart, 1) if element.get(q("text:restart-numbering")) else None
        self._outline.count(outline, start, begin)
        return self._write(level, outline, self._outline, "")

    def _counters(self, element: etree._Element, style: str) -> Counters:
        continued = self._by_id.get(element.get(q("text:continue-list")) or "")
        if continued is not None:
            return continued
        if element.get(q("text:continue-numbering")) == "true" and style in self._by_style:
            return self._by_style[style]
        return Counters()

    def _level(self, style: etree._Element | None, level: int) -> etree._Element | None:
        for candidate in () if style is None else style:
            if candidate.get(q("text:level")) == str(level):
                return candidate
        return None

    def _write(self, level: etree._Element, number: int, counters: Counters, style: str) -> str:
        bullet = level.get(q("text:bullet-char"))
        if bullet is not None:
            return _BULLET if _PRIVATE[0] <= bullet <= _PRIVATE[1] else bullet
        template = level.get(q("loext:num-list-format"))
        if template is None:
            template = _template(level, number)
        return _PLACE.sub(
            lambda match: self._number(style, int(match[1]), counters), template
        ).strip()

    def _number(self, style: str, level: int, counters: Counters) -> str:
        source = self._styles.lists.get(style) if style else self._styles.outline
        element = self._level(source, level)
        if element is None:
            return ""
        start = number_of(element.get(q("text:start-value")), 1)
        sync = element.get(q("style:num-letter-sync")) == "true"
        return formatted(
            counters.values.get(level, start), element.get(q("style:num-format")) or "", sync=sync
        )


def formatted(number: int, style: str, *, sync: bool = False) -> str:
    """Write a number in a number format; ``sync`` doubles letters (aa, bb) as Word does."""
    if style in ("a", "A"):
        text = _letters(number, LATIN, sync=sync)
        return text if style == "a" else text.upper()
    if style in ("i", "I"):
        text = roman(number) if 0 < number <= _LARGEST_ROMAN else str(number)
        return text if style == "i" else text.upper()
    if style == "1st":
        return english_ordinal(number)
    return str(number) if style == "1" else _by_samples(number, style)


def number_of(text: str | None, default: int) -> int:
    """Read a number from an attribute."""
    sound = text is not None and text.isascii() and text.isdigit() and len(text) <= _MOST_DIGITS
    return int(text) if sound and text is not None else default


def _template(level: etree._Element, number: int) -> str:
    """Write the standard's attributes for a label the way LibreOffice's own one does: ``%1%.``."""
    prefix = level.get(q("style:num-prefix")) or ""
    suffix = level.get(q("style:num-suffix")) or ""
    if not level.get(q("style:num-format")):
        return prefix + suffix
    shown = min(number_of(level.get(q("text:display-levels")), 1), number)
    places = ".".join(f"%{upper}%" for upper in range(number - shown + 1, number + 1))
    return f"{prefix}{places}{suffix}"


def _by_samples(number: int, style: str) -> str:
    samples = [sample.strip() for sample in style.split(",")][:3]
    samples = [sample for sample in samples if ".." not in sample]
    first = samples[0] if samples else ""
    for digits in _DIGITS:
        if first == digits[1]:
            return "".join(digits[int(digit)] for digit in str(number))
    if first == chinese(1) and 0 < number < 100:
        return chinese(number)
    if first == _CIRCLED and 0 < number <= 20:
        return chr(ord(_CIRCLED) + number - 1)
    for alphabet in _ALPHABETS:
        if "".join(samples) == alphabet[: len(samples)] and first:
            return _letters(number, alphabet, sync=alphabet[1] * 2 in style)
    if first.isdecimal() and first.isascii():
        return f"{number:0{len(first)}d}"
    return str(number) if first else ""


def _letters(number: int, alphabet: str, *, sync: bool) -> str:
    if not 0 < number <= _MOST_LETTERS:
        return str(number)
    return letter(number, alphabet) if sync else letters(number, alphabet)
