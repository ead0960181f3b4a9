"""The row over two linked readers: which text is which, and whether they are linked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QToolButton

from wsisdesk.ui.look.fonts import interface_font
from wsisdesk.ui.look.icons import icon
from wsisdesk.ui.look.painting import TAG_HEIGHT, TagStyle, paint_tag, tag_width
from wsisdesk.ui.look.theme import INTERFACE_TEXT, META_TEXT, TAB_STRIP, Theme
from wsisdesk.ui.reader.outline import clause_count
from wsisdesk.ui.widgets.ground import Ground
from wsisdesk.ui.words.bidi import RTL, content_direction, text_option
from wsisdesk.ui.words.labels import LANGUAGE_NAMES, language_chip

if TYPE_CHECKING:
    from wsisdesk.documents.model import Document

_MARGIN = 16.0
_GAP = 8.0


class SplitHeader(Ground):
    """Names the two panes (by language, in itself) and holds the link toggle on the seam."""

    linked = Signal(bool)
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setFixedHeight(TAB_STRIP)
        self._documents: tuple[Document, Document] | None = None
        self._seam = 0
        self.toggle, self.close_button = QToolButton(self), QToolButton(self)
        self.toggle.setCheckable(True)
        self.toggle.setChecked(True)
        self.toggle.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.toggle.toggled.connect(self.linked)
        self.close_button.clicked.connect(self.closed)
        self.set_theme(theme)
        self._name_parts()

    def set_documents(self, left: Document, right: Document) -> None:
        """Name what the left and the right pane show."""
        self._documents = left, right
        self.update()

    def set_seam(self, x: int) -> None:
        """Take where the panes meet."""
        self._seam = x
        self._place()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        self.set_ground(theme.panel)
        self.toggle.setIcon(icon("link", theme))
        self.close_button.setIcon(icon("close", theme))

    def _place(self) -> None:
        """Put the toggle over the seam and the closing button at the end of the row."""
        for button in (self.toggle, self.close_button):
            button.adjustSize()
        middle = (self.height() - self.toggle.height()) // 2
        self.toggle.move(self._seam - self.toggle.width() // 2, middle)
        at_end = self.width() - self.close_button.width() - round(_GAP)
        x = round(_GAP) if self.layoutDirection() == RTL else at_end
        self.close_button.move(x, (self.height() - self.close_button.height()) // 2)
        self.update()

    def _paint_name(self, painter: QPainter, left: float, right: float, document: Document) -> None:
        """Paint chip, language and number of clauses from ``left`` on, as far as they fit."""
        chip = language_chip(document.language)
        corner = QPointF(left, (self.height() - TAG_HEIGHT) / 2)
        paint_tag(painter, corner, chip, TagStyle.SOLID, self._theme)
        left += tag_width(chip) + _GAP
        name = LANGUAGE_NAMES.get(document.language, document.language)
        clauses = self.tr("%n clause(s)", "", clause_count(document))
        for text, font, colour in (
            (name, interface_font(INTERFACE_TEXT, 500), self._theme.text),
            (clauses, interface_font(META_TEXT), self._theme.text3),
        ):
            width = QFontMetricsF(font).horizontalAdvance(text) + 1
            if left + width > right:
                break
            painter.setFont(font)
            painter.setPen(colour)
            box = QRectF(left, 0, width, self.height())
            painter.drawText(box, text, text_option(content_direction(text)))
            left += width + _GAP

    def _name_parts(self) -> None:
        self.toggle.setText(self.tr("Linked by clause"))
        for button, name in (
            (self.toggle, self.tr("Scroll both texts together, clause by clause")),
            (self.close_button, self.tr("Close the second text")),
        ):
            button.setToolTip(name)
            button.setAccessibleName(name)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the names of both panes, each where its pane begins."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), self._theme.line)
        if self._documents is not None:
            first = _MARGIN
            if self.layoutDirection() == RTL:
                first += self.close_button.width()
            self._paint_name(painter, first, self.toggle.x() - _GAP, self._documents[0])
            second = self._seam + self.toggle.width() / 2 + _MARGIN
            edge = self.close_button.x()
            end = edge - _GAP if edge > second else self.width() - _MARGIN
            self._paint_name(painter, second, end, self._documents[1])
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the buttons in their places."""
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Name the parts again when the language changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name_parts()
        super().changeEvent(event)
