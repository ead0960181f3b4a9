"""Filter tokens: what narrows a search, as terms of the index among its postings.

They begin with an underscore, which no word does, and are asked for in the column ``f``:
``f:("_len" AND "_y2024")``.
"""

from __future__ import annotations

import re
from enum import StrEnum

_UNFIT = re.compile(r"[\s\"\x00]+")


class Filter(StrEnum):
    """What a token narrows to; the values are the letters that tokens begin with."""

    DOCUMENT = "d"  # by number
    LANGUAGE = "l"
    YEAR = "y"
    KIND = "k"  # of the document
    BODY = "b"  # who adopted it
    WORK = "w"
    PART = "p"
    BLOCK = "t"  # kind of the paragraph
    ADDRESSEE = "a"


def token(kind: Filter, value: str) -> str:
    """Return the term that stands for a value; case and kinds of white space do not tell."""
    return f"_{kind.value}{_UNFIT.sub('_', value.casefold())}"
