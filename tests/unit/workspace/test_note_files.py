"""Notes out of commented copies, and into copies of originals."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.helpers.builders import document_of, make_file
from tests.unit.documents.pdf.drawing import write_pdf
from tests.unit.export.notes.specimens import DATE, comment
from wsisdesk.annotate.store import NoteStore
from wsisdesk.documents.readers import read_document
from wsisdesk.errors import UnknownExportFormat
from wsisdesk.export.notes.request import NotesRequest
from wsisdesk.library.store import Library
from wsisdesk.progress import silent
from wsisdesk.workspace import note_files

if TYPE_CHECKING:
    from pathlib import Path

    from wsisdesk.annotate.model import Annotation
    from wsisdesk.documents.model import Document

LINES = "BT /F 12 Tf 72 500 Td (to publish the documents) Tj 0 -40 Td (to meet in summer) Tj ET"


def read(path: Path) -> Document:
    return read_document(path, path.name, hashlib.sha256(path.read_bytes()).hexdigest(), silent)


@pytest.mark.parametrize(
    ("name", "commented"),
    [("a.docx", True), ("A.PDF", True), ("a.docm", True), ("a.jsonld", False), ("a.txt", False)],
)
def test_files_of_notes_are_told_from_documents(tmp_path: Path, name: str, commented: bool) -> None:
    assert note_files.is_commented_document(tmp_path / name) is commented


def test_remarks_on_a_copy_are_put_on_the_document_it_is_a_copy_of(tmp_path: Path) -> None:
    original = write_pdf(tmp_path / "draft.pdf", LINES)
    document = read(original)
    notes = (comment(document, 1, "why?", "documents"), comment(document, 2, "when?"))
    copy = tmp_path / "copy.pdf"
    request = NotesRequest(notes, DATE, {document.id: document})
    written = note_files.write_into_original(request, document, original, copy)
    assert [note.id for note in written.placed] == [note.id for note in notes]
    found = note_files.remarks_in(copy, read(copy))
    assert {note.target.document for note in found} == {read(copy).id}
    moved = note_files.on_document(found, document)
    assert {note.target.document for note in moved} == {document.id}
    assert [(note.target.quote.exact, note.target.whole) for note in moved] == [
        ("documents", False), ("to meet in summer", False),
    ]  # fmt: skip
    assert [note.id for note in moved] == [note.id for note in found]


def test_remarks_on_words_that_the_document_lacks_stay_on_the_copy(tmp_path: Path) -> None:
    copy = write_pdf(tmp_path / "copy.pdf", LINES)
    document = read(copy)
    note = comment(document, 1, "why?", "documents")
    other = replace(document, id="0" * 64, blocks=document.blocks[1:])
    assert note_files.on_document([note], other) == (note,)


def test_texts_held_in_several_languages_are_known_by_work_and_version(tmp_path: Path) -> None:
    with Library(tmp_path / "data") as library:
        ids = []
        for number, (language, work, version) in enumerate(
            (("en", "itu/council/res/1", "2023"), ("ar", "itu/council/res/1", "2023"),
             ("en", "itu/council/res/1", "2015"), ("en", "", ""), ("ar", "", ""))
        ):  # fmt: skip
            path = make_file(tmp_path / "in", f"{number}.txt", language, unique=str(number))
            made = document_of(path, language, work=work, version=version)
            ids.append(library.add(made, path)[0].id)
        assert note_files.in_several_languages(library) == frozenset(ids[:2])


def test_an_original_that_can_bear_no_notes_is_refused(tmp_path: Path) -> None:
    original = tmp_path / "draft.txt"
    original.write_text("to publish the documents", "utf-8")
    document = read(original)
    with pytest.raises(UnknownExportFormat):
        note_files.write_into_original(
            NotesRequest((), DATE), document, original, tmp_path / "copy.txt"
        )
    assert not (tmp_path / "copy.txt").exists()


def remark(document: Document, number: int, author: str) -> Annotation:
    made = comment(document, number, "why?", "documents")
    return replace(made, author=author)


@pytest.mark.parametrize(
    ("authors", "name"),
    [
        (("Amal", "Amal"), "Amal"),
        ((" Amal ", "Amal"), "Amal"),
        (("Amal", "Boris"), "remarks"),
        (("Amal", ""), "remarks"),
        (("", ""), "remarks"),
        ((), "remarks"),
    ],
)
def test_notes_of_a_file_are_a_layer_of_their_one_author_or_of_the_file(
    tmp_path: Path, authors: tuple[str, ...], name: str
) -> None:
    document = read(write_pdf(tmp_path / "draft.pdf", LINES))
    notes = [remark(document, 1, author) for author in authors]
    assert note_files.layer_name(notes, tmp_path / "remarks.jsonld") == name


@pytest.mark.parametrize(("asked", "name"), [("", "Amal"), ("Geneva", "Geneva")])
def test_what_is_taken_in_is_a_layer_that_remembers_its_file(
    tmp_path: Path, asked: str, name: str
) -> None:
    document = read(write_pdf(tmp_path / "draft.pdf", LINES))
    with NoteStore(tmp_path) as store:
        path = tmp_path / "remarks.jsonld"
        intake = note_files.take_in(store, [remark(document, 1, "Amal")], path, asked)
        assert intake.fresh() == 1
        assert [note.layer for note in store.every()] == [name]
        (layer,) = store.layers.every()
        assert (layer.name, layer.source) == (name, "remarks.jsonld")


def test_a_note_about_a_whole_clause_is_about_the_whole_of_it_on_the_document_too(
    tmp_path: Path,
) -> None:
    document = read(write_pdf(tmp_path / "draft.pdf", LINES))
    whole = comment(document, 1, "all of it")
    assert whole.target.whole
    other = replace(document, id="0" * 64)
    (moved,) = note_files.on_document([whole], other)
    assert moved.target == replace(whole.target, document=other.id)


def test_a_note_stands_where_its_block_is_though_its_words_stand_elsewhere_too(
    tmp_path: Path,
) -> None:
    lines = "BT /F 12 Tf 72 500 Td (to meet in summer) Tj 0 -40 Td (to meet in summer) Tj ET"
    document = read(write_pdf(tmp_path / "draft.pdf", lines))
    note = comment(document, 2, "again?", "summer")
    other = replace(document, id="0" * 64)
    (moved,) = note_files.on_document([note], other)
    assert (moved.target.document, moved.target.block) == (other.id, document.blocks[1].id)
