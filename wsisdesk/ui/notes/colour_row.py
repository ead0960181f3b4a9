"""Five buttons that choose a note's colour, each with its number and what it means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QWidget

from wsisdesk.annotate.model import Colour
from wsisdesk.ui.fonts import interface_font
from wsisdesk.ui.note_marks import note_colours
from wsisdesk.ui.notes.wording import colour_text
from wsisdesk.ui.painting import paint_focus_ring
from wsisdesk.ui.theme import META_TEXT

if TYPE_CHECKING:
    from wsisdesk.settings import Settings
    from wsisdesk.ui.theme import Theme

_SIZE = 24
_RADIUS = 5.0


class ColourRow(QWidget):
    """``chosen`` says a colour's name."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3)
        self._buttons = {
            colour.value: _ColourButton(colour.value, number, theme)
            for number, colour in enumerate(Colour, 1)
        }
        for button in self._buttons.values():
            self._group.addButton(button)
            row.addWidget(button)
        self._group.buttonClicked.connect(self._choose)

    def show_colour(self, colour: str) -> None:
        """Show which colour is chosen, without saying so."""
        if colour in self._buttons:
            self._buttons[colour].setChecked(True)

    def colour(self) -> Colour:
        """Return the colour chosen."""
        return next(
            (Colour(name) for name, button in self._buttons.items() if button.isChecked()),
            Colour.YELLOW,
        )

    def name_colours(self, settings: Settings) -> None:
        """Say what the colours mean."""
        for name, button in self._buttons.items():
            button.setToolTip(colour_text(name, settings))
            button.setAccessibleName(colour_text(name, settings))

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        for button in self._buttons.values():
            button.theme = theme
            button.update()

    def _choose(self, button: _ColourButton) -> None:
        self.chosen.emit(button.colour)


class _ColourButton(QAbstractButton):
    """A patch of colour with its number; the chosen one has a thick edge and a line below."""

    def __init__(self, colour: str, number: int, theme: Theme) -> None:
        super().__init__()
        self.colour = colour
        self.theme = theme
        self._number = number
        self.setCheckable(True)
        self.setFixedSize(_SIZE, _SIZE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: paint the patch."""
        del event
        colours = note_colours(self.theme, self.colour)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colours.edge, 2.5 if self.isChecked() else 1.0))
        painter.setBrush(colours.fill)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(3, 3, -3, -3), _RADIUS, _RADIUS)
        painter.setPen(self.theme.text)
        painter.setFont(interface_font(META_TEXT, 700 if self.isChecked() else 400))
        number = QLocale().toString(self._number)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, number)
        if self.hasFocus():
            paint_focus_ring(painter, QRectF(self.rect()), self.theme)
        painter.end()

    def sizeHint(self) -> QSize:
        """Qt: a square."""
        return QSize(_SIZE, _SIZE)
