"""Notes mark their words on pages, and are found there under the pointer."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.unit.ui.pages.specimens import Paper, answer, middle, paper
from wsisdesk.annotate.model import PageArea
from wsisdesk.documents.model import Place
from wsisdesk.ui.look.theme import theme
from wsisdesk.ui.note_marks import NoteMark, Sign, note_colours
from wsisdesk.ui.pages import PageView
from wsisdesk.ui.pages.arrangement import Arrangement
from wsisdesk.ui.pages.marked import MarkedPlace, marked_place
from wsisdesk.ui.pages.markers import marker_boxes
from wsisdesk.ui.pages.places import places_of
from wsisdesk.ui.pages.scene import Scene

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from wsisdesk.documents.model import Block

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def mark_on(block: Block, words: str = "", name: str = "n", **more: object) -> NoteMark:
    """Return the mark of a note on some words of a block, or on all of it."""
    start = block.text.index(words) if words else 0
    end = start + len(words) if words else len(block.text)
    mark = NoteMark(name, block.id, start, end, "blue", "1", whole=not words)
    return replace(mark, **more)  # type: ignore[arg-type]


@pytest.fixture(params=["en", "ar"])
def sheet(request: pytest.FixtureRequest, tmp_path: Path) -> Paper:
    return paper(tmp_path, request.param)


@pytest.fixture
def view(qtbot: QtBot, sheet: Paper) -> PageView:
    made = PageView(theme("light"))
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    assert made.show_file(sheet.path, sheet.document)
    return made


def word(block: Block) -> str:
    """Return a word in the middle of a clause."""
    return block.text.split()[2]


def read_words_of(view: PageView) -> None:
    answer(view)
    view.canvas.lettering.ask((0,))


def box_of(view: PageView, area: PageArea) -> QRectF:
    return view.canvas.scene.area(area).translated(-view.canvas.on_pages(QPointF(0, 0)))


def colours_in(view: PageView, box: QRect) -> set[str]:
    image = view.canvas.viewport().grab().toImage()
    return {
        image.pixelColor(x, y).name()
        for x in range(box.left(), box.right())
        for y in range(box.top(), box.bottom())
    }


# Where notes stand ----------------------------------------------------------------------------


def test_a_note_on_words_stands_on_its_words_alone(sheet: Paper) -> None:
    block, text = sheet.block(1), sheet.text()
    mark = mark_on(block, "A/RES/70/125")
    placed = marked_place(mark, 0, block.places, text)
    assert placed.words == text.areas(block.id, mark.start, mark.end)
    assert len(placed.words) == 1
    assert placed.clause == ()
    assert placed.top == placed.words[0].y0


def test_a_note_on_a_clause_stands_on_its_lines(sheet: Paper) -> None:
    block = sheet.block(1)
    placed = marked_place(mark_on(block), 0, block.places, sheet.text())
    assert [(area.y0, area.y1) for area in placed.clause] == [(p.y0, p.y1) for p in block.places]
    assert placed.words == ()
    assert placed.top == block.places[0].y0


def test_a_proposal_stands_on_what_it_strikes_and_where_words_come_in(sheet: Paper) -> None:
    block, text = sheet.block(1), sheet.text()
    start = block.text.index("A/RES")
    mark = mark_on(
        block,
        "",
        sign=Sign.WORDING,
        whole=False,
        struck=((start, start + 5),),
        inserted=(start + 5,),
    )
    placed = marked_place(mark, 0, block.places, text)
    assert placed.words == ()
    assert placed.struck == text.areas(block.id, start, start + 5)
    (joint,) = placed.joints
    (last,) = text.areas(block.id, start + 4, start + 5)
    (first,) = text.areas(block.id, start, start + 1)
    assert joint.x0 == joint.x1 == (first.x0 if block.text > "\u0600" else last.x1)
    assert (joint.y0, joint.y1) == (last.y0, last.y1)


def test_until_the_words_are_known_a_note_stands_where_it_says(sheet: Paper) -> None:
    block, text = sheet.block(1), sheet.text()
    bare = mark_on(block, "A/RES/70/125")
    kept = replace(bare, areas=text.areas(block.id, bare.start, bare.end))
    assert marked_place(kept, 0, block.places, None).words == kept.areas
    unknown = marked_place(bare, 0, block.places, None)
    assert unknown.words == ()
    assert unknown.top == block.places[0].y0


def test_a_note_about_no_text_has_a_frame(sheet: Paper) -> None:
    block = sheet.block(1)
    picture = PageArea(0, 100, 500, 200, 560)
    placed = marked_place(mark_on(block, areas=(picture,)), 0, block.places, sheet.text())
    assert placed.frames == (picture,)
    assert placed.clause == ()
    assert placed.top == picture.y0


def test_a_marker_stands_on_the_page_where_the_words_begin(tmp_path: Path) -> None:
    long = paper(tmp_path, "en", times=30)
    block = long.block(1)
    at_end = mark_on(block, name="end")
    at_end = replace(at_end, start=len(block.text) - 8, whole=False)
    tops = {
        page: (
            marked_place(mark_on(block), page, block.places, long.text(page)).top,
            marked_place(at_end, page, block.places, long.text(page)).top,
        )
        for page in (0, 1)
    }
    assert tops[0] == (block.places[0].y0, None)
    assert tops[1][0] is None
    assert tops[1][1] is not None


@pytest.mark.parametrize("rtl", [False, True])
def test_markers_stand_in_the_end_margin_one_below_the_other(sheet: Paper, rtl: bool) -> None:
    scene = Scene(Arrangement(((595.0, 842.0),)), places_of(sheet.document), 800)
    block = sheet.block(1)
    placed = [
        marked_place(mark_on(block, name=str(n)), 0, block.places, None, "ar" if rtl else "en")
        for n in range(3)
    ]
    boxes = [box for box in marker_boxes(placed, scene, 0) if box is not None]
    assert len(boxes) == 3
    text = scene.area(block.places[0])
    paper_box = QRectF(scene.page_box(0))
    for box in boxes:
        assert paper_box.contains(box)
        assert box.right() < text.left() if rtl else box.left() > text.right()
    assert not any(one.intersects(two) for one in boxes for two in boxes if one is not two)


def test_markers_fit_into_the_narrowest_margin(sheet: Paper) -> None:
    wide = replace(sheet.block(1), places=(Place(0, 4, 100, 590, 112),))
    document = replace(sheet.document, blocks=(wide,))
    scene = Scene(Arrangement(((595.0, 842.0),)), places_of(document), 800)
    (box,) = marker_boxes([MarkedPlace(mark_on(wide), top=100.0)], scene, 0)
    assert box is not None
    assert box.width() >= 14


# What is seen -----------------------------------------------------------------------------------


def test_words_are_seen_in_the_colour_of_the_note(view: PageView, sheet: Paper) -> None:
    block = sheet.block(1)
    mark = mark_on(block, word(block))
    (area,) = sheet.text().areas(block.id, mark.start, mark.end)
    words = box_of(view, area).toRect().adjusted(0, 0, 1, 2)
    rule = note_colours(theme("light"), "blue").edge.name()
    view.notes.show({block.id: [mark]})
    assert rule not in colours_in(view, words)
    read_words_of(view)
    assert rule in colours_in(view, words)
    others = [place for place in block.places if place.y0 > area.y1]
    rest = view.canvas.seen(others)[0]
    assert rule not in colours_in(view, rest), "the rest of the clause is not marked"


def test_what_is_struck_is_crossed_out_and_joints_have_a_sign(view: PageView, sheet: Paper) -> None:
    block = sheet.block(1)
    start = block.text.index("A/RES")
    mark = mark_on(
        block, sign=Sign.WORDING, whole=False, struck=((start, start + 5),), inserted=(start + 12,)
    )
    view.notes.show({block.id: [mark]})
    read_words_of(view)
    (struck,) = sheet.text().areas(block.id, start, start + 5)
    seen = colours_in(view, box_of(view, struck).toRect())
    assert theme("light").dele.name() in seen
    joint = sheet.text().pages.joint(block, start + 12, rtl=block.text > "\u0600")
    assert joint is not None
    around = box_of(view, joint).toRect().adjusted(-8, 0, 8, 8)
    assert any(QColor(name).blue() > 150 > QColor(name).red() for name in colours_in(view, around))


def test_the_note_that_is_held_stands_out(view: PageView, sheet: Paper) -> None:
    block = sheet.block(1)
    view.notes.show({block.id: [mark_on(block, word(block))]})
    read_words_of(view)
    before = view.canvas.viewport().grab().toImage()
    view.notes.hold("n")
    held = view.canvas.viewport().grab().toImage()
    assert held != before
    view.notes.hold("")
    assert view.canvas.viewport().grab().toImage() == before


def test_only_the_notes_of_the_page_are_looked_at(tmp_path: Path, qtbot: QtBot) -> None:
    long = paper(tmp_path, "en", times=40)
    view = PageView(theme("light"))
    qtbot.addWidget(view)
    assert view.show_file(long.path, long.document)
    first, last = long.block(0), long.block(2)
    view.notes.show({first.id: [mark_on(first, name="a")], last.id: [mark_on(last, name="b")]})
    assert [one.mark.note for one in view.notes.on_page(0)] == ["a"]
    assert [one.mark.note for one in view.notes.on_page(last.places[0].page)] == ["b"]


# The pointer ------------------------------------------------------------------------------------


def test_a_note_is_found_on_its_words_and_its_marker(view: PageView, sheet: Paper) -> None:
    block = sheet.block(1)
    mark = mark_on(block, word(block))
    view.notes.show({block.id: [mark]})
    read_words_of(view)
    (area,) = sheet.text().areas(block.id, mark.start, mark.end)
    assert view.notes.at(box_of(view, area).center()) == "n"
    beside = PageArea(0, area.x0, area.y1 + 8, area.x1, area.y1 + 12)
    assert view.notes.at(box_of(view, beside).center()) == ""
    (marker,) = marker_boxes(view.notes.on_page(0), view.canvas.scene, 0)
    assert marker is not None
    shift = view.canvas.on_pages(QPointF(0, 0))
    assert view.notes.at(marker.center() - shift) == "n"


def test_of_notes_over_each_other_the_smallest_is_found(view: PageView, sheet: Paper) -> None:
    block = sheet.block(1)
    large = mark_on(block, name="large", whole=False)
    small = mark_on(block, word(block), name="small")
    view.notes.show({block.id: [large, small]})
    read_words_of(view)
    (area,) = sheet.text().areas(block.id, small.start, small.end)
    assert view.notes.at(box_of(view, area).center()) == "small"


def test_a_click_on_words_opens_their_note_but_a_drag_does_not(
    view: PageView, sheet: Paper
) -> None:
    block = sheet.block(1)
    mark = mark_on(block, word(block))
    view.notes.show({block.id: [mark]})
    read_words_of(view)
    (area,) = sheet.text().areas(block.id, mark.start, mark.end)
    point = box_of(view, area).center().toPoint()
    clicked: list[str] = []
    view.notes.clicked.connect(clicked.append)
    viewport = view.canvas.viewport()
    QTest.mousePress(viewport, LEFT, NONE, point)
    QTest.mouseRelease(viewport, LEFT, NONE, point + point / 4)
    assert clicked == []
    QTest.mouseClick(viewport, LEFT, NONE, point)
    assert clicked == ["n"]


def test_resting_on_a_note_is_told(view: PageView, sheet: Paper, qtbot: QtBot) -> None:
    block = sheet.block(1)
    mark = mark_on(block, word(block))
    view.notes.show({block.id: [mark]})
    read_words_of(view)
    x, y = middle(sheet.text().areas(block.id, mark.start, mark.end)[0])
    point = box_of(view, PageArea(0, x, y, x, y)).topLeft()
    viewport = view.canvas.viewport()
    none = Qt.MouseButton.NoButton
    with qtbot.waitSignal(view.notes.hovered, check_params_cb=lambda name: name == "n"):
        event = QMouseEvent(
            QEvent.Type.MouseMove, point, viewport.mapToGlobal(point), none, none, NONE
        )
        QApplication.sendEvent(viewport, event)
    assert viewport.cursor().shape() is Qt.CursorShape.PointingHandCursor
    with qtbot.waitSignal(view.notes.left):
        QApplication.sendEvent(viewport, QEvent(QEvent.Type.Leave))


def test_a_note_says_where_it_is_on_the_screen(view: PageView, sheet: Paper) -> None:
    block = sheet.block(1)
    mark = mark_on(block, word(block))
    view.notes.show({block.id: [mark]})
    read_words_of(view)
    (area,) = sheet.text().areas(block.id, mark.start, mark.end)
    viewport = view.canvas.viewport()
    found = view.notes.place_of("n")
    assert found.topLeft() == viewport.mapToGlobal(box_of(view, area).toRect().topLeft())
    assert view.notes.place_of("unknown").isEmpty()


# Going to words ---------------------------------------------------------------------------------


def test_going_to_words_arrives_when_they_are_known(tmp_path: Path, qtbot: QtBot) -> None:
    long = paper(tmp_path, "en", times=40)
    view = PageView(theme("light"))
    qtbot.addWidget(view)
    view.resize(900, 600)
    view.show()
    assert view.show_file(long.path, long.document)
    block = long.block(1)
    end = len(block.text)
    answer(view)
    view.go_to_words(block.id, end - 8, end)
    area = long.text(block.places[-1].page).areas(block.id, end - 8, end)[0]
    assert view.canvas.seen([area]), "the last words of a clause of several pages"
    assert view.current_block() == block.id
    assert view.canvas.dragging.clicked == (block.id, end - 8)


def test_who_has_moved_on_is_not_pulled_back(tmp_path: Path, qtbot: QtBot) -> None:
    long = paper(tmp_path, "en", times=40)
    view = PageView(theme("light"))
    qtbot.addWidget(view)
    view.resize(900, 600)
    view.show()
    assert view.show_file(long.path, long.document)
    block = long.block(1)
    view.go_to_words(block.id, len(block.text) - 8, len(block.text))
    view.go_to_page(1)
    view.take_words(long.text(block.places[-1].page))
    assert view.current_page() == 1
