"""Paragraphs in the making: properties resolved through styles, the label counted."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from wsisdesk.documents.docx.formatting import SILENT, run_settings
from wsisdesk.documents.docx.namespaces import w
from wsisdesk.documents.docx.numbering import DEEPEST_LEVEL
from wsisdesk.documents.docx.revisions import numbering_is_new, paragraph_properties
from wsisdesk.documents.docx.styles import SAYS_NOTHING, ParagraphSettings, paragraph_settings
from wsisdesk.documents.docx.values import child_value
from wsisdesk.documents.source import Paragraph

if TYPE_CHECKING:
    from lxml.etree import _Element

    from wsisdesk.documents.docx.story import Story
    from wsisdesk.documents.docx.text_builder import TextBuilder
    from wsisdesk.documents.model import TableRow

_PROPERTIES, _STYLE, _NUMBERING = w("pPr"), w("pStyle"), w("numPr")
_MARK, _RUN_STYLE = w("rPr"), w("rStyle")


@dataclass(frozen=True, slots=True)
class Item:
    """A paragraph or table row that has been read; ``freeze`` makes the finished value of it."""

    builder: TextBuilder
    settings: ParagraphSettings = SAYS_NOTHING
    label: str = ""
    level: int = 0
    row: TableRow | None = None
    style: str = ""

    def is_blank(self) -> bool:
        """Tell whether it would show nothing at all."""
        return not self.label and self.builder.is_blank()

    def freeze(self) -> Paragraph:
        """Return the finished paragraph."""
        return Paragraph(
            text=self.builder.text,
            label=self.label,
            heading=self.settings.heading or 0,
            title=self.settings.title,
            level=self.level,
            rtl=self.settings.rtl,
            centred=self.settings.justification == "center",
            language=self.builder.language(self.settings.rtl),
            marks=self.builder.marks(),
            notes=tuple(self.builder.notes),
            row=self.row,
            style=self.style,
        )


class ParagraphProperties:
    """The properties of one paragraph as they hold in the view its story is read in."""

    def __init__(self, paragraph: _Element, story: Story) -> None:
        self._story = story
        self._styles = story.definitions.styles
        self.own = paragraph.find(_PROPERTIES)  # with mark and section: those never change back
        self._shown = paragraph_properties(paragraph, story.view)
        self.style = self._styles.paragraph_style(child_value(self._shown, _STYLE))

    def mark_is_hidden(self) -> bool:
        """Tell whether the paragraph's mark is hidden text, so that the next one follows on."""
        mark = None if self.own is None else self.own.find(_MARK)
        if mark is None:
            return self._styles.run(self.style, None, SILENT).hidden
        direct = run_settings(mark)
        return self._styles.run(self.style, child_value(mark, _RUN_STYLE), direct).hidden

    def finish(self, builder: TextBuilder) -> Item:
        """Make the item: settings resolved, and the label counted if there is one."""
        direct = paragraph_settings(self._shown)
        numbering = None if self._shown is None else self._shown.find(_NUMBERING)
        if numbering_is_new(numbering, self._story.view):
            direct = replace(direct, number=None, level=None)
        settings = direct.over(self._styles.paragraph(self.style))
        label, level = self._count(settings, direct)
        return Item(builder, settings, label, level, style=self._styles.name(self.style))

    def _count(self, settings: ParagraphSettings, direct: ParagraphSettings) -> tuple[str, int]:
        numbered = self._story.definitions.numbering.get(settings.number)
        if numbered is None:
            return "", settings.depth or 0
        level = direct.level
        if level is None:  # a style is tied to its level by the list, whatever the style says
            links = map(numbered.level_of_style, self._styles.lineage(self.style))
            level = next((link for link in links if link is not None), settings.level or 0)
        level = max(0, min(level, DEEPEST_LEVEL))
        return self._story.counters.label(numbered, level), level
