"""The words that exports say themselves, in the language their reader chose.

They stand in ``resources/tables/export_words.toml`` and not in the window's catalogues: an export
may speak another language than the window, and the command line has no window.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from wsisdesk.paths import table
from wsisdesk.text.direction import is_rtl, isolate
from wsisdesk.text.languages import LANGUAGES
from wsisdesk.text.plurals import form

if TYPE_CHECKING:
    from datetime import datetime

_FALLBACK = "en"
_MONTHS = {"ar": "ar_egyptian"}  # the double names of the others are long for a table


class Words:
    """The words of one language; ``words`` makes them. A key that is missing is a ``KeyError``."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._entries = _entries()

    @property
    def rtl(self) -> bool:
        """Whether the language runs from right to left."""
        return is_rtl(self.language)

    def __getitem__(self, key: str) -> str:
        """Return a word or a sentence as it stands."""
        return str(self._entries[key][self.language])

    def fill(self, key: str, **values: object) -> str:
        """Return a sentence with values put in, each isolated so that it keeps its own order."""
        return self[key].format(**{name: isolate(str(value)) for name, value in values.items()})

    def count(self, key: str, number: int) -> str:
        """Return the words for a number of things, in the form the language gives them."""
        forms: dict[str, str] = self._entries[key][self.language]
        return forms[form(number, self.language)].format(number=number)

    def day(self, moment: datetime) -> str:
        """Return a date as the language writes it, its month in letters where that is usual."""
        return self["date"].format(day=moment.day, month=self._month(moment), year=moment.year)

    def language_name(self, language: str) -> str:
        """Return the name of a language, or its code where it is none of the six."""
        return self[f"language_{language}"] if language in LANGUAGES else language

    def _month(self, moment: datetime) -> str:
        names = _months().get(_MONTHS.get(self.language, self.language))
        return str(names[moment.month - 1]) if names else f"{moment.month}月"


@cache
def words(language: str) -> Words:
    """Return the words of a language (ISO 639-1); English where it is none of the six."""
    return Words(language if language in LANGUAGES else _FALLBACK)


@cache
def _entries() -> dict[str, Any]:
    return table("export_words")


@cache
def _months() -> dict[str, Any]:
    return table("months")
