"""Decimal digits of the scripts that delegates meet, and their European values."""

from __future__ import annotations

import unicodedata

EUROPEAN = "0123456789"
ARABIC_INDIC = "٠١٢٣٤٥٦٧٨٩"
PERSIAN = "۰۱۲۳۴۵۶۷۸۹"
SUPERSCRIPT = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_TO_ARABIC = str.maketrans(EUROPEAN, ARABIC_INDIC)


def european(text: str) -> str:
    """Replace every decimal digit, whatever its script, by the European one. Keeps the length."""
    if text.isascii():
        return text
    return "".join(
        str(unicodedata.decimal(character))
        if character > "\x7f" and character.isdecimal()
        else character
        for character in text
    )


def arabic_indic(text: str) -> str:
    """Replace European digits by Arabic-Indic ones, for interfaces set so. Keeps the length."""
    return text.translate(_TO_ARABIC)
