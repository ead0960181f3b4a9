"""The editor of a comment, in its place under the row: text, tags, done. Nothing needs saving."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from wsisdesk.ui.look.fonts import interface_font
from wsisdesk.ui.look.theme import META_TEXT
from wsisdesk.ui.words.bidi import content_direction

HEIGHT = 148.0
_COMMAS = ",،、"  # what may stand between tags


class CommentEditor(QFrame):
    """``typed`` follows each letter; ``done`` and ``deleted`` end the writing."""

    typed = Signal()
    done = Signal()
    deleted = Signal()
    hidden = Signal()  # by whatever: another tab, the window closing

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("popup")
        self.heading = QLabel(
            QCoreApplication.translate("Comparison", "Position of the delegation")
        )
        self.text, self.tags = QPlainTextEdit(), QLineEdit()
        self.delete, self.finish = QPushButton(), QPushButton()
        self._arrange()
        self.text.textChanged.connect(self._typed)
        self.tags.textEdited.connect(self._typed)
        self.finish.clicked.connect(self.done)
        self.delete.clicked.connect(self.deleted)
        for widget in (self.text, self.tags):
            widget.installEventFilter(self)
        self.hide()

    def open_with(self, text: str, tags: tuple[str, ...]) -> None:
        """Show a comment to be written on."""
        for widget in (self.text, self.tags):
            widget.blockSignals(True)
        self.text.setPlainText(text)
        self.tags.setText(", ".join(tags))
        for widget in (self.text, self.tags):
            widget.blockSignals(False)
        self._turn()
        self.text.moveCursor(self.text.textCursor().MoveOperation.End)
        self.show()
        self.raise_()
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def written(self) -> tuple[str, tuple[str, ...]]:
        """Return the text and the tags as they stand."""
        line = self.tags.text()
        for comma in _COMMAS:
            line = line.replace(comma, ",")
        tags = tuple(dict.fromkeys(filter(None, (tag.strip() for tag in line.split(",")))))
        return self.text.toPlainText().strip(), tags

    def _arrange(self) -> None:
        self.heading.setFont(interface_font(META_TEXT, 600))
        self.heading.setProperty("role", "second")
        self.text.setAccessibleName(self.heading.text())
        self.text.setPlaceholderText(self.tr("What your delegation thinks of this change"))
        self.text.setTabChangesFocus(True)
        self.tags.setAccessibleName(self.tr("Tags"))
        self.tags.setPlaceholderText(self.tr("Tags, with commas between them"))
        self.delete.setText(self.tr("Delete"))
        self.finish.setText(self.tr("Done"))
        foot = QHBoxLayout()
        foot.addWidget(self.tags, 1)
        foot.addWidget(self.delete)
        foot.addWidget(self.finish)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 6, 10, 8)
        column.setSpacing(4)
        column.addWidget(self.heading)
        column.addWidget(self.text, 1)
        column.addLayout(foot)

    def _typed(self) -> None:
        self._turn()
        self.typed.emit()

    def _turn(self) -> None:
        """Let the text run in the direction of its letters; without any as the interface does."""
        text = self.text.toPlainText()
        option = self.text.document().defaultTextOption()
        option.setTextDirection(content_direction(text) if text.strip() else self.layoutDirection())
        self.text.document().setDefaultTextOption(option)

    def hideEvent(self, event: QHideEvent) -> None:
        """Qt: out of sight, so whatever was written must be kept now."""
        super().hideEvent(event)
        self.hidden.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: Esc and Ctrl+Enter end the writing."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if event.key() == Qt.Key.Key_Escape or (enter and (control or watched is self.tags)):
                self.done.emit()
                return True
        return super().eventFilter(watched, event)
