"""What delegates type every day: small words, elided articles, mistakes in one language."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.helpers.search_index import make_prepared
from wsisdesk.search.analysis import VERSION, analyse
from wsisdesk.search.engine import Searcher
from wsisdesk.search.index.store import SearchStore
from wsisdesk.search.model import Facet, Request, Tier
from wsisdesk.search.query.words import query_words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TEXTS = {
    "ar": (
        "دور القطاع الخاص في التنمية",
        "للقطاع الخاص دور وللتنمية دور",
        "عقدت في جنيف",
        "القرار 1332 للمجلس",
        "قدم لمجلس حقوق الأطفال",
        "مجلس حقوق الأطفال",
        "والمجلس الأعلى للشباب",
        "مجلس بلا حقوق",
    ),
    "en": (
        "the development of rural regions",
        "rural development grows",
        "of the and",
        "a woman of peace",
        "women's peace",
        "Resolution 77 was adopted",
    ),
    "fr": ("mission en Afghanistan", "retour d'Afghanistan", "le développement durable"),
    "es": ("los derechos de las mujeres", "mujeres y derechos", "políticas de inmigración"),
    "ru": ("меры против террористов", "террористы и право", "права человека"),
    "zh": ("妇女的权利", "权利与妇女", "会议", "第2155(2014)和第2187(2014)号决议"),
}


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("everyday") / "search.db"
    with SearchStore(path, VERSION, analyse) as store, store.writing():
        for language, texts in TEXTS.items():
            store.add(make_prepared(language * 32, *texts, language=language))
    return path


@pytest.fixture
def searcher(path: Path) -> Iterator[Searcher]:
    with Searcher(path) as opened:
        yield opened


def found(searcher: Searcher, query: str, language: str = "") -> list[tuple[str, Tier]]:
    filters = {Facet.LANGUAGE: frozenset([language])} if language else {}
    return [(hit.text, hit.tier) for hit in searcher.search(Request(query, filters=filters)).hits]


@pytest.mark.parametrize(
    ("query", "whole", "without"),
    [
        ("دور القطاع الخاص في التنمية", TEXTS["ar"][0], TEXTS["ar"][1]),
        ("the development of rural", TEXTS["en"][0], TEXTS["en"][1]),
        ("derechos de las mujeres", TEXTS["es"][0], TEXTS["es"][1]),
    ],
)
def test_small_words_are_wanted_and_not_required(
    searcher: Searcher, query: str, whole: str, without: str
) -> None:
    texts = [text for text, _ in found(searcher, query)]
    assert texts[:2] == [whole, without]


def test_small_words_alone_are_looked_up(searcher: Searcher) -> None:
    assert found(searcher, "of the") == [
        ("of the and", Tier.PHRASE), ("the development of rural regions", Tier.WORDS)
    ]  # fmt: skip


@pytest.mark.parametrize("query", ['"development of rural"', "development =the"])
def test_small_words_in_quotation_marks_or_by_the_letter_are_required(
    searcher: Searcher, query: str
) -> None:
    assert [text for text, _ in found(searcher, query)] == [TEXTS["en"][0]]


def test_an_excluded_small_word_stays_excluded(searcher: Searcher) -> None:
    assert [text for text, _ in found(searcher, "development -of")] == [TEXTS["en"][1]]


@pytest.mark.parametrize("query", ["l'Afghanistan", "d’Afghanistan", "L'AFGHANISTAN"])
def test_an_article_before_an_apostrophe_is_none_of_the_name(
    searcher: Searcher, query: str
) -> None:
    assert {text for text, _ in found(searcher, query, "fr")} == set(TEXTS["fr"][:2])


def test_a_quoted_elision_stands_as_it_is_printed(searcher: Searcher) -> None:
    assert [text for text, _ in found(searcher, '"d\'Afghanistan"')] == [TEXTS["fr"][1]]


@pytest.mark.parametrize(
    ("query", "language", "text"),
    [
        ("dévelopement", "fr", "le développement durable"),
        ("inmigrasión", "es", "políticas de inmigración"),
        ("терорист", "ru", "террористы и право"),
        ("التنميه", "ar", "دور القطاع الخاص في التنمية"),
        ("القطاغ", "ar", "دور القطاع الخاص في التنمية"),
    ],
)
def test_a_misspelled_word_is_found_in_the_language_looked_into(
    searcher: Searcher, query: str, language: str, text: str
) -> None:
    assert text in [text for text, _ in found(searcher, query, language)]


def test_what_is_found_through_another_spelling_comes_last_and_says_so(
    searcher: Searcher,
) -> None:
    answer = searcher.search(Request("developmant OR grows"))
    assert [hit.tier for hit in answer.hits] == sorted(hit.tier for hit in answer.hits)
    assert answer.hits[0].text == "rural development grows"
    assert answer.hits[-1].tier is Tier.FUZZY
    assert answer.suggestions == ("development OR grows",)


def test_a_word_that_stands_where_is_looked_is_no_mistake(searcher: Searcher) -> None:
    answer = searcher.search(Request("grows"))
    assert answer.suggestions == ()
    assert {hit.tier for hit in answer.hits} == {Tier.PHRASE}


def test_the_small_words_of_the_table_are_words_as_the_index_has_them() -> None:
    fillers = query_words().fillers
    assert {"of", "la", "في", "из", "的"} <= fillers
    assert all(analyse(word, "").norms == (word,) for word in fillers)


def test_a_word_for_number_is_not_required_before_one(searcher: Searcher) -> None:
    assert found(searcher, "القرار رقم 1332", "ar") == [("القرار 1332 للمجلس", Tier.EXPANDED)]
    assert found(searcher, "resolution no. 77", "en")[0][1] is Tier.EXPANDED
    assert not searcher.search(Request("resolution number adopted")).hits[0].tier < Tier.SOME


def test_a_number_between_chinese_words_is_looked_up_by_itself(searcher: Searcher) -> None:
    (hit,) = searcher.search(Request("第2155(2014)号决议")).hits
    assert [hit.text[start:end] for start, end in hit.spans] == [
        "第", "2155(2014", "第", "号决议",
    ]  # fmt: skip


def test_what_an_apostrophe_joins_to_an_english_word_is_none_of_it(searcher: Searcher) -> None:
    texts = {text for text, _ in found(searcher, "women’s peace", "en")}
    assert texts == {"a woman of peace", "women's peace"}
    assert [text for text, _ in found(searcher, '"women\'s peace"', "en")] == ["women's peace"]
