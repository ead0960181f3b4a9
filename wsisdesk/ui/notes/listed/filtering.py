"""Which notes a list shows: by words, colour, tag, author, kind, status and layer; in which order.

Words are compared as everywhere in the program: folded, each anywhere in what the note says.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from wsisdesk.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wsisdesk.annotate.model import Annotation


class Facet(StrEnum):
    """By what notes are chosen; of several choices in one facet any will do."""

    KIND = "kind"
    COLOUR = "colour"
    STATUS = "status"
    TAG = "tag"
    AUTHOR = "author"
    LAYER = "layer"


class Order(StrEnum):
    """In which order notes are listed."""

    PLACE = "place"
    TIME = "time"  # the latest change first


@dataclass(frozen=True)
class Filter:
    """What is looked for. A facet without choices lets everything through."""

    words: str = ""
    chosen: dict[Facet, frozenset[str]] = field(default_factory=dict)

    @property
    def is_empty(self) -> bool:
        """Whether everything passes."""
        return not self.words.strip() and not any(self.chosen.values())

    def toggled(self, facet: Facet, value: str) -> Filter:
        """Return the filter with one choice made, or taken back."""
        now = self.chosen.get(facet, frozenset()) ^ {value}
        return replace(self, chosen={**self.chosen, facet: now})

    def passes(self, note: Annotation) -> bool:
        """Tell whether a note is shown."""
        for facet, wanted in self.chosen.items():
            if wanted and wanted.isdisjoint(values(note, facet)):
                return False
        words = fold(self.words).split()
        return not words or all(word in _searched(note) for word in words)


def values(note: Annotation, facet: Facet) -> tuple[str, ...]:
    """Return what a note has in a facet."""
    content = note.content
    match facet:
        case Facet.KIND:
            return (content.kind,)
        case Facet.COLOUR:
            return (content.colour,)
        case Facet.STATUS:
            return (content.status,)
        case Facet.TAG:
            return content.tags
        case Facet.AUTHOR:
            return (note.author,)
        case Facet.LAYER:
            return (note.layer,)


def present(notes: Iterable[Annotation], facet: Facet) -> tuple[str, ...]:
    """Return the values of a facet that some of the notes have, in order."""
    return tuple(sorted({value for note in notes for value in values(note, facet)}))


@lru_cache(maxsize=10_000)
def _searched(note: Annotation) -> str:
    """Return what a note says, in folded form: body, tags, its clause's words, proposed words."""
    content, target = note.content, note.target
    said = [content.body, *content.tags, note.author]
    said += [text for part in target.stretches for text in (part.quote.exact, part.address)]
    if content.proposal is not None:
        said += [content.proposal.reasons, *(edit.text for edit in content.proposal.edits)]
    return fold("\n".join(said))
