"""Files and folders dropped anywhere on the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from wsisdesk.ui.look.fonts import interface_font
from wsisdesk.ui.look.theme import PAGE_HEADING, RADIUS_POPUP, Theme
from wsisdesk.ui.words.bidi import content_direction, text_option

_FRAME = 3.0
_CARD = (420.0, 88.0)
_LEAVING = (QEvent.Type.DragLeave, QEvent.Type.Drop)


class DropHint(QWidget):
    """Lies over a window while files are dragged across it: a frame, and what a drop would do."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._theme = theme
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme

    def show_over(self, window: QWidget) -> None:
        """Cover the window."""
        self.setGeometry(window.rect())
        self.raise_()
        self.show()

    def text(self) -> str:
        """Return what a drop would do."""
        return self.tr("Drop to add to the library")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: paint the frame along the edge and the words in the middle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.focus, _FRAME))
        edge = _FRAME / 2
        painter.drawRect(QRectF(self.rect()).adjusted(edge, edge, -edge, -edge))
        card = QRectF(0, 0, *_CARD)
        card.moveCenter(QRectF(self.rect()).center())
        painter.setBrush(self._theme.raised)
        painter.drawRoundedRect(card, RADIUS_POPUP, RADIUS_POPUP)
        painter.setPen(self._theme.text)
        painter.setFont(interface_font(PAGE_HEADING, 600))
        option = text_option(content_direction(self.text()))
        option.setAlignment(Qt.AlignmentFlag.AlignCenter)
        painter.drawText(card, self.text(), option)
        painter.end()


class FileDrop(QObject):
    """Watches a window; emits the paths of local files that are dropped on it, if it takes any."""

    dropped = Signal(object)

    def __init__(self, target: QWidget, theme: Theme) -> None:
        super().__init__(target)
        self._target = target
        self.takes = True
        self.hint = DropHint(target, theme)
        target.setAcceptDrops(True)
        target.installEventFilter(self)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self.hint.set_theme(theme)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: take what carries local files, leave everything else."""
        if event.type() in _LEAVING:
            self.hint.hide()
        paths = _paths(event) if isinstance(event, QDropEvent) else ()
        if not self.takes or not paths or not isinstance(event, QDropEvent):
            return super().eventFilter(watched, event)
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if event.type() == QEvent.Type.Drop:
            self.dropped.emit(paths)
        elif not self.hint.isVisible():
            self.hint.show_over(self._target)
        return True


def _paths(event: QDropEvent) -> tuple[Path, ...]:
    urls = event.mimeData().urls()
    return tuple(Path(url.toLocalFile()) for url in urls if url.isLocalFile())
