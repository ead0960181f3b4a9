"""What sort of document it is: many pieces of weighed evidence, no single keyword."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from wsisdesk.documents.model import BlockKind, DocumentKind, Part
from wsisdesk.documents.structure.leads import Role
from wsisdesk.documents.structure.parts import (
    is_farewell,
    is_front_field,
    is_salutation,
    is_signed,
)
from wsisdesk.documents.structure.provisions import is_provision
from wsisdesk.documents.structure.readings import Style
from wsisdesk.documents.structure.tables import table
from wsisdesk.documents.structure.titles import names_author
from wsisdesk.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wsisdesk.documents.structure.lines import Line

_HEAD_LINES = 14
_SAMPLE_LINES = 400
_MOST_FIELDS = 4
_MOST_FORMULAS = 5
_PARAGRAPHS_OF_ACT = 3
_BLOCKS_OF_ACT = 2
_MOST_NUMBERED = 0.5
_PROVISION = re.compile(r"(?:ADD|MOD|SUP|NOC|\(MOD\))(?:\s|$)")
_ACT_KINDS = ("resolution", "report", "record", "letter", "proposal")


def find_kind(lines: Sequence[Line], *, enacted: bool, symbol_of_act: bool) -> DocumentKind:
    """Weigh what speaks for each kind; below the threshold the kind is OTHER."""
    weights: dict[str, int] = table("kinds")["structure"]
    scores = {kind: _words_score(lines, kind) for kind in _ACT_KINDS}
    scores["resolution"] += _act_score(lines, weights)
    scores["resolution"] += weights["enacting_formula"] * enacted
    scores["resolution"] += weights["resolution_symbol"] * symbol_of_act
    scores["letter"] += _letter_score(lines, weights)
    scores["record"] += weights["two_level_numbers"] * _is_two_level(lines)
    fields = sum(is_front_field(line) for line in lines[:_SAMPLE_LINES] if line.part is Part.FRONT)
    scores["report"] += weights["front_fields"] * min(fields, _MOST_FIELDS)
    provisions = sum(bool(_PROVISION.match(line.text)) for line in lines[:_SAMPLE_LINES])
    scores["proposal"] += weights["provision_marks"] * (provisions > 1)
    scores["proposal"] += weights["provision_symbols"] * any(map(is_provision, lines))
    scores["report"] += weights["author"] * any(map(names_author, lines[:_HEAD_LINES]))
    best = max(_ACT_KINDS, key=lambda kind: scores[kind])
    enough = scores[best] >= table("kinds")["threshold"]
    return DocumentKind(best) if enough else DocumentKind.OTHER


def _words_score(lines: Sequence[Line], kind: str) -> int:
    """Score the words of one kind: at the head of lines of the front, formulas anywhere."""
    entry = table("kinds")[kind]
    score: int = 0
    seen = sum(_begins_with(line, entry["head"]) for line in lines[:_HEAD_LINES])
    score += entry["head"]["weight"] * min(seen, 2)
    formulas = entry.get("formulas")
    if formulas:
        found = {
            form
            for line in lines[:_SAMPLE_LINES]
            for form in formulas.get(line.language, ())
            if fold(form) in line.head
        }
        score += formulas["weight"] * min(len(found), _MOST_FORMULAS)
    return score


def _begins_with(line: Line, forms: dict[str, list[str]]) -> bool:
    """Whether a short line of the head begins with one of the words, as a whole word."""
    if not line.is_short(40) or line.kind is BlockKind.LEAD or line.is_numbered:
        return False
    for form in forms.get(line.language, ()):
        word = fold(form)
        if line.language == "zh" and word in line.head:
            return True
        if line.head.startswith(word) and not line.head[len(word) : len(word) + 1].isalpha():
            return True
    return False


def _act_score(lines: Sequence[Line], weights: dict[str, int]) -> int:
    """Score the anatomy of resolutions, outside annexes."""
    body = [line for line in lines if line.part is not Part.ANNEX]
    blocks = sum(line.kind is BlockKind.LEAD for line in body)
    paragraphs = sum(line.role is not None and line.kind is not BlockKind.LEAD for line in body)
    roles = {line.role for line in body if line.role is not None}
    score = weights["lead_blocks"] * (blocks >= _BLOCKS_OF_ACT)
    score += weights["un_paragraphs"] * (paragraphs >= _PARAGRAPHS_OF_ACT)
    return score + weights["preamble_and_operative"] * ({Role.PREAMBLE, Role.OPERATIVE} <= roles)


def _letter_score(lines: Sequence[Line], weights: dict[str, int]) -> int:
    head, tail = lines[:60], lines[-20:]
    score = weights["salutation"] * any(is_salutation(line) for line in head)
    score += weights["farewell"] * any(is_farewell(line) for line in tail)
    return score + weights["signature"] * any(is_signed(line) for line in tail)


def _is_two_level(lines: Sequence[Line]) -> bool:
    numbered = [line.label for line in lines if line.label and line.style is Style.NUMBER]
    deep = sum(len(label.readings[0].value) == 2 for label in numbered)
    return len(numbered) > 3 and deep > len(numbered) * _MOST_NUMBERED
