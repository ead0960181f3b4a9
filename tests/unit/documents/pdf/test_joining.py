"""The seam between two lines of one paragraph."""

from __future__ import annotations

import pytest

from wsisdesk.documents.pdf.joining import seam


def joined(before: str, after: str) -> str:
    dropped, between = seam(before, after)
    return before[: len(before) - dropped] + between + after


@pytest.mark.parametrize(
    ("before", "after", "whole"),
    [
        ("the public li-", "brary opens", "the public library opens"),
        ("an inter-", "governmental body", "an inter-governmental body"),
        ("the Jean-", "Paul award", "the Jean-Paul award"),
        ("فريق CWG-", "BOOKS&KIDS", "فريق CWG-BOOKS&KIDS"),
        ("resolution A/RES/", "99/312", "resolution A/RES/99/312"),
        ("see https://example.org/", "books/list", "see https://example.org/books/list"),
        ("in 2030-", "2031 only", "in 2030-2031 only"),
        ("one thing -", "another", "one thing - another"),
        ("في 17 شباط/", "فبراير 2031", "في 17 شباط/فبراير 2031"),
        ("the reader and/", "or keeper", "the reader and/or keeper"),
        ("this /", "that", "this / that"),
        ("public", "library", "public library"),
        ("المكتبات (", "BOOKS+20)", "المكتبات (BOOKS+20)"),
        ("والوثيقة و", "X25/7", "والوثيقة وX25/7"),
        ("公共图书", "馆开放", "公共图书馆开放"),
        ("第45号决议（", "2030年）", "第45号决议（2030年）"),
    ],
)
def test_lines_join_as_their_text_demands(before: str, after: str, whole: str) -> None:
    assert joined(before, after) == whole


def test_an_empty_side_adds_nothing() -> None:
    assert joined("", "word") == "word"
    assert joined("word", "") == "word"
