"""What the card over a note says, and what the menu of the text offers about notes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRect, Signal
from PySide6.QtGui import QGuiApplication

from wsisdesk.annotate.model import NoteKind, NoteStatus
from wsisdesk.annotate.redline import RedlineKind
from wsisdesk.ui.notes.keys import name_of
from wsisdesk.ui.notes.reader_notes import ANOTHER
from wsisdesk.ui.notes.redline_text import shown_pieces, wording_of
from wsisdesk.ui.notes.standing import own_proposal
from wsisdesk.ui.notes.wording import kind_text, status_text
from wsisdesk.ui.widgets.hover_card import Card, CardAction, HoverCard
from wsisdesk.ui.words.dates import stored_moment
from wsisdesk.ui.words.sentences import listed

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMenu

    from wsisdesk.annotate.model import Annotation
    from wsisdesk.ui.look.theme import Theme
    from wsisdesk.ui.notes.attendance import NotePlace
    from wsisdesk.ui.notes.keeping.notebook import Notebook
    from wsisdesk.ui.pages.view import PageView
    from wsisdesk.ui.reader.view import ReaderView
    from wsisdesk.ui.services import Services


class NoteCards(QObject):
    """The card and the menu of one reader, or of one view of pages."""

    edit_wanted = Signal(object, QRect)
    delete_wanted = Signal(object)
    copy_wanted = Signal(object)
    make_wanted = Signal(str)  # a key of ours

    def __init__(
        self,
        reader: ReaderView | PageView,
        place: NotePlace,
        notebook: Notebook,
        services: Services,
    ) -> None:
        super().__init__(reader)
        self._reader = reader
        self._place = place
        self._notebook = notebook
        self._services = services
        self.card = HoverCard(services.appearance.theme, reader)
        reader.notes.hovered.connect(self.show_card)
        reader.notes.left.connect(self.card.leave)
        reader.menu.opening.connect(self._fill_menu)

    def show_card(self, name: str) -> None:
        """Show what a note says beside its words."""
        note = self._notebook.find(name)
        if note is None:
            return
        place = self._reader.notes.place_of(name)
        corner = self._reader.mapFromGlobal(place.topLeft())
        self.card.show_card(self._made(note, place), QRect(corner, place.size()))

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self.card.set_theme(theme)

    def _made(self, note: Annotation, place: QRect) -> Card:
        content = note.content
        rows = [(self.tr("Says"), content.body)] if content.body.strip() else []
        rows += self._proposed(note)
        if meaning := self._services.store.settings.notes.meanings.get(content.colour):
            rows.append((self.tr("Colour"), meaning))
        if content.tags:
            rows.append((self.tr("Tags"), listed(content.tags)))
        rows += self._written(note)
        return Card(kind_text(content.kind), rows=tuple(rows), actions=self._actions(note, place))

    def _actions(self, note: Annotation, place: QRect) -> tuple[CardAction, ...]:
        """Return what can be done with a note; all of it writes."""
        possible = self._services.protection.is_writable
        if note.layer:
            return (CardAction(self.tr("Copy to my notes"), partial(self._copy, note), possible),)
        edit = partial(self.edit_wanted.emit, note, place)
        return (
            CardAction(self.tr("Edit"), edit, possible),
            CardAction(self.tr("Delete"), partial(self.delete_wanted.emit, note), possible),
        )

    def _written(self, note: Annotation) -> list[tuple[str, str]]:
        """Return who wrote a note and when, and whether it is done with, as rows of the card."""
        rows = [(self.tr("From"), note.author), (self.tr("Date"), stored_moment(note.modified))]
        status = note.content.status
        if status is NoteStatus.DONE or note.content.kind is NoteKind.PROPOSAL:
            rows.append((self.tr("Status"), status_text(status)))
        return rows

    def _proposed(self, note: Annotation) -> list[tuple[str, str]]:
        """Return what the page does not show of a proposal, as rows of the card.

        Where its words stand below the clause, that is what is said for it.
        """
        proposal = note.content.proposal
        if note.content.kind is not NoteKind.PROPOSAL or proposal is None:
            return []
        reasons = [(self.tr("Reasons"), proposal.reasons)] if proposal.reasons.strip() else []
        if self._place.shows_wording(name_of(note)):
            return reasons
        pieces = shown_pieces(self._clause(note), proposal)
        parts = {
            kind: " … ".join(piece.text.strip() for piece in pieces if piece.kind is kind)
            for kind in (RedlineKind.DELETED, RedlineKind.INSERTED)
        }
        said = ((self.tr("Delete"), parts[RedlineKind.DELETED]),
                (self.tr("Insert"), parts[RedlineKind.INSERTED]))  # fmt: skip
        changes = [(name, text) for name, text in said if text]
        return [("", str(proposal.action)), *changes, *reasons]

    def _wording(self, note: Annotation) -> str:
        """Return the clause as a proposal would have it; nothing for other notes."""
        proposal = note.content.proposal
        if note.content.kind is not NoteKind.PROPOSAL or proposal is None:
            return ""
        return wording_of(self._clause(note), proposal)

    def _clause(self, note: Annotation) -> str:
        sheet = self._notebook.sheet(note.target.document)
        blocks = sheet.document.blocks if sheet is not None else ()
        return next((block.text for block in blocks if block.id == note.target.block), "")

    def _has_proposal(self) -> bool:
        document = self._place.document()
        sheet = self._notebook.sheet(document.id) if document is not None else None
        return sheet is not None and own_proposal(self._place, sheet) is not None

    def _copy(self, note: Annotation) -> None:
        self.copy_wanted.emit(note)

    def _fill_menu(self, menu: QMenu, point: QPointF) -> None:
        name = self._reader.notes.at(point)
        note = self._notebook.find(name) if name else None
        if note is not None:
            self._offer_changes(menu, note, self._reader.notes.place_of(name))
        if note is not None and (wording := self._wording(note)):
            text = self.tr("Copy the proposed te&xt")
            menu.addAction(text, partial(QGuiApplication.clipboard().setText, wording))
        for text, key in (
            (self.tr("&Highlight"), "h"),
            (self.tr("Co&mment"), "c"),
            (self.tr("Q&uestion"), "q"),
            (self.tr("&Bookmark"), "b"),
            (self.tr("&Tag"), "t"),
            (self.tr("&Propose wording"), "p"),
        ):
            self._offer(menu, f"{text}\t{key.upper()}", partial(self.make_wanted.emit, key))
        if self._has_proposal():
            text = self.tr("Propose another &wording")
            self._offer(menu, text, partial(self.make_wanted.emit, ANOTHER))
        menu.addSeparator()

    def _offer_changes(self, menu: QMenu, note: Annotation, place: QRect) -> None:
        if note.layer:
            self._offer(menu, self.tr("Copy to my &notes"), partial(self._copy, note))
            return
        edit = partial(self.edit_wanted.emit, note, place)
        self._offer(menu, self.tr("&Edit the note"), edit)
        self._offer(menu, self.tr("&Delete the note"), partial(self.delete_wanted.emit, note))

    def _offer(self, menu: QMenu, text: str, run: Callable[[], object]) -> None:
        """Add to the menu what writes: grey where nothing can be written."""
        menu.addAction(text, run).setEnabled(self._services.protection.is_writable)
