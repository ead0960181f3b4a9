"""Attends to every reader and page view: shows the notes there, hears keys and clicks."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QTimer, Signal

from wsisdesk.annotate.model import NoteKind
from wsisdesk.ui.notes.cards import NoteCards
from wsisdesk.ui.notes.marking import MarkMaker
from wsisdesk.ui.notes.page_notes import PageNotes
from wsisdesk.ui.notes.reader_notes import ReaderNotes

if TYPE_CHECKING:
    from wsisdesk.annotate.model import Annotation
    from wsisdesk.ui.look.theme import Theme
    from wsisdesk.ui.notes.keeping.notebook import Notebook
    from wsisdesk.ui.pages.view import PageView
    from wsisdesk.ui.reader.view import ReaderView
    from wsisdesk.ui.services import Services
    from wsisdesk.ui.tabs.document_page import DocumentPage

NotePlace = ReaderNotes | PageNotes
_SOON = 40  # milliseconds: what was typed is stored first


class Attendance(QObject):
    """``pressed`` brings place and key, ``clicked`` a note and where it is on the screen."""

    pressed = Signal(object, str)
    clicked = Signal(object, QRect)
    edit_wanted = Signal(object, QRect)
    delete_wanted = Signal(object)
    copy_wanted = Signal(object)
    shown = Signal()  # another document is in one of the readers

    def __init__(self, notebook: Notebook, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._notebook = notebook
        self._services = services
        self._readers: dict[ReaderView, ReaderNotes] = {}
        self._cards: dict[ReaderView | PageView, NoteCards] = {}
        self._pages: dict[PageView, PageNotes] = {}
        self.hidden: frozenset[str] = frozenset()
        self._marks = MarkMaker()
        notebook.opened.connect(self._marks.take)
        self._stale: set[str] = set()
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._show_stale)
        notebook.changed.connect(self._wait)

    def attend(self, page: DocumentPage) -> None:
        """Attend to all readers of a page, those made later too."""
        page.views.view_changed.connect(partial(self._attend_views, page))
        self._attend_views(page)

    def place_in(self, page: DocumentPage) -> NotePlace | None:
        """Return where notes are made in a page, in the view that is used now."""
        if page.views.is_paged() and page.views.pages is not None:
            return self._pages.get(page.views.pages)
        return self._readers.get(page.reader)

    def documents(self) -> set[str]:
        """Return the documents that are in a reader."""
        return {found.id for reader in self._readers if (found := reader.document())}

    def hide_layers(self, hidden: frozenset[str]) -> None:
        """Show the notes of these layers no longer."""
        self.hidden = hidden
        self.show_again()

    def show_again(self) -> None:
        """Show the notes as they are to be shown now: the language may be another."""
        for document in self.documents():
            self._show_marks(document)

    def hold(self, name: str) -> None:
        """Let one note stand out among the others."""
        for view in self._cards:
            view.notes.hold(name)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        for cards in self._cards.values():
            cards.set_theme(theme)

    def _attend_views(self, page: DocumentPage) -> None:
        for reader in page.views.readers():
            if reader not in self._readers:
                self._take_up(reader)
        view, document = page.views.pages, page.views.text.document()
        if view is not None and view not in self._pages:
            attended = PageNotes(view, page.views.text.document)
            self._pages[view] = attended
            view.destroyed.connect(partial(self._pages.pop, view, None))
            self._show_cards(view, attended)
        if document is not None:
            self._show_marks(document.id)

    def _take_up(self, reader: ReaderView) -> None:
        attended = ReaderNotes(reader)
        self._readers[reader] = attended
        reader.shown.connect(partial(self._shown, reader))
        self._show_cards(reader, attended)
        if reader.document() is not None:
            self._shown(reader)

    def _show_cards(self, view: ReaderView | PageView, attended: NotePlace) -> None:
        """Answer to what is done to the notes in a reader or on pages."""
        cards = NoteCards(view, attended, self._notebook, self._services)
        self._cards[view] = cards
        view.destroyed.connect(partial(self._forget, view))
        view.notes.clicked.connect(partial(self._clicked, view))
        attended.pressed.connect(partial(self.pressed.emit, attended))
        cards.make_wanted.connect(partial(self.pressed.emit, attended))
        cards.edit_wanted.connect(partial(self._edit, view))
        cards.delete_wanted.connect(self.delete_wanted)
        cards.copy_wanted.connect(self.copy_wanted)

    def _forget(self, view: ReaderView | PageView) -> None:
        self._cards.pop(view, None)
        if view in self._readers:
            del self._readers[view]

    def _shown(self, reader: ReaderView) -> None:
        document = reader.document()
        if document is not None:
            if self._notebook.sheet(document.id) is None:
                self._notebook.open(document)
            self._show_marks(document.id)
        self.shown.emit()

    def _wait(self, document: str) -> None:
        """Mark the page when what was typed is on its way to the store."""
        self._stale.add(document)
        self._soon.start()

    def _show_stale(self) -> None:
        stale, self._stale = self._stale, set()
        for document in stale:
            self._show_marks(document)

    def _show_marks(self, document: str) -> None:
        sheet = self._notebook.sheet(document)
        if sheet is None:
            return
        marks = self._marks.marks_of(sheet, self.hidden)
        for reader in self._readers:
            shown = reader.document()
            if shown is not None and shown.id == document:
                reader.notes.show(marks)
        for view, place in self._pages.items():
            paged = place.document()
            if paged is not None and paged.id == document:
                view.notes.show(marks)

    def _clicked(self, view: ReaderView | PageView, name: str) -> None:
        note = self._notebook.find(name)
        if note is not None and note.layer:  # a colleague's note is not ours to change
            self._cards[view].show_card(name)
        elif note is not None:
            self.clicked.emit(note, self._free(view, note, view.notes.place_of(name)))

    def _edit(self, view: ReaderView | PageView, note: Annotation, near: QRect) -> None:
        self.edit_wanted.emit(note, self._free(view, note, near))

    def _free(self, view: ReaderView | PageView, note: Annotation, near: QRect) -> QRect:
        """Return what an editor leaves in view: of proposed wording the clause it is about."""
        reader = next((found for found in self._readers if found is view), None)
        if note.content.kind is not NoteKind.PROPOSAL or reader is None:
            return near
        return self._readers[reader].clause_place(note.target.block)
