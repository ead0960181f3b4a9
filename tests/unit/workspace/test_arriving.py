"""Notes wait on an older version until something is decided about each of them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from wsisdesk.annotate import editing
from wsisdesk.annotate.anchoring import anchor
from wsisdesk.annotate.carrying import Outcome
from wsisdesk.annotate.model import Content, NoteKind
from wsisdesk.annotate.store import NoteStore
from wsisdesk.workspace import arriving, noting, tasks
from wsisdesk.workspace.workspace import open_workspace

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from wsisdesk.annotate.model import Annotation
    from wsisdesk.documents.model import Document
    from wsisdesk.workspace.arriving import Carriage
    from wsisdesk.workspace.workspace import Workspace

PAGE = """<html lang="en"><body>
<p>RESOLUTION 9300 ({version})</p><p>On reading at sea</p><p>The ITU Council,</p>
<p><i>resolves</i></p>
<p>1 to keep every document within reach of the delegates;</p>
<p>2 to send the {what} to all offices before the meeting;</p>
</body></html>"""


class Versions:
    """A library with two versions of a resolution."""

    def __init__(self, workspace: Workspace, folder: Path) -> None:
        self.workspace = workspace
        folder.mkdir()
        for version, what in (("Modified 2023", "letter"), ("Modified 2025", "whole package")):
            path = folder / f"{version[-4:]}.html"
            path.write_text(PAGE.format(version=version, what=what), "utf-8")
        tasks.import_files(workspace, sorted(folder.iterdir()))
        self.old, self.new = sorted(workspace.library.entries(), key=lambda entry: entry.version)

    def document(self) -> Document:
        return self.workspace.library.document(self.old.id)

    def note(self, words: str, layer: str = "") -> Annotation:
        document = self.document()
        block = next(block for block in document.blocks if words in block.text)
        start = block.text.index(words)
        target = anchor(document, block, start, start + len(words))
        made = editing.make(target, Content(NoteKind.COMMENT, f"on {words}"), "Amal")
        if layer:
            made = replace(made, layer=layer)
        self.workspace.notes.save([made])
        return made

    def carriage(self) -> Carriage:
        return arriving.carriage(self.workspace, self.old.id, self.new.id)

    def waiting(self) -> list[tuple[str, str, int]]:
        found = arriving.all_waiting(self.workspace)
        return [(one.old, one.new, one.notes) for one in found]


@pytest.fixture
def versions(tmp_path: Path) -> Iterator[Versions]:
    with open_workspace(tmp_path / "data") as workspace:
        yield Versions(workspace, tmp_path / "files")


def test_nothing_waits_without_notes(versions: Versions) -> None:
    assert versions.waiting() == []


def test_notes_on_the_older_version_wait_and_colleagues_do_not(versions: Versions) -> None:
    versions.note("every document")
    versions.note("the delegates", layer="Basim")
    assert versions.waiting() == [(versions.old.id, versions.new.id, 1)]


def test_an_accepted_note_waits_no_longer_and_undo_lets_it_wait_again(versions: Versions) -> None:
    note = versions.note("every document")
    store = versions.workspace.notes
    carriage = arriving.carriage(versions.workspace, versions.old.id, versions.new.id)
    assert [p.outcome for p in carriage.waiting] == [Outcome.EXACT]
    settled = arriving.accept(store, carriage.arrival, carriage.waiting, "Amal")
    [made] = settled.notes
    assert made.origin == note.id
    assert made.target.document == versions.new.id
    assert made.target.quote.exact == "every document"
    assert versions.waiting() == []
    arriving.take_back(store, settled, "Amal")
    assert versions.waiting() == [(versions.old.id, versions.new.id, 1)]
    assert store.get(note.id) == note, "the old version keeps its note"


def test_a_note_kept_back_waits_no_longer(versions: Versions) -> None:
    note = versions.note("letter")
    store = versions.workspace.notes
    settled = arriving.keep_back(store, [note], versions.new.id)
    assert versions.waiting() == []
    carriage = arriving.carriage(versions.workspace, versions.old.id, versions.new.id)
    assert carriage.waiting == ()
    assert carriage.total == 1
    arriving.take_back(store, settled, "Amal")
    assert versions.waiting() != []


def test_a_changed_wording_is_placed_and_said_to_be_changed(versions: Versions) -> None:
    versions.note("send the letter to all offices")
    carriage = arriving.carriage(versions.workspace, versions.old.id, versions.new.id)
    [placement] = carriage.waiting
    assert placement.outcome is Outcome.CHANGED
    assert placement.place is not None


def test_what_has_no_place_is_not_accepted(versions: Versions) -> None:
    versions.note("letter")
    carriage = arriving.carriage(versions.workspace, versions.old.id, versions.new.id)
    assert [p.outcome for p in carriage.waiting] == [Outcome.DELETED]
    store = versions.workspace.notes
    settled = arriving.accept(store, carriage.arrival, carriage.waiting, "Amal")
    assert settled.notes == ()
    assert versions.waiting() != []


def test_a_decision_taken_back_can_be_made_once_more(versions: Versions) -> None:
    versions.note("every document")
    versions.note("the letter")
    store = versions.workspace.notes
    carriage = arriving.carriage(versions.workspace, versions.old.id, versions.new.id)
    exact = [p for p in carriage.waiting if p.outcome is Outcome.EXACT]
    placed = arriving.accept(store, carriage.arrival, exact, "Amal")
    left = arriving.keep_back(store, [p.note for p in carriage.waiting if p not in exact],
                              versions.new.id)  # fmt: skip
    assert versions.waiting() == []
    settled = set(store.decided())
    for _ in range(2):
        for settlement in (left, placed):
            arriving.take_back(store, settlement, "Amal")
        assert versions.waiting() == [(versions.old.id, versions.new.id, 2)]
        assert store.on_document(versions.new.id) == ()
        for settlement in (placed, left):
            arriving.settle_again(store, settlement, "Amal")
        assert versions.waiting() == []
        assert set(store.decided()) == settled
        (made,) = store.on_document(versions.new.id)
        assert made.content.body == "on every document"


def test_what_was_written_on_a_carried_note_is_there_when_it_is_carried_again(
    versions: Versions,
) -> None:
    from dataclasses import replace

    versions.note("every document")
    store = versions.workspace.notes
    carriage = arriving.carriage(versions.workspace, versions.old.id, versions.new.id)
    placed = arriving.accept(store, carriage.arrival, carriage.waiting, "Amal")
    (made,) = placed.notes
    content = replace(made.content, body="more to say")
    store.save([editing.change(made, "Amal", content=content)])
    arriving.take_back(store, placed, "Amal")
    arriving.settle_again(store, placed, "Amal")
    (back,) = store.on_document(versions.new.id)
    assert back.content.body == "more to say"


def test_what_lives_on_in_the_middle_version_is_carried_from_there_alone(
    versions: Versions, tmp_path: Path
) -> None:
    store = versions.workspace.notes
    carried = versions.note("every document")
    middle = arriving.carriage(versions.workspace, versions.old.id, versions.new.id)
    settled = arriving.accept(store, middle.arrival, middle.waiting, "Amal")
    third = tmp_path / "third.html"
    third.write_text(PAGE.format(version="Modified 2027", what="whole package"), "utf-8")
    tasks.import_files(versions.workspace, [third])
    [newest] = [e.id for e in versions.workspace.library.entries() if e.version == "2027"]
    later = versions.note("all offices")
    assert sorted(versions.waiting()) == sorted(
        [(versions.old.id, newest, 1), (versions.new.id, newest, 1)]
    )
    first = arriving.carriage(versions.workspace, versions.old.id, newest)
    assert [one.note.id for one in first.waiting] == [later.id]
    second = arriving.carriage(versions.workspace, versions.new.id, newest)
    assert [one.note.id for one in second.waiting] == [note.id for note in settled.notes]
    assert carried.id == settled.notes[0].origin


def test_a_note_kept_back_is_asked_about_when_the_next_version_comes(
    versions: Versions, tmp_path: Path
) -> None:
    note = versions.note("every document")
    arriving.keep_back(versions.workspace.notes, [note], versions.new.id)
    assert versions.waiting() == []
    third = tmp_path / "third.html"
    third.write_text(PAGE.format(version="Modified 2027", what="letter"), "utf-8")
    tasks.import_files(versions.workspace, [third])
    assert [count for *_, count in versions.waiting()] == [1]


def test_a_note_changed_after_it_was_carried_leaves_the_carried_one_alone(
    versions: Versions,
) -> None:
    store = versions.workspace.notes
    note = versions.note("every document")
    carriage = arriving.carriage(versions.workspace, versions.old.id, versions.new.id)
    arriving.accept(store, carriage.arrival, carriage.waiting, "Amal")
    changed = replace(note.content, body="on second thoughts")
    store.save([editing.change(note, "Amal", content=changed)])
    assert versions.waiting() == []
    assert [one.content.body for one in store.on_document(versions.new.id)] == ["on every document"]
    store.save([editing.delete(store.get(note.id), "Amal")])
    assert len(store.on_document(versions.new.id)) == 1


def test_notes_wait_in_the_order_of_their_words(versions: Versions) -> None:
    last = versions.note("all offices")
    first = versions.note("every document")
    second = versions.note("delegates")
    carriage = arriving.carriage(versions.workspace, versions.old.id, versions.new.id)
    assert [one.note.id for one in carriage.waiting] == [first.id, second.id, last.id]


def test_what_another_window_carries_meanwhile_is_not_carried_twice(versions: Versions) -> None:
    note, other = versions.note("every document"), versions.note("all offices")
    carriage = versions.carriage()
    with NoteStore(versions.workspace.folder) as elsewhere:
        first = [one for one in carriage.waiting if one.note.id == note.id]
        theirs = arriving.accept(elsewhere, carriage.arrival, first, "Basim")
    store = versions.workspace.notes
    settled = arriving.accept(store, carriage.arrival, carriage.waiting, "Amal")
    assert [made.origin for made in settled.notes] == [other.id]
    assert [decision.note for decision in settled.decisions] == [other.id]
    assert {made.id: made.origin for made in store.on_document(versions.new.id)} == {
        theirs.notes[0].id: note.id,
        settled.notes[0].id: other.id,
    }
    assert {one.note: one.carried for one in store.decided()} == {
        note.id: theirs.notes[0].id,
        other.id: settled.notes[0].id,
    }
    arriving.take_back(store, settled, "Amal")
    assert [made.origin for made in store.on_document(versions.new.id)] == [note.id]


def test_what_a_command_carries_meanwhile_is_not_carried_twice(versions: Versions) -> None:
    versions.note("every document")
    store, arrival = versions.workspace.notes, versions.carriage().arrival
    assert len(noting.accept(store, arrival, arrival.placements, "Amal")) == 1
    assert noting.accept(store, arrival, arrival.placements, "Amal") == ()
    assert len(store.on_document(versions.new.id)) == 1


def test_a_carried_note_that_was_deleted_can_be_carried_again(versions: Versions) -> None:
    versions.note("every document")
    store, arrival = versions.workspace.notes, versions.carriage().arrival
    (first,) = noting.accept(store, arrival, arrival.placements, "Amal")
    store.save([editing.delete(first, "Amal")])
    (second,) = noting.accept(store, arrival, arrival.placements, "Amal")
    assert [note.id for note in store.on_document(versions.new.id)] == [second.id]
