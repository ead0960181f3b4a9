"""Everything that works on notes in the window, put together."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect

from wsisdesk.annotate.model import Colour, Content, NoteKind, NoteStatus, Proposal, ProposalAction
from wsisdesk.ui.notes import tasks
from wsisdesk.ui.notes.acts import NoteActs
from wsisdesk.ui.notes.cards import NoteCards
from wsisdesk.ui.notes.editor import NoteEditor
from wsisdesk.ui.notes.listing import Listing
from wsisdesk.ui.notes.marking import marks_of
from wsisdesk.ui.notes.meeting_notes import MeetingNotes
from wsisdesk.ui.notes.notebook import Notebook
from wsisdesk.ui.notes.page_notes import PageNotes
from wsisdesk.ui.notes.panel import NotesPanel
from wsisdesk.ui.notes.reader_notes import ReaderNotes
from wsisdesk.ui.notes.writing import Writing
from wsisdesk.ui.titles import short_title

if TYPE_CHECKING:
    from wsisdesk.annotate.model import Annotation, Target
    from wsisdesk.ui.library.controller import LibraryController
    from wsisdesk.ui.pages.view import PageView
    from wsisdesk.ui.reader.view import ReaderView
    from wsisdesk.ui.services import Services
    from wsisdesk.ui.tabs.controller import Tabs
    from wsisdesk.ui.tabs.document_page import DocumentPage
    from wsisdesk.ui.theme import Theme

NotePlace = ReaderNotes | PageNotes
_COLOURS = {str(number): colour for number, colour in enumerate(Colour, 1)}
_TYPED = {
    "c": NoteKind.COMMENT,
    "q": NoteKind.QUESTION,
    "t": NoteKind.HIGHLIGHT,
    "p": NoteKind.PROPOSAL,
}


class NoteStudio(QObject):
    """Attends to the readers, the panel and the editor."""

    def __init__(self, tabs: Tabs, library: LibraryController, services: Services) -> None:
        super().__init__(tabs)
        self._tabs = tabs
        self._library = library
        self._services = services
        self._author = services.store.settings.notes.author
        self._colour = Colour.YELLOW
        self._readers: dict[ReaderView, ReaderNotes] = {}
        self._cards: dict[ReaderView, NoteCards] = {}
        theme = services.appearance.theme
        self.notebook = Notebook(services, self)
        self.acts = NoteActs(self.notebook, services.messages, lambda: self._author, self)
        self.panel = NotesPanel(theme)
        self.listing = Listing(self.panel, self.notebook, services, self._title)
        self.editor = NoteEditor(theme, tabs.area.window())
        self.meeting = MeetingNotes(tabs, self.notebook, self.acts, services, self)
        self._pages: dict[PageView, PageNotes] = {}
        self._writing: Writing | None = None
        self._connect()
        self.apply_settings()

    def _connect(self) -> None:
        self.notebook.changed.connect(self._show_marks)
        self.notebook.failed.connect(self._say_unsaved)
        self.listing.hidden_changed.connect(self._show_all_marks)
        self.panel.jump_wanted.connect(self.jump)
        self.panel.edit_wanted.connect(self.edit)
        self.panel.delete_wanted.connect(self.delete)
        self.panel.menu_wanted.connect(self._open_menu)
        self.panel.held.connect(self._hold)
        self.panel.layers.copy_wanted.connect(self.copy_layer)
        self.editor.edited.connect(self._write)
        self.editor.closed.connect(self._end_writing)
        self.editor.delete_wanted.connect(self._delete_edited)

    # --- documents ----------------------------------------------------------------------------

    def attend(self, page: DocumentPage) -> None:
        """Show notes in all readers of a page, those made later too."""
        page.views.view_changed.connect(partial(self._attend_readers, page))
        self._attend_readers(page)

    def _attend_pages(self, page: DocumentPage) -> None:
        view = page.views.pages
        if view is not None and view not in self._pages:
            attended = PageNotes(view, page.views.text.document)
            self._pages[view] = attended
            view.destroyed.connect(partial(self._pages.pop, view, None))
            view.note_clicked.connect(partial(self._clicked_page, attended))
            attended.pressed.connect(partial(self._pressed, attended))
        document = page.views.text.document()
        if document is not None:
            self._show_marks(document.id)

    def _attend_readers(self, page: DocumentPage) -> None:
        self._attend_pages(page)
        for reader in page.views.readers():
            if reader not in self._readers:
                attended = ReaderNotes(reader)
                self._readers[reader] = attended
                reader.destroyed.connect(partial(self._forget, reader))
                reader.shown.connect(partial(self._shown, reader))
                reader.notes.clicked.connect(partial(self._clicked, reader))
                attended.pressed.connect(partial(self._pressed, attended))
                self._add_cards(reader, attended)
                if reader.document() is not None:
                    self._shown(reader)

    def _add_cards(self, reader: ReaderView, attended: ReaderNotes) -> None:
        cards = NoteCards(reader, self.notebook, self._services.appearance.theme)
        cards.edit_wanted.connect(self.edit)
        cards.delete_wanted.connect(self.delete)
        cards.copy_wanted.connect(self._copy_one)
        cards.make_wanted.connect(partial(self._pressed, attended))
        self._cards[reader] = cards

    def _shown(self, reader: ReaderView) -> None:
        document = reader.document()
        if document is not None:
            if self.notebook.sheet(document.id) is None:
                self.notebook.open(document)
            self._show_marks(document.id)
        self.follow()

    def _forget(self, reader: ReaderView) -> None:
        self._readers.pop(reader, None)
        self._cards.pop(reader, None)

    def follow(self) -> None:
        """Follow the document in front."""
        page = self._tabs.current_document()
        document = page.reader.document() if page is not None else None
        self.listing.set_document(document.id if document is not None else "")
        open_ones = [found.id for reader in self._readers if (found := reader.document())]
        self.notebook.close_all_but(open_ones)

    def _show_all_marks(self) -> None:
        for document in {found.id for reader in self._readers if (found := reader.document())}:
            self._show_marks(document)

    def _show_marks(self, document: str) -> None:
        sheet = self.notebook.sheet(document)
        if sheet is None:
            return
        marks = marks_of(sheet, self.listing.hidden)
        for reader in self._readers:
            shown = reader.document()
            if shown is not None and shown.id == document:
                reader.notes.show(marks)
        for view, place in self._pages.items():
            paged = place.document()
            if paged is not None and paged.id == document:
                view.show_notes(marks)

    def _title(self, document: str) -> tuple[str, str]:
        from wsisdesk.documents import symbols  # late: the first screen needs none of it

        entry = self._library.entries.get(document)
        if entry is None:
            return self.tr("Not in the library any more"), ""
        if entry.work:
            name = symbols.display_name(entry.work, entry.version, entry.language)
            return name, entry.language
        return entry.symbol or short_title(entry), entry.language

    # --- keys and clicks ----------------------------------------------------------------------

    def press(self, key: str) -> None:
        """Do what a key does, in the reader in use."""
        page = self._tabs.current_document()
        if page is None:
            return
        paged = page.views.pages if page.views.is_paged() else None
        place = self._pages.get(paged) if paged else self._readers.get(page.reader)
        if place is not None:
            self._pressed(place, key)

    def _pressed(self, reader: NotePlace, key: str) -> None:
        document = reader.document()
        sheet = self.notebook.sheet(document.id) if document is not None else None
        if sheet is None:
            return
        here = reader.at_caret(sheet)
        if key in _COLOURS:
            self._take_colour(reader, _COLOURS[key], here.note if here else None)
        elif key == "h":
            self._highlight(reader)
        elif key == "b":
            self._make_all(reader, Content(NoteKind.BOOKMARK, colour=self._colour))
        elif key == "enter" and here is not None:
            self.edit(here.note, reader.place())
        elif key == "delete":
            if here is not None:
                self.delete(here.note)
        else:
            self._begin(reader, _TYPED.get(key, NoteKind.COMMENT))
            if key == "t":
                self.editor.tags.setFocus()

    def _take_colour(self, reader: NotePlace, colour: Colour, here: Annotation | None) -> None:
        """Colour the note one is at, or mark the selection; new notes have this colour, too."""
        from dataclasses import replace

        self._colour = colour
        if here is not None:
            self.acts.change(here, replace(here.content, colour=colour))
        elif reader.has_selection():
            self._highlight(reader)

    def _highlight(self, reader: NotePlace) -> None:
        self._make_all(reader, Content(NoteKind.HIGHLIGHT, colour=self._colour))

    def _make_all(self, reader: NotePlace, content: Content) -> None:
        """Make a note on each clause of the selection, as one act."""
        from wsisdesk.annotate import editing

        made = [editing.make(target, content, self._author) for target in reader.targets()]
        self.acts.keep([(None, note) for note in made])
        reader.let_go()

    def _begin(self, reader: NotePlace, kind: NoteKind) -> None:
        """Open the editor for a new note; it comes to be with its first words."""
        is_proposal = kind is NoteKind.PROPOSAL
        targets = reader.clause() if is_proposal else reader.targets()
        if not targets:
            return
        proposal = Proposal(ProposalAction.MOD) if is_proposal else None
        colour = Colour.BLUE if is_proposal else self._colour
        self._open_editor(targets[0], Content(kind, colour=colour, proposal=proposal),
                          reader.place())  # fmt: skip

    def _clicked(self, reader: ReaderView, name: str) -> None:
        note = self.notebook.find(name)
        if note is not None:
            self.panel.show_note(name)
            if note.layer:  # a colleague's note is not ours to change
                self._cards[reader].show_card(name)
                return
            self.edit(note, reader.notes.place_of(name))

    def _clicked_page(self, place: PageNotes, name: str) -> None:
        note = self.notebook.find(name)
        if note is not None:
            self.panel.show_note(name)
            self.edit(note, place.place())

    # --- one note -----------------------------------------------------------------------------

    def edit(self, note: Annotation, near: QRect) -> None:
        """Open the editor for a note."""
        if note.layer:
            return  # a colleague's note is not ours to change; it can be copied
        self._open_editor(note.target, note.content, near, note)

    def _open_editor(
        self, target: Target, content: Content, near: QRect, note: Annotation | None = None
    ) -> None:
        self.editor.close_editor()
        sheet = self.notebook.sheet(target.document)
        clause = ""
        if sheet is not None:
            texts = (block.text for block in sheet.document.blocks if block.id == target.block)
            clause = next(texts, "")
        self._writing = Writing(self.notebook, self.acts, target, note)
        self.editor.open_for(content, near, clause=clause, language=target.language)

    def _write(self, content: Content) -> None:
        if self._writing is not None:
            self._writing.write(content)

    def _end_writing(self) -> None:
        if self._writing is not None:
            self._writing.end()

    def _delete_edited(self) -> None:
        if self._writing is not None and self._writing.note is not None:
            self.delete(self._writing.note)

    def delete(self, note: Annotation) -> None:
        """Delete a note; Undo brings it back."""
        if not note.layer:
            self.acts.delete([note])

    def jump(self, note: Annotation) -> None:
        """Go to a note's words."""
        target = note.target
        sheet = self.notebook.sheet(target.document)
        placed = sheet.notes.get((note.id, note.layer)) if sheet is not None else None
        span = placed.span if placed is not None else None
        block, start, end = span if span is not None else (target.block, target.start, target.end)
        page = self._tabs.current_document()
        if page is not None and page.entry.id == target.document and not page.views.is_paged():
            page.reader.jump_to(block, start, 0 if target.whole else end)
        else:
            self._tabs.open_document(target.document, block)

    def copy_layer(self, layer: str) -> None:
        """Copy a colleague's notes on this document to one's own."""
        self.copy([note for note in self.listing.notes() if note.layer == layer])

    def copy(self, notes: list[Annotation]) -> None:
        """Copy a colleague's notes to one's own; what was copied before is not copied twice."""
        from wsisdesk.annotate import editing

        mine = {note.origin for note in self.listing.notes() if not note.layer}
        made = [
            editing.make(note.target, note.content, self._author, origin=note.id)
            for note in notes
            if note.id not in mine
        ]
        self.acts.keep([(None, note) for note in made])
        self._services.messages.inform(self.tr("%Ln note(s) copied to your own.", "", len(made)))

    def _copy_one(self, note: Annotation) -> None:
        self.copy([note])

    def _open_menu(self, note: Annotation, place: QPoint) -> None:
        from wsisdesk.ui.widgets.menu import Menu

        menu = Menu(self.panel)
        menu.addAction(self.tr("&Go to the text"), partial(self.jump, note))
        if note.layer:
            menu.addAction(self.tr("&Copy to my notes"), partial(self.copy, [note]))
        else:
            menu.addAction(self.tr("&Edit"), self.panel.edit_current)
            done = note.content.status is NoteStatus.DONE
            text = self.tr("Mark as &open") if done else self.tr("Mark as &done")
            menu.addAction(text, partial(self._set_done, note, not done))
            menu.addAction(self.tr("De&lete"), partial(self.delete, note))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _set_done(self, note: Annotation, done: bool) -> None:
        from dataclasses import replace

        status = NoteStatus.DONE if done else NoteStatus.OPEN
        self.acts.change(note, replace(note.content, status=status))

    def _hold(self, name: str) -> None:
        for reader in self._readers:
            reader.notes.hold(name)

    # --- the window ---------------------------------------------------------------------------

    def flush(self) -> None:
        """Store what is being typed."""
        self.editor.flush()

    def reload(self) -> None:
        """Read the notes again, after others have changed them."""
        self.notebook.reload()
        if self.listing.everywhere:
            self.listing.show_everywhere(True)

    def apply_settings(self) -> None:
        """Take the author and the meanings of the colours from the settings."""
        settings = self._services.store.settings
        self.editor.name_colours(settings)
        self._author = settings.notes.author or self._author
        self._services.quick.run(tasks.author).succeeded.connect(self._sign)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self.panel.set_theme(theme)
        self.editor.set_theme(theme)
        for cards in self._cards.values():
            cards.set_theme(theme)

    def _sign(self, author: str) -> None:
        self._author = self._services.store.settings.notes.author or author

    def _say_unsaved(self, error: object) -> None:
        del error  # said by the window
        text = self.tr("%Ln note(s) could not be stored yet; they are kept here and tried again.",
                       "", self.notebook.unsaved)  # fmt: skip
        self._services.messages.warn(text)
