"""The footer of comparison notes: what made them, and the page's number."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from wsisdesk.documents.docx.namespaces import r, w
from wsisdesk.export.comparison.facts import PROGRAM
from wsisdesk.export.comparison.word.elements import add, root
from wsisdesk.export.comparison.word.looks import PLAIN, add_words

if TYPE_CHECKING:
    from lxml.etree import _Element

    from wsisdesk.export.comparison.word.package import WordFile
    from wsisdesk.export.words import Words

_FIELDS = {"{page}": "PAGE", "{pages}": "NUMPAGES"}
_PART = re.compile(r"\{pages?\}|[^{}]+")


def add_footer(file: WordFile, section: _Element, speech: Words, width: int) -> None:
    """Put a footer on every page of a section; ``width`` is that of its text."""
    made = speech.fill("made_with", program=PROGRAM)
    footer = page_footer(made, speech["page"], speech.language, width)
    reference = section.makeelement(w("footerReference"))
    section.insert(0, reference)
    reference.set(w("type"), "default")
    reference.set(r("id"), file.add("footer1", footer))


def page_footer(made: str, page: str, language: str, width: int) -> _Element:
    """Return the footer: ``made`` at the start, ``page`` with its numbers put in at the end.

    ``page`` holds the fields ``{page}`` and ``{pages}``; ``width`` is that of the text.
    """
    footer = root("ftr")
    paragraph = add_words(footer, [(f"{made}\t", PLAIN)], language, "Footer")
    tabs = paragraph.makeelement(w("tabs"))
    paragraph[0].insert(1, tabs)
    add(tabs, "tab", val="right", pos=str(width))
    for part in _PART.findall(page):
        if part in _FIELDS:
            field = add(paragraph, "fldSimple", instr=f" {_FIELDS[part]} ")
            add(add(field, "r"), "t").text = "1"
        else:
            words = add_words(footer, [(part, PLAIN)], language)
            paragraph.extend(words.findall(w("r")))
            footer.remove(words)
    return footer
