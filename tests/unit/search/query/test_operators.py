"""Operators, brackets and quotation marks mean what a look at every paragraph says they mean."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise, product
from typing import TYPE_CHECKING, TypeAlias

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.helpers.search_index import make_prepared
from wsisdesk.search.analysis import VERSION, analyse
from wsisdesk.search.engine import Searcher
from wsisdesk.search.index.store import SearchStore
from wsisdesk.search.model import Request, Tier

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SAME_INDEX = settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=150
)
WORDS = ("copper", "dolphin", "جنيف", "网")
# Every choice of the words, forwards; and pairs of them backwards, for phrases.
TEXTS = tuple(
    f"{number} {' '.join(word for word, taken in zip(WORDS, choice, strict=True) if taken)}"
    for number, choice in enumerate(product((False, True), repeat=len(WORDS)), 100)
) + tuple(f"{number} {b} {a}" for number, (a, b) in enumerate(pairwise(WORDS)))
ALL = len(TEXTS)


@dataclass(frozen=True)
class Word:
    """A word, or words one after another in quotation marks."""

    words: tuple[str, ...]

    def holds(self, text: str) -> bool:
        return f" {' '.join(self.words)} " in f" {text} "

    def __str__(self) -> str:
        return f'"{" ".join(self.words)}"' if len(self.words) > 1 else self.words[0]


@dataclass(frozen=True)
class Joined:
    """Parts joined by an operator, each of them in brackets if it has parts itself."""

    operator: str
    parts: tuple[Tree, ...]

    def holds(self, text: str) -> bool:
        held = [part.holds(text) for part in self.parts]
        return any(held) if self.operator.strip() in ("OR", "أو", "或") else all(held)

    def __str__(self) -> str:
        return self.operator.join(
            f"({part})" if isinstance(part, Joined) else str(part) for part in self.parts
        )


@dataclass(frozen=True)
class Without:
    """A part that must not hold."""

    sign: str
    part: Tree

    def holds(self, text: str) -> bool:
        return not self.part.holds(text)

    def __str__(self) -> str:
        return (
            f"{self.sign}{self.part}"
            if isinstance(self.part, Word)
            else f"{self.sign}({self.part})"
        )


Tree: TypeAlias = Word | Joined | Without
words = st.builds(lambda word: Word((word,)), st.sampled_from(WORDS))
phrases = st.builds(Word, st.sampled_from(tuple(pairwise(WORDS))))
leaves = words | phrases
operators = st.sampled_from([" ", " AND ", " OR ", " و ", " أو ", " 和 ", " 或 "])


def trees(parts: st.SearchStrategy[Tree]) -> st.SearchStrategy[Tree]:
    several = st.lists(parts, min_size=2, max_size=3).map(tuple)
    excluded = st.builds(Without, st.sampled_from(["NOT ", "-"]), parts)
    narrowed = st.tuples(parts, excluded)
    return st.builds(Joined, operators, several) | st.builds(
        Joined, st.sampled_from([" ", " AND "]), narrowed
    )


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("operators") / "search.db"
    with SearchStore(path, VERSION, analyse) as store, store.writing():
        store.add(make_prepared("a" * 64, *TEXTS, language=""))
    return path


@pytest.fixture
def searcher(path: Path) -> Iterator[Searcher]:
    with Searcher(path) as opened:
        yield opened


def found(searcher: Searcher, query: str) -> set[str]:
    """Return what has all that is asked for; guesses and parts of it do not count."""
    answer = searcher.search(Request(query, limit=ALL, synonyms=False))
    assert not answer.problems
    return {hit.text for hit in answer.hits if hit.tier < Tier.FUZZY}


@SAME_INDEX
@given(st.recursive(leaves, trees, max_leaves=6))
def test_a_query_finds_what_a_look_at_every_paragraph_finds(searcher: Searcher, tree: Tree) -> None:
    assert found(searcher, str(tree)) == {text for text in TEXTS if tree.holds(text)}


@SAME_INDEX
@given(st.lists(st.lists(leaves, min_size=1, max_size=3).map(tuple), min_size=1, max_size=3))
def test_and_binds_closer_than_or(searcher: Searcher, groups: list[tuple[Word, ...]]) -> None:
    query = " OR ".join(" AND ".join(map(str, group)) for group in groups)
    expected = {
        text for text in TEXTS if any(all(word.holds(text) for word in group) for group in groups)
    }
    assert found(searcher, query) == expected


@SAME_INDEX
@given(st.permutations(WORDS), st.integers(1, 3))
def test_the_order_of_words_does_not_tell(searcher: Searcher, order: list[str], count: int) -> None:
    chosen = order[:count]
    expected = found(searcher, " ".join(sorted(chosen)))
    assert found(searcher, " ".join(chosen)) == expected


@SAME_INDEX
@given(st.recursive(leaves, trees, max_leaves=5), st.integers(1, 5), st.booleans())
def test_pages_hold_all_answers_once_and_in_one_order(
    searcher: Searcher, tree: Tree, size: int, current: bool
) -> None:
    whole = searcher.search(Request(str(tree), limit=ALL, current=current))
    pages = [
        searcher.search(Request(str(tree), limit=size, offset=first, current=current))
        for first in range(0, ALL, size)
    ]
    assert [hit for page in pages for hit in page.hits] == list(whole.hits)
    assert {page.total for page in pages} == {whole.total}


@SAME_INDEX
@given(st.recursive(leaves, trees, max_leaves=5))
def test_more_brackets_change_nothing(searcher: Searcher, tree: Tree) -> None:
    assert found(searcher, f"(({tree}))") == found(searcher, str(tree))


@SAME_INDEX
@given(st.recursive(leaves, trees, max_leaves=4))
def test_counts_and_facets_are_those_of_the_answers(searcher: Searcher, tree: Tree) -> None:
    answer = searcher.search(Request(str(tree), limit=ALL, counted=True))
    assert answer.total == len(answer.hits) == sum(answer.documents.values())
    assert all(sum(counts.values()) <= answer.total for counts in answer.facets.values())
