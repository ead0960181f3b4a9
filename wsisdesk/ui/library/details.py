"""What the library knows of the selected document, under the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtWidgets import QFormLayout, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from wsisdesk.text.direction import isolate_ltr
from wsisdesk.ui.look.fonts import interface_font
from wsisdesk.ui.look.theme import META_TEXT
from wsisdesk.ui.words.bidi import content_direction, embedded, interface_start
from wsisdesk.ui.words.dates import stored_moment
from wsisdesk.ui.words.labels import kind_name, language_name, notice_text
from wsisdesk.ui.words.sentences import listed
from wsisdesk.ui.words.titles import cut, shown_file_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wsisdesk.library.entries import Entry

HEIGHT = 230


class Details(QScrollArea):
    """Facts of one document, or how many are selected."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[Entry, ...] = ()
        self.setObjectName("details")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFixedHeight(HEIGHT)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.retranslate()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show what is selected."""
        if tuple(entries) != self._entries:
            self._entries = tuple(entries)
            self.retranslate()

    def text(self) -> str:
        """Return what is shown, one fact a line."""
        return "\n".join(f"{label}: {value}" for label, value, _ in self._facts())

    def retranslate(self) -> None:
        """Say everything in the interface's language."""
        self.setAccessibleName(self.tr("Details"))
        content = QWidget()
        content.setObjectName("facts")
        column = QVBoxLayout(content)
        column.setContentsMargins(14, 8, 14, 8)
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(3)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading)
        for label, value, language in self._facts():
            name, fact = _label(label, "meta"), _label(value, "second")
            fact.setWordWrap(True)
            fact.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            if language:
                fact.setLayoutDirection(content_direction(value, language))
            else:  # Qt would take the side from the value's letters, and each row another
                fact.setAlignment(interface_start() | Qt.AlignmentFlag.AlignTop)
            form.addRow(name, fact)
        column.addLayout(form)
        column.addStretch()
        self.setWidget(content)

    def _facts(self) -> list[tuple[str, str, str]]:
        """List label, value, and the language of the value if it is the document's own."""
        if len(self._entries) != 1:
            count = len(self._entries)
            text = self.tr("%Ln document(s) selected", "", count)
            return [(self.tr("Selection"), text, "")]
        from wsisdesk.documents import symbols  # late: the first screen needs none of it

        entry = self._entries[0]
        name = symbols.display_name(entry.work, entry.version, entry.language) if entry.work else ""
        facts = [
            (self.tr("Title"), cut(entry.title), entry.language),
            (self.tr("Symbol"), embedded(entry.symbol or name, entry.language), ""),
            (self.tr("Language"), language_name(entry.language), ""),
            (self.tr("Kind"), kind_name(entry.kind), ""),
            (self.tr("Date"), isolate_ltr(entry.date) if entry.date else "", ""),
            (self.tr("Tags"), listed(entry.tags), ""),
            (self.tr("File"), shown_file_name(entry.name), ""),
            (self.tr("Size"), QLocale().formattedDataSize(entry.size), ""),
            (self.tr("Added"), stored_moment(entry.added), ""),
            (self.tr("Linked"), self.tr("by hand") if entry.linked else "", ""),
            (self.tr("Remarks"), "\n".join(notice_text(n.kind) for n in entry.notices), ""),
        ]
        return [fact for fact in facts if fact[1]]

    def changeEvent(self, event: QEvent) -> None:
        """Qt: the language has changed."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setFont(interface_font(META_TEXT))
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
    return label
