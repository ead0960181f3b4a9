from __future__ import annotations

import threading
from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest

from tests.helpers.search_index import make_facts, make_paragraph
from tests.unit.search.asking import ask, beginnings, found, marked
from tests.unit.search.conftest import TEXTS
from wsisdesk.errors import FolderNotWritable
from wsisdesk.search.analysis import VERSION, analyse
from wsisdesk.search.engine import Interrupted, Searcher
from wsisdesk.search.index.preparing import prepare
from wsisdesk.search.index.store import SearchStore
from wsisdesk.search.model import Facet, ProblemKind, Request, Tier
from wsisdesk.search.query import retrieval

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("فجوات رقمية", ["الفجوة", "الرقمية"]),
        ("digital divides", ["digital", "divide"]),
        ("fracture numerique", ["fracture", "numérique"]),
        ("brechas digitales", ["brecha", "digital"]),
        ("цифровой разрыв", ["цифрового", "разрыва"]),
        ("数字鸿沟", ["数字鸿沟"]),
    ],
)
def test_words_are_found_in_other_forms_in_six_languages(
    searcher: Searcher, query: str, words: list[str]
) -> None:
    assert words in [marked(hit) for hit in ask(searcher, query).hits]


def test_marks_stand_on_the_words_as_printed(searcher: Searcher) -> None:
    [hit] = ask(searcher, "المعدل").hits
    assert marked(hit) == ["المعدَّل"]


def test_a_broken_plural_finds_its_singular_and_says_so(searcher: Searcher) -> None:
    answer = ask(searcher, "طفل")
    assert [marked(hit) for hit in answer.hits] == [["طفل"], ["الأطفال"]]
    assert answer.hits[0].tier < answer.hits[1].tier or answer.hits[0].score > answer.hits[1].score
    assert answer.hits[1].matched == ("الأطفال",)
    assert "أطفال" in answer.also


@pytest.mark.parametrize("query", ["C24/8", "c24/8", "С24/8", "C24/8(Rev.1)", "وC24/8"])
def test_a_symbol_finds_its_revisions_and_nothing_longer(searcher: Searcher, query: str) -> None:
    hits = ask(searcher, query).hits
    assert {hit.text for hit in hits} == {TEXTS["ar"][4], TEXTS["en"][4]}
    assert all("C24/82" not in marked(hit) for hit in hits)


@pytest.mark.parametrize("query", ["A/RES/70/125", "70/125", "A/70/125", "القرار 70/125"])
def test_a_resolution_is_found_by_all_its_names(searcher: Searcher, query: str) -> None:
    assert TEXTS["ar"][2] in found(searcher, query)


def test_ranges_are_found_from_either_end(searcher: Searcher) -> None:
    both = {TEXTS["ar"][3], TEXTS["en"][3]}
    assert {*found(searcher, "2015-2025")} == {*found(searcher, "2025-2015")} == both
    assert {*found(searcher, "٢٠١٥-٢٠٢٥")} == both


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("divide -resolution", {"Divides betw"}),
        ("قمة OR طفل", {"طفل واحد، وم", "يكلّف الأمين"}),
        ("قمة أو طفل", {"طفل واحد، وم", "يكلّف الأمين"}),
        ("تكنولو*", {"طفل واحد، وم"}),
        ('"rural regions"~2', {"Divides betw"}),
        ("budgt~1", {"Budget; budg"}),
        ("=budgets", {"Budget; budg"}),
        ("=Budgets", set()),
        ("title:bridging annual", {"Budget; budg"}),
        ("lead:instructs child", {"instructs th"}),
        ("addressee:Secretary-General report lang:en", {"instructs th"}),
        ("مخاطب:Secretary-General لغة:zh", {"责成秘书长就保护上网儿童"}),
        ("budget year:2019", {"Budget; budg"}),
        ("budget year:2020..2022", set()),
        ("budget kind:report", set()),
        ("budget body:council", {"Budget; budg"}),
        ("budget body:itu/pp", set()),
        ("symbol:C19/8 budget", {"Budget; budg"}),
        ("symbol:C19/9 budget", set()),
        ("text:divide", {"Divides betw"}),
        ("(budget OR divides) -rural -resolution", {"Budget; budg"}),
    ],
)
def test_each_kind_of_query(searcher: Searcher, query: str, expected: set[str]) -> None:
    answer = ask(searcher, query)
    hits = set() if answer.partial else {hit.text[:12] for hit in answer.hits}
    assert hits == expected
    assert not answer.problems


