"""The main window: makes the parts and connects them; nothing else. See ``frame``."""

from __future__ import annotations

import contextlib
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent

from wsisdesk.ui.action_table import LIBRARY_MENU, RECENT_MENU, TAB_MENU
from wsisdesk.ui.citations.desk import CitationDesk
from wsisdesk.ui.citations.following import CitationFollower
from wsisdesk.ui.compare.desk import CompareDesk
from wsisdesk.ui.desk.controller import DeskPages
from wsisdesk.ui.library import tasks
from wsisdesk.ui.library.controller import LibraryController
from wsisdesk.ui.library.imports import Imports
from wsisdesk.ui.notes.desk import NotesDesk
from wsisdesk.ui.palette.desk import PaletteDesk
from wsisdesk.ui.search.desk import SearchDesk
from wsisdesk.ui.tabs.controller import Tabs
from wsisdesk.ui.tabs.loading import DocumentLoader
from wsisdesk.ui.tabs.reader_commands import ReaderCommands
from wsisdesk.ui.tabs.view_commands import ViewCommands
from wsisdesk.ui.window import remembering
from wsisdesk.ui.window.commands import WindowCommands
from wsisdesk.ui.window.end_side import EndSide
from wsisdesk.ui.window.export_desk import ExportDesk
from wsisdesk.ui.window.fit import WindowFit
from wsisdesk.ui.window.frame import WindowFrame
from wsisdesk.ui.window.meeting_desk import MeetingDesk
from wsisdesk.ui.window.outline_desk import OutlineDesk
from wsisdesk.ui.window.panes import Panes
from wsisdesk.ui.window.protection_desk import ProtectionDesk
from wsisdesk.ui.window.recent_menu import RecentMenu
from wsisdesk.ui.window.session import Session, save_session
from wsisdesk.ui.window.state import ActionStates
from wsisdesk.ui.window.status import StatusReporter
from wsisdesk.ui.words.bidi import embedded
from wsisdesk.ui.words.error_text import error_text

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from wsisdesk.errors import WsisdeskError
    from wsisdesk.library.entries import Entry
    from wsisdesk.settings import Settings
    from wsisdesk.ui.services import Services

NARROW = 1000  # below this width the library folds into the rail
NARROW_END = 1200  # below this one the end panel closes


