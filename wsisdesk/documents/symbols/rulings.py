"""Which work a number means: the body named, the parentheses after it, the form of the number.

Never invented: a bare number that several bodies could have given stays without a work. The rules,
in this order:

1. a body named with the number decides, unless the number cannot be that body's;
2. ``session/number`` is the General Assembly's, ``year/number`` ECOSOC's;
3. ``R1332`` and ``D575``, ``(Modified 2023)`` and ``(C11, last amended C23)`` are Council's forms,
   ``ITU-R 61-3`` the radio assembly's, ``(Rev.WRC-19)`` the radio conference's;
4. ``(Rev. Bucharest, 2022)`` is of the conference that met in that place in that year;
5. ``1325 (2000)`` is the Security Council's if its numbers stood there in that year;
6. ``973 (X)`` is the Assembly's or ECOSOC's, by the numbers of that session;
7. a bare number means the only work of that number that the surroundings name; otherwise it is in
   doubt, and one between 1000 and 1999 is likely Council's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.documents.symbols.bodies import (
    SHARED_ASSEMBLY,
    SHARED_COUNCIL,
    UNKNOWN,
    conference_bodies,
)
from wsisdesk.documents.symbols.doubts import (
    Ruling,
    assembly_resolution,
    ecosoc_resolution,
    fits_running,
    is_session,
    is_year,
    limit,
)
from wsisdesk.documents.symbols.model import CitationKind, Doubt
from wsisdesk.documents.symbols.qualifiers import Qualifier

if TYPE_CHECKING:
    from collections.abc import Collection

    from wsisdesk.documents.symbols.numbers import Number

SEGMENTS = {CitationKind.RESOLUTION: "res", CitationKind.DECISION: "dec"}

_NONE = Qualifier(0)
_IN_SESSIONS = ("un/a", "un/hrc", "un/ecosoc", "un/csw", "un/cnd", "un/chr")


def rule(
    kind: CitationKind,
    number: Number,
    qualifier: Qualifier | None,
    body: str,
    named: Collection[str],
) -> Ruling:
    """Find the work of one number. ``named`` are bodies and works that the surroundings name."""
    known = qualifier or _NONE
    if body == UNKNOWN:
        return Ruling(version=known.year, doubt=Doubt.BODY_MISSING)
    if number.session:
        return _pair(kind, number, body)
    if number.series or body == "itu/itu-r":
        return _series(kind, number, known)
    if known.session:
        return _old_session(kind, number, known.session, body, named)
    owner = _owner(kind, number, known, body, named)
    if owner:
        return _plain(kind, number, known, owner)
    return _unowned(kind, number, known, body, named)


def _pair(kind: CitationKind, number: Number, body: str) -> Ruling:
    segment, first = SEGMENTS[kind], number.session
    year = first.isdigit() and is_year(int(first))
    if body in _IN_SESSIONS and body != "un/a" and not (body == "un/ecosoc" and not year):
        owner = body
    elif body == SHARED_COUNCIL and first.isdigit() and int(first) <= limit("assembly_last"):
        owner = "un/hrc"
    else:
        owner = ""
    if owner and owner != "un/ecosoc":
        return Ruling(f"{owner}/{segment}/{first}/{number.item}")
    if kind is CitationKind.DECISION:
        return _pair_decision(first, number.item, year)
    swapped_year = number.item.isdigit() and is_year(int(number.item))
    if year or (swapped_year and first.isdigit() and int(first) <= limit("ecosoc_resolution")):
        return ecosoc_resolution(first, number.item) if year else _swapped_year(number)
    return assembly_resolution(first, number.item)


def _swapped_year(number: Number) -> Ruling:
    work = f"un/ecosoc/res/{number.session}/{number.item}"
    likely = f"un/ecosoc/res/{number.item}/{number.session}"
    return Ruling(work, doubt=Doubt.SWAPPED, likely=likely)


def _pair_decision(first: str, item: str, year: bool) -> Ruling:
    if year:
        return Ruling(f"un/ecosoc/dec/{first}/{item}")
    if first.isdigit() and not is_session(int(first)):
        return Ruling(doubt=Doubt.BODY_MISSING)
    return Ruling(f"un/a/dec/{first}/{item}")


def _series(kind: CitationKind, number: Number, known: Qualifier) -> Ruling:
    """Rule on ``ITU-R 61-3`` and Council's codes. Without a year the counter is the version."""
    if number.series in ("R", "D"):
        segment = "res" if number.series == "R" else "dec"
        return Ruling(f"itu/council/{segment}/{number.item}", known.year)
    return Ruling(f"itu/itu-r/{SEGMENTS[kind]}/{number.item}", known.year or number.counter)


