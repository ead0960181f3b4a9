"""The row of tools over a comparison: how it is shown, where one is in it, export."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from wsisdesk.text.direction import isolate_ltr
from wsisdesk.ui.compare.listing import Display
from wsisdesk.ui.look.icons import icon
from wsisdesk.ui.look.stylesheet import make_primary
from wsisdesk.ui.look.theme import ICON, TOOL_ROW
from wsisdesk.ui.widgets.menu import Menu

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from wsisdesk.ui.look.theme import Theme

_CHECK = 14
_ROOM_FOR_TOGGLES = 930  # pixels under which the toggles stand in the menu alone


class CompareTools(QWidget):
    """Emits what the user wishes; ``menu`` holds what is wanted less often."""

    display_changed = Signal(object)
    next_wanted = Signal()
    previous_wanted = Signal()
    export_wanted = Signal()
    list_toggled = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("compareTools")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(TOOL_ROW + 2)
        self._display = Display()
        self._narrow = False
        self.changes = _toggle()
        self.sides, self.unified = _toggle(), _toggle()
        self.fold, self.renumbering, self.form = _toggle(), _toggle(), _toggle()
        self.counter = QLabel()
        self.previous, self.next = QToolButton(), QToolButton()
        self.more, self.export = QToolButton(), QPushButton()
        self.menu = Menu(self)
        self._arrange()
        self.set_theme(theme)
        self.retranslate()
        self.show_display(self._display)

    def show_display(self, display: Display) -> None:
        """Show which way of showing is in force."""
        self._display = display
        unified = display.unified or self._narrow
        for button, on in (
            (self.sides, not unified),
            (self.unified, unified),
            (self.fold, display.fold),
            (self.renumbering, display.renumbering),
            (self.form, display.form),
        ):
            button.setChecked(on)
        self._show_checks()

    def show_narrow(self, narrow: bool) -> None:
        """Say that there is room for one text only."""
        self._narrow = narrow
        self.sides.setEnabled(not narrow)
        self.show_display(self._display)

    def toggles(self) -> tuple[QToolButton, ...]:
        """Return the toggles that the menu offers where there is no room for them."""
        return (self.fold, self.renumbering, self.form)

    def _show_checks(self) -> None:
        """Say with a check mark what is on: the fill alone would be colour alone."""
        for button in (self.sides, self.unified, self.fold, self.renumbering, self.form):
            on = button.isChecked()
            button.setIcon(icon("check", self._theme) if on else QIcon())

    def show_place(self, number: int, total: int) -> None:
        """Show that one is at change ``number`` (from 1; 0 if at none) of ``total``."""
        locale = QLocale()
        here = locale.toString(number) if number else "–"
        self.counter.setText(isolate_ltr(f"{here} / {locale.toString(total)}"))
        for button in (self.previous, self.next):
            button.setEnabled(total > 0)

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in the theme's colours."""
        self._theme = theme
        for button, name in (
            (self.previous, "chevron-up"),
            (self.next, "chevron-down"),
            (self.more, "more"),
            (self.changes, "outline"),
        ):
            button.setIcon(icon(name, theme))
        self._show_checks()

    def retranslate(self) -> None:
        """Say everything in the interface's language."""
        self.sides.setText(self.tr("Side by side"))
        self.unified.setText(self.tr("One text"))
        self.fold.setText(self.tr("Fold unchanged"))
        self.renumbering.setText(self.tr("Renumbering"))
        self.form.setText(self.tr("Changes of form"))
        self.export.setText(self.tr("Export…"))
        for toggle in self.toggles():
            toggle.setToolTip(toggle.text())  # in a narrow window its words are cut
        for button, name in (
            (self.previous, self.tr("Previous change (P)")),
            (self.next, self.tr("Next change (N)")),
            (self.more, self.tr("More about this comparison")),
            (self.changes, self.tr("List of changes")),
        ):
            button.setToolTip(name)
            button.setAccessibleName(name)

    def _arrange(self) -> None:
        way = QButtonGroup(self)
        for button in (self.sides, self.unified):
            way.addButton(button)
        self.more.setMenu(self.menu)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        for button in (self.previous, self.next, self.more, self.changes):
            button.setIconSize(QSize(ICON, ICON))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        make_primary(self.export)
        self.counter.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(4)
        for button in (self.changes, self.sides, self.unified):
            row.addWidget(button)
        row.addSpacing(12)
        for button in (self.fold, self.renumbering, self.form):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.counter)
        for button in (self.previous, self.next, self.more):
            row.addWidget(button)
        row.addWidget(self.export)
        for button in (self.sides, self.unified, self.fold, self.renumbering, self.form):
            button.clicked.connect(self._tell)
        self.changes.toggled.connect(self.list_toggled)
        self.next.clicked.connect(self.next_wanted)
        self.previous.clicked.connect(self.previous_wanted)
        self.export.clicked.connect(self.export_wanted)

    def _tell(self) -> None:
        self._display = Display(
            fold=self.fold.isChecked(),
            renumbering=self.renumbering.isChecked(),
            form=self.form.isChecked(),
            unified=self._display.unified if self._narrow else self.unified.isChecked(),
        )
        self._show_checks()
        self.display_changed.emit(self._display)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: where there is little room, what the menu offers too goes first."""
        super().resizeEvent(event)
        roomy = event.size().width() >= _ROOM_FOR_TOGGLES
        for button in self.toggles():
            button.setVisible(roomy)

    def changeEvent(self, event: QEvent) -> None:
        """Qt: the language has changed."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def _toggle() -> QToolButton:
    button = QToolButton()
    button.setCheckable(True)
    button.setProperty("toggle", "true")
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setIconSize(QSize(_CHECK, _CHECK))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
