"""The card that says what stands behind a citation, before one follows it.

What it says comes from the main window, which knows the library: the version cited, the version
held, a warning where they differ, what can be opened.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsDropShadowEffect,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from wsisdesk.ui.look.fonts import interface_font
from wsisdesk.ui.look.icons import pixmap
from wsisdesk.ui.look.stylesheet import make_primary
from wsisdesk.ui.look.theme import INTERFACE_TEXT, RADIUS_CONTROL
from wsisdesk.ui.widgets.ground import Raised
from wsisdesk.ui.words.bidi import RTL, content_direction

if TYPE_CHECKING:
    from collections.abc import Callable

from wsisdesk.ui.look.theme import Theme

_WIDTH = 344
_GAP = 6
_GRACE = 250  # milliseconds the pointer may take from the link to the card
_SHADOW = 24


@dataclass(frozen=True)
class CardAction:
    """One button: its text, what it does, and whether it can be pressed."""

    text: str
    run: Callable[[], object]
    possible: bool = True


@dataclass(frozen=True)
class Card:
    """What a card shows. ``rows`` are pairs of a label and what it says; the first action leads."""

    title: str
    language: str = ""
    rows: tuple[tuple[str, str], ...] = ()
    warning: str = ""
    actions: tuple[CardAction, ...] = ()


class HoverCard(Raised):
    """Shows a card over its parent, below a link. ``closed`` follows Esc and a used button."""

    closed = Signal()

    def __init__(self, theme: Theme, over: QWidget) -> None:
        super().__init__(over)
        self.over = over
        self._content: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 12, 14, 12)
        self._shadow = QGraphicsDropShadowEffect(self, blurRadius=_SHADOW)
        self._shadow.setOffset(0, 4)
        self._shadow.setColor(QColor(0, 0, 0, 60))
        self.setGraphicsEffect(self._shadow)
        self._grace = QTimer(self, singleShot=True, interval=_GRACE)
        self._grace.timeout.connect(self.hide)
        self.set_theme(theme)
        self.hide()

    def show_card(self, card: Card, link: QRect) -> None:
        """Show a card below a link (a rectangle in the parent's coordinates)."""
        self._grace.stop()
        if self._content is not None:
            self._content.hide()
            self._content.deleteLater()
        self._content = self._made(card)
        self._column.addWidget(self._content)
        self._content.show()  # a card that is open already shows it too late to be measured
        width = min(_WIDTH, self.over.width() - 2 * _GAP)
        self.setFixedWidth(width)
        self.setAccessibleName(" ".join((card.title, card.warning)))
        self.show()  # the style sheet gives the buttons their size only now
        self.setFixedHeight(self._column.totalHeightForWidth(width))
        self.move(self._place(link))
        self.raise_()

    def leave(self) -> None:
        """Hide soon, unless the pointer reaches the card."""
        self._grace.start()

    def take_focus(self) -> None:
        """Put the keyboard on the first button."""
        button = self._content.findChild(QPushButton) if self._content else None
        first = button if isinstance(button, QPushButton) else self
        first.setFocus(Qt.FocusReason.PopupFocusReason)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours; high contrast has borders instead of shadows."""
        self.set_ground(theme)
        self._look = theme
        self._shadow.setEnabled(not theme.is_contrast)

    def _place(self, link: QRect) -> QPoint:
        """Below the link, or above where there is no room; never over the link's line."""
        x = link.right() - self.width() if self.layoutDirection() == RTL else link.left()
        x = min(max(x, _GAP), self.over.width() - self.width() - _GAP)
        below = link.bottom() + _GAP
        above = link.top() - _GAP - self.height()
        fits = below + self.height() <= self.over.height() or above < 0
        return QPoint(x, below if fits else above)

    def _made(self, card: Card) -> QWidget:
        content = QWidget()
        content.setLayoutDirection(content_direction(card.title, card.language))
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        title = _label(card.title)
        title.setFont(interface_font(INTERFACE_TEXT, 600))
        column.addWidget(title)
        if card.rows:
            column.addLayout(self._rows(card))
        if card.warning:
            column.addWidget(self._warning(card.warning))
        if card.actions:
            column.addLayout(self._buttons(card))
        return content

    def _rows(self, card: Card) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        for number, (name, value) in enumerate(card.rows):
            heading = _label(name)
            heading.setProperty("role", "meta")
            grid.addWidget(heading, number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(_label(value), number, 1)
        return grid

    def _warning(self, text: str) -> QWidget:
        box = QFrame()
        wash, ink = self._look.warnwash.name(), self._look.warn.name()
        box.setStyleSheet(
            f"QFrame {{ background: {wash}; border-radius: {RADIUS_CONTROL}px; }}"
            f"QLabel {{ color: {ink}; background: transparent; }}"
        )
        row = QHBoxLayout(box)
        row.setContentsMargins(8, 5, 8, 5)
        sign = QLabel()
        sign.setPixmap(pixmap("warning", self._look.warn, size=16, scale=self.devicePixelRatio()))
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(_label(text), 1)
        return box

    def _buttons(self, card: Card) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for number, action in enumerate(card.actions):
            button = QPushButton(action.text)
            if number == 0:
                make_primary(button)
            button.setAutoDefault(True)
            button.setEnabled(action.possible)
            button.clicked.connect(self._close)
            button.clicked.connect(action.run)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _close(self) -> None:
        self.hide()
        self.closed.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay open while the pointer is on the card."""
        self._grace.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Close soon when the pointer leaves."""
        self.leave()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)


def _label(text: str) -> QLabel:
    """Make a label that runs as its own text does, and breaks its lines."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setLayoutDirection(content_direction(text))
    return label
