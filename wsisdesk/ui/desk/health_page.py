"""What the examination of the library and the program found, and what could not be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QLabel, QPushButton

from wsisdesk.ui.look.fonts import interface_font
from wsisdesk.ui.tabs.page import Page
from wsisdesk.ui.widgets.scrolled import LEAST_LIST, scrolled_column
from wsisdesk.ui.widgets.wrapped_rows import SentenceTree
from wsisdesk.ui.words.bidi import fill, plain_tip
from wsisdesk.ui.words.error_text import error_text, failure_text
from wsisdesk.ui.words.titles import shown_file_name

if TYPE_CHECKING:
    from wsisdesk.library.doctor import Check
    from wsisdesk.ui.library.tasks import Health
    from wsisdesk.ui.protection import Protection

KEY = "health"
_CHECKS = "Checks"


class HealthPage(Page):
    """A list of checks, in order or not, and one of the files that could not be read."""

    forgetting_wanted = Signal()

    def __init__(self, health: Health, protection: Protection) -> None:
        super().__init__(KEY)
        self._health = health
        self._heading, self._unread = QLabel(), QLabel()
        self._heading.setFont(interface_font(19, 600))
        self._unread.setFont(interface_font(13, 600))
        self._sum = QLabel()
        self._sum.setProperty("role", "second")
        self._model, self._unread_model = (QStandardItemModel(0, n, self) for n in (2, 3))
        self._list, self._unread_list = SentenceTree((16, 84)), SentenceTree((24, 38, 38))
        self._forget = QPushButton()
        self._forget.setProperty("link", "true")
        self._forget.clicked.connect(self.forgetting_wanted)
        self._forget.setEnabled(protection.is_writable)
        protection.changed.connect(self._forget.setEnabled)
        self._lay_out()
        self.retranslate()

    def title(self) -> str:
        """Return what stands on the tab."""
        return self.tr("Health of the library")

    def text(self) -> str:
        """Return all that is listed, one row a line, to be copied."""
        return "\n".join(
            "\t".join(model.item(row, column).text() for column in range(model.columnCount()))
            for model in (self._model, self._unread_model)
            for row in range(model.rowCount())
        )

    def retranslate(self) -> None:
        """Say everything in the interface's language."""
        self._heading.setText(self.title())
        self._list.setAccessibleName(self.title())
        wrong = sum(not check.ok for check in self._health.checks)
        self._sum.setText(
            self.tr("%Ln check(s) found something wrong.", "", wrong)
            if wrong
            else self.tr("Everything is in order.")
        )
        self._sum.setVisible(bool(wrong) or not self._health.failures)
        self._unread.setText(self.tr("Files that could not be read"))
        self._unread_list.setAccessibleName(self._unread.text())
        self._forget.setText(self.tr("Forget these files"))
        self._fill_checks()
        self._fill_failures()
        self.title_changed.emit()

    def _lay_out(self) -> None:
        for tree, model in ((self._list, self._model), (self._unread_list, self._unread_model)):
            tree.setModel(model)
            tree.setRootIsDecorated(False)
            tree.setMinimumHeight(LEAST_LIST)
        layout = scrolled_column(self)
        for label in (self._heading, self._sum):
            layout.addWidget(label)
        layout.addWidget(self._list, 2)
        layout.addWidget(self._unread)
        layout.addWidget(self._unread_list, 1)
        layout.addWidget(self._forget, 0, Qt.AlignmentFlag.AlignLeading)
        for widget in (self._unread, self._unread_list, self._forget):
            widget.setVisible(bool(self._health.failures))

    def _fill_checks(self) -> None:
        self._model.clear()
        self._model.setHorizontalHeaderLabels([self.tr("Result"), self.tr("Details")])
        for check in self._health.checks:
            result = self.tr("In order") if check.ok else self.tr("Wrong")
            _add(self._model, result, check_text(check))

    def _fill_failures(self) -> None:
        model = self._unread_model
        model.clear()
        model.setHorizontalHeaderLabels(
            [self.tr("File"), self.tr("What happened"), self.tr("What to do")]
        )
        for failed in self._health.failures:
            _add(model, shown_file_name(failed.name), *failure_text(failed))

    def changeEvent(self, event: QEvent) -> None:
        """Qt: the language has changed."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def check_text(check: Check) -> str:
    """Return what a check found, in the interface's language."""
    if check.error is not None:
        what, advice = error_text(check.error)
        return f"{what}\n{advice}"
    return fill(QCoreApplication.translate(_CHECKS, check.sentence), **check.values)


def _add(model: QStandardItemModel, *texts: str) -> None:
    items = [QStandardItem(text) for text in texts]
    for item in items:
        item.setToolTip(plain_tip(item.text()))
    model.appendRow(items)
