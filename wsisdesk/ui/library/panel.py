"""The library panel: heading and count, filter field, the tree, and advice when it is empty."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from wsisdesk.ui.library.delegate import LibraryDelegate
from wsisdesk.ui.library.details import Details
from wsisdesk.ui.library.filter_field import FilterField
from wsisdesk.ui.library.model import LibraryModel, Role
from wsisdesk.ui.library.row import Row, RowKind, filtered
from wsisdesk.ui.library.unfolding import Unfolding
from wsisdesk.ui.library.view import LibraryView
from wsisdesk.ui.look.fonts import interface_font
from wsisdesk.ui.widgets.count_label import CountLabel
from wsisdesk.ui.widgets.insets import inset
from wsisdesk.ui.widgets.keen import Keen

if TYPE_CHECKING:
    from collections.abc import Callable

    from wsisdesk.library.entries import Entry
    from wsisdesk.ui.look.theme import Theme


class LibraryPanel(Keen, QWidget):
    """Shows rows and says what the user wants opened. ``header`` takes tool buttons at its end."""

    open_requested = Signal(str)
    menu_requested = Signal(QPoint)
    selection_changed = Signal()
    removal_wanted = Signal()

    def __init__(
        self, theme: Theme, is_open: Callable[[str], bool], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("libraryPanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._rows: tuple[Row, ...] = ()
        self._language = "en"
        self._model = LibraryModel(self)
        self._delegate = LibraryDelegate(theme, is_open, self)
        self.view = LibraryView(self._delegate)
        self.view.setModel(self._model)
        self.unfolding = Unfolding(self.view, self._model)
        self.filter = FilterField(theme)
        self._empty = QLabel()
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._empty.setProperty("role", "second")
        self._show_all = QPushButton()
        self._show_all.setProperty("link", "true")
        self.details = Details()
        self.details.hide()
        self.header = QHBoxLayout()
        self._lay_out()
        self._connect()
        self.hand_focus_to(self.view)
        self.retranslate()

    def show_rows(self, rows: tuple[Row, ...], language: str) -> None:
        """Show other rows; what was folded, unfolded and selected stays so."""
        self._rows = rows
        self._language = language
        self._refresh()

    def selected_entries(self) -> tuple[Entry, ...]:
        """Return the documents of the selected rows, without repetition."""
        rows = [index.data(Role.ROW) for index in self.view.selectionModel().selectedIndexes()]
        return tuple({entry.id: entry for row in rows for entry in row.entries}.values())

    def open_row(self, index: QModelIndex) -> None:
        """Open the document a row stands for: in the interface's language if it is there."""
        row = self._model.row_at(index)
        if row is None or row.kind is RowKind.HEADING:
            if row is not None:
                self.view.toggle(index)
            return
        versions = [child for child in row.children if child.kind is RowKind.VERSION]
        newest = versions[0].entries if versions else row.entries
        spoken = [held for held in newest if held.language == self._language]
        entry = spoken[-1] if spoken else newest[0]
        self.open_requested.emit(entry.id)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._delegate.set_theme(theme)
        self.filter.set_theme(theme)
        self.view.viewport().update()

    def retranslate(self) -> None:
        """Say everything in the interface's language."""
        self.filter.setPlaceholderText(self.tr("Filter by title or symbol…"))
        self.filter.setAccessibleName(self.tr("Filter the library"))
        self.view.setAccessibleName(self.tr("Library"))
        self._heading.setText(self.tr("Library"))
        self._show_all.setText(self.tr("Show all"))
        self._say_count()

    def _lay_out(self) -> None:
        self._heading = QLabel()
        self._heading.setFont(interface_font(13, 600))
        self._count = CountLabel()
        inset(self.header, 14, 6, 8)
        self.header.setSpacing(6)
        self.header.addWidget(self._heading)
        self.header.addWidget(self._count, 1)
        field = QHBoxLayout()
        field.setContentsMargins(12, 4, 12, 6)
        field.addWidget(self.filter)
        self._note = QWidget()
        note = QVBoxLayout(self._note)
        note.setContentsMargins(14, 8, 14, 8)
        note.addWidget(self._empty)
        note.addWidget(self._show_all, alignment=Qt.AlignmentFlag.AlignLeading)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self.header)
        layout.addLayout(field)
        layout.addWidget(self._note)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.details)

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._refresh)
        self.filter.returnPressed.connect(self._open_first)
        self.filter.list_wanted.connect(self._enter_list)
        self.view.removal_wanted.connect(self.removal_wanted)
        self._show_all.clicked.connect(self.filter.clear)
        self.view.activated_row.connect(self.open_row)
        self.view.activated_document.connect(self.open_requested)
        self.view.customContextMenuRequested.connect(self._request_menu)
        self.view.selectionModel().selectionChanged.connect(self.selection_changed)
        self.selection_changed.connect(self._show_details)

    def _refresh(self) -> None:
        typed = self.filter.text()
        current = self.view.currentIndex().data(Role.KEY)
        shown = filtered(self._rows, typed)
        self._model.show_rows(shown)
        self.unfolding.apply(everything=bool(typed.strip()))
        if current:
            self.view.setCurrentIndex(self._model.find(current))
        self._say_count()
        hidden = bool(self._rows) and not shown
        self._show_all.setVisible(hidden)
        self._note.setVisible(hidden or not self._rows)

    def _say_count(self) -> None:
        number = len({entry.id for row in self._rows for entry in row.entries})
        words = self.tr("%Ln document(s)", "", number) if number else ""
        self._count.show_count(words, QLocale().toString(number) if number else "")
        if self._rows:
            text = self.tr("The filter hides all %Ln document(s).", "", number)
        else:
            text = self.tr(
                "Your library is empty. Add the meeting documents once, "
                "then read and search them offline."
            )
        self._empty.setText(text)

    def _open_first(self) -> None:
        """Open the first document that the filter has left."""
        index = self._first()
        if self.filter.text().strip() and index.isValid():
            self.view.setCurrentIndex(index)
            self.open_row(index)

    def _enter_list(self) -> None:
        if not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self._first())
        self.view.setFocus()

    def _first(self) -> QModelIndex:
        found = (self._model.indexes(kind) for kind in (RowKind.WORK, RowKind.DOCUMENT))
        return next((indexes[0] for indexes in found if indexes), QModelIndex())

    def _show_details(self) -> None:
        self.details.show_entries(self.selected_entries())

    def _request_menu(self, place: QPoint) -> None:
        self.menu_requested.emit(self.view.viewport().mapToGlobal(place))

    def changeEvent(self, event: QEvent) -> None:
        """Qt: the language has changed."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
