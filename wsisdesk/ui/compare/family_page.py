"""What the pages beside the comparison have in common: a row of tools, a header, the rows."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from wsisdesk.export.words import words
from wsisdesk.ui.compare.columns import Columns
from wsisdesk.ui.compare.header import ColumnsHeader
from wsisdesk.ui.compare.model import RowsModel
from wsisdesk.ui.compare.row_keys import RowKeys
from wsisdesk.ui.compare.selecting import TextSelection
from wsisdesk.ui.compare.view import RowsView
from wsisdesk.ui.look.stylesheet import make_primary
from wsisdesk.ui.look.theme import TOOL_ROW
from wsisdesk.ui.tabs.page import Page
from wsisdesk.ui.typesetting.typography import Typography
from wsisdesk.ui.widgets.keen import Keen
from wsisdesk.ui.words.bidi import RTL

if TYPE_CHECKING:
    from wsisdesk.export.words import Words
    from wsisdesk.settings import Settings
    from wsisdesk.ui.compare.listing import Item
    from wsisdesk.ui.compare.outgoing import Outgoing
    from wsisdesk.ui.compare.row_layout import RowSetter
    from wsisdesk.ui.look.theme import Theme
    from wsisdesk.ui.services import Services

translate = QCoreApplication.translate


class FamilyPage(Keen, Page):
    """Subclasses say what rows there are and how they are set. ``load_requested`` asks for them.

    ``export_wanted`` asks to write them to a file; subclasses put ``export`` among their tools.
    """

    load_requested = Signal(object)
    export_wanted = Signal()

    def __init__(self, key: str, services: Services, *, unified: bool) -> None:
        super().__init__(key)
        self._theme = services.appearance.theme
        self._language = services.appearance.language
        self._unified = unified
        self._typography = Typography()
        self._asked = False
        self._place = ""
        self.model = RowsModel(self.speak_item, self)
        self.view = RowsView(self.model, self.setter)
        self.selection = TextSelection(self.view)
        self._keys = RowKeys(self.view, self.selection)
        self.header = ColumnsHeader(self._theme)
        self.tools = QHBoxLayout()
        self.export = QPushButton(translate("CompareTools", "Export…"))
        make_primary(self.export)
        self.export.clicked.connect(self.export_wanted)
        self._message = QLabel(self.tr("Comparing…"))
        self._arrange()
        self.view.laid_out.connect(self.header.show_columns)
        self.view.current_moved.connect(self._tell_place)

    @property
    def words(self) -> Words:
        """The words of the interface's language."""
        return words(self._language)

    @abstractmethod
    def setter(self, width: float) -> RowSetter:
        """Return what sets the rows in a width."""

    @abstractmethod
    def outgoing(self) -> Outgoing | None:
        """Return what can be written to a file; None as long as nothing is shown."""

    def speak_item(self, item: Item) -> str:
        """Say a row in words."""
        return item.entry.side.text if item.entry is not None else item.text

    def columns(self, width: float) -> Columns:
        """Return the columns over a width."""
        return Columns(width, self.layoutDirection() == RTL, self._unified)

    def show_items(self, items: tuple[Item, ...]) -> None:
        """Show the rows, at the place that was asked for."""
        self.model.show_rows(items)
        self._stack.setCurrentIndex(1)
        here = int(self._place) if self._place.isdecimal() else 0
        self.view.show_line(min(here, len(items) - 1))

    def show_stopped(self) -> None:
        """Say that there is nothing to show, after it was stopped or failed."""
        self._asked = False
        self._message.setText(self.tr("The comparison was stopped. Open it again to compare."))
        self._stack.setCurrentIndex(0)

    def apply(self, settings: Settings) -> None:
        """Set the texts as the settings want them."""
        self._typography = Typography(settings.reading.zoom, settings.reading.line_height)
        self.view.set_again()

    def load(self) -> None:
        """Ask for the rows, once."""
        if not self._asked:
            self._asked = True
            self.load_requested.emit(self)

    def name(self) -> str:
        """Return the key: it says which documents are shown."""
        return self.key

    def place(self) -> str:
        """Return the number of the row where the user is."""
        row = self.view.currentIndex().row()
        return str(row) if row >= 0 else self._place

    def go_to(self, place: str) -> None:
        """Go to the row of this number, as soon as there are rows."""
        self._place = place or self._place
        if self.model.rows and place.isdecimal():
            self.view.show_line(int(place))

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        self.header.set_theme(theme)
        self.view.set_again()

    def _arrange(self) -> None:
        self._message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._message.setProperty("role", "second")
        row = QWidget()
        row.setObjectName("compareTools")
        row.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row.setFixedHeight(TOOL_ROW + 2)
        row.setLayout(self.tools)
        self.tools.setContentsMargins(12, 0, 12, 0)
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (row, self.header):
            column.addWidget(widget)
        column.addWidget(self.view, 1)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._message)
        self._stack.addWidget(rows)
        self.hand_focus_to(self.view)

    def _tell_place(self) -> None:
        self.place_changed.emit(self.place())

    def changeEvent(self, event: QEvent) -> None:
        """Qt: the language has changed."""
        if event.type() == QEvent.Type.LanguageChange:
            self._language = QLocale().name().partition("_")[0]
            self.export.setText(translate("CompareTools", "Export…"))
            self.view.set_again()
            self.title_changed.emit()
        super().changeEvent(event)
