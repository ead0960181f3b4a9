"""Calls of footnotes and endnotes: the mark printed for each, counted as the document says.

Numbering may start anywhere, in any format, and begin anew with each section or page. Where pages
end is known from the page breaks that Word leaves in the file when it last laid it out.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from wsisdesk.documents.docx.namespaces import w
from wsisdesk.documents.docx.number_formats import formatted
from wsisdesk.documents.docx.values import child_number, child_value

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.etree import _Element

FOOTNOTE, ENDNOTE = "footnote", "endnote"
_DEFAULT_FORMATS = {FOOTNOTE: "decimal", ENDNOTE: "lowerRoman"}
_PER_SECTION, _PER_PAGE = "eachSect", "eachPage"


@dataclass(frozen=True, slots=True)
class NoteNumbering:
    """How notes of one kind are counted."""

    style: str
    start: int = 1
    restart: str = "continuous"

    def refined(self, properties: _Element | None) -> NoteNumbering:
        """Return the numbering with what the properties of the document or a section say."""
        start = child_number(properties, w("numStart"))
        return replace(
            self,
            style=child_value(properties, w("numFmt")) or self.style,
            start=self.start if start is None else start,
            restart=child_value(properties, w("numRestart")) or self.restart,
        )


@dataclass(frozen=True, slots=True)
class CalledNote:
    """A note in the order of its first call; ``number`` is its identifier within its kind."""

    kind: str
    number: str
    mark: str
    custom: bool

    @property
    def id(self) -> str:
        """The identifier of the note among all notes of the document."""
        return f"{self.kind}{self.number}"


class NoteCalls:
    """Counts the calls of one view of the body, from its beginning to its end."""

    def __init__(
        self,
        known: frozenset[tuple[str, str]],
        settings: _Element | None,
        sections: Sequence[_Element],
    ) -> None:
        """Prepare for a body with these notes (kind and number) and section properties."""
        self._known = known
        self._sections = sections
        self._section = 0
        self._general = {
            kind: NoteNumbering(style).refined(_properties(settings, kind))
            for kind, style in _DEFAULT_FORMATS.items()
        }
        self._counts = dict.fromkeys(_DEFAULT_FORMATS, 0)
        self._called: dict[tuple[str, str], CalledNote] = {}

    @property
    def called(self) -> tuple[CalledNote, ...]:
        """The notes called so far, in order."""
        return tuple(self._called.values())

    def call(self, kind: str, number: str, custom_mark: str | None) -> CalledNote | None:
        """Take in a call and return the note with its mark; None where there is no such note.

        A custom mark does not count. A note called again keeps its mark.
        """
        key = (kind, number)
        if key not in self._known:
            return None
        if key not in self._called:
            mark = self._next_mark(kind) if custom_mark is None else custom_mark
            self._called[key] = CalledNote(kind, number, mark, custom_mark is not None)
        return self._called[key]

    def end_section(self) -> None:
        """Go on to the next section."""
        self._section += 1
        for kind in self._counts:
            if self._numbering(kind).restart in (_PER_SECTION, _PER_PAGE):
                self._counts[kind] = 0

    def end_page(self) -> None:
        """Go on to the next page."""
        for kind in self._counts:
            if self._numbering(kind).restart == _PER_PAGE:
                self._counts[kind] = 0

    def _next_mark(self, kind: str) -> str:
        numbering = self._numbering(kind)
        mark = formatted(numbering.start + self._counts[kind], numbering.style)
        self._counts[kind] += 1
        return mark

    def _numbering(self, kind: str) -> NoteNumbering:
        general = self._general[kind]
        if self._section >= len(self._sections):
            return general
        return general.refined(_properties(self._sections[self._section], kind))


def _properties(parent: _Element | None, kind: str) -> _Element | None:
    return None if parent is None else parent.find(w(f"{kind}Pr"))
