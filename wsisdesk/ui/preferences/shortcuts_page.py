"""All actions with their shortcuts: the help on the keyboard, and the place to change it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt
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
)

from wsisdesk.text.folding import fold
from wsisdesk.ui.action_table import ACTIONS, CONTEXT, TEXT_KEYS
from wsisdesk.ui.actions import Actions, plain
from wsisdesk.ui.look.fonts import interface_font
from wsisdesk.ui.tabs.page import Page
from wsisdesk.ui.widgets.scrolled import LEAST_LIST, scrolled_column
from wsisdesk.ui.words.bidi import embedded, fill
from wsisdesk.ui.words.sentences import listed

KEY = "shortcuts"
ACTION = Qt.ItemDataRole.UserRole

_TEXT_KEYS = {spec.id: spec.key for spec in ACTIONS}


class ShortcutsPage(Page):
    """Choose an action, press the keys, apply; a shortcut in use elsewhere is refused.

    Keys that work in the text of a document are listed too; they are the same for everybody, and
    an action that has one may be given a shortcut besides.
    """

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
        self._items = {spec.id: QTreeWidgetItem() for spec in ACTIONS}
        for action_id, item in self._items.items():
            item.setData(0, ACTION, action_id)
            self._list.addTopLevelItem(item)
        self._text_keys = [QTreeWidgetItem() for _ in TEXT_KEYS]
        for item in self._text_keys:
            item.setData(0, ACTION, "")
            self._list.addTopLevelItem(item)
        self._list.currentItemChanged.connect(self._show_keys)
        self._list.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
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
        row.addWidget(self._keys)
        row.addWidget(self._apply)
        row.addStretch()
        self._default.setProperty("link", "true")
        self._list.setMinimumHeight(LEAST_LIST)
        layout = scrolled_column(self)
        layout.addWidget(self._heading)
        layout.addWidget(self._filter)
        layout.addWidget(self._list, 1)
        layout.addWidget(self._says)
        layout.addLayout(row)
        layout.addWidget(self._default, 0, Qt.AlignmentFlag.AlignLeading)

    def _fill(self) -> None:
        """Write what each action is called and its shortcuts; rows and keyboard stay in place."""
        for action_id, item in self._items.items():
            keys = [
                sequence.toString(QKeySequence.SequenceFormat.NativeText)
                for sequence in self._actions.sequences(action_id)
            ]
            if _TEXT_KEYS.get(action_id):
                keys.append(self._in_the_text(_TEXT_KEYS[action_id]))
            item.setText(0, plain(self._actions[action_id].text()))
            item.setText(1, listed(embedded(key) for key in keys))
        for item, known in zip(self._text_keys, TEXT_KEYS, strict=True):
            item.setText(0, QCoreApplication.translate(CONTEXT, known.text))
            item.setText(1, embedded(self._in_the_text(known.keys)))
        self._show_matching()
        self._show_keys()

    def _in_the_text(self, keys: str) -> str:
        shown = (
            QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
            for key in keys.split()
        )
        return fill(self.tr("{keys} in the text"), keys=" ".join(shown))

    def _show_matching(self) -> None:
        words = fold(self._filter.text()).split()
        items = [*self._items.values(), *self._text_keys]
        for item in items:
            text = fold(f"{item.text(0)} {item.text(1)}")
            item.setHidden(not all(word in text for word in words))
        matching = [item for item in items if not item.isHidden()]
        if words and matching and self._list.currentItem() not in matching:
            self._list.setCurrentItem(matching[0])

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
