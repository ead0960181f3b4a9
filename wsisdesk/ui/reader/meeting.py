"""Meeting mode: the whole screen for the clause in hand, and the keyboard for everything.

Arrows go from clause to clause, Page keys from block to block. Whatever else is typed names a
clause as the chair does; Enter goes there, and again to the next place it may mean.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, Qt, QTime, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from wsisdesk.ui.look.fonts import interface_font
from wsisdesk.ui.reader.key_line import KeyLine
from wsisdesk.ui.reader.meeting_field import MeetingField
from wsisdesk.ui.reader.stage import Stage
from wsisdesk.ui.widgets.elided_label import ElidedLabel
from wsisdesk.ui.widgets.ground import Ground
from wsisdesk.ui.words.bidi import content_direction

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QKeyEvent

    from wsisdesk.documents.model import Document
    from wsisdesk.ui.look.theme import Theme
    from wsisdesk.ui.note_marks import NoteMark

_HEADER, _FOOTER, _SIDE = 56, 60, 40
_TICK = 5_000  # milliseconds between two looks at the clock
_SMALLEST, _LARGEST, _ZOOM_STEP = 50, 250, 10


class MeetingView(Ground):
    """Shows one document clause by clause. ``left`` says where one was when Esc was pressed."""

    place_changed = Signal(str)
    left = Signal(str)
    note_wanted = Signal(str)  # the clause in hand

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.stage, self.field, self.keys = Stage(theme), MeetingField(theme), KeyLine()
        self._head = Ground()
        self._symbol, self._title, self._clock = QLabel(), ElidedLabel(), QLabel()
        self._symbol.setFont(interface_font(16, 600))
        self._title.setFont(interface_font(16))
        self._title.setProperty("role", "second")
        self._clock.setFont(interface_font(19, 500))
        for label in (self._symbol, self._title):  # what a document says is never taken for HTML
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setMinimumWidth(1)  # a long title never widens the screen
        self._timer = QTimer(self, interval=_TICK)
        self._timer.timeout.connect(self._tell_time)
        self._timer.start()
        self.stage.moved.connect(self.place_changed)
        self.field.chosen.connect(self.stage.go_to)
        self.field.left.connect(self.setFocus)
        self._arrange()
        self.set_theme(theme)
        self._name_parts()
        self._tell_time()

    def _arrange(self) -> None:
        head, foot = self._head, QWidget()
        head.setFixedHeight(_HEADER)
        foot.setFixedHeight(_FOOTER)
        above, below = QHBoxLayout(head), QHBoxLayout(foot)
        for row in (above, below):
            row.setContentsMargins(_SIDE, 0, _SIDE, 0)
            row.setSpacing(16)
        above.addWidget(self._symbol)
        above.addWidget(self._title, 1)
        above.addWidget(self._clock)
        below.addWidget(self.keys, 1)
        below.addWidget(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget, stretch in ((head, 0), (self.stage, 1), (foot, 0)):
            column.addWidget(widget, stretch)

    def show_document(self, document: Document, block_id: str = "") -> None:
        """Show a document, at a clause or from its first."""
        titles = [block.text for block in document.blocks if block.kind == "title"]
        name = document.symbol or (titles[0] if titles else document.name)
        self._symbol.setText(name)
        self._title.setText(document.title if document.title != name else "")
        for label in (self._symbol, self._title):
            label.setLayoutDirection(content_direction(label.text(), document.language))
        self.field.set_document(document)
        self.stage.show_document(document)
        self.stage.go_to(block_id)
        self.setFocus()

    def current_block(self) -> str:
        """Return the id of the clause in hand."""
        return self.stage.current

    def clause_place(self) -> QRect:
        """Return where the clause in hand stands on the screen, as far as it is seen."""
        box = self.stage.in_hand.toRect() & self.stage.rect()
        box.setWidth(box.width() - _SIDE)
        return QRect(self.stage.mapToGlobal(box.topLeft()), box.size())

    def set_zoom(self, percent: int) -> None:
        """Set the letters of the stage at this size."""
        self.stage.zoom = min(max(percent, _SMALLEST), _LARGEST)
        self.stage.update()

    def show_notes(self, marks: Mapping[str, Sequence[NoteMark]]) -> None:
        """Show these notes, by block, at the side of their clauses."""
        self.stage.notes = marks
        self.stage.update()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self.set_ground(theme.panel)
        self._head.set_ground(theme.paper)
        self.stage.theme = theme
        self.field.set_theme(theme)
        self.stage.update()

    def _tell_time(self) -> None:
        self._clock.setText(self.locale().toString(QTime.currentTime(), "HH:mm"))

    def say(self, sentence: str) -> None:
        """Answer a key that does nothing now, in the place of the keys until another is pressed."""
        self.keys.set_keys((("Enter", sentence), ("Esc", self.tr("leave"))))
        self._says = True

    def _fall_silent(self) -> None:
        if self._says:
            self._name_parts()

    def _name_parts(self) -> None:
        self._says = False
        self.setAccessibleName(self.tr("Meeting mode"))
        self.keys.set_keys(
            (
                ("↑ ↓", self.tr("clause")),
                ("PgUp PgDn", self.tr("block")),
                ("Home End", self.tr("first, last")),
                ("+ −", self.tr("size")),
                ("Enter", self.tr("note, or go to what is typed")),
                ("Esc", self.tr("leave")),
            )
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the key line says; whatever else is typed goes into the field."""
        self._fall_silent()
        match event.key():
            case Qt.Key.Key_Down | Qt.Key.Key_Up:
                self.stage.step(1 if event.key() == Qt.Key.Key_Down else -1)
            case Qt.Key.Key_PageDown | Qt.Key.Key_PageUp:
                self.stage.step_group(1 if event.key() == Qt.Key.Key_PageDown else -1)
            case Qt.Key.Key_Home:
                self.stage.go_to_stop(0)
            case Qt.Key.Key_End:
                self.stage.to_end()
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.set_zoom(self.stage.zoom + _ZOOM_STEP)
            case Qt.Key.Key_Minus:
                self.set_zoom(self.stage.zoom - _ZOOM_STEP)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.note_wanted.emit(self.current_block())
            case Qt.Key.Key_Escape:
                self.left.emit(self.current_block())
            case _ if event.text().strip() and event.text().isprintable():
                self.field.begin(event.text())
            case _:
                super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Name the parts again when the language changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name_parts()
        super().changeEvent(event)
