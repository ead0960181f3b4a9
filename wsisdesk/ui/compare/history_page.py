"""A text through its versions: for every clause in which of them it came, changed, went."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QToolButton

from wsisdesk.documents import symbols
from wsisdesk.text.direction import isolate
from wsisdesk.ui.compare.export_sheet import Offer, Question, table_forms
from wsisdesk.ui.compare.family_page import FamilyPage
from wsisdesk.ui.compare.family_rows import HistorySetter, history_items
from wsisdesk.ui.compare.listing import Display
from wsisdesk.ui.compare.names import entry_name
from wsisdesk.ui.compare.outgoing import Outgoing
from wsisdesk.ui.compare.tasks import save_told
from wsisdesk.ui.widgets.menu import Menu
from wsisdesk.ui.words.bidi import embedded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wsisdesk.export.comparison.history_lines import HistoryLine
    from wsisdesk.library.entries import Entry
    from wsisdesk.ui.compare.listing import Item
    from wsisdesk.ui.compare.tasks import Told
    from wsisdesk.ui.services import Services

PREFIX = "history"
_FEWEST = 2


def history_key(entries: Sequence[Entry]) -> str:
    """Return the key of the page for versions, the oldest first."""
    return f"{PREFIX}:{','.join(entry.id for entry in entries)}"


class HistoryPage(FamilyPage):
    """``versions_wanted`` names the page of another choice among the ``held`` versions."""

    versions_wanted = Signal(str)

    def __init__(
        self, entries: tuple[Entry, ...], held: tuple[Entry, ...], services: Services
    ) -> None:
        self.entries = entries
        self.held = held
        self._told: Told | None = None
        self._events: dict[int, str] = {}
        super().__init__(history_key(entries), services, unified=True)
        self.versions = QToolButton()
        self.versions.setText(self.tr("Versions"))
        self.versions.setProperty("toggle", "true")
        self.versions.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.versions.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.versions.setMenu(Menu(self))
        self.only_changed = QCheckBox(self.tr("Only clauses that changed"))
        self.only_changed.setChecked(True)
        self.only_changed.toggled.connect(self._list)
        self._count = QLabel()
        self._count.setProperty("role", "second")
        self.tools.addWidget(self.versions)
        self.tools.addWidget(self.only_changed)
        self.tools.addStretch(1)
        self.tools.addWidget(self._count)
        self.tools.addWidget(self.export)
        self.view.setAccessibleName(self.tr("Clauses and their history"))
        self._fill_versions()

    def show_told(self, told: Told) -> None:
        """Show what happened to the clauses."""
        self._told = told
        old, new = self.entries[0], self.entries[-1]
        said = self.words
        self.header.show_names(
            (said["from"], *entry_name(old, self._language)),
            (said["to"], *entry_name(new, self._language)),
        )
        self._list()

    def outgoing(self) -> Outgoing | None:
        """Return the history of all clauses, to be written to a file."""
        if self._told is None:
            return None
        asks = frozenset({Question.CHANGES})
        offer = Offer(self.tr("Export the history"), table_forms(), asks)
        return Outgoing(partial(save_told, self._told), offer)

    def setter(self, width: float) -> HistorySetter:
        """Return what sets a clause with its history."""
        language = self.entries[-1].language
        return HistorySetter(
            columns=self.columns(width), typography=self._typography, theme=self._theme,
            words=self.words, display=Display(), languages=(language, language),
            parts={}, other_ends={}, comments={}, tags=False, events=self._events,
        )  # fmt: skip

    def speak_item(self, item: Item) -> str:
        """Say a clause and what happened to it."""
        if item.entry is None:
            return item.text
        return f"{item.entry.side.text}. {self._events.get(item.index, '')}"

    def rests_on(self) -> tuple[str, ...]:
        """Return the ids of the versions."""
        return tuple(entry.id for entry in self.entries)

    def title(self) -> str:
        """Return the name of the work."""
        work = self.entries[-1].work
        name = symbols.display_name(work, "", self._language) if work else self.entries[-1].name
        return self.tr("History of %1").replace("%1", name)

    def _list(self) -> None:
        if self._told is None:
            return
        lines = self._told.lines(self._language, only_changed=self.only_changed.isChecked())
        self._events = {number: self._happened(line) for number, line in enumerate(lines)}
        self._count.setText(self.tr("%Ln clause(s)", "", len(lines)))
        self.show_items(history_items(lines))

    def _happened(self, line: HistoryLine) -> str:
        """Say where a clause stands and what happened to it: many have the same number."""
        events = self.words["comma"].join(line.events)
        address = line.block.address
        named = bool(address) and address != line.block.text.strip()
        return f"{isolate(address)} · {events}" if named else events

    def _fill_versions(self) -> None:
        """Offer the versions held; each can be left out as long as two remain."""
        menu = self.versions.menu()
        for entry in self.held:
            action = menu.addAction(embedded(*entry_name(entry, self._language)))
            action.setCheckable(True)
            chosen = entry in self.entries
            action.setChecked(chosen)
            action.setEnabled(not chosen or len(self.entries) > _FEWEST)
            action.triggered.connect(partial(self._choose, entry))

    def _choose(self, entry: Entry, *_: object) -> None:
        chosen = {other.id for other in self.entries} ^ {entry.id}
        self.versions_wanted.emit(history_key([e for e in self.held if e.id in chosen]))
