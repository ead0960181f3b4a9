"""Two delegates exchange notes by files: a layer apart, merged, sealed, and never a private one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.helpers.window import open_desk, settle, settle_notes, write_specimen
from wsisdesk.annotate import editing
from wsisdesk.annotate.anchoring import anchor
from wsisdesk.annotate.model import Content, NoteKind
from wsisdesk.annotate.sharing import Effect
from wsisdesk.annotate.store import NoteStore
from wsisdesk.ui.notes.share.form import ExportForm, Form, Wish
from wsisdesk.ui.notes.share.import_page import KEY, ImportPage
from wsisdesk.ui.widgets.prompt import Prompt
from wsisdesk.workspace import noting

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from wsisdesk.annotate.model import Annotation
    from wsisdesk.app import Desk


class Sharing:
    """A document open in the window, with a note of ours and a private one."""

    def __init__(self, desk: Desk, qtbot: QtBot, folder: Path) -> None:
        self.desk, self.qtbot, self.folder = desk, qtbot, folder
        desk.window.imports.import_paths([write_specimen(folder, "a.html", "On notes")])
        settle(desk, qtbot)
        [self.document] = desk.window.library.entries
        self.ours = self.note("ours", "Amal")
        hidden = self.note("hidden", "Amal", private=True)
        with NoteStore(desk.services.folder) as store:
            store.save([self.ours, hidden])
        desk.window.notes.studio.reload()
        settle(desk, qtbot)

    def note(self, body: str, author: str, *, private: bool = False) -> Annotation:
        page = self.desk.window.tabs.current_document()
        document = page.reader.document() if page is not None else None
        assert document is not None
        target = anchor(document, document.blocks[-1], 0, 10)
        return editing.make(target, Content(NoteKind.COMMENT, body, private=private), author)

    def export(self, suffix: str, *, private: bool = False, passphrase: str = "") -> Path:
        path = self.folder / f"notes{suffix}"
        wish = Wish(Form(suffix), everywhere=False, private=private, passphrase=passphrase)
        self.desk.window.notes.share.export_to(wish, str(path))
        settle(self.desk, self.qtbot)
        return path

    def file_of(self, *notes: Annotation) -> Path:
        path = self.folder / "basim.jsonld"
        noting.write(notes, path)
        return path

    def look_at(self, path: Path) -> ImportPage:
        self.desk.window.notes.share.receive([path])
        settle(self.desk, self.qtbot)
        page = self.desk.window.area.page(KEY)
        assert page is not None
        return cast("ImportPage", page)

    def click(self, button: QWidget) -> None:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def settle(self) -> None:
        settle_notes(self.desk, self.qtbot)

    def stored(self) -> list[Annotation]:
        with NoteStore(self.desk.services.folder) as store:
            return list(store.on_document(self.document))


@pytest.fixture
def sharing(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Sharing]:
    with open_desk(qapp, tmp_path / "data") as desk:
        settle(desk, qtbot)
        yield Sharing(desk, qtbot, tmp_path / "files")


@pytest.mark.parametrize("suffix", [".jsonld", ".docx", ".md", ".csv", ".proposals.docx"])
def test_notes_are_written_in_every_form(sharing: Sharing, suffix: str) -> None:
    path = sharing.export(suffix)
    assert path.stat().st_size > 0
    assert path.name in sharing.desk.window.strip.text()


def test_private_notes_leave_only_when_asked(sharing: Sharing) -> None:
    assert [note.content.body for note in noting.read(sharing.export(".jsonld"))] == ["ours"]
    both = noting.read(sharing.export(".jsonld", private=True))
    assert {note.content.body for note in both} == {"ours", "hidden"}


def test_a_sealed_file_opens_with_its_passphrase(sharing: Sharing) -> None:
    path = sharing.export(".jsonld", passphrase="one two three")
    assert b"ours" not in path.read_bytes()
    share = sharing.desk.window.notes.share
    share.read(str(path), "one two three")
    settle(sharing.desk, sharing.qtbot)
    assert sharing.desk.window.area.page(KEY) is not None


def test_a_dropped_file_is_looked_at_before_anything_is_changed(sharing: Sharing) -> None:
    before = sharing.stored()
    page = sharing.look_at(sharing.file_of(sharing.note("theirs", "Basim")))
    assert page.model.rowCount() == 1
    assert page.model.effect_of(0) is Effect.ADDED
    assert "theirs" in page.model.item(0).child(0, 2).text()
    assert sharing.stored() == before


def test_a_file_that_brings_nothing_offers_nothing(sharing: Sharing) -> None:
    page = sharing.look_at(sharing.file_of())
    assert not page.layer.isVisible()
    assert not page.merge.isVisible()
    assert not page.list.isVisible()
    assert page.leave.hasFocus() or page.window().focusWidget() is page.leave
    sharing.click(page.leave)
    assert sharing.desk.window.area.page(KEY) is None


def test_what_is_the_same_already_can_be_shown_as_a_layer_and_not_be_merged(
    sharing: Sharing,
) -> None:
    page = sharing.look_at(sharing.file_of(sharing.ours))
    assert page.layer.isEnabled()
    assert not page.merge.isEnabled()
    assert not page.list.isExpanded(page.model.index(0, 0)), "there is nothing to read"


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_wrong_passphrase_is_asked_for_again(sharing: Sharing) -> None:
    def prompt() -> Prompt:
        sharing.settle()
        open_ones = (w for w in QApplication.topLevelWidgets() if isinstance(w, Prompt))
        return next(found for found in open_ones if found.isVisible())

    path = sharing.export(".jsonld", passphrase="one two three")
    share = sharing.desk.window.notes.share
    share.read(str(path))
    for typed in ("one", "one two", "one two three"):
        asked = prompt()
        assert asked.field.echoMode() is QLineEdit.EchoMode.Password
        QTest.keyClicks(asked.field, typed)
        QTest.keyClick(asked.field, Qt.Key.Key_Return)
        sharing.settle()
    page = cast("ImportPage", sharing.desk.window.area.page(KEY))
    assert page.model.rowCount() == 1


def test_a_deletion_reaches_the_colleague_without_the_words(sharing: Sharing) -> None:
    with NoteStore(sharing.desk.services.folder) as store:
        store.save([editing.delete(sharing.ours, "Amal")])
    shared = noting.read(sharing.export(".jsonld"))
    [deletion] = [note for note in shared if note.id == sharing.ours.id]
    assert deletion.deleted
    assert "ours" not in repr(deletion.states)


def test_a_layer_stays_apart_and_can_be_hidden_and_copied(sharing: Sharing) -> None:
    page = sharing.look_at(sharing.file_of(sharing.note("theirs", "Basim")))
    sharing.click(page.layer)
    studio = sharing.desk.window.notes.studio
    sharing.settle()
    studio.listing.show()
    layers = {note.layer for note in sharing.stored()}
    assert layers == {"", "Basim"}
    assert studio.panel.layers.isVisibleTo(studio.panel)
    assert studio.panel.model.rowCount() == 3
    studio.panel.layers.toggled.emit("Basim", False)
    assert studio.panel.model.rowCount() == 2
    studio.panel.layers.toggled.emit("Basim", True)
    studio.copy_layer("Basim")
    settle(sharing.desk, sharing.qtbot)
    mine = [note for note in sharing.stored() if not note.layer]
    assert {note.content.body for note in mine} == {"ours", "hidden", "theirs"}
    studio.copy_layer("Basim")
    settle(sharing.desk, sharing.qtbot)
    assert len(sharing.stored()) == 4, "what was copied is not copied twice"


def test_merging_takes_the_newer_edit_and_keeps_the_older_in_history(sharing: Sharing) -> None:
    edited = editing.change(
        sharing.ours, "Basim", content=replace(sharing.ours.content, body="ours, edited")
    )
    page = sharing.look_at(sharing.file_of(edited))
    sharing.click(page.merge)
    [merged] = [note for note in sharing.stored() if note.id == sharing.ours.id]
    assert merged.content.body == "ours, edited"
    assert merged.states[0].content.body == "ours"
    assert sharing.desk.window.area.page(KEY) is None


def test_other_files_are_handed_on_to_the_library(sharing: Sharing) -> None:
    other = write_specimen(sharing.folder, "b.html", "Another", 9201)
    sharing.desk.window.drop.dropped.emit((other,))
    settle(sharing.desk, sharing.qtbot)
    assert len(sharing.desk.window.library.entries) == 2


def test_the_form_asks_for_a_passphrase_only_where_it_can_seal(sharing: Sharing) -> None:
    form = ExportForm([".pdf"], sharing.desk.window, everywhere=False)
    sharing.qtbot.addWidget(form)
    assert form.passphrase.isVisibleTo(form)
    form.form.setCurrentIndex(1)
    assert not form.passphrase.isVisibleTo(form)
    form.form.setCurrentIndex(form.form.count() - 1)
    assert form.wish().form == Form(".pdf", into_original=True)
    assert not form.scope.isEnabled()
