"""Laws of citations, the rules about numbers without a body, and hostile text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wsisdesk.documents.symbols import CitationKind, Doubt, citations

PIECES = [
    "القرار ",
    "القرارات ",
    "و",
    "، ",
    "140 ",
    "(المراجَع في بوخارست، 2022) ",
    "لمؤتمر المندوبين المفوضين ",
    "resolution ",
    "General Assembly ",
    "A/RES/70/125",
    "A/70/",
    "70/1 ",
    "and ",
    "1325 (2000) ",
    "C24/8(Rev.1)",
    "第",
    "70/125",
    "号决议",
    "、",
    "паунт ",
    "пункт 2 ",
    "paragraph ",
    "resolves ",
    "2 ",
    "\u200f",
    "\u0651",
    "\u00a0",
    "(",
    ")",
    "ITU-R 61-3 ",
    "R1332",
    "Tunis Agenda ",
    "and Agenda ",
    "\n",
    "²",
    "CWG-WSIS&SDG ",
    "x",
]

HOSTILE = [
    "1" * 40_000,
    "A/" * 20_000,
    "A/RES/" * 8_000,
    "resolution 1 (" * 2_000,
    "القرار 1 " + "(" * 40_000,
    "resolutions " + "1, " * 15_000,
    "第1(2)、" * 8_000,
    "第" + "1、" * 20_000 + "号决议",
    "resolution " + " " * 40_000 + "1",
    "و" * 40_000,
    "ال" * 20_000 + "قرار",
    "C24/8" + "(Rev.1)" * 6_000,
    "CWG-A" + "&A" * 20_000,
    "S25-CL-C-0093" + "!A1" * 15_000,
    "paragraph " + "1, " * 15_000,
    "*\"'" * 15_000 + "resolves 2",
    "ق\u064b\u0651" * 20_000,
    "resolution 70/1 of " * 1_500,
]


@given(st.lists(st.sampled_from(PIECES), max_size=25).map("".join))
def test_citations_lie_inside_the_text_in_order_and_apart(text: str) -> None:
    end = 0
    for citation in citations(text):
        assert end <= citation.start < citation.end <= len(text)
        end = citation.end


@given(st.text(max_size=200))
def test_any_text_can_be_read(text: str) -> None:
    for citation in citations(text):
        assert text[citation.start : citation.end].strip()


@pytest.mark.timeout(60)
@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: text[:20])
def test_hostile_text_is_read_in_linear_time(text: str) -> None:
    citations(text)


@given(st.text(alphabet="abcd أبج\n،.", max_size=40))
def test_surrounding_words_do_not_change_a_symbol(words: str) -> None:
    text = f"{words} A/RES/70/125 {words}"
    assert [citation.work for citation in citations(text)] == ["un/a/res/70/125"]


@pytest.mark.parametrize(
    "text", ["وA/RES/70/1", "(A/RES/70/1)", "A/RES/70/1.", "A/RES/70/1؛", "见A/RES/70/1号"]
)
def test_letters_of_other_scripts_and_punctuation_may_touch_a_symbol(text: str) -> None:
    (citation,) = citations(text)
    assert text[citation.start : citation.end] == "A/RES/70/1"


def test_a_symbol_is_never_cut_short() -> None:
    works = [citation.work for citation in citations("A/RES/70/1 A/RES/70/125 C24/8 C24/82")]
    assert works == [
        "un/a/res/70/1",
        "un/a/res/70/125",
        "itu/council/doc/c24-8",
        "itu/council/doc/c24-82",
    ]


def test_a_bare_number_stays_without_a_work() -> None:
    (citation,) = citations("القرار 1332")
    assert citation.work == ""
    assert citation.doubt is Doubt.BODY_MISSING
    assert citation.target == "itu/council/res/1332"


def test_a_bare_number_means_the_only_work_of_that_number_in_the_document() -> None:
    (citation,) = citations("Resolution 140 applies.", known={"itu/pp/res/140", "itu/wtdc/res/37"})
    assert citation.work == "itu/pp/res/140"
    assert citation.doubt is None


def test_two_works_of_one_number_leave_a_bare_number_open() -> None:
    (citation,) = citations("Resolution 64 applies.", known={"itu/pp/res/64", "itu/wtsa/res/64"})
    assert citation.work == ""
    assert citation.doubt is Doubt.BODY_MISSING


def test_council_means_the_security_council_where_only_that_is_named() -> None:
    text = "The Security Council met. Council resolution 1540 binds all."
    assert [citation.work for citation in citations(text)] == ["un/s/res/1540"]


def test_a_year_that_does_not_fit_makes_no_security_council_resolution() -> None:
    (citation,) = citations("Resolution 1334 (2015)")
    assert citation.work == ""
    assert citation.likely == "itu/council/res/1334"


@pytest.mark.parametrize(
    "text",
    [
        "2005-2014",
        "12/06/2024",
        "+41 22 730 6240",
        "70/30",
        "www.itu.int/C24/60",
        "A4/A5",
        "14:00-15:00",
        "1/2",
    ],
)
def test_years_dates_telephones_and_addresses_are_no_citations(text: str) -> None:
    assert citations(f"see {text}, وانظر {text}.") == ()


def test_a_working_group_is_the_same_with_either_hyphen() -> None:
    found = citations("CWG-WSIS&SDG CWG\u2011WSIS&SDG")
    assert {citation.work for citation in found} == {"itu/council/group/cwg-wsis&sdg"}
    assert [citation.kind for citation in found] == [CitationKind.GROUP, CitationKind.GROUP]


def test_positions_are_of_the_original_text() -> None:
    text = "\u200fالقـــرار   \u2066A/RES/70/125\u2069"
    (citation,) = citations(text)
    assert text[citation.start : citation.end] == "A/RES/70/125"


def test_old_sessions_are_read_in_arabic_and_roman() -> None:
    works = [citation.work for citation in citations("القرار 3201 (دإ-6) resolution 3201 (S-VI)")]
    assert works == ["un/a/res/s-6/3201", "un/a/res/s-6/3201"]
