"""Labels of every alphabet and form, with and without space, and what only looks like one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.documents.structure.specimens import document_of, keys
from wsisdesk.documents.structure.labels import read_label
from wsisdesk.text import alphabets

ALPHABETS = {
    "Latin": alphabets.LATIN[:20],
    "abjad": alphabets.ABJAD,
    "Russian": alphabets.RUSSIAN[:12],
    "Hebrew": alphabets.HEBREW[:10],
}
FORMS = [
    "{})\t",
    "({})\t",
    "{} )\t",
    "({}) ",
    "{}) ",
    "[{}]\t",
    "{}\u00a0)\t",
    "\u200f{})\t",
    " {})\t",
]
DIGITS = {"European": "0123456789", "Arabic": "٠١٢٣٤٥٦٧٨٩", "Persian": "۰۱۲۳۴۵۶۷۸۹"}
NUMBER_FORMS = ["{})\t", "({})\t", "{}.\t", "{}\t", "{} -\t", "§ {}\t", "{}- "]
ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("alphabet", ALPHABETS)
def test_a_letter_of_any_alphabet_counts(alphabet: str, form: str) -> None:
    for number, letter in enumerate(ALPHABETS[alphabet], 1):
        label = read_label(form.format(letter) + "نص text текст")
        assert label is not None, letter
        assert (number,) in {reading.value for reading in label.readings}, letter
        assert letter in label.printed


@pytest.mark.parametrize("form", NUMBER_FORMS)
@pytest.mark.parametrize("digits", DIGITS)
def test_a_number_in_any_digits_counts(digits: str, form: str) -> None:
    for number in (1, 9, 10, 47, 128):
        printed = "".join(DIGITS[digits][int(digit)] for digit in str(number))
        label = read_label(form.format(printed) + "نص")
        assert label is not None, printed
        assert label.readings[0].value == (number,)


@pytest.mark.parametrize("form", FORMS)
def test_roman_numerals_count(form: str) -> None:
    for number, numeral in enumerate(ROMAN, 1):
        for written in (numeral, numeral.upper()):
            label = read_label(form.format(written) + "text")
            assert label is not None, written
            assert (number,) in {reading.value for reading in label.readings}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1.1\ttext", (1, 1)), ("1.1. text", (1, 1)), ("12.3\ttext", (12, 3)),
        ("2.10.4\ttext", (2, 10, 4)), ("1.2.3.4 text", (1, 2, 3, 4)), ("٢.٣\tنص", (2, 3)),
        ("§ 4.2\ttext", (4, 2)), ("(1.2)\ttext", (1, 2)),
    ],
)  # fmt: skip
def test_numbers_of_many_levels_are_read_from_left_to_right(
    text: str, value: tuple[int, ...]
) -> None:
    label = read_label(text)
    assert label is not None
    assert label.readings[0].value == value


@pytest.mark.parametrize(
    ("text", "printed", "suffix"),
    [
        ("2 bis\ttext", "2 bis", "bis"), ("2bis\ttext", "2bis", "bis"),
        ("2 ter\ttext", "2 ter", "ter"), ("2 مكرراً\tنص", "2 مكرراً", "مكررا"),
        ("2مكرر\tنص", "2مكرر", "مكرر"), ("2 бис\tтекст", "2 бис", "бис"),
        ("2之二\t文本", "2之二", "之二"), ("a bis)\ttext", "a bis)", "bis"),
    ],
)  # fmt: skip
def test_inserted_clauses_have_a_suffix(text: str, printed: str, suffix: str) -> None:
    label = read_label(text)
    assert label is not None
    assert (label.printed, label.readings[0].suffix) == (printed, suffix)


@pytest.mark.parametrize(
    "text",
    [
        "2 million people", "10% of harbours", "3,000 lamps", "1.5%", "5 July 2031 is late",
        "٥ يوليو ٢٠٣١", "16 декабря 2015 года", "1er juin 2031", "2 de mayo de 2031",
        "A/RES/70/125 says", "C24/8 says", "70/125 says", "I agree", "a lamp burns", "Y después",
        "А также", "و قال", "i.e. lamps", "e.g. bells", "U.N. bodies", "St. John", "(sic) he said",
        "(see above)", "(1998) was early", "2031) was late", "...and so on", "(a", "a", "1", "(1)",
        ")", "()", "( )", "§", "§ ", "Article", "Article x", "第", "一",
    ],
)  # fmt: skip
def test_what_only_looks_like_a_label_is_text(text: str) -> None:
    label = read_label(text)
    assert label is None or not label.sure


@pytest.mark.parametrize("gap", ["\t", " ", "\u00a0", "\u2003", "\u3000", "  ", " \t", "\u202f"])
def test_any_white_space_ends_a_bracketed_label(gap: str) -> None:
    label = read_label(f"(b){gap}text")
    assert label is not None
    assert label.printed == "(b)"


@pytest.mark.parametrize("dash", ["-", "–", "—"])
@pytest.mark.parametrize("gap", [" ", "\t", "\u00a0", "\u2003", "\u202f", "  "])
def test_arabic_numbers_stand_before_any_dash_and_gap(dash: str, gap: str) -> None:
    label = read_label(f"3{dash}{gap}يؤكد أهمية المنارات؛")
    assert label is not None
    assert label.sure
    assert label.readings[0].value == (3,)


@pytest.mark.parametrize(
    "labels",
    [
        ["a)", "b)", "c)"], ["(a)", "(b)", "(c)"], ["A.", "B.", "C."], ["i)", "ii)", "iii)"],
        ["1.", "2.", "3."], ["1)", "2)", "3)"], ["(1)", "(2)", "(3)"], ["1", "2", "3"],
        ["أ )", "ب)", "ج)"], ["(أ)", "(ب)", "(ج)"], ["’1‘", "’2‘", "’3‘"], ["1 -", "2 -", "3 -"],
        ["а)", "б)", "в)"], ["(а)", "(б)", "(в)"], ["א)", "ב)", "ג)"], ["①", "②", "③"],
        ["一、", "二、", "三、"], ["（一）", "（二）", "（三）"], ["٢)", "٣)", "٤)"],
        ["[1]", "[2]", "[3]"],
        ["h)", "i)", "j)"], ["(h)", "(i)", "(j)"], ["ح)", "ط)", "ي)"], ["ix)", "x)", "xi)"],
        ["9", "10", "11"], ["99.", "100.", "101."], ["y)", "z)", "aa)"], ["ي)", "ك)", "ل)"],
    ],
    ids=" ".join,
)  # fmt: skip
def test_a_list_of_any_labels_is_one_list(labels: list[str]) -> None:
    document = document_of(
        "The ITU Council,", "resolves", *(f"{label}\tto light lamp {label};" for label in labels)
    )
    items = document.blocks[2:]
    assert [block.label for block in items] == labels
    assert {block.level for block in items} == {0}
    assert len({block.key for block in items}) == len(labels)


@pytest.mark.parametrize(
    ("outer", "inner", "deepest"),
    [
        (["1", "2"], ["a)", "b)"], ["i)", "ii)"]),
        (["1.", "2."], ["(a)", "(b)"], ["(i)", "(ii)"]),
        (["a)", "b)"], ["i)", "ii)"], ["-", "-"]),
        (["1", "2"], ["أ )", "ب)"], ["’1‘", "’2‘"]),
        (["1.", "2."], ["а)", "б)"], ["i)", "ii)"]),
        (["一、", "二、"], ["（一）", "（二）"], ["1.", "2."]),
        (["1", "2"], ["1.1", "1.2"], ["a)", "b)"]),
    ],
)
def test_lists_lie_inside_lists(outer: list[str], inner: list[str], deepest: list[str]) -> None:
    labels = [outer[0], inner[0], deepest[0], deepest[1], inner[1], outer[1]]
    document = document_of(
        "The ITU Council,", "resolves", *(f"{label}\tto light the lamps;" for label in labels)
    )
    levels = [block.level for block in document.blocks[2:]]
    assert levels == [0, 1, 2, 2, 1, 0]
    found = keys(document)[1:]
    assert found[0] == "op.1/1"
    assert found[-1] == "op.1/2"
    assert found[1] == "op.1/1/1"
    assert found[4] == "op.1/1/2"


@given(st.integers(1, 400), st.sampled_from(sorted(ALPHABETS)))
def test_letters_and_their_values_are_one_to_one(number: int, name: str) -> None:
    alphabet = {
        "Latin": alphabets.LATIN, "abjad": alphabets.ABJAD,
        "Russian": alphabets.RUSSIAN, "Hebrew": alphabets.HEBREW,
    }[name]  # fmt: skip
    assert alphabets.letter_value(alphabets.letter(number, alphabet), alphabet) == number


@given(st.integers(1, 3999))
def test_roman_numerals_lead_back_to_their_numbers(number: int) -> None:
    numeral = alphabets.roman(number)
    assert alphabets.roman_value(numeral) == alphabets.roman_value(numeral.upper()) == number


@given(st.integers(1, 99))
def test_chinese_numerals_lead_back_to_their_numbers(number: int) -> None:
    assert alphabets.chinese_value(alphabets.chinese(number)) == number


@pytest.mark.parametrize("numeral", ["iiii", "vv", "ic", "xm", "abc", "", "iix", "mmmmm!"])
def test_what_is_no_well_formed_numeral_has_no_value(numeral: str) -> None:
    assert alphabets.roman_value(numeral) is None


@pytest.mark.parametrize(
    ("number", "ordinal"),
    [(1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (12, "12th"), (13, "13th"),
     (21, "21st"), (102, "102nd"), (111, "111th"), (113, "113th"), (1003, "1003rd")],
)  # fmt: skip
def test_english_counts_with_endings(number: int, ordinal: str) -> None:
    assert alphabets.english_ordinal(number) == ordinal
