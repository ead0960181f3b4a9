"""What the examination of the library and the program found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QHeaderView, QLabel, QTreeWidget, QTreeWidgetItem, QVBoxLayout

from wsisdesk.ui.bidi import embedded, plain_tip
from wsisdesk.ui.fonts import interface_font
from wsisdesk.ui.tabs.page import Page

if TYPE_CHECKING:
    from wsisdesk.library.doctor import Check

KEY = "health"


class HealthPage(Page):
    """A list of checks: in order or not, and the details, which are technical and in English."""

    def __init__(self, checks: tuple[Check, ...]) -> None:
        super().__init__(KEY)
        self._checks = checks
        self._heading = QLabel()
        self._heading.setFont(interface_font(19, 600))
        self._sum = QLabel()
        self._sum.setProperty("role", "second")
        self._list = QTreeWidget()
        self._list.setColumnCount(2)
        self._list.setRootIsDecorated(False)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 24, 32, 16)
        layout.setSpacing(10)
        layout.addWidget(self._heading)
        layout.addWidget(self._sum)
        layout.addWidget(self._list, 1)
        self.retranslate()

    def title(self) -> str:
        """Return what stands on the tab."""
        return self.tr("Health of the library")

    def retranslate(self) -> None:
        """Say everything in the interface's language."""
        self._heading.setText(self.title())
        self._list.setAccessibleName(self.title())
        wrong = sum(not check.ok for check in self._checks)
        self._sum.setText(
            self.tr("%Ln check(s) found something wrong.", "", wrong)
            if wrong
            else self.tr("Everything is in order.")
        )
        self._list.setHeaderLabels([self.tr("Result"), self.tr("Details")])
        self._list.clear()
        for check in self._checks:
            result = self.tr("In order") if check.ok else self.tr("Wrong")
            item = QTreeWidgetItem([result, embedded(check.message, "en")])
            item.setToolTip(1, plain_tip(check.message))
            self._list.addTopLevelItem(item)
        self.title_changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Qt: the language has changed."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
