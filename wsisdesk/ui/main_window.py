"""The main window: makes the parts, lays them out and connects them; nothing else."""

from __future__ import annotations

import contextlib
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QSplitter, QVBoxLayout, QWidget

from wsisdesk.ui import remembering
from wsisdesk.ui.action_table import LIBRARY_MENU, RAIL, READING_TOOLS, RECENT_MENU, TAB_MENU
from wsisdesk.ui.actions import Actions
from wsisdesk.ui.bidi import embedded
from wsisdesk.ui.citations.desk import CitationDesk
from wsisdesk.ui.citations.following import CitationFollower
from wsisdesk.ui.compare.desk import CompareDesk
from wsisdesk.ui.desk.controller import DeskPages
from wsisdesk.ui.desk.start_page import StartPage
from wsisdesk.ui.end_side import EndSide
from wsisdesk.ui.error_text import error_text
from wsisdesk.ui.export_desk import ExportDesk
from wsisdesk.ui.library import tasks
from wsisdesk.ui.library.controller import LibraryController
from wsisdesk.ui.library.imports import Imports
from wsisdesk.ui.library.panel import LibraryPanel
from wsisdesk.ui.meeting_desk import MeetingDesk
from wsisdesk.ui.notes.desk import NotesDesk
from wsisdesk.ui.outline_desk import OutlineDesk
from wsisdesk.ui.palette.desk import PaletteDesk
from wsisdesk.ui.panes import Panes
from wsisdesk.ui.recent_menu import RecentMenu
from wsisdesk.ui.search.desk import SearchDesk
from wsisdesk.ui.session import Session, save_session
from wsisdesk.ui.start_side import StartSide
from wsisdesk.ui.status import StatusReporter
from wsisdesk.ui.tabs.area import TabArea
from wsisdesk.ui.tabs.controller import Tabs
from wsisdesk.ui.tabs.loading import DocumentLoader
from wsisdesk.ui.tabs.reader_commands import ReaderCommands
from wsisdesk.ui.tabs.view_commands import ViewCommands
from wsisdesk.ui.theme import END_PANEL_WIDTH, LIBRARY_WIDTH
from wsisdesk.ui.widgets.drop import FileDrop
from wsisdesk.ui.widgets.menu_row import MenuRow
from wsisdesk.ui.widgets.message_strip import MessageStrip
from wsisdesk.ui.widgets.rail import MenuButton, Rail, add_tools
from wsisdesk.ui.widgets.status_line import StatusLine
from wsisdesk.ui.window_commands import WindowCommands
from wsisdesk.ui.window_fit import WindowFit
from wsisdesk.ui.window_state import ActionStates

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from wsisdesk.errors import WsisdeskError
    from wsisdesk.library.entries import Entry
    from wsisdesk.settings import Settings
    from wsisdesk.ui.services import Services

NARROW = 1000  # below this width the library folds into the rail
NARROW_END = 1200  # below this one the end panel closes
SMALLEST = (640, 360)
FIRST_SIZE = (1366, 768)


