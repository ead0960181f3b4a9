from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.unit.ui.reader.specimens import arabic, english
from wsisdesk.ui.look.theme import CONTRAST, LIGHT, theme
from wsisdesk.ui.reader.go_to import GoToField
from wsisdesk.ui.widgets.list_model import ROW

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wsisdesk.documents.model import Document


@pytest.fixture
def over(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    widget.resize(800, 600)
    widget.show()
    return widget


def _field(over: QWidget, document: Document) -> GoToField:
    field = GoToField(theme(LIGHT), over)
    field.open_for(document)
    return field


def _offered(field: GoToField) -> list[str]:
    rows = range(field.model.rowCount())
    return [field.model.index(row).data(ROW).block.id for row in rows]


@pytest.mark.parametrize(
    ("document", "spoken", "block"),
    [
        (english(), "recalling b", "pre2"),
        (english(), "operative 1", "op1"),
        (arabic(), "إذ يذكر ب", "pre2"),
        (arabic(), "يقرر 1", "op1"),
    ],
)
def test_a_clause_is_found_as_it_is_named(
    qtbot: QtBot, over: QWidget, document: Document, spoken: str, block: str
) -> None:
    field = _field(over, document)
    field.field.setText(spoken)
    with qtbot.waitSignal(field.chosen, check_params_cb=lambda chosen: chosen == block):
        QTest.keyClick(field.field, Qt.Key.Key_Return)
    assert not field.isVisible()


def test_a_label_that_occurs_twice_offers_both_places(qtbot: QtBot, over: QWidget) -> None:
    field = _field(over, english())
    field.field.setText("a")
    qtbot.waitUntil(lambda: field.model.rowCount() > 0)
    assert {"pre1", "op1a"} <= set(_offered(field))
    sections = [field.model.index(row).data(ROW).section for row in range(field.model.rowCount())]
    assert all(sections)


def test_arrows_choose_among_the_places(qtbot: QtBot, over: QWidget) -> None:
    field = _field(over, english())
    field.field.setText("a")
    field.look_up()
    second = _offered(field)[1]
    QTest.keyClick(field.field, Qt.Key.Key_Down)
    with qtbot.waitSignal(field.chosen, check_params_cb=lambda chosen: chosen == second):
        QTest.keyClick(field.field, Qt.Key.Key_Return)


def test_a_click_chooses(qtbot: QtBot, over: QWidget) -> None:
    field = _field(over, english())
    field.field.setText("recalling b")
    field.look_up()
    place = field.list.visualRect(field.model.index(0)).center()
    with qtbot.waitSignal(field.chosen):
        QTest.mouseClick(field.list.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_what_is_nowhere_is_said_to_be(qtbot: QtBot, over: QWidget) -> None:
    field = _field(over, english())
    hint = field.state.text()
    field.field.setText("operative 99")
    field.look_up()
    assert field.model.rowCount() == 0
    assert field.state.text() not in ("", hint)
    QTest.keyClick(field.field, Qt.Key.Key_Return)
    assert field.isVisible()


def test_it_paints_and_has_names(qtbot: QtBot, over: QWidget) -> None:
    field = _field(over, arabic())
    field.set_theme(theme(CONTRAST))
    field.field.setText("1")
    field.look_up()
    assert not field.grab().isNull()
    assert field.field.accessibleName()
    assert field.list.accessibleName()
    assert "\u2068" in str(field.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole))


def test_escape_returns_to_the_text(qtbot: QtBot, over: QWidget) -> None:
    field = _field(over, english())
    qtbot.waitUntil(field.field.hasFocus)
    QTest.keyClick(field.field, Qt.Key.Key_Escape)
    assert not field.isVisible()
    qtbot.waitUntil(over.hasFocus)
