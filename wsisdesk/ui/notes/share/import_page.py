"""A colleague's file before it is taken in: every note, and what merging would do to ours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton

from wsisdesk.annotate.sharing import Effect
from wsisdesk.ui.look.fonts import interface_font
from wsisdesk.ui.look.stylesheet import make_primary
from wsisdesk.ui.look.theme import PAGE_HEADING
from wsisdesk.ui.notes.share.change_list import ChangeList, listed
from wsisdesk.ui.tabs.page import Page
from wsisdesk.ui.widgets.scrolled import LEAST_LIST, scrolled_column
from wsisdesk.ui.widgets.wrapped_rows import SentenceTree
from wsisdesk.ui.words.bidi import fill
from wsisdesk.ui.words.sentences import in_a_row
from wsisdesk.ui.words.titles import shown_file_name

if TYPE_CHECKING:
    from collections.abc import Callable

    from wsisdesk.ui.notes.share.tasks import Incoming
    from wsisdesk.ui.protection import Protection

KEY = "notes-import"


class ImportPage(Page):
    """Nothing is changed before one of the two buttons is pressed."""

    layer_wanted = Signal(object)
    merge_wanted = Signal(object)
    left = Signal()

    def __init__(
        self, incoming: Incoming, title: Callable[[str], str], protection: Protection
    ) -> None:
        super().__init__(KEY)
        self._incoming = incoming
        self._protection = protection
        protection.changed.connect(self._say)
        self._heading, self._about = QLabel(), QLabel()
        self._heading.setFont(interface_font(PAGE_HEADING, 600))
        self._about.setProperty("role", "second")
        for label in (self._heading, self._about):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.model = ChangeList(incoming.changes, title, self)
        self.list = SentenceTree((30, 35, 35))
        self.list.setMinimumHeight(LEAST_LIST)
        self.list.setModel(self.model)
        self.layer, self.merge, self.leave = QPushButton(), QPushButton(), QPushButton()
        make_primary(self.layer)
        self.leave.setProperty("link", "true")
        self.layer.clicked.connect(self._take_layer)
        self.merge.clicked.connect(self._take_merge)
        self.leave.clicked.connect(self.left)
        column = scrolled_column(self)
        row = QHBoxLayout()
        for button in (self.layer, self.merge, self.leave):
            row.addWidget(button)
        row.addStretch(1)
        for widget in (self._heading, self._about):
            column.addWidget(widget)
        column.addLayout(row)
        column.addWidget(self.list, 1)
        column.addStretch(0)  # takes the room when there is nothing to list
        self._retranslate()

    def title(self) -> str:
        """Return what stands on the tab."""
        return self.tr("A colleague's notes")

    def first(self) -> QPushButton:
        """Return where the keyboard begins."""
        return self.leave if self.layer.isHidden() else self.layer

    def _take_layer(self) -> None:
        self.layer_wanted.emit(self._incoming)

    def _take_merge(self) -> None:
        self.merge_wanted.emit(self._incoming)

    def _retranslate(self) -> None:
        name = shown_file_name(self._incoming.path.name)
        self._heading.setText(fill(self.tr("Notes in {name}"), name=name))
        self.layer.setText(self.tr("Show as a layer"))
        self.merge.setText(self.tr("Merge with my notes"))
        self.leave.setText(self.tr("Leave it"))
        self.list.setAccessibleName(self.tr("What merging would do"))
        self._say()
        self.model.fill_in()
        for row in range(self.model.rowCount()):
            self.list.setFirstColumnSpanned(row, QModelIndex(), True)
            changes = self.model.effect_of(row) is not Effect.SAME
            self.list.setExpanded(self.model.index(row, 0), changes)

    def _say(self, _: bool = False) -> None:
        """Say what is in the file; what can be done with nothing is nothing."""
        changes = listed(self._incoming.changes)
        fresh = sum(change.effect is not Effect.SAME for change in changes)
        count = self.tr("%Ln note(s) in the file.", "", len(changes))
        effect = self.tr("Merging would change %Ln note(s) of yours or add to them.", "", fresh)
        nothing = self.tr("All of it is in your notes already.")
        advice = self.tr("Shown as a layer they stay apart from yours, and can be hidden.")
        empty = self.tr("There are no notes in this file.")
        said = (count, effect if fresh else nothing, advice) if changes else (empty,)
        self._about.setText(in_a_row(said))
        self.merge.setEnabled(fresh > 0 and self._protection.is_writable)
        self.layer.setEnabled(self._protection.is_writable)
        for widget in (self.layer, self.merge, self.list):
            widget.setVisible(bool(changes))

    def changeEvent(self, event: QEvent) -> None:
        """Qt: the language has changed."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.title_changed.emit()
        super().changeEvent(event)
