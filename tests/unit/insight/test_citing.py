from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from tests.helpers.builders import make_block
from tests.helpers.processes import meanwhile
from tests.helpers.protected import fingerprint, protected
from wsisdesk.documents.model import Document, DocumentKind
from wsisdesk.documents.symbols import Citation, citations
from wsisdesk.errors import DocumentNotFound
from wsisdesk.insight.citing import FILE_NAME, CitationIndex, cited
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

    def works(self) -> dict[str, str]:
        return {document.id: document.work for document in self.held.values()}

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


def test_what_is_left_over_is_read_at_the_next_call(index: CitationIndex) -> None:
    shelf = Shelf(CITING, OTHER)
    assert index.update(shelf, at_most=1) == 1  # type: ignore[arg-type]
    assert index.citing("un/a/res/70/125") == ()
    assert index.update(shelf, at_most=1) == 1  # type: ignore[arg-type]
    assert index.citing("un/a/res/70/125")
    assert index.update(shelf, at_most=1) == 0  # type: ignore[arg-type]


def test_the_excerpt_holds_the_citation_at_its_place(index: CitationIndex) -> None:
    long = "word " * 60
    shelf = Shelf(_document("e", f"{long}in accordance with A/RES/70/125, {long}"))
    index.update(shelf)  # type: ignore[arg-type]
    (place,) = index.citing("un/a/res/70/125")
    assert place.excerpt[place.start - place.offset : place.end - place.offset] == "A/RES/70/125"
    assert place.excerpt.startswith("word")
    assert len(place.excerpt) < 300


def test_clauses_are_counted_once_however_often_they_cite(index: CitationIndex) -> None:
    twice = _document("e", "A/RES/70/125 and again A/RES/70/125", "and A/RES/70/125")
    index.update(Shelf(twice))  # type: ignore[arg-type]
    assert index.counts() == {("un/a/res/70/125", twice.id): 2}
    assert index.cited_in(twice.id) == {"un/a/res/70/125"}


def test_a_bare_number_means_the_work_named_in_full_elsewhere() -> None:
    document = _document(
        "e",
        "Resolution 140 (Rev. Bucharest, 2022) of the Plenipotentiary Conference",
        "as Resolution 140 requires",
    )
    assert [(block.id, citation.target) for block, citation in cited(document)] == [
        ("b1", WORK),
        ("b2", WORK),
    ]


def test_an_index_that_cannot_be_written_is_brought_up_to_date_in_memory(tmp_path: Path) -> None:
    path = tmp_path / FILE_NAME
    with closing(CitationIndex(path)) as index:
        index.update(Shelf(CITING))  # type: ignore[arg-type]
    before = fingerprint(tmp_path)
    shelf = Shelf(CITING, OTHER)
    with protected(tmp_path), closing(CitationIndex(path)) as index:
        assert index.update(shelf) == 1  # type: ignore[arg-type]
        assert shelf.opened == [OTHER.id], "what was read before is not read again"
        assert len(index.citing(WORK)) == 1
        assert index.cited_in(OTHER.id) == {"un/a/res/70/125"}
    assert fingerprint(tmp_path) == before


def test_citations_are_found_where_no_index_can_be_made(tmp_path: Path) -> None:
    with protected(tmp_path), closing(CitationIndex(tmp_path / FILE_NAME)) as index:
        index.update(Shelf(CITING))  # type: ignore[arg-type]
        assert len(index.citing(WORK)) == 1
    assert not list(tmp_path.iterdir())


def test_two_threads_may_open_the_index_at_once(tmp_path: Path) -> None:
    first, second = (CitationIndex(tmp_path / FILE_NAME) for _ in range(2))
    first.update(Shelf(CITING))  # type: ignore[arg-type]
    assert second.citing(WORK)
    first.close()
    second.close()


def test_a_document_that_two_processes_read_at_once_stands_in_the_index_once(
    index: CitationIndex, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shelf = Shelf(CITING, OTHER)
    with closing(CitationIndex(tmp_path / FILE_NAME)) as other:
        meanwhile(monkeypatch, shelf, "document", lambda: other.update(Shelf(CITING, OTHER)))  # type: ignore[arg-type]
        index.update(shelf)  # type: ignore[arg-type]
        assert len(index.citing(WORK)) == 1
        assert index.citing(WORK) == other.citing(WORK)


def test_a_document_that_another_removes_meanwhile_is_passed_over(
    index: CitationIndex,
) -> None:
    class Emptied(Shelf):
        def document(self, document_id: str) -> Document:
            if document_id == OTHER.id:
                raise DocumentNotFound(document_id)
            return super().document(document_id)

    index.update(Emptied(OTHER, CITING))  # type: ignore[arg-type]
    assert [place.document for place in index.citing(WORK)] == [CITING.id]
    assert index.update(Shelf(CITING)) == 0  # type: ignore[arg-type]
