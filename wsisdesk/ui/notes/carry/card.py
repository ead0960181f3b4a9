"""One note that waits: what became of its place, what it says, and what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
)

from wsisdesk.annotate.carrying import Outcome
from wsisdesk.text.direction import LRM, RLM, isolate
from wsisdesk.ui.look.painting import paint_focus_ring
from wsisdesk.ui.look.theme import RADIUS_CONTROL
from wsisdesk.ui.notes.carry.choices import Choices
from wsisdesk.ui.notes.carry.outcomes import OutcomeSign, outcome_text
from wsisdesk.ui.notes.carry.wording_line import WordingLine
from wsisdesk.ui.notes.marking import number_text
from wsisdesk.ui.words.bidi import LTR, RTL, content_direction, fill

if TYPE_CHECKING:
    from wsisdesk.ui.look.theme import Theme
    from wsisdesk.ui.notes.carry.items import Item

_WIDE = 680
_LEADING = 6  # pixels that lines of a document's words have above small interface text
_SIGNS = {LTR: LRM, RTL: RLM}


class CarryCard(QFrame):
    """Takes the keyboard as a whole: Enter does the main thing, digits choose a place.

    Where nothing can be decided, what stands where can be read and gone to.
    """

    accepted = Signal(object, object)  # Item, Span chosen or None
    kept_back = Signal(object)
    edit_wanted = Signal(object)
    left = Signal(int)  # the keyboard goes to the next card (1) or the one before (-1)
    visit_wanted = Signal(object)  # the place in the newer version, or the old text if deleted

    def __init__(self, item: Item, theme: Theme, *, can_decide: bool = True) -> None:
        super().__init__()
        self.item = item
        self._can_decide = can_decide
        self._theme = theme
        self._lines: list[WordingLine] = []
        self._choices = Choices(item.choices, item.language)
        self._sign = OutcomeSign(item.outcome, theme)
        self.main: QPushButton | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 10, 14, 10)
        self._row.setSpacing(8)
        self._row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(self._middle(), 1)
        self._foot = self._buttons()
        self._row.addLayout(self._foot)
        said = (outcome_text(item.outcome), item.old_address, item.says)
        self.setAccessibleName(", ".join(isolate(part) for part in said if part))

    def do_main(self) -> None:
        """Do what Enter stands for: place the note, or go to the text where it has no place."""
        if self.main is not None and self.main.isEnabled():
            self.main.click()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        self._sign.set_theme(theme)
        for line in self._lines:
            line.set_theme(theme)
        self.update()

    def _middle(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(3)
        meta = QLabel(self._where())
        meta.setWordWrap(True)
        meta.setTextFormat(Qt.TextFormat.PlainText)
        meta.setProperty("role", "meta")
        column.addWidget(meta)
        said = " · ".join(part for part in (self.item.mark, self.item.says) if part)
        if said:
            column.addWidget(_label(said, content_direction(self.item.says)))
        if self.item.lost:
            column.addWidget(_label(self._lost(), self.layoutDirection()))
        if self.item.before or self.item.after or self.item.proposed:
            column.addLayout(self._wordings())
        self._choices.setVisible(bool(self.item.choices))
        self._choices.changed.connect(self._allow)
        column.addWidget(self._choices)
        return column

    def _where(self) -> str:
        item = self.item
        old, new = item.old_address, item.new_address
        match item.outcome:
            case Outcome.EXACT:
                return fill(self.tr("{where} · the same text in the same place"), where=old)
            case Outcome.MOVED:
                return fill(self.tr("{old} → {new} · the same text"), old=old, new=new)
            case Outcome.CHANGED:
                if new == old:
                    return fill(self.tr("{where} · the words commented on have changed"), where=old)
                sentence = self.tr("{old} → {new} · the words commented on have changed")
                return fill(sentence, old=old, new=new)
            case Outcome.AMBIGUOUS:
                count = self.tr("%Ln possible place(s)", "", len(item.choices))
                return f"{isolate(old)} · {count}"
            case Outcome.DELETED:
                return fill(
                    self.tr("{where} · the words are not in the new text any more"), where=old
                )

    def _lost(self) -> str:
        """Say how many changes of proposed wording would not come along."""
        lost, changes = self.item.lost, self.item.changes
        if lost == changes:
            return self.tr("What was to be changed does not stand there any more.")
        left = self.tr("%Ln of {all} proposed changes would be left out.", "", lost)
        return fill(left, all=number_text(changes))

    def _wordings(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setColumnStretch(1, 1)
        said = (
            (self.tr("old"), self.item.before),
            (self.tr("new"), self.item.after),
            (self.tr("proposed"), self.item.proposed),
        )
        for number, (name, pieces) in enumerate(said):
            if not pieces:
                continue
            heading = QLabel(name)
            heading.setProperty("role", "meta")
            heading.setContentsMargins(0, _LEADING, 0, 0)
            line = WordingLine(pieces, self.item.language, self._theme)
            self._lines.append(line)
            grid.addWidget(heading, number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(line, number, 1)
        return grid

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addStretch(1)
        if self.item.outcome is Outcome.DELETED:
            self.main = self._button(row, self.tr("Open the old text"), self._visit)
            if self.item.placement.near is not None:
                self._decision(row, self.tr("Place it on the clause"), self._place_near)
            self._decision(row, self.tr("Keep it there"), self._keep_back)
        else:
            self._add_ways(row)
        row.addStretch(0)
        return row

    def _add_ways(self, row: QHBoxLayout) -> None:
        """Add what can be done with a note that has a place, or may have one."""
        outcome = self.item.outcome
        names = {Outcome.CHANGED: self.tr("Place it here"), Outcome.AMBIGUOUS: self.tr("Choose")}
        self.main = self._decision(row, names.get(outcome, self.tr("Accept")), self._accept)
        if outcome is Outcome.AMBIGUOUS:
            self.main.setEnabled(False)
        if outcome is Outcome.MOVED:
            self._button(row, self.tr("Go there"), self._visit)
        if outcome is Outcome.CHANGED:
            self._decision(row, self.tr("Edit"), self._edit)
        if outcome is not Outcome.EXACT:
            self._decision(row, self.tr("Leave it"), self._keep_back)

    def _decision(self, row: QHBoxLayout, text: str, run: object) -> QPushButton:
        """Add a button that decides, and that is grey where nothing can be stored."""
        button = self._button(row, text, run)
        button.setEnabled(self._can_decide)
        return button

    def _button(self, row: QHBoxLayout, text: str, run: object) -> QPushButton:
        button = QPushButton(text)
        button.clicked.connect(run)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return button

    def _allow(self) -> None:
        if self.main is not None:
            self.main.setEnabled(self._can_decide and self._choices.chosen() is not None)

    def _accept(self) -> None:
        self.accepted.emit(self.item, self._choices.chosen())

    def _place_near(self) -> None:
        """Place a note whose words are gone on the clause that they stood in."""
        self.accepted.emit(self.item, self.item.placement.near)

    def _keep_back(self) -> None:
        if self._can_decide:
            self.kept_back.emit(self.item)

    def _edit(self) -> None:
        self.edit_wanted.emit(self.item)

    def _visit(self) -> None:
        self.visit_wanted.emit(self.item)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter does the main thing, digits choose, Delete leaves behind."""
        digit = event.text()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.do_main()
        elif digit.isdecimal() and self._choices.choose(int(digit)):
            event.accept()
        elif event.key() == Qt.Key.Key_Delete:
            self._keep_back()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.left.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: a narrow card has its parts below each other."""
        super().resizeEvent(event)
        wide = event.size().width() >= _WIDE
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.LeftToRight if wide else ways.TopToBottom)
        self._foot.setStretch(0, 1 if wide else 0)
        self._foot.setStretch(self._foot.count() - 1, 0 if wide else 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: paint the card, with a ring where the keyboard is."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        painter.setBrush(self._theme.raised)
        painter.setPen(QPen(self._theme.line, self._theme.border))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_CONTROL, RADIUS_CONTROL)
        if self.hasFocus():
            paint_focus_ring(painter, box, self._theme)
        painter.end()


def _label(text: str, direction: Qt.LayoutDirection) -> QLabel:
    """Return a label whose lines run so; Qt goes by the first strong sign, so it is given one."""
    label = QLabel(f"{_SIGNS[direction]}{text}")
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setLayoutDirection(direction)
    return label
