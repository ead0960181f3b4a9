from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.helpers.builders import make_block
from wsisdesk.documents.model import Document, DocumentKind
from wsisdesk.documents.symbols import Citation, citations
from wsisdesk.insight.citing import FILE_NAME, CitationIndex
from wsisdesk.insight.targets import Holding, target
from wsisdesk.library.entries import Entry

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

WORK = "itu/pp/res/140"


class Shelf:
    """A library of given documents, with the two methods the index reads."""

    def __init__(self, *documents: Document) -> None:
        self.held = {document.id: document for document in documents}
        self.opened: list[str] = []

    def entries(self) -> tuple[Entry, ...]:
        return tuple(_entry(document) for document in self.held.values())

    def document(self, document_id: str) -> Document:
        self.opened.append(document_id)
        return self.held[document_id]


def _document(name: str, *texts: str) -> Document:
    blocks = tuple(make_block(n, text) for n, text in enumerate(texts, 1))
    return Document(name * 64, name, "text", DocumentKind.OTHER, "en", name, blocks)


def _entry(document: Document, work: str = "", version: str = "") -> Entry:
    return Entry(
        document.id, document.name, document.title, document.language, document.kind, "text", "",
        "", work, version, "2026-01-01", len(document.blocks), 1,
    )  # fmt: skip


CITING = _document("a", "Nothing here.", "as Resolution 140 (Rev. Bucharest, 2022) of the "
                   "Plenipotentiary Conference says")  # fmt: skip
OTHER = _document("b", "in accordance with A/RES/70/125")


@pytest.fixture
def index(tmp_path: Path) -> Iterator[CitationIndex]:
    made = CitationIndex(tmp_path / FILE_NAME)
    yield made
    made.close()


def test_the_clause_that_cites_a_work_is_found(index: CitationIndex) -> None:
    index.update(Shelf(CITING, OTHER))  # type: ignore[arg-type]
    (place,) = index.citing(WORK)
    assert (place.document, place.block, place.version) == (CITING.id, "b2", "2022")
    assert "140" in CITING.block("b2").text[place.start : place.end]


def test_only_new_documents_are_read(index: CitationIndex) -> None:
    shelf = Shelf(CITING)
    index.update(shelf)  # type: ignore[arg-type]
    shelf.held[OTHER.id] = OTHER
    assert index.update(shelf) == 1  # type: ignore[arg-type]
    assert shelf.opened == [CITING.id, OTHER.id]


def test_documents_that_left_the_library_are_forgotten(index: CitationIndex) -> None:
    index.update(Shelf(CITING))  # type: ignore[arg-type]
    index.update(Shelf())  # type: ignore[arg-type]
    assert index.citing(WORK) == ()


def test_a_damaged_index_is_made_anew(tmp_path: Path) -> None:
    path = tmp_path / FILE_NAME
    path.parent.mkdir()
    path.write_bytes(b"no database" * 100)
    index = CitationIndex(path)
    assert index.update(Shelf(CITING)) == 1  # type: ignore[arg-type]
    index.close()


def _citation() -> Citation:
    return citations(CITING.blocks[1].text, "en")[0]


def test_a_citation_leads_to_the_version_it_names() -> None:
    entries = [_entry(OTHER, WORK, "2018"), _entry(CITING, WORK, "2022")]
    found = target(_citation(), entries)
    assert (found.holding, found.entry) == (Holding.HELD, entries[1])
    assert found.versions == ("2022", "2018")


def test_another_version_is_offered_with_a_hint() -> None:
    entries = [_entry(OTHER, WORK, "2018")]
    found = target(_citation(), entries)
    assert (found.holding, found.entry) == (Holding.OTHER_VERSION, entries[0])


def test_what_is_not_held_is_said_so() -> None:
    found = target(_citation(), [])
    assert (found.holding, found.work, found.entry) == (Holding.NOT_HELD, WORK, None)
