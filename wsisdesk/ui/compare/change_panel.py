"""The change list of a comparison: how many of each sort, filters, and every change by a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from wsisdesk.ui.compare.change_lines import change_lines, passing
from wsisdesk.ui.compare.change_list import ChangeDelegate, ChangeModel
from wsisdesk.ui.compare.prepared import ChangeGroup
from wsisdesk.ui.look.fonts import interface_font
from wsisdesk.ui.look.theme import INTERFACE_TEXT
from wsisdesk.ui.widgets.keen import Keen
from wsisdesk.ui.widgets.row_tips import RowTips
from wsisdesk.ui.words.bidi import embedded

if TYPE_CHECKING:
    from wsisdesk.export.words import Words
    from wsisdesk.ui.compare.prepared import Prepared
    from wsisdesk.ui.look.theme import Theme

_CHIPS_IN_ROW = 3


class ChangePanel(Keen, QWidget):
    """``filtered`` says which changes pass the filters, None for all; ``chosen`` one to go to."""

    filtered = Signal(object)
    chosen = Signal(int)

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self.setObjectName("libraryPanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._words = words
        self._prepared: Prepared | None = None
        self._shown: tuple[int, ...] = ()
        self._heading, self._count = QLabel(), QLabel()
        self._chips = QButtonGroup(self)
        self._groups: tuple[ChangeGroup | None, ...] = (None, *ChangeGroup)
        self.addressee = QComboBox()
        self.list = QListView()
        self.model, self._delegate = ChangeModel(self), ChangeDelegate(theme)
        self._hidden = QPushButton()
        self._arrange()
        self._chips.idClicked.connect(self._filter)
        self.addressee.activated.connect(self._filter)
        self._hidden.clicked.connect(self.show_all)
        self.list.clicked.connect(self._choose)
        self.list.activated.connect(self._choose)
        self.hand_focus_to(self.list)
        self.retranslate()

    def show_prepared(self, prepared: Prepared) -> None:
        """Show the changes of a comparison, all of them."""
        self._prepared = prepared
        self._fill_addressees()
        self.show_all()

    def show_all(self) -> None:
        """Let everything through."""
        self._chips.button(0).setChecked(True)
        self.addressee.setCurrentIndex(0)
        self._filter()

    def shown(self) -> tuple[int, ...]:
        """Return which changes pass the filters."""
        return self._shown

    def set_current(self, change: int) -> None:
        """Mark the change where the user is; -1 for none."""
        index = self.model.place_of(change)
        if index.isValid():
            self.list.setCurrentIndex(index)
        else:
            self.list.selectionModel().clear()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._delegate.theme = theme
        self.list.viewport().update()

    def set_words(self, words: Words) -> None:
        """Speak the interface's language."""
        self._words = words
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the interface's language."""
        self._heading.setText(self.tr("Changes"))
        self.list.setAccessibleName(self.tr("Changes"))
        self.addressee.setAccessibleName(self.tr("Addressee"))
        self._name_chips()
        if self._prepared is not None:
            chosen = self.addressee.currentIndex()
            self._fill_addressees()
            self.addressee.setCurrentIndex(chosen)
            self._filter()

    def _arrange(self) -> None:
        self._heading.setFont(interface_font(INTERFACE_TEXT, 600))
        self._count.setProperty("role", "second")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._heading)
        head.addWidget(self._count)
        head.addStretch(1)
        chips = QGridLayout()
        chips.setSpacing(6)
        for number in range(len(self._groups)):
            chip = QToolButton()
            chip.setProperty("chip", "true")
            chip.setCheckable(True)
            chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._chips.addButton(chip, number)
            row, place = divmod(number, _CHIPS_IN_ROW)
            chips.addWidget(chip, row, place)
        chips.setColumnStretch(_CHIPS_IN_ROW, 1)
        self.list.setModel(self.model)
        self.list.setItemDelegate(self._delegate)
        RowTips(self.list)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._hidden.setProperty("link", "true")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(8)
        for part in (head, chips):
            part.setContentsMargins(16, 0, 16, 0)
            column.addLayout(part)
        field = QHBoxLayout()
        field.setContentsMargins(16, 0, 16, 0)
        field.addWidget(self.addressee)
        column.addLayout(field)
        column.addWidget(self._hidden)
        column.addWidget(self.list, 1)

    def _name_chips(self) -> None:
        names = (self.tr("All"), "MOD", "ADD", "SUP", self.tr("Moved"))
        for number, name in enumerate(names):
            chip = self._chips.button(number)
            count = self._counted(self._groups[number])
            shown = QLocale().toString(count)
            chip.setText(f"{name} {shown}")
            chip.setAccessibleName(f"{name}, {shown}")
            chip.setEnabled(number == 0 or count > 0)

    def _counted(self, group: ChangeGroup | None) -> int:
        prepared = self._prepared
        return len(passing(prepared.changes, group, "")) if prepared is not None else 0

    def _fill_addressees(self) -> None:
        self.addressee.clear()
        self.addressee.addItem(self.tr("Every addressee"), "")
        names = self._prepared.addressees if self._prepared is not None else ()
        for name in names:
            self.addressee.addItem(embedded(name), name)
        self.addressee.setVisible(bool(names))
        self._name_chips()

    def _filter(self) -> None:
        """Find what passes the filters, list it, and say so."""
        prepared = self._prepared
        if prepared is None:
            return
        group = self._groups[self._chips.checkedId()]
        addressee = self.addressee.currentData() or ""
        self._shown = passing(prepared.changes, group, addressee)
        everything = group is None and not addressee
        total = len(prepared.changes)
        self._count.setText(QLocale().toString(total))
        self._hidden.setVisible(not self._shown and total > 0)
        self._hidden.setText(self.tr("The filters hide all %Ln row(s). Show all", "", total))
        self.model.show(change_lines(prepared, self._shown, self._words), self._words)
        self.filtered.emit(None if everything else self._shown)

    def _choose(self, index: QModelIndex) -> None:
        line = self.model.row_at(index)
        if line is not None and line.change >= 0:
            self.chosen.emit(line.change)

    def changeEvent(self, event: QEvent) -> None:
        """Qt: the language has changed."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
