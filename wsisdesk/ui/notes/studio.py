"""Everything that works on notes in the window, put together."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect

from wsisdesk.annotate import editing
from wsisdesk.errors import WsisdeskError
from wsisdesk.ui.notes.acts import NoteActs
from wsisdesk.ui.notes.attendance import Attendance
from wsisdesk.ui.notes.jumping import Jumping
from wsisdesk.ui.notes.keeping import tasks
from wsisdesk.ui.notes.keeping.notebook import Notebook
from wsisdesk.ui.notes.keys import name_of
from wsisdesk.ui.notes.listed.card_menu import CardMenu
from wsisdesk.ui.notes.listed.listing import Listing
from wsisdesk.ui.notes.listed.panel import NotesPanel
from wsisdesk.ui.notes.making import NoteMaking
from wsisdesk.ui.notes.meeting_notes import MeetingNotes
from wsisdesk.ui.notes.wording import name_colour
from wsisdesk.ui.words.error_text import error_text
from wsisdesk.ui.words.sentences import in_a_row
from wsisdesk.ui.words.titles import known_as

if TYPE_CHECKING:
    from wsisdesk.annotate.model import Annotation
    from wsisdesk.ui.library.controller import LibraryController
    from wsisdesk.ui.look.theme import Theme
    from wsisdesk.ui.notes.share.colleagues import Colleagues
    from wsisdesk.ui.services import Services
    from wsisdesk.ui.tabs.controller import Tabs


class NoteStudio(QObject):
    """Joins the notebook with the readers, the panel and the editor."""

    def __init__(
        self, tabs: Tabs, library: LibraryController, services: Services, colleagues: Colleagues
    ) -> None:
        super().__init__(tabs)
        self._tabs = tabs
        self._library = library
        self._services = services
        self._colleagues = colleagues
        self._author = services.store.settings.notes.author
        theme = services.appearance.theme
        self.notebook = Notebook(services, self)
        self.acts = NoteActs(self.notebook, services.messages, lambda: self._author, self)
        self.jumping = Jumping(tabs, library, self.notebook, self)
        self.attendance = Attendance(self.notebook, services, self)
        self.making = NoteMaking(self.notebook, self.acts, services, tabs.area.window())
        self.panel = NotesPanel(theme, services.protection)
        self.listing = Listing(self.panel, self.notebook, services, self._title)
        self.meeting = MeetingNotes(
            tabs, self.notebook, self.acts, services, lambda: self.attendance.hidden, self
        )
        self._connect()
        self._connect_colleagues()
        self.apply_settings()

    def _connect(self) -> None:
        attendance, making, panel = self.attendance, self.making, self.panel
        self.notebook.outbox.failed.connect(self._say_unsaved)
        self.notebook.outbox.recovered.connect(self._say_recovered)
        self.listing.hidden_changed.connect(self._hide_layers)
        attendance.pressed.connect(making.press)
        attendance.clicked.connect(self._clicked)
        attendance.shown.connect(self.follow)
        attendance.copy_wanted.connect(self._copy_one)
        making.editor.fields.colours.named.connect(partial(name_colour, self._services.store))
        for asking in (attendance, panel):
            asking.edit_wanted.connect(making.edit)
            asking.delete_wanted.connect(making.delete)
        panel.jump_wanted.connect(self.jumping.to)
        panel.menu_wanted.connect(CardMenu(self, self._services.protection).open)
        panel.held.connect(attendance.hold)
        panel.renamed.connect(attendance.show_again)

    def _connect_colleagues(self) -> None:
        colleagues, layers = self._colleagues, self.panel.layers
        colleagues.looked.connect(self.listing.take_layers)
        colleagues.stands.connect(self.acts.take_intake)
        self.listing.layer_toggled.connect(colleagues.show)
        layers.copy_wanted.connect(self.copy_layer)
        layers.rename_wanted.connect(colleagues.rename)
        layers.remove_wanted.connect(colleagues.remove)
        self.panel.menu.restored.connect(colleagues.restore)
        colleagues.look()  # before any notes are read: hidden ones are not to flash up

    def press(self, key: str) -> None:
        """Do what a key does, in the view in use."""
        page = self._tabs.current_document()
        place = self.attendance.place_in(page) if page is not None else None
        if place is not None:
            self.making.press(place, key)

    def follow(self) -> None:
        """Follow the document in front."""
        page = self._tabs.current_document()
        document = page.reader.document() if page is not None else None
        self.listing.set_document(document.id if document is not None else "")
        self.notebook.close_all_but(self.attendance.documents())

    def copy_layer(self, layer: str) -> None:
        """Copy a colleague's notes that are listed to one's own."""
        self.copy([note for note in self.listing.notes() if note.layer == layer])

    def copy(self, notes: list[Annotation]) -> None:
        """Copy a colleague's notes to one's own; what was copied before is not copied twice."""
        mine = {note.origin for note in self.listing.notes() if not note.layer}
        made = [
            editing.make(note.target, note.content, self._author, origin=note.id)
            for note in notes
            if note.id not in mine
        ]
        self.acts.keep([(None, note) for note in made])
        text = self.tr("%Ln note(s) copied to your own.", "", len(made))
        self._services.messages.inform(text)

    def flush(self) -> None:
        """Store what is being typed."""
        self.making.editor.flush()
        self.meeting.flush()

    def reload(self) -> None:
        """Read the notes again, after others have changed them."""
        self.notebook.reload()
        if self.listing.everywhere:
            self.listing.show_everywhere(True)

    def apply_settings(self) -> None:
        """Take the author and the meanings of the colours from the settings."""
        settings = self._services.store.settings
        self.making.editor.name_colours(settings)
        self.panel.delegate.name_colours(settings.notes.meanings)
        self._author = settings.notes.author or self._author
        self._services.quick.run(tasks.author).succeeded.connect(self._sign)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        for part in (self.panel, self.making.editor, self.attendance):
            part.set_theme(theme)

    def _title(self, document: str) -> tuple[str, str]:
        entry = self._library.entries.get(document)
        if entry is None:
            return self.tr("Not in the library any more"), ""
        return known_as(entry), entry.language

    def _clicked(self, note: Annotation, near: QRect) -> None:
        self.panel.show_note(name_of(note))
        if self._services.protection.is_writable:
            self.making.edit(note, near)

    def _copy_one(self, note: Annotation) -> None:
        self.copy([note])

    def _hide_layers(self) -> None:
        self.attendance.hide_layers(self.listing.hidden)

    def _sign(self, author: str) -> None:
        self._author = self._services.store.settings.notes.author or author

    def _say_unsaved(self, error: object) -> None:
        """Say how much is at stake, and what is wrong."""
        count = len(self.notebook.outbox.not_stored())
        text = self.tr("%Ln note(s) could not be stored yet; they are kept here and tried again.",
                       "", count)  # fmt: skip
        why = in_a_row(error_text(error)) if isinstance(error, WsisdeskError) else ""
        self._services.messages.warn(text, why)

    def _say_recovered(self) -> None:
        self._services.messages.inform(self.tr("All notes are stored now."))
