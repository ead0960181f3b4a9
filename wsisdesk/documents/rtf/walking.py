"""Walks the tokens of an RTF file and obeys those that concern text."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from striprtf.striprtf import destinations

from wsisdesk.documents.model import Comment
from wsisdesk.documents.rtf.state import Destination, Encodings, State, StyleSheet, codec
from wsisdesk.documents.rtf.tokens import Token, TokenKind
from wsisdesk.documents.rtf.writing import RowLayout, Story
from wsisdesk.documents.source import Note

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wsisdesk.documents.source import Paragraph

DEPTH = 1000  # groups in groups; sound files stay below 50

_KEPT = {
    "footnote": Destination.NOTE, "annotation": Destination.COMMENT,
    "atnauthor": Destination.AUTHOR, "title": Destination.TITLE,
    "listtext": Destination.LABEL, "pntext": Destination.LABEL,
    "fldinst": Destination.INSTRUCTION, "fonttbl": Destination.FONTS,
    "stylesheet": Destination.STYLES,
    **dict.fromkeys(("header", "headerl", "headerr", "headerf",
                     "footer", "footerl", "footerr", "footerf"), Destination.RUNNING),
}  # fmt: skip
_TRANSPARENT = frozenset({"shp", "shpinst", "shptxt", "dptxbxtext", "do", "shpgrp", "info"})
_DROPPED = (destinations | {"nonshppict", "shprslt", "fldtype", "listtable"}) - _TRANSPARENT
_STORIES = (Destination.NOTE, Destination.RUNNING, Destination.COMMENT)
_CHARACTERS = {
    "tab": "\t", "emdash": "—", "endash": "–", "emspace": "\u2003", "enspace": "\u2002",
    "qmspace": "\u2005", "bullet": "•", "lquote": "‘", "rquote": "’", "ldblquote": "“",
    "rdblquote": "”", "zwj": "\u200d", "zwnj": "\u200c", "ltrmark": "\u200e", "rtlmark": "\u200f",
}  # fmt: skip
_SYMBOLS = {"~": "\u00a0", "-": "\u00ad", "_": "\u2011", "{": "{", "}": "}", "\\": "\\",
            "\t": "\t"}  # fmt: skip
_LINK = re.compile(r'HYPERLINK\s+(?:\\\S+\s+)*"([^"]{1,2000})"')
_HIGH, _LOW = range(0xD800, 0xDC00), range(0xDC00, 0xE000)
_FIRST_CHARACTER, _LAST_CHARACTER = 0x20, 0x10FFFF
_SYMBOL_BULLET = 0xF0B7  # of the Symbol font


class TooDeep(Exception):
    """The file nests groups as no program does."""


@dataclass(slots=True)
class Findings:
    """What a walk has found beside the body's paragraphs."""

    notes: list[Note] = field(default_factory=list)
    running: list[str] = field(default_factory=list)
    comments: list[Comment] = field(default_factory=list)
    title: str = ""
    revisions: int = 0
    hidden: int = 0
    unclosed: int = 0  # groups that the file does not close


