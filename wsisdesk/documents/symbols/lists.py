"""Citations in words: one head noun, one or more numbers, the body before, between or after.

``القرارات 140 (…) و172 (…) و71 (…) لمؤتمر المندوبين المفوضين``: one noun for three numbers, the
body only behind the last. ``القراران R1332، R1395 الصادران عن المجلس``. Qualifiers hold commas, so
a list is never split on commas; it is read from member to member. After a noun in the singular only
what cannot be an ordinary number continues the list ("resolution 140 and 30 countries").
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from wsisdesk.documents.symbols import bodies, heads
from wsisdesk.documents.symbols.doubts import Ruling, document_called_resolution
from wsisdesk.documents.symbols.itu import recommendation_after
from wsisdesk.documents.symbols.model import Citation, CitationKind, Doubt
from wsisdesk.documents.symbols.numbers import Number, read_number
from wsisdesk.documents.symbols.qualifiers import Qualifier, read_qualifier
from wsisdesk.documents.symbols.reading import Reading
from wsisdesk.documents.symbols.rulings import rule
from wsisdesk.documents.symbols.tables import any_of, is_arabic, spoken, table

if TYPE_CHECKING:
    from wsisdesk.documents.symbols.heads import Head

NUMBERED = (CitationKind.RESOLUTION, CitationKind.DECISION)
_LONGEST_LIST = 60
_MONTH = r"[^\W\d_]{3,12}(?:/[^\W\d_]{3,12})?(?: +[^\W\d_]{3,8}(?:/[^\W\d_]{3,12})?)?"
_DATE = re.compile(
    r",? +(?:of|dated|du|en date du|de|del|de fecha|от|المؤرخ(?:ة|ين|ان|تين)?) +\d{1,2}(?:er)?"
    rf" +(?:de +)?{_MONTH} +(?:de +)?(?:19|20)\d\d(?: *(?:года|г\.))?"
)
# "853 (1993) 874 (1993)": a comma forgotten.
_NEXT_DATED = re.compile(r"(?<=\)) +(?=\d{1,4} ?\((?:19|20)\d\d\))")


@dataclass(frozen=True, slots=True)
class Member:
    """One member of a list: a symbol, or a number with its qualifier."""

    start: int
    end: int
    symbol: Reading | None = None
    number: Number | None = None
    qualifier: Qualifier | None = None

    @property
    def shape(self) -> str:
        """What the members of one list have in common."""
        return "symbol" if self.symbol else self.number.shape if self.number else ""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A head noun with the members it governs; ``start`` includes a body named in front."""

    kind: CitationKind
    start: int
    members: tuple[Member, ...]
    body: str = ""
    loose: bool = False  # connecting words stand between noun and number


Symbols = Mapping[int, Reading]


def phrases(text: str, symbols: Symbols) -> Iterator[Phrase]:
    """Yield the phrases of a plain text. ``symbols`` are those found in it, by their start."""
    for head in heads.find(text):
        yield from _phrases_after(text, head, symbols)


def _phrases_after(text: str, head: Head, symbols: Symbols) -> Iterator[Phrase]:
    between = bodies.after(text, head.end)
    position = heads.skip_glue(text, between.end if between else head.end)
    in_front = None if between else bodies.before(text, head.start)
    start = in_front.start if in_front else head.start
    named = between or in_front
    while members := _members(text, position, head, symbols):
        behind = bodies.after(text, _after_date(text, members[-1].end))
        body = behind.key if behind and not named else named.key if named else ""
        yield Phrase(head.kind, start, members, body, _is_loose(text, head, between))
        following = _continue(text, behind.end, True) if behind else None
        if following is None:
            return
        position = start = following


def _is_loose(text: str, head: Head, between: bodies.Named | None) -> bool:
    return between is not None and bool(text[head.end : between.start].strip())


def _members(text: str, position: int, head: Head, symbols: Symbols) -> tuple[Member, ...]:
    """Read the members of one list from ``position`` on."""
    members: list[Member] = []
    following: int | None = position
    while following is not None and len(members) < _LONGEST_LIST:
        member = _member(text, following, head.kind, symbols)
        if member is None or (members and not _continues(members, member, head.many)):
            break
        members.append(member)
        following = _continue(text, _after_date(text, member.end))
    return tuple(members)


def _after_date(text: str, position: int) -> int:
    """Return the position behind "of 16 December 2015", or the same one."""
    match = _DATE.match(text, position)
    return match.end() if match else position


