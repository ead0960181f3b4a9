"""What the index answers: documents, paragraphs and words found. Plain rows, many and short."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from wsisdesk.search.index.facts import Facts


class Scored(NamedTuple):
    """A document found: its number, and how well it fits (more is better)."""

    number: int
    score: float


class Found(NamedTuple):
    """A paragraph found: its number and its document's, its weight, its length in words."""

    number: int
    document: int
    weight: int
    length: int
    addressee: str


class Word(NamedTuple):
    """A word of the vocabulary, its stem, and in how many paragraphs they occur together."""

    word: str
    stem: str
    df: int


@dataclass(frozen=True, slots=True)
class Held(Facts):
    """A document of the index, with its number and how many paragraphs it has."""

    number: int = field(kw_only=True)
    count: int = field(kw_only=True)
