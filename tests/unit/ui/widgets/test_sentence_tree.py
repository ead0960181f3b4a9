"""Rows of sentences are as high as what they say."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QStandardItem, QStandardItemModel

from wsisdesk.ui.widgets.wrapped_rows import SentenceTree

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ADVICE = "Fetch it again, or open it in the program it comes from and save a copy of it there."


@pytest.fixture
def tree(qtbot: QtBot) -> SentenceTree:
    made = SentenceTree((30, 70))
    qtbot.addWidget(made)
    model = QStandardItemModel(0, 2, made)
    for text in ("Short.", ADVICE):
        model.appendRow([QStandardItem("A"), QStandardItem(text)])
    made.setModel(model)
    made.setRootIsDecorated(False)
    made.resize(900, 300)
    made.show()
    return made


def _height(tree: SentenceTree, row: int) -> int:
    return tree.visualRect(tree.model().index(row, 1)).height()


def test_columns_share_the_width(tree: SentenceTree) -> None:
    width = tree.viewport().width()
    assert tree.columnWidth(0) == pytest.approx(width * 0.3, abs=2)


def test_a_long_sentence_takes_more_lines_in_a_narrow_tree(
    tree: SentenceTree, qtbot: QtBot
) -> None:
    wide = _height(tree, 1)
    assert wide == _height(tree, 0)
    tree.resize(320, 300)
    qtbot.waitUntil(lambda: _height(tree, 1) >= 2 * wide)
    assert _height(tree, 0) < _height(tree, 1)


def test_a_column_made_wider_by_hand_takes_fewer_lines(tree: SentenceTree, qtbot: QtBot) -> None:
    tree.resize(320, 300)
    tree.setColumnWidth(0, 200)
    qtbot.waitUntil(lambda: _height(tree, 1) > 2 * _height(tree, 0))
    narrow = _height(tree, 1)
    tree.setColumnWidth(0, 40)
    qtbot.waitUntil(lambda: _height(tree, 1) < narrow)


def test_the_name_of_a_file_is_broken_between_its_parts_rather_than_cut(
    tree: SentenceTree, qtbot: QtBot
) -> None:
    model = tree.model()
    assert isinstance(model, QStandardItemModel)
    name = "report_of_the_secretary_general_on_the_review.docx"
    model.appendRow([QStandardItem(name), QStandardItem("Short.")])
    tree.resize(400, 300)
    qtbot.waitUntil(lambda: _height(tree, 2) >= 2 * _height(tree, 0))
    assert model.item(2, 0).text() == name, "only what is drawn is broken"