def test_a_query_about_documents_alone_lists_their_titles(searcher: Searcher) -> None:
    hits = ask(searcher, "title:bridging").hits
    assert [(hit.block, marked(hit)) for hit in hits] == [("b0", ["bridging"])]
    assert beginnings(searcher, "year:2023 lang:fr") == {TEXTS["fr"][0][:12]}
    assert len(ask(searcher, "symbol:C23/77").hits) == len(TEXTS)


def test_the_exact_phrase_comes_before_the_same_words_elsewhere(searcher: Searcher) -> None:
    hits = ask(searcher, "digital divides", filters={Facet.LANGUAGE: frozenset({"en"})}).hits
    tiers = [hit.tier for hit in hits]
    assert tiers == sorted(tiers)
    assert hits[0].text == TEXTS["en"][3]
    assert hits[0].tier is Tier.PHRASE
    assert hits[-1].tier is Tier.WORDS


def test_newer_versions_come_before_older_ones_and_can_stand_alone(searcher: Searcher) -> None:
    query = "annual budget"
    assert [hit.current for hit in ask(searcher, query).hits] == [True, False]
    assert [hit.current for hit in ask(searcher, query, current=True).hits] == [True]
    assert ask(searcher, query, current=True).total == 1


def test_a_phrase_of_other_forms_is_found_where_nobody_wrote_the_very_words(
    searcher: Searcher,
) -> None:
    answer = ask(searcher, '"digital dividing"')
    assert {hit.tier for hit in answer.hits} == {Tier.WORDS}
    assert {hit.text[:10] for hit in answer.hits} == {"Resolution", "Divides be"}


def test_where_no_paragraph_has_all_words_some_are_enough_and_that_is_said(
    searcher: Searcher,
) -> None:
    answer = ask(searcher, "budget Ladenburg rural")
    assert answer.partial
    assert {hit.tier for hit in answer.hits} == {Tier.SOME}
    assert {hit.text[:6] for hit in answer.hits} == {"Budget", "Divide"}


def test_a_misspelled_word_is_found_and_the_right_one_proposed(searcher: Searcher) -> None:
    answer = ask(searcher, "protecton online")
    assert answer.suggestions[0] == "protection online"
    assert answer.hits[0].tier is Tier.FUZZY
    assert "protection" in marked(answer.hits[0])
    assert not answer.partial


@pytest.mark.parametrize(
    "typed",
    [
        "A/RES/70/125 (2015)", "A/RES/70/125(2016)", "A RES 70 125", "a  res 70 125",
        "A_RES_70_125.pdf", "A—RES—70—125", "undocs.org/A/RES/70/125",
    ],
)  # fmt: skip
def test_a_symbol_is_found_however_it_is_spelled(searcher: Searcher, typed: str) -> None:
    assert found(searcher, typed) == found(searcher, "A/RES/70/125")
    assert len(found(searcher, typed)) == 3


def test_a_year_that_a_symbol_does_not_tell_is_asked_for(searcher: Searcher) -> None:
    assert found(searcher, "A/RES/70/125 (2023)")  # both paragraphs name it elsewhere
    answer = ask(searcher, "A/RES/70/125 (1999)")
    assert answer.partial or not answer.hits


