"""Which lead phrases really open a block: an ITU phrase on a line of its own, or UN's first words.

The words alone do not decide ("Noting this, the Chair said …"): punctuation, the label that
follows, and the enacting formula do. A restart of labels behind an unknown phrase shows that the
line before it is one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.documents.model import BlockKind
from wsisdesk.documents.structure.addressees import addressee_in
from wsisdesk.documents.structure.annexes import is_annex_title
from wsisdesk.documents.structure.leads import Lead, Role, find_lead
from wsisdesk.documents.structure.provisions import is_provision
from wsisdesk.documents.structure.readings import Style

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wsisdesk.documents.structure.lines import Line

_LONGEST_PHRASE_LINE = 40  # words of a lead line, with its addressee or its clause
_UNKNOWN_PHRASE_WORDS = 18
_NEIGHBOURS = 2
_SENTENCE_ENDS = (".", ";", "؛", "。", "；", "،", ",", "，")
_COMMAS = ",،，"
_PREAMBLE_ENDS = (",", "،", "，", ";", "؛", "；", ":", "：", "and", "و")


def find_phrases(lines: Sequence[Line]) -> None:
    """Note for each line the phrase it begins with, if any."""
    for line in lines:
        if line.paragraph.row is None:
            line.lead = find_lead(line.text, line.language)


def settle_leads(lines: Sequence[Line], enacting: int | None) -> None:
    """Decide which phrases open a block; set kind, role, lead text and addressee there."""
    preferred = Role.PREAMBLE
    act = False  # whether an act has begun: enacting formula or lead phrase seen
    under_line = False  # whether a phrase on a line of its own governs what follows
    for index, line in enumerate(lines):
        if index and (is_annex_title(line) or is_provision(line)):
            preferred, act, under_line = Role.PREAMBLE, False, False
        act = act or (enacting == index)
        if is_lead_line(lines, index, act=act):
            line.kind, line.role = BlockKind.LEAD, _role_of_lead_line(lines, index, preferred)
            _fill(line, line.role, whole=True)
            under_line = True
        elif line.lead is None or line.paragraph.title or (under_line and line.label is not None):
            continue
        elif _opens_paragraph(lines, index, act=act):
            line.role = line.lead.role(Role.OPERATIVE if line.is_numbered else preferred)
            _fill(line, line.role, whole=False)
            under_line = False
        elif line.lead.plural and _allows(line.lead, Role.OPERATIVE):
            _fill(line, Role.OPERATIVE, whole=False)
        if line.role is not None:
            preferred, act = line.role, True


def _allows(lead: Lead, role: Role) -> bool:
    return any(phrase.role is role for phrase in lead.phrases)


def is_lead_line(lines: Sequence[Line], index: int, *, act: bool) -> bool:
    """Whether a line is a lead phrase and nothing else (ITU style)."""
    line = lines[index]
    if line.label is not None or line.tabbed or line.paragraph.row:
        return False
    following = lines[index + 1] if index + 1 < len(lines) else None
    if following is None or not line.is_short(_LONGEST_PHRASE_LINE):
        return False
    if line.text.endswith(_SENTENCE_ENDS):
        return _is_phrase_with_comma(line) and _begins_list(following)
    if line.lead is None:
        return act and not line.paragraph.title and _is_unknown_phrase(line, following)
    if _begins_list(following):
        return True
    return _is_bare(line) and (act or _goes_on(following)) and following.lead is None


def _is_phrase_with_comma(line: Line) -> bool:
    """Whether a line is a phrase and a comma, as Russian texts print it ("учитывая,")."""
    return line.lead is not None and not line.text[line.lead.end :].strip(_COMMAS + " \u00a0")


def _begins_list(line: Line) -> bool:
    """Whether a line has a label that begins a list, in one of its readings."""
    return (
        line.is_numbered
        and any(
            reading.value and reading.value[-1] == 1
            for reading in line.label.readings
            if line.label
        )
        if line.label
        else False
    )


def _is_unknown_phrase(line: Line, following: Line) -> bool:
    """Inside an act, a short unstopped line before a new list is a phrase we do not know."""
    return (
        _begins_list(following)
        and following.text != ""
        and line.is_short(_UNKNOWN_PHRASE_WORDS)
        and not line.is_stopped
        and not line.paragraph.heading
    )


def _is_bare(line: Line) -> bool:
    """Whether nothing follows the phrase but whom it addresses."""
    if line.lead is None:
        return False
    rest = line.text[line.lead.end :].strip(" :：\u00a0")
    if not rest:
        return True
    named = any(phrase.addressee for phrase in line.lead.phrases)
    return named and line.is_short(_UNKNOWN_PHRASE_WORDS)


def _goes_on(line: Line) -> bool:
    """Whether a line can be the single clause of a block: it begins small, ends with a stop."""
    return line.is_stopped and not line.text[:1].isupper()


def _role_of_lead_line(lines: Sequence[Line], index: int, preferred: Role) -> Role:
    line = lines[index]
    style = lines[index + 1].style
    guess = preferred
    if style is Style.NUMBER:
        guess = Role.OPERATIVE
    elif style in (Style.LETTER, Style.ALPHA) and preferred is not Role.OPERATIVE:
        guess = Role.PREAMBLE
    return line.lead.role(guess) if line.lead else guess


def _opens_paragraph(lines: Sequence[Line], index: int, *, act: bool) -> bool:
    """Whether a paragraph is a clause of an act opened by its first words (UN style)."""
    line = lines[index]
    if line.lead is None or line.lead.plural or line.paragraph.heading:
        return False
    roles = {phrase.role for phrase in line.lead.phrases}
    if line.is_numbered:
        return act and Role.OPERATIVE in roles and line.style is Style.NUMBER
    if line.label is not None or line.tabbed:
        return False
    if Role.PREAMBLE in roles and line.text.endswith(_PREAMBLE_ENDS):
        return act or _has_company(lines, index)
    return act and Role.OPERATIVE in roles and line.is_stopped


def _has_company(lines: Sequence[Line], index: int) -> bool:
    """Whether a neighbour also begins with a phrase of the preamble and ends like one."""
    near = [
        *lines[max(0, index - _NEIGHBOURS) : index],
        *lines[index + 1 : index + 1 + _NEIGHBOURS],
    ]
    return any(
        other.lead is not None
        and any(phrase.role is Role.PREAMBLE for phrase in other.lead.phrases)
        and other.text.endswith(_PREAMBLE_ENDS)
        for other in near
    )


def _fill(line: Line, role: Role, *, whole: bool) -> None:
    """Set the printed phrase and its addressee."""
    text = line.text
    if line.lead is None:
        line.lead_text = text.rstrip(" :：،,")
        return
    line.lead_text = text.rstrip(" :：،,") if whole else text[line.lead.start : line.lead.end]
    if line.lead.phrase(role).addressee:
        span = addressee_in(text, line.lead.end, line.language, whole=whole)
        line.addressee = text[slice(*span)] if span else ""
