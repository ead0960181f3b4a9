"""What a symbol probably means when it cannot mean what it says.

Every rule has its reason in ``resources/tables/symbols.toml``: limits of the series, numbers that
run through the years, the yearly follow-up resolutions. The words of the text stay as they are;
only the likely target is told, and only where a rule gives exactly one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from wsisdesk.documents.symbols.model import Doubt
from wsisdesk.documents.symbols.tables import table


@dataclass(frozen=True, slots=True)
class Ruling:
    """What a number, its qualifier and its body amount to; fields as in ``Citation``."""

    work: str = ""
    version: str = ""
    doubt: Doubt | None = None
    likely: str = ""


def limit(name: str) -> int:
    """Return a limit of the table."""
    return int(table("symbols")["limits"][name])


def fits_running(series: str, group: int, number: int, tolerance: float = 0.12) -> bool:
    """Tell whether ``number`` lies where a series without breaks stood in a year or session."""
    points = table("symbols")["running"][series]
    slack = max(20.0, tolerance * number)
    low = _interpolated(points, group - 1) - slack
    return low <= number <= _interpolated(points, group) + slack


def _interpolated(points: list[list[int]], group: int) -> float:
    for (left, low), (right, high) in pairwise(points):
        if left <= group <= right:
            return low + (high - low) * (group - left) / (right - left)
    return float(points[0][1] if group < points[0][0] else points[-1][1])


def is_year(number: int) -> bool:
    """Tell whether the first half of a number is a year, as ECOSOC counts."""
    return limit("ecosoc_first_year") <= number <= 1945 + limit("assembly_last")


def is_session(number: int) -> bool:
    """Tell whether the first half of a number is a session in the Assembly's present style."""
    return limit("assembly_first_arabic") <= number <= limit("assembly_last")


def assembly_resolution(session: str, item: str) -> Ruling:
    """Judge ``session/item`` as a General Assembly resolution."""
    work = f"un/a/res/{session}/{item}"
    number = _leading(item)
    if not session.isdigit():
        return Ruling(work)
    if not is_session(int(session)):
        if is_session(number) and int(session) <= limit("assembly_resolution"):
            return Ruling(work, doubt=Doubt.SWAPPED, likely=f"un/a/res/{item}/{session}")
        old_style = fits_running("assembly", int(session), number)
        return Ruling(work, doubt=None if old_style else Doubt.UNLIKELY)
    if number > limit("assembly_resolution"):
        return Ruling(work, doubt=Doubt.UNLIKELY, likely=f"un/a/doc/{session}-{item}")
    return Ruling(work)


def ecosoc_resolution(year: str, item: str) -> Ruling:
    """Judge ``year/item`` as an ECOSOC resolution; a slip may hide a follow-up resolution."""
    work = f"un/ecosoc/res/{year}/{item}"
    number = _leading(item)
    if number <= limit("ecosoc_resolution"):
        return Ruling(work)
    if is_year(number) and int(year) <= limit("ecosoc_resolution"):
        return Ruling(work, doubt=Doubt.SWAPPED, likely=f"un/ecosoc/res/{item}/{year}")
    meant = str(table("symbols")["follow_up"].get(year, ""))
    slips = {item[:index] + item[index + 1 :] for index in range(len(item))}
    likely = f"un/ecosoc/res/{year}/{meant}" if meant in slips else ""
    return Ruling(work, doubt=Doubt.UNLIKELY, likely=likely)


@cache
def _two_part_assembly_document() -> re.Pattern[str]:
    return re.compile(r"un/a/doc/((?:e?s-)?\d{1,3})-(\d{1,4})")


def document_called_resolution(work: str) -> Ruling:
    """Judge ``A/70/125`` where the text calls it a resolution: RES was left out.

    A number that no resolution can have is a document in earnest, whatever the noun.
    """
    match = _two_part_assembly_document().fullmatch(work)
    if match is None:
        return Ruling(work)
    meant = assembly_resolution(match.group(1), match.group(2))
    if meant.doubt:
        return Ruling(work)
    return Ruling(work, doubt=Doubt.CARELESS_FORM, likely=meant.work)


def _leading(item: str) -> int:
    match = re.match(r"\d+", item)
    return int(match.group()) if match else 0
