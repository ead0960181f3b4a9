from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wsisdesk.documents.structure.labels import read_label, read_printed
from wsisdesk.documents.structure.readings import Style

LABELS = [
    ("\u00a0أ\u00a0)\tنص", "أ\u00a0)", Style.LETTER, (1,)),
    (" أ )\tنص", "أ )", Style.LETTER, (1,)),
    ("د )\tنص", "د )", Style.LETTER, (4,)),
    ("هـ\u00a0)\tنص", "هـ\u00a0)", Style.LETTER, (5,)),
    ("(ح) نص", "(ح)", Style.LETTER, (8,)),
    ("’1‘\tنص", "’1‘", Style.QUOTED, (1,)),
    ("‘2’ text", "‘2’", Style.QUOTED, (2,)),
    ("1\ttext", "1", Style.NUMBER, (1,)),
    ("12. Text", "12.", Style.NUMBER, (12,)),
    ("1) text", "1)", Style.NUMBER, (1,)),
    ("(3) text", "(3)", Style.NUMBER, (3,)),
    ("٧ - في", "٧ -", Style.NUMBER, (7,)),
    ("٣)\tنص", "٣)", Style.NUMBER, (3,)),
    ("1.1\tтекст", "1.1", Style.NUMBER, (1, 1)),
    ("4.2.1 text", "4.2.1", Style.NUMBER, (4, 2, 1)),
    ("§ 3 text", "§ 3", Style.NUMBER, (3,)),
    ("a) text", "a)", Style.LETTER, (1,)),
    ("(b) text", "(b)", Style.LETTER, (2,)),
    ("в) текст", "в)", Style.LETTER, (3,)),
    ("(iv) text", "(iv)", Style.ROMAN, (4,)),
    ("一、引言", "一、", Style.LETTER, (1,)),
    ("（三）通过", "（三）", Style.LETTER, (3,)),
    ("أولاً\tمقدمة", "أولاً", Style.ORDINAL, (1,)),
    ("حادي عشر - مقدمة", "حادي عشر -", Style.ORDINAL, (11,)),
    ("دال - النظر", "دال -", Style.LETTER, (4,)),
    ("Article 5.\tText", "Article 5", Style.ARTICLE, (5,)),
    ("‒\tنص", "‒", Style.BULLET, ()),
    ("OP1. Requests", "OP1.", Style.NUMBER, (1,)),
    ("PP 12:\tRecalling", "PP 12:", Style.NUMBER, (12,)),
    ("OP3\tDecides", "OP3", Style.NUMBER, (3,)),
    ("- text", "-", Style.BULLET, ()),
    ("•\ttext", "•", Style.BULLET, ()),
]


@pytest.mark.parametrize(("text", "printed", "style", "value"), LABELS)
def test_a_label_is_read_as_printed(
    text: str, printed: str, style: Style, value: tuple[int, ...]
) -> None:
    label = read_label(text)
    assert label is not None
    assert label.sure
    assert (label.printed, label.readings[0].style, label.readings[0].value) == (
        printed,
        style,
        value,
    )


@pytest.mark.parametrize(
    "text",
    [
        "2022",
        "1998 was a year",
        "16 August 2021",
        "7 يونيو 2024",
        "1 234 567 francs",
        "16-17 December",
        "A child asked",
        "أ نص",
        "(2015) text",
        "(s)he went",
        "Article 5 of the Convention",
        "أولاً، ذهب",
        "70/125 text",
        "OP-3 text",
        "OP2030. Text",
        "PP1.2 text",
        "OPTIONS. Text",
        "3",
        "a)",
        "",
        " \t ",
    ],
)
def test_numbers_and_words_of_the_text_are_no_labels(text: str) -> None:
    assert read_label(text) is None


@pytest.mark.parametrize(
    "text", ["1 باتخاذ التدابير", "A. Introduction", "2.5 مليون", "2022\tnote", "PP1 recalls"]
)
def test_a_doubtful_label_waits_for_its_neighbours(text: str) -> None:
    label = read_label(text)
    assert label is not None
    assert not label.sure


@pytest.mark.parametrize(
    ("text", "suffix"),
    [
        ("8 bis\ttext", "bis"),
        ("8bis text", "bis"),
        ("8 مكرراً\tنص", "مكررا"),
        ("OP8 bis. Text", "bis"),
        ("PP8 ALT: Text", "alt"),
    ],
)
def test_inserted_numbers_keep_their_suffix(text: str, suffix: str) -> None:
    label = read_label(text)
    assert label is not None
    assert (label.readings[0].value, label.readings[0].suffix) == ((8,), suffix)


def test_one_sign_has_all_its_readings() -> None:
    label = read_label("i) text")
    assert label is not None
    assert {(r.style, r.value) for r in label.readings} == {
        (Style.LETTER, (9,)),
        (Style.ROMAN, (1,)),
    }


@pytest.mark.parametrize(
    ("printed", "value"),
    [("أ )", (1,)), ("1.2", (1, 2)), ("iii.", (23, 3)), ("1st)", ()), ("•", ())],
)
def test_labels_of_the_format_are_always_labels(printed: str, value: tuple[int, ...]) -> None:
    label = read_printed(printed)
    assert label.printed == printed
    if printed != "iii.":
        assert label.readings[0].value == value


@given(st.text(alphabet="()[]‘’أبهـ١٢12.-– \t\u00a0aivx§第一、•", max_size=12))
def test_what_is_read_stands_in_the_text(text: str) -> None:
    label = read_label(text)
    if label is not None:
        assert text[label.start : label.end].strip().startswith(label.printed)
        assert text[label.end :].strip()
