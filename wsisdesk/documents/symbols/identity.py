"""What a document's own title block says it is: symbol, work, version. Never invented.

Looked at, line by line: the masthead ("Document C24/8(Rev.1)-A"), the title of a resolution
("RESOLUTION 140 (REV. BUCHAREST, 2022)", "70/125. Outcome document …") and the enacting formula
("The General Assembly,"), which names the body where the title does not. A citation inside a
sentence is no identity, and neither is a text that a draft proposes to change.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from wsisdesk.documents.symbols import bodies, chinese, itu, lists, named, un
from wsisdesk.documents.symbols.model import Citation, CitationKind, Doubt, Identity
from wsisdesk.documents.symbols.numbers import read_number
from wsisdesk.documents.symbols.rulings import rule
from wsisdesk.documents.symbols.scanning import plain
from wsisdesk.documents.symbols.tables import any_of, spoken, table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wsisdesk.documents.symbols.reading import Reading

_LONGEST_TITLE = 400  # characters; what is longer is text
_NOTHING = Identity()
_OPENING = re.compile(r"^[ *#_(«\"\[]*(?:(?:ADD|MOD|SUP|NOC|اضافة|تعديل)[ :]+)?")
_AFTER_TITLE = re.compile(r"[ *_]*(?:$|[.:;,)\]*\"»؟–—-]|\()")
_AFTER_SYMBOL = re.compile(
    r"(?:-[ACEFRS](?:/[ACEFRS])*\b)?\*{0,3}[ )|.]*(?:$|[^\w]*\d{1,2}\b.{0,30}$)"
)
_SESSION_TITLE = re.compile(r"^[ *#_]*((?:19|20)?\d{2}/\d{1,3}[A-Z]?) ?[.:–—-]+ +\D")
_ADOPTED_BY = re.compile(
    r"(?i:adopted by|adoptée par|aprobada por|принятая|通过|اتخذته|اتخذها|اعتمدته|اعتمدها)"
)


def identity(title_lines: Sequence[str], language: str = "") -> Identity:
    """Return what the lines of a title block say the document is; empty fields for the rest.

    The lines may hold the enacting formula and more: the first lines of the document, say. The
    grammar needs no ``language``: it reads all six.
    """
    lines = [line[:_LONGEST_TITLE] for line in map(_plain_line, title_lines) if line]
    symbol = _own_symbol(lines)
    title = _title(lines)
    if title is not None:
        printed = symbol.symbol if symbol else title.symbol
        return Identity(printed, title.work, title.version)
    if symbol is not None:
        return Identity(symbol.symbol, symbol.work, symbol.version)
    return _outcome(lines)


def _plain_line(line: str) -> str:
    return plain(line).text.strip()


def _own_symbol(lines: Sequence[str]) -> Reading | None:
    """Return the symbol in the masthead: alone in its line but for the words mastheads use."""
    for index, line in enumerate(lines):
        for symbol in (*un.find(line), *itu.find(line)):
            masthead = _masthead().fullmatch(line[: symbol.start])
            if (
                masthead
                and symbol.kind is not CitationKind.GROUP
                and _AFTER_SYMBOL.match(line, symbol.end)
            ):
                return _revised(symbol, masthead, lines[index - 1] if index else "")
    return None


def _revised(symbol: Reading, masthead: re.Match[str], line_above: str) -> Reading:
    """Apply "Revision 1 to" of the same line or the line above to the symbol of a masthead."""
    change = masthead if masthead["number"] else _change_alone().fullmatch(line_above)
    if change is None:
        return symbol
    form = next(name for name in ("Rev", "Add", "Corr") if change[name])
    changed = f"{symbol.symbol}({form}.{int(change['number'])})"
    return next(itu.find(changed), symbol)


@cache
def _change() -> str:
    forms = table("citation_words")["masthead_revisions"]
    words = "|".join(f"(?P<{form}>{any_of(spoken(entry))})" for form, entry in forms.items())
    return rf"(?:{words}) +(?P<number>\d{{1,2}})"


@cache
def _masthead() -> re.Pattern[str]:
    words = any_of(spoken(table("citation_words")["masthead"]))
    filler = r"(?i: *(?:to|to the|au|aux|al|к|第|号)? *)"
    return re.compile(rf"[ |*(:]*(?:{_change()}{filler})?(?:{words}[ :|]*){{0,3}}[ |*(:]*")


@cache
def _change_alone() -> re.Pattern[str]:
    return re.compile(rf"[ |*(]*{_change()}(?i: *(?:to|to the|au|aux|al|к)? *)")


def _title(lines: Sequence[str]) -> Citation | None:
    """Return the resolution or decision that a line of the block titles, its body resolved."""
    enacting = next((body for body in map(bodies.enacting, lines) if body), "")
    enacting = enacting or _adopting(lines)
    for line in lines:
        citation = _titled(line, enacting) or _session_titled(line, enacting)
        if citation is not None:
            return citation
    return None


def _adopting(lines: Sequence[str]) -> str:
    """Return the body in "Resolution adopted by the General Assembly on …"."""
    for line in lines:
        match = _ADOPTED_BY.search(line)
        named_bodies = bodies.mentioned(line) if match else frozenset()
        if len(named_bodies) == 1:
            return next(iter(named_bodies))
    return ""


def _titled(line: str, enacting: str) -> Citation | None:
    """Read a line that is the title of a resolution and nothing else before its subject."""
    opening = _OPENING.match(line)
    start = opening.end() if opening else 0
    symbols = {symbol.start: symbol for symbol in itu.find(line) if symbol.symbol.startswith("R")}
    for phrase in (*lists.phrases(line, symbols), *chinese.phrases(line)):
        if phrase.kind not in lists.NUMBERED or len(phrase.members) != 1:
            continue
        member = phrase.members[0]
        tail = bodies.after(line, member.end)
        end = tail.end if tail else member.end
        if phrase.start == start and _AFTER_TITLE.match(line, end):
            own = phrase.body if not phrase.body.startswith("shared/") else ""
            decided = lists.Phrase(
                phrase.kind, phrase.start, phrase.members, own or enacting or phrase.body
            )
            citation = next(lists.cite(decided, ()))
            return citation if citation.work and citation.doubt is not Doubt.CARELESS_FORM else None
    return None


def _session_titled(line: str, enacting: str) -> Citation | None:
    """Read the title of a United Nations resolution: "70/125. Outcome document …"."""
    match = _SESSION_TITLE.match(line)
    number = read_number(line, match.start(1)) if match and enacting.startswith("un/") else None
    if number is None:
        return None
    ruling = rule(CitationKind.RESOLUTION, number, None, enacting, ())
    if not ruling.work or ruling.doubt:
        return None
    symbol = un.symbol_of(ruling.work, "")
    return Citation(0, number.end, CitationKind.RESOLUTION, ruling.work, symbol=symbol)


def _outcome(lines: Sequence[str]) -> Identity:
    works = [work for work in map(named.exactly, lines) if work]
    return Identity(itu.symbol_of(works[0], ""), works[0]) if works else _NOTHING
