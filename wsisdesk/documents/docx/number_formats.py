"""Number formats of Word: 3 as ``ج``, ``iii``, ``三`` or ``third`` (ST_NumberFormat).

Numbers that a format has no form for are written in decimal, as Word does.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from wsisdesk import paths
from wsisdesk.text.alphabets import (
    ABJAD,
    ARABIC_ALPHA,
    HEBREW,
    LATIN,
    RUSSIAN,
    english_ordinal,
    letter,
    roman,
)

if TYPE_CHECKING:
    from collections.abc import Callable

_ALPHABETS = {
    "arabicAlpha": ARABIC_ALPHA,
    "arabicAbjad": ABJAD,
    "hebrew2": HEBREW,
    "lowerLetter": LATIN,
    "upperLetter": LATIN.upper(),
    "russianLower": RUSSIAN,
    "russianUpper": RUSSIAN.upper(),
}
_MOST_LETTERS = 780  # thirty times the Latin alphabet: Word shows no more
_MOST_ROMAN = 32_767
_HEBREW_NUMERALS = (
    (400, "ת"), (300, "ש"), (200, "ר"), (100, "ק"), (90, "צ"), (80, "פ"), (70, "ע"), (60, "ס"),
    (50, "נ"), (40, "מ"), (30, "ל"), (20, "כ"), (16, "טז"), (15, "טו"), (10, "י"),
    *((value, HEBREW[value - 1]) for value in range(9, 0, -1)),
)  # fmt: skip


def formatted(number: int, style: str) -> str:
    """Write ``number`` in the format ``style`` names; an unknown one counts in decimal."""
    writer = _writers().get(style)
    return str(number) if writer is None or number < 0 else writer(number)


def padded(number: int, pattern: str) -> str | None:
    """Write ``number`` in a custom format such as ``001, 002, 003, ...``; None for other ones."""
    first = pattern.partition(",")[0].strip()
    return f"{number:0{len(first)}d}" if first.isdecimal() and first.isascii() else None


@cache
def _writers() -> dict[str, Callable[[int], str]]:
    """Build the writer of every known format, once."""
    tables = _tables()
    writers: dict[str, Callable[[int], str]] = {
        "lowerRoman": _roman,
        "upperRoman": lambda number: _roman(number).upper(),
        "decimalZero": lambda number: f"{number:02d}",
        "hex": lambda number: f"{number:X}",
        "ordinal": english_ordinal,
        "cardinalText": lambda number: _in_words(number).capitalize(),
        "ordinalText": _ordinal_in_words,
        "hebrew1": _hebrew,
        "numberInDash": lambda number: f"- {number} -",
        "none": lambda _: "",
    }
    for style, alphabet in (_ALPHABETS | tables["letters"]).items():
        writers[style] = _letters(alphabet)
    for style, characters in tables["sequences"].items():
        writers[style] = _sequence(characters)
    for style, digits in tables["digits"].items():
        writers[style] = _positional(digits)
    for style, parts in tables["counting"].items():
        writers[style] = _counting(parts["digits"], parts["powers"], parts["one"])
    return writers


def _letters(alphabet: str) -> Callable[[int], str]:
    def write(number: int) -> str:
        return letter(number, alphabet) if 0 < number <= _MOST_LETTERS else str(number)

    return write


def _sequence(characters: str) -> Callable[[int], str]:
    def write(number: int) -> str:
        return characters[number - 1] if 0 < number <= len(characters) else str(number)

    return write


def _positional(digits: str) -> Callable[[int], str]:
    table = str.maketrans("0123456789", digits)
    return lambda number: str(number).translate(table)


def _counting(digits: str, powers: str, one: str) -> Callable[[int], str]:
    """Make the writer of a system that names the powers of ten: 二十一, 一百零一."""

    def write(number: int) -> str:
        places = str(number)
        if not 0 < number < 10 ** (len(powers) + 1):
            return places
        written, skipped = "", False
        for index, place in enumerate(places):
            power = len(places) - 1 - index
            if place == "0":
                skipped = True
                continue
            written += digits[0].strip() if skipped and written else ""
            spoken = place != "1" or not power or one == "always" or (one == "after" and power > 1)
            spoken = spoken or (one == "after" and bool(written))
            written += (digits[int(place)] if spoken else "") + (powers[power - 1] if power else "")
            skipped = False
        return written

    return write


def _roman(number: int) -> str:
    return roman(number) if 0 < number <= _MOST_ROMAN else str(number)


def _hebrew(number: int) -> str:
    if not 0 < number < 1000:
        return str(number)
    written = ""
    for value, numeral in _HEBREW_NUMERALS:
        while number >= value and (value not in (15, 16) or number == value):
            written, number = written + numeral, number - value
    return written


def _in_words(number: int) -> str:
    """Write a number below 1000 in English words."""
    if not 0 < number < 1000:
        return str(number)
    words = _tables()["words"]
    hundreds, rest = divmod(number, 100)
    parts = [f"{words['units'][hundreds]} {words['hundred']}"] if hundreds else []
    tens, units = divmod(rest, 10) if rest >= 20 else (0, rest)
    parts.append("-".join(word for word in (words["tens"][tens], words["units"][units]) if word))
    return " ".join(part for part in parts if part)


def _ordinal_in_words(number: int) -> str:
    words = _in_words(number)
    if words.isdecimal():
        return english_ordinal(number)
    start = max(words.rfind(" "), words.rfind("-")) + 1
    last = words[start:]
    irregular: str | None = _tables()["words"]["ordinals"].get(last)
    regular = (last[:-1] + "ie" if last.endswith("y") else last) + "th"
    return (words[:start] + (irregular or regular)).capitalize()


@cache
def _tables() -> dict[str, Any]:
    return paths.table("word_numbering")
