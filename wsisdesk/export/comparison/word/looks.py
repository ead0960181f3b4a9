"""How words of comparison notes look, and paragraphs made of them."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from wsisdesk.export.comparison.word.elements import add, writable
from wsisdesk.export.comparison.word.faces import Face, add_language
from wsisdesk.export.comparison.word.islands import islands
from wsisdesk.export.comparison.word.runs import write_text
from wsisdesk.paths import table
from wsisdesk.text.direction import FSI, LRI, LRM, PDI, RLI, RLM, is_rtl, strong_letters

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml.etree import _Element

_ISOLATED = re.compile(f"{FSI}([^{FSI}{PDI}]*){PDI}")
_ISOLATES = re.compile(f"[{FSI}{LRI}{RLI}{PDI}]")
_SANS = "Arial"


@dataclass(frozen=True, slots=True)
class Look:
    """How a stretch of words is set; ``colour`` is six hexadecimal digits or empty."""

    bold: bool = False
    strike: bool = False
    underline: str = ""
    colour: str = ""
    sans: bool = False
    size: int = 0  # in half points, of Latin letters; Arabic ones are two points larger


PLAIN = Look()
_LARGER = 4  # half points by which Arabic is larger

Part = tuple[str, Look]


def colour(name: str) -> str:
    """Return a colour of the window's light palette as Word writes it."""
    return str(table("colours")["light"][name]).removeprefix("#")


def add_words(
    parent: _Element, parts: Sequence[Part], language: str, style: str = "Normal"
) -> _Element:
    """Append a paragraph of words in one language, which gives it its direction.

    Words of the other direction become runs of their own, for Word knows no isolates.
    """
    paragraph = add(parent, "p")
    properties = add(paragraph, "pPr")
    add(properties, "pStyle", val=style)
    rtl = is_rtl(language)
    if rtl:
        add(properties, "bidi")
    add_language(add(properties, "rPr"), Face(language, rtl))
    clean = [(_in_order(text, rtl=rtl), look) for text, look in parts]
    for text, look, turned in _turns(clean, rtl=rtl):
        run = add(paragraph, "r")
        _add_look(run, look, Face(language, rtl != turned))
        write_text(run, text, deleted=False)
    return paragraph


def language_of(text: str, language: str) -> str:
    """Return the language whose direction suits words that name none, such as a comment's.

    That is ``language`` itself unless most letters run the other way.
    """
    rtl, ltr = strong_letters(text)
    if rtl == ltr or (rtl > ltr) == is_rtl(language):
        return language
    return "ar" if rtl > ltr else "en"


def _in_order(text: str, *, rtl: bool) -> str:
    """Return words with marks in place of isolates, which Word does not know."""
    marked = _ISOLATED.sub(lambda found: _between_marks(found[1], rtl=rtl), text)
    return writable(_ISOLATES.sub("", marked))


def _between_marks(text: str, *, rtl: bool) -> str:
    """Put a value that runs against its paragraph between marks, so that it keeps its order."""
    first = next((k for k in map(unicodedata.bidirectional, text) if k in ("L", "R", "AL")), "")
    if not first or rtl == (first != "L"):
        return text
    inner, outer = (LRM, RLM) if rtl else (RLM, LRM)
    return f"{inner}{text}{inner}{outer}"


def _turns(parts: Sequence[Part], *, rtl: bool) -> Iterator[tuple[str, Look, bool]]:
    """Part the words where their look or their direction changes."""
    against = islands("".join(text for text, _ in parts), rtl=rtl)
    at = 0
    for text, look in parts:
        edges = {0, len(text)}
        for start, end in against:
            edges |= {place - at for place in (start, end) if at < place < at + len(text)}
        for first, last in pairwise(sorted(edges)):
            turned = any(start <= at + first < end for start, end in against)
            yield text[first:last], look, turned
        at += len(text)


def _add_look(run: _Element, look: Look, face: Face) -> None:
    """Write how a run looks, in the order the schema demands."""
    properties = add(run, "rPr")
    if look.sans:
        add(properties, "rFonts", ascii=_SANS, hAnsi=_SANS, cs=_SANS)
    if look.bold:
        add(properties, "b")
        add(properties, "bCs")
    if look.strike:
        add(properties, "strike")
    if look.colour:
        add(properties, "color", val=look.colour)
    if look.size:
        add(properties, "sz", val=str(look.size))
        add(properties, "szCs", val=str(look.size if look.sans else look.size + _LARGER))
    if look.underline:
        add(properties, "u", val=look.underline)
    if face.rtl:
        add(properties, "rtl")
    add_language(properties, face)
