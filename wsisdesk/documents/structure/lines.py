"""One paragraph while its structure is being understood: what is known of it so far."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from wsisdesk.documents.model import BlockKind, Part
from wsisdesk.documents.structure.content import Content, Cut, cut, join, trimmed
from wsisdesk.documents.structure.labels import read_label, read_printed
from wsisdesk.documents.structure.readings import Label, Style
from wsisdesk.documents.structure.sequences import confirmed
from wsisdesk.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wsisdesk.documents.source import Paragraph
    from wsisdesk.documents.structure.leads import Lead, Role

COLONS = (":", "：")  # what announces something ends with one
_HEAD = 160  # code points that are folded for comparison with word lists
_STOPS = frozenset(".;,:،؛。；，：…!?؟！？、")
_HAN = re.compile(r"[\u3400-\u9fff]")
_HAN_PER_WORD = 2
_LONGEST_LABEL = 80  # code points that a format may print in front; more is text
_TITLE = 40  # words
_NO_TITLE_ENDS = (".", ";", "؛", "。", "；", ":")


@dataclass(slots=True)
class Line:
    """A paragraph, its label apart, and the findings of each step of the analysis."""

    paragraph: Paragraph
    content: Content
    language: str
    label: Label | None = None
    tabbed: bool = False  # began with a tab and had no label: a lost bullet, or a cell
    lead: Lead | None = None  # the words it begins with, if they can be a lead phrase
    role: Role | None = None  # set where the phrase really opens a block
    kind: BlockKind = BlockKind.PARAGRAPH
    part: Part = Part.BODY
    opens_annex: bool = False
    level: int = 0
    lead_text: str = ""
    addressee: str = ""
    key: str = ""
    address: str = ""
    _head: str | None = field(default=None, repr=False)

    @property
    def text(self) -> str:
        """The text without label."""
        return self.content.text

    @property
    def head(self) -> str:
        """The beginning of the text, folded, for comparison with word lists."""
        if self._head is None:
            self._head = fold(self.text[:_HEAD]).strip()
        return self._head

    @property
    def style(self) -> Style | None:
        """The style of the label in its first reading."""
        return self.label.readings[0].style if self.label else None

    @property
    def is_numbered(self) -> bool:
        """Whether it has a label that counts, not a bullet."""
        return self.label is not None and self.style is not Style.BULLET

    @property
    def words(self) -> int:
        """Number of words; Han characters count as half a word each."""
        return len(self.text.split()) + len(_HAN.findall(self.text[:_HEAD])) // _HAN_PER_WORD

    @property
    def is_stopped(self) -> bool:
        """Whether it ends as sentences and listed clauses end."""
        return self.text.rstrip("\"'”»’)").endswith(tuple(_STOPS))

    @property
    def is_title_like(self) -> bool:
        """Whether it is no longer than a title and does not end as a sentence does."""
        return self.is_short(_TITLE) and not self.text.endswith(_NO_TITLE_ENDS)

    def is_short(self, most: int) -> bool:
        """Whether it has at most ``most`` words, looked at cheaply."""
        return len(self.text) <= most * 14 and self.words <= most


def make_lines(
    paragraphs: Sequence[tuple[Paragraph, Content]], languages: Sequence[str]
) -> list[Line]:
    """Set labels apart from texts, typed ones and those the format numbered alike."""
    paragraphs = [_with_long_label(*pair) for pair in paragraphs]
    labels = confirmed([_candidate(paragraph, content) for paragraph, content in paragraphs])
    return [
        _line(paragraph, content, language, label)
        for (paragraph, content), language, label in zip(paragraphs, languages, labels, strict=True)
    ]


def _with_long_label(paragraph: Paragraph, content: Content) -> tuple[Paragraph, Content]:
    """Make what a format prints in front part of the text where it is too long for a label."""
    if len(paragraph.label) <= _LONGEST_LABEL:
        return paragraph, content
    return replace(paragraph, label=""), join(Content(paragraph.label), content)


def _candidate(paragraph: Paragraph, content: Content) -> Label | None:
    if paragraph.row is not None or paragraph.title:
        return None
    if paragraph.label.strip():
        return read_printed(paragraph.label)
    return read_label(content.text)


def _line(paragraph: Paragraph, content: Content, language: str, label: Label | None) -> Line:
    tabbed = label is None and content.text.lstrip(" \u00a0").startswith("\t")
    if label is not None and label.end:
        content = cut(content, [Cut(0, label.end)])
    if paragraph.row is None:
        content = trimmed(content)
    return Line(paragraph, content, language, label, tabbed)
