"""What became of our proposals: adopted in full, in part, not; with the words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from wsisdesk.annotate.proposals import ClauseFate, Fate
from wsisdesk.annotate.redline import RedlineKind
from wsisdesk.ui.look.fonts import interface_font
from wsisdesk.ui.look.theme import INTERFACE_TEXT
from wsisdesk.ui.notes.carry.wording_line import WordingLine
from wsisdesk.ui.notes.marking import number_text
from wsisdesk.ui.typesetting.redlines import Look, Said
from wsisdesk.ui.widgets.elided_label import ElidedLabel
from wsisdesk.ui.widgets.ground import Ground
from wsisdesk.ui.widgets.insets import inset
from wsisdesk.ui.words.bidi import RTL, content_direction, embedded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wsisdesk.annotate.proposals import Verdict
    from wsisdesk.ui.look.theme import Theme

WIDTH = 360
_ANY_WIDTH = 16_777_215  # Qt's own largest
_DISC = 18
_LEAST_ADDRESS = 60  # pixels


class Fates(Ground):
    """A column of verdicts. ``export_wanted`` asks for them as a file."""

    export_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._verdicts: tuple[Verdict, ...] = ()
        self._content = Ground()
        self.is_spread = False
        self.setFixedWidth(WIDTH)
        self._heading, self._count = QLabel(), QLabel()
        self._heading.setFont(interface_font(INTERFACE_TEXT, 600))
        self._count.setProperty("role", "meta")
        self.export = QPushButton()
        self.export.setProperty("link", "true")
        self.export.clicked.connect(self.export_wanted)
        head = QHBoxLayout()
        inset(head, 16, 12, 8, 4)
        head.addWidget(self._heading)
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self.export)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(head)
        self._column.addWidget(self._area, 1)
        self.set_theme(theme)

    def spread(self, wanted: bool) -> None:
        """Stand at full length in what scrolls as a whole, or scroll in a column at the side."""
        self.is_spread = wanted
        self._hold()
        if wanted:
            self.setMinimumWidth(0)
            self.setMaximumWidth(_ANY_WIDTH)
        else:
            self.setFixedWidth(WIDTH)

    def _hold(self) -> None:
        """Put the content where it belongs."""
        self._area.setVisible(not self.is_spread)
        if self.is_spread:
            self._area.takeWidget()
            self._column.addWidget(self._content)
            self._content.show()
        else:
            self._area.setWidget(self._content)

    def show_verdicts(self, verdicts: Sequence[Verdict]) -> None:
        """Show what became of these proposals; without any the column is away."""
        self._verdicts = tuple(verdicts)
        self.setVisible(bool(verdicts))
        self.retranslate()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        self.set_ground(theme.panel)
        self._fill()

    def retranslate(self) -> None:
        """Say everything in the interface's language."""
        self._heading.setText(self.tr("What became of our proposals"))
        self._count.setText(number_text(len(self._verdicts)))
        self.export.setText(self.tr("Export…"))
        self._area.setAccessibleName(self.tr("What became of our proposals"))
        self._fill()

    def _fill(self) -> None:
        content = Ground()
        content.set_ground(self._theme.panel)
        column = QVBoxLayout(content)
        column.setContentsMargins(16, 4, 16, 12)
        column.setSpacing(12)
        for verdict in self._verdicts:
            column.addWidget(self._row(verdict))
            column.addWidget(self._hairline())
        legend = QLabel(
            self.tr("Underlined: it is in the text. Struck out: it was taken out. Dotted: not.")
        )
        legend.setProperty("role", "meta")
        legend.setWordWrap(True)
        column.addWidget(legend)
        column.addStretch(1)
        self._area.takeWidget()
        self._content.hide()
        self._content.deleteLater()
        self._content = content
        self._hold()

    def _hairline(self) -> QWidget:
        line = Ground()
        line.set_ground(self._theme.line)
        line.setFixedHeight(1)
        return line

    def _row(self, verdict: Verdict) -> QWidget:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(self._head(verdict))
        pieces = judged_pieces(verdict)
        if pieces:
            column.addWidget(WordingLine(pieces, verdict.note.target.language, self._theme))
        detail = QLabel(self._detail(verdict))
        detail.setProperty("role", "meta")
        detail.setWordWrap(True)
        detail.setLayoutDirection(content_direction(detail.text()))
        detail.setVisible(bool(detail.text()))
        column.addWidget(detail)
        return row

    def _head(self, verdict: Verdict) -> QHBoxLayout:
        """Return the fate at the start and the clause at the end, cut if its address is long."""
        said = QLabel(self._fate_text(verdict.fate))
        said.setFont(interface_font(INTERFACE_TEXT, 600))
        where = ElidedLabel()
        where.setText(embedded(verdict.note.target.address, verdict.note.target.language))
        where.setProperty("role", "meta")
        where.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        where.setMinimumWidth(_LEAST_ADDRESS)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Disc(verdict.fate, self._theme))
        head.addWidget(said)
        head.addStretch(1)
        head.addWidget(where)
        return head

    def _fate_text(self, fate: Fate) -> str:
        match fate:
            case Fate.ADOPTED:
                return self.tr("Adopted in full")
            case Fate.PARTLY:
                return self.tr("Adopted in part")
            case Fate.NOT_ADOPTED:
                return self.tr("Not adopted")
            case Fate.UNKNOWN:
                return self.tr("Not known: the clause is not to be found")

    def _detail(self, verdict: Verdict) -> str:
        tally = verdict.tally
        if verdict.fate is Fate.PARTLY and tally.words:
            said = self.tr("%1 of %Ln word(s) went in", "", tally.words)
            return said.replace("%1", number_text(tally.words_in))
        if verdict.clause is ClauseFate.DELETED and verdict.fate is not Fate.ADOPTED:
            return self.tr("The clause on which it was proposed was deleted")
        return ""


class Disc(QWidget):
    """Full, half or empty: adopted, in part, not."""

    def __init__(self, fate: Fate, theme: Theme) -> None:
        super().__init__()
        self._fate, self._theme = fate, theme
        self.setFixedSize(_DISC, _DISC)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: paint the disc; the half is filled from the start side."""
        del event
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        pale = self._fate in (Fate.NOT_ADOPTED, Fate.UNKNOWN)
        painter.setPen(QPen(theme.text3 if pale else theme.accent, 1.5))
        painter.setBrush(theme.accent if self._fate is Fate.ADOPTED else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(box)
        if self._fate is Fate.PARTLY:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.accent)
            start = -90 if self.layoutDirection() == RTL else 90
            painter.drawPie(box, start * 16, 180 * 16)
        if self._fate is Fate.UNKNOWN:
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "?")
        painter.end()

    def sizeHint(self) -> QSize:
        """Qt: a small square."""
        return QSize(_DISC, _DISC)


def judged_pieces(verdict: Verdict) -> tuple[Said, ...]:
    """Return a verdict's words as what happened to them: in the text or not, taken out or not."""
    return tuple(Said(_look(piece.kind, piece.adopted), piece.text) for piece in verdict.pieces)


def _look(kind: RedlineKind, adopted: bool | None) -> Look:
    match kind:
        case RedlineKind.INSERTED:
            return Look.TAKEN_UP if adopted else Look.NOT_TAKEN_UP
        case RedlineKind.DELETED:
            return Look.DELETED if adopted else Look.NOT_TAKEN_OUT
        case RedlineKind.KEPT:
            return Look.KEPT
