"""The clauses that cite a text, under the documents they stand in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wsisdesk.text.direction import isolate
from wsisdesk.ui.widgets.list_model import ListModel
from wsisdesk.ui.words.titles import known_as

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtCore import QModelIndex

    from wsisdesk.insight.citing import Citing
    from wsisdesk.library.entries import Entry


@dataclass(frozen=True, slots=True)
class Heading:
    """A document over its clauses."""

    text: str
    language: str


def arranged(
    places: Sequence[Citing], entries: Mapping[str, Entry], language: str
) -> list[Heading | Citing]:
    """Put citing clauses under their documents, those in ``language`` first, each clause once."""
    by_document: dict[str, dict[str, Citing]] = {}
    for place in places:
        if place.document in entries:
            by_document.setdefault(place.document, {}).setdefault(place.block, place)
    documents = sorted(
        (entries[name] for name in by_document),
        key=lambda entry: (entry.language != language, known_as(entry), entry.id),
    )
    lines: list[Heading | Citing] = []
    for entry in documents:
        lines += (Heading(known_as(entry), entry.language), *by_document[entry.id].values())
    return lines


class CitingModel(ListModel["Heading | Citing"]):
    """Citing clauses under their documents."""

    def first(self) -> QModelIndex:
        """Return the first clause, under its heading."""
        return self.where(lambda row: not isinstance(row, Heading))

    def said(self, row: Heading | Citing) -> str:
        """Return the name of a document, or where a clause stands and what it says."""
        if isinstance(row, Heading):
            return row.text
        return ", ".join(isolate(part) for part in (row.address, row.excerpt) if part)

    def is_heading(self, row: Heading | Citing) -> bool:
        """Tell whether a row is a document."""
        return isinstance(row, Heading)
