"""The list for Qt: rows that stay stay, texts for screen readers, snippets cut and marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from tests.unit.ui.search.specimens import make_hit
from wsisdesk.ui.look.fonts import load_fonts
from wsisdesk.ui.look.theme import DARK, LIGHT, theme
from wsisdesk.ui.search import wording
from wsisdesk.ui.search.line import Line
from wsisdesk.ui.search.model import ResultModel
from wsisdesk.ui.search.results import GroupRow, HitRow, MoreRow, Row
from wsisdesk.ui.search.snippets import cut, snippet

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

ARABIC = "أن تُجهَّز كل قاعة اجتماع بتوصيلية لاسلكية تكفي لعدد المشاركين المسجلين؛"


def rows_of(*blocks: str) -> list[Row]:
    return [HitRow(make_hit("a", block), grouped=False) for block in blocks]


letters = st.lists(st.sampled_from("abcdefgh"), unique=True)


@given(letters, letters)
def test_the_list_becomes_any_other_by_parts(before: list[str], after: list[str]) -> None:
    model = ResultModel()
    model.show_rows(rows_of(*before))
    changes: list[str] = []
    model.rowsRemoved.connect(lambda *_: changes.append("removed"))
    model.rowsInserted.connect(lambda *_: changes.append("inserted"))
    model.modelReset.connect(lambda: changes.append("reset"))
    model.update(rows_of(*after))
    assert list(model.rows) == rows_of(*after)
    assert "reset" not in changes
    assert ("removed" in changes or "inserted" in changes) == (before != after)


def test_rows_are_found_by_their_keys(qapp: QApplication) -> None:
    model = ResultModel()
    model.show_rows(rows_of("x", "y"))
    assert model.find(("a", "y")).row() == 1
    assert not model.find(("b", "y")).isValid()


def test_screen_readers_hear_where_what_and_through_which_form(qapp: QApplication) -> None:
    hit = make_hit(text="all rooms", matched=("halls",), address="resolves 2")
    said = wording.accessible_text(HitRow(hit, grouped=True))
    assert all(part in said for part in ("resolves 2", "all rooms", "halls"))
    assert "C24/8" in wording.accessible_text(HitRow(hit, grouped=False))
    old = make_hit(work="itu/council/res/9001", version="2023", current=False)
    spoken = wording.accessible_text(GroupRow(old, 4, folded=True))
    assert all(part in spoken for part in ("9001", "2023", "older", "4", "folded", "English"))
    assert "3" in wording.accessible_text(MoreRow("a", 3))


def test_a_counter_reads_from_left_to_right_and_says_if_there_may_be_more() -> None:
    assert "3 / 17" in wording.counter(3, 17)
    assert "17+" in wording.counter(3, 17, exact=False)


def test_a_long_paragraph_is_cut_around_its_hit_between_words() -> None:
    words = ["word"] * 200
    words[150] = "needle"
    text = " ".join(words)
    start = text.index("needle")
    shown, ((first, last),) = cut(text, ((start, start + 6),))
    assert shown[first:last] == "needle"
    assert shown.startswith("…\xa0")  # no break: an ellipsis stands on no line of its own
    assert shown.endswith("\xa0…")
    assert set(shown.strip("…\xa0").split()) == {"word", "needle"}
    assert len(shown) < len(text) / 2


@given(st.text(alphabet="ab \n\tة", max_size=60), st.integers(0, 59), st.integers(1, 9))
def test_marks_stay_on_their_words_whatever_is_trimmed(text: str, start: int, size: int) -> None:
    span = (start, min(start + size, len(text)))
    word = text[slice(*span)]
    if not word.strip() or word != word.strip():
        return
    shown, ((first, last),) = cut(text, (span,))
    assert shown[first:last] == word.translate(dict.fromkeys(map(ord, "\n\t"), " "))
    assert "\n" not in shown


@pytest.mark.parametrize("width", [200, 460])
def test_a_snippet_is_as_high_as_its_lines_and_marks_lie_on_them(
    qapp: QApplication, width: int
) -> None:
    load_fonts()
    start = ARABIC.index("بتوصيلية")
    hit = make_hit(text=ARABIC, language="ar", spans=((start, start + 8),))
    made = snippet(hit, width)
    assert made.height >= 28
    assert made.layout.lineCount() == round(made.height / 28)
    (mark,) = made.marks
    assert 0 <= mark.left() < mark.right() <= width + 1
    assert 0 <= mark.top() < mark.bottom() <= made.height


@pytest.mark.parametrize("name", [LIGHT, DARK])
def test_the_words_found_have_the_colour_of_hits(qapp: QApplication, name: str) -> None:
    load_fonts()
    colours = theme(name)
    image = QImage(400, 60, QImage.Format.Format_RGB32)
    image.fill(colours.paper)
    painter = QPainter(image)
    made = snippet(make_hit(text="needle in hay", spans=((0, 6),)), 400)
    made.paint(painter, QRectF(0, 0, 1, 1).topLeft(), QColor(colours.text), colours, selected=False)
    painter.end()
    seen = {image.pixelColor(x, y).name() for x in range(400) for y in range(60)}
    assert {colours.hit.name(), colours.hledge.name()} <= seen


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_a_line_is_given_away_from_both_ends(direction: Qt.LayoutDirection) -> None:
    line = Line(QRectF(10, 0, 100, 20), direction)
    start, end = line.from_start(20, 5), line.from_end(30, 5)
    assert line.room == 40
    assert (start.left() < end.left()) == (direction == Qt.LayoutDirection.LeftToRight)
    assert not line.rest().intersects(start)
    assert not line.rest().intersects(end)
