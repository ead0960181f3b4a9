"""Text as Markdown (CommonMark with the strike-out of GitHub): one line, nothing in it a command.

Signs are escaped only where they would be taken for marks, as the file is read raw as well.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import zip_longest
from typing import TYPE_CHECKING

from wsisdesk.export.comparison.pieces import Piece, Wording
from wsisdesk.export.comparison.request import Style
from wsisdesk.text.direction import LRM, RLM, is_rtl
from wsisdesk.text.printable import printable

if TYPE_CHECKING:
    from collections.abc import Sequence

BREAK = "<br>"
_ACTIVE = re.compile(
    r"[\\`*_<~|$]"
    r"|\](?=[(:])"  # a link, or the target of one
    r"|\[(?=\^)"  # a footnote
    r"|&(?=#?\w+;)"
)
# What only means something at the start of a line: heading, quotation, list, rule, code.
_OPENING = re.compile(r"(?P<sign>[#>+=-])|(?P<number>\d{1,9})(?P<dot>[.)])|(?P<space>\s+)")
_LINE_END = re.compile("\r\n|\r|\n")
_MARGINS = re.compile(r"(\s*)(.*?)(\s*)", re.DOTALL)
_TAGS = {Wording.INSERTED: "ins", Wording.DELETED: "del"}
_SHORT = {(Wording.DELETED, style): "~~" for style in Style} | {(Wording.INSERTED, Style.UN): "**"}
_BOLD = "b"


def escaped(text: str, *, opening: bool = True) -> str:
    """Return plain text as Markdown; ``opening`` where it begins a line."""
    text = _LINE_END.sub("\n", printable(text))
    text = _ACTIVE.sub(lambda found: "\\" + found.group(), text)
    if opening:
        text = _OPENING.sub(_harmless_opening, text, count=1) if _OPENING.match(text) else text
    return text.replace("\n", BREAK)


def cell(text: str) -> str:
    """Return plain text for a cell of a table."""
    return escaped(text, opening=False)


def marked(pieces: Sequence[Piece], style: Style, language: str) -> str:
    """Return a text with its marks in one line, which begins in the direction of its language."""
    line = ""
    for piece, following in zip_longest(pieces, pieces[1:]):
        text = escaped(piece.text, opening=not line)
        sign = _SHORT.get((piece.wording, style))
        if piece.wording not in _TAGS:
            line += text
        elif sign and _may_flank(piece.text, line, following.text if following else ""):
            before, inner, after = _margins(text)
            line += f"{before}{sign}{inner}{sign}{after}"
        else:
            bold = style is Style.UN and piece.wording is Wording.INSERTED
            tag = _BOLD if bold else _TAGS[piece.wording]
            line += f"<{tag}>{text}</{tag}>"
    return directed(line, language)


def directed(line: str, language: str) -> str:
    """Put a mark before a line whose first letter would turn it in editors and viewers."""
    for character in line:
        found = unicodedata.bidirectional(character)
        if found in ("L", "R", "AL"):
            wrong = is_rtl(language) == (found == "L")
            return f"{RLM if is_rtl(language) else LRM}{line}" if wrong else line
    return line


def _may_flank(text: str, before: str, after: str) -> bool:
    """Whether signs around the text are taken for marks (CommonMark's flanking rules).

    They must touch a letter or a digit, or have white space or nothing on their other side. White
    space of the text itself goes outside, where it must not show once the text is gone: there has
    to be white space on the other side already.
    """
    inner = text.strip()
    if not inner:
        return False
    free_before = not before or before[-1].isspace()
    free_after = not after or after[0].isspace()
    if (text[0].isspace() and not free_after) or (text[-1].isspace() and not free_before):
        return False
    opens = inner[0].isalnum() or free_before or text[0].isspace()
    closes = inner[-1].isalnum() or free_after or text[-1].isspace()
    return opens and closes


def _margins(text: str) -> tuple[str, str, str]:
    found = _MARGINS.fullmatch(text)
    assert found is not None, "every text has margins, maybe empty"
    return found.group(1), found.group(2), found.group(3)


def _harmless_opening(found: re.Match[str]) -> str:
    if found["sign"]:
        return "\\" + found["sign"]
    if found["space"]:
        return "".join(f"&#{ord(character)};" for character in found["space"])
    return f"{found['number']}\\{found['dot']}"
