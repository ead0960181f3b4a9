"""The report on an import: what failed and why, what was passed over, what came in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QLabel

from wsisdesk.text.direction import without_controls
from wsisdesk.ui.look.fonts import interface_font
from wsisdesk.ui.tabs.page import Page
from wsisdesk.ui.widgets.scrolled import LEAST_LIST, scrolled_column
from wsisdesk.ui.widgets.wrapped_rows import SentenceTree
from wsisdesk.ui.words.bidi import embedded, plain_tip
from wsisdesk.ui.words.error_text import error_text
from wsisdesk.ui.words.labels import reason_text
from wsisdesk.ui.words.titles import short_title, shown_file_name, title_language

if TYPE_CHECKING:
    from wsisdesk.library.importing import ImportReport

DOCUMENT = Qt.ItemDataRole.UserRole
KEY = "report"


class ReportPage(Page):
    """Shows one report as a tree of three groups; what came in can be opened from it."""

    open_requested = Signal(str)

    def __init__(self, report: ImportReport) -> None:
        super().__init__(KEY)
        self._report = report
        self._heading = QLabel()
        self._heading.setFont(interface_font(19, 600))
        self._model = QStandardItemModel(0, 3, self)
        self._view = SentenceTree((24, 38, 38))
        self._view.setModel(self._model)
        self._view.activated.connect(self._open)
        self._view.setMinimumHeight(LEAST_LIST)
        layout = scrolled_column(self)
        layout.addWidget(self._heading)
        layout.addWidget(self._view, 1)
        self.retranslate()

    def title(self) -> str:
        """Return what stands on the tab."""
        return self.tr("Import report")

    def text(self) -> str:
        """Return the whole report as text, one file a line, to be copied."""
        lines = []
        for number in range(self._model.rowCount()):
            group = self._model.item(number)
            lines.append(group.text())
            for row in range(group.rowCount()):
                cells = [group.child(row, column).text() for column in range(3)]
                lines.append("\t".join(without_controls(cell) for cell in cells))
        return "\n".join(lines)

    def retranslate(self) -> None:
        """Say everything in the interface's language."""
        self._heading.setText(self.title())
        self._view.setAccessibleName(self.title())
        self._model.clear()
        self._model.setHorizontalHeaderLabels(
            [self.tr("File"), self.tr("What happened"), self.tr("What to do")]
        )
        report = self._report
        if report.failed:
            group = self._group(self.tr("%Ln file(s) could not be read", "", len(report.failed)))
            for failure in report.failed:
                what, advice = error_text(failure.error)
                _add(group, failure.path.name, what, advice)
        if report.skipped:
            group = self._group(self.tr("%Ln file(s) passed over", "", len(report.skipped)))
            for skipped in report.skipped:
                _add(group, skipped.path.name, reason_text(skipped.reason), document=skipped.id)
        if report.imported:
            group = self._group(self.tr("%Ln document(s) added", "", len(report.imported)))
            for entry in report.imported:
                title = embedded(short_title(entry), title_language(entry))
                _add(group, entry.name, title, document=entry.id)
        self._view.expandAll()
        for row in range(self._model.rowCount()):
            self._view.setFirstColumnSpanned(row, QModelIndex(), True)
        self.title_changed.emit()

    def _group(self, text: str) -> QStandardItem:
        item = QStandardItem(text)
        item.setFont(interface_font(13, 600))
        self._model.appendRow(item)
        return item

    def _open(self, index: QModelIndex) -> None:
        document = index.siblingAtColumn(0).data(DOCUMENT)
        if document:
            self.open_requested.emit(document)

    def changeEvent(self, event: QEvent) -> None:
        """Qt: the language has changed."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def _add(group: QStandardItem, name: str, what: str, advice: str = "", document: str = "") -> None:
    items = [QStandardItem(shown_file_name(name)), QStandardItem(what), QStandardItem(advice)]
    for item in items:
        item.setToolTip(plain_tip(item.text()))
    items[0].setData(document, DOCUMENT)
    group.appendRow(items)
