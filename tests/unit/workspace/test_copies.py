"""Notes of other programs, and the documents of the library that they are about."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest

from wsisdesk.annotate.foreign_annotations import foreign
from wsisdesk.documents.readers import read_document
from wsisdesk.library.store import Library
from wsisdesk.progress import silent
from wsisdesk.workspace.copies import at_home

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from wsisdesk.annotate.model import Annotation
    from wsisdesk.documents.model import Document


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library(tmp_path / "data") as opened:
        yield opened


def keep(library: Library, path: Path, text: str) -> Document:
    path.write_text(text, encoding="utf-8")
    identity = hashlib.sha256(path.read_bytes()).hexdigest()
    document = read_document(path, path.name, identity, silent)
    library.add(document, path)
    return document


@pytest.fixture
def costs(library: Library, tmp_path: Path) -> Document:
    return keep(library, tmp_path / "costs report.txt", "Report\n\nThe costs rose by a third.\n")


def note(quote: str, source: str) -> Annotation:
    selector = {"type": "TextQuoteSelector", "exact": quote}
    return foreign({"bodyValue": "why?", "target": {"source": source, "selector": selector}})


@pytest.mark.parametrize(
    "source",
    ["urn:sha256:{id}", "{id}", "costs report.txt", "https://example.org/x/costs%20report.txt"],
)
def test_a_document_is_known_by_its_identifier_and_its_name(
    library: Library, costs: Document, source: str
) -> None:
    (moved,) = at_home([note("THE COSTS", source.format(id=costs.id))], library)
    assert (moved.target.document, moved.target.quote.exact) == (costs.id, "The costs")


def test_words_that_are_not_in_the_document_named_leave_the_note_without_a_place(
    library: Library, costs: Document
) -> None:
    (moved,) = at_home([note("the gains", costs.name)], library)
    assert (moved.target.document, moved.target.block) == (costs.id, "")


def test_on_no_known_document_the_one_in_front_counts_if_it_has_the_words(
    library: Library, costs: Document
) -> None:
    notes = [note("the costs", "https://a.example"), note("the gains", "https://a.example")]
    found, lost = at_home(notes, library, costs.id)
    assert found.target.document == costs.id
    assert lost == notes[1]
    assert at_home(notes, library) == tuple(notes)


def test_notes_that_know_their_block_stay_as_they_are(library: Library, costs: Document) -> None:
    (placed,) = at_home([note("the costs", costs.id)], library)
    assert at_home([placed], library, "no such document") == (placed,)
