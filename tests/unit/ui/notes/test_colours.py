"""Colours mean what the user says: said on the buttons, the cards, and in exports."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from wsisdesk.annotate import editing
from wsisdesk.annotate.model import Colour, Content, NoteKind, Quote, Target
from wsisdesk.export.notes.composing import notes_lines
from wsisdesk.export.notes.notes_csv import notes_csv
from wsisdesk.export.notes.request import NotesRequest
from wsisdesk.settings import Notes, Settings
from wsisdesk.text.direction import without_controls
from wsisdesk.ui.look.theme import LIGHT, theme
from wsisdesk.ui.notes.editing.colour_row import ColourRow
from wsisdesk.ui.notes.listed.filtering import Filter, Order
from wsisdesk.ui.notes.listed.panel import NotesPanel
from wsisdesk.ui.notes.listed.rows import of_all
from wsisdesk.ui.notes.wording import colour_text, name_colour
from wsisdesk.ui.protection import Protection
from wsisdesk.ui.settings_store import SettingsStore
from wsisdesk.ui.widgets.prompt import Prompt

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

MEANT = Settings(notes=Notes(violet=" to support "))


@pytest.fixture
def row(qtbot: QtBot) -> ColourRow:
    made = ColourRow(theme(LIGHT))
    qtbot.addWidget(made)
    made.name_colours(MEANT)
    made.show()
    made.activateWindow()
    return made


def violet(row: ColourRow) -> QAbstractButton:
    return next(b for b in row.findChildren(QAbstractButton) if b.accessibleName() == "to support")


def test_a_colour_goes_by_its_meaning_else_by_its_name() -> None:
    assert MEANT.notes.meanings == {"violet": "to support"}
    assert colour_text("violet", MEANT) == "to support"
    assert colour_text("grey", MEANT) == "Grey"


def test_the_button_of_a_colour_says_what_it_means(row: ColourRow) -> None:
    assert violet(row).toolTip().startswith("to support")


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("way", ["key", "menu"])
def test_a_meaning_is_given_where_the_colour_is_chosen(
    row: ColourRow, qtbot: QtBot, way: str
) -> None:
    button = violet(row)
    if way == "key":
        QTest.keyClick(button, Qt.Key.Key_F2)
    else:
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(2, 2), QPoint(2, 2))
        QApplication.sendEvent(button, event)
    [prompt] = row.findChildren(Prompt)
    prompt.field.setText("نؤيد")
    with qtbot.waitSignal(row.named) as said:
        QTest.keyClick(prompt.field, Qt.Key.Key_Return)
    assert said.args == [Colour.VIOLET, "نؤيد"]


def test_a_meaning_that_is_given_stands_in_the_settings() -> None:
    store = SettingsStore(Settings())
    name_colour(store, Colour.BLUE, "ours")
    assert store.settings.notes.meanings == {"blue": "ours"}


def test_a_card_says_what_its_colour_means_and_grows_for_it(qtbot: QtBot) -> None:
    panel = NotesPanel(theme(LIGHT), Protection())
    qtbot.addWidget(panel)
    panel.resize(280, 400)
    panel.show()
    note = editing.make(Target("d", "b"), Content(NoteKind.COMMENT, "x", colour=Colour.VIOLET), "A")
    panel.show_rows(of_all([note], Filter(), Order.TIME, lambda _: ("", "")), 1, everywhere=True)
    index = panel.model.index(0)
    plain = panel.list.visualRect(index).height()
    panel.delegate.name_colours(MEANT.notes.meanings)
    qtbot.waitUntil(lambda: panel.list.visualRect(index).height() > plain)


def test_exports_say_what_a_colour_means() -> None:
    target = Target("d", "b", 0, 4, quote=Quote("word"), address="1", language="en")
    content = Content(NoteKind.HIGHLIGHT, colour=Colour.VIOLET)
    note = editing.make(target, content, "Amal")
    date = datetime(2026, 1, 2, tzinfo=UTC)
    plain = NotesRequest((note,), date)
    meant = NotesRequest((note,), date, meanings=MEANT.notes.meanings)

    def said(request: NotesRequest) -> str:
        return without_controls(
            "".join(text for line in notes_lines(request) for text, _ in line.parts)
        )

    assert "to support" in said(meant)
    assert "to support" not in said(plain)
    assert "to support" in notes_csv(meant).decode()
    assert "Violet" in notes_csv(plain).decode()
