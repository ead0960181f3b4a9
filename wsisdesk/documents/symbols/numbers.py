"""The numbers that follow a head noun: ``70/125``, ``2021/28``, ``1332``, ``ITU-R 61-3``."""

from __future__ import annotations

import re
from dataclasses import dataclass

_END = r"(?![A-Za-zА-я\d%]|[./]\d|,\d{3}(?!\d)|/[A-Za-z])"
_NUMBER = re.compile(
    rf"""(?:
        (?P<session>(?:(?:ES|S)-)?\d{{1,4}})/(?P<item>\d{{1,4}})(?P<letter>[A-Z](?![A-Za-z]))?
      | (?P<radio>(?:ITU|UIT|МСЭ)-[RР]\ *)
        (?P<radio_number>\d{{1,3}})(?:-(?P<radio_counter>\d{{1,2}}))?
      | (?P<code>[RD])(?P<coded>\d{{2,4}})
      | (?P<number>\d{{1,4}})(?:-(?P<counter>\d{{1,2}}))?
    ){_END}""",
    re.VERBOSE,
)

# "резолюция 1995 года" tells the year, not the number.
_YEAR_BEHIND = re.compile(r" *(?:года|году|год|гг?\.|年)")


@dataclass(frozen=True, slots=True)
class Number:
    """One number as printed. ``session`` is lower case (``70``, ``s-23``, ``2021``) or empty.

    ``series`` is ``itu-r`` for the radio assembly's form, ``R`` or ``D`` for Council's codes;
    ``counter`` is the revision counter of ``61-3``.
    """

    start: int
    end: int
    item: str
    session: str = ""
    counter: str = ""
    series: str = ""

    @property
    def shape(self) -> str:
        """What the members of one list have in common."""
        return "pair" if self.session else self.series or "plain"


def read_number(text: str, position: int) -> Number | None:
    """Read the number at ``position`` of a plain text."""
    match = _NUMBER.match(text, position)
    if match is None or _YEAR_BEHIND.match(text, match.end()):
        return None
    start, end = match.span()
    if match["session"]:
        item = _unpadded(match["item"]) + (match["letter"] or "").lower()
        return Number(start, end, item, match["session"].lower())
    if match["radio"]:
        counter = match["radio_counter"] or ""
        return Number(start, end, _unpadded(match["radio_number"]), counter=counter, series="itu-r")
    if match["code"]:
        return Number(start, end, _unpadded(match["coded"]), series=match["code"])
    return Number(start, end, _unpadded(match["number"]), counter=match["counter"] or "")


def _unpadded(digits: str) -> str:
    return digits.lstrip("0") or "0"
