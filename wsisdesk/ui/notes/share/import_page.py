"""A colleague's file before it is taken in: every note, and what merging would do to ours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton

from wsisdesk.annotate.sharing import Effect
from wsisdesk.ui.bidi import embedded, fill
from wsisdesk.ui.fonts import interface_font
from wsisdesk.ui.notes.wording import kind_text
from wsisdesk.ui.stylesheet import make_primary
from wsisdesk.ui.tabs.page import Page
from wsisdesk.ui.theme import PAGE_HEADING
from wsisdesk.ui.titles import shown_file_name
from wsisdesk.ui.widgets.scrolled import scrolled_column
from wsisdesk.ui.widgets.wrapped_rows import SentenceTree

if TYPE_CHECKING:
    from collections.abc import Callable

    from wsisdesk.annotate.sharing import Change
    from wsisdesk.ui.notes.share.tasks import Incoming

KEY = "notes-import"
_LONGEST = 120


class ImportPage(Page):
    """Nothing is changed before one of the two buttons is pressed."""

    layer_wanted = Signal(object)
    merge_wanted = Signal(object)
    left = Signal()

    def __init__(self, incoming: Incoming, title: Callable[[str], str]) -> None:
        super().__init__(KEY)
        self._incoming, self._title = incoming, title
        self._heading, self._about = QLabel(), QLabel()
        self._heading.setFont(interface_font(PAGE_HEADING, 600))
        self._about.setProperty("role", "second")
        for label in (self._heading, self._about):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.model = QStandardItemModel(0, 3, self)
        self.list = SentenceTree((24, 30, 46))
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
        self._retranslate()

    def title(self) -> str:
        """Return what stands on the tab."""
        return self.tr("A colleague's notes")

    def _take_layer(self) -> None:
        self.layer_wanted.emit(self._incoming)

    def _take_merge(self) -> None:
        self.merge_wanted.emit(self._incoming)

    def _retranslate(self) -> None:
        changes = self._incoming.changes
        name = shown_file_name(self._incoming.path.name)
        self._heading.setText(fill(self.tr("Notes in {name}"), name=name))
        fresh = sum(change.effect is not Effect.SAME for change in changes)
        count = self.tr("%Ln note(s) in the file.", "", len(changes))
        effect = self.tr("Merging would change %Ln note(s) of yours or add to them.", "", fresh)
        advice = self.tr("Shown as a layer they stay apart from yours, and can be hidden.")
        self._about.setText(" ".join((count, effect, advice)))
        self.layer.setText(self.tr("Show as a layer"))
        self.merge.setText(self.tr("Merge with my notes"))
        self.leave.setText(self.tr("Leave it"))
        self.list.setAccessibleName(self.tr("What merging would do"))
        headings = self.tr("What merging would do"), self.tr("Where"), self.tr("Note")
        self.model.setHorizontalHeaderLabels(list(headings))
        self.model.setRowCount(0)
        for change in changes:
            self.model.appendRow([QStandardItem(text) for text in self._row(change)])

    def _row(self, change: Change) -> tuple[str, str, str]:
        note = change.after
        content, target = note.content, note.target
        where = f"{self._title(target.document)} · {embedded(target.address, target.language)}"
        said = content.body.strip() or target.quote.exact
        short = said if len(said) <= _LONGEST else f"{said[:_LONGEST]}…"
        kind = kind_text(content.kind)
        return self._effect(change.effect), where, f"{kind}: {embedded(short)} ({note.author})"

    def _effect(self, effect: Effect) -> str:
        return {
            Effect.ADDED: self.tr("Added"),
            Effect.UPDATED: self.tr("Changed: theirs is the newer; yours goes into its history"),
            Effect.KEPT: self.tr("Kept: yours is the newer; theirs goes into its history"),
            Effect.DELETED: self.tr("Deleted: they deleted it after your last change"),
            Effect.RESTORED: self.tr("Restored: they changed it after you deleted it"),
            Effect.SAME: self.tr("The same already"),
        }[effect]

    def changeEvent(self, event: QEvent) -> None:
        """Qt: the language has changed."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.title_changed.emit()
        super().changeEvent(event)
