"""All actions with their shortcuts: the help on the keyboard, and the place to change it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from wsisdesk.text.folding import fold
from wsisdesk.ui.action_table import ACTIONS
from wsisdesk.ui.actions import Actions, plain
from wsisdesk.ui.bidi import embedded, fill
from wsisdesk.ui.fonts import interface_font
from wsisdesk.ui.tabs.page import Page

KEY = "shortcuts"
ACTION = Qt.ItemDataRole.UserRole


class ShortcutsPage(Page):
    """Choose an action, press the keys, apply; a shortcut in use elsewhere is refused."""

    def __init__(self, actions: Actions) -> None:
        super().__init__(KEY)
        self._actions = actions
        self._heading = QLabel()
        self._heading.setFont(interface_font(19, 600))
        self._filter = QLineEdit()
        self._filter.textChanged.connect(self._show_matching)
        self._list = QTreeWidget()
        self._list.setColumnCount(2)
        self._list.setRootIsDecorated(False)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.currentItemChanged.connect(self._show_keys)
        self._list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._list.header().setStretchLastSection(False)
        self._list.setColumnWidth(1, 220)
        self._keys = QKeySequenceEdit()
        self._keys.setMaximumSequenceLength(1)
        self._apply = QPushButton()
        self._apply.clicked.connect(self._rebind)
        self._default = QPushButton()
        self._default.clicked.connect(self._restore)
        self._says = QLabel()
        self._says.setWordWrap(True)
        self._lay_out()
        self.retranslate()
        actions.shortcuts_changed.connect(self._fill)

    def title(self) -> str:
        """Return what stands on the tab."""
        return self.tr("Keyboard shortcuts")

    def retranslate(self) -> None:
        """Say everything in the interface's language."""
        self._heading.setText(self.title())
        self._filter.setPlaceholderText(self.tr("Filter actions…"))
        self._filter.setAccessibleName(self.tr("Filter actions"))
        self._list.setAccessibleName(self.title())
        self._list.setHeaderLabels([self.tr("Action"), self.tr("Shortcut")])
        self._keys.setAccessibleName(self.tr("New shortcut"))
        self._apply.setText(self.tr("Use this shortcut"))
        self._default.setText(self.tr("Restore the original"))
        self._fill()
        self.title_changed.emit()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        for widget in (self._keys, self._apply, self._default):
            row.addWidget(widget)
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 24, 32, 16)
        layout.setSpacing(10)
        layout.addWidget(self._heading)
        layout.addWidget(self._filter)
        layout.addWidget(self._list, 1)
        layout.addWidget(self._says)
        layout.addLayout(row)

    def _fill(self) -> None:
        chosen = self._chosen()
        self._list.clear()
        for spec in ACTIONS:
            keys = [
                sequence.toString(QKeySequence.SequenceFormat.NativeText)
                for sequence in self._actions.sequences(spec.id)
            ]
            shown = ", ".join(embedded(key) for key in keys)
            item = QTreeWidgetItem([plain(self._actions[spec.id].text()), shown])
            item.setData(0, ACTION, spec.id)
            self._list.addTopLevelItem(item)
            if spec.id == chosen:
                self._list.setCurrentItem(item)
        self._show_matching()

    def _show_matching(self) -> None:
        words = fold(self._filter.text()).split()
        for number in range(self._list.topLevelItemCount()):
            item = self._list.topLevelItem(number)
            if item is not None:
                text = fold(f"{item.text(0)} {item.text(1)}")
                item.setHidden(not all(word in text for word in words))

    def _chosen(self) -> str:
        item = self._list.currentItem()
        return str(item.data(0, ACTION)) if item is not None else ""

    def _show_keys(self) -> None:
        chosen = self._chosen()
        for widget in (self._keys, self._apply, self._default):
            widget.setEnabled(bool(chosen))
        sequences = self._actions.sequences(chosen) if chosen else []
        self._keys.setKeySequence(sequences[0] if sequences else QKeySequence())
        self._says.setText("")

    def _rebind(self) -> None:
        chosen, keys = self._chosen(), self._keys.keySequence()
        if not chosen:
            return
        user = self._actions.user_of(keys, besides=chosen) if not keys.isEmpty() else ""
        if user:
            self._says.setText(
                fill(
                    self.tr("{keys} already stands for “{action}”. Change that one first."),
                    keys=keys.toString(QKeySequence.SequenceFormat.NativeText),
                    action=plain(self._actions[user].text()),
                )
            )
            return
        portable = keys.toString(QKeySequence.SequenceFormat.PortableText)
        self._actions.rebind(chosen, (portable,) if portable else ())

    def _restore(self) -> None:
        if chosen := self._chosen():
            self._actions.rebind(chosen, None)

    def changeEvent(self, event: QEvent) -> None:
        """Qt: the language has changed."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
