"""The palette itself: over the window without dimming it; Esc returns to where one was."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import accumulate
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsDropShadowEffect,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from wsisdesk.ui.look.fonts import interface_font
from wsisdesk.ui.look.icons import icon
from wsisdesk.ui.look.theme import META_TEXT, Theme
from wsisdesk.ui.palette.delegate import HEADING, LINE, PaletteDelegate
from wsisdesk.ui.palette.matching import ONLY_COMMANDS, Found, Suggestion, find
from wsisdesk.ui.palette.model import PaletteModel
from wsisdesk.ui.widgets.popup import Popup
from wsisdesk.ui.widgets.row_tips import RowTips
from wsisdesk.ui.words.bidi import turn_as_typed

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

WIDTH = 680
TOP = 104
MOST_LINES = 9
MARGIN = 16
SHADOW = 28
_STEPS: dict[int, int] = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}

Source = Callable[[], Iterable[Suggestion]]
TypedSource = Callable[[str], Iterable[Suggestion]]  # what can be done with the words as typed


def whole_lines(heights: Sequence[int], room: int) -> int:
    """Return the height of the first lines that fit whole into ``room``, of one at least."""
    fitting = [total for total in accumulate(heights) if total <= room]
    return max(fitting, default=LINE if heights else 0)


class Palette(Popup):
    """Ask with ``open``; ``chosen`` brings the suggestion."""

    chosen = Signal(object)

    def __init__(
        self, source: Source, theme: Theme, window: QWidget, typed: TypedSource | None = None
    ) -> None:
        super().__init__(window)
        self._source = source
        self._typed = typed
        self._suggestions: list[Suggestion] = []
        self.field = QLineEdit()
        self.field.setFont(interface_font(16))
        self.field.setFrame(False)
        self.field.setObjectName("paletteField")
        self._sign = self.field.addAction(
            icon("search", theme), QLineEdit.ActionPosition.LeadingPosition
        )
        self._model = PaletteModel(self)
        self._delegate = PaletteDelegate(theme, self)
        self.list = self._made_list()
        self._help = QLabel()
        self._help.setFont(interface_font(META_TEXT))
        self._help.setProperty("role", "second")
        self._none = QLabel()
        self._none.setProperty("role", "second")
        self._none.setContentsMargins(16, 12, 16, 12)
        self._lay_out()
        self.field.textChanged.connect(self._search)
        self.listen_to(self.field)
        self.list.clicked.connect(self._choose)
        self.set_theme(theme)
        self.retranslate()

    def open(self) -> None:
        """Open with everything."""
        self._open("")

    def open_commands(self) -> None:
        """Open with commands alone."""
        self._open(ONLY_COMMANDS)

    def choose_current(self) -> None:
        """Take the suggestion in hand."""
        self._choose(self.list.currentIndex())

    def take_key(self, watched: QObject, event: QKeyEvent) -> bool:
        """Let the arrows of the field go through the list."""
        if event.key() not in _STEPS:
            return False
        self._step(_STEPS[event.key()])
        return True

    def place(self) -> None:
        """Stand in the middle of the window, as high as there are lines."""
        window = self._over
        width = min(WIDTH, window.width() - 2 * MARGIN)
        lines = [LINE if isinstance(row, Found) else HEADING for row in self._model.rows]
        top = min(TOP, window.height() // 6)
        self.list.setFixedHeight(whole_lines(lines, MOST_LINES * LINE))
        self.setFixedWidth(width)
        self.adjustSize()
        over = max(top + self.height() + MARGIN - window.height(), 0)
        if over:
            self.list.setFixedHeight(whole_lines(lines, self.list.height() - over))
            self.adjustSize()
        self.move((window.width() - width) // 2, top)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours; the shadow is left out where lines say it all."""
        self._delegate.set_theme(theme)
        self._sign.setIcon(icon("search", theme))
        if theme.is_contrast:
            self.setGraphicsEffect(None)  # type: ignore[arg-type] # Qt takes null to remove it
        else:
            shadow = QGraphicsDropShadowEffect(self)
            shadow.setBlurRadius(SHADOW)
            shadow.setOffset(0, 6)
            self.setGraphicsEffect(shadow)

    def retranslate(self) -> None:
        """Say everything in the interface's language."""
        self.field.setPlaceholderText(self.tr("Search documents and commands…"))
        self.field.setAccessibleName(self.tr("Search documents and commands"))
        self.list.setAccessibleName(self.tr("Suggestions"))
        self._none.setText(self.tr("Nothing here has these words. Try one word fewer."))
        self._help.setText(
            self.tr("↑ ↓ move · Enter choose · Esc close · Begin with > for commands alone")
        )

    def _made_list(self) -> QListView:
        made = QListView()
        made.setModel(self._model)
        made.setItemDelegate(self._delegate)
        RowTips(made)
        made.setFrameShape(QFrame.Shape.NoFrame)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return made

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 6, 16, 8)
        foot.addWidget(self._help)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addWidget(self.field)
        layout.addWidget(self._none)
        layout.addWidget(self.list)
        layout.addLayout(foot)

    def _open(self, typed: str) -> None:
        self._suggestions = list(self._source())
        self.field.setText(typed)
        self._search(typed)
        self.appear(self.field)

    def _search(self, typed: str) -> None:
        turn_as_typed(self.field, typed)
        found = find(self._suggestions, typed)
        if self._typed is not None and not typed.startswith(ONLY_COMMANDS):
            found += map(Found, self._typed(typed))
        self._model.show_found(found)
        self._none.setVisible(self._model.rowCount() == 0)
        self._step(1)
        self.place()

    def _step(self, direction: int) -> None:
        """Move to the next suggestion, over headings and around the ends."""
        count = self._model.rowCount()
        row = self.list.currentIndex().row()
        for _ in range(count):
            row = (row + direction) % count
            index = self._model.index(row)
            if isinstance(self._model.row_at(index), Found):
                self.list.setCurrentIndex(index)
                return

    def _choose(self, index: QModelIndex) -> None:
        found = self._model.row_at(index)
        if isinstance(found, Found):
            self.dismiss()
            self.chosen.emit(found.suggestion)

    def changeEvent(self, event: QEvent) -> None:
        """Qt: the language has changed."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
