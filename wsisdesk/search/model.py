"""What a search is asked and what it answers: frozen values, positions in code points."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

Span = tuple[int, int]


class Facet(StrEnum):
    """What answers are counted and narrowed by."""

    LANGUAGE = "language"
    KIND = "kind"
    BODY = "body"
    YEAR = "year"
    WORK = "work"
    ADDRESSEE = "addressee"


@dataclass(frozen=True, slots=True)
class Request:
    """One question. ``query`` is as typed; ``filters`` narrow by chosen values of facets.

    ``typing`` says that the last word may be unfinished. ``synonyms`` adds the wordings of the
    table, ``forms`` plurals and clitics of the words; ``without`` are further words (of an
    answer's ``also``) that shall not be searched. ``current`` leaves out versions that the library
    holds a newer one of. ``operators`` says whether words of plain text (و, أو, ليس) may join the
    others; ``counted`` asks for the exact total, however long that takes.
    """

    query: str
    filters: Mapping[Facet, frozenset[str]] = field(default_factory=dict)
    document: str = ""  # only in this document
    synonyms: bool = True
    forms: bool = True
    without: frozenset[str] = frozenset()
    current: bool = False
    typing: bool = False
    operators: bool = True
    counted: bool = False
    limit: int = 20
    offset: int = 0


class Tier(IntEnum):
    """Why a paragraph was found, the best reason first: the order of the answers."""

    PHRASE = 0  # the words as typed, one after another
    WORDS = 1  # all words, in any of their forms
    EXPANDED = 2  # through a plural pattern or a synonym
    FUZZY = 3  # through a word that is spelled much the same
    SOME = 4  # some of the words, where no paragraph has all of them


@dataclass(frozen=True, slots=True)
class Hit:
    """One paragraph found. ``spans`` are the words to mark, in ``text``, in order, apart.

    ``matched`` are the forms other than the typed ones through which it was found ("synonym").
    ``current`` is false where the library holds a newer version of the work.
    """

    document: str
    title: str
    symbol: str
    language: str
    work: str
    version: str
    kind: str
    year: int
    current: bool
    block: str
    label: str
    address: str
    key: str
    text: str
    spans: tuple[Span, ...]
    score: float
    tier: Tier
    matched: tuple[str, ...] = ()


class ProblemKind(StrEnum):
    """What is wrong with a query; the query is answered as well as it can be all the same."""

    OPEN_QUOTE = "open_quote"
    OPEN_BRACKET = "open_bracket"
    STRAY_BRACKET = "stray_bracket"
    LONELY_OPERATOR = "lonely_operator"
    UNKNOWN_FIELD = "unknown_field"
    BAD_RANGE = "bad_range"
    BAD_VALUE = "bad_value"  # a language or kind of document that nobody knows
    ONLY_NEGATIVE = "only_negative"
    NOT_INDEXED = "not_indexed"  # nothing in it can be looked up: signs, marks


@dataclass(frozen=True, slots=True)
class Problem:
    """One mistake in a query and its place, in code points of the query as typed."""

    kind: ProblemKind
    start: int
    end: int
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What was found. ``total`` counts paragraphs; ``exact`` says whether it is not a lower bound.

    ``also`` are further words that were searched, ``suggestions`` queries that may be meant;
    ``partial`` says that no paragraph has all of the words, so these have some of them;
    ``facets`` how many paragraphs (among those counted) have each value, ``documents`` how many
    stand in each document, by its id.
    """

    hits: tuple[Hit, ...]
    total: int
    exact: bool = True
    also: tuple[str, ...] = ()
    suggestions: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
    partial: bool = False
    facets: Mapping[Facet, Mapping[str, int]] = field(default_factory=dict)
    documents: Mapping[str, int] = field(default_factory=dict)
