"""Our own bugs: caught at the edge, shown as one sentence with a report that can be copied."""

from __future__ import annotations

import platform
import sys
import traceback
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QTextOption
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from wsisdesk import __version__
from wsisdesk.ui.window.fit import WindowFit

if TYPE_CHECKING:
    from types import TracebackType


def report(error: BaseException) -> str:
    """Describe an error for whoever mends the program; the user's folders are left out."""
    lines = [
        f"WSIS Desk {__version__}",
        f"Python {platform.python_version()}, Qt {QLibraryInfo.version().toString()}",
        f"{platform.system()} {platform.release()} ({platform.machine()})",
        "",
        *traceback.format_exception(error),
    ]
    return "\n".join(lines).replace(str(Path.home()), "~")


class CrashReporter(QObject):
    """Replaces ``sys.excepthook``; may be called from any thread, shows in the window's."""

    happened = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._before = sys.excepthook
        self.dialog: CrashDialog | None = None
        self.happened.connect(self.show_report, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take over from Python's hook."""
        self._before = sys.excepthook
        sys.excepthook = self._hook

    def uninstall(self) -> None:
        """Give the hook back."""
        sys.excepthook = self._before

    def show_report(self, error: BaseException) -> None:
        """Show the dialog; one at a time, so that a bug in painting does not bury the screen."""
        if self.dialog is not None and self.dialog.isVisible():
            return
        self.dialog = CrashDialog(report(error))
        WindowFit(self.dialog)
        self.dialog.show()

    def _hook(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        self._before(kind, error, trace)
        if isinstance(error, Exception):
            self.happened.emit(error)


class CrashDialog(QDialog):
    """A sentence, the report, and two buttons. It does not block the window."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("A fault in the program"))
        self.setMinimumSize(560, 360)
        sentence = QLabel(
            self.tr(
                "WSIS Desk has met a fault of its own. Your documents are safe: "
                "the originals are never changed. You can go on working."
            )
        )
        sentence.setWordWrap(True)
        advice = QLabel(
            self.tr("Please copy this report and send it to whoever maintains the program.")
        )
        advice.setWordWrap(True)
        self._report = QPlainTextEdit(text)
        self._report.setReadOnly(True)
        left_to_right = QTextOption()
        left_to_right.setTextDirection(Qt.LayoutDirection.LeftToRight)
        self._report.document().setDefaultTextOption(left_to_right)
        self._report.setAccessibleName(self.tr("Report"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._copy = buttons.addButton(
            self.tr("Copy report"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self._copy.clicked.connect(self.copy_report)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (sentence, advice, self._report, buttons):
            layout.addWidget(widget)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setText(self.tr("Close"))  # as everywhere else; Qt's catalogues say it otherwise
        close.setFocus()

    def copy_report(self) -> None:
        """Put the report on the clipboard."""
        QGuiApplication.clipboard().setText(self._report.toPlainText())
