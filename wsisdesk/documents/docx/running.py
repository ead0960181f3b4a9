"""Headers and footers: what is printed on every page, kept apart from the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.documents.docx.fields import Fields
from wsisdesk.documents.docx.flow import read_flow
from wsisdesk.documents.docx.namespaces import r, w
from wsisdesk.documents.docx.story import Definitions, Findings, Meter, Story
from wsisdesk.documents.docx.values import switch

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml.etree import _Element

    from wsisdesk.documents.docx.revisions import View

_REFERENCES = (w("headerReference"), w("footerReference"))
_TYPE, _RELATIONSHIP = w("type"), r("id")
_TITLE_PAGE, _EVEN_AND_ODD = w("titlePg"), w("evenAndOddHeaders")


def read_running(
    definitions: Definitions,
    view: View,
    settings: _Element | None,
    sections: Sequence[_Element],
    meter: Meter,
) -> tuple[str, ...]:
    """Read the headers and footers that are printed, section by section, each line once."""
    lines: dict[str, None] = {}
    parts_read: set[str] = set()
    for section in sections:
        for name in _printed(section, settings):
            link = definitions.package.main.relationships.get(name)
            if link is None or link.external or link.target in parts_read:
                continue
            parts_read.add(link.target)
            part = definitions.package.part(link.target)
            if part is not None:
                fields = Fields(part.root, view)
                story = Story(definitions, view, part, fields, Findings(), meter)
                texts = (item.builder.text.strip() for item in read_flow(part.root, story))
                lines.update(dict.fromkeys(text for text in texts if text))
    return tuple(lines)


def _printed(section: _Element, settings: _Element | None) -> Iterator[str]:
    """Yield the relationships of the headers and footers that a section prints."""
    shown = {
        "default": True,
        "first": switch(section, _TITLE_PAGE),
        "even": switch(settings, _EVEN_AND_ODD),
    }
    for name in _REFERENCES:
        for reference in section.iterfind(name):
            if shown.get(reference.get(_TYPE, "default"), True):
                yield reference.get(_RELATIONSHIP, "")