def test_the_word_being_typed_is_completed(searcher: Searcher) -> None:
    assert TEXTS["ar"][5] in found(searcher, "وتكنو", typing=True)
    assert TEXTS["ar"][0] in found(searcher, "الفجوة الرق", typing=True)
    assert TEXTS["en"][0] in found(searcher, "digital div", typing=True)
    assert TEXTS["ru"][0] in found(searcher, "циф", typing=True)
    assert TEXTS["en"][4] in found(searcher, "C24/8", typing=True)


def test_two_letters_are_needed_behind_the_article(searcher: Searcher) -> None:
    whole = found(searcher, "الفجوة", typing=True)
    assert {*found(searcher, "الفجوة ا", typing=True)} <= {*whole}
    assert TEXTS["ar"][0] in found(searcher, "الفج", typing=True)


@pytest.mark.parametrize("article", ["ال", "وال", "لل", "بال"])
def test_an_article_alone_says_nothing_of_the_word_that_follows(
    searcher: Searcher, article: str
) -> None:
    whole = found(searcher, "الفجوة", typing=True)
    assert whole
    assert found(searcher, f"الفجوة {article}", typing=True) == whole
    assert found(searcher, "ال", typing=True)


def test_facets_count_what_was_found(searcher: Searcher) -> None:
    answer = ask(searcher, "resolution OR council")
    hits = answer.hits
    assert answer.total == len(hits) > 5
    assert answer.facets[Facet.LANGUAGE] == Counter(hit.language for hit in hits)
    assert answer.facets[Facet.YEAR] == Counter(str(hit.year) for hit in hits)
    assert answer.facets[Facet.KIND] == Counter(hit.kind for hit in hits)
    assert answer.facets[Facet.WORK] == Counter(hit.work for hit in hits)
    assert answer.facets[Facet.ADDRESSEE] == {"Secretary-General": 2}


@pytest.mark.parametrize(
    ("facet", "value"),
    [(Facet.LANGUAGE, "en"), (Facet.YEAR, "2019"), (Facet.KIND, "resolution"),
     (Facet.WORK, "itu/council/res/9001"), (Facet.BODY, "itu/council"),
     (Facet.ADDRESSEE, "Secretary-General")],
)  # fmt: skip
def test_a_chosen_value_leaves_as_many_as_its_facet_counted(
    searcher: Searcher, facet: Facet, value: str
) -> None:
    counted = ask(searcher, "council").facets[facet][value]
    assert ask(searcher, "council", filters={facet: frozenset({value})}).total == counted


def test_a_search_can_stay_in_one_document(searcher: Searcher) -> None:
    hits = ask(searcher, "council", document="0" * 64).hits
    assert {hit.document for hit in hits} == {"0" * 64}
    assert not ask(searcher, "council", document="f" * 64).hits


def test_pages_follow_one_another(searcher: Searcher) -> None:
    whole = found(searcher, "council OR divide")
    pages = [
        searcher.search(Request("council OR divide", limit=3, offset=start)).hits
        for start in range(0, len(whole), 3)
    ]
    assert [hit.text for page in pages for hit in page] == whole


def test_mistakes_are_told_with_the_answer(searcher: Searcher) -> None:
    answer = ask(searcher, 'titel:budget "annual')
    assert [problem.kind for problem in answer.problems] == [
        ProblemKind.UNKNOWN_FIELD, ProblemKind.OPEN_QUOTE,
    ]  # fmt: skip
    assert answer.hits


def test_synonyms_are_searched_only_where_they_are_wanted(tmp_path: Path) -> None:
    path = tmp_path / "search.db"
    texts = ("action lines of the Summit", "خطوط العمل للقمة", "مسارات العمل للقمة")
    items = [make_paragraph(text, n, language="ar") for n, text in enumerate(texts)]
    with SearchStore(path, VERSION, analyse) as store, store.writing():
        store.add(prepare(make_facts(language="ar"), items, analyse))
    with Searcher(path) as searcher:
        with_synonyms = ask(searcher, "خطوط العمل")
        assert [hit.text for hit in with_synonyms.hits] == [texts[1], texts[2]]
        assert with_synonyms.hits[1].tier is Tier.EXPANDED
        assert with_synonyms.hits[1].matched == ("مسارات العمل",)
        assert "مسارات العمل" in with_synonyms.also
        assert found(searcher, "خطوط العمل", synonyms=False) == [texts[1]]


