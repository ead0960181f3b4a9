"""Notes of other programs, and the documents of the library that they are about."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from wsisdesk.annotate.anchoring import anchor
from wsisdesk.annotate.editing import make
from wsisdesk.annotate.foreign_annotations import foreign
from wsisdesk.annotate.model import Content, NoteKind
from wsisdesk.documents.readers import read_document
from wsisdesk.library.store import Library
from wsisdesk.progress import silent
from wsisdesk.workspace.copies import at_home, at_original

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
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


WORK = "itu/council/res/9101"
LINES = ("Report", "The costs rose by a third.", "The rooms were too small.")


def commented_copy(path: Path, *lines: str) -> Document:
    """Read a file that a colleague has, which is not in the library."""
    path.write_text("\n\n".join(lines), encoding="utf-8")
    return replace(
        read_document(path, path.name, "c" * 64, silent), work=WORK, version="2030", language="en"
    )


def remarks(copy: Document, *quotes: str) -> tuple[Annotation, ...]:
    """Make remarks on words of a copy."""
    found = []
    for quote in quotes:
        block = next(block for block in copy.blocks if quote in block.text)
        start = block.text.index(quote)
        place = anchor(copy, block, start, start + len(quote))
        found.append(make(place, Content(NoteKind.COMMENT, "why?"), "Basim"))
    return tuple(found)


@pytest.fixture
def shelve(library: Library, tmp_path: Path) -> Callable[..., Document]:
    def add(name: str, *lines: str, **told: str) -> Document:
        path = tmp_path / name
        path.write_text("\n\n".join(lines), encoding="utf-8")
        identity = hashlib.sha256(path.read_bytes()).hexdigest()
        document = read_document(path, path.name, identity, silent)
        known = {"work": WORK, "version": "2030", "language": "en"} | told
        document = replace(
            document, work=known["work"], version=known["version"], language=known["language"]
        )
        library.add(document, path)
        return document

    return add


def documents(notes: Iterable[Annotation]) -> set[str]:
    return {note.target.document for note in notes}


def test_notes_on_a_copy_go_to_the_document_of_the_same_version_and_language(
    library: Library, tmp_path: Path, shelve: Callable[..., Document]
) -> None:
    original = shelve("a.txt", "Cover page", *LINES)
    copy = commented_copy(tmp_path / "copy.txt", *LINES)
    notes = remarks(copy, "The costs", "too small")
    moved = at_original(notes, copy, library)
    assert documents(moved) == {original.id}
    assert [note.target.quote.exact for note in moved] == ["The costs", "too small"]
    assert [note.id for note in moved] == [note.id for note in notes]
    assert [original.block(note.target.block).text for note in moved] == [*LINES[1:]]


@pytest.mark.parametrize(
    "other", [{"work": "itu/council/res/9102"}, {"version": "2031"}, {"language": "fr"}]
)
def test_notes_do_not_go_to_another_work_version_or_language(
    library: Library, tmp_path: Path, shelve: Callable[..., Document], other: dict[str, str]
) -> None:
    shelve("a.txt", "Cover page", *LINES, **other)
    copy = commented_copy(tmp_path / "copy.txt", *LINES)
    notes = remarks(copy, "The costs")
    assert at_original(notes, copy, library) == notes


def test_notes_on_a_copy_of_no_known_work_go_to_the_one_in_front_of_the_user_alone(
    library: Library, tmp_path: Path, shelve: Callable[..., Document]
) -> None:
    shelve("a.txt", "Cover page", *LINES, work="", version="")
    front = shelve("b.txt", "Another page", *LINES, work="", version="")
    copy = replace(commented_copy(tmp_path / "copy.txt", *LINES), work="", version="")
    notes = remarks(copy, "The costs")
    assert at_original(notes, copy, library) == notes
    assert documents(at_original(notes, copy, library, front.id)) == {front.id}


def test_what_is_in_front_of_the_user_counts_only_in_the_language_of_the_copy(
    library: Library, tmp_path: Path, shelve: Callable[..., Document]
) -> None:
    front = shelve("b.txt", "Another page", *LINES, work="", version="", language="fr")
    copy = replace(commented_copy(tmp_path / "copy.txt", *LINES), work="", version="")
    notes = remarks(copy, "The costs")
    assert at_original(notes, copy, library, front.id) == notes


def test_a_document_without_most_of_the_words_is_not_what_was_commented_on(
    library: Library, tmp_path: Path, shelve: Callable[..., Document]
) -> None:
    original = shelve("a.txt", "Cover page", LINES[0], LINES[1])
    copy = commented_copy(tmp_path / "copy.txt", *LINES)
    mostly_lost = remarks(copy, "The costs", "The rooms", "too small")
    assert at_original(mostly_lost, copy, library) == mostly_lost
    half = at_original(remarks(copy, "The costs", "The rooms"), copy, library)
    assert documents(half) == {original.id, copy.id}, "what is not there stays on the copy"


def test_a_copy_that_is_in_the_library_itself_keeps_its_notes(
    library: Library, shelve: Callable[..., Document]
) -> None:
    shelve("a.txt", "Cover page", *LINES)
    copy = shelve("copy.txt", *LINES)
    notes = remarks(copy, "The costs")
    assert at_original(notes, copy, library) == notes
