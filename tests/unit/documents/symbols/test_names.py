"""Names of works in six languages, and the way back from what is printed or typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wsisdesk.documents.symbols import (
    Identity,
    body,
    body_name,
    citations,
    display_name,
    normalise,
    order,
    version_name,
)

LANGUAGES = st.sampled_from(["ar", "en", "fr", "es", "ru", "zh"])
YEARS = {
    "itu/council": st.integers(1998, 2040).map(str),
    "itu/pp": st.sampled_from(
        ["1998", "2002", "2006", "2010", "2014", "2018", "2022", "2026", "2034"]
    ),
    "itu/wtdc": st.sampled_from(["2002", "2006", "2010", "2014", "2017", "2022", "2025", "2033"]),
    "itu/wtsa": st.sampled_from(["2004", "2008", "2012", "2016", "2022", "2024", "2036"]),
    "itu/itu-r": st.sampled_from(["2015", "2019", "2023", "3", "12"]),
}
ITU = st.sampled_from(sorted(YEARS)).flatmap(
    lambda key: st.tuples(
        st.integers(1, 1999).map(lambda number: f"{key}/res/{number}")
        if key == "itu/council"
        else st.integers(1, 999).map(lambda number: f"{key}/res/{number}"),
        st.one_of(st.just(""), YEARS[key]),
    )
)
UN = st.one_of(
    st.tuples(st.integers(31, 100), st.integers(1, 400)).map(lambda n: f"un/a/res/{n[0]}/{n[1]}"),
    st.tuples(st.integers(1978, 2040), st.integers(1, 99)).map(
        lambda n: f"un/ecosoc/res/{n[0]}/{n[1]}"
    ),
    st.integers(1, 2999).map(lambda n: f"un/s/res/{n}"),
    st.sampled_from(
        ["un/a/res/5/491", "un/a/res/s-6/3201", "un/a/res/es-10/19", "un/ecosoc/res/50/1576"]
    ),
)
PAPERS = st.sampled_from(
    [
        ("un/a/doc/70-684", ""),
        ("un/a/doc/c.2-79-l.41", "rev.1"),
        ("un/a/doc/s-23-10-add.1", ""),
        ("un/hrc/doc/23-40", ""),
        ("un/ecosoc/doc/cn.16-2019-2", ""),
        ("itu/council/doc/c24-8", "rev.1"),
        ("itu/council/doc/c24-inf-18", ""),
        ("itu/pp/doc/pp18-42-add.1", ""),
        ("itu/itu-t/rec/x.509", ""),
        ("itu/itu-r/rec/bt.500", "14"),
        ("itu/council/group/cwg-wsis&sdg", ""),
        ("itu/pp/dec/5", "2022"),
        ("un/eclac/res/35/689", ""),
        ("wsis/geneva/declaration", ""),
        ("wsis/tunis/agenda", ""),
    ]
)
WORKS = st.one_of(ITU, UN.map(lambda work: (work, "")), PAPERS)


@given(WORKS, LANGUAGES)
def test_a_printed_name_leads_back_to_its_work_and_version(
    named: tuple[str, str], language: str
) -> None:
    back = normalise(display_name(*named, language))
    assert back is not None
    assert (back.work, back.version) == named


@pytest.mark.parametrize(
    ("work", "version", "language", "name"),
    [
        ("itu/council/res/1334", "2023", "ar", "القرار 1334 (المعدَّل في 2023)"),
        ("itu/council/res/1334", "2023", "en", "Resolution 1334 (Modified 2023)"),
        ("itu/council/res/1334", "", "en", "ITU Council Resolution 1334"),
        ("itu/pp/res/140", "2022", "ru", "Резолюция 140 (Пересм. Бухарест, 2022 г.)"),
        ("itu/pp/res/73", "1998", "en", "Resolution 73 (Minneapolis, 1998)"),
        ("itu/itu-r/res/61", "3", "en", "Resolution ITU-R 61-3"),
        ("un/a/res/70/125", "", "zh", "A/RES/70/125"),
        ("wsis/tunis/agenda", "", "fr", "Agenda de Tunis pour la société de l'information"),
        ("something/else", "", "en", "something/else"),
    ],
)
def test_works_are_named_as_documents_of_the_language_print_them(
    work: str, version: str, language: str, name: str
) -> None:
    assert display_name(work, version, language) == name


@pytest.mark.parametrize(
    ("typed", "work", "version"),
    [
        ("a/res/70/125", "un/a/res/70/125", ""),
        ("70/125", "un/a/res/70/125", ""),
        ("2021/28", "un/ecosoc/res/2021/28", ""),
        ("pp 140", "itu/pp/res/140", ""),
        ("r1332", "itu/council/res/1332", ""),
        ("c24/8 (rev.1)", "itu/council/doc/c24-8", "rev.1"),
        ("Document C24/60-A", "itu/council/doc/c24-60", ""),
        ("القرار 140 لمؤتمر المندوبين المفوضين", "itu/pp/res/140", ""),
        ("Resolution 1334", "itu/council/res/1334", ""),
        ("itu/council/res/1334", "itu/council/res/1334", ""),
        ("resolution A/70/125", "un/a/res/70/125", ""),
    ],
)
def test_users_may_type_short_and_careless_forms(typed: str, work: str, version: str) -> None:
    found = normalise(typed)
    assert found is not None
    assert (found.work, found.version) == (work, version)


@pytest.mark.parametrize(
    "typed", ["", "hello", "1334", "70/125 and more words", "paragraph 2", "x" * 1000]
)
def test_what_names_nothing_is_nothing(typed: str) -> None:
    assert normalise(typed) is None


def test_a_typed_symbol_is_returned_in_its_regular_form() -> None:
    assert normalise("c24/8 (rev.1)") == Identity("C24/8(Rev.1)", "itu/council/doc/c24-8", "rev.1")


def test_versions_sort_from_the_first_print_to_the_latest_year() -> None:
    assert sorted(["2023", "rev.10", "", "rev.2"], key=order) == ["", "rev.2", "rev.10", "2023"]


@pytest.mark.parametrize(
    ("work", "key"),
    [
        ("itu/council/res/1334", "itu/council"),
        ("itu/council/doc/c24-8", "itu/council"),
        ("un/a/res/70/125", "un/a"),
        ("itu/tdag/doc/tdag22-38", "itu/tdag"),
        ("wsis/tunis/agenda", "wsis"),
        ("", ""),
    ],
)
def test_the_body_opens_the_work(work: str, key: str) -> None:
    assert body(work) == key


def test_bodies_are_named_in_the_language_or_in_english_or_by_key() -> None:
    assert body_name("itu/pp", "ar") == "مؤتمر المندوبين المفوضين"
    assert body_name("itu/pp", "de") == "Plenipotentiary Conference"
    assert body_name("itu/tdag", "en") == "itu/tdag"


@given(WORKS, LANGUAGES)
def test_a_printed_name_is_a_citation_in_running_text(
    named: tuple[str, str], language: str
) -> None:
    found = citations(f"({display_name(*named, language)}).")
    assert [citation.target for citation in found] == [named[0]]


@pytest.mark.parametrize(
    ("work", "version", "language", "name"),
    [
        ("itu/council/res/1334", "2023", "en", "Modified 2023"),
        ("itu/council/res/1334", "", "en", ""),
        ("itu/council/doc/c24-8", "rev.1", "en", "Rev.1"),
        ("unknown", "7", "en", "7"),
    ],
)
def test_a_version_is_called_what_stands_in_brackets(
    work: str, version: str, language: str, name: str
) -> None:
    assert version_name(work, version, language) == name
