"""A colleague's layer is remembered as one left it: hidden, named, removed, from which file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from tests.helpers.window import open_desk, settle
from tests.journeys.annotating import Annotating, annotating
from wsisdesk import cli
from wsisdesk.annotate.store import NoteStore
from wsisdesk.ui.widgets.prompt import Prompt

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from wsisdesk.ui.notes.share.layers import LayerRow
    from wsisdesk.ui.widgets.menu import Menu


class Layered(Annotating):
    """With a layer of one colleague, and one note of ours."""

    def begin(self) -> None:
        self.have(self.note("ours"))
        self.click(self.look_at(self.file_of(self.note("theirs", "Basim"))).layer)

    def row(self, name: str = "Basim") -> LayerRow:
        return self.studio.panel.layers.rows[name]

    def bodies(self) -> list[str]:
        self.studio.listing.show()
        return sorted(note.content.body for note in self.shown())

    def marks(self) -> int:
        """Count the notes that are marked in the text."""
        self.qtbot.waitUntil(lambda: not self.studio.attendance._soon.isActive())
        return sum(map(len, self.reader.canvas.page.state.notes.values()))

    def choose(self, words: str, name: str = "Basim") -> None:
        """Choose from the menu of a layer."""
        choose(self.studio.panel.layers.menu(name), words)
        self.settle()


def choose(menu: Menu | QMenu, words: str) -> None:
    next(action for action in menu.actions() if words in action.text()).trigger()


@pytest.fixture
def layered(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Layered]:
    with annotating(qapp, qtbot, tmp_path, Layered) as made:
        made.begin()
        yield made


def test_a_hidden_layer_stays_hidden_when_the_program_starts_again(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    with annotating(qapp, qtbot, tmp_path, Layered) as first:
        first.begin()
        assert (first.bodies(), first.marks()) == (["ours", "theirs"], 2)
        first.row().shown.click()
        first.settle()
        assert (first.bodies(), first.marks()) == (["ours"], 1)
        document = first.document
    with open_desk(qapp, tmp_path / "data") as desk:
        settle(desk, qtbot)
        desk.window.tabs.open_document(document)
        settle(desk, qtbot)
        again = Layered.__new__(Layered)
        again.desk, again.qtbot, again.document = desk, qtbot, document
        again.settle()
        assert not again.row().shown.isChecked()
        assert (again.bodies(), again.marks()) == (["ours"], 1)
        again.row().shown.click()
        again.settle()
        assert again.bodies() == ["ours", "theirs"]
    with NoteStore(tmp_path / "data") as store:
        assert store.layers.get("Basim").shown


def test_the_box_one_has_clicked_stays_the_same_box(layered: Layered) -> None:
    row = layered.row()
    for _ in range(3):
        row.shown.click()
        layered.settle()
        assert layered.row() is row
    assert not row.shown.isChecked()
    with NoteStore(layered.desk.services.folder) as store:
        assert not store.layers.get("Basim").shown
        store.layers.show("Basim", shown=True)
    layered.desk.window.notes.colleagues.look()
    layered.settle()
    assert row.shown.isChecked()


def test_a_tip_says_from_which_file_a_layer_is_and_since_when(layered: Layered) -> None:
    tip = layered.row().shown.toolTip()
    with NoteStore(layered.desk.services.folder) as store:
        layer = store.layers.get("Basim")
    assert layer.source == "basim.jsonld"
    assert "basim.jsonld" in tip
    assert layer.imported[2:4] in tip


def test_a_removed_layer_goes_from_list_and_text_and_comes_back(layered: Layered) -> None:
    layered.choose("Remove")
    assert (layered.bodies(), layered.marks()) == (["ours"], 1)
    assert not layered.studio.panel.layers.isVisibleTo(layered.studio.panel)
    assert "Basim" in layered.desk.window.strip.text()
    menu = layered.studio.panel.menu
    menu.aboutToShow.emit()
    offered = [action.menu() for action in menu.actions() if "Bring back" in action.text()]
    assert isinstance(offered[0], QMenu)
    choose(offered[0], "Basim")
    layered.settle()
    assert (layered.bodies(), layered.marks()) == (["ours", "theirs"], 2)
    menu.aboutToShow.emit()
    assert not [action for action in menu.actions() if "Bring back" in action.text()]


def test_a_removed_layer_begins_anew_with_the_next_file(layered: Layered) -> None:
    layered.choose("Remove")
    file = layered.file_of(layered.note("newer", "Basim"))
    layered.click(layered.look_at(file).layer)
    assert layered.bodies() == ["newer", "ours"]
    layered.trigger("undo")
    assert layered.bodies() == ["ours"]
    layered.trigger("undo")
    assert layered.bodies() == ["ours", "theirs"]


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_layer_is_given_a_name_beside_its_row(layered: Layered) -> None:
    layered.choose("name…")
    prompt = next(w for w in QApplication.topLevelWidgets() if isinstance(w, Prompt))
    assert prompt.field.text() == "Basim"
    QTest.keyClicks(prompt.field, "Basim & co")
    QTest.keyClick(prompt.field, Qt.Key.Key_Return)
    layered.settle()
    assert list(layered.studio.panel.layers.rows) == ["Basim & co"]
    assert "&&" in layered.row("Basim & co").shown.text(), "no letter is taken for a key"


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_name_that_another_layer_has_is_objected_to(layered: Layered) -> None:
    layered.click(layered.look_at(layered.file_of(layered.note("x", "Chen"))).layer)
    layered.choose("name…", "Chen")
    prompt = next(w for w in QApplication.topLevelWidgets() if isinstance(w, Prompt))
    prompt.field.setText("Basim")
    QTest.keyClick(prompt.field, Qt.Key.Key_Return)
    assert prompt.isVisible()
    prompt.close()
    layered.settle()
    assert set(layered.studio.panel.layers.rows) == {"Basim", "Chen"}


def test_all_notes_of_a_layer_are_copied_from_its_menu(layered: Layered) -> None:
    layered.choose("Copy all")
    own = sorted(note.content.body for note in layered.stored() if not note.layer)
    assert own == ["ours", "theirs"]


@pytest.mark.parametrize("part", ["shown", "more"])
def test_the_keyboard_stays_at_the_layer_when_the_list_is_built_anew(
    layered: Layered, part: str
) -> None:
    before = layered.row()
    getattr(before, part).setFocus()
    layered.studio.panel.layers.changeEvent(QEvent(QEvent.Type.LanguageChange))
    assert layered.row() is not before
    assert layered.desk.window.focusWidget() is getattr(layered.row(), part)


def test_the_command_line_and_the_window_agree(
    layered: Layered, capsys: pytest.CaptureFixture[str]
) -> None:
    data = ["--data", str(layered.desk.services.folder)]
    assert cli.main(["notes", "layers", "Basim", "--hide", *data]) == 0
    QCoreApplication.sendEvent(layered.desk.window, QEvent(QEvent.Type.WindowActivate))
    layered.qtbot.waitUntil(lambda: layered.bodies() == ["ours"], timeout=20_000)
    layered.row().shown.click()
    layered.settle()
    capsys.readouterr()
    assert cli.main(["notes", "list", *data]) == 0
    assert "layer: Basim" in capsys.readouterr().out


def test_each_layer_names_its_button_for_those_who_do_not_see_it(layered: Layered) -> None:
    assert "Basim" in layered.row().more.accessibleName()
    assert layered.row().more.focusPolicy() == Qt.FocusPolicy.TabFocus
