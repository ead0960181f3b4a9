"""The find bar above the page: what to find, how many hits, onward and back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from wsisdesk.text.direction import isolate_ltr
from wsisdesk.ui.look.icons import icon
from wsisdesk.ui.look.theme import TOOL_ROW, Theme
from wsisdesk.ui.widgets.ground import Ground

_FIELD = 248
_COUNT = 72
_NARROW = 660
_VERY_NARROW, _NARROWEST = 480, 380  # pixels below which the toggles go, one by one


class FindBar(Ground):
    """A row of controls; knows nothing of documents. ``closed`` asks to give the focus back."""

    query_changed = Signal(str, bool)  # text, whether to match exactly
    next_wanted = Signal()
    previous_wanted = Signal()
    all_toggled = Signal(bool)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findBar")
        self.setFixedHeight(TOOL_ROW)
        self.setMinimumWidth(1)  # never widens the pane it stands in
        self.field = QLineEdit()
        self.field.setCursorMoveStyle(Qt.CursorMoveStyle.VisualMoveStyle)
        self.field.setMinimumWidth(_FIELD // 3)
        self.field.setMaximumWidth(_FIELD)
        self.field.textChanged.connect(self._changed)
        self._sign = QAction(self)
        self.field.addAction(self._sign, QLineEdit.ActionPosition.LeadingPosition)
        self.count = QLabel()
        self.count.setMinimumWidth(_COUNT)
        self.previous, self.next = QToolButton(), QToolButton()
        self.previous.clicked.connect(self.previous_wanted)
        self.next.clicked.connect(self.next_wanted)
        self.all, self.exact = QToolButton(), QToolButton()
        self.all.setCheckable(True)
        self.all.setChecked(True)
        self.all.toggled.connect(self._toggle_all)
        self.exact.setCheckable(True)
        self.exact.toggled.connect(self._toggle_exact)
        self.close_button = QToolButton()
        self.close_button.clicked.connect(self.close_bar)
        self._arrange()
        self.set_theme(theme)
        self._name_parts()
        self.hide()

    def _arrange(self) -> None:
        for toggle in (self.all, self.exact):
            toggle.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 4)
        row.setSpacing(6)
        row.addWidget(self.field, _FIELD)
        row.addSpacing(8)
        for widget in (self.count, self.previous, self.next):
            row.addWidget(widget)
        row.addSpacing(12)
        row.addWidget(self.all)
        row.addWidget(self.exact)
        row.addStretch(1)
        row.addWidget(self.close_button)

    def open(self, text: str = "") -> None:
        """Show the bar with the field ready for typing; ``text`` replaces what stands in it."""
        self.show()
        if text:
            self.field.setText(text)
        elif self.field.text():
            self._changed()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def close_bar(self) -> None:
        """Hide the bar and say so."""
        self.hide()
        self.closed.emit()

    def show_count(self, number: int, total: int, done: bool) -> None:
        """Say which hit of how many one stands at; a counter reads from left to right."""
        if not self.field.text().strip():
            text = ""
        elif total == 0:
            text = self.tr("No match") if done else ""
        else:
            locale = self.locale()
            text = f"{locale.toString(number)} / {locale.toString(total)}"
            text = isolate_ltr(text if done else f"{text}…")
        self.count.setText(text)
        self.previous.setEnabled(total > 0)
        self.next.setEnabled(total > 0)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        self.set_ground(theme.panel)
        self._sign.setIcon(icon("search", theme))
        self.previous.setIcon(icon("chevron-up", theme))
        self.next.setIcon(icon("chevron-down", theme))
        self.close_button.setIcon(icon("close", theme))
        self._show_checks()

    def _show_checks(self) -> None:
        """Give a toggle that is on a check mark besides its fill."""
        for toggle in (self.all, self.exact):
            checked = icon("check", self._theme)
            toggle.setIcon(checked if toggle.isChecked() else type(checked)())

    def _changed(self) -> None:
        self.query_changed.emit(self.field.text(), self.exact.isChecked())

    def _toggle_all(self, on: bool) -> None:
        self._show_checks()
        self.all_toggled.emit(on)

    def _toggle_exact(self) -> None:
        self._show_checks()
        self._changed()

    def _name_parts(self) -> None:
        self.field.setPlaceholderText(self.tr("Find in this document…"))
        self._fit_words()
        for widget, name in (
            (self.field, self.tr("Find in this document")),
            (self.count, self.tr("Current hit and number of hits")),
            (self.previous, self.tr("Previous hit (Shift+Enter)")),
            (self.next, self.tr("Next hit (Enter)")),
            (self.all, self.tr("Highlight all")),
            (self.exact, self.tr("Match exactly as written")),
            (self.close_button, self.tr("Close (Esc)")),
        ):
            widget.setAccessibleName(name)
            widget.setToolTip(name)

    def _fit_words(self) -> None:
        """Say less on the toggles of a narrow bar, and leave them out of a very narrow one.

        Their names for screen readers stay.
        """
        narrow = self.width() < _NARROW
        self.all.setVisible(self.width() >= _VERY_NARROW)
        self.exact.setVisible(self.width() >= _NARROWEST)
        self.all.setText(self.tr("All") if narrow else self.tr("Highlight all"))
        self.exact.setText(self.tr("Exact") if narrow else self.tr("Match exactly as written"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the room there is."""
        super().resizeEvent(event)
        self._fit_words()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Shift+Enter back, Esc closes."""
        match event.key():
            case Qt.Key.Key_Escape:
                self.close_bar()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                backward = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                (self.previous_wanted if backward else self.next_wanted).emit()
            case _:
                super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Name the parts again when the language changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name_parts()
        super().changeEvent(event)
