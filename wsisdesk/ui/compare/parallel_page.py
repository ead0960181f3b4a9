"""Two languages of one version side by side, clause by clause."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel

from wsisdesk.documents import symbols
from wsisdesk.ui.compare.export_sheet import Offer, table_forms
from wsisdesk.ui.compare.family_page import FamilyPage
from wsisdesk.ui.compare.family_rows import ParallelSetter, parallel_items
from wsisdesk.ui.compare.listing import Display
from wsisdesk.ui.compare.names import entry_name
from wsisdesk.ui.compare.outgoing import Outgoing
from wsisdesk.ui.compare.tasks import save_aligned
from wsisdesk.ui.words.labels import language_name

if TYPE_CHECKING:
    from wsisdesk.library.entries import Entry
    from wsisdesk.ui.compare.listing import Item
    from wsisdesk.ui.compare.tasks import Aligned
    from wsisdesk.ui.services import Services

PREFIX = "parallel"


def parallel_key(first: Entry, second: Entry) -> str:
    """Return the key of the page for two documents."""
    return f"{PREFIX}:{first.id}:{second.id}"


class ParallelPage(FamilyPage):
    """The first language on the start side."""

    def __init__(self, entries: tuple[Entry, Entry], services: Services) -> None:
        self.entries = entries
        self._alone = ""
        self._aligned: Aligned | None = None
        super().__init__(parallel_key(*entries), services, unified=False)
        self._count = QLabel()
        self._count.setProperty("role", "second")
        self.tools.addWidget(self._count)
        self.tools.addStretch(1)
        self.tools.addWidget(self.export)
        self.view.setAccessibleName(self.tr("Clauses in two languages"))

    def show_aligned(self, aligned: Aligned) -> None:
        """Show the lines of both texts."""
        self._aligned = aligned
        self._alone = self.tr("Not in this language version")
        names = [(language_name(entry.language), *entry_name(entry, self._language))
                 for entry in self.entries]  # fmt: skip
        self.header.show_names(*names)
        lonely = sum(None in (line.first, line.second) for line in aligned.lines)
        said = self.tr("%Ln clause(s) in one language only", "", lonely)
        self._count.setText(said if lonely else self.tr("Every clause is in both languages"))
        self.show_items(parallel_items(aligned.lines))

    def outgoing(self) -> Outgoing | None:
        """Return both texts, to be written to a file."""
        if self._aligned is None:
            return None
        offer = Offer(self.tr("Export the parallel texts"), table_forms(), frozenset())
        return Outgoing(partial(save_aligned, self._aligned), offer)

    def setter(self, width: float) -> ParallelSetter:
        """Return what sets a line of both texts."""
        first, second = (entry.language for entry in self.entries)
        return ParallelSetter(
            columns=self.columns(width), typography=self._typography, theme=self._theme,
            words=self.words, display=Display(), languages=(first, second),
            parts={}, other_ends={}, comments={}, tags=False, alone=self._alone,
        )  # fmt: skip

    def speak_item(self, item: Item) -> str:
        """Say both texts."""
        if item.entry is None:
            return item.text
        sides = (item.entry.row.old, item.entry.row.new)
        texts = (side.text if side is not None else self._alone for side in sides)
        return ". ".join(texts)

    def rests_on(self) -> tuple[str, ...]:
        """Return the ids of the two documents."""
        return tuple(entry.id for entry in self.entries)

    def title(self) -> str:
        """Return the name of the text and its two languages."""
        one, other = self.entries
        name = symbols.display_name(one.work, one.version, self._language) if one.work else one.name
        return f"{name}: {language_name(one.language)} / {language_name(other.language)}"
