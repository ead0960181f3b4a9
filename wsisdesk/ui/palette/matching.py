"""How well a suggestion answers what was typed: every word must occur, in folded form."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from typing import TYPE_CHECKING

from wsisdesk.text.folding import fold, folded

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

PER_GROUP = 8
ONLY_COMMANDS = ">"


class Group(Enum):
    """The groups in which suggestions are listed, in this order."""

    COMMANDS = "commands"
    TABS = "tabs"
    DOCUMENTS = "documents"
    SEARCHES = "searches"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Something the palette can do. ``also`` is searched besides ``text``, but not shown.

    ``target`` is the id of an action, the key of a tab, the id of a document, or the name of a
    saved search; ``detail`` and ``keys`` stand at the end of the line.
    """

    group: Group
    target: str
    text: str
    language: str = ""
    detail: str = ""
    keys: str = ""
    icon: str = ""
    also: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """A suggestion with the stretches of its text that were typed (code points)."""

    suggestion: Suggestion
    spans: tuple[tuple[int, int], ...] = ()


def find(suggestions: Iterable[Suggestion], typed: str) -> list[Found]:
    """Return the suggestions that hold every word typed, the best of each group first.

    With nothing typed every command is listed, but only as many documents as fit.
    """
    typed = typed.lstrip()
    commands_only = typed.startswith(ONLY_COMMANDS)
    words = fold(typed.removeprefix(ONLY_COMMANDS)).split()
    scored: dict[Group, list[tuple[int, int, int, Suggestion]]] = {group: [] for group in Group}
    for number, suggestion in enumerate(suggestions):
        if commands_only and suggestion.group is not Group.COMMANDS:
            continue
        badness = _badness(suggestion, words)
        if badness is not None:
            scored[suggestion.group].append((*badness, number, suggestion))
    best: list[Suggestion] = []
    for group, results in scored.items():
        limit = None if group is Group.COMMANDS else PER_GROUP
        best += [result[-1] for result in sorted(results, key=lambda result: result[:3])[:limit]]
    return [Found(suggestion, _spans(suggestion.text, words)) for suggestion in best]


def _badness(suggestion: Suggestion, words: Sequence[str]) -> tuple[int, int] | None:
    """Tell how badly a suggestion fits: words not shown, words inside others; None if not."""
    shown = _folded_once(suggestion.text)
    also = _folded_once(suggestion.also)
    inside = unseen = 0
    for word in words:
        place = _place(shown, word)
        if place < 0:
            if word not in also:
                return None
            unseen += 1
            continue
        inside += place > 0 and shown[place - 1].isalnum()
    return unseen, inside


def _spans(text: str, words: Sequence[str]) -> tuple[tuple[int, int], ...]:
    """Return where the words stand in a text that is shown."""
    shown = folded(text)
    places = ((_place(shown.text, word), len(word)) for word in words)
    return tuple(
        sorted(shown.original(place, place + size) for place, size in places if place >= 0)
    )


@lru_cache(maxsize=50_000)
def _folded_once(text: str) -> str:
    return fold(text)


def _place(text: str, word: str) -> int:
    """Return where a word occurs: at the start of a word if anywhere so, else the first place."""
    start = text.find(word)
    first = start
    while start > 0 and text[start - 1].isalnum():
        start = text.find(word, start + 1)
    return start if start >= 0 else first
