"""F6 goes from pane to pane, around, and over what cannot take the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QWidget

from wsisdesk.ui.window.panes import Panes

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def fields(window: QWidget) -> list[QLineEdit]:
    """Three fields in a window, the first with the keyboard."""
    row = QHBoxLayout(window)
    made = [QLineEdit() for _ in range(3)]
    for field in made:
        row.addWidget(field)
    window.show()
    window.activateWindow()
    made[0].setFocus()
    return made


def _panes(widgets: list[QLineEdit]) -> Panes:
    return Panes(*((lambda widget=widget: widget) for widget in widgets))


def _here(fields: list[QLineEdit]) -> int:
    focused = QApplication.focusWidget()
    return fields.index(focused) if isinstance(focused, QLineEdit) else -1


def test_the_next_pane_comes_after_this_one_and_the_first_after_the_last(
    fields: list[QLineEdit],
) -> None:
    panes = _panes(fields)
    passed = []
    for _ in range(4):
        panes.next()
        passed.append(_here(fields))
    assert passed == [1, 2, 0, 1]


def test_the_previous_pane_is_the_way_back(fields: list[QLineEdit]) -> None:
    panes = _panes(fields)
    panes.previous()
    assert _here(fields) == 2
    panes.next()
    assert _here(fields) == 0


def test_panes_that_are_hidden_or_off_are_passed_over(fields: list[QLineEdit]) -> None:
    fields[1].hide()
    panes = _panes(fields)
    panes.next()
    assert _here(fields) == 2
    fields[0].setEnabled(False)
    fields[1].show()
    panes.next()
    assert _here(fields) == 1


def test_a_pane_in_which_nothing_takes_the_keyboard_is_passed_over(
    fields: list[QLineEdit],
) -> None:
    bare = QWidget(fields[0].parentWidget())
    bare.setFocusProxy(fields[1])
    bare.show()
    fields[1].setEnabled(False)
    panes = Panes(lambda: fields[0], lambda: bare, lambda: fields[2])
    panes.next()
    assert _here(fields) == 2


def test_the_keyboard_inside_a_pane_counts_as_being_there(fields: list[QLineEdit]) -> None:
    fields[1].setFocus()
    panes = Panes(fields[0].window, lambda: fields[2])
    panes.next()
    assert _here(fields) == 2


def test_from_nowhere_one_comes_to_the_first_pane_and_backwards_to_the_last(
    fields: list[QLineEdit],
) -> None:
    panes = _panes(fields)
    fields[0].clearFocus()
    panes.next()
    assert _here(fields) == 0
    fields[0].clearFocus()
    panes.previous()
    assert _here(fields) == 2


def test_without_any_pane_nothing_happens(fields: list[QLineEdit]) -> None:
    Panes(lambda: None).next()
    assert _here(fields) == 0
