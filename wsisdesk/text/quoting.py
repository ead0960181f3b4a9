"""Quotation marks as each language writes them."""

from __future__ import annotations

_QUOTES = {"ar": ("«", "»"), "fr": ("« ", " »"), "ru": ("«", "»"), "es": ("«", "»")}
_ENGLISH_QUOTES = ("“", "”")


def quoted(text: str, language: str) -> str:
    """Return a text between the quotation marks of its language (ISO 639-1)."""
    opening, closing = _QUOTES.get(language, _ENGLISH_QUOTES)
    return f"{opening}{text}{closing}"
