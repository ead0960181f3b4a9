"""Addresses in words: "section 1, paragraph 3", "الملحق، 67", each unique in its document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.documents.structure.readings import Style
from wsisdesk.documents.structure.tables import address_words

if TYPE_CHECKING:
    from wsisdesk.documents.structure.readings import Label, Reading

_LONGEST_NAME = 70  # code points of a heading or phrase that are repeated in addresses


class Addresses:
    """Makes the addresses of one document in its language, and keeps them and the keys unique."""

    def __init__(self, language: str) -> None:
        self._words = address_words(language)
        self._names: dict[str, int] = {}
        self._keys: dict[str, int] = {}

    def of(self, kind: str, number: object = "") -> str:
        """Return the words for a kind of place: ``of("annex")``, ``of("paragraph", 4)``."""
        return self._words[kind].format(n=number)

    def join(self, *names: str) -> str:
        """Put the parts of an address together, outermost first."""
        return self._words["separator"].join(name for name in names if name)

    def section(self, label: Label, reading: Reading) -> str:
        """Return how a numbered section is named: by its ordinal alone, or "section 3"."""
        printed = compact(label.printed).rstrip(".:-–—、 ")
        return printed if reading.style is Style.ORDINAL else self.of("section", printed)

    def unique(self, name: str) -> str:
        """Return ``name``, with an ordinal if it has been given before."""
        times = self._names[name] = self._names.get(name, 0) + 1
        if times == 1:
            return name
        return self.unique(self._words["repeated"].format(n=name, again=times))

    def unique_key(self, key: str) -> str:
        """Return ``key``, told apart from equal ones by a tilde and a count."""
        times = self._keys[key] = self._keys.get(key, 0) + 1
        return key if times == 1 else self.unique_key(f"{key}~{times}")


def shortened(text: str) -> str:
    """Return a heading or phrase as an address repeats it: one line, not too long."""
    flat = " ".join(text.split()).strip(" :.،,")
    if len(flat) <= _LONGEST_NAME:
        return flat
    start = flat[:_LONGEST_NAME]
    return f"{start.rpartition(' ')[0] or start} …"


def compact(printed: str) -> str:
    """Return a label without the white space inside it: ``أ )`` as ``أ)``; words keep theirs."""
    words = printed.split()
    if all(word[:1].isalnum() for word in words):
        return " ".join(words)
    return "".join(words)
