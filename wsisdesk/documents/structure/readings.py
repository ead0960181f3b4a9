"""What a label can mean: its style, its form, its value; and the numbers and letters themselves.

One sign may have several readings: ``i`` is a Roman numeral and the ninth letter, ``ت`` stands
elsewhere in abjad than in alphabetical order.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from wsisdesk.documents.structure.tables import table
from wsisdesk.text import alphabets
from wsisdesk.text.digits import european
from wsisdesk.text.folding import fold

DIGITS = r"[0-9\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]"
NUMBER = re.compile(rf"{DIGITS}{{1,4}}(?:\.{DIGITS}{{1,3}}){{0,5}}")
_LETTERS = re.compile(r"هـ|[أاإبجدهوزحطيكلمنسعفصقرشتثخذضظغ]ـ?|[a-zA-Z]{1,7}|[а-яА-Я]|[א-ת]")
_CHINESE = re.compile(r"[一二三四五六七八九十百]{1,5}")


class Style(StrEnum):
    """What kind of sign numbers a clause."""

    BULLET = "bullet"
    NUMBER = "number"
    LETTER = "letter"  # in abjad order for Arabic
    ALPHA = "alpha"  # Arabic letters in alphabetical order (Word's arabicAlpha)
    ROMAN = "roman"
    QUOTED = "quoted"  # ’1‘: the level that Latin texts number i) ii)
    ORDINAL = "ordinal"  # أولاً, 第一
    ARTICLE = "article"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Reading:
    """One meaning of a label: its style and form (``)``, ``()``, ``.`` …) and its numbers."""

    style: Style
    form: str
    value: tuple[int, ...]
    suffix: str = ""  # bis, ter …

    @property
    def family(self) -> tuple[str, str]:
        """What the labels of one list have in common."""
        return self.style, self.form


@dataclass(frozen=True, slots=True)
class Label:
    """A label: what is printed, where it stands in the text, its readings.

    ``sure`` says that the form alone makes it a label; otherwise neighbours must confirm it.
    """

    printed: str
    start: int
    end: int
    readings: tuple[Reading, ...]
    sure: bool = True


def read_core(text: str, start: int, form: str) -> tuple[int, tuple[Reading, ...]]:
    """Read the number or letter of a label with its suffix: (where it ends, its readings)."""
    number = NUMBER.match(text, start)
    if number:
        end, suffix = read_suffix(text, number.end())
        if suffix == "" and text[end : end + 1].isalpha():
            return start, ()
        return end, (Reading(Style.NUMBER, form, number_values(number.group()), suffix),)
    chinese = _CHINESE.match(text, start)
    if chinese:
        value = alphabets.chinese_value(chinese.group())
        return chinese.end(), (Reading(Style.LETTER, f"一{form}", (value,)),) if value else ()
    letters = _LETTERS.match(text, start)
    if letters is None or text[letters.end() : letters.end() + 1].isalnum():
        return start, ()
    end, suffix = read_suffix(text, letters.end())
    return end, _letter_readings(letters.group(), form, suffix)


def _letter_readings(letters: str, form: str, suffix: str) -> tuple[Reading, ...]:
    small = letters.lower()
    shape = f"A{form}" if letters.isupper() else f"a{form}"
    values = [
        (Style.LETTER, alphabets.letter_value(small, alphabets.ABJAD)),
        (Style.ALPHA, alphabets.letter_value(small, alphabets.ARABIC_ALPHA)),
        (Style.LETTER, alphabets.letter_value(small, alphabets.LATIN)),
        (Style.LETTER, alphabets.letter_value(small, alphabets.RUSSIAN)),
        (Style.LETTER, alphabets.letter_value(small, alphabets.HEBREW)),
        (Style.ROMAN, alphabets.roman_value(letters)),
    ]
    return tuple(Reading(style, shape, (v,), suffix) for style, v in values if v is not None)


def number_values(text: str) -> tuple[int, ...]:
    """Return the numbers of ``1.2.3`` in any decimal digits."""
    return tuple(int(part) for part in european(text).split("."))


def read_suffix(text: str, position: int) -> tuple[int, str]:
    """Read ``bis`` after a number, joined to it or not: (where it ends, the suffix folded)."""
    match = _suffix_pattern().match(text, position)
    return (match.end(), fold(match["bare"] or match["bracketed"])) if match else (position, "")


@cache
def _suffix_pattern() -> re.Pattern[str]:
    listed = sorted(table("ordinals")["suffixes"], key=len, reverse=True)
    words = "|".join(listed)
    bare, bracketed = (
        rf"(?P<bare>{words})(?![^\W\d_])\u064b?",
        rf"\((?P<bracketed>{words})\u064b?\)",
    )
    return re.compile(rf"[ \u00a0]?(?:{bare}|{bracketed})")
