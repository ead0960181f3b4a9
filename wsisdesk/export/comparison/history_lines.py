"""What an export says of clauses through three and more versions: the same for every form."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wsisdesk.compare.history import EventKind
from wsisdesk.export.comparison.facts import name_of

if TYPE_CHECKING:
    from wsisdesk.compare.history import ClauseHistory, Event, History
    from wsisdesk.documents.model import Block
    from wsisdesk.export.comparison.request import ExportOptions
    from wsisdesk.export.words import Words

_WORDS = {
    EventKind.INTRODUCED: "introduced",
    EventKind.REWORDED: "reworded",
    EventKind.MOVED: "moved_in",
    EventKind.SPLIT: "split_in",
    EventKind.MERGED: "merged_in",
    EventKind.RENUMBERED: "renumbered_in",
    EventKind.FORM: "retyped_in",
    EventKind.REMOVED: "removed_in",
}
_LIGHT = frozenset({EventKind.RENUMBERED, EventKind.FORM})


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One clause: as it last stood, in which language, and what happened to it."""

    block: Block
    language: str
    events: tuple[str, ...]


def history_lines(
    history: History, options: ExportOptions, words: Words
) -> tuple[HistoryLine, ...]:
    """Return the clauses an export shows, each with its events in words, oldest first.

    Changes of number and form count with ``options.typography`` only; with
    ``options.only_changed`` clauses without any event are left out.
    """
    names = version_names(history, words)
    lines = []
    for clause in history.clauses:
        events = [event for event in clause.events if _counts(event, options)]
        changed = any(event.version > 0 for event in events)
        if changed or not options.only_changed:
            said = tuple(_said(event, names, words) for event in events)
            lines.append(_line(history, clause, said))
    return tuple(lines)


def version_names(history: History, words: Words) -> tuple[str, ...]:
    """Return what the versions are called: by version, else date, else name of the document."""
    return tuple(
        document.version or document.date or name_of(document, words)
        for document in history.versions
    )


def _counts(event: Event, options: ExportOptions) -> bool:
    return options.typography or event.kind not in _LIGHT


def _said(event: Event, names: tuple[str, ...], words: Words) -> str:
    first = event.kind is EventKind.INTRODUCED and event.version == 0
    return words.fill("from_start" if first else _WORDS[event.kind], version=names[event.version])


def _line(history: History, clause: ClauseHistory, said: tuple[str, ...]) -> HistoryLine:
    version, block = next(
        (number, block) for number, block in reversed([*enumerate(clause.blocks)]) if block
    )
    language = block.language or history.versions[version].language
    return HistoryLine(block, language, said)
