"""Documents with tables and footnotes for tests, and readers of what was written."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st
from lxml import etree

from tests.helpers.builders import make_document
from wsisdesk.documents.docx.namespaces import w
from wsisdesk.documents.model import Block, BlockKind, Cell, NoteRef, Part, TableRow

if TYPE_CHECKING:
    from pathlib import Path

    from lxml.etree import _Element

    from wsisdesk.documents.model import Document


class Draft:
    """A document written down block by block."""

    def __init__(self, language: str = "en") -> None:
        self.language = language
        self._body: list[Block] = []
        self._notes: list[Block] = []
        self._marks: list[str] = []
        self._tables = 0
        self._row = 0

    def item(self, text: str, label: str = "", mark: str = "", **block: Any) -> Draft:  # noqa: ANN401 - any field
        """Add a clause; each ``*`` in its text calls the next footnote, with ``mark`` if given."""
        pieces = text.split("*")
        refs, place = [], 0
        for piece in pieces[:-1]:
            place += len(piece)
            self._marks.append(mark or str(len(self._marks) + 1))
            refs.append(NoteRef(place, f"n{len(self._marks)}", self._marks[-1]))
        kind = block.pop("kind", BlockKind.ITEM if label else BlockKind.PARAGRAPH)
        self._add("".join(pieces), kind, label=label, notes=tuple(refs), **block)
        return self

    def note(self, text: str, *more: str) -> Draft:
        """Add the text of the next footnote; ``more`` are its further paragraphs."""
        number = sum("-" not in block.id for block in self._notes) + 1
        called = number <= len(self._marks)
        mark = self._marks[number - 1] if called else str(number)
        for place, part in enumerate((text, *more), 1):
            name = f"n{number}" if place == 1 else f"n{number}-{place}"
            label = mark if place == 1 else ""
            self._notes.append(
                Block(name, BlockKind.FOOTNOTE, part, Part.NOTES, label, language=self.language)
            )
        return self

    def table(self) -> Draft:
        """Begin a table."""
        self._tables += 1
        self._row = 0
        return self

    def row(self, *cells: str, rtl: bool = False, header: bool = False) -> Draft:
        """Add a row to the table."""
        spans, place = [], 0
        for column, text in enumerate(cells):
            spans.append(Cell(place, place + len(text), column))
            place += len(text) + 1
        row = TableRow(self._tables, self._row, tuple(spans), rtl, header)
        self._row += 1
        self._add("\t".join(cells), BlockKind.ROW, row=row)
        return self

    def document(self) -> Document:
        """Return the document."""
        return make_document(self.language, blocks=[*self._body, *self._notes])

    def _add(self, text: str, kind: BlockKind, **block: Any) -> None:  # noqa: ANN401 - any field
        settings: dict[str, Any] = {"language": self.language} | block
        self._body.append(Block(f"b{len(self._body)}", kind, text, **settings))


def part(path: Path, name: str = "document") -> _Element:
    """Return the root of a part of a Word file."""
    with zipfile.ZipFile(path) as package:
        return etree.fromstring(package.read(f"word/{name}.xml"))


def names(path: Path) -> list[str]:
    """Return the names of the parts of a file."""
    with zipfile.ZipFile(path) as package:
        return package.namelist()


def text_under(root: _Element, tag: str) -> list[str]:
    """Return the texts of all elements with this name, each with the text of deleted runs."""
    return [
        "".join(run.text or "" for run in element.iter(w("t"), w("delText")))
        for element in root.iter(w(tag))
    ]


_WORDS = st.lists(
    st.sampled_from(
        ["the", "Council", "report", "تقرير", "المجلس", "70/125", "、理事会", "(Rev.1)"]
    ),
    min_size=1,
    max_size=9,
).map(" ".join)


@st.composite
def _drafts(draw: st.DrawFn) -> Draft:
    made = Draft(draw(st.sampled_from(["ar", "en"])))
    for _ in range(draw(st.integers(1, 7))):
        if draw(st.integers(0, 3)) == 0:
            columns = draw(st.integers(1, 3))
            made.table()
            for _ in range(draw(st.integers(1, 3))):
                made.row(*(draw(_WORDS) for _ in range(columns)), rtl=draw(st.booleans()))
        elif draw(st.booleans()):
            label, mark = (
                draw(st.sampled_from(["", "1", "أ )"])),
                draw(st.sampled_from(["", "", "†"])),
            )
            made.item(f"{draw(_WORDS)}*{draw(_WORDS)}", label, mark).note(draw(_WORDS))
        else:
            made.item(draw(_WORDS), draw(st.sampled_from(["", "2", "ب)"])))
    return made


@st.composite
def document_pairs(draw: st.DrawFn) -> tuple[Document, Document]:
    """Make pairs of documents with clauses, tables and footnotes."""
    return draw(_drafts()).document(), draw(_drafts()).document()
