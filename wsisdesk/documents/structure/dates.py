"""Dates of documents: a line that is nothing but a date, in six languages, as ISO 8601.

A date is taken only where it dates the document itself (head of a letter, masthead, adoption);
``document_date`` looks at the lines it is given and nowhere else.
"""

from __future__ import annotations

import calendar
import re
from functools import cache
from typing import TYPE_CHECKING

from wsisdesk.documents.structure.tables import WORD, folded_tokens, table
from wsisdesk.text.digits import european
from wsisdesk.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

_LONGEST_LINE = 160
_FIRST_YEAR, _LAST_YEAR = 1865, 2199  # the Union was founded in 1865
_WORDS_OF_DATE = 3
_LAST_DAY = 31
_EXACT = len("2021-08-16")
_OTHER_WORDS = 6  # place, weekday, time, meeting: what may stand beside a date in its line
_CHINESE = re.compile(
    r"(\d{4}) ?年(?: ?(\d{1,2}) ?月(?: ?(\d{1,2}) ?日(?! ?[至到—–-] ?\d))?)?"  # no range of days
)
_ISO = re.compile(r"(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)")
_NUMBER = re.compile(r"(?<!\d)\d{1,4}(?!\d)")
_RANGE = re.compile(r"\d ?[-–—] ?\d")


def starts_with_month(text: str) -> bool:
    """Whether ``text`` begins with the name of a month: the number in front is then a day."""
    match = WORD.match(text.replace("de ", "", 1) if text.startswith("de ") else text)
    return bool(match) and match is not None and fold(match.group()) in _first_words()


def document_date(lines: Sequence[str]) -> str:
    """Return the date of the first of ``lines`` that consists of a date, or "".

    A day goes before a month or a year: mastheads name the days of the whole meeting as well.
    """
    dates = [found for line in lines if (found := date_in(line)) and _is_mostly_date(line)]
    return next((date for date in dates if len(date) == _EXACT), dates[0] if dates else "")


def date_in(text: str) -> str:
    """Return the one date in ``text`` as ISO 8601, as exact as it is; "" for none or several."""
    line = european(text[:_LONGEST_LINE])
    for pattern in (_ISO, _CHINESE):
        found = {_iso(*(int(part or 0) for part in parts)) for parts in pattern.findall(line)}
        if found:
            return found.pop() if len(found) == 1 else ""
    months = _months_in(fold(line))
    years = [n for n in _numbers(line) if _FIRST_YEAR <= n <= _LAST_YEAR]
    if len(set(years)) != 1 or len(months) > 1:
        return ""
    if not months:
        return ""
    days = [n for n in _numbers(line) if 1 <= n <= _LAST_DAY]
    day = _day_beside(fold(line), months[0][1]) if days and not _RANGE.search(line) else 0
    return _iso(years[0], months[0][0], day)


def _iso(year: int, month: int, day: int) -> str:
    """Return a date as exact as it can be: a day that the month does not have is left out."""
    if not _FIRST_YEAR <= year <= _LAST_YEAR or month > len(table("months")["en"]):
        return ""
    if not month:
        return f"{year:04d}"
    _, last = calendar.monthrange(year, month)
    return f"{year:04d}-{month:02d}" + (f"-{day:02d}" if 0 < day <= last else "")


def _numbers(line: str) -> list[int]:
    return [int(match.group()) for match in _NUMBER.finditer(line)]


def _is_mostly_date(line: str) -> bool:
    if len(line) > _LONGEST_LINE:
        return False
    chinese = _CHINESE.search(european(line))
    if chinese:
        return 2 * (chinese.end() - chinese.start()) >= len("".join(line.split()))
    return len(folded_tokens(line)) <= _WORDS_OF_DATE + _OTHER_WORDS


@cache
def _month_pattern() -> re.Pattern[str]:
    names = sorted(_month_numbers(), key=len, reverse=True)
    return re.compile(rf"(?<![^\W\d_])(?:{'|'.join(map(re.escape, names))})(?![^\W\d_])")


@cache
def _month_numbers() -> dict[str, int]:
    return {
        fold(name): number
        for names in table("months").values()
        for number, name in enumerate(names, 1)
        if name
    }


@cache
def _first_words() -> frozenset[str]:
    return frozenset(name.split()[0] for name in _month_numbers())


def _months_in(folded: str) -> list[tuple[int, int]]:
    """Return (month, position) for each month named; a double name (a/b) counts once."""
    found: list[tuple[int, int]] = []
    end = -2
    for match in _month_pattern().finditer(folded):
        month = _month_numbers()[match.group()]
        if found and found[-1][0] == month and match.start() <= end + 1:
            end = match.end()
            continue
        found.append((month, match.start()))
        end = match.end()
    return found


_DAY_BEFORE = re.compile(r"(\d{1,2})(?:er|st|nd|rd|th|º|o)?[ .]*(?:de |of )?$")
_DAY_AFTER = re.compile(r"\S+ (\d{1,2})(?:st|nd|rd|th)?(?!\d)")


def _day_beside(folded: str, position: int) -> int:
    before = _DAY_BEFORE.search(folded[max(0, position - 12) : position])
    if before:
        return int(before.group(1))
    after = _DAY_AFTER.match(folded, position)
    return int(after.group(1)) if after else 0
