"""The search panel: its head, filters at the start, results, and the state of the index below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from wsisdesk.ui.look.icons import icon
from wsisdesk.ui.search.delegate import ResultDelegate
from wsisdesk.ui.search.facets import FacetList
from wsisdesk.ui.search.foot import IndexLine
from wsisdesk.ui.search.head import SearchHead
from wsisdesk.ui.search.model import ResultModel
from wsisdesk.ui.search.view import ResultView
from wsisdesk.ui.widgets.keen import Keen

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from wsisdesk.ui.look.theme import Theme

FACETS_WIDTH = 172
NARROW = 640  # of the panel, below which the filters open over the results
_POPUP_HEIGHT = 420


class SearchPanel(Keen, QWidget):
    """Lays the parts out. Says nothing of its own but advice where there are no results."""

    def __init__(self, theme: Theme, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("libraryPanel")  # the same ground as the other start panel
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.head = SearchHead(theme, language)
        self.facets = FacetList(theme, language)
        self.model = ResultModel(self)
        self.delegate = ResultDelegate(theme)
        self.view = ResultView(self.model, self.delegate)
        self.foot = IndexLine()
        self.more = QToolButton()
        self.filters = QToolButton()
        self.filters.clicked.connect(self.open_filters)
        self.filters.setEnabled(False)
        self.facets.facets.modelReset.connect(self._offer_filters)
        self._advice = QLabel()
        self._advice.setWordWrap(True)
        self._advice.setProperty("role", "second")
        self._advice.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.all_filters_off = QPushButton()
        self.all_filters_off.setProperty("link", "true")
        self._popup = _Popup(self)
        self._lay_out()
        self.set_theme(theme)
        self.retranslate()
        self.hand_focus_to(self.head.field)
        self.show_advice(self.start_advice())

    def show_advice(self, text: str, *, filtered: bool = False) -> None:
        """Show what can be done in place of results; with no text the results."""
        self._advice.setText(text)
        self.all_filters_off.setVisible(filtered)
        self._pages.setCurrentIndex(1 if text else 0)

    def start_advice(self) -> str:
        """Return what one can type."""
        return self.tr(
            "Type words in any of the six languages, a phrase in quotation marks, or a symbol "
            "such as C24/8. Words like title: or year: narrow the search; -word leaves a word out."
        )

    def nothing_found(self) -> str:
        """Return the advice where no paragraph has the words."""
        return self.tr("No paragraph has these words. Try one word fewer, or remove a filter.")

    def not_ready(self) -> str:
        """Return what is said while there is no index."""
        return self.tr("The library is being prepared for the search. Results come as it goes on.")

    def open_filters(self) -> None:
        """Show the filters over the results, where they have no column."""
        if self.facets.parentWidget() is self._popup:
            corner = self.filters.mapToGlobal(QPoint(0, self.filters.height()))
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                corner.setX(corner.x() + self.filters.width() - self._popup.width())
            self._popup.move(corner)
            self._popup.show()
        self.facets.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _offer_filters(self) -> None:
        """Let the filters be opened where there are any."""
        self.filters.setEnabled(self.facets.facets.rowCount() > 0)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self.head.set_theme(theme)
        self.facets.set_theme(theme)
        self.delegate.theme = theme
        self.more.setIcon(icon("export", theme))
        self.filters.setIcon(icon("filter", theme))
        self.view.viewport().update()

    def set_language(self, language: str) -> None:
        """Name values of filters in this language."""
        self.head.set_language(language)
        self.facets.set_language(language)

    def retranslate(self) -> None:
        """Say everything in the interface's language."""
        self.view.setAccessibleName(self.tr("Results"))
        self.facets.setAccessibleName(self.tr("Filters"))
        self.all_filters_off.setText(self.tr("All filters off"))
        for button, name in (
            (self.more, self.tr("Copy or export the results")),
            (self.filters, self.tr("Filters")),
        ):
            button.setToolTip(name)
            button.setAccessibleName(name)

    def _lay_out(self) -> None:
        for button in (self.filters, self.more):
            button.setFixedSize(32, 32)
            self.head.tools.addWidget(button)
        note = QWidget()
        column = QVBoxLayout(note)
        column.setContentsMargins(16, 14, 16, 14)
        column.addWidget(self._advice)
        column.addWidget(self.all_filters_off, alignment=Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        self._pages = QStackedLayout()
        self._pages.addWidget(self.view)
        self._pages.addWidget(note)
        self._body = QHBoxLayout()
        self._body.setSpacing(0)
        self._body.addWidget(self.facets)
        self._body.addWidget(_rule(QFrame.Shape.VLine))
        self._body.addLayout(self._pages, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(_rule(QFrame.Shape.HLine))
        layout.addLayout(self._body, 1)
        layout.addWidget(_rule(QFrame.Shape.HLine))
        layout.addWidget(self.foot)
        self._place_facets(narrow=False)
        QWidget.setTabOrder(self.view, self.facets)

    def _place_facets(self, *, narrow: bool) -> None:
        self.filters.setVisible(narrow)
        if narrow:
            self._popup.take(self.facets)
        else:
            self._popup.hide()
            self.facets.setFixedWidth(FACETS_WIDTH)
            self._body.insertWidget(0, self.facets)
            self.facets.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: filters have a column where there is room for one."""
        super().resizeEvent(event)
        narrow = event.size().width() < NARROW
        if narrow != (self.facets.parentWidget() is self._popup):
            self._place_facets(narrow=narrow)

    def changeEvent(self, event: QEvent) -> None:
        """Qt: the language has changed."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            if not self.head.field.text():
                self.show_advice(self.start_advice())
        super().changeEvent(event)


class _Popup(QFrame):
    """Holds the filters over the results; a click elsewhere or Esc closes it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popup")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(4, 4, 4, 4)
        self.resize(FACETS_WIDTH + 60, _POPUP_HEIGHT)

    def take(self, widget: QWidget) -> None:
        """Hold a widget."""
        widget.setMinimumWidth(0)
        widget.setMaximumWidth(_WIDEST)
        self._column.addWidget(widget)
        widget.show()


_WIDEST = 16_777_215  # Qt's own bound


def _rule(shape: QFrame.Shape) -> QFrame:
    made = QFrame()
    made.setFrameShape(shape)
    made.setFrameShadow(QFrame.Shadow.Plain)
    made.setObjectName("hairline")
    if shape == QFrame.Shape.VLine:
        made.setFixedWidth(1)
    else:
        made.setFixedHeight(1)
    return made
