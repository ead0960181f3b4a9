"""Symbols spelled without their strokes: names of files, links, long dashes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wsisdesk.documents.symbols import display_name, normalise, without_ending, years_told
from wsisdesk.documents.symbols.spelling import bracketed_year, respelled

SYMBOLS = (
    "A/RES/70/125", "A/RES/ES-10/19", "A/70/684", "A/C.2/79/L.41", "A/C.2/79/L.41/Rev.1",
    "E/RES/2025/18", "E/CN.16/2025/2", "A/HRC/RES/27/3", "S/RES/1440 (2002)", "C24/8(Rev.1)",
    "C24/INF/18", "PP18/42",
)  # fmt: skip
STROKES = ("_", "-", "\u2013", "\u2014", "\u2011", ".", "\\", "%2F", "\u2215", "\u2044")
ENDINGS = ("", ".pdf", "-E.docx", "_ar.PDF", "-EN.html")


@pytest.mark.parametrize("symbol", SYMBOLS)
@given(stroke=st.sampled_from(STROKES), ending=st.sampled_from(ENDINGS), small=st.booleans())
def test_a_symbol_is_read_whatever_stands_for_its_strokes(
    symbol: str, stroke: str, ending: str, small: bool
) -> None:
    spelled = symbol.replace("/", stroke) + ending
    found, meant = normalise(spelled.lower() if small else spelled), normalise(symbol)
    assert found is not None
    assert meant is not None
    assert (found.work, found.version) == (meant.work, meant.version)


@pytest.mark.parametrize(
    "link",
    [
        "https://undocs.org/A/RES/70/125",
        "https://undocs.org/en/A/RES/70/125",
        "docs.un.org/ar/A/RES/70/125",
        "https://documents.un.org/api/symbol/access?s=A/RES/70/125&l=en",
        "https://www.undocs.org/A%2FRES%2F70%2F125",
        "https://www.un.org/docs/A_RES_70_125.pdf",
    ],
)
def test_a_link_is_read_by_what_its_path_ends_in(link: str) -> None:
    assert normalise(link) == normalise("A/RES/70/125")


def test_the_link_of_a_council_document_names_its_file() -> None:
    found = normalise("https://www.itu.int/md/S24-CL-C-0102/en")
    assert found is not None
    assert found.symbol == "C24/102"


@pytest.mark.parametrize(
    "text",
    [
        "e-mail-10", "T-72-10", "A-4", "A.B.5", "A-5-3", "ID-10-20", "S-400", "70_125", "70-125",
        "COVID-19", "report_2024.pdf", "article.19", "G20-2024", "C-24", "C24", "A_RES_",
        "wsis.org", "https://www.itu.int/", "https://example.org/en", "a", "-", "",
        "A Rescue 70 125", "E-2.0", "covid-19.pdf", "IGF-2025", "A4.pdf", "C3-PO", "B-52",
        "T-34/85",
    ],
)  # fmt: skip
def test_ordinary_words_are_no_symbols(text: str) -> None:
    assert normalise(text) is None


@given(st.text(alphabet="ACERST/_.-()%0123456789 \u2013aesl", max_size=24))
def test_what_is_read_of_a_spelling_is_read_of_its_symbol(typed: str) -> None:
    found = normalise(typed)
    if found is not None and found.symbol and list(respelled(typed)):
        again = normalise(display_name(found.work, found.version))
        assert again is None or again.work == found.work


@pytest.mark.parametrize("digits", ["٧٠/١٢٥", "۷۰/۱۲۵"])
def test_digits_of_other_scripts_are_digits(digits: str) -> None:
    assert normalise(f"A/RES/{digits}") == normalise("A/RES/70/125")
    assert normalise(f"A_RES_{digits.replace('/', '_')}.pdf") == normalise("A/RES/70/125")


@pytest.mark.parametrize(
    ("typed", "work"),
    [
        ("A/RES/70/125 (2015)", "un/a/res/70/125"),
        ("A/RES/70/125(2016)", "un/a/res/70/125"),
        ("A/RES/70/125 [2015]", "un/a/res/70/125"),
        ("E_RES_2025_18 (2025)", "un/ecosoc/res/2025/18"),
        ("C24/8 (2024)", "itu/council/doc/c24-8"),
        ("S/RES/1440 (2002)", "un/s/res/1440"),
    ],
)
def test_a_year_that_a_symbol_tells_may_stand_behind_it(typed: str, work: str) -> None:
    found = normalise(typed)
    assert found is not None
    assert found.work == work


@pytest.mark.parametrize("typed", ["A/RES/70/125 (2019)", "C24/8 (2023)", "A/RES/70/125 (1815)"])
def test_another_year_belongs_to_no_symbol(typed: str) -> None:
    assert normalise(typed) is None


def test_years_are_told_by_sessions_and_by_what_is_dated() -> None:
    assert years_told("un/a/res/70/125") == (2015, 2016)
    assert years_told("un/a/doc/70-684") == (2015, 2016)
    assert years_told("un/ecosoc/res/2025/18") == (2025,)
    assert years_told("itu/council/doc/c24-inf-18") == (2024,)
    assert years_told("itu/council/res/1334") == ()
    assert years_told("un/a/res/5/491") == ()


def test_a_year_is_parted_from_its_symbol() -> None:
    assert bracketed_year("A/RES/70/125 (2015)") == ("A/RES/70/125", 2015)
    assert bracketed_year("A/RES/491 (V)") == ("A/RES/491 (V)", 0)


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("A_RES_70_125.pdf", "A_RES_70_125"),
        ("A_RES_70_125-AR.docx", "A_RES_70_125"),
        ("WT_MIN(22)_30.pdf", "WT_MIN(22)_30"),
        ("wsis_forum_2022.PDF", "wsis_forum_2022"),
        ("C24_8_E", "C24_8"),
        ("E-2020-5", "E-2020-5"),
        ("pdf", "pdf"),
        (".pdf", ".pdf"),
        ("guide-de.pdf", "guide-de"),
        ("summary-en.pdf", "summary-en"),
    ],
)
def test_suffixes_go_and_languages_behind_a_number(name: str, kept: str) -> None:
    assert without_ending(name) == kept