class Walker:
    """One walk; ``rejected`` reads deleted text and leaves out inserted text."""

    def __init__(self, *, rejected: bool = False) -> None:
        self.body = Story()
        self.found = Findings()
        self._rejected = rejected
        self._encodings = Encodings()
        self._styles = StyleSheet()
        self._state = State()
        self._groups: list[State] = []
        self._stories = [self.body]
        self._collected: list[str] = []  # of a destination that is no flow of text
        self._bytes = bytearray()
        self._skip = 0  # bytes that stand for a Unicode character already read
        self._high = 0  # first half of a surrogate pair
        self._link = ""
        self._link_depth = 0
        self._author = ""
        self._starred = False

    def walk(self, tokens: Iterable[Token]) -> None:
        """Obey all tokens. Raises ``TooDeep``."""
        for token in tokens:
            if token.kind is TokenKind.BYTES:
                self._take_bytes(token)
                continue
            self._flush_bytes()
            if token.kind is TokenKind.OPEN:
                self._open()
            elif token.kind is TokenKind.CLOSE:
                self._close()
            elif token.kind is TokenKind.WORD:
                self._word(token)
            else:
                self._symbol(token.name)
        self._flush_bytes()
        self.found.unclosed = len(self._groups)
        while self._groups:
            self._close()

    def finish(self) -> tuple[Paragraph, ...]:
        """Return the body's paragraphs."""
        return self.body.finish(State(), self._styles)

    def _open(self) -> None:
        if len(self._groups) >= DEPTH:
            raise TooDeep
        self._groups.append(replace(self._state))
        self._skip = 0

    def _close(self) -> None:
        if not self._groups:
            return
        ended, self._state = self._state, self._groups.pop()
        if self._link and len(self._groups) < self._link_depth:
            self._link = ""
        if ended.destination is Destination.STYLES:
            self._styles.declare(ended, "".join(self._collected))
            self._collected = []
        if ended.destination is not self._state.destination:
            self._leave(ended)
        self._skip = 0

    def _leave(self, ended: State) -> None:
        """Keep what the group that ends has gathered for its destination."""
        if ended.destination in _STORIES:
            self._leave_story(ended)
            return
        text, self._collected = "".join(self._collected).strip(), []
        if ended.destination is Destination.LABEL:
            self._stories[-1].label = text
        elif ended.destination is Destination.TITLE:
            self.found.title = text
        elif ended.destination is Destination.AUTHOR:
            self._author = text
        elif ended.destination is Destination.INSTRUCTION:
            link = _LINK.search(text)
            self._link = link[1] if link else ""
            self._link_depth = len(self._groups)

    def _leave_story(self, ended: State) -> None:
        paragraphs = self._stories.pop().finish(ended, self._styles)
        text = "\n".join(paragraph.text for paragraph in paragraphs)
        if ended.destination is Destination.NOTE:
            last = self.found.notes[-1]
            self.found.notes[-1] = replace(last, paragraphs=paragraphs)
        elif ended.destination is Destination.COMMENT and text:
            self.found.comments.append(Comment(self._author, text, len(self.body.paragraphs)))
        elif text and text not in self.found.running:
            self.found.running.append(text)

    def _word(self, token: Token) -> None:
        word, starred = token.name, self._starred
        self._starred = False
        if self._is_destination(word, starred=starred):
            return
        if self._state.destination is Destination.NOWHERE:
            return
        if word == "u":
            self._unicode(token.number or 0)
        elif word in _CHARACTERS:
            self._write(_CHARACTERS[word])
        elif not (
            self._state.set_character(word, token.number)
            or self._state.set_paragraph(word, token.number)
            or self._set_encoding(word, token.number)
        ):
            self._structure(word)

    def _is_destination(self, word: str, *, starred: bool) -> bool:
        """Turn to the destination that a group's first word names."""
        if word in _KEPT and self._state.destination is not Destination.NOWHERE:
            self._enter(_KEPT[word])
        elif word in _TRANSPARENT:
            pass
        elif word in _DROPPED or starred:
            self._state.destination = Destination.NOWHERE
        else:
            return False
        return True

    def _enter(self, destination: Destination) -> None:
        if destination is Destination.NOTE:
            number = str(len(self.found.notes) + 1)
            self._stories[-1].composer.call_note(number, number)
            self.found.notes.append(Note(number, number, ()))
        if destination in _STORIES:
            self._stories.append(Story())
            self._state.reset_paragraph()
        else:
            self._collected = []
        self._state.destination = destination

    def _set_encoding(self, word: str, number: int | None) -> bool:
        state = self._state
        match word:
            case "f":
                state.font = number or 0
            case "af":
                state.rtl_font = number or 0
            case "rtlch" | "ltrch":
                state.rtl_run = word == "rtlch"
            case "uc":
                state.unicode_skip = min(max(number or 0, 0), 16)
            case "ansicpg":
                self._encodings.default = codec(f"cp{number}")
            case "mac":
                self._encodings.default = "mac_roman"
            case "fcharset":
                self._encodings.declare(state.font, number or 0)
            case _:
                return False
        return True

    def _structure(self, word: str) -> None:
        """Obey the words that end paragraphs, cells and rows."""
        if self._state.destination not in (Destination.TEXT, *_STORIES):
            return
        story = self._stories[-1]
        match word:
            case "par" | "sect" | "page" | "column":
                story.end_paragraph(self._state, self._styles)
            case "line" | "softline" | "nestrow":
                story.composer.break_line()
            case "cell":
                story.end_cell()
            case "nestcell":
                self._write("\t")
            case "row":
                story.end_row()
            case "trowd":
                story.layout = RowLayout()
            case _:
                self._lay_out(word, story.layout)

    def _lay_out(self, word: str, layout: RowLayout) -> None:
        match word:
            case "rtlrow":
                layout.rtl = True
            case "trhdr":
                layout.header = True
            case "clvmrg":
                layout.next_continued = True
            case "cellx":
                layout.continued.append(layout.next_continued)
                layout.next_continued = False

    def _symbol(self, symbol: str) -> None:
        if symbol == "*":
            self._starred = True
        elif symbol in "\r\n":
            self._structure("par")
        elif symbol in _SYMBOLS:
            self._write(_SYMBOLS[symbol])

    def _take_bytes(self, token: Token) -> None:
        """Gather bytes: a character may be written in several tokens."""
        data = token.data
        skipped = min(self._skip, len(data))
        self._skip -= skipped
        self._bytes += data[skipped:]

    def _flush_bytes(self) -> None:
        data, self._bytes = bytes(self._bytes), bytearray()
        if data and self._state.destination is not Destination.NOWHERE:
            self._write(self._encodings.decode(data, self._state))

    def _unicode(self, number: int) -> None:
        code = number & 0xFFFF if number < 0 else number
        self._skip = self._state.unicode_skip
        if code in _HIGH:
            self._high = code
        elif code in _LOW:
            if self._high:
                self._write(chr(0x10000 + (_HIGH.index(self._high) << 10) + _LOW.index(code)))
            self._high = 0
        elif _FIRST_CHARACTER <= code <= _LAST_CHARACTER:
            self._write("•" if code == _SYMBOL_BULLET else chr(code))

    def _write(self, text: str) -> None:
        state = self._state
        if state.destination is Destination.TEXT or state.destination in _STORIES:
            if self._is_shown(text):
                self._stories[-1].write(text, state, self._link)
        elif state.destination is not Destination.NOWHERE:
            self._collected.append(text)

    def _is_shown(self, text: str) -> bool:
        state = self._state
        if state.hidden:
            self.found.hidden += len(text)
            return False
        if state.deleted or state.inserted:
            self.found.revisions += 1
        return not (state.inserted if self._rejected else state.deleted)
