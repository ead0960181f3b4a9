"""Alphabets and numeral systems that number paragraphs, both ways: 3 to ``ج``, ``ج`` to 3.

Abjad order is not alphabetical order: lists lettered أ ب ج د هـ follow the first, Word's
``arabicAlpha`` (أ ب ت ث) the second.
"""

from __future__ import annotations

ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"
ARABIC_ALPHA = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي"
HEBREW = "אבגדהוזחטיכלמנסעפצקרשת"
RUSSIAN = "абвгдежзиклмнопрстуфхцчшщыэюя"
LATIN = "abcdefghijklmnopqrstuvwxyz"
GREEK = "αβγδεζηθικλμνξοπρστυφχψω"

_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_CHINESE_DIGITS = "一二三四五六七八九"


def letter(number: int, alphabet: str) -> str:
    """Return the letter for a number from 1; past the end it doubles: 27 is ``aa``, as in Word."""
    turns, index = divmod(number - 1, len(alphabet))
    return alphabet[index] * (turns + 1)


def letters(number: int, alphabet: str) -> str:
    """Count in letters from 1: past the end of the alphabet two stand together, aa, ab, ac …."""
    written = ""
    while number:
        number, index = divmod(number - 1, len(alphabet))
        written = alphabet[index] + written
    return written


def letter_value(letters: str, alphabet: str) -> int | None:
    """Return the number that ``letters`` stand for, or None. Bare ``ا`` counts as ``أ``."""
    plain = letters.replace("\u0640", "").replace("ا", "أ")
    if not plain or len(set(plain)) != 1 or plain[0] not in alphabet:
        return None
    return alphabet.index(plain[0]) + 1 + (len(plain) - 1) * len(alphabet)


def roman(number: int) -> str:
    """Return a number from 1 in lower-case Roman numerals."""
    digits = ""
    for value, numeral in _ROMAN:
        count, number = divmod(number, value)
        digits += numeral * count
    return digits


def roman_value(numeral: str) -> int | None:
    """Return the value of a well-formed Roman numeral of either case, or None."""
    text, value, rest = numeral.lower(), 0, numeral.lower()
    for worth, digits in _ROMAN:
        while rest.startswith(digits):
            value, rest = value + worth, rest[len(digits) :]
    return value if value and not rest and roman(value) == text else None


def chinese(number: int) -> str:
    """Return a number from 1 to 99 in Chinese numerals."""
    tens, ones = divmod(number, 10)
    head = "十" if tens else ""
    if tens > 1:
        head = f"{_CHINESE_DIGITS[tens - 1]}十"
    return head + (_CHINESE_DIGITS[ones - 1] if ones else "")


def chinese_value(numeral: str) -> int | None:
    """Return the value of a Chinese numeral up to 199 (``一``, ``十二``, ``二十``), or None."""
    hundreds, mark, rest = numeral.rpartition("百")
    value = 100 * (_chinese_digit(hundreds or "一") or 0) if mark else 0
    tens, mark, units = rest.lstrip("零〇").rpartition("十")
    if mark:
        value += 10 * (_chinese_digit(tens or "一") or 0)
    unit = _chinese_digit(units) if units else 0
    return value + unit if unit is not None and value + unit else None


def english_ordinal(number: int) -> str:
    """Return a number as English counts with it: 1st, 2nd, 11th."""
    teens = number % 100 in (11, 12, 13)
    ending = "th" if teens else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def _chinese_digit(character: str) -> int | None:
    found = _CHINESE_DIGITS.find(character) if len(character) == 1 else -1
    return found + 1 if found >= 0 else None
