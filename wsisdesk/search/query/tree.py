"""What a query says, as a tree of frozen values. Places are code points of the query as typed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wsisdesk.search.model import Problem


MOST_EDITS = 2  # letters by which a word may differ from the one that is meant


class Field(StrEnum):
    """Where a term is looked for. The last four are facts of documents, not places of words."""

    ANYWHERE = ""
    TITLE = "title"
    TEXT = "text"
    LEAD = "lead"
    ADDRESSEE = "addressee"
    SYMBOL = "symbol"
    YEAR = "year"
    LANGUAGE = "language"
    KIND = "kind"
    BODY = "body"


@dataclass(frozen=True, slots=True)
class Term:
    """A word, or words one after another if ``quoted``.

    ``exact``: neither folded nor stemmed. ``prefix``: the last word goes on; ``unfinished`` if it
    does because it is still being typed. ``edits``: how many letters may differ. ``slop``: how
    many other words may stand between the quoted ones, in any order, -1 for none and in order.
    """

    text: str
    start: int
    end: int
    field: Field = Field.ANYWHERE
    quoted: bool = False
    exact: bool = False
    prefix: bool = False
    unfinished: bool = False
    edits: int = 0
    slop: int = -1


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact that the document must have: this value of a field."""

    field: Field
    value: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Years:
    """The document must be of one of these years, both ends included."""

    first: int
    last: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class All:
    """Every one of the parts must hold."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Either:
    """At least one of the parts must hold."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """The part must not hold."""

    part: Node


Node = Term | Fact | Years | All | Either | Not


@dataclass(frozen=True, slots=True)
class Parsed:
    """A query understood as well as it can be; ``tree`` is None if there is nothing in it."""

    tree: Node | None
    problems: tuple[Problem, ...] = ()


def terms(node: Node | None) -> Iterator[Term]:
    """Yield the terms that must or may occur, in the order typed; not those excluded."""
    if isinstance(node, Term):
        yield node
    elif isinstance(node, All | Either):
        for part in node.parts:
            yield from terms(part)
