"""A story: one continuous text (the body, a note, a header, a box) and what reading it needs."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from wsisdesk.documents.docx.counters import Counters
from wsisdesk.documents.docx.fields import Fields

if TYPE_CHECKING:
    from lxml.etree import _Element

    from wsisdesk.documents.docx.note_calls import NoteCalls
    from wsisdesk.documents.docx.numbering import Numbering
    from wsisdesk.documents.docx.package import WordPackage, WordPart
    from wsisdesk.documents.docx.revisions import View
    from wsisdesk.documents.docx.styles import Styles
    from wsisdesk.progress import Progress


@dataclass(frozen=True, slots=True)
class Definitions:
    """What holds for every story of a document."""

    package: WordPackage
    styles: Styles
    numbering: Numbering


@dataclass(slots=True)
class Meter:
    """Reports progress, a paragraph a step, but only now and then: reports are not free."""

    progress: Progress
    total: int
    done: int = 0
    every: int = 200

    def step(self) -> None:
        """Count one paragraph; raises ``Cancelled`` if the reader shall stop."""
        self.done += 1
        if self.done % self.every == 0:
            self.progress(min(self.done, self.total), self.total)


@dataclass(slots=True)
class Findings:
    """What reading a document came across and its user should know."""

    hidden: bool = False
    lost_links: int = 0
    skipped: list[str] = field(default_factory=list)
    tables: int = 0


@dataclass(frozen=True, slots=True)
class Story:
    """One story as it is read in one view."""

    definitions: Definitions
    view: View
    part: WordPart
    fields: Fields
    findings: Findings
    meter: Meter
    calls: NoteCalls | None = None
    counters: Counters = field(default_factory=Counters)

    def box(self, content: _Element) -> Story:
        """Return the story of a text box in this one: it counts its paragraphs for itself."""
        return replace(self, fields=Fields(content, self.view), counters=Counters())
