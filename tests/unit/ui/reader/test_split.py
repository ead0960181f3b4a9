"""Two texts side by side."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.unit.ui.reader.specimens import arabic, english, long_report
from wsisdesk.documents.model import Block, BlockKind
from wsisdesk.ui.look.theme import CONTRAST, theme
from wsisdesk.ui.reader.linking import ClauseLink
from wsisdesk.ui.reader.split import SplitReader
from wsisdesk.ui.typesetting.composition import compose, draft

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wsisdesk.documents.model import Document

KEYS = st.lists(st.sampled_from(["", "a", "b", "c", "d", "e"]), max_size=8).filter(
    lambda keys: len([k for k in keys if k]) == len({k for k in keys if k})
)


def _document(keys: list[str]) -> Document:
    blocks = tuple(
        Block(f"b{n}", BlockKind.PARAGRAPH, "text", key=key) for n, key in enumerate(keys)
    )
    return replace(english(), blocks=blocks)


@given(KEYS, KEYS.filter(bool), st.data())
def test_every_block_has_a_place_in_the_other_text(
    ours: list[str], theirs: list[str], data: st.DataObject
) -> None:
    if not ours:
        return
    link = ClauseLink(_document(ours), _document(theirs))
    index = data.draw(st.integers(0, len(ours) - 1))
    found = link.counterpart(index)
    assert 0 <= found < len(theirs)
    if ours[index] and ours[index] in theirs:
        assert theirs[found] == ours[index]


def test_a_block_without_counterpart_stays_before_the_next_that_has_one() -> None:
    link = ClauseLink(_document(["a", "", "", "", "b"]), _document(["a", "", "b"]))
    assert [link.counterpart(n) for n in range(5)] == [0, 1, 1, 1, 2]


def test_texts_without_keys_are_linked_by_their_length() -> None:
    link = ClauseLink(_document([""] * 10), _document([""] * 20))
    assert link.counterpart(5) == 10


@pytest.mark.parametrize("swap", [False, True])
def test_each_side_takes_what_was_prepared_of_its_text(qtbot: QtBot, swap: bool) -> None:
    split = SplitReader()
    qtbot.addWidget(split)
    ready = compose(english()), draft(arabic())
    one, other = ready[::-1] if swap else ready
    split.show_documents(one.document, other.document, (one, other))
    left, right = (pane.canvas.composition for pane in split.panes)
    assert left is not None
    assert left.document is ready[1].document  # Arabic stands at the left, as before
    assert right is ready[0]


MakeSplit = Callable[["Document", "Document"], SplitReader]


@pytest.fixture
def make_split(qtbot: QtBot) -> MakeSplit:
    def make(one: Document, other: Document) -> SplitReader:
        split = SplitReader()
        qtbot.addWidget(split)
        for pane in split.panes:
            pane.set_reduce_motion(True)
        split.resize(1042, 500)
        split.show_documents(one, other)
        split.show()
        qtbot.waitUntil(lambda: all(pane.canvas.page.heights.complete for pane in split.panes))
        return split

    return make


@pytest.fixture
def reports(make_split: MakeSplit) -> SplitReader:
    return make_split(long_report("en", 60), long_report("ar", 60))


def _at_level(split: SplitReader) -> tuple[int, int]:
    """Return the blocks that stand at a quarter of each pane's height."""
    left, right = (
        pane.canvas.index_at(pane.canvas.viewport().height() / 4) for pane in split.panes
    )
    return left, right


def test_the_arabic_text_stands_at_the_left_and_the_labels_meet(make_split: MakeSplit) -> None:
    for one, other in ((english(), arabic()), (arabic(), english())):
        split = make_split(one, other)
        assert [p.document() for p in split.panes] == [arabic(), english()]
        assert split.active.document() == one


def test_scrolling_one_brings_the_other_to_the_same_clause(reports: SplitReader) -> None:
    for pane, value in ((reports.left, 3000), (reports.right, 1200), (reports.left, 0)):
        pane.canvas.verticalScrollBar().setValue(value)
        left, right = _at_level(reports)
        assert left == right


def test_unlinked_each_is_scrolled_by_itself(reports: SplitReader) -> None:
    QTest.mouseClick(reports.header.toggle, Qt.MouseButton.LeftButton)
    reports.left.canvas.verticalScrollBar().setValue(3000)
    assert reports.right.canvas.verticalScrollBar().value() == 0


def test_linked_again_they_go_on_from_where_each_stands(reports: SplitReader) -> None:
    reports.header.toggle.setChecked(False)
    reports.right.canvas.verticalScrollBar().setValue(2000)
    before = _at_level(reports)
    reports.header.toggle.setChecked(True)
    assert _at_level(reports) == before
    reports.left.canvas.verticalScrollBar().setValue(2500)
    left, right = _at_level(reports)
    assert right - left == before[1] - before[0]


def test_the_current_pair_is_tinted(reports: SplitReader) -> None:
    reports.go_to("p20")
    pairs = [pane.canvas.page.state.pair for pane in reports.panes]
    assert pairs == [19, 19]
    reports.header.toggle.setChecked(False)
    assert [pane.canvas.page.state.pair for pane in reports.panes] == [-1, -1]


def _tops(split: SplitReader) -> list[float]:
    """Return at which height of its view each pane shows its clause of the current pair."""
    return [
        pane.canvas.page.heights.top(pane.canvas.page.state.pair)
        - pane.canvas.verticalScrollBar().value()
        for pane in split.panes
    ]


@pytest.mark.parametrize("place", ["p20", "p41"])
def test_the_current_pair_stands_at_one_height(reports: SplitReader, place: str) -> None:
    reports.go_to(place)
    left, right = _tops(reports)
    assert left == pytest.approx(right, abs=1)
    reports.right.canvas.verticalScrollBar().setValue(1700)
    left, right = _tops(reports)
    assert left == pytest.approx(right, abs=1) or min(left, right) < 0


def test_a_click_brings_the_other_text_to_the_clause(reports: SplitReader) -> None:
    reports.go_to("p20")
    reports.right.pointer.pressed.emit(22)
    assert [pane.canvas.page.state.pair for pane in reports.panes] == [22, 22]
    left, right = _tops(reports)
    assert left == pytest.approx(right, abs=1)


def test_the_keyboard_is_in_the_text_last_used(reports: SplitReader, qtbot: QtBot) -> None:
    assert reports.focusProxy() is reports.right
    reports.activateWindow()
    reports.left.canvas.setFocus()
    qtbot.waitUntil(lambda: reports.focusProxy() is reports.left)


def test_the_place_is_that_of_the_text_last_used(reports: SplitReader, qtbot: QtBot) -> None:
    assert reports.active is reports.right
    reports.activateWindow()
    reports.left.canvas.setFocus()
    qtbot.waitUntil(lambda: reports.active is reports.left)
    with qtbot.waitSignal(reports.place_changed, check_params_cb=lambda place: place == "p9"):
        reports.go_to("p9")


def test_it_paints_in_high_contrast_and_can_be_closed(reports: SplitReader, qtbot: QtBot) -> None:
    reports.set_theme(theme(CONTRAST))
    reports.set_zoom(120)
    assert not reports.grab().isNull()
    with qtbot.waitSignal(reports.closed):
        reports.header.close_button.click()


def test_the_controls_of_the_seam_have_names(reports: SplitReader) -> None:
    for button in (reports.header.toggle, reports.header.close_button):
        assert button.accessibleName()
