"""One small editor for each type of option."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSpinBox, QWidget

from wsisdesk.ui.preferences.wording import choice_text, option_text
from wsisdesk.ui.words.bidi import interface_start, turn_as_typed
from wsisdesk.ui.words.i18n import SYSTEM, available_languages

Field = dataclasses.Field[Any]
Change = Callable[[object], None]
LANGUAGE_OPTION = "interface.language"
_ZOOM_STEP = 10
_SPACE = 8  # pixels between a number and its frame
_WIDTH = 200  # pixels of everything but lines of text, so that editors end in line


def make_editor(name: str, item: Field, value: object, change: Change) -> QWidget:
    """Return the editor for an option; it calls ``change`` with each new value."""
    if item.metadata["choices"]:
        editor = _combo(name, item, value, change)
    elif isinstance(value, bool):
        editor = _check(value, change)
    elif isinstance(value, int):
        editor = _spin(item, value, change)
    elif isinstance(value, str):
        editor = _line(value, change)
    else:
        raise TypeError(f"no editor for {name}: {value!r}")
    if isinstance(editor, QComboBox | QSpinBox):
        editor.setMinimumWidth(_WIDTH)
    editor.setAccessibleName(option_text(name))
    editor.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the wheel alone does not take the keyboard
    editor.installEventFilter(_Still(editor))
    return editor


def _combo(name: str, item: Field, value: object, change: Change) -> QWidget:
    combo = QComboBox()
    for choice in choices(name, item):
        combo.addItem(choice_text(name, choice), choice)
    combo.view().setAccessibleName(option_text(name))
    combo.setCurrentIndex(max(0, combo.findData(value)))
    combo.activated.connect(_Change(combo, combo.currentData, change).run)
    return combo


def choices(name: str, item: Field) -> tuple[str, ...]:
    """Return the values that may be chosen: of the languages those with a catalogue."""
    declared: tuple[str, ...] = item.metadata["choices"]
    if name != LANGUAGE_OPTION:
        return declared
    offered = (SYSTEM, *available_languages())
    return tuple(choice for choice in declared if choice in offered)


def _check(value: bool, change: Change) -> QWidget:
    check = QCheckBox()
    check.setChecked(value)
    check.clicked.connect(_Change(check, check.isChecked, change).run)
    return check


def _spin(item: Field, value: int, change: Change) -> QWidget:
    spin = QSpinBox()
    spin.setRange(int(item.metadata["low"]), int(item.metadata["high"]))
    spin.setSingleStep(_ZOOM_STEP)
    spin.setValue(value)
    spin.setKeyboardTracking(False)
    spin.setAlignment(interface_start())
    spin.lineEdit().setTextMargins(_SPACE, 0, _SPACE, 0)  # the style sheet's do not reach it
    spin.valueChanged.connect(_Change(spin, spin.value, change).run)
    return spin


def _line(value: str, change: Change) -> QWidget:
    line = QLineEdit(value)
    turn_as_typed(line, value)
    line.textChanged.connect(partial(turn_as_typed, line))
    line.editingFinished.connect(_Change(line, line.text, change).run)
    return line


class _Still(QObject):
    """Lets the wheel scroll the page over an editor that has not the keyboard."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: leave the wheel to the page."""
        editor = self.parent()
        idle = isinstance(editor, QWidget) and not editor.hasFocus()
        if event.type() == QEvent.Type.Wheel and idle:
            event.ignore()
            return True
        return super().eventFilter(watched, event)


class _Change(QObject):
    """Hands an editor's value on; lives as long as the editor."""

    def __init__(self, editor: QWidget, value: Callable[[], object], change: Change) -> None:
        super().__init__(editor)
        self._value = value
        self._change = change

    def run(self) -> None:
        """Hand the value on."""
        self._change(self._value())
