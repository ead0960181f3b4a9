"""Pointers to paragraphs: ``الفقرة 2 من "يقرر"``, "paragraph 67", ``пункт 2 раздела решает``.

A pointer that leans on a citation before or after it points into that work; otherwise its work
stays empty: the text it stands in, or one named elsewhere. Labels stay as printed.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from typing import TYPE_CHECKING

from wsisdesk.documents.symbols import heads
from wsisdesk.documents.symbols.model import Citation, CitationKind
from wsisdesk.documents.symbols.tables import (
    NOT_BEFORE_LETTER,
    any_of,
    folded_form,
    is_arabic,
    is_chinese,
    spoken,
    table,
)
from wsisdesk.documents.symbols.words import WordFinder

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_LABEL = re.compile(
    r" *(?P<label>\d{1,3}(?:\.\d{1,2}){0,2}"
    r"(?: ?\([a-z]{1,3}\)(?: ?\([ivx]{1,4}\))?| ?[a-zа-яء-ي] ?\)| ?\([ء-يа-я]\))?)"
    r"(?![\d%]|[./]\d|,\d{3}(?!\d))"
)
_RANGE = re.compile(r" ?- ?(\d{1,3}(?:\.\d{1,2})?)(?![\d%/.])")
_CHINESE_POINTER = re.compile(
    r"第? *(\d{1,3}) *(?:\([a-z]{1,3}\))?"
    r"(?: *(?:、|和|及|至|-|以及) *第? *\d{1,3}(?:\([a-z]\))?){0,20} *段(?!时)"
)
_CHINESE_LABEL = re.compile(r"(\d{1,3}(?:\([a-z]{1,3}\))?)")
_WIDEST_GAP = 24  # characters
# Russian has one word for paragraphs and agenda items.
_AGENDA_ITEM = re.compile(rf",? *(?:{any_of(('предварительной', 'своей', 'ее'))} +)?повестк")
_QUOTE_MARKS = "\"'*_"
_QUOTES = rf"[{_QUOTE_MARKS}]{{0,3}}"
# "*resolves* 2" ends a thought; "resolves 2 disputes" counts something.
_LABEL_AFTER_LEAD = re.compile(
    rf"{_QUOTES},? *(?P<label>\d{{1,2}}(?:\.\d{{1,2}})?)(?!\d)"
    r"(?=[ ,]*(?:$|[^\w \d%-]|(?:of|above|below|and|or|et|ou|du|y|o|и|или) |و|中))"
)


@cache
def _words() -> WordFinder:
    return WordFinder(spoken(table("citation_words")["paragraph"]), followed_by=r" *(?=\d)")


@cache
def _joint() -> re.Pattern[str]:
    forms = list(spoken(table("citation_words")["conjunctions"]))
    words = any_of(form for form in forms if not is_arabic(form))
    arabic = any_of(form for form in forms if is_arabic(form))
    return re.compile(rf" *(?:, *(?:{words} +)?| {words} +|,? *{arabic} *)(?=\d)")


@cache
def _lead_names() -> dict[str, str]:
    leads = table("citation_words")["leads"]
    return {folded_form(form): lead for lead, entry in leads.items() for form in spoken(entry)}


@cache
def _lead_pattern() -> str:
    return any_of(
        form for entry in table("citation_words")["leads"].values() for form in spoken(entry)
    )


@cache
def _lead_behind() -> re.Pattern[str]:
    links = any_of(spoken(table("citation_words")["pointer_links"]))
    return re.compile(
        rf" *(?:{links} *)?{_QUOTES}(?P<lead>{_lead_pattern()}){_QUOTES}{NOT_BEFORE_LETTER}"
    )


@cache
def _leads() -> WordFinder:
    forms = (form for entry in table("citation_words")["leads"].values() for form in spoken(entry))
    return WordFinder(forms, followed_by=rf"(?={_QUOTES},? *\d)")


def find(text: str, cited: Sequence[Citation]) -> Iterator[Citation]:
    """Yield the pointers of a plain text; ``cited`` are its other citations, in order."""
    for start, end, _ in _words().find(text):
        yield from _pointers(text, start, end, cited)
    for start, end, lead in _leads().find(text):
        label = _LABEL_AFTER_LEAD.match(text, end)
        if label:
            opening = len(text[:start].rstrip(_QUOTE_MARKS))
            paragraph = f"{_lead_names()[folded_form(lead)]} {label['label']}"
            work = _work_near(text, opening, label.end(), cited)
            yield _pointer(opening, label.end("label"), paragraph, work)
    if "段" in text:
        for match in _CHINESE_POINTER.finditer(text):
            yield from _chinese(text, match, cited)


def _pointers(
    text: str, start: int, position: int, cited: Sequence[Citation]
) -> Iterator[Citation]:
    labels = _labels(text, position)
    if not labels:
        return
    end = labels[-1][1]
    if _AGENDA_ITEM.match(text, end):
        return
    behind = _lead_behind().match(text, end)
    lead = f"{_lead_names()[folded_form(behind['lead'])]} " if behind else ""
    work = _work_near(text, start, behind.end() if behind else end, cited)
    for index, (label_start, label_end, label) in enumerate(labels):
        stretch_end = behind.end() if behind and index == len(labels) - 1 else label_end
        yield _pointer(start if index == 0 else label_start, stretch_end, f"{lead}{label}", work)


def _labels(text: str, position: int) -> list[tuple[int, int, str]]:
    """Read the labels of a list from ``position`` on, ranges as one."""
    labels: list[tuple[int, int, str]] = []
    while len(labels) < 40:
        match = _LABEL.match(text, position)
        if match is None:
            break
        range_end = _RANGE.match(text, match.end())
        end = range_end.end() if range_end else match.end()
        label = "".join(match["label"].split())
        labels.append(
            (match.start("label"), end, f"{label}-{range_end.group(1)}" if range_end else label)
        )
        joint = _joint().match(text, end)
        if joint is None:
            break
        position = joint.end()
    return labels


def _chinese(text: str, match: re.Match[str], cited: Sequence[Citation]) -> Iterator[Citation]:
    work = _work_near(text, match.start(), match.end(), cited)
    labels = list(_CHINESE_LABEL.finditer(match.group()))
    for index, label in enumerate(labels):
        start = match.start() + (label.start() if index else 0)
        last = index == len(labels) - 1
        end = match.end() if last else match.start() + label.end()
        yield _pointer(start, end, label.group(1), work)


def _pointer(start: int, end: int, paragraph: str, work: str) -> Citation:
    return Citation(start, end, CitationKind.PARAGRAPH, work, paragraph=paragraph)


@cache
def _gaps() -> tuple[re.Pattern[str], re.Pattern[str]]:
    links = any_of(
        form for form in spoken(table("citation_words")["pointer_links"]) if not is_chinese(form)
    )
    behind = re.compile(rf"[ ,(]*(?:{links})? *(?:[بلوال]{{0,4}})? *")
    in_front = re.compile(r"[ ,的中]*(?:执行部分)?[ ,(的]*")
    return behind, in_front


def _without_head(gap: str) -> str:
    """Cut off the head noun of a citation whose stretch is its symbol alone."""
    head = next(heads.find(gap), None)
    return gap[: head.start] if head else gap


def _work_near(text: str, start: int, end: int, cited: Sequence[Citation]) -> str:
    """Return the work of the citation that the pointer leans on, or nothing."""
    behind, in_front = _gaps()
    index = bisect_left(cited, end, key=lambda citation: citation.start)
    if index < len(cited) and cited[index].start - end <= _WIDEST_GAP:
        gap = _without_head(text[end : cited[index].start])
        if behind.fullmatch(gap):
            return cited[index].work
    if index and in_front.fullmatch(text[cited[index - 1].end : start]):
        return cited[index - 1].work
    return ""