def test_operative_text_comes_before_closing_formulas(tmp_path: Path) -> None:
    path = tmp_path / "search.db"
    items = [
        make_paragraph("the council is in session", 0, part="closing"),
        make_paragraph("the council is to decide", 1, part="operative"),
        make_paragraph("the council and its host", 2, kind="footnote", part="notes"),
    ]
    with SearchStore(path, VERSION, analyse) as store, store.writing():
        store.add(prepare(make_facts(), items, analyse))
    with Searcher(path) as searcher:
        assert [hit.block for hit in ask(searcher, "council").hits] == ["b1", "b2", "b0"]


def test_the_same_clause_is_offered_in_the_other_languages(searcher: Searcher) -> None:
    [hit] = ask(searcher, "child", filters={Facet.YEAR: frozenset({"2023"})}).hits
    counterparts = searcher.counterparts(hit)
    assert [other.language for other in counterparts] == ["ar", "es", "fr", "ru", "zh"]
    assert {other.key for other in counterparts} == {hit.key}
    assert counterparts[0].text == TEXTS["ar"][1]


def test_more_than_can_be_looked_at_is_a_lower_bound_unless_counted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(retrieval, "LOOKED_AT", 10)
    monkeypatch.setattr(retrieval, "_BEST_DOCUMENTS", 1)
    path = tmp_path / "search.db"
    with SearchStore(path, VERSION, analyse) as store, store.writing():
        for number in range(4):
            items = [make_paragraph(f"the council said {n}", n) for n in range(10)]
            facts = make_facts(f"{number}" * 64, title="Council" if number == 1 else "Other")
            store.add(prepare(facts, items, analyse))
    with Searcher(path) as searcher:
        bounded = searcher.search(Request("council said", limit=20, offset=0))
        assert not bounded.exact
        assert 20 <= bounded.total < 40
        fitting_best = "1" * 64  # by its title, though it is not among the newest
        assert bounded.hits[0].document == fitting_best
        counted = searcher.search(Request("council said", counted=True))
        assert (counted.total, counted.exact) == (40, True)
        last_page = searcher.search(Request("council said", limit=10, offset=30))
        assert len(last_page.hits) == 10


def test_an_index_made_anew_or_written_to_is_seen(tmp_path: Path) -> None:
    path = tmp_path / "search.db"
    with SearchStore(path, VERSION, analyse) as store:
        with store.writing():
            store.add(prepare(make_facts(), [make_paragraph("the first word")], analyse))
        with Searcher(path) as searcher:
            assert not ask(searcher, "second").hits
            with store.writing():
                store.add(
                    prepare(make_facts("b" * 64), [make_paragraph("the second word")], analyse)
                )
            assert found(searcher, "second") == ["the second word"]
            assert len(found(searcher, "wor", typing=True)) == 2


def test_an_interrupted_question_raises_and_the_next_is_answered(
    searcher: Searcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = searcher._reader
    whole = reader.paragraphs

    def slow(*arguments: Any, **options: Any) -> Any:  # noqa: ANN401
        endless = (
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
        )
        timer = threading.Timer(0.05, searcher.interrupt)
        timer.start()
        reader._rows(endless)
        return whole(*arguments, **options)

    monkeypatch.setattr(reader, "paragraphs", slow)
    with pytest.raises(Interrupted):
        ask(searcher, "council")
    monkeypatch.undo()
    assert ask(searcher, "council").hits


def test_without_an_index_there_is_an_error_of_the_library(tmp_path: Path) -> None:
    with pytest.raises(FolderNotWritable):
        Searcher(tmp_path / "none.db")
