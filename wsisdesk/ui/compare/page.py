"""A comparison in a tab: its tools, the change list, both names, and the rows."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout

from wsisdesk.compare.model import View
from wsisdesk.compare.naming import row_key
from wsisdesk.export.words import words
from wsisdesk.text.direction import isolate
from wsisdesk.ui.compare.change_panel import ChangePanel
from wsisdesk.ui.compare.comments import Comments
from wsisdesk.ui.compare.content import RowsPanel
from wsisdesk.ui.compare.export_sheet import comparison_offer
from wsisdesk.ui.compare.more_menu import MoreMenu, has_tracked_changes
from wsisdesk.ui.compare.names import pair_names, pair_title
from wsisdesk.ui.compare.outgoing import Outgoing, comments_by_row
from wsisdesk.ui.compare.tasks import save_comparison
from wsisdesk.ui.compare.toolbar import CompareTools
from wsisdesk.ui.compare.walk import ChangeWalk
from wsisdesk.ui.look.theme import END_PANEL_WIDTH
from wsisdesk.ui.tabs.page import Page
from wsisdesk.ui.widgets.keen import Keen
from wsisdesk.workspace.noting import author

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QResizeEvent

    from wsisdesk.annotate.model import Annotation
    from wsisdesk.library.entries import Entry
    from wsisdesk.settings import Settings
    from wsisdesk.ui.compare.keys import Wanted
    from wsisdesk.ui.compare.listing import Display
    from wsisdesk.ui.compare.prepared import Prepared
    from wsisdesk.ui.look.theme import Theme
    from wsisdesk.ui.services import Services

_ROOM_FOR_LIST = 1000  # pixels of the page under which the change list folds away
_ROOM_FOR_TWO = 848  # a window of 900 without its rail; under it one text is shown
_LEAST_ROWS = 600  # pixels of the rows under which two texts would be columns of single words


class ComparePage(Keen, Page):
    """One comparison. ``load_requested`` asks for it; ``show_prepared`` answers."""

    is_wide = True

    load_requested = Signal(object)
    display_changed = Signal(object)
    other_wanted = Signal(str)  # the key of another comparison of the same documents
    prepared_shown = Signal()

    def __init__(
        self, wanted: Wanted, entries: tuple[Entry, Entry], services: Services, display: Display
    ) -> None:
        super().__init__(wanted.key)
        self.wanted = wanted
        self.entries = entries
        self.prepared: Prepared | None = None
        language, theme = services.appearance.language, services.appearance.theme
        self._language = language
        self._place = ""
        self._asked = False
        self.tools = CompareTools(theme)
        self.export = self.tools.export
        self.changes = ChangePanel(theme, words(language))
        self.rows = RowsPanel(theme, language)
        self.rows.set_display(display)
        self.tools.show_display(display)
        self.comments = Comments(self.rows, wanted, services, author(services.store.settings))
        self.walk = ChangeWalk(self.rows, self.changes, self.tools)
        self._more = MoreMenu(self, self.tools.menu)
        self._more.wanted.connect(self.other_wanted)
        self._arrange()

    def _arrange(self) -> None:
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.changes)
        self.splitter.addWidget(self.rows)
        self.splitter.setStretchFactor(1, 1)
        self.changes.setMinimumWidth(200)
        self.splitter.setSizes([END_PANEL_WIDTH, END_PANEL_WIDTH * 4])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tools)
        column.addWidget(self.splitter, 1)
        self.hand_focus_to(self.rows)
        self.tools.changes.setChecked(True)
        self.tools.display_changed.connect(self.rows.set_display)
        self.tools.display_changed.connect(self.display_changed)
        self.tools.list_toggled.connect(self._want_list)
        self.walk.moved.connect(self.place_changed)
        self.splitter.splitterMoved.connect(self._make_room)

    # What is shown ----------------------------------------------------------------------------

    def load(self) -> None:
        """Ask for the comparison, once."""
        if not self._asked:
            self._asked = True
            self.rows.say(self.tr("Comparing…"))
            self.load_requested.emit(self)

    def show_stopped(self) -> None:
        """Say that it was stopped or failed; it can be asked for again."""
        self._asked = False
        self.rows.say(self.tr("The comparison was stopped. Open it again to compare."))

    def show_prepared(self, prepared: Prepared, notes: Iterable[Annotation] = ()) -> None:
        """Show the comparison, at the place that was asked for."""
        self.prepared = self.walk.prepared = prepared
        self._name_columns()
        self.rows.show_prepared(prepared)
        self.changes.show_prepared(prepared)
        self.comments.show_prepared(prepared, notes)
        if self._place:
            self.go_to(self._place)
        elif prepared.changes:
            self.walk.go_to_change(0)
        self._make_room()
        self.walk.follow(self.rows.current_index())
        self.prepared_shown.emit()

    def outgoing(self) -> Outgoing | None:
        """Return the comparison and its comments, to be written to a file."""
        if self.prepared is None:
            return None
        return Outgoing(
            partial(save_comparison, self.prepared.comparison), comparison_offer(),
            comments_by_row(self.comments.kept()),
        )  # fmt: skip

    def apply(self, settings: Settings) -> None:
        """Set the texts as the settings want them."""
        self.rows.set_zoom(settings.reading.zoom, settings.reading.line_height)

    # Where one is -----------------------------------------------------------------------------

    def title(self) -> str:
        """Return which versions of what are compared."""
        title = pair_title(*self.entries, self._language)
        if self.wanted.old == self.wanted.new:
            return self.tr("Own changes of %1").replace("%1", isolate(title))
        return title

    def place(self) -> str:
        """Return the name of the row where the user is."""
        here = self.rows.current_index()
        if self.prepared is None or here < 0:
            return self._place
        return row_key(self.prepared.entries[here].row)

    def go_to(self, place: str) -> None:
        """Go to the row of this name, as soon as the comparison is there."""
        self._place = place or self._place
        if self.prepared is not None and place:
            for index, entry in enumerate(self.prepared.entries):
                if row_key(entry.row) == place:
                    self.walk.go_to_entry(index)
                    return

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        for part in (self.tools, self.changes, self.rows):
            part.set_theme(theme)

    def speak(self, language: str) -> None:
        """Say everything in the interface's language."""
        self._language = language
        self.changes.set_words(words(language))
        self.rows.speak(language)
        self._name_columns()
        self.title_changed.emit()

    # Inside -----------------------------------------------------------------------------------

    def name(self) -> str:
        """Return the key: it says which documents are compared."""
        return self.key

    def rests_on(self) -> tuple[str, ...]:
        """Return the ids of the two documents."""
        return (self.wanted.old, self.wanted.new)

    def standing(self) -> tuple[str, str]:
        """Return at which change the user is, and how many clauses there are of each sort."""
        return self.walk.standing(words(self._language))

    def _name_columns(self) -> None:
        said = words(self._language)
        rejected = self.tr("tracked changes rejected")
        accepted = self.tr("tracked changes accepted")
        views = self.prepared.views if self.prepared is not None else ()
        named = []
        names = pair_names(*self.entries, self._language)
        sides = ("old_text", "new_text")
        shown = zip(sides, self.entries, names, views, strict=False)
        for side, entry, (name, language), view in shown:
            read = ""
            if has_tracked_changes(entry):
                read = rejected if view is View.REJECTED else accepted
            word = f"{said[side]}, {read}" if read else said[side]
            named.append((word, name, language))
        if named:
            self.rows.header.show_names(*named)

    def _want_list(self, wanted: bool) -> None:
        self.changes.setVisible(wanted)
        self._make_room()

    def _make_room(self) -> None:
        rows = self.rows.width()
        narrow = self.width() < _ROOM_FOR_TWO or rows < _LEAST_ROWS
        self.rows.set_narrow(narrow)
        self.tools.show_narrow(narrow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: a narrow page gives its room to the texts, then to one of them."""
        super().resizeEvent(event)
        before, now = event.oldSize().width(), event.size().width()
        if before < 0 or (before < _ROOM_FOR_LIST) != (now < _ROOM_FOR_LIST):
            self.tools.changes.setChecked(now >= _ROOM_FOR_LIST)
        self._make_room()

    def changeEvent(self, event: QEvent) -> None:
        """Qt: the language has changed."""
        if event.type() == QEvent.Type.LanguageChange:
            self.speak(QLocale().name().partition("_")[0])
        super().changeEvent(event)
