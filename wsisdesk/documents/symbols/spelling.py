"""Symbols as browsers, file systems and hasty hands spell them, brought back to their strokes.

A file cannot have a stroke in its name, so ``A/RES/70/125`` is kept as ``A_RES_70_125.pdf`` or
``A-RES-70-125-AR.docx``; word processors make long dashes of short ones, browsers write
``A%2FRES%2F70%2F125``, and what is copied from one is a whole link. Which words open a symbol, and
what may stand behind it, is in ``resources/tables/symbols.toml``.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING
from urllib.parse import unquote

from wsisdesk.documents.symbols.scanning import plain
from wsisdesk.documents.symbols.tables import table

if TYPE_CHECKING:
    from collections.abc import Iterator

_LINK = re.compile(r"(?:https?://|www\.)?[\w-]+(?:\.[\w-]+)*\.(?:org|int|net|com)(?::\d+)?/(.+)")
_BETWEEN = re.compile("[/\\\\_.()\\[\\] \u2014\u2015-]+")
_PARAMETERS = re.compile(r"[?&=#]+")
_BRACKETS = re.compile(r" ?\([^()]*\)$")
_SERIES = re.compile(r"([A-Z]{1,5})\d{2}")
_TELLING = re.compile(r"RES|DEC|[A-Z]{1,6}\.\d+|(?:19|20)\d\d|(?:ES|S)-\d+")
_TAIL = re.compile(r"(REV|ADD|CORR)\.?(\d{1,2})")
_YEAR = re.compile(r"[(\[]((?:19|20)\d\d)[)\]]$")
_SESSION = re.compile(r"un/a/(?:res/|dec/|doc/)(\d{2,3})[/-]")
_DATED = re.compile(r"un/ecosoc/res/(\d{4})/|itu/[a-z-]+/doc/[a-z]+(\d\d)-")
_FIRST_SESSION = 1945  # session n of the Assembly opens in the year 1945 + n, and ends in the next


def respelled(typed: str) -> Iterator[str]:
    """Yield what may be meant by a typed name that is no symbol as it stands, the likeliest first.

    Each is to be read by the grammar, which knows whether there is such a symbol.
    """
    text = plain(unquote(typed)).text.strip()
    for part in _link_ends(text):
        name = without_ending(part)
        slashed = _slashed(name)
        yield from (one for one in (name, slashed) if one and one != typed)


def without_ending(name: str) -> str:
    """Return the name of a file without its suffix and the language behind its last number."""
    return _endings().sub("", name)


def bracketed_year(typed: str) -> tuple[str, int]:
    """Part a symbol from the year in brackets behind it, 0 if there is none."""
    found = _YEAR.search(typed)
    return (typed[: found.start()].rstrip(), int(found[1])) if found else (typed, 0)


def years_told(work: str) -> tuple[int, ...]:
    """Return the years that the name of a work tells, so that one beside it adds nothing.

    A session of the Assembly lasts from one autumn to the next.
    """
    session, dated = _SESSION.match(work), _DATED.match(work)
    if session:
        opening = _FIRST_SESSION + int(session[1])
        return opening, opening + 1
    if dated:
        return (int(dated[1] or f"20{dated[2]}"),)
    return ()


def _link_ends(text: str) -> Iterator[str]:
    """Yield a text, or the ends of what a link's path and parameters say, from the longest on."""
    link = _LINK.fullmatch(text)
    if link is None:
        yield text
        return
    for said in _PARAMETERS.split(link[1]):
        parts = [part for part in said.split("/") if part]
        while parts and parts[-1].casefold() in _spelling()["languages"]:
            parts.pop()
        for start in range(len(parts)):
            yield "/".join(parts[start:])


def _slashed(name: str) -> str:
    """Write a name with strokes between its parts, if they can be nothing but a symbol's."""
    head = name.upper()
    is_meeting = not _opens(head, "organs")
    brackets = None if is_meeting else _BRACKETS.search(head)
    if brackets:
        head = head[: brackets.start()]
    parts = [part for part in _BETWEEN.split(head) if part]
    if is_meeting and not (parts and _is_series(parts[0])):
        return ""
    written = list(_joined(parts))
    if not is_meeting and not _is_decisive(written):
        return ""
    symbol = _with_tails(written, "({0}.{1})" if is_meeting else "/{0}.{1}")
    return symbol + (brackets[0] if brackets else "")


def _joined(parts: list[str]) -> Iterator[str]:
    """Join numbers to what they follow: ``L.41``, and ``ES-10`` behind the organ and ``RES``."""
    before = ""
    for place, part in enumerate(parts):
        is_number = part[0].isdigit()
        if is_number and before in _spelling()["lettered"]:
            before = f"{before}.{part}"
        elif is_number and before in _spelling()["sessions"] and place > 1:
            before = f"{before}-{part}"
        else:
            if before:
                yield before
            before = part
    if before:
        yield before


def _is_decisive(parts: list[str]) -> bool:
    """Tell symbols of an organ from words that happen to begin so: ``e-mail-10``, ``T-72-10``."""
    organ, *rest = parts
    if not rest or not rest[-1][-1:].isdigit():
        return False
    if organ == "A" and len(rest) == 2 and rest[0].isdigit():
        limits: dict[str, int] = table("symbols")["limits"]
        return limits["assembly_first_arabic"] <= int(rest[0]) <= limits["assembly_last"]
    return any(map(_TELLING.fullmatch, rest)) and len(rest) > 1


def _with_tails(parts: list[str], form: str) -> str:
    """Join parts; revisions and corrections as the family of the symbol has them."""
    joined = parts[0]
    for part in parts[1:]:
        tail = _TAIL.fullmatch(part)
        joined += form.format(tail[1].capitalize(), int(tail[2])) if tail else f"/{part}"
    return joined


def _opens(name: str, table_name: str) -> bool:
    known: dict[str, str] = table("symbols")[table_name]
    return _BETWEEN.split(name, maxsplit=1)[0] in known


def _is_series(part: str) -> bool:
    """Tell whether a part opens the papers of a meeting: ``C24``, ``PP18``."""
    series = _SERIES.fullmatch(part)
    return series is not None and (series[1] == "C" or series[1] in table("symbols")["meetings"])


@cache
def _spelling() -> dict[str, frozenset[str]]:
    return {name: frozenset(words) for name, words in table("symbols")["spelling"].items()}


@cache
def _endings() -> re.Pattern[str]:
    """Return the pattern of what stands behind a symbol in the name of its file."""
    suffixes, languages = (
        "|".join(sorted(_spelling()[name], key=len, reverse=True))
        for name in ("suffixes", "languages")
    )
    return re.compile(
        rf"(?:(?<=[\w)])(?:(?<=[\d)])[-_](?:{languages}))?\.(?:{suffixes})|(?<=[\d)])_(?:{languages}))$",
        re.IGNORECASE,
    )
