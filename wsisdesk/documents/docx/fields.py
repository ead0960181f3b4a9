"""Fields: their instructions stay out of the text, their results are the text.

A field begins, parts and ends at characters of its own, possibly paragraphs away from each other
and one inside another. A field that never ends would swallow the rest of the document, so those
are found beforehand and not treated as fields.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from wsisdesk.documents.docx.namespaces import w
from wsisdesk.documents.docx.revisions import GONE, View
from wsisdesk.documents.docx.values import VAL, child_number, is_on

if TYPE_CHECKING:
    from lxml.etree import _Element

CHARACTER, _TYPE = w("fldChar"), w("fldCharType")
_FORM_DATA, _CHECK_BOX, _LIST = w("ffData"), w("checkBox"), w("ddList")
_CHECKED, _DEFAULT, _RESULT, _ENTRY = w("checked"), w("default"), w("result"), w("listEntry")
_HYPERLINK = re.compile(r"\s*HYPERLINK\b(.*)", re.IGNORECASE | re.DOTALL)
_ARGUMENT = re.compile(
    r'\\(?P<switch>[a-z])|"(?P<quoted>[^"]*)"|(?P<bare>[^\s"\\]+)', re.IGNORECASE
)
_SWITCHES_WITH_VALUE = frozenset("lot")


@dataclass(slots=True)
class _Field:
    instruction: list[str] = field(default_factory=list)
    shows_result: bool = False
    target: str = ""


class Fields:
    """The fields that are open at the place now being read."""

    def __init__(self, root: _Element, view: View) -> None:
        """Prepare for the story under ``root``."""
        self._sound = _closed_fields(root, view)
        self._open: list[_Field] = []

    @property
    def hide_text(self) -> bool:
        """Whether text here is part of an instruction."""
        return any(not item.shows_result for item in self._open)

    @property
    def target(self) -> str:
        """The target of the innermost hyperlink field that is open."""
        return next((item.target for item in reversed(self._open) if item.target), "")

    def meet(self, character: _Element) -> None:
        """Take in a ``fldChar``."""
        kind = character.get(_TYPE)
        if kind == "begin":
            if character in self._sound:
                self._open.append(_Field())
        elif self._open and kind == "separate":
            innermost = self._open[-1]
            innermost.shows_result = True
            innermost.target = hyperlink_target("".join(innermost.instruction))
        elif self._open and kind == "end":
            self._open.pop()

    def instruct(self, text: str) -> None:
        """Take in a piece of an instruction."""
        if self._open and not self._open[-1].shows_result:
            self._open[-1].instruction.append(text)


def form_value(character: _Element) -> str:
    """Return what a form field prints that keeps no result: a ticked box, the chosen entry."""
    data = character.find(_FORM_DATA)
    box = None if data is None else data.find(_CHECK_BOX)
    if box is not None:
        checked = box.find(_CHECKED)
        return "☒" if is_on(checked if checked is not None else box.find(_DEFAULT)) else "☐"
    choices = None if data is None else data.find(_LIST)
    if choices is None:
        return ""
    entries = [entry.get(VAL, "") for entry in choices.iterfind(_ENTRY)]
    chosen = child_number(choices, _RESULT) or 0
    return entries[chosen] if 0 <= chosen < len(entries) else ""


def hyperlink_target(instruction: str) -> str:
    r"""Return where a HYPERLINK instruction leads (``\l`` names a bookmark), or nothing."""
    match = _HYPERLINK.match(instruction)
    if match is None:
        return ""
    address, anchor, switch = "", "", ""
    for argument in _ARGUMENT.finditer(match[1]):
        if argument["switch"]:
            switch = argument["switch"].lower()
            continue
        value = argument["bare"] if argument["quoted"] is None else argument["quoted"]
        if switch == "l":
            anchor = anchor or value
        elif switch not in _SWITCHES_WITH_VALUE:
            address = address or value
        switch = ""
    return f"{address}#{anchor}" if anchor else address


def _closed_fields(root: _Element, view: View) -> set[_Element]:
    """Find the beginnings of the fields that also end in this view."""
    begun: list[_Element] = []
    closed: set[_Element] = set()
    for character in root.iter(CHARACTER):
        if any(ancestor.tag in GONE[view] for ancestor in character.iterancestors()):
            continue
        kind = character.get(_TYPE)
        if kind == "begin":
            begun.append(character)
        elif kind == "end" and begun:
            closed.add(begun.pop())
    return closed
