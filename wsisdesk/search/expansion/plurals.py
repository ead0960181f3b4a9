"""Broken plurals: those of the reviewed list, and guesses by the patterns that plurals have.

The list and the patterns are ``resources/tables/broken_plurals.toml``; its head says how they are
written. Plurals and singulars are known by their stems, as the index holds them.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from wsisdesk import paths
from wsisdesk.search import analysis

if TYPE_CHECKING:
    from collections.abc import Iterator

_ROOT_LETTER = re.compile(r"\d")
_SHORTEST_GUESSED = 3  # letters of a stem that is guessed from


@dataclass(frozen=True, slots=True)
class Noun:
    """One line of the list; ``section`` is the name of its pattern, or where else it stands."""

    section: str
    singular: str
    plurals: tuple[str, ...]
    both_ways: bool = True


@dataclass(frozen=True, slots=True)
class Template:
    """What a plural and its singular look like; digits are the letters of the root."""

    plural: str
    singular: str

    def singular_of(self, plural: str) -> str:
        """Return the singular that a plural in folded spelling would have, or nothing."""
        return _recast(plural, self.plural, self.singular)

    def plural_of(self, singular: str) -> str:
        """Return the plural that a singular in folded spelling would have, or nothing."""
        return _recast(singular, self.singular, self.plural)


def _recast(word: str, one: str, other: str) -> str:
    match = _pattern(one).fullmatch(word)
    if match is None or not set(_ROOT_LETTER.findall(other)) <= set(_ROOT_LETTER.findall(one)):
        return ""
    return _ROOT_LETTER.sub(lambda letter: match[f"r{letter.group()}"], other)


@cache
def _pattern(template: str) -> re.Pattern[str]:
    seen: set[str] = set()

    def group(letter: re.Match[str]) -> str:
        digit = letter.group()
        if digit in seen:
            return f"(?P=r{digit})"
        seen.add(digit)
        return f"(?P<r{digit}>.)"

    return re.compile(_ROOT_LETTER.sub(group, template))


@cache
def nouns() -> tuple[Noun, ...]:
    """Return the list."""
    table = paths.table("broken_plurals")
    found = [
        Noun(entry.get("name", section), *_line(line), both_ways=section != "one_way")
        for section, entries in table.items()
        for entry in entries
        for line in entry["nouns"].split("\n")
        if line.strip()
    ]
    return tuple(found)


def _line(line: str) -> tuple[str, tuple[str, ...]]:
    singular, *plurals = line.split()
    return singular, tuple(plurals)


@cache
def templates() -> dict[str, tuple[Template, ...]]:
    """Return the templates by the name of their pattern."""
    return {
        entry["name"]: tuple(Template(*pair) for pair in entry["templates"])
        for entry in paths.table("broken_plurals")["pattern"]
    }


def of(stem: str) -> dict[str, str]:
    """Return the stems of a noun's other numbers by the list, each with a word to show for it."""
    return dict(_listed().get(stem, {}))


@cache
def _listed() -> dict[str, dict[str, str]]:
    found: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for noun in nouns():
        words = [noun.singular, *noun.plurals]
        stems = [analysis.stem(analysis.norm(word), "ar") for word in words]
        asked = stems if noun.both_ways else stems[:1]
        for one in asked:
            for stem, word in zip(stems, words, strict=True):
                if stem != one:
                    found[one].setdefault(stem, word)
    return dict(found)


def guesses(stem: str) -> Iterator[str]:
    """Yield the stems of words that may be the plural or singular of an unlisted noun."""
    if len(stem) < _SHORTEST_GUESSED or stem in _listed():
        return
    given = {stem}
    for word in (stem, f"{stem}ه"):
        for template in (one for group in templates().values() for one in group):
            for other in (template.singular_of(word), template.plural_of(word)):
                guess = analysis.stem(other, "ar") if other else stem
                if guess not in given:
                    given.add(guess)
                    yield guess
