"""What the status line says of the document in front."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from wsisdesk.ui.labels import language_name
from wsisdesk.ui.reader.outline import clause_count

if TYPE_CHECKING:
    from wsisdesk.ui.tabs.controller import Tabs
    from wsisdesk.ui.widgets.status_line import StatusLine


class StatusReporter(QObject):
    """Follows the tabs."""

    def __init__(self, line: StatusLine, tabs: Tabs) -> None:
        super().__init__(line)
        self._line = line
        self._tabs = tabs
        tabs.changed.connect(self.update)
        tabs.place_changed.connect(self._show_place)

    def update(self) -> None:
        """Say everything anew."""
        page = self._tabs.current_document()
        document = page.reader.document() if page is not None else None
        if page is None or document is None:
            self._line.show_place("")
            self._line.show_facts("")
            return
        clauses = clause_count(document)
        facts = self.tr("%Ln clause(s)", "", clauses) if clauses else ""
        self._line.show_facts(facts, language_name(document.language))
        self._show_place(page.place())

    def _show_place(self, block_id: str) -> None:
        page = self._tabs.current_document()
        document = page.reader.document() if page is not None else None
        if document is None:
            return
        block = next((block for block in document.blocks if block.id == block_id), None)
        self._line.show_place(block.address if block else "", document.language)
