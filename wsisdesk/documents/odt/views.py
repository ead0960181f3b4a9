"""One reading of an OpenDocument text: as accepted or as rejected, and what it has found."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from wsisdesk.documents.odt.namespaces import q

if TYPE_CHECKING:
    from lxml import etree

    from wsisdesk.documents.model import Comment
    from wsisdesk.documents.odt.numbering import Numbering
    from wsisdesk.documents.odt.styles import Styles
    from wsisdesk.documents.source import Note


@dataclass(slots=True)
class Findings:
    """What a walk has found beside paragraphs."""

    notes: list[Note] = field(default_factory=list)
    comments: list[Comment] = field(default_factory=list)
    hidden: int = 0
    tables: int = 0


@dataclass(slots=True)
class Reading:
    """What all flows of one reading share: styles, counters, changes, findings."""

    styles: Styles
    numbering: Numbering
    changes: dict[str, etree._Element]  # regions of tracked changes, by id
    rejected: bool = False
    inserting: set[str] = field(default_factory=set)  # insertions open at this place
    found: Findings = field(default_factory=Findings)

    def leaves_out(self) -> bool:
        """Tell whether text at this place was not there before the changes."""
        return self.rejected and bool(self.inserting)

    def deletion(self, region: str) -> etree._Element | None:
        """Return what was deleted here, where this reading shows it."""
        change = self.changes.get(region) if self.rejected else None
        return None if change is None else change.find(q("text:deletion"))

    def is_insertion(self, region: str) -> bool:
        """Tell whether a region of changes is an insertion."""
        change = self.changes.get(region)
        return change is not None and change.find(q("text:insertion")) is not None
