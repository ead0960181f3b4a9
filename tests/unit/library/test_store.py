from __future__ import annotations

import dataclasses
import tempfile
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.builders import document_of, make_document, make_file
from wsisdesk.documents.model import (
    Artefact,
    Block,
    BlockKind,
    Cell,
    Comment,
    Mark,
    MarkKind,
    Notice,
    NoticeKind,
    Page,
    Place,
    TableRow,
)
from wsisdesk.errors import DocumentNotFound, FileChanged, OriginalMissing
from wsisdesk.library.store import Library

if TYPE_CHECKING:
    from wsisdesk.library.entries import Entry


def add(library: Library, name: str = "a.txt", language: str = "ar", **tag: str) -> Entry:
    path = make_file(library.folder.parent / "in", name, language, unique=name, **tag)
    document = document_of(path, language, work="itu/council/res/1334", version="2023")
    return library.add(document, path)[0]


def test_a_document_comes_out_as_it_went_in(library: Library, tmp_path: Path) -> None:
    path = make_file(tmp_path / "in")
    rich = dataclasses.replace(
        document_of(path),
        running=("C24/8-E", "3"),
        comments=(Comment("Chair", "why?", 2),),
        notices=(Notice(NoticeKind.TRACKED_CHANGES, "4"),),
        pages=(Page(595.3, 841.9),),
        rejected=(Block("r0", BlockKind.PARAGRAPH, "as before"),),
        blocks=(
            Block(
                "b0", BlockKind.ROW, "one\ttwo", language="ar", centred=True,
                marks=(Mark(0, 3, MarkKind.LINK, "#x"),), artefacts=(Artefact(1, "[x]"),),
                row=TableRow(0, 1, (Cell(0, 3), Cell(4, 7, 1, 2, continued=True)), rtl=True),
                places=(Place(1, 1.5, 2, 3, 4),),
            ),
        ),
    )  # fmt: skip
    library.add(rich, path)
    assert library.document(rich.id) == rich


@given(text=st.text(st.characters(exclude_categories=["Cs"])))
def test_any_text_survives_storing(text: str) -> None:
    with tempfile.TemporaryDirectory() as folder, Library(Path(folder, "data")) as library:
        path = make_file(Path(folder))
        block = Block("b0", BlockKind.PARAGRAPH, text, label=text, language="ar")
        stored = dataclasses.replace(document_of(path), title=text, blocks=(block,))
        library.add(stored, path)
        assert library.document(stored.id) == stored


def test_an_entry_says_what_a_list_needs(library: Library) -> None:
    entry = add(library, "تقرير.txt")
    assert entry == library.entries()[0]
    assert (entry.name, entry.language, entry.version) == ("تقرير.txt", "ar", "2023")
    assert entry.blocks == len(library.document(entry.id).blocks)
    assert entry.size == library.original(entry.id).stat().st_size


def test_adding_the_same_file_twice_keeps_one(library: Library, tmp_path: Path) -> None:
    path = make_file(tmp_path / "in")
    first, new = library.add(document_of(path), path)
    again, still_new = library.add(document_of(path), path)
    assert (new, still_new) == (True, False)
    assert first == again
    assert len(library.entries()) == 1


def test_a_file_that_changed_since_it_was_read_is_refused(library: Library, tmp_path: Path) -> None:
    path = make_file(tmp_path / "in")
    document = document_of(path)
    path.write_text("other", "utf-8")
    with pytest.raises(FileChanged):
        library.add(document, path)
    assert library.entries() == ()
    assert [p for p in library.originals.rglob("*") if p.is_file()] == []


def test_a_link_by_hand_counts_before_the_text_and_can_be_forgotten(library: Library) -> None:
    entry = add(library)
    library.link([entry.id], "un/a/res/70/125", "2015")
    linked = library.entry(entry.id)
    assert (linked.work, linked.version, linked.linked) == ("un/a/res/70/125", "2015", True)
    assert library.document(entry.id).work == "un/a/res/70/125"
    library.trust_text([entry.id])
    assert library.entry(entry.id) == entry


def test_an_unlinked_document_stands_alone(library: Library) -> None:
    entry = add(library)
    library.unlink([entry.id])
    alone = library.entry(entry.id)
    assert (alone.work, alone.version, alone.linked) == ("", "", True)


def test_works_are_those_that_count_for_the_documents_that_are_kept(library: Library) -> None:
    first, second, removed = (add(library, name) for name in ("one.txt", "two.txt", "three.txt"))
    library.link([second.id], "un/a/res/70/125", "2015")
    library.remove([removed.id])
    assert library.works() == {first.id: first.work, second.id: "un/a/res/70/125"}


def test_linking_one_unknown_document_links_none(library: Library) -> None:
    entry = add(library)
    with pytest.raises(DocumentNotFound):
        library.link([entry.id, "f" * 64], "x/y")
    assert not library.entry(entry.id).linked


def test_tags_are_sorted_and_given_once(library: Library) -> None:
    entry = add(library)
    for name in ("urgent", "بيئة", "urgent"):
        library.tag([entry.id], name)
    assert library.entry(entry.id).tags == ("urgent", "بيئة")
    library.untag([entry.id], "urgent")
    assert library.entry(entry.id).tags == ("بيئة",)


def test_a_removal_is_undone_with_everything_it_took(library: Library) -> None:
    first, second = add(library, "1.txt"), add(library, "2.txt")
    library.tag([first.id], "red")
    before = library.entries()
    removal = library.remove([first.id, second.id])
    assert library.entries() == ()
    with pytest.raises(DocumentNotFound):
        library.document(first.id)
    assert [found.ids for found, _ in library.removed()] == [(first.id, second.id)]
    library.restore(removal)
    assert library.entries() == before
    assert library.removed() == ()


def test_a_removed_document_added_again_comes_back(library: Library) -> None:
    entry = add(library)
    library.tag([entry.id], "red")
    library.remove([entry.id])
    assert add(library).tags == ("red",)


def test_purging_deletes_only_what_was_removed_long_enough_ago(library: Library) -> None:
    gone, kept = add(library, "1.txt"), add(library, "2.txt")
    removal = library.remove([gone.id])
    place = next(library.originals.rglob(f"{gone.id}*"))
    assert library.purge() == 0
    assert place.exists()
    assert library.purge(timedelta(0)) == 1
    assert not place.exists()
    library.restore(removal)
    assert [entry.id for entry in library.entries()] == [kept.id]
    assert library.original(kept.id).exists()


def test_a_lost_original_is_said_plainly(library: Library) -> None:
    entry = add(library)
    library.original(entry.id).unlink()
    with pytest.raises(OriginalMissing):
        library.original(entry.id)
    assert library.document(entry.id).blocks


def test_the_suffix_of_an_original_is_kept_only_if_it_is_ordinary(
    library: Library, tmp_path: Path
) -> None:
    names = {"a.DOCX": ".docx", "b": "", "c.محضر": "", "d.verylongsuffix": ""}
    for name, suffix in names.items():
        path = make_file(tmp_path / "in", name, unique=name)
        entry, _ = library.add(document_of(path), path)
        assert library.original(entry.id).suffix == suffix


def test_what_is_kept_is_there_after_opening_again(library: Library) -> None:
    entry = add(library)
    library.tag([entry.id], "red")
    library.reopen()
    assert library.entry(entry.id).tags == ("red",)


def test_a_closed_library_is_a_mistake_of_the_program(library: Library) -> None:
    library.close()
    library.close()
    with pytest.raises(ValueError, match="closed"):
        library.entries()


def test_documents_differ_by_their_bytes_alone() -> None:
    assert make_document("ar").id != make_document("en").id
