"""Text inside drawings: text boxes, old and new, WordArt, and the words of diagrams."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.documents.docx.namespaces import ALTERNATE, DIAGRAM, DRAWING, VML, chosen, r, w

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

_CONTENT = w("txbxContent")
_WORD_ART = f"{{{VML}}}textpath"
_DIAGRAM = f"{{{DIAGRAM}}}relIds"
_DIAGRAM_DATA = r("dm")
_LINE, _WORDS = f"{{{DRAWING}}}p", f"{{{DRAWING}}}t"


def text_boxes(drawing: _Element) -> Iterator[_Element]:
    """Yield the contents of the text boxes in a drawing, each once, in order of the file.

    A box inside a box belongs to the paragraph of the box around it and is found from there.
    """
    for child in drawing:
        if child.tag == _CONTENT:
            yield child
        elif child.tag == ALTERNATE:
            branch = chosen(child)
            if branch is not None:
                yield from text_boxes(branch)
        elif len(child):
            yield from text_boxes(child)


def word_art(drawing: _Element) -> list[str]:
    """List the texts that are drawn as shapes, such as the word DRAFT behind a page."""
    return [text for shape in drawing.iter(_WORD_ART) if (text := shape.get("string", ""))]


def diagrams(drawing: _Element) -> list[str]:
    """List the relationships to the data of the diagrams (SmartArt) in a drawing."""
    return [found for item in drawing.iter(_DIAGRAM) if (found := item.get(_DIAGRAM_DATA))]


def diagram_lines(data: _Element) -> list[str]:
    """List the lines of text in a diagram's data, without empty ones."""
    lines = ("".join(words.text or "" for words in line.iter(_WORDS)) for line in data.iter(_LINE))
    return [line for line in lines if line.strip()]
