"""Sets of wordings for one thing, in six languages, that searches may exchange.

The sets of the program are ``resources/tables/synonyms.toml``. A file of the same name and shape
in the data folder adds sets, adds wordings to sets (same ``id``) and switches sets off (``off``, a
list of ids at its head).
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from wsisdesk import paths
from wsisdesk.errors import SettingsDamaged
from wsisdesk.search.analysis import analyse, european
from wsisdesk.search.expansion.model import Form, FormKind
from wsisdesk.text.languages import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

FILE_NAME = "synonyms.toml"


@dataclass(frozen=True, slots=True)
class SynonymSet:
    """One thing and its wordings, by language, the usual one first."""

    id: str
    forms: Mapping[str, tuple[str, ...]]
    own: bool = False  # from the user's file, wholly or in part

    def name(self, language: str) -> str:
        """Return the usual wording in a language, else in English, else in any."""
        for candidate in (language, "en", *self.forms):
            if self.forms.get(candidate):
                return self.forms[candidate][0]
        return self.id


@dataclass(frozen=True, slots=True)
class Wording:
    """A run of typed words that a set knows: ``words[start:end]``, and the set's other forms."""

    start: int
    end: int
    id: str
    forms: tuple[Form, ...]


class Synonyms:
    """Finds wordings of sets in typed words. Immutable; may be asked from several threads."""

    def __init__(self, sets: Iterable[SynonymSet], off: Collection[str] = ()) -> None:
        self.sets = tuple(sets)
        self._on = tuple(one for one in self.sets if one.id not in off)

    @cached_property
    def _forms(self) -> dict[str, tuple[Form, ...]]:
        return {one.id: _forms(one) for one in self._on}

    @cached_property
    def _ids(self) -> dict[str, dict[tuple[str, ...], list[str]]]:
        """The ids of sets by language and by the stems of their wordings there."""
        found: dict[str, dict[tuple[str, ...], list[str]]] = {name: {} for name in LANGUAGES}
        for one in self._on:
            for language, wordings in one.forms.items():
                for wording in wordings:
                    stems = analyse(wording, language).stems
                    ids = found[language].setdefault(stems, [])
                    if one.id not in ids:
                        ids.append(one.id)
        return found

    @cached_property
    def _longest(self) -> int:
        return max((len(stems) for known in self._ids.values() for stems in known), default=0)

    @cached_property
    def _beginnings(self) -> dict[str, frozenset[str]]:
        """The stems that wordings of a language begin with."""
        return {
            language: frozenset(stems[0] for stems in known if stems)
            for language, known in self._ids.items()
        }

    def _may_begin(self, word: str, language: str) -> bool:
        """Tell whether a wording of a language may begin with a word; one of no letters may."""
        stems = analyse(word, language).stems
        return not stems or stems[0] in self._beginnings[language]

    def find(self, words: Sequence[str]) -> tuple[Wording, ...]:
        """Return the wordings that sets know among typed words, each as long as possible.

        Words of one wording may be in any of their inflected forms. Wordings do not overlap.
        """
        found: list[Wording] = []
        place = 0
        while place < len(words):
            longest = self._longest_at(words, place)
            found += longest
            place = longest[0].end if longest else place + 1
        return tuple(found)

    def _longest_at(self, words: Sequence[str], start: int) -> list[Wording]:
        languages = [name for name in self._ids if self._may_begin(words[start], name)]
        if not languages:
            return []
        for end in range(min(len(words), start + self._longest), start, -1):
            typed = " ".join(words[start:end])
            ids: dict[str, tuple[str, ...]] = {}
            for language in languages:
                stems = analyse(typed, language).stems
                ids |= dict.fromkeys(self._ids[language].get(stems, ()), stems)
            if ids:
                return [
                    Wording(start, end, id_, _others(self._forms[id_], stems))
                    for id_, stems in ids.items()
                ]
        return []


def _forms(one: SynonymSet) -> tuple[Form, ...]:
    forms: dict[tuple[str, ...], Form] = {}
    for language, wordings in one.forms.items():
        for wording in wordings:
            # Acronyms stand in texts of any language, stemmed by its rules.
            others = european.LATIN if wording.isupper() and wording.isascii() else ()
            for name in (language, *others):
                stems = analyse(wording, name).stems
                if stems:
                    forms.setdefault(stems, Form(stems, FormKind.SYNONYM, wording))
    return tuple(forms.values())


def _others(forms: Iterable[Form], stems: tuple[str, ...]) -> tuple[Form, ...]:
    return tuple(form for form in forms if form.stems != stems)


def load(data_folder: Path | None = None) -> Synonyms:
    """Read the program's sets and, if there is one, the user's file.

    Raises ``SettingsDamaged`` if the user's file is not what it should be.
    """
    sets = {one.id: one for one in sets_in(paths.table("synonyms"), own=False)}
    path = data_folder / FILE_NAME if data_folder else None
    if path is None or not path.is_file():
        return Synonyms(sets.values())
    table = read_own_table(path)
    for one in sets_in(table, own=True):
        sets[one.id] = _joined(sets[one.id], one) if one.id in sets else one
    return Synonyms(sets.values(), frozenset(table.get("off", ())))


def read_own_table(path: Path) -> dict[str, Any]:
    """Read a user's file as it stands; raises ``SettingsDamaged`` if that is no such table."""
    try:
        table = tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as problem:
        raise SettingsDamaged(path, str(problem)) from problem
    if not _is_well_formed(table):
        raise SettingsDamaged(path, "shape")
    return table


def _is_well_formed(table: dict[str, Any]) -> bool:
    sets, off = table.get("set", []), table.get("off", [])
    return (
        isinstance(sets, list)
        and _are_words(off)
        and all(
            isinstance(one, dict)
            and isinstance(one.get("id"), str)
            and all(_are_words(one.get(language, [])) for language in LANGUAGES)
            for one in sets
        )
    )


def _are_words(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)


def sets_in(table: dict[str, Any], *, own: bool) -> Iterator[SynonymSet]:
    """Yield the sets of a table; ``own`` says whether it is the user's."""
    for one in table.get("set", ()):
        forms = {name: tuple(one[name]) for name in LANGUAGES if one.get(name)}
        yield SynonymSet(one["id"], forms, own)


def _joined(one: SynonymSet, other: SynonymSet) -> SynonymSet:
    forms = {
        name: tuple(dict.fromkeys([*one.forms.get(name, ()), *other.forms.get(name, ())]))
        for name in LANGUAGES
        if name in one.forms or name in other.forms
    }
    return SynonymSet(one.id, forms, own=True)