class MainWindow(QMainWindow):
    """One window over one library."""

    def __init__(self, services: Services, session: Session) -> None:
        super().__init__()
        self._services = services
        self._session = session
        self.setWindowTitle("WSIS Desk")
        self.setMinimumSize(*SMALLEST)
        self.resize(*FIRST_SIZE)
        self.actions_ = Actions(self, dict(session.shortcuts))
        self._make_widgets()
        self._make_parts()
        self._bind_actions()
        self._lay_out()
        self._connect()
        self._retranslate()
        remembering.restore(self, session)
        self.fit = WindowFit(self)
        self.fit.fit()

    def start(self, files: Sequence[Path]) -> None:
        """Begin work: open the files named; the first time ever, install the starter library."""
        self.panel.setFocus()
        if files:
            self.imports.import_paths(files, open_after=True)
        store = self._services.store
        if not store.settings.library.starter_offered:
            store.change("library", starter_offered=True)
            self.imports.install_starter()

    def receive(self, files: Sequence[Path]) -> None:
        """Come to the front, with files that a second start of the program has handed over."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()
        if files:
            self.imports.import_paths(files, open_after=True)

    # --- making -------------------------------------------------------------------------------

    def _make_widgets(self) -> None:
        theme = self._services.appearance.theme
        actions = self.actions_
        self.menu_row = MenuRow(theme)
        actions.fill_menu_bar(self.menu_row.bar)
        self.rail = Rail([actions[name] for name in RAIL], [actions["settings"]])
        self.panel = LibraryPanel(theme, lambda document: self.tabs.is_open(document))
        self.arrange = MenuButton(actions.menu("grouping"), "sort")
        self.panel.header.addWidget(self.arrange)
        add_tools(self.panel.header, [actions["add_files"]])
        self.side = StartSide(self.panel)
        self.start_page = StartPage(actions, theme)
        self.area = TabArea(self.start_page, theme)
        add_tools(
            self.area.tools,
            [actions[name] for name in READING_TOOLS],
        )
        self.strip = MessageStrip(self._services.messages, theme)
        self.status = StatusLine()

    def _make_parts(self) -> None:
        services = self._services
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
        self.views = ViewCommands(
            self.tabs, self.library, self.panel, self.actions_, services.quick, services.messages
        )
        self.citations = CitationDesk(self.tabs, self.library, self.actions_, services)
        self.export = ExportDesk(self.tabs, self.actions_, services.side, services.messages, self)
        self.pages = DeskPages(self.area, self.actions_, services.store, services.long)
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
        self.commands = WindowCommands(self, self.panel, self.side, panes, self.actions_)
        self.comparing = CompareDesk(self, services)
        self.states = ActionStates(self.actions_, self.tabs, self.panel, services)
        self.reporter = StatusReporter(self.status, self.tabs, lambda: self.library.entries)
        self.recent = RecentMenu(self.actions_.menu(RECENT_MENU), self.recent_entries)
        self.drop = FileDrop(self, services.appearance.theme)

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

    def _lay_out(self) -> None:
        self.setMenuWidget(self.menu_row)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.area)
        self.splitter.addWidget(self.end)
        self.side.stand_in(self.splitter)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes(
            [LIBRARY_WIDTH, FIRST_SIZE[0] - LIBRARY_WIDTH - END_PANEL_WIDTH, END_PANEL_WIDTH]
        )
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(self.splitter, 1)
        shell = QWidget()
        shell.setObjectName("shell")
        column = QVBoxLayout(shell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addWidget(self.strip)
        column.addWidget(self.status)
        self.setCentralWidget(shell)

    def _connect(self) -> None:
        services = self._services
        services.appearance.theme_changed.connect(self._wear)
        services.appearance.language_changed.connect(self._retranslate)
        services.appearance.zoom_changed.connect(self.status.show_zoom)
        services.store.changed.connect(self._save_settings)
        for runner in (services.long, services.quick, services.side):
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
        for starter in (self.imports, self.pages, self.export, self.comparing, self.search):
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
        self._services.quick.run(tasks.save_settings, settings)

    def _tell_failure(self, error: WsisdeskError) -> None:
        self._services.messages.warn(*error_text(error))

    def _show_menu(self, actions: Sequence[str], place: QPoint) -> None:
        self.actions_.context_menu(actions, self).popup(place)

    def _wear(self) -> None:
        theme = self._services.appearance.theme
        self.actions_.set_theme(theme)
        for part in (self.menu_row.field, self.panel, self.area, self.start_page, self.strip,
                     self.outline, self.drop, self.palette_desk, self.arrange,
                     self.citations, self.search, self.notes):  # fmt: skip
            part.set_theme(theme)

    def _retranslate(self) -> None:
        self.actions_.retranslate()
        keys = self.actions_["palette"].shortcut()
        self.menu_row.field.show_keys(keys.toString(QKeySequence.SequenceFormat.NativeText))
        self._wear()
        self.library.refresh()
        self.reporter.update()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Qt: remember the session; jobs are stopped by whoever started the runners."""
        with contextlib.suppress(OSError):  # a stick pulled out must not keep the window open
            save_session(remembering.session(self), self._services.folder)
        self.search.close()
        super().closeEvent(event)

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
