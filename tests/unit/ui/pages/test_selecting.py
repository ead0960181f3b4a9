"""Words are selected on pages with the mouse and the keys, and copied as the document says them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.unit.ui.pages.specimens import Paper, answer, middle, paper
from wsisdesk.ui.look.theme import theme
from wsisdesk.ui.pages import PageView

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


class Hand:
    """One view of pages, and what a delegate's hand does to it."""

    def __init__(self, qtbot: QtBot, sheet: Paper) -> None:
        self.sheet = sheet
        self.view = PageView(theme("light"))
        qtbot.addWidget(self.view)
        self.view.resize(900, 600)
        answer(self.view)
        self.view.show()
        assert self.view.show_file(sheet.path, sheet.document)
        self.canvas = self.view.canvas
        self.canvas.lettering.ask((0,))

    def at(self, clause: int, position: int, *, behind: bool = False) -> QPoint:
        """Return where a letter is drawn: the half of it that is read first, or the other."""
        block = self.sheet.block(clause)
        page = next(t for t in self.canvas.lettering.texts.values() if block.id in t.blocks)
        (area,) = page.areas(block.id, position, position + 1)
        x, y = middle(area)
        letter = page.letter_at(x, y)
        assert letter is not None
        sign = not letter.drawn.letter.isalnum() and self.sheet.document.language == "ar"
        arabic = sign or letter.drawn.letter > "\u0600"
        quarter = (area.x1 - area.x0) / 4
        x += quarter if behind != arabic else -quarter
        box, scale = self.canvas.scene.page_box(area.page), self.canvas.scene.arrangement.scale
        point = QPointF(box.left() + x * scale, box.top() + y * scale)
        return (point - self.canvas.on_pages(QPointF(0, 0))).toPoint()

    def press(self, point: QPoint, keys: Qt.KeyboardModifier = NONE) -> None:
        QTest.mousePress(self.canvas.viewport(), LEFT, keys, point)

    def release(self, point: QPoint) -> None:
        QTest.mouseRelease(self.canvas.viewport(), LEFT, NONE, point)

    def move(self, point: QPoint) -> None:
        local = QPointF(point)
        event = QMouseEvent(
            QEvent.Type.MouseMove, local, self.canvas.viewport().mapToGlobal(local),
            Qt.MouseButton.NoButton, LEFT, NONE,
        )  # fmt: skip
        QApplication.sendEvent(self.canvas.viewport(), event)

    def drag(self, start: QPoint, end: QPoint) -> None:
        self.press(start)
        self.move((start + end) / 2)
        self.move(end)
        self.release(end)

    def click(self, point: QPoint, keys: Qt.KeyboardModifier = NONE) -> None:
        self.press(point, keys)
        self.release(point)

    def double_click(self, point: QPoint) -> None:
        self.click(point)
        QTest.mouseDClick(self.canvas.viewport(), LEFT, NONE, point)

    def key(self, key: Qt.Key, keys: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(self.canvas, key, keys)

    def said(self) -> list[str]:
        return [passage.text for passage in self.view.passages()]

    def words(self, clause: int, words: str) -> tuple[int, int]:
        start = self.sheet.block(clause).text.index(words)
        return start, start + len(words) - 1


@pytest.fixture(params=["en", "ar"])
def hand(request: pytest.FixtureRequest, qtbot: QtBot, tmp_path: Path) -> Hand:
    return Hand(qtbot, paper(tmp_path, request.param))


@pytest.fixture
def english(qtbot: QtBot, tmp_path: Path) -> Hand:
    return Hand(qtbot, paper(tmp_path, "en"))


def phrase(hand: Hand) -> str:
    """Return some words of the second clause, with a symbol among them that runs its own way."""
    text = hand.sheet.block(1).text
    behind = text.index("A/RES/70/125") + len("A/RES/70/125")
    return text[text.index("(") + 1 : text.index(" ", behind + 2)].strip()


@pytest.mark.parametrize("backwards", [False, True])
def test_what_is_dragged_over_is_selected_in_logical_order(hand: Hand, backwards: bool) -> None:
    wanted = phrase(hand)
    first, last = hand.words(1, wanted)
    ends = hand.at(1, first), hand.at(1, last, behind=True)
    hand.drag(*(reversed(ends) if backwards else ends))
    assert hand.said() == [wanted]


def test_dragging_over_clauses_takes_all_between(hand: Hand) -> None:
    texts = [block.text for block in hand.sheet.document.blocks[:3]]
    hand.drag(hand.at(0, 0), hand.at(2, len(texts[2]) - 1, behind=True))
    assert hand.said() == texts


def test_a_double_click_takes_a_word_and_a_symbol_whole(hand: Hand) -> None:
    first, _ = hand.words(1, "70/125")
    hand.double_click(hand.at(1, first))
    assert hand.said() == ["A/RES/70/125"]
    word = hand.sheet.block(0).text.split()[1]
    hand.double_click(hand.at(0, hand.words(0, word)[0] + 1))
    assert hand.said() == [word]


def test_a_third_click_takes_the_clause(hand: Hand) -> None:
    point = hand.at(1, hand.words(1, phrase(hand))[0])
    hand.double_click(point)
    hand.click(point)
    assert hand.said() == [hand.sheet.block(1).text]


def test_dragging_on_after_a_double_click_takes_whole_words(english: Hand) -> None:
    start = english.at(0, english.words(0, "decides")[0] + 2)
    english.click(start)
    QTest.mouseDClick(english.canvas.viewport(), LEFT, NONE, start)
    end = english.at(0, english.words(0, "reading")[0] + 2)
    english.move(end)
    english.release(end)
    assert english.said() == ["decides to open the reading"]


def test_a_click_with_shift_extends(hand: Hand) -> None:
    wanted = phrase(hand)
    first, last = hand.words(1, wanted)
    hand.click(hand.at(1, first))
    assert hand.said() == []
    hand.click(hand.at(1, last, behind=True), SHIFT)
    assert hand.said() == [wanted]


def test_esc_and_a_click_give_the_selection_up(hand: Hand) -> None:
    hand.double_click(hand.at(0, 1))
    assert hand.said()
    hand.key(Qt.Key.Key_Escape)
    assert hand.said() == []
    hand.double_click(hand.at(0, 1))
    hand.canvas.dragging._clicks.stop()  # the time of a triple click is over
    hand.click(hand.at(1, 1))
    assert hand.said() == []


def test_copying_gives_the_text_of_the_document(hand: Hand) -> None:
    wanted = phrase(hand)
    first, last = hand.words(1, wanted)
    hand.drag(hand.at(1, first), hand.at(1, last, behind=True))
    hand.key(Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == wanted
    hand.view.copy_quotation()
    assert wanted in QGuiApplication.clipboard().text()
    assert QGuiApplication.clipboard().text() != wanted


def test_nothing_selected_leaves_the_clipboard_alone(hand: Hand) -> None:
    QGuiApplication.clipboard().setText("before")
    hand.key(Qt.Key.Key_C, CTRL)
    hand.view.copy_quotation()
    assert QGuiApplication.clipboard().text() == "before"


def test_keys_with_shift_move_the_end_as_it_looks(hand: Hand) -> None:
    forward = Qt.Key.Key_Left if hand.sheet.document.language == "ar" else Qt.Key.Key_Right
    back = Qt.Key.Key_Right if hand.sheet.document.language == "ar" else Qt.Key.Key_Left
    text = hand.sheet.block(0).text
    hand.click(hand.at(0, 0))
    hand.view.go_to_block(hand.sheet.block(0).id)
    for _ in range(3):
        hand.key(forward, SHIFT)
    assert hand.said() == [text[:3]]
    hand.key(back, SHIFT)
    assert hand.said() == [text[:2]]
    hand.key(forward, SHIFT | CTRL)
    assert hand.said()[0] in (text.split()[0], f"{text.split()[0]} ")
    hand.key(Qt.Key.Key_Down, SHIFT)
    assert len(hand.said()) == 2
    hand.key(Qt.Key.Key_Up, SHIFT)
    assert len(hand.said()) == 1


def test_keys_without_shift_are_for_the_pages(english: Hand) -> None:
    english.double_click(english.at(0, 1))
    before = english.said()
    english.key(Qt.Key.Key_Right)
    assert english.said() == before


def test_what_is_selected_is_seen(hand: Hand) -> None:
    before = hand.canvas.viewport().grab().toImage()
    hand.double_click(hand.at(0, 1))
    (area,) = hand.canvas.selected.areas_on(0)
    (box,) = hand.canvas.seen([area])
    after = hand.canvas.viewport().grab().toImage()
    point = box.center()
    assert before.pixelColor(point) != after.pixelColor(point)


def test_a_drag_to_the_next_page_asks_for_its_words(qtbot: QtBot, tmp_path: Path) -> None:
    hand = Hand(qtbot, paper(tmp_path, "en", times=40))
    hand.drag(hand.at(0, 4), hand.at(0, 10))
    selected = hand.canvas.selected
    assert selected.selection is not None
    before = set(hand.canvas.lettering.texts)
    hand.view.go_to_page(1)
    inside = hand.canvas.viewport().rect().center()
    hand.click(inside, SHIFT)
    hand.click(inside, SHIFT)  # the first has asked for the words of the page
    assert 1 in set(hand.canvas.lettering.texts) - before
    passages = hand.view.passages()
    assert [p.block for p in passages] == [hand.sheet.block(0), hand.sheet.block(1)]
    assert passages[1].start == 0
    areas = selected.areas_of(passages[1])
    assert {area.page for area in areas} == {0, 1}


def test_dragging_below_the_view_scrolls_on(qtbot: QtBot, tmp_path: Path) -> None:
    hand = Hand(qtbot, paper(tmp_path, "en", times=40))
    bar = hand.canvas.verticalScrollBar()
    hand.press(hand.at(0, 4))
    below = QPoint(300, hand.canvas.viewport().height() + 200)
    hand.move(below)
    qtbot.waitUntil(lambda: bar.value() > 200)
    hand.release(below)
    assert len(hand.said()) == 2


def test_another_document_has_nothing_selected(hand: Hand, tmp_path: Path) -> None:
    hand.double_click(hand.at(0, 1))
    other = paper(tmp_path, "en", times=2)
    assert hand.view.show_file(other.path, other.document)
    assert hand.said() == []
    assert not hand.canvas.lettering.texts


def test_words_of_another_document_come_too_late(hand: Hand, tmp_path: Path) -> None:
    other = paper(tmp_path, "en", times=2)
    hand.canvas.lettering.forget()
    hand.view.take_words(other.text())
    assert not hand.canvas.lettering.texts


def test_the_menu_offers_to_copy_what_is_selected(hand: Hand) -> None:
    def offered() -> list[bool]:
        return [action.isEnabled() for action in hand.view.menu.made_at(QPoint(5, 5)).actions()[:2]]

    assert offered() == [False, False]
    hand.double_click(hand.at(0, 1))
    assert offered() == [True, True]


def test_dragging_with_ctrl_selects_a_rectangle_of_the_page(hand: Hand) -> None:
    start, end = QPoint(200, 300), QPoint(400, 420)
    hand.press(start, CTRL)
    hand.move(end)
    hand.release(end)
    frame = hand.canvas.selected.frame
    assert frame is not None
    assert hand.said() == []
    (box,) = hand.canvas.seen([frame])
    assert abs(box.left() - 200) <= 1
    assert abs(box.bottom() - 420) <= 1
    hand.key(Qt.Key.Key_Escape)
    assert hand.canvas.selected.frame is None


def test_a_rectangle_does_not_leave_its_page(hand: Hand) -> None:
    hand.press(QPoint(200, 300), CTRL)
    hand.move(QPoint(-500, -500))
    hand.release(QPoint(-500, -500))
    frame = hand.canvas.selected.frame
    assert frame is not None
    assert (frame.x0, frame.y0) == (0, 0)


def test_words_and_a_rectangle_are_not_selected_together(hand: Hand) -> None:
    hand.press(QPoint(200, 300), CTRL)
    hand.move(QPoint(300, 400))
    hand.release(QPoint(300, 400))
    hand.double_click(hand.at(0, 1))
    assert hand.canvas.selected.frame is None
    assert hand.said()
