"""What users are told about a query: its mistakes, and how it was understood.

English source text with ``{detail}`` to fill in; the window translates it (context ``Queries``).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.search.model import ProblemKind
from wsisdesk.text.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from wsisdesk.search.model import Problem

CONTEXT = "Queries"

PROBLEMS: dict[ProblemKind, str] = {
    ProblemKind.OPEN_QUOTE: QT_TRANSLATE_NOOP(
        "Queries", "A quotation mark is missing: the rest is taken for one phrase."
    ),
    ProblemKind.OPEN_BRACKET: QT_TRANSLATE_NOOP("Queries", "This bracket is never closed."),
    ProblemKind.STRAY_BRACKET: QT_TRANSLATE_NOOP("Queries", "This bracket was never opened."),
    ProblemKind.LONELY_OPERATOR: QT_TRANSLATE_NOOP(
        "Queries", "“{detail}” has nothing to work on and is left out."
    ),
    ProblemKind.UNKNOWN_FIELD: QT_TRANSLATE_NOOP(
        "Queries", "“{detail}” is no field that can be searched: the words are looked for anywhere."
    ),
    ProblemKind.BAD_RANGE: QT_TRANSLATE_NOOP(
        "Queries", "“{detail}” is no year or range of years, such as 2015..2026."
    ),
    ProblemKind.BAD_VALUE: QT_TRANSLATE_NOOP(
        "Queries", "“{detail}” is no language or kind of document known here."
    ),
    ProblemKind.ONLY_NEGATIVE: QT_TRANSLATE_NOOP(
        "Queries", "This only says what must not be there: all else is found."
    ),
    ProblemKind.NOT_INDEXED: QT_TRANSLATE_NOOP(
        "Queries", "There is no word or number in this that can be looked for."
    ),
}
PARTIAL = QT_TRANSLATE_NOOP(
    "Queries", "No paragraph has all of these words; those shown have some of them."
)


def told(problem: Problem) -> str:
    """Return the English sentence about a problem."""
    return PROBLEMS[problem.kind].format(detail=problem.detail)
