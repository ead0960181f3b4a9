"""The identifiers of footnotes in the package, handed out as their calls are written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.export.comparison.word.stretches import Call, Fate

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wsisdesk.export.comparison.word.note_plan import NotePlan
    from wsisdesk.export.comparison.word.stretches import Piece

_Key = tuple[str, str]  # the note in the old document and in the new one, empty where it is not


class NoteNumbers:
    """Says which footnote each call calls.

    Two notes are one footnote where a call of both is kept; else each has a footnote of its own.
    """

    def __init__(self, plan: NotePlan, pieces: Iterable[Piece]) -> None:
        """``pieces`` are all of the body: what is kept must be known before any is written."""
        self._plan = plan
        self._pairs: dict[_Key, _Key] = {}
        self._numbers: dict[_Key, int] = {}
        for piece in pieces:
            if isinstance(piece, Call) and piece.fate is Fate.KEPT:
                old, new = _names(piece)
                self._pairs[old, ""] = self._pairs["", new] = (old, new)

    def number(self, call: Call) -> tuple[str, str]:
        """Return the identifier of the footnote a call calls, and its mark if that is typed."""
        names = _names(call)
        key = self._pairs.get(names, names)
        number = self._numbers.setdefault(key, len(self._numbers) + 1)
        return str(number), self.typed_mark(key)

    def typed_mark(self, key: _Key) -> str:
        """Return the mark of a footnote if it is typed, or nothing where Word counts it."""
        old, new = key
        notes = self._plan.new if new else self._plan.old
        name = new or old
        return notes.marks[name] if name in notes.typed else ""

    def footnotes(self) -> list[tuple[str, _Key]]:
        """List the footnotes that were called: identifier, old note and new note."""
        return [(str(number), key) for key, number in self._numbers.items()]


def _names(call: Call) -> _Key:
    return call.old.note if call.old else "", call.new.note if call.new else ""
