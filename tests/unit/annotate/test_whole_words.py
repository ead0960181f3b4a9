"""Edits widened for showing: the same wording comes of them, and no word is torn."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wsisdesk.annotate.model import Edit
from wsisdesk.annotate.redline import RedlineKind, edits_between, proposed_text, redline
from wsisdesk.annotate.whole_words import shown_edits, whole_words

texts = st.lists(
    st.sampled_from(
        ["to", " ", "/", "70", "(", ")", ".", "-", "المعدّل", "، ", "會", "C24", "e\u0301", "\u200f"]
    ),
    max_size=14,
).map("".join)


def shown(text: str, edited: str) -> list[tuple[str, str]]:
    edits = whole_words(text, edits_between(text, edited))
    kinds = {RedlineKind.DELETED: "-", RedlineKind.INSERTED: "+"}
    return [(kinds[p.kind], p.text) for p in redline(text, edits) if p.kind in kinds]


@pytest.mark.parametrize(
    ("text", "edited", "marks"),
    [
        pytest.param(
            "see A/RES/70/125, then", "see A/RES/75/202, then",
            [("-", "A/RES/70/125"), ("+", "A/RES/75/202")], id="symbol",
        ),
        pytest.param(
            "in C24/8(Rev.1), and", "in C24/8(Rev.2), and",
            [("-", "C24/8(Rev.1)"), ("+", "C24/8(Rev.2)")], id="symbol with a bracket of its own",
        ),
        pytest.param(
            "(of 2023) and", "(of 2026) and", [("-", "2023"), ("+", "2026")],
            id="brackets around words stay",
        ),
        pytest.param(
            "the co-operation of", "the co-ordination of",
            [("-", "co-operation"), ("+", "co-ordination")], id="hyphened word",
        ),
        pytest.param(
            "القرار 70/125؛", "القرار 70/125/Add.1؛",
            [("-", "70/125"), ("+", "70/125/Add.1")], id="symbol made longer",
        ),
        pytest.param(
            "يقرر النشر؛", "يقرر النشر دون إبطاء؛", [("+", " دون إبطاء")], id="words put in",
        ),
        pytest.param("five days", "seven days", [("-", "five"), ("+", "seven")], id="word"),
        pytest.param("专家小组证实2023", "专家证实2026",
                     [("-", "小组"), ("-", "2023"), ("+", "2026")], id="Chinese"),
    ],
)  # fmt: skip
def test_what_is_marked_is_whole_words(
    text: str, edited: str, marks: list[tuple[str, str]]
) -> None:
    assert shown(text, edited) == marks


def test_changes_with_only_a_sign_between_them_are_one() -> None:
    assert shown("by 2023.", "by 2026/27.") == [("-", "2023"), ("+", "2026/27")]
    edits = whole_words("a:b c", (Edit(0, 1, "x"), Edit(2, 3, "y")))
    assert edits == (Edit(0, 3, "x:y"),)


@given(texts, texts)
def test_widened_edits_give_the_same_wording_in_order(text: str, edited: str) -> None:
    edits = whole_words(text, edits_between(text, edited))
    assert proposed_text(text, edits) == edited


def test_edits_that_do_not_fit_are_refused() -> None:
    with pytest.raises(ValueError, match="no such edit"):
        whole_words("short", (Edit(4, 9, ""),))


def test_space_that_is_only_another_kind_of_space_is_not_shown() -> None:
    text = "القرار\u00a070 يذكّر"
    edits = edits_between(text, "القرار 70 يؤكد")
    assert [(text[e.start : e.end], e.text) for e in shown_edits(text, edits)] == [("يذكّر", "يؤكد")]
    assert len(whole_words(text, edits)) == 2
