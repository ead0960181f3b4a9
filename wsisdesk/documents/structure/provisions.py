"""Marks of proposals: ``MOD ARB/79A2/1`` in front of each text that a proposal would change.

The text below such a mark is a draft: it is not what the document itself decides, and its title is
not the document's identity. ``Reasons: …`` ends it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from wsisdesk.documents.structure.tables import starts_with

if TYPE_CHECKING:
    from wsisdesk.documents.structure.lines import Line

_MARK = re.compile(r"(?:ADD|MOD|SUP|NOC|\(MOD\))\s+[A-Z]{1,12}(?:/[0-9A-Z]{1,9}){2,3}\s*$")


def is_provision(line: Line) -> bool:
    """Whether a line marks a provision to be changed, with the symbol of the proposal."""
    return line.paragraph.row is None and bool(_MARK.match(line.text))


def gives_reasons(line: Line) -> bool:
    """Whether a line begins the reasons for a proposal, which stand below the text proposed."""
    word = starts_with(line.head, "reasons", line.language)
    return bool(word) and line.head[len(word) :].lstrip().startswith(":")