def _old_session(
    kind: CitationKind, number: Number, session: str, body: str, named: Collection[str]
) -> Ruling:
    """Rule on ``973 (X)``, the style of the Assembly to 1976 and of ECOSOC to 1978."""
    tail = f"{SEGMENTS[kind]}/{session}/{number.item}"
    if body and body != "un" and not body.startswith("shared/"):
        return Ruling(f"{body}/{tail}")
    if not session.isdigit():
        return Ruling(f"un/a/{tail}")
    group, value = int(session), int(number.item)
    fitting = [
        owner
        for owner, series in (("un/a", "assembly"), ("un/ecosoc", "ecosoc"))
        if fits_running(series, group, value)
    ]
    if body == SHARED_ASSEMBLY:
        fitting = ["un/a"]
    if len(fitting) > 1:
        fitting = [owner for owner in fitting if owner in named]
    if len(fitting) == 1:
        return Ruling(f"{fitting[0]}/{tail}")
    return Ruling(doubt=Doubt.BODY_MISSING)


def _owner(
    kind: CitationKind, number: Number, known: Qualifier, body: str, named: Collection[str]
) -> str:
    """Return the body of a plain number by rules 1 and 3 to 5, or nothing."""
    if body == "itu":
        return _union_body(kind, number, known)
    if body and body != "un" and not body.startswith("shared/"):
        return body
    if known.radio:
        return "itu/wrc"
    if known.noted or known.modified:
        return "itu/council"
    if known.place:
        return _by_place(known)
    if kind is CitationKind.RESOLUTION and _fits_security_council(number, known):
        return "un/s"
    if body == SHARED_COUNCIL and not (kind is CitationKind.DECISION and known.bare_year):
        return _which_council(kind, number, named)
    return ""


def _fits_security_council(number: Number, known: Qualifier) -> bool:
    """Tell whether ``1325 (2000)`` is where the Security Council's numbers stood that year."""
    return known.bare_year and fits_running("security_council", int(known.year), int(number.item))


def _union_body(kind: CitationKind, number: Number, known: Qualifier) -> str:
    """Rule on "ITU Decision 5", "ITU Resolution 1332": the Union's bodies by their numbers."""
    if known.place:
        return _by_place(known)
    if kind is CitationKind.DECISION:
        return "itu/pp" if int(number.item) <= limit("pp_last_decision") else "itu/council"
    in_council = limit("council_first") <= int(number.item) <= limit("council_last")
    return "itu/council" if in_council or known.modified or known.noted else ""


def _by_place(known: Qualifier) -> str:
    bodies = conference_bodies(known.place, known.year)
    return next(iter(bodies)) if len(bodies) == 1 else ""


def _which_council(kind: CitationKind, number: Number, named: Collection[str]) -> str:
    """Tell ITU's Council from the Security Council where a text says just "Council"."""
    if kind is CitationKind.DECISION:
        return "itu/council"  # the Security Council does not number its decisions so
    if "un/s" in named and "itu/council" not in named:
        return "un/s"
    in_range = limit("council_first") <= int(number.item) <= limit("council_last")
    return "itu/council" if in_range or "itu/council" in named else ""


def _plain(kind: CitationKind, number: Number, known: Qualifier, owner: str) -> Ruling:
    if owner in _IN_SESSIONS:
        return Ruling(doubt=Doubt.INCOMPLETE)
    work = f"{owner}/{SEGMENTS[kind]}/{number.item}"
    if owner != "un/s":
        return Ruling(work, known.year)
    believable = not known.bare_year or _fits_security_council(number, known)
    return Ruling(work, doubt=None if believable else Doubt.UNLIKELY)


def _unowned(
    kind: CitationKind, number: Number, known: Qualifier, body: str, named: Collection[str]
) -> Ruling:
    """Rule on a number without a body: rule 7."""
    tail = f"/{SEGMENTS[kind]}/{number.item}"
    same = [name for name in named if name.endswith(tail) and name.count("/") == 3]
    if len(set(same)) == 1:
        return Ruling(same[0], known.year)
    likely = ""
    if body == "un":
        likely = f"un/s{tail}" if kind is CitationKind.RESOLUTION else ""
    elif limit("council_first") <= int(number.item) <= limit("council_last"):
        likely = f"itu/council{tail}"
    elif kind is CitationKind.DECISION and not body and not known.year:
        likely = f"itu/pp{tail}" if int(number.item) <= limit("pp_last_decision") else ""
    elif body == SHARED_COUNCIL and kind is CitationKind.RESOLUTION:
        likely = f"un/s{tail}"
    return Ruling(version=known.year, doubt=Doubt.BODY_MISSING, likely=likely)
