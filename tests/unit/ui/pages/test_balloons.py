"""Proposed wording beside the pages: near its line, over nothing, and away when it is folded."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from tests.unit.ui.pages.specimens import Paper, paper
from tests.unit.ui.pages.test_notes_on_pages import (
    LEFT,
    NONE,
    box_of,
    colours_in,
    mark_on,
    read_words_of,
)
from wsisdesk.annotate.redline import RedlineKind, RedlinePiece
from wsisdesk.ui.look.theme import theme
from wsisdesk.ui.note_marks import NoteMark, Sign, Wording, note_colours
from wsisdesk.ui.pages import PageView
from wsisdesk.ui.pages.aside import LEAST_COLUMN
from wsisdesk.ui.pages.balloons import Balloon, balloons
from wsisdesk.ui.pages.marked import marked_place

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from wsisdesk.documents.model import Block

SYMBOL = "A/RES/70/125"


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


def proposal(block: Block, said: str = "", name: str = "p", **more: object) -> NoteMark:
    """Return the mark of a proposal that strikes a symbol for other words."""
    start = block.text.index(SYMBOL)
    end = start + len(SYMBOL)
    words = said or "A/RES/80/1"
    pieces = (
        RedlinePiece(RedlineKind.DELETED, SYMBOL, start, end),
        RedlinePiece(RedlineKind.INSERTED, words, end, end),
    )
    more = {
        "sign": Sign.WORDING, "struck": ((start, end),), "inserted": (end,),
        "wording": Wording("MOD", pieces, "", "", pieces),
    } | more  # fmt: skip
    return mark_on(block, name=name, **more)  # type: ignore[arg-type]


def shown(view: PageView, *marks: NoteMark) -> list[Balloon]:
    """Show proposals, and return the balloons of the first page."""
    view.notes.show({mark.block: [one for one in marks if one.block == mark.block]
                     for mark in marks})  # fmt: skip
    return [one.balloon for one in view.notes.standing(0) if one.balloon is not None]


def letters_of(view: PageView, sheet: Paper) -> list[QRectF]:
    """Return where the letters of the first page stand in the scene."""
    scale = view.canvas.scene.arrangement.scale
    corner = QPointF(view.canvas.scene.page_box(0).topLeft())
    return [
        QRectF(one.drawn.start * scale, one.drawn.top * scale,
               (one.drawn.end - one.drawn.start) * scale,
               (one.drawn.bottom - one.drawn.top) * scale).translated(corner)
        for one in sheet.text().letters
    ]  # fmt: skip


def test_a_balloon_stands_beside_the_line_of_the_change(view: PageView, sheet: Paper) -> None:
    read_words_of(view)
    block = sheet.block(1)
    (balloon,) = shown(view, proposal(block))
    (line,) = sheet.text().areas(block.id, *proposal(block).struck[0])
    change = view.canvas.scene.area(line)
    assert balloon.words.top() + balloon.line / 2 == pytest.approx(change.center().y(), abs=0.5)
    letters = letters_of(view, sheet)
    if balloon.place.rtl:
        assert balloon.box.right() < min(one.left() for one in letters)
    else:
        assert balloon.box.left() > max(one.right() for one in letters)


def test_a_balloon_is_joined_to_what_it_changes(view: PageView, sheet: Paper) -> None:
    read_words_of(view)
    (balloon,) = shown(view, proposal(sheet.block(1)))
    assert balloon.place.change is not None
    change = view.canvas.scene.area(balloon.place.change)
    start, *_, end = balloon.leader
    assert start in (change.bottomLeft(), change.bottomRight())
    assert end.x() in (balloon.box.left(), balloon.box.right())
    assert balloon.box.top() < end.y() < balloon.box.bottom()


def test_until_words_are_known_a_balloon_stands_at_its_clause(view: PageView, sheet: Paper) -> None:
    block = sheet.block(1)
    (balloon,) = shown(view, proposal(block))
    assert balloon.place.change is not None
    assert balloon.place.change.y0 == block.places[0].y0


@pytest.mark.parametrize("count", [3, 12, 60])
def test_many_balloons_never_cover_words_nor_each_other(
    view: PageView, sheet: Paper, count: int
) -> None:
    read_words_of(view)
    block = sheet.block(1)
    long = "words that are to come in here instead of it " * 4
    made = shown(view, *(proposal(block, long, f"p{n}") for n in range(count)))
    assert len(made) == count if count < 60 else 10 < len(made) < count
    boxes = sorted((one.box for one in made), key=QRectF.top)
    assert all(above.bottom() < below.top() for above, below in pairwise(boxes))
    page = QRectF(view.canvas.scene.page_box(0))
    assert all(page.top() <= box.top() and box.bottom() <= page.bottom() for box in boxes)
    letters = letters_of(view, sheet)
    assert not any(box.intersects(letter) for box in boxes for letter in letters)
    markers = [one.marker for one in view.notes.standing(0) if one.marker is not None]
    assert not any(box.intersects(marker) for box in boxes for marker in markers[: len(made)])


def test_few_are_shown_whole_and_many_are_cut(view: PageView, sheet: Paper) -> None:
    read_words_of(view)
    block = sheet.block(1)
    long = "words that are to come in here instead of it " * 4
    assert [one.text.is_whole for one in shown(view, proposal(block, long))] == [True]
    assert view.notes.is_said("p")
    assert not view.notes.is_said("q")
    many = shown(view, *(proposal(block, long, f"p{n}") for n in range(12)))
    assert not all(one.text.is_whole for one in many)
    assert not view.notes.is_said("p0")


def test_pages_make_room_beside_them_and_all_of_it_is_seen(view: PageView, sheet: Paper) -> None:
    before = view.canvas.scene.page_box(0)
    (balloon,) = shown(view, proposal(sheet.block(1)))
    view_width = view.canvas.viewport().width()
    assert view.canvas.scene.page_box(0).width() < before.width()
    assert 0 <= balloon.box.left() < balloon.box.right() <= view_width
    assert view.canvas.horizontalScrollBar().maximum() <= 2
    view.notes.show({})
    assert view.canvas.scene.page_box(0) == before


def test_wording_is_folded_away_and_comes_again(view: PageView, sheet: Paper) -> None:
    before = view.canvas.scene.page_box(0)
    shown(view, proposal(sheet.block(1)))
    view.notes.unfold(unfolded=False)
    (standing,) = view.notes.standing(0)
    assert standing.balloon is None
    assert standing.marker is not None
    assert view.canvas.scene.page_box(0) == before
    view.notes.unfold(unfolded=True)
    assert view.notes.standing(0)[0].balloon is not None


def test_the_place_one_reads_stays_when_pages_make_room(qtbot: QtBot, tmp_path: Path) -> None:
    long = paper(tmp_path, "en", times=120)
    view = PageView(theme("light"))
    qtbot.addWidget(view)
    view.resize(900, 600)
    view.show()
    assert view.show_file(long.path, long.document)
    view.go_to_page(2)
    page = view.current_page()
    shown(view, proposal(long.block(1)))
    assert view.current_page() == page
    assert not view.notes.standing(2)[0].balloon, "its first change is on the first page"


def test_balloons_grow_with_the_pages(view: PageView, sheet: Paper) -> None:
    mark = proposal(sheet.block(1), "words that are to come in here " * 5)
    view.set_zoom(100)
    (small,) = shown(view, mark)
    view.set_zoom(200)
    (large,) = shown(view, mark)
    assert large.box.width() > 1.5 * small.box.width()
    assert large.line > 1.5 * small.line


def test_a_balloon_is_found_under_the_pointer_and_opens_its_note(
    view: PageView, sheet: Paper, qtbot: QtBot
) -> None:
    (balloon,) = shown(view, proposal(sheet.block(1)))
    inside = balloon.box.center() - view.canvas.on_pages(QPointF(0, 0))
    assert view.notes.at(inside) == "p"
    with qtbot.waitSignal(view.notes.clicked) as waited:
        QTest.mouseClick(view.canvas.viewport(), LEFT, NONE, inside.toPoint())
    assert waited.args == ["p"]
    place = view.notes.place_of("p")
    assert place.topLeft() == view.canvas.viewport().mapToGlobal(
        balloon.box.translated(-view.canvas.on_pages(QPointF(0, 0))).toRect().topLeft()
    )


def test_the_marker_of_a_proposal_stands_beside_its_balloon(view: PageView, sheet: Paper) -> None:
    read_words_of(view)
    shown(view, proposal(sheet.block(1)))
    (standing,) = view.notes.standing(0)
    assert standing.marker is not None
    assert standing.balloon is not None
    first_line = standing.balloon.words.top() + standing.balloon.line / 2
    assert standing.marker.center().y() == pytest.approx(first_line, abs=0.5)


def test_a_new_clause_stands_beside_the_end_of_the_one_before(sheet: Paper) -> None:
    block = sheet.block(1)
    added = Wording("ADD", (RedlinePiece(RedlineKind.INSERTED, "words", 0, 0),))
    mark = proposal(block, struck=(), inserted=(), wording=added)
    for text in (sheet.text(), None):
        change = marked_place(mark, 0, block.places, text, "en").change
        assert change is not None
        assert change.y1 == block.places[-1].y1


def test_a_clause_that_goes_on_has_its_balloon_where_the_change_is(tmp_path: Path) -> None:
    long = paper(tmp_path, "en", times=60)
    block = long.block(1)
    last = block.text.rindex(SYMBOL)
    mark = proposal(block, struck=((last, last + len(SYMBOL)),), inserted=(last + len(SYMBOL),))
    pages = sorted({place.page for place in block.places})
    assert len(pages) > 1
    changes = [
        marked_place(mark, page, block.places, long.text(page), "en").change for page in pages
    ]
    assert [change is not None for change in changes] == [False] * (len(pages) - 1) + [True]


def test_what_is_no_proposal_has_no_balloon(view: PageView, sheet: Paper) -> None:
    scene = view.canvas.scene
    placed = marked_place(mark_on(sheet.block(0)), 0, sheet.block(0).places, None, "en")
    assert balloons([placed], scene, 0, (0.0, 400.0)) == [None]
    assert shown(view, mark_on(sheet.block(0))) == []


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
def test_a_balloon_is_painted_as_paper_in_every_theme(
    view: PageView, sheet: Paper, name: str
) -> None:
    view.set_theme(theme(name))
    (balloon,) = shown(view, proposal(sheet.block(1)))
    corner = view.canvas.on_pages(QPointF(0, 0))
    seen = colours_in(view, balloon.box.translated(-corner).toRect())
    assert QColor("white").name() in seen
    assert note_colours(theme("light"), "blue").edge.name() in seen
    assert theme("light").inswash.name() in seen


def test_a_wash_lies_on_what_is_struck_on_the_page(view: PageView, sheet: Paper) -> None:
    read_words_of(view)
    (balloon,) = shown(view, proposal(sheet.block(1)))
    (struck,) = balloon.place.struck
    assert theme("light").dele.name() in colours_in(view, box_of(view, struck).toRect())


def test_beside_small_pages_balloons_stay_wide_enough_to_read(view: PageView, sheet: Paper) -> None:
    view.resize(560, 600)
    (balloon,) = shown(view, proposal(sheet.block(1), "words that are to come in here"))
    assert balloon.box.width() == pytest.approx(LEAST_COLUMN, abs=2)
    assert view.canvas.horizontalScrollBar().maximum() <= 2


def test_pages_wider_than_the_view_begin_where_one_reads(view: PageView, sheet: Paper) -> None:
    across = view.canvas.horizontalScrollBar()
    view.set_zoom(200)
    assert across.maximum() > 100
    at_right = across.value() == across.maximum()
    assert at_right == (sheet.document.language == "ar")
    across.setValue(40)
    view.set_zoom(250)
    assert across.value() == 40, "one has scrolled oneself"
