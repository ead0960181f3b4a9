"""Directions of content, and values put into sentences."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from wsisdesk.text.direction import FSI, PDI, without_controls
from wsisdesk.ui.words.bidi import (
    LEFT,
    LTR,
    RIGHT,
    RTL,
    content_direction,
    embedded,
    fill,
    interface_start,
    line_option,
    text_option,
    turn_as_typed,
)

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.unit.ui.conftest import Speaking


def test_the_language_decides_whatever_the_first_letter_is() -> None:
    assert content_direction("A/RES/70/125: المادة 5", "ar") == RTL
    assert content_direction("القرار 5 in an English text", "en") == LTR


def test_without_a_language_most_letters_decide() -> None:
    assert content_direction("ITU: مجلس الاتحاد الدولي") == RTL
    assert content_direction("Resolution 1334 القرار") == LTR
    assert content_direction("2023-2020") == LTR


def test_values_are_isolated_in_sentences() -> None:
    assert fill("Tagged “{tag}”.", tag="وسم") == f"Tagged “{FSI}وسم{PDI}”."


def test_options_align_to_the_start_of_the_text_itself() -> None:
    assert text_option(RTL).alignment() & Qt.AlignmentFlag.AlignRight
    assert text_option(LTR).alignment() & Qt.AlignmentFlag.AlignLeft
    assert text_option(RTL).textDirection() == RTL


@given(st.text())
def test_embedding_adds_controls_alone_and_closes_them(text: str) -> None:
    made = embedded(text)
    assert made[1:-1] == text
    assert without_controls(made) == without_controls(text)
    assert unicodedata.bidirectional(made[-1]) == "PDI"


@pytest.mark.parametrize(("language", "neutral"), [("en", LTR), ("ar", RTL)])
def test_a_field_turns_with_its_letters_and_digits_turn_nothing(
    qtbot: QtBot, speaking: Speaking, language: str, neutral: Qt.LayoutDirection
) -> None:
    speaking(language)
    field = QLineEdit()
    qtbot.addWidget(field)
    for typed, direction in (("13", neutral), ("قرار", RTL), ("res 5", LTR), (">", neutral)):
        turn_as_typed(field, typed)
        assert field.layoutDirection() == direction, typed
        assert field.alignment() == (RIGHT if direction == RTL else LEFT), typed


def test_lines_of_the_interface_start_at_its_side(speaking: Speaking) -> None:
    speaking("ar")
    assert interface_start() == RIGHT
    speaking("en")
    assert interface_start() == LEFT


@pytest.mark.parametrize(("language", "side"), [("en", LEFT), ("ar", RIGHT)])
@pytest.mark.parametrize("direction", [LTR, RTL])
def test_a_line_of_any_direction_starts_at_the_side_of_the_interface(
    speaking: Speaking, language: str, side: Qt.AlignmentFlag, direction: Qt.LayoutDirection
) -> None:
    speaking(language)
    option = line_option(direction)
    assert option.alignment() == side | Qt.AlignmentFlag.AlignVCenter
    assert option.textDirection() == direction
