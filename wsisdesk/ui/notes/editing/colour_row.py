"""Five buttons that choose a note's colour, each with its number and what it means."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QWidget

from wsisdesk.annotate.model import Colour
from wsisdesk.ui.look.fonts import interface_font
from wsisdesk.ui.look.painting import paint_focus_ring
from wsisdesk.ui.look.theme import META_TEXT
from wsisdesk.ui.note_marks import note_colours
from wsisdesk.ui.notes.wording import colour_text
from wsisdesk.ui.words.bidi import fill, plain_tip

if TYPE_CHECKING:
    from wsisdesk.settings import Settings
    from wsisdesk.ui.look.theme import Theme

_SIZE = 24
_RADIUS = 5.0


class ColourRow(QWidget):
    """``chosen`` says a colour's name, ``named`` what one of them is to mean from now on."""

    chosen = Signal(str)
    named = Signal(str, str)

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
            button.meaning_wanted.connect(partial(self._ask_meaning, button))
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
            meaning = colour_text(name, settings)
            hint = self.tr("F2 or a right click: say what this colour means.")
            button.setToolTip(f"{plain_tip(meaning)}\n{hint}")
            button.setAccessibleName(meaning)
            button.setAccessibleDescription(hint)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        for button in self._buttons.values():
            button.theme = theme
            button.update()

    def _ask_meaning(self, button: _ColourButton) -> None:
        from wsisdesk.ui.widgets.prompt import Prompt  # late: most colours keep their meaning

        question = fill(self.tr("What does “{colour}” mean?"), colour=button.accessibleName())
        prompt = Prompt(question, parent=self)
        prompt.accepted.connect(partial(self.named.emit, button.colour))
        prompt.ask(button.mapToGlobal(button.rect().bottomLeft()))

    def _choose(self, button: _ColourButton) -> None:
        self.chosen.emit(button.colour)


class _ColourButton(QAbstractButton):
    """A patch of colour with its number; the chosen one has a thick edge and a line below."""

    meaning_wanted = Signal()

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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: F2 asks for what the colour means."""
        if event.key() == Qt.Key.Key_F2:
            self.meaning_wanted.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt: a right click, or the key for menus, does the same."""
        event.accept()
        self.meaning_wanted.emit()

    def sizeHint(self) -> QSize:
        """Qt: a square."""
        return QSize(_SIZE, _SIZE)
