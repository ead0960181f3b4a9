"""The answers to one question as the list shows them: under their documents, or as they come."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from wsisdesk.search.model import Answer, Hit

SHOWN_FIRST = 3  # paragraphs of a document, before more are asked for


@dataclass(frozen=True, slots=True)
class GroupRow:
    """A document with ``count`` paragraphs; ``hit`` is one of them and knows the document."""

    hit: Hit
    count: int
    folded: bool

    @property
    def key(self) -> tuple[str, str]:
        """What tells the row from others."""
        return self.hit.document, ""


@dataclass(frozen=True, slots=True)
class HitRow:
    """One paragraph; ``grouped`` if its document stands above it."""

    hit: Hit
    grouped: bool
    others: tuple[Hit, ...] = ()  # the same clause in other languages

    @property
    def key(self) -> tuple[str, str]:
        """What tells the row from others."""
        return self.hit.document, self.hit.block


@dataclass(frozen=True, slots=True)
class MoreRow:
    """Stands for the paragraphs of a document that are not shown."""

    document: str
    rest: int

    @property
    def key(self) -> tuple[str, str]:
        """What tells the row from others."""
        return self.document, "+"


Row = GroupRow | HitRow | MoreRow


@dataclass
class Results:
    """What has come so far. ``grouped`` tells how it is listed."""

    grouped: bool = True
    total: int = 0
    exact: bool = True
    counts: Mapping[str, int] = field(default_factory=dict)
    _hits: dict[tuple[str, str], Hit] = field(default_factory=dict)
    _ranked: int = 0
    _folded: set[str] = field(default_factory=set)
    _opened: set[str] = field(default_factory=set)
    _complete: set[str] = field(default_factory=set)
    _others: dict[tuple[str, str], tuple[Hit, ...]] = field(default_factory=dict)

    def begin(self, answer: Answer) -> None:
        """Take the first answer to a question; what was folded before stays so."""
        self._hits, self._ranked, self._others = {}, 0, {}
        self._opened.clear()
        self._complete.clear()
        self.total, self.exact = answer.total, answer.exact
        self.counts = answer.documents
        self.add(answer)

    def add(self, answer: Answer) -> None:
        """Take further hits of the whole list."""
        self._ranked += len(answer.hits)
        self._keep(answer.hits)

    def open_document(self, document: str, hits: Iterable[Hit]) -> None:
        """Take all paragraphs of one document, and show them all."""
        self._keep(hits)
        self._opened.add(document)
        self._complete.add(document)

    def reveal(self, hit: Hit) -> None:
        """Let a hit be among the rows, whatever was folded."""
        self._folded.discard(hit.document)
        group = self._groups()[hit.document]
        if hit.block not in [shown.block for shown in group[:SHOWN_FIRST]]:
            self._opened.add(hit.document)

    def set_others(self, hit: Hit, others: tuple[Hit, ...]) -> None:
        """Note the same clause in other languages."""
        self._others[hit.document, hit.block] = others

    def knows_others(self, hit: Hit) -> bool:
        """Tell whether the other languages of a clause have been asked for."""
        return (hit.document, hit.block) in self._others

    def toggle(self, document: str) -> None:
        """Fold the paragraphs of a document, or unfold them."""
        self._folded ^= {document}

    @property
    def ranked(self) -> int:
        """How many hits of the whole list have come: where the next ones begin."""
        return self._ranked

    @property
    def is_whole(self) -> bool:
        """Whether all hits have come, as far as is known."""
        return self._ranked >= self.total

    def hits(self) -> tuple[Hit, ...]:
        """Return the hits in the order in which they are listed, folded ones too."""
        if not self.grouped:
            return tuple(self._hits.values())
        return tuple(hit for group in self._groups().values() for hit in group)

    def rows(self) -> list[Row]:
        """Return the lines of the list."""
        if not self.grouped:
            return [self._row(hit, grouped=False) for hit in self._hits.values()]
        return [row for name, group in self._groups().items() for row in self._group(name, group)]

    def _group(self, document: str, hits: list[Hit]) -> Iterator[Row]:
        count = max(self.counts.get(document, 0), len(hits))
        folded = document in self._folded
        yield GroupRow(hits[0], count, folded)
        if folded:
            return
        shown = hits if document in self._opened else hits[:SHOWN_FIRST]
        for hit in shown:
            yield self._row(hit, grouped=True)
        if len(shown) < count and document not in self._complete:
            yield MoreRow(document, count - len(shown))

    def _row(self, hit: Hit, *, grouped: bool) -> HitRow:
        return HitRow(hit, grouped, self._others.get((hit.document, hit.block), ()))

    def _groups(self) -> dict[str, list[Hit]]:
        groups: dict[str, list[Hit]] = {}
        for hit in self._hits.values():
            groups.setdefault(hit.document, []).append(hit)
        return groups

    def _keep(self, hits: Iterable[Hit]) -> None:
        for hit in hits:
            self._hits.setdefault((hit.document, hit.block), hit)
