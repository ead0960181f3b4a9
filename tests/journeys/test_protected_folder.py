"""A data folder that cannot be written: all is read, what would write is grey and says why."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFrame

from tests.helpers.protected import fingerprint, protected
from tests.helpers.window import open_desk, settle
from tests.journeys.annotating import Annotating, annotating
from wsisdesk.annotate.layers import Layer
from wsisdesk.annotate.store import NoteStore
from wsisdesk.ui.action_table import ACTIONS
from wsisdesk.ui.notes.keys import name_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from wsisdesk.app import Desk

WRITING = [spec.id for spec in ACTIONS if spec.writes]


class Protected(Annotating):
    """The window over a protected folder with one document, notes and a colleague's layer."""

    def __init__(self, desk: Desk, qtbot: QtBot, folder: Path) -> None:
        self.desk, self.qtbot, self.folder = desk, qtbot, folder
        settle(desk, qtbot)
        [self.document] = desk.window.library.entries
        desk.window.tabs.open_document(self.document)
        self.settle()
        self.settle()

    @property
    def said(self) -> str:
        return self.desk.window.status._task.text()


@pytest.fixture
def folder(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Path:
    """A data folder as it is left on a stick before the stick is protected."""
    with (
        annotating(qapp, qtbot, tmp_path, Annotating) as made,
        NoteStore(made.desk.services.folder) as store,
    ):
        store.save([made.note("ours")])
        store.exchange.take_in([made.note("theirs", "Basim")], Layer("Basim", "b.jsonld"))
    return tmp_path / "data"


@pytest.fixture(params=["en", "ar"])
def guarded(
    qapp: QApplication, qtbot: QtBot, folder: Path, request: pytest.FixtureRequest
) -> Iterator[Protected]:
    (folder / "settings.toml").unlink()
    with open_desk(qapp, folder, request.param):
        pass
    with protected(folder), open_desk(qapp, folder, request.param) as desk:
        yield Protected(desk, qtbot, folder)


def test_notes_are_listed_and_stand_in_the_text(guarded: Protected) -> None:
    assert sorted(note.content.body for note in guarded.shown()) == ["ours", "theirs"]

    def marked() -> None:
        places = [guarded.reader.notes.place_of(name_of(note)) for note in guarded.shown()]
        assert not any(place.isEmpty() for place in places)

    guarded.qtbot.waitUntil(marked)
    guarded.studio.panel.search.setText("theirs")
    guarded.settle()
    assert [note.layer for note in guarded.shown()] == ["Basim"]


def test_what_would_write_is_grey_and_nothing_is_written(guarded: Protected) -> None:
    before = fingerprint(guarded.desk.services.folder)
    guarded.reader.canvas.select(4, 3, 12)
    actions = guarded.desk.window.actions_
    assert WRITING
    assert not [name for name in WRITING if actions[name].isEnabled()]
    assert actions["find"].isEnabled()
    assert actions["export_notes"].isEnabled()
    for name in WRITING:
        actions[name].trigger()
    guarded.settle()
    assert fingerprint(guarded.desk.services.folder) == before
    assert len(guarded.shown()) == 2


def test_the_panel_and_the_status_line_say_why_and_what_to_do(guarded: Protected) -> None:
    known = guarded.desk.services.protection
    assert guarded.studio.panel.notice.isVisible()
    assert known.reason() in guarded.studio.panel.notice.text()
    assert "wsisdesk --data" in guarded.studio.panel.notice.text()
    assert guarded.desk.window.status._protection.text() == known.short()


@pytest.mark.parametrize("key", [Qt.Key.Key_H, Qt.Key.Key_C, Qt.Key.Key_P, Qt.Key.Key_1])
def test_a_key_that_would_make_a_note_says_why_it_does_not(guarded: Protected, key: Qt.Key) -> None:
    guarded.press(key)
    assert guarded.said == guarded.desk.services.protection.reason()
    assert not guarded.studio.making.editor.isVisible()
    assert len(guarded.shown()) == 2


def test_the_shortcut_of_a_grey_action_says_why(guarded: Protected) -> None:
    QTest.keyClick(guarded.desk.window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    assert guarded.said == guarded.desk.services.protection.reason()


def test_a_shortcut_that_only_reads_says_nothing(guarded: Protected) -> None:
    QTest.keyClick(guarded.desk.window, Qt.Key.Key_9, Qt.KeyboardModifier.AltModifier)
    assert not guarded.said


def test_keys_on_a_card_of_the_list_say_why_and_enter_still_goes_to_the_text(
    guarded: Protected,
) -> None:
    panel = guarded.studio.panel
    panel.list.setCurrentIndex(panel.model.first())
    for key in (Qt.Key.Key_F2, Qt.Key.Key_Delete):
        guarded.desk.window.status.say("")
        QTest.keyClick(panel.list, key)
        assert guarded.said == guarded.desk.services.protection.reason()
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    guarded.settle()
    assert len(guarded.shown()) == 2


def test_layers_are_shown_and_hidden_and_otherwise_left_alone(guarded: Protected) -> None:
    layers = guarded.studio.panel.layers
    menu = layers.menu("Basim")
    assert not [action.text() for action in menu.actions() if action.isEnabled()]
    layers.rows["Basim"].shown.click()
    guarded.settle()
    assert [note.content.body for note in guarded.shown()] == ["ours"]
    assert not guarded.desk.window.strip.isVisible(), "nothing is refused"


def test_no_message_stands_in_the_way(guarded: Protected) -> None:
    assert not guarded.desk.window.strip.isVisible(), guarded.desk.window.strip.text()


def test_settings_hold_until_the_window_closes(guarded: Protected) -> None:
    before = fingerprint(guarded.desk.services.folder)
    guarded.desk.services.store.change("interface", theme="dark")
    guarded.settle()
    assert guarded.desk.services.appearance.theme.ground.lightness() < 128
    assert fingerprint(guarded.desk.services.folder) == before
    assert not guarded.desk.window.strip.isVisible()


def test_a_folder_that_comes_to_be_writable_takes_notes_at_once(
    qapp: QApplication, qtbot: QtBot, folder: Path
) -> None:
    with open_desk(qapp, folder) as desk:
        with protected(folder):
            made = Protected(desk, qtbot, folder)
            desk.window.guard.look()
            made.settle()
            made.press(Qt.Key.Key_H)
            assert len(made.shown()) == 2
            assert not made.studio.panel.notice.isHidden()
        desk.window.guard.look()
        made.settle()
        assert made.studio.panel.notice.isHidden()
        made.press(Qt.Key.Key_H)
        assert len(made.shown()) == 3
        assert len(made.stored()) == 3
        assert desk.window.actions_["note_highlight"].isEnabled()


def test_a_protected_folder_takes_no_files(guarded: Protected) -> None:
    assert guarded.desk.window.start_page.findChildren(QFrame, "dropZone")[0].isHidden()
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(guarded.folder / "a.html"))])
    kept = Qt.DropAction.CopyAction, files, Qt.MouseButton.LeftButton
    event = QDragEnterEvent(QPoint(5, 5), *kept, Qt.KeyboardModifier.NoModifier)
    event.ignore()
    QCoreApplication.sendEvent(guarded.desk.window, event)
    assert not event.isAccepted()
    assert not guarded.desk.window.drop.hint.isVisible()
