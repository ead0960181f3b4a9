"""Which form of a word a number takes, by the rules of Unicode's CLDR for whole numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

ZERO, ONE, TWO, FEW, MANY, OTHER = "zero", "one", "two", "few", "many", "other"


def _arabic(number: int) -> str:
    if number < 3:
        return (ZERO, ONE, TWO)[number]
    within = number % 100
    if 3 <= within <= 10:
        return FEW
    return MANY if within >= 11 else OTHER


def _russian(number: int) -> str:
    within = number % 100
    if 11 <= within <= 14:
        return MANY
    if number % 10 == 1:
        return ONE
    return FEW if 2 <= number % 10 <= 4 else MANY


def _french(number: int) -> str:
    return ONE if number < 2 else OTHER


def _english(number: int) -> str:
    return ONE if number == 1 else OTHER


def _chinese(number: int) -> str:
    del number
    return OTHER


# "many" of French and Spanish is left out, since it is for millions
_RULES: dict[str, Callable[[int], str]] = {
    "ar": _arabic,
    "en": _english,
    "fr": _french,
    "es": _english,
    "ru": _russian,
    "zh": _chinese,
}


def form(number: int, language: str) -> str:
    """Return the name of the form that a word takes beside ``number`` (not below zero).

    Languages that are not known count as English does.
    """
    return _RULES.get(language, _english)(number)
