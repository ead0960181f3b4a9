"""The list of the clauses that cite a text: over the page; Esc returns to where one was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QListView, QVBoxLayout, QWidget

from wsisdesk.ui.citations.delegate import CitingDelegate
from wsisdesk.ui.citations.model import CitingModel, Heading
from wsisdesk.ui.look.fonts import interface_font
from wsisdesk.ui.look.theme import META_TEXT, TAB_STRIP
from wsisdesk.ui.widgets.popup import Popup
from wsisdesk.ui.widgets.row_tips import RowTips
from wsisdesk.ui.words.bidi import embedded

if TYPE_CHECKING:
    from wsisdesk.insight.citing import Citing
    from wsisdesk.ui.look.theme import Theme

_WIDTH = 600
_TOP = TAB_STRIP + 8  # below the tabs
_MARGIN = 16
_LEAST = 60  # of the list
_SHARE = 0.7  # of the height of what lies below


class CitingPopup(Popup):
    """Stands over its parent. ``chosen`` brings the clause."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, over: QWidget) -> None:
        super().__init__(over)
        self._title, self._count = QLabel(), QLabel()
        self.list = QListView()
        self.model, self._delegate = CitingModel(), CitingDelegate(theme)
        self._arrange()
        self._name()

    def _arrange(self) -> None:
        self._title.setFont(interface_font(META_TEXT + 1, 600))
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setWordWrap(True)
        self._count.setFont(interface_font(META_TEXT))
        self._count.setProperty("role", "second")
        self.list.setModel(self.model)
        self.list.setItemDelegate(self._delegate)
        RowTips(self.list)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.listen_to(self.list)
        self.list.clicked.connect(self._choose)
        self.list.activated.connect(self._choose)
        for label in (self._title, self._count):
            label.setContentsMargins(14, 0, 14, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 10, 1, 8)
        column.setSpacing(4)
        for widget in (self._title, self._count, self.list):
            column.addWidget(widget)

    def show_citing(self, name: str, language: str, lines: list[Heading | Citing]) -> None:
        """Show the clauses that cite the text of this name."""
        documents = sum(isinstance(line, Heading) for line in lines)
        self._title.setText(self.tr("Cited by: %1").replace("%1", embedded(name, language)))
        clauses = self.tr("%Ln clause(s)", "", len(lines) - documents)
        held = self.tr("%Ln document(s)", "", documents)
        self._count.setText(f"{clauses} · {held}")
        self.setAccessibleName(f"{self._title.text()}, {self._count.text()}")
        self.model.show_rows(lines)
        self.list.setCurrentIndex(self.model.first())
        self._place()
        self.appear(self.list)

    def choose_current(self) -> None:
        """Open the clause in hand."""
        self._choose(self.list.currentIndex())

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._delegate.theme = theme
        self.list.viewport().update()

    def _place(self) -> None:
        width = min(_WIDTH, self._over.width() - 2 * _MARGIN)
        self._delegate.width = width
        self.list.doItemsLayout()
        rows = range(self.model.rowCount())
        height = sum(self.list.sizeHintForRow(row) for row in rows) + 2
        self.list.setFixedHeight(min(height, round(self._over.height() * _SHARE)))
        self.setFixedWidth(width)
        self.adjustSize()
        beyond = _TOP + self.height() + _MARGIN - self._over.height()
        if beyond > 0:
            self.list.setFixedHeight(max(self.list.height() - beyond, _LEAST))
            self.adjustSize()
        self.move((self._over.width() - width) // 2, _TOP)

    def _choose(self, index: QModelIndex) -> None:
        row = self.model.row_at(index)
        if row is not None and not isinstance(row, Heading):
            self.dismiss()
            self.chosen.emit(row)

    def _name(self) -> None:
        self.list.setAccessibleName(self.tr("Clauses that cite this text"))

    def changeEvent(self, event: QEvent) -> None:
        """Qt: the language has changed."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(event)
