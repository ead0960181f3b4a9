"""Laws of citations: where they stand, what does not change them, and how works are ordered."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wsisdesk.documents.symbols import (
    CitationKind,
    citations,
    display_name,
    normalise,
    order,
    version_name,
)
from wsisdesk.text.languages import LANGUAGES

NOUNS = [
    "resolution ", "Resolution ", "resolutions ", "decision ", "Document ", "Recommendation ",
    "القرار ", "القرارين ", "قرار المجلس ", "الوثيقة ", "الفقرة ", "résolution ", "la Résolution ",
    "resolución ", "резолюция ", "резолюции ", "第", "paragraph ", "paragraphes ", "пункт ",
]  # fmt: skip
NUMBERS = [
    "70/125", "2021/28", "140", "1332", "1325 (2000)", "61-3", "C24/8(Rev.1)", "A/RES/70/1",
    "A/70/684", "E/CN.16/2025/2", "ITU-T X.509", "R1332", "CWG-WSIS&SDG", "S25-CL-C-0093!R1!MSW-E",
    "WSIS-03/GENEVA/DOC/4", "491 (V)", "67", "3 (b)", "(Rev. Bucharest, 2022)", "PP18/42-A",
]  # fmt: skip
GLUE = [
    " ", ", ", " and ", " et ", " y ", " и ", " و", "、", "和", "; ", ".", " (", ")", "号决议",
    " of the General Assembly", " للمجلس", " de l'Assemblée générale", " Совета", "\n", "\t",
    "\u00a0", "\u200f", "\u0640", "\u064e", "é", "/", "-", "²",
]  # fmt: skip
TEXTS = st.lists(st.sampled_from([*NOUNS, *NUMBERS, *GLUE]), max_size=14).map("".join)
INVISIBLE = ["\u200e", "\u200f", "\u2068", "\u2069", "\u00ad", "\ufeff"]
WORKS = [
    "itu/council/res/1334", "itu/council/dec/575", "itu/pp/res/140", "itu/wtdc/res/30",
    "itu/wtsa/res/75", "un/a/res/70/125", "un/ecosoc/res/2021/28", "un/s/res/1325",
    "un/hrc/res/47/16", "un/a/dec/69/555", "itu/council/doc/c24-8", "itu/council/doc/c24-inf-18",
    "itu/council/doc/c24-8-add.1", "un/a/doc/70-684", "un/a/doc/c.2-79-l.41",
    "un/ecosoc/doc/cn.16-2025-2", "itu/itu-r/res/61", "itu/itu-t/rec/x.509", "itu/itu-r/rec/bt.500",
    "wsis/geneva/declaration", "wsis/geneva/plan-of-action", "wsis/tunis/commitment",
    "wsis/tunis/agenda", "un/a/res/5/491", "un/a/res/s-6/3201", "un/a/res/es-10/19",
    "itu/council/group/cwg-wsis&sdg",
]  # fmt: skip


@given(TEXTS | st.text(max_size=80))
def test_citations_stand_inside_the_text_in_order_and_apart(text: str) -> None:
    found = citations(text)
    assert all(0 <= citation.start < citation.end <= len(text) for citation in found)
    assert all(one.end <= other.start for one, other in pairwise(found))


@given(TEXTS)
def test_a_citation_names_a_work_or_says_why_not(text: str) -> None:
    for citation in citations(text):
        told = citation.work or citation.doubt or citation.kind is CitationKind.PARAGRAPH
        assert told, citation


@given(TEXTS)
def test_only_pointers_have_a_paragraph(text: str) -> None:
    for citation in citations(text):
        assert bool(citation.paragraph) == (citation.kind is CitationKind.PARAGRAPH)


@given(TEXTS, st.data())
def test_what_nobody_sees_changes_no_citation(text: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(text)))
    mark = data.draw(st.sampled_from(INVISIBLE))
    changed = text[:place] + mark + text[place:]
    assert [(c.kind, c.target, c.version, c.paragraph) for c in citations(changed)] == [
        (c.kind, c.target, c.version, c.paragraph) for c in citations(text)
    ]


@given(TEXTS)
def test_a_citation_is_found_again_behind_other_text(text: str) -> None:
    before = "The lighthouse keepers met. "
    moved = citations(before + text)
    alone = citations(" " + text)
    shift = len(before) - 1
    assert [(c.start - shift, c.end - shift, c.target) for c in moved] == [
        (c.start, c.end, c.target) for c in alone
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("work", WORKS)
def test_a_name_leads_back_to_its_work(work: str, language: str) -> None:
    found = normalise(display_name(work, "", language))
    assert found is not None
    assert found.work == work


@pytest.mark.parametrize("work", WORKS)
def test_a_work_typed_as_its_identity_is_itself(work: str) -> None:
    found = normalise(work)
    assert found is not None
    assert found.work == work


@pytest.mark.parametrize("work", WORKS)
def test_names_differ_from_work_to_work(work: str) -> None:
    for language in LANGUAGES:
        others = {display_name(other, "", language) for other in WORKS if other != work}
        assert display_name(work, "", language) not in others


@given(st.text(max_size=400))
def test_normalising_what_was_normalised_changes_nothing(typed: str) -> None:
    found = normalise(typed)
    if found is not None and found.work:
        again = normalise(found.work)
        assert again is not None
        assert again.work == found.work


VERSIONS = st.sampled_from(
    ["", "rev.1", "rev.2", "rev.10", "3", "14", "1998", "2014", "2022", "2023", "x", "draft"]
)


@given(st.lists(VERSIONS, max_size=8))
def test_versions_are_sorted_the_same_from_any_order(versions: list[str]) -> None:
    once = sorted(versions, key=order)
    backwards = versions[::-1]
    assert sorted(backwards, key=order) == once


@given(VERSIONS, VERSIONS)
def test_different_versions_never_tie(one: str, other: str) -> None:
    assert (order(one) == order(other)) == (one == other)


@pytest.mark.parametrize(
    "versions",
    [
        ["", "rev.1", "rev.2", "rev.10"],
        ["", "1998", "2006", "2010", "2014", "2018", "2022"],
        ["2", "3", "14"],
        ["rev.1", "2019", "2023"],
    ],
)
def test_versions_are_in_the_order_of_time(versions: list[str]) -> None:
    backwards = versions[::-1]
    assert sorted(backwards, key=order) == versions


@pytest.mark.parametrize(
    ("work", "version", "language", "name"),
    [
        ("itu/pp/res/140", "2022", "en", "Rev. Bucharest, 2022"),
        ("itu/pp/res/140", "2022", "fr", "Rév. Bucarest, 2022"),
        ("itu/pp/res/140", "", "en", ""),
        ("itu/council/doc/c24-8", "rev.1", "en", "Rev.1"),
    ],
)
def test_a_version_is_named_by_what_stands_in_brackets(
    work: str, version: str, language: str, name: str
) -> None:
    assert version_name(work, version, language) == name
