"""One note that waits: what became of its place, what it says, and what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from wsisdesk.annotate.carrying import Outcome
from wsisdesk.text.direction import isolate
from wsisdesk.text.marking import QT_TRANSLATE_NOOP
from wsisdesk.ui.bidi import content_direction, embedded, fill
from wsisdesk.ui.fonts import interface_font
from wsisdesk.ui.icons import pixmap
from wsisdesk.ui.notes.carry.wording_line import WordingLine
from wsisdesk.ui.painting import paint_focus_ring
from wsisdesk.ui.theme import META_TEXT, RADIUS_CONTROL

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from wsisdesk.annotate.anchoring import Span
    from wsisdesk.ui.notes.carry.items import Item
    from wsisdesk.ui.theme import Theme

_STATUS_WIDTH = 108
_WIDE = 680
CONTEXT = "CarryOver"
OUTCOMES = {
    Outcome.EXACT: QT_TRANSLATE_NOOP("CarryOver", "Exact"),
    Outcome.MOVED: QT_TRANSLATE_NOOP("CarryOver", "Moved"),
    Outcome.CHANGED: QT_TRANSLATE_NOOP("CarryOver", "Changed"),
    Outcome.AMBIGUOUS: QT_TRANSLATE_NOOP("CarryOver", "Ambiguous"),
    Outcome.DELETED: QT_TRANSLATE_NOOP("CarryOver", "Deleted"),
}
_ICONS = {
    Outcome.EXACT: "check",
    Outcome.MOVED: "forward",
    Outcome.CHANGED: "note",
    Outcome.AMBIGUOUS: "help",
    Outcome.DELETED: "close",
}


def outcome_text(outcome: Outcome) -> str:
    """Return what an outcome is called."""
    return QCoreApplication.translate(CONTEXT, OUTCOMES[outcome])


class CarryCard(QFrame):
    """Takes the keyboard as a whole: Enter does the main thing, digits choose a place."""

    accepted = Signal(object, object)  # Item, Span chosen or None
    kept_back = Signal(object)
    edit_wanted = Signal(object)
    left = Signal(int)  # the keyboard goes to the next card (1) or the one before (-1)
    visit_wanted = Signal(object)  # the place in the newer version, or the old text if deleted

    def __init__(self, item: Item, theme: Theme) -> None:
        super().__init__()
        self.item = item
        self._theme = theme
        self._radios = QButtonGroup(self)
        self._lines: list[WordingLine] = []
        self.main: QPushButton | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 10, 14, 10)
        self._row.setSpacing(8)
        self._row.addWidget(self._status(), 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(self._middle(), 1)
        self._row.addLayout(self._buttons())
        said = (outcome_text(item.outcome), item.old_address, item.says)
        self.setAccessibleName(", ".join(isolate(part) for part in said if part))

    def do_main(self) -> None:
        """Do what Enter stands for: place the note, or go to the text where it has no place."""
        if self.main is not None and self.main.isEnabled():
            self.main.click()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        self._sign.setPixmap(pixmap(_ICONS[self.item.outcome], self._ink(), size=16,
                                    scale=self.devicePixelRatioF()))  # fmt: skip
        self._word.setStyleSheet(f"color: {self._ink().name()};")
        for line in self._lines:
            line.set_theme(theme)
        self.update()

    def _status(self) -> QWidget:
        box = QWidget()
        box.setFixedWidth(_STATUS_WIDTH)
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._sign, self._word = QLabel(), QLabel(outcome_text(self.item.outcome))
        self._word.setFont(interface_font(META_TEXT, 600))
        row.addWidget(self._sign)
        row.addWidget(self._word, 1)
        self.set_theme(self._theme)
        return box

    def _ink(self) -> QColor:
        theme = self._theme
        return {
            Outcome.MOVED: theme.mov,
            Outcome.CHANGED: theme.ins,
            Outcome.AMBIGUOUS: theme.warn,
            Outcome.DELETED: theme.dele,
        }.get(self.item.outcome, theme.text2)

    def _middle(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(3)
        meta = QLabel(self._where())
        meta.setWordWrap(True)
        meta.setTextFormat(Qt.TextFormat.PlainText)
        meta.setProperty("role", "meta")
        column.addWidget(meta)
        if self.item.says:
            column.addWidget(_label(self.item.says))
        if self.item.before or self.item.after:
            column.addLayout(self._wordings())
        for number, choice in enumerate(self.item.choices, 1):
            said = f"{number}.  {choice.address}  «{choice.excerpt}»"
            radio = QRadioButton(embedded(said, self.item.language).replace("&", "&&"))
            radio.setLayoutDirection(content_direction(said, self.item.language))
            radio.toggled.connect(self._allow)
            self._radios.addButton(radio, number)
            column.addWidget(radio)
        return column

    def _where(self) -> str:
        item = self.item
        old, new = item.old_address or "–", item.new_address or "–"
        match item.outcome:
            case Outcome.EXACT:
                return fill(self.tr("{where} · the same text in the same place"), where=old)
            case Outcome.MOVED:
                return fill(self.tr("{old} → {new} · the same text"), old=old, new=new)
            case Outcome.CHANGED:
                return fill(self.tr("{where} · the words commented on have changed"), where=new)
            case Outcome.AMBIGUOUS:
                count = self.tr("%Ln possible place(s)", "", len(item.choices))
                return f"{isolate(old)} · {count}"
            case Outcome.DELETED:
                return fill(
                    self.tr("{where} · the words are not in the new text any more"), where=old
                )

    def _wordings(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setColumnStretch(1, 1)
        for number, (name, pieces) in enumerate(
            ((self.tr("old"), self.item.before), (self.tr("new"), self.item.after))
        ):
            heading = QLabel(name)
            heading.setProperty("role", "meta")
            line = WordingLine(pieces, self.item.language, self._theme)
            self._lines.append(line)
            grid.addWidget(heading, number, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(line, number, 1)
        return grid

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addStretch(1)
        outcome = self.item.outcome
        if outcome is Outcome.DELETED:
            self.main = self._button(row, self.tr("Open the old text"), self._visit)
            self._button(row, self.tr("Keep it there"), self._keep_back)
            return row
        names = {Outcome.CHANGED: self.tr("Place it here"), Outcome.AMBIGUOUS: self.tr("Choose")}
        self.main = self._button(row, names.get(outcome, self.tr("Accept")), self._accept)
        if outcome is Outcome.AMBIGUOUS:
            self.main.setEnabled(False)
        if outcome is Outcome.MOVED:
            self._button(row, self.tr("Go there"), self._visit)
        if outcome is Outcome.CHANGED:
            self._button(row, self.tr("Edit"), self._edit)
        if outcome is not Outcome.EXACT:
            self._button(row, self.tr("Leave it"), self._keep_back)
        return row

    def _button(self, row: QHBoxLayout, text: str, run: object) -> QPushButton:
        button = QPushButton(text)
        button.clicked.connect(run)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return button

    def _allow(self) -> None:
        if self.main is not None:
            self.main.setEnabled(self._chosen() is not None)

    def _chosen(self) -> Span | None:
        number = self._radios.checkedId()
        return self.item.choices[number - 1].span if number > 0 else None

    def _accept(self) -> None:
        self.accepted.emit(self.item, self._chosen())

    def _keep_back(self) -> None:
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
        elif digit.isdecimal() and self._radios.button(int(digit)) is not None:
            self._radios.button(int(digit)).setChecked(True)
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


def _label(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    direction = content_direction(text)
    label.setLayoutDirection(direction)
    return label
