from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wsisdesk.search.analysis import analyse
from wsisdesk.search.expansion import symbol_forms


def prints(text: str) -> set[str]:
    return {" ".join(form) for form in symbol_forms(text)}


def found_in(typed: str, text: str) -> bool:
    """Tell whether a form of a typed symbol is a run of words of a text."""
    norms = f" {' '.join(analyse(text, '').norms)} "
    return any(f" {' '.join(form)} " in norms for form in symbol_forms(typed))


@pytest.mark.parametrize("typed", ["70/125", "A/RES/70/125", "а/res/70/125", "وA/RES/70/125"])
@pytest.mark.parametrize(
    "text",
    [
        "in resolution 70/125 of the Assembly",
        "وفقاً للقرار A/RES/70/125؛",
        "(القرار A/70/125)",
        "А/RES/70/125",
    ],
)
def test_a_resolution_is_found_however_it_is_printed(typed: str, text: str) -> None:
    assert found_in(typed, text)


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("A/RES/70/1", "A/RES/70/125"),
        ("C24/8", "C24/82"),
        ("70/125", "70/12"),
        ("C24/8", "C4/8"),
        ("1332", "1334"),
    ],
)
def test_a_symbol_does_not_find_a_longer_or_another_one(typed: str, text: str) -> None:
    assert not found_in(typed, text)


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("C24/8", "C24/8(Rev.1)"),
        ("С24/8", "C24/8"),
        ("C24/8-E", "Document C24/8"),
        ("C25/93", "S25-CL-C-0093!!MSW-A.docx"),
        ("S25-CL-C-0093", "C25/93"),
        ("R1332", "القرار 1332"),
        ("A/71/212", "A/RES/71/212"),
        ("ITU-R", "UIT-R 61-3"),
        ("МСЭ-R", "ITU-R 61-3"),
        ("CWG-WSIS&SDG", "CWG\u2011WSIS&SDG"),
        ("E/RES/2025/18", "القرار 2025/18"),
    ],
)
def test_other_prints_of_one_symbol_are_found(typed: str, text: str) -> None:
    assert found_in(typed, text)


@pytest.mark.parametrize(
    "typed",
    [
        "A–RES–70–125", "A_RES_70_125", "a/res/70/125.pdf", "A.RES.70.125",
        "A_RES_70_125-AR.docx", "A%2FRES%2F70%2F125", "https://undocs.org/ar/A/RES/70/125",
        "A_RES_٧٠_١٢٥", "وA_RES_70_125", "A/RES/70/125(2015)",
    ],
)  # fmt: skip
@pytest.mark.parametrize("text", ["A/RES/70/125", "القرار A/70/125", "resolution 70/125"])
def test_a_resolution_is_found_as_files_and_browsers_spell_it(typed: str, text: str) -> None:
    assert found_in(typed, text)


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("WT_MIN(22)_30.pdf", "WT/MIN(22)/30"),
        ("WT–L–1144", "WT/L/1144"),
        ("G_SPS_N_EU_123.docx", "G/SPS/N/EU/123"),
        ("41C–5", "41 C/5"),
        ("210_EX_20.pdf", "210 EX/20"),
        ("SHS.BIO.REC-AIETHICS.2021", "SHS/BIO/REC-AIETHICS/2021"),
        ("ITU–T X.509", "ITU-T X.509"),
        ("C24_INF_18-E.docx", "C24/INF/18"),
        ("c24–8(rev.1)", "C24/8(Rev.1)"),
        ("wsis_forum_2022.pdf", "WSIS-FORUM-2022"),
    ],
)
def test_symbols_of_any_body_are_found_with_other_signs_between(typed: str, text: str) -> None:
    assert found_in(typed, text)


@pytest.mark.parametrize(
    ("typed", "text"),
    [("A_RES_70_1.pdf", "A/RES/70/125"), ("e-mail-10", "A/RES/10/1"), ("T-72-10", "72/10"),
     ("C24_8", "C24/82"), ("A_70_684.pdf", "70/68")],
)  # fmt: skip
def test_a_spelling_finds_no_other_symbol(typed: str, text: str) -> None:
    assert not found_in(typed, text)


@pytest.mark.parametrize("typed", ["2014-2005", "2005\u20112014", "٢٠٠٥-٢٠١٤", "2005–2014"])
def test_a_range_of_years_is_looked_up_from_both_ends(typed: str) -> None:
    assert prints(typed) == {"2014 2005", "2005 2014"}


@pytest.mark.parametrize("typed", ["13000", "13,000", "13.000"])
def test_thousands_are_found_set_apart_or_not(typed: str) -> None:
    assert prints(typed) == {"13000", "13 000"}


def test_a_year_is_no_number_of_thousands() -> None:
    assert prints("2025") == {"2025"}


def test_the_first_form_is_what_was_typed() -> None:
    for typed in ("70/125", "A/RES/70/125", "C24/8-E", "2014-2005", "ITU-R"):
        assert symbol_forms(typed)[0] == analyse(typed, "").norms


@pytest.mark.parametrize("typed", ["", "القرار", "council", "–", "x" * 100 + "1"])
def test_words_are_no_symbols(typed: str) -> None:
    assert symbol_forms(typed) == ()


@given(st.text(alphabet="ACERS/.-()0123456789САРو ", max_size=24))
def test_forms_are_phrases_of_words_and_come_once(typed: str) -> None:
    forms = symbol_forms(typed)
    assert len(forms) == len(set(forms))
    assert all(form and all(form) for form in forms)
