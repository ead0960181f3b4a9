"""What the index answers: documents, paragraphs and words found. Plain rows, many and short."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


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
class Held:
    """A document of the index: its numbers, then the fields of ``Facts``."""

    number: int
    count: int
    id: str
    title: str
    symbol: str
    language: str
    work: str
    version: str
    kind: str
    body: str
    year: int
    current: bool
    tags: tuple[str, ...]
