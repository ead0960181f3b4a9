from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wsisdesk.search.analysis import stem
from wsisdesk.search.expansion import Form, FormKind
from wsisdesk.search.query import fts
from wsisdesk.search.query.asking import Asked, norms_of
from wsisdesk.search.query.compiling import (
    Breadth,
    Meaning,
    for_documents,
    for_paragraphs,
)
from wsisdesk.search.query.parsing import parse
from wsisdesk.search.query.tree import All, Either, Node, Not, Term

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="module")
def table() -> Iterator[sqlite3.Connection]:
    """An empty table of the shape of the index: it tells whether FTS5 understands a query."""
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE VIRTUAL TABLE terms USING fts5(n, s, lead, addressee, f)")
    connection.execute("CREATE VIRTUAL TABLE whole USING fts5(s, title, symbol, f)")
    yield connection
    connection.close()


def every_term(node: Node) -> Iterator[Term]:
    if isinstance(node, Term):
        yield node
    elif isinstance(node, Not):
        yield from every_term(node.part)
    elif isinstance(node, All | Either):
        for part in node.parts:
            yield from every_term(part)


def meaning_of(node: Node) -> Meaning:
    """Look every term up as its English stems, and as one synonym of two words."""
    asked = {}
    for term in every_term(node):
        norms = norms_of(term.text)
        if norms:
            own = Form(tuple(stem(norm, "en") for norm in norms), FormKind.OWN)
            asked[term] = Asked(term, norms, (own,), (Form(("other", "word"), FormKind.SYNONYM),))
    return Meaning(asked)


def compiled(query: str, breadth: Breadth = Breadth.FORMS) -> str:
    tree = parse(query).tree
    assert tree is not None
    return for_paragraphs(tree, meaning_of(tree), breadth)


@given(st.text() | st.lists(st.sampled_from(
    ["council", "قمة", '"a b"', '"a b"~3', "(", ")", "OR", "-x", "NOT", "title:a", "lead:(b OR c)",
     "year:1999..2021", "kind:report", "body:un/a", "=Exact", "pre*", "C24/8", 'text:"x y"', "\x00"]
), max_size=9).map(" ".join))  # fmt: skip
def test_whatever_is_asked_is_a_query_that_the_index_understands(
    table: sqlite3.Connection, query: str
) -> None:
    tree = parse(query).tree
    if tree is None:
        return
    for breadth in Breadth:
        match = for_paragraphs(tree, meaning_of(tree), breadth)
        if match:
            table.execute("SELECT rowid FROM terms WHERE terms MATCH ?", (match,)).fetchall()
    match = for_documents(tree, meaning_of(tree))
    if match:
        table.execute("SELECT rowid FROM whole WHERE whole MATCH ?", (match,)).fetchall()


def test_words_are_asked_for_by_their_stems() -> None:
    assert compiled("councils") == 's : "council"'
    assert compiled("councils reports") == '(s : "council" AND s : "report")'
    assert compiled("councils OR reports") == '(s : "council" OR s : "report")'


def test_other_wordings_are_asked_for_at_the_widest_only() -> None:
    assert compiled("councils", Breadth.MEANING) == 's : ("council" OR "other word")'
    assert "other" not in compiled("councils", Breadth.FORMS)


def test_quoted_words_are_asked_for_as_spelled_first() -> None:
    assert compiled('"the councils"', Breadth.SPELLED) == 'n : "the councils"'
    assert compiled('"the councils"', Breadth.FORMS) == 's : "the council"'


def test_exact_words_are_never_stemmed() -> None:
    for breadth in Breadth:
        assert compiled("=councils", breadth) == 'n : "councils"'


def test_a_star_asks_for_beginnings_and_in_arabic_behind_the_article_too() -> None:
    assert compiled("coun*") == 'n : "coun" *'
    assert 'n : "والتكنول" *' in compiled("تكنول*")


def test_a_distance_is_asked_for_in_any_order() -> None:
    assert compiled('"councils report"~4') == 's : NEAR("council" "report", 4)'


def test_what_is_excluded_is_excluded_from_the_rest() -> None:
    assert compiled("council -report") == '(s : "council" NOT s : "report")'
    only_negative = compiled("-report")
    assert only_negative.startswith('(f : ("_pfront"')
    assert only_negative.endswith('NOT s : "report")')


def test_ranges_of_years_are_asked_for_by_decades() -> None:
    assert compiled("year:2009..2021") == (
        '(f : "_y201" * OR f : ("_y2009" OR "_y2020" OR "_y2021"))'
    )
    assert compiled("year:1900..1999") == 'f : "_y19" *'


def test_facts_are_asked_for_by_their_tokens() -> None:
    assert compiled("lang:ar") == 'f : "_lar"'
    assert compiled("kind:report") == 'f : "_kreport"'
    assert compiled("body:council") == 'f : "_bitu/council"'
    assert compiled("body:nobody") == fts.NOTHING


def test_a_word_that_is_no_word_says_nothing() -> None:
    assert for_paragraphs(Term("…", 0, 1), Meaning({}), Breadth.FORMS) == ""


def test_documents_are_asked_for_everything_but_what_is_excluded() -> None:
    tree = parse("council -report year:2020").tree
    assert tree is not None
    assert for_documents(tree, meaning_of(tree)) == (
        '({s title} : ("council" OR "other word") AND f : "_y2020")'
    )
    either = parse("council OR title:x").tree
    assert either is not None
    assert for_documents(either, meaning_of(either)) == "", "half a choice narrows nothing"


def test_quotation_marks_inside_words_are_doubled() -> None:
    assert fts.phrase(['a"b']) == '"a""b"'
