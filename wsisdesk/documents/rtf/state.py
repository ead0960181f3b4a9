"""What RTF remembers group by group: properties of characters and paragraphs, and encodings."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass, field
from enum import Enum, auto
from functools import cache

from striprtf.striprtf import charset_map

from wsisdesk.documents.model import MarkKind

_SYMBOL_CHARSET = 2
_TOGGLES = {"b": MarkKind.BOLD, "i": MarkKind.ITALIC, "strike": MarkKind.STRIKE,
            "striked": MarkKind.STRIKE}  # fmt: skip
_BY_DIRECTION = {"ab": MarkKind.BOLD, "ai": MarkKind.ITALIC}  # of right-to-left runs
_HEADING_NAME = re.compile(r"heading ([1-9])")
_RAISED = frozenset({MarkKind.SUPERSCRIPT, MarkKind.SUBSCRIPT})


class Destination(Enum):
    """Where the text of a group goes."""

    TEXT = auto()
    LABEL = auto()
    NOTE = auto()
    RUNNING = auto()
    COMMENT = auto()
    AUTHOR = auto()
    TITLE = auto()
    INSTRUCTION = auto()  # of a field
    FONTS = auto()
    STYLES = auto()
    NOWHERE = auto()


@dataclass(slots=True)
class State:
    """The state of one group; a new group begins with a copy of the one around it."""

    destination: Destination = Destination.TEXT
    font: int = 0
    rtl_font: int = 0
    rtl_run: bool = False
    unicode_skip: int = 1
    marks: frozenset[MarkKind] = frozenset()
    rtl_marks: frozenset[MarkKind] = frozenset()
    hidden: bool = False
    deleted: bool = False
    inserted: bool = False
    rtl: bool | None = None
    centred: bool = False
    heading: int = 0
    style: int = 0  # number of the paragraph style
    level: int = 0
    in_table: bool = False

    def reset_paragraph(self) -> None:
        """Obey ``pard``."""
        self.rtl, self.centred, self.in_table = None, False, False
        self.heading = self.style = self.level = 0

    def reset_characters(self) -> None:
        """Obey ``plain``."""
        self.marks = self.rtl_marks = frozenset()
        self.hidden = self.deleted = self.inserted = self.rtl_run = False

    def set_character(self, word: str, number: int | None) -> bool:
        """Obey a control word for characters; return whether it was one."""
        on = number != 0
        if word == "plain":
            self.reset_characters()
        elif word in _TOGGLES:
            self.marks = _switched(self.marks, _TOGGLES[word], on=on)
        elif word in _BY_DIRECTION:
            self.rtl_marks = _switched(self.rtl_marks, _BY_DIRECTION[word], on=on)
        elif word == "ulnone" or word.startswith("ul"):
            on = on and word != "ulnone"
            self.marks = _switched(self.marks, MarkKind.UNDERLINE, on=on)
        elif word in ("super", "sub", "nosupersub"):
            self.marks -= _RAISED
            if word != "nosupersub" and on:
                raised = MarkKind.SUPERSCRIPT if word == "super" else MarkKind.SUBSCRIPT
                self.marks |= {raised}
        else:
            return self._set_hidden(word, on=on)
        return True

    def _set_hidden(self, word: str, *, on: bool) -> bool:
        match word:
            case "v":
                self.hidden = on
            case "deleted":
                self.deleted = on
            case "revised":
                self.inserted = on
            case _:
                return False
        return True

    def set_paragraph(self, word: str, number: int | None) -> bool:
        """Obey a control word for paragraphs; return whether it was one."""
        match word:
            case "pard":
                self.reset_paragraph()
            case "rtlpar" | "ltrpar":
                self.rtl = word == "rtlpar"
            case "qc" | "ql" | "qr" | "qj":
                self.centred = word == "qc"
            case "outlinelevel":
                self.heading = number + 1 if number is not None and 0 <= number < 9 else 0
            case "ilvl":
                self.level = min(max(number or 0, 0), 8)
            case "intbl":
                self.in_table = True
            case "s":
                self.style = number or 0
            case _:
                return False
        return True

    def effective_marks(self) -> frozenset[MarkKind]:
        """Return how text is set now: right-to-left runs have their own bold and italic."""
        if not self.rtl_run:
            return self.marks
        own = {MarkKind.BOLD, MarkKind.ITALIC}
        return frozenset(self.marks - own) | self.rtl_marks


@dataclass(slots=True)
class Encodings:
    """The encoding of bytes, by font and for the file."""

    default: str = "cp1252"
    by_font: dict[int, str] = field(default_factory=dict)

    def of(self, state: State) -> str:
        """Return the encoding of bytes in this state."""
        font = state.rtl_font if state.rtl_run else state.font
        return self.by_font.get(font) or self.default

    def declare(self, font: int, charset: int) -> None:
        """Note the character set that the font table gives a font."""
        if charset == _SYMBOL_CHARSET:
            self.by_font[font] = "symbol"
        elif charset > 1:  # 0 is Western, 1 is "whatever the file's default is"
            self.by_font[font] = codec(charset_map.get(charset, ""))

    def decode(self, data: bytes, state: State) -> str:
        """Decode text; symbol fonts have no encoding but one bullet that everybody uses."""
        encoding = self.of(state)
        if encoding == "symbol":
            return data.decode("cp1252", "replace").replace("\u00b7", "•")
        return data.decode(encoding, "replace")


@dataclass(slots=True)
class StyleSheet:
    """What the paragraph styles say about the outline, by their numbers."""

    headings: dict[int, int] = field(default_factory=dict)
    titles: set[int] = field(default_factory=set)

    def declare(self, state: State, name: str) -> None:
        """Note a style: its state at the end of its group, and its name."""
        name = name.strip().rstrip(";").lower()
        named = _HEADING_NAME.fullmatch(name)
        self.headings[state.style] = state.heading or (int(named[1]) if named else 0)
        if name == "title":
            self.titles.add(state.style)

    def heading(self, state: State) -> int:
        """Return the outline level of a paragraph."""
        return state.heading or self.headings.get(state.style, 0)


@cache
def codec(name: str) -> str:
    """Return a codec of this name that Python has, else that of Western Windows."""
    try:
        return codecs.lookup(name).name
    except LookupError:
        return "cp1252"


def _switched(marks: frozenset[MarkKind], kind: MarkKind, *, on: bool) -> frozenset[MarkKind]:
    return marks | {kind} if on else marks - {kind}
