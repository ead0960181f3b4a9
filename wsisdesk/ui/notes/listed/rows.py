"""The rows of the list of notes: cards, under headings of documents where all are shown."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wsisdesk.annotate.model import NoteKind, NoteStatus
from wsisdesk.text.direction import isolate
from wsisdesk.ui.notes.keys import key_of, name_of
from wsisdesk.ui.notes.listed.filtering import Filter, Order
from wsisdesk.ui.notes.redline_text import shown_pieces
from wsisdesk.ui.notes.wording import (
    action_text,
    change_text,
    kind_text,
    reasons_text,
    status_text,
)
from wsisdesk.ui.widgets.list_model import ListModel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QModelIndex

    from wsisdesk.annotate.model import Annotation
    from wsisdesk.ui.notes.keeping.tasks import Placed
    from wsisdesk.ui.notes.keys import Key


@dataclass(frozen=True, slots=True)
class Heading:
    """A document over its notes."""

    text: str
    language: str


@dataclass(frozen=True, slots=True)
class Card:
    """One note by its name; ``number`` is the one its marker shows, 0 where none is shown.

    ``clause`` is the text of the clause for proposals; ``placed`` tells whether its words are
    still to be found.
    """

    name: str
    note: Annotation
    number: int = 0
    clause: str = ""
    placed: bool = True


Row = Heading | Card


class CardMaker:
    """Makes the cards of one document; a note that is as it was keeps its card."""

    def __init__(self) -> None:
        self._made: dict[Key, tuple[Placed, Card]] = {}

    def of_document(
        self, placed: Sequence[Placed], wanted: Filter, order: Order, text_of: Callable[[str], str]
    ) -> list[Row]:
        """Return the cards of a document's notes; ``text_of`` gives the text of a block."""
        cards = [
            self._card(one, number, text_of)
            for number, one in enumerate(placed, 1)
            if wanted.is_empty or wanted.passes(one.note)
        ]
        if order is Order.TIME:
            cards.sort(key=lambda card: card.note.modified, reverse=True)
        return list(cards)

    def _card(self, placed: Placed, number: int, text_of: Callable[[str], str]) -> Card:
        key, note = key_of(placed.note), placed.note
        known = self._made.get(key)
        if known is not None and known[0] is placed and known[1].number == number:
            return known[1]
        card = Card(name_of(note), note, number, _clause(note, text_of), placed.span is not None)
        self._made[key] = placed, card
        return card


def of_all(
    notes: Sequence[Annotation],
    wanted: Filter,
    order: Order,
    title: Callable[[str], tuple[str, str]],
) -> list[Row]:
    """Return all notes: under their documents, or, by time, without headings.

    ``title`` gives the name and language of a document; one that is not in the library has none.
    """
    passing = [note for note in notes if wanted.passes(note)]
    if order is Order.TIME:
        return [_far_card(note) for note in sorted(passing, key=_latest, reverse=True)]
    by_document: dict[str, list[Annotation]] = {}
    for note in passing:
        by_document.setdefault(note.target.document, []).append(note)
    titled = sorted((*title(document), document) for document in by_document)
    rows: list[Row] = []
    for text, language, document in titled:
        rows.append(Heading(text, language))
        rows += (_far_card(note) for note in sorted(by_document[document], key=_place))
    return rows


def _clause(note: Annotation, text_of: Callable[[str], str]) -> str:
    return text_of(note.target.block) if note.content.kind is NoteKind.PROPOSAL else ""


def _far_card(note: Annotation) -> Card:
    """Return the card of a note on a document that need not be open: its quotation is known."""
    whole = note.target.whole and note.content.kind is NoteKind.PROPOSAL
    return Card(name_of(note), note, clause=note.target.quote.exact if whole else "")


def _latest(note: Annotation) -> str:
    return note.modified


def _place(note: Annotation) -> tuple[list[tuple[int, str]], int, str]:
    """Return what puts notes in the order of a text of which only the ids of blocks are known."""
    parts = re.findall(r"\d+|\D+", note.target.block)
    counted = [(int(part), "") if part.isdecimal() else (0, part) for part in parts]
    return counted, note.target.start, note.created


class NotesModel(ListModel[Row]):
    """Cards, under headings where notes on several documents are listed."""

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows; where only what cards say has changed, the list stays where it is."""
        if [_identity(row) for row in rows] == [_identity(row) for row in self.rows]:
            changed = [n for n, row in enumerate(rows) if row is not self.rows[n]]
            self.rows = rows
            for number in changed:
                index = self.index(number)
                self.dataChanged.emit(index, index)
            return
        super().show_rows(rows)

    def index_of(self, name: str) -> QModelIndex:
        """Return where a note is listed."""
        return self.where(lambda row: isinstance(row, Card) and row.name == name)

    def first(self) -> QModelIndex:
        """Return where the first note is listed."""
        return self.where(lambda row: isinstance(row, Card))

    def said(self, row: Row) -> str:
        """Return the name of a document, or all that a note says."""
        return row.text if isinstance(row, Heading) else said_of(row)

    def is_heading(self, row: Row) -> bool:
        """Tell whether a row is a document."""
        return isinstance(row, Heading)


def said_of(card: Card) -> str:
    """Return what a screen reader says of a note."""
    content, target = card.note.content, card.note.target
    parts = [kind_text(content.kind), target.reach]
    if content.kind is NoteKind.PROPOSAL and content.proposal is not None:
        parts.append(action_text(content.proposal.action))
        parts += map(change_text, shown_pieces(card.clause, content.proposal))
        parts.append(reasons_text(content.proposal.reasons))
    else:
        parts.append(content.body or target.quote.exact)
    parts += content.tags
    if content.status is NoteStatus.DONE:
        parts.append(status_text(content.status))
    return ", ".join(isolate(part) for part in parts if part)


def _identity(row: Row) -> str:
    return row.text if isinstance(row, Heading) else row.name
