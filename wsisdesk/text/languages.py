"""The six languages of the United Nations, as ISO 639-1 names them, and their order here."""

from __future__ import annotations

LANGUAGES = ("ar", "en", "fr", "es", "ru", "zh")


def rank(language: str) -> int:
    """Return the place of a language in the order of the six; all others come after them."""
    return LANGUAGES.index(language) if language in LANGUAGES else len(LANGUAGES)