def _member(text: str, position: int, kind: CitationKind, symbols: Symbols) -> Member | None:
    symbol = symbols.get(position)
    if kind is CitationKind.RECOMMENDATION and symbol is None:
        symbol = recommendation_after(text, position)
    if symbol:
        return Member(symbol.start, symbol.end, symbol)
    number = read_number(text, position) if kind in NUMBERED else None
    if number is None:
        return None
    qualifier = read_qualifier(text, number.end) if not number.session else None
    end = qualifier.end if qualifier else number.end
    return Member(number.start, end, number=number, qualifier=qualifier)


def _continues(members: list[Member], member: Member, many: bool) -> bool:
    """Tell whether ``member`` belongs to the list, or is a number of the next clause."""
    if member.shape in ("symbol", "pair", "R", "D", "itu-r"):
        return True
    if member.qualifier:
        return True
    return many and any(earlier.shape == "plain" for earlier in members)


@cache
def _joint(strict: bool) -> re.Pattern[str]:
    """Return the pattern of what joins two members; ``strict`` wants a conjunction."""
    forms = list(spoken(table("citation_words")["conjunctions"]))
    words = any_of(form for form in forms if not is_arabic(form))
    arabic = any_of(form for form in forms if is_arabic(form))
    conjunction = rf"(?:(?<= ){words} +|(?<=[\u4e00-\u9fff)\d]){words}|{arabic} *)"
    if strict:
        return re.compile(rf" *,? *{conjunction}")
    return re.compile(rf" *(?:[,;、] *{conjunction}?| +{conjunction}|{conjunction})")


def _continue(text: str, position: int, strict: bool = False) -> int | None:
    """Return the position of the next member, if a comma or conjunction leads there."""
    match = _joint(strict).match(text, position) or _NEXT_DATED.match(text, position)
    return match.end() if match else None


def cite(phrase: Phrase, named: Collection[str]) -> Iterator[Citation]:
    """Turn the members of a phrase into citations, in positions of the plain text."""
    shared = _inherited(phrase.members)
    for index, member in enumerate(phrase.members):
        if member.symbol:
            yield _cite_symbol(phrase, member.symbol)
        elif member.number:
            start = phrase.start if index == 0 else member.start
            qualifier = member.qualifier or shared
            ruling = rule(phrase.kind, member.number, qualifier, phrase.body, named)
            if _says_nothing(phrase, member, ruling):
                continue
            yield Citation(
                start,
                member.end,
                _kind(phrase, member.number),
                ruling.work,
                ruling.version,
                _printed(member.number, ruling.work),
                doubt=ruling.doubt,
                likely=ruling.likely,
            )


def _says_nothing(phrase: Phrase, member: Member, ruling: Ruling) -> bool:
    """Tell whether a bare number is no citation at all.

    "Decision 2085" may be anybody's; "resolution of the General Assembly 10 years ago" counts.
    """
    if ruling.work or ruling.likely or member.qualifier or member.shape != "plain":
        return False
    return phrase.kind is CitationKind.DECISION or phrase.loose


def _kind(phrase: Phrase, number: Number) -> CitationKind:
    coded = {"R": CitationKind.RESOLUTION, "D": CitationKind.DECISION}
    return coded.get(number.series, phrase.kind)


def _printed(number: Number, work: str) -> str:
    if work.startswith("itu/itu-r/"):
        return f"ITU-R {number.item}" + (f"-{number.counter}" if number.counter else "")
    return f"{number.series}{number.item}" if number.series else ""


def _inherited(members: tuple[Member, ...]) -> Qualifier | None:
    """Return the qualifier that all share: "Resolutions 71 and 140 (Rev. Bucharest, 2022)"."""
    *earlier, last = members
    if any(member.qualifier for member in earlier) or last.qualifier is None:
        return None
    return last.qualifier if last.qualifier.place or last.qualifier.modified else None


def _cite_symbol(phrase: Phrase, symbol: Reading) -> Citation:
    """Cite a symbol; a resolution's noun before a document's symbol is a slip or a misnomer."""
    doubt, likely = symbol.doubt, symbol.likely
    if phrase.kind is CitationKind.RESOLUTION and symbol.kind is CitationKind.DOCUMENT:
        ruling = document_called_resolution(symbol.work)
        doubt, likely = ruling.doubt or doubt, ruling.likely or likely
    return as_citation(symbol, doubt, likely)


def as_citation(symbol: Reading, doubt: Doubt | None, likely: str) -> Citation:
    """Make a citation of a symbol, with this doubt about it."""
    return Citation(
        symbol.start,
        symbol.end,
        symbol.kind,
        symbol.work,
        symbol.version,
        symbol.symbol,
        doubt=doubt,
        likely=likely,
    )
