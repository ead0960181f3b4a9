"""Text in the making: characters, how they are set, the notes called and the boxes anchored."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from wsisdesk.documents.docx.formatting import PLAIN, Languages, RunFormat
from wsisdesk.documents.model import Mark, MarkKind, NoteRef
from wsisdesk.text.direction import strong_letters

if TYPE_CHECKING:
    from lxml.etree import _Element


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text set in one way; ``link`` is its target, if any."""

    start: int
    end: int
    format: RunFormat
    link: str = ""


@dataclass(slots=True)
class TextBuilder:
    """Collects one paragraph or table row. Positions are code points."""

    pieces: list[str] = field(default_factory=list)
    spans: list[Span] = field(default_factory=list)
    notes: list[NoteRef] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)
    boxes: list[_Element | str] = field(default_factory=list)
    length: int = 0
    _page_ended: bool = False
    _skips_space: bool = False

    @property
    def text(self) -> str:
        """The text so far."""
        return "".join(self.pieces)

    def write(self, text: str, style: RunFormat = PLAIN, link: str = "") -> None:
        """Add text set in one way."""
        if self._skips_space:
            text = text.lstrip()
            self._skips_space = not text
        if not text:
            return
        if self._page_ended and self.length:
            text = "\n" + text
        self._page_ended = False
        self.spans.append(Span(self.length, self.length + len(text), style, link))
        self.pieces.append(text)
        self.length += len(text)

    def end_page(self) -> None:
        """Note a page break: it parts lines inside a paragraph and is nothing at its edges."""
        self._page_ended = True

    def skip_space(self) -> None:
        """Leave out the white space that follows, such as that behind a note's own mark."""
        self._skips_space = not self.length

    def call_note(self, note: str, mark: str) -> None:
        """Record that a note is called at the end of the text so far."""
        self.notes.append(NoteRef(self.length, note, mark))

    def append(self, other: TextBuilder) -> None:
        """Add everything of another builder after the text so far."""
        shift = self.length
        self.pieces += other.pieces
        self.spans += [
            replace(span, start=span.start + shift, end=span.end + shift) for span in other.spans
        ]
        self.notes += [replace(note, position=note.position + shift) for note in other.notes]
        self.comments += other.comments
        self.boxes += other.boxes
        self.length += other.length

    def is_blank(self) -> bool:
        """Tell whether there is nothing to be read: no text, no note."""
        return not self.notes and not self.text.strip()

    def marks(self) -> tuple[Mark, ...]:
        """Join the spans into the longest stretches of each kind, in order of their start."""
        found: list[Mark] = []
        last: dict[tuple[MarkKind, str], int] = {}
        for span in self.spans:
            kinds = [(kind, "") for kind in span.format.marks]
            if span.link:
                kinds.append((MarkKind.LINK, span.link))
            for key in kinds:
                index = last.get(key)
                if index is not None and found[index].end == span.start:
                    found[index] = replace(found[index], end=span.end)
                else:
                    last[key] = len(found)
                    found.append(Mark(span.start, span.end, key[0], key[1]))
        return tuple(sorted(found, key=lambda mark: (mark.start, -mark.end, mark.kind)))

    def language(self, runs_rtl: bool | None) -> str:
        """Return the language declared for most of the text (``ar``), or nothing.

        Word declares three languages for each run and uses the one that suits the script; so the
        letters decide which of the three is meant, and the paragraph's direction where they mix.
        """
        text = self.text
        rtl, ltr = strong_letters(text)
        attribute = (
            "bidi"
            if rtl > ltr or (rtl and runs_rtl)
            else "east_asia"
            if _is_east_asian(text)
            else "plain"
        )
        weights: Counter[str] = Counter()
        for span in self.spans:
            weights[_declared(span.format.languages, attribute)] += span.end - span.start
        best = weights.most_common(1)
        return best[0][0] if best else ""


def _declared(languages: Languages, attribute: str) -> str:
    tag: str = getattr(languages, attribute)
    primary = tag.partition("-")[0].lower()
    return primary if len(primary) > 1 else ""  # "x-none" is no language


def _is_east_asian(text: str) -> bool:
    """Tell whether at least a quarter of the text is ideographs, kana or hangul."""
    count = sum("\u3040" <= character <= "\u9fff" or "\uac00" <= character <= "\ud7a3"
                for character in text)  # fmt: skip
    return count * 4 > len(text)
