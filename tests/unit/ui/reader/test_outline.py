from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from tests.unit.ui.reader.specimens import arabic, english, long_report
from wsisdesk.ui.look.theme import LIGHT, theme
from wsisdesk.ui.reader.outline import clause_count, outline
from wsisdesk.ui.reader.outline_model import OutlineModel
from wsisdesk.ui.reader.outline_panel import OutlinePanel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wsisdesk.documents.model import Document


@pytest.fixture
def panel(qtbot: QtBot, document: Document) -> OutlinePanel:
    panel = OutlinePanel(theme(LIGHT))
    qtbot.addWidget(panel)
    panel.resize(280, 500)
    panel.set_document(document)
    panel.show()
    return panel


def test_the_outline_has_lead_phrases_headings_and_clauses(document: Document) -> None:
    tree = outline(document)
    assert [node.block_id for node in tree] == ["pre", "op", "annex"]
    assert [node.block_id for node in tree[0].children] == ["pre1", "pre2"]
    assert [node.block_id for node in tree[1].children[0].children] == ["op1a"]


def test_a_group_says_which_labels_it_spans() -> None:
    assert [node.extent for node in outline(english())] == ["a–b", "1", ""]
    assert outline(arabic())[0].extent == "أ–ب"


def test_bullets_are_no_extent() -> None:
    document = english()
    blocks = [replace(block, label="–" if block.label else "") for block in document.blocks]
    assert outline(replace(document, blocks=tuple(blocks)))[0].extent == ""


def test_clauses_are_counted_without_lead_phrases(document: Document) -> None:
    assert clause_count(document) == 4


def test_a_title_is_the_beginning_of_the_text_on_one_line() -> None:
    block = replace(english().block("op1"), text="that\nmembers\tshall " + "do more " * 40)
    title = outline(replace(english(), blocks=(block,)))[0].title
    assert title.startswith("that members shall do more do more")
    assert len(title) <= 120


def test_the_model_is_sound(document: Document) -> None:
    model = OutlineModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_nodes(outline(document))
    assert model.rowCount() == 3
    assert model.index_of("op1a").parent() == model.index_of("op1")
    assert not model.index_of("nowhere").isValid()


def test_a_screen_reader_hears_label_and_title(document: Document) -> None:
    model = OutlineModel()
    model.set_nodes(outline(document))
    spoken = str(model.index_of("op1").data(Qt.ItemDataRole.AccessibleTextRole))
    assert "1" in spoken
    assert document.block("op1").text in spoken


def test_the_current_place_is_marked_and_its_branch_opened(panel: OutlinePanel) -> None:
    panel.set_current("pre2")
    assert panel.tree.currentIndex() == panel.model.index_of("pre2")
    assert panel.tree.isExpanded(panel.model.index_of("pre"))
    panel.set_current("op1")
    assert not panel.tree.isExpanded(panel.model.index_of("pre"))


def test_what_the_user_opened_stays_open(panel: OutlinePanel) -> None:
    panel.tree.expand(panel.model.index_of("pre"))
    panel.set_current("pre2")
    panel.set_current("op1")
    assert panel.tree.isExpanded(panel.model.index_of("pre"))


def test_a_block_without_a_row_is_marked_at_the_one_before(panel: OutlinePanel) -> None:
    panel.set_current("row1")
    assert panel.tree.currentIndex() == panel.model.index_of("annex")


def test_before_the_first_entry_nothing_is_marked(panel: OutlinePanel) -> None:
    panel.set_current("pre")
    panel.set_current("t1")
    assert panel.tree.currentIndex() == QModelIndex()


def test_mouse_and_keyboard_activate(panel: OutlinePanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.activated, check_params_cb=lambda block: block == "op"):
        QTest.mouseClick(
            panel.tree.viewport(),
            Qt.MouseButton.LeftButton,
            pos=panel.tree.visualRect(panel.model.index_of("op")).center(),
        )
    panel.tree.setFocus()
    QTest.keyClick(panel.tree, Qt.Key.Key_Down)
    with qtbot.waitSignal(panel.activated, check_params_cb=lambda block: block == "annex"):
        QTest.keyClick(panel.tree, Qt.Key.Key_Return)


def test_a_long_report_has_every_clause(qtbot: QtBot) -> None:
    panel = OutlinePanel(theme(LIGHT))
    qtbot.addWidget(panel)
    panel.set_document(long_report(paragraphs=300))
    assert panel.model.rowCount() == 300
    panel.set_document(None)
    assert panel.model.rowCount() == 0