class MainWindow(WindowFrame):
    """One window over one library."""

    def __init__(self, services: Services, session: Session) -> None:
        super().__init__(
            dict(session.shortcuts),
            services.appearance.theme,
            services.messages,
            lambda document: self.tabs.is_open(document),
        )
        self._services = services
        self._make_parts()
        self._bind_actions()
        self.lay_out(self.end)
        self._connect()
        self.guard.start()  # before anything is read: what is read may have to be offered
        self._retranslate()
        remembering.restore(self, session)
        self.fit = WindowFit(self)
        self.fit.fit()

    def start(self, files: Sequence[Path]) -> None:
        """Begin work: open the files named; the first time ever, fill an empty library."""
        self.panel.setFocus()
        if files:
            self.imports.import_paths(files, open_after=True)
        if not self._services.store.settings.library.starter_offered:
            self.library.listed.connect(self._offer_starter, Qt.ConnectionType.SingleShotConnection)

    def _offer_starter(self, entries: Sequence[Entry]) -> None:
        """Install the starter library, unless somebody has put documents of their own there."""
        if not self._services.protection.is_writable:
            return
        self._services.store.change("library", starter_offered=True)
        if not entries:
            self.imports.install_starter()

    def receive(self, files: Sequence[Path]) -> None:
        """Come to the front, with files that a second start of the program has handed over."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()
        if files:
            self.imports.import_paths(files, open_after=True)

    # --- making -------------------------------------------------------------------------------

    def _make_parts(self) -> None:
        services = self._services
        self.guard = ProtectionDesk(self, services)
        self.loader = DocumentLoader(services, self)
        self.tabs = Tabs(self.area, self.loader.make_page, self)
        self.outline = OutlineDesk(self.tabs, self.actions_, theme=services.appearance.theme)
        self.end = EndSide(self.outline.panel)
        self.reading = ReaderCommands(self.tabs, self.actions_)
        self.meeting = MeetingDesk(self.tabs, services.appearance)
        self.imports = Imports(services.long, services.quick, services.messages, self)
        self.library = LibraryController(
            self.panel,
            services.quick,
            services.messages,
            services.store,
            lambda: services.appearance.language,
        )
        self.views = ViewCommands(self.tabs, self.library, self.panel, self.actions_, services)
        self.citations = CitationDesk(self.tabs, self.library, self.actions_, services)
        self.export = ExportDesk(self.tabs, self.actions_, services.side, services.messages, self)
        self.pages = DeskPages(self.area, self.actions_, services)
        self.search = SearchDesk(self.side, self.tabs, self.library, self.actions_, services, self)
        self.palette_desk = PaletteDesk(self.actions_, self.tabs, self.library, self.search, self)
        self.notes = NotesDesk(self.tabs, self.library, self.actions_, services, self.end)
        panes = Panes(
            self.side.currentWidget,
            lambda: self.area.bar,
            lambda: self.comparing.list_pane(),
            lambda: self.area.current() or self.start_page,
            lambda: self.outline.panel,
            lambda: self.notes.panel,
            lambda: self.status,
        )
        self.commands = WindowCommands(self, panes)
        self.comparing = CompareDesk(self, services)
        self.states = ActionStates(self.actions_, self.tabs, self.panel, services)
        self.reporter = StatusReporter(self.status, self.tabs, lambda: self.library.entries)
        self.recent = RecentMenu(self.actions_.menu(RECENT_MENU), self.recent_entries)

    def _bind_actions(self) -> None:
        self.actions_.bind(
            {
                "imports": self.imports,
                "library": self.library,
                "tabs": self.tabs,
                "reader": self.reading,
                "views": self.views,
                "meeting": self.meeting,
                "export": self.export,
                "citations": self.citations,
                "search": self.search,
                "search_tools": self.search.tools,
                "compare": self.comparing.start,
                "comparison": self.comparing,
                "notes": self.notes,
                "carry": self.notes.carry,
                "share": self.notes.share,
                "outline": self.outline,
                "strip": self.area,
                "pages": self.pages,
                "palette": self.palette_desk,
                "appearance": self._services.appearance,
                "messages": self._services.messages,
                "window": self.commands,
                "menus": self.menu_row,
            }
        )

    def _connect(self) -> None:
        services = self._services
        services.appearance.theme_changed.connect(self._wear)
        services.appearance.language_changed.connect(self._retranslate)
        services.appearance.zoom_changed.connect(self.status.show_zoom)
        services.store.changed.connect(self._save_settings)
        for runner in services.runners:
            runner.failed.connect(self._tell_failure)
        self.menu_row.field.clicked.connect(self.palette_desk.open)
        self.drop.dropped.connect(self.notes.share.receive)
        self.notes.share.others.connect(self.comparing.start.take_drop)
        self.follower = CitationFollower(self.tabs, self.library, services, self.citations.count)
        self.follower.citing_wanted.connect(self.citations.show_citing)
        for attendant in (self.follower, self.citations, self.notes):
            self.loader.page_made.connect(attendant.attend)
        for opener in (self.panel, self.start_page, self.imports, self.pages):
            opener.open_requested.connect(self.tabs.open_document)
        self.recent.chosen.connect(self.tabs.open_document)
        self.panel.menu_requested.connect(partial(self._show_menu, LIBRARY_MENU))
        self.area.bar.menu_requested.connect(partial(self._show_menu, TAB_MENU))
        self.imports.library_changed.connect(self.library.refresh)
        self.imports.report_requested.connect(self.pages.show_report)
        for starter in (self.imports, self.pages, self.export, self.comparing, self.search,
                        self.notes.share):  # fmt: skip
            starter.started.connect(self.status.follow)
        self.meeting.opened.connect(self.notes.attend_meeting)
        self.notes.carry.counted.connect(partial(self.rail.show_badge, "carry_over"))
        self.library.listed.connect(self._take_entries)
        self.tabs.changed.connect(self._show_state)
        self.side.changed.connect(self._make_end_room)

    # --- what the parts are told --------------------------------------------------------------

    def recent_entries(self) -> Sequence[Entry]:
        """Return the documents read lately that are still in the library."""
        entries = self.library.entries
        return [entries[name] for name in self.tabs.recent if name in entries]

    def _take_entries(self, _: object) -> None:
        self.tabs.set_entries(self.library.entries)
        self.states.update_library(self.library.entries.values())
        self._show_state()

    def _show_state(self) -> None:
        page = self.area.current()
        title = embedded(page.title(), page.title_language()) if page is not None else ""
        self.setWindowTitle(f"{title} – WSIS Desk" if title else "WSIS Desk")
        self.start_page.show_library(len(self.library.entries), self.recent_entries())
        self.panel.view.viewport().update()

    def _save_settings(self, settings: Settings) -> None:
        """Keep the settings; where nothing can be written they hold until the window closes."""
        if self._services.protection.is_writable:
            self._services.quick.run(tasks.save_settings, settings)

    def _tell_failure(self, error: WsisdeskError) -> None:
        if not self.guard.explains(error):
            self._services.messages.warn(*error_text(error))

    def _show_menu(self, actions: Sequence[str], place: QPoint) -> None:
        self.actions_.context_menu(actions, self).popup(place)

    def _wear(self) -> None:
        theme = self._services.appearance.theme
        self.wear(theme)
        for desk in (self.outline, self.palette_desk, self.citations, self.search, self.notes):
            desk.set_theme(theme)

    def _retranslate(self) -> None:
        self.actions_.retranslate()
        keys = self.actions_["palette"].shortcut()
        self.menu_row.field.show_keys(keys.toString(QKeySequence.SequenceFormat.NativeText))
        self._wear()
        self.library.refresh()
        self.reporter.update()
        self.guard.retranslate()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Qt: remember the session; jobs are stopped by whoever started the runners."""
        with contextlib.suppress(OSError):  # a stick pulled out must not keep the window open
            save_session(remembering.session(self), self._services.folder)
        self.search.close()
        super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: a key that no part has taken; Esc steps back to the text."""
        if event.key() == Qt.Key.Key_Escape:
            self.commands.step_back()
        elif not self.guard.hears(event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: a window that has become narrow gives its room to the text."""
        super().resizeEvent(event)
        self.palette_desk.place()
        before, now = event.oldSize().width(), event.size().width()
        if before < 0 or (before < NARROW) != (now < NARROW):
            self.commands.make_room(now >= NARROW)
        self._make_end_room()

    def _make_end_room(self) -> None:
        """Put the end panels away where the start side and the text need their room."""
        enough = self.width() >= NARROW_END + self.side.extra_width()
        self.outline.make_room(enough)
        self.notes.make_room(enough)
