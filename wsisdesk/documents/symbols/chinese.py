"""Citations in Chinese, where numbers come before the noun: ``第1325(2000)和第1820(2008)号决议``.

ITU puts year and place behind the noun: ``第140号决议（2022年，布加勒斯特，修订版）``.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from wsisdesk.documents.symbols import bodies
from wsisdesk.documents.symbols.lists import Member, Phrase
from wsisdesk.documents.symbols.model import CitationKind
from wsisdesk.documents.symbols.numbers import read_number
from wsisdesk.documents.symbols.qualifiers import read_qualifier
from wsisdesk.documents.symbols.tables import any_of, table

if TYPE_CHECKING:
    from collections.abc import Iterator

_NUMBER = (
    r"(?:(?:ITU|UIT)-R *)?(?:第 *)?"
    r"(?:(?:ES|S)-)?\d{1,4}(?:[/-]\d{1,4}[A-Z]?)?(?: *\([^()]{1,40}\))?"
)
_JOINT = r" *(?:[、,和及与或]|以及)+ *"
_ORDINAL = re.compile(r"第? *")
_RADIO = re.compile(r"(?:ITU|UIT)-R *第? *")
_BETWEEN = re.compile(_JOINT)


@cache
def _pattern() -> re.Pattern[str]:
    nouns = table("citation_words")["heads_after"]["zh"]
    groups = "|".join(f"(?P<{kind}>{any_of(forms)})" for kind, forms in nouns.items())
    member = rf"{_NUMBER} *号?"
    return re.compile(
        rf"(?<![A-Za-z0-9/.-])(?P<list>{member}(?:{_JOINT}{member}){{0,30}})(?<=号) *(?:{groups})"
    )


@cache
def _noun() -> re.Pattern[str]:
    nouns = table("citation_words")["heads_after"]["zh"].values()
    return re.compile(rf"号?(?:{any_of(form for forms in nouns for form in forms)})")


def noun_after(text: str) -> int:
    """Return the length of the noun that a text begins with: ``号文件`` behind C24/60; or 0."""
    match = _noun().match(text)
    return match.end() if match else 0


def phrases(text: str) -> Iterator[Phrase]:
    """Yield the phrases of a plain text in which numbers precede the noun."""
    if "号" not in text:
        return
    for match in _pattern().finditer(text):
        kind = CitationKind(str(match.lastgroup))
        members = _members(match, kind)
        if not members:
            continue
        named = bodies.before(text, match.start())
        start = named.start if named and named.end == match.start() else match.start()
        yield Phrase(kind, start, members, named.key if named else "")


def _members(match: re.Match[str], kind: CitationKind) -> tuple[Member, ...]:
    text, position, end = match.string, match.start("list"), match.end("list")
    members: list[Member] = []
    while position < end and (member := _member(text, position)):
        members.append(member)
        closed = member.end + (text[member.end : member.end + 1] == "号")
        joint = _BETWEEN.match(text, closed)
        position = joint.end() if joint else end
    if members:
        members[-1] = _with_tail(members[-1], text, match.end())
    return tuple(members)


def _member(text: str, position: int) -> Member | None:
    opening = _RADIO.match(text, position) or _ORDINAL.match(text, position)
    radio = bool(_RADIO.match(text, position))
    number = read_number(text, opening.end() if opening else position)
    if number is None:
        return None
    if radio:
        number = type(number)(
            number.start, number.end, number.item, counter=number.counter, series="itu-r"
        )
    qualifier = read_qualifier(text, number.end)
    return Member(position, qualifier.end if qualifier else number.end, None, number, qualifier)


def _with_tail(member: Member, text: str, end: int) -> Member:
    """Extend the last member over the noun and the parentheses behind it."""
    qualifier = member.qualifier or read_qualifier(text, end)
    return Member(
        member.start, max(end, qualifier.end if qualifier else end), None, member.number, qualifier
    )
