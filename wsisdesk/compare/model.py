"""The result of a comparison: rows of clauses, each with its changes, positions in code points.

Rows are the truth: a pair of clauses each, in the reading order of the new document, with removed
clauses where they stood. Every block of both documents stands in a row; the parts of a block that
was split or merged tile it without gap or overlap.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wsisdesk.documents.model import Block, Document

Span = tuple[int, int]


class Status(StrEnum):
    """The ITU mark of a row."""

    NOC = "NOC"  # unchanged, but perhaps moved, renumbered or retyped
    MOD = "MOD"  # reworded
    ADD = "ADD"  # stands in the new document only
    SUP = "SUP"  # stands in the old document only


class ChangeKind(StrEnum):
    """What happened to a stretch of words."""

    INSERT = "insert"
    DELETE = "delete"
    REPLACE = "replace"
    FORM = "form"  # vowel marks, tatweel, no-break characters, digits, typography: same words


class Relation(StrEnum):
    """How the clauses of a row belong together, besides standing opposite each other."""

    NONE = ""
    MOVED = "moved"
    SPLIT = "split"  # one old clause, several new ones: the old block stands in every row
    MERGED = "merged"  # several old clauses, one new one: the new block stands in every row


class BracketKind(StrEnum):
    """What happened to text in square brackets, the text that is not agreed."""

    OPENED = "opened"  # words that stood free now stand in brackets, or came in brackets
    CLOSED = "closed"  # the brackets are gone, their words stay: agreed
    REMOVED = "removed"  # brackets and words are gone


@dataclass(frozen=True, slots=True)
class Change:
    """One difference: where it stands in the old block's text and in the new block's.

    An insertion has an empty old span, at the place where it came in; a deletion an empty new one.
    Between two changes of a row the texts are equal to the character.
    """

    kind: ChangeKind
    old: Span
    new: Span


@dataclass(frozen=True, slots=True)
class BracketChange:
    """One square bracket's fate; an empty span where the text does not stand on that side."""

    kind: BracketKind
    old: Span
    new: Span


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a row: ``start`` to ``end`` of the text of block number ``index``."""

    block: Block
    index: int
    start: int
    end: int

    @property
    def text(self) -> str:
        """The part of the block's text that this row is about."""
        return self.block.text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Row:
    """One aligned line: a clause and what became of it.

    ``group`` joins the rows of one split or merge and names a move ("m1"); ``renumbered`` says that
    the printed labels differ; ``form_only`` that no word differs though the letters do.
    A moved clause is one row, at its new place.
    """

    status: Status
    old: Side | None
    new: Side | None
    changes: tuple[Change, ...] = ()
    relation: Relation = Relation.NONE
    group: str = ""
    renumbered: bool = False
    form_only: bool = False
    brackets: tuple[BracketChange, ...] = ()

    @property
    def moved(self) -> bool:
        """Whether the clause stands elsewhere in the new document."""
        return self.relation is Relation.MOVED

    @property
    def side(self) -> Side:
        """The side that speaks for the row: the new one, else the old one."""
        side = self.new or self.old
        assert side is not None, "a row has at least one side"
        return side


class View(StrEnum):
    """How a document with tracked changes of its own is read."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"


class OmissionKind(StrEnum):
    """What a comparison did not look at."""

    TRACKED_CHANGES = "tracked_changes"  # compared as accepted; detail: how many
    RUNNING_HEADS = "running_heads"
    COMMENTS = "comments"
    HIDDEN_TEXT = "hidden_text"
    UNREADABLE_TEXT = "unreadable_text"
    SKIPPED_CONTENT = "skipped_content"  # pictures, embedded files
    FORMATTING = "formatting"
    DIFFERENT_LANGUAGES = "different_languages"


@dataclass(frozen=True, slots=True)
class Omission:
    """One thing that was not compared; ``where`` is "old", "new" or, for both, empty."""

    kind: OmissionKind
    where: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Summary:
    """How many rows of each sort a comparison has."""

    ADD: int
    MOD: int
    SUP: int
    NOC: int
    moved: int
    renumbered: int
    form_only: int
    split: int
    merged: int


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two documents, compared."""

    old: Document
    new: Document
    rows: tuple[Row, ...]
    omissions: tuple[Omission, ...] = ()

    @property
    def summary(self) -> Summary:
        """Counts for headings and reports; a split or a merge counts once."""
        statuses = Counter(row.status for row in self.rows)
        groups = Counter(relation for relation, _ in self._groups())
        return Summary(
            ADD=statuses[Status.ADD],
            MOD=statuses[Status.MOD],
            SUP=statuses[Status.SUP],
            NOC=statuses[Status.NOC],
            moved=groups[Relation.MOVED],
            renumbered=sum(row.renumbered for row in self.rows),
            form_only=sum(row.form_only for row in self.rows),
            split=groups[Relation.SPLIT],
            merged=groups[Relation.MERGED],
        )

    def _groups(self) -> Iterator[tuple[Relation, str]]:
        yield from {(row.relation, row.group) for row in self.rows if row.group}
