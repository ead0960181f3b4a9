"""Notes in the window: the actions of the ``notes`` part.

The parts behind it are made with the first document: the first screen shows no notes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from wsisdesk.ui.notes.carry.desk import CarryDesk
from wsisdesk.ui.notes.keeping.elsewhere import Elsewhere
from wsisdesk.ui.notes.keeping.idle import Idle
from wsisdesk.ui.notes.keeping.leaving import Leaving
from wsisdesk.ui.notes.keeping.mending import Mending
from wsisdesk.ui.notes.share.colleagues import Colleagues
from wsisdesk.ui.notes.share.desk import ShareDesk
from wsisdesk.ui.widgets.message_strip import STAYS

if TYPE_CHECKING:
    from wsisdesk.ui.actions import Actions
    from wsisdesk.ui.library.controller import LibraryController
    from wsisdesk.ui.look.theme import Theme
    from wsisdesk.ui.notes.studio import NoteStudio
    from wsisdesk.ui.reader.meeting import MeetingView
    from wsisdesk.ui.services import Services
    from wsisdesk.ui.tabs.controller import Tabs
    from wsisdesk.ui.tabs.document_page import DocumentPage
    from wsisdesk.ui.window.end_side import EndSide

MAKING = ("note_highlight", "note_comment", "note_question", "note_bookmark", "note_tag",
          "note_propose")  # fmt: skip


class NotesDesk(QObject):
    """Carries out the actions of the ``notes`` part."""

    def __init__(
        self,
        tabs: Tabs,
        library: LibraryController,
        actions: Actions,
        services: Services,
        end: EndSide,
    ) -> None:
        super().__init__(tabs)
        self._tabs = tabs
        self._library = library
        self._actions = actions
        self._services = services
        self._end = end
        self._studio: NoteStudio | None = None
        self.carry = CarryDesk(tabs, library, services)
        self._mending = Mending(services, self)
        self._mending.mended.connect(self._take_up)
        self._looking_later = QTimer(self, singleShot=True, interval=STAYS)
        self._looking_later.timeout.connect(self.carry.look)
        self.colleagues = Colleagues(services, self)
        self.colleagues.changed.connect(self._take_in)
        self.share = ShareDesk(tabs, library, services, self.colleagues)
        self.carry.carried.connect(self._reload)
        self.carry.export_wanted.connect(self.share.export_fates)
        self.wanted = True
        self._room = True
        self._idle = Idle(services, self)
        tabs.changed.connect(self._follow)
        services.store.changed.connect(self._settings_changed)
        services.messages.redo_changed.connect(self._show_redo)
        window = actions.parent()
        assert isinstance(window, QWidget), "the actions are a window's"
        self._window = window
        self.elsewhere = Elsewhere(window, services)
        self.elsewhere.changed.connect(self.colleagues.look)
        self.elsewhere.changed.connect(self._take_in)
        self._leaving = Leaving(window, services, lambda: self._studio)
        self._show_redo(False)
        self._follow()

    @property
    def studio(self) -> NoteStudio:
        """Everything that works on notes, made when first asked for."""
        if self._studio is None:
            from wsisdesk.ui.notes.studio import NoteStudio

            self._studio = NoteStudio(self._tabs, self._library, self._services, self.colleagues)
            self._end.add(self._studio.panel)
            self.share.listed = self._studio.listing.chosen
            self._update()
            self.elsewhere.look()
        return self._studio

    @property
    def panel(self) -> QWidget | None:
        """The panel, if it has been made."""
        return self._studio.panel if self._studio is not None else None

    def attend(self, page: DocumentPage) -> None:
        """Show and take notes in the readers of a document."""
        self.studio.attendance.attend(page)

    def attend_meeting(self, view: MeetingView) -> None:
        """Show and take notes in meeting mode."""
        self.studio.meeting.attend(view)

    def make(self, kind: str) -> None:
        """Make a note of this kind on what is selected, or on the clause one is at."""
        self.studio.press(kind)

    def toggle(self) -> None:
        """Show the notes or put them away."""
        self.show(not (self.wanted and self._room))

    def show(self, wanted: bool) -> None:
        """Say whether the notes are wanted."""
        self.wanted = wanted
        self._room = True  # who asks for it gets it, however narrow the window
        self._update()

    def show_all(self) -> None:
        """Show the notes on all documents, and put the keyboard there."""
        self.studio.listing.show_everywhere(True)
        self.show(True)
        self.studio.panel.search.setFocus()

    def toggle_redlines(self) -> None:
        """Unfold proposed wording below the clauses of all documents, or fold it away."""
        self._services.store.change("notes", redlines=self._actions["show_redlines"].isChecked())

    def make_room(self, enough: bool) -> None:
        """Put the notes away while there is no room for them."""
        self._room = enough
        self._update()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        if self._studio is not None:
            self._studio.set_theme(theme)

    def _follow(self) -> None:
        page = self._tabs.current_document()
        reading = page is not None and page.reader.document() is not None
        self._actions.enable(reading, *MAKING)
        if self._studio is not None:
            self._studio.follow()
        self._update()

    def _update(self) -> None:
        self._actions["show_notes"].setChecked(self.wanted and self._room)
        self._actions["show_redlines"].setChecked(self._services.store.settings.notes.redlines)
        if self._studio is None:
            return
        page = self._tabs.current_document()
        something = page is not None or self._studio.listing.everywhere
        self._studio.panel.setVisible(self.wanted and self._room and something)

    def _take_up(self) -> None:
        """Show restored notes; that they are is to be read before what waits is announced."""
        self._reload()
        self.colleagues.look()
        self._looking_later.start()

    def _take_in(self) -> None:
        self._reload()
        self.carry.look()

    def _reload(self) -> None:
        if self._studio is not None:
            self._studio.reload()

    def _show_redo(self, possible: bool) -> None:
        self._actions.enable(possible, "redo")

    def _settings_changed(self) -> None:
        self._update()
        if self._studio is not None:
            self._studio.apply_settings()
