"""The strip above the status line in which messages appear, with their one action."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from wsisdesk.ui.look.icons import icon, pixmap
from wsisdesk.ui.messages import Level, Message, Messages
from wsisdesk.ui.widgets.insets import inset
from wsisdesk.ui.words.sentences import in_a_row

if TYPE_CHECKING:
    from wsisdesk.ui.look.theme import Theme

STAYS = 12_000  # milliseconds a message without warning stays


class MessageStrip(QWidget):
    """Shows the latest message; hides by itself after a while unless it warns."""

    def __init__(self, messages: Messages, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messageStrip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._message: Message | None = None
        self._sign = QLabel()
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._action = QPushButton()
        self._action.clicked.connect(self._run)
        self._action.hide()
        self._close = QToolButton()
        self._close.clicked.connect(self.hide)
        self._timer = QTimer(self, singleShot=True, interval=STAYS)
        self._timer.timeout.connect(self.hide)
        layout = QHBoxLayout(self)
        inset(layout, 14, 6, 8, 6)
        layout.setSpacing(10)
        for widget in (self._sign, self._text, self._action, self._close):
            layout.addWidget(widget)
        messages.posted.connect(self.show_message)
        messages.withdrawn.connect(self._withdraw)
        self.set_theme(theme)
        self._name_parts()
        self.hide()

    def show_message(self, message: Message) -> None:
        """Show a message instead of the one before."""
        self._message = message
        self._text.setText(in_a_row((message.text, message.advice)))
        self.setAccessibleName(self._text.text())
        self._action.setVisible(bool(message.action))
        self._action.setText(message.action)
        self.setProperty("level", message.level.value)
        for widget in (self, self._text):
            self.style().unpolish(widget)
            self.style().polish(widget)
        self._draw_sign()
        self.show()
        self._timer.stop()
        if message.level is Level.INFO:
            self._timer.start()

    def text(self) -> str:
        """Return what the strip says now."""
        return self._text.text()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        self._close.setIcon(icon("close", theme))
        self._draw_sign()

    def _draw_sign(self) -> None:
        warns = self._message is not None and self._message.level is Level.WARNING
        name, colour = ("warning", self._theme.warn) if warns else ("info", self._theme.accent)
        self._sign.setPixmap(pixmap(name, colour, scale=self.devicePixelRatioF()))

    def _run(self) -> None:
        message = self._message
        self.hide()
        if message is not None and message.run is not None:
            message.run()

    def _withdraw(self, undo: object) -> None:
        """Hide a message about what has been taken back."""
        if self._message is not None and self._message.undo is undo:
            self.hide()

    def _name_parts(self) -> None:
        self._close.setToolTip(self.tr("Close this message"))
        self._close.setAccessibleName(self.tr("Close this message"))

    def changeEvent(self, event: QEvent) -> None:
        """Name the parts again when the language changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name_parts()
        super().changeEvent(event)
