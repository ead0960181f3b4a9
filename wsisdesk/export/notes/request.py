"""What a delegate asks of an export of notes."""

from __future__ import annotations

from collections.abc import Mapping  # noqa: TC003 - the field's type is read at run time
from dataclasses import dataclass, field
from datetime import datetime  # noqa: TC003

from wsisdesk.annotate.model import Annotation  # noqa: TC001
from wsisdesk.annotate.proposals import Verdict  # noqa: TC001
from wsisdesk.annotate.sharing import to_share
from wsisdesk.documents.model import Document  # noqa: TC001
from wsisdesk.progress import Progress, silent


@dataclass(frozen=True, slots=True)
class NotesRequest:
    """Notes to be written out, and how.

    ``documents`` are those the notes stand on, by id; notes on others are written with what they
    remember of theirs. ``date`` is given, never taken from the clock, so that the same request
    writes the same bytes. ``language`` is that of the export's own words. Private notes are left
    out unless ``private`` says otherwise. ``meanings`` are those the user has given to colours.
    Documents in ``several`` are held in other languages, too, and named with theirs. ``progress``
    may stop the writing; it is no part of what is asked.
    """

    notes: tuple[Annotation, ...]
    date: datetime
    documents: Mapping[str, Document] = field(default_factory=dict)
    language: str = "en"
    author: str = ""
    private: bool = False
    meanings: Mapping[str, str] = field(default_factory=dict)
    several: frozenset[str] = frozenset()
    progress: Progress = field(default=silent, compare=False, repr=False)

    def shared(self) -> tuple[Annotation, ...]:
        """Return the notes that may leave the machine, deleted ones among them."""
        return to_share(self.notes, private=self.private)

    def shown(self) -> tuple[Annotation, ...]:
        """Return the notes that a reader is shown."""
        return tuple(note for note in self.shared() if not note.deleted)

    def proposals(self) -> tuple[Annotation, ...]:
        """Return those of them that propose wording."""
        return tuple(note for note in self.shown() if note.content.proposal is not None)


@dataclass(frozen=True, slots=True)
class FatesRequest:
    """What became of the proposals on ``old`` in ``new``, to be written out; see above."""

    verdicts: tuple[Verdict, ...]
    old: Document
    new: Document
    date: datetime
    language: str = "en"
    author: str = ""
    private: bool = False
    progress: Progress = field(default=silent, compare=False, repr=False)

    def shown(self) -> tuple[Verdict, ...]:
        """Return the verdicts on proposals that may leave the machine."""
        return tuple(
            verdict for verdict in self.verdicts if self.private or not verdict.note.content.private
        )
