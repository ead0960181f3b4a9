"""Searching in the window: typed, read at the hit, walked on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from tests.helpers.window import Watchdog, settle
from tests.journeys.search.driving import HELD_UP, hits, look_for, marked, press, press_on
from wsisdesk.ui.reader.stretches import Look
from wsisdesk.ui.search.results import GroupRow, MoreRow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wsisdesk.app import Desk


def test_results_come_while_one_types_and_nothing_stands_still(desk: Desk, qtbot: QtBot) -> None:
    look_for(desk, qtbot, "d")  # what is imported late is there now
    desk.window.search.upkeep.update()  # in this thread, as all jobs of these tests
    settle(desk, qtbot)
    watchdog = Watchdog()
    watchdog.start()
    parts = look_for(desk, qtbot, "documents")
    watchdog.stop()
    assert watchdog.longest < HELD_UP
    assert all("document" in row.hit.text.casefold() for row in hits(parts))
    groups = [row for row in parts.panel.model.rows if isinstance(row, GroupRow)]
    assert len(groups) == len({row.hit.document for row in hits(parts)}) > 1
    assert parts.controller.results.total == sum(row.count for row in groups)


def test_an_arabic_query_finds_words_with_clitics_and_marks(desk: Desk, qtbot: QtBot) -> None:
    parts = look_for(desk, qtbot, "التوصيليه")
    found = hits(parts)
    assert found
    words = [row.hit.text[start:end] for row in found for start, end in row.hit.spans]
    assert "بتوصيلية" in words


def test_down_and_rest_show_the_hit_and_the_keyboard_stays_in_the_list(
    desk: Desk, qtbot: QtBot
) -> None:
    parts = look_for(desk, qtbot, "documents")
    press(parts.panel.head.field, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: bool(marked(desk, Look.CURRENT_FOUND)))
    hit = parts.panel.view.current_hit()
    assert hit is not None
    page = desk.window.tabs.current_document()
    assert page is not None
    assert page.entry.id == hit.document
    assert page.reader.current_block() == hit.block
    assert marked(desk, Look.CURRENT_FOUND) == [hit.text[a:b] for a, b in hit.spans]
    assert desk.window.focusWidget() is parts.panel.view
    qtbot.waitUntil(lambda: bool(marked(desk, Look.FOUND)))  # the others of the document


def test_looking_at_hits_uses_one_tab_and_enter_keeps_it(desk: Desk, qtbot: QtBot) -> None:
    parts = look_for(desk, qtbot, "documents")
    rows = {row.hit.document: row.hit for row in hits(parts)}
    first, second, third = list(rows.values())[:3]
    parts.walk.show(first)
    parts.walk.show(second)
    assert [page.entry.id for page in desk.window.tabs.document_pages()] == [second.document]
    parts.walk.show(second, keep=True)
    parts.walk.show(third)
    opened = [page.entry.id for page in desk.window.tabs.document_pages()]
    assert opened == [second.document, third.document]


def test_enter_reads_and_escape_returns_to_the_query(desk: Desk, qtbot: QtBot) -> None:
    parts = look_for(desk, qtbot, "documents")
    press(parts.panel.head.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(marked(desk, Look.CURRENT_FOUND)))
    page = desk.window.tabs.current_document()
    assert page is not None
    focused = desk.window.focusWidget()
    assert focused is not None
    assert page.isAncestorOf(focused)
    press(page.reader.canvas, Qt.Key.Key_Escape)
    assert desk.window.focusWidget() is parts.panel.head.field
    assert parts.panel.head.field.selectedText() == "documents"


def test_enter_before_the_answer_opens_the_first_hit_when_it_comes(
    desk: Desk, qtbot: QtBot
) -> None:
    parts = look_for(desk, qtbot, "documents")
    parts.panel.head.field.setText("council")
    press(parts.panel.head.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(marked(desk, Look.CURRENT_FOUND)))
    assert all("council" in text.casefold() for text in marked(desk, Look.CURRENT_FOUND))


def test_next_and_previous_go_across_documents(desk: Desk, qtbot: QtBot) -> None:
    parts = look_for(desk, qtbot, "council")
    press(parts.panel.head.field, Qt.Key.Key_Return)
    settle(desk, qtbot)
    order = parts.controller.results.hits()
    seen = []
    for _ in range(6):
        desk.window.actions_["next_result"].trigger()
        hit = parts.panel.view.current_hit()
        assert hit is not None
        seen.append(hit)
    assert seen == list(order[1:7])
    assert len({hit.document for hit in seen}) > 1
    desk.window.actions_["previous_result"].trigger()
    assert parts.panel.view.current_hit() == order[5]
    assert parts.bar.isVisible()


def test_more_of_a_document_is_fetched_in_place(desk: Desk, qtbot: QtBot) -> None:
    parts = look_for(desk, qtbot, "council")
    more = next(row for row in parts.panel.model.rows if isinstance(row, MoreRow))
    press_on(parts, more)

    def fetched() -> None:
        shown = [row for row in hits(parts) if row.hit.document == more.document]
        assert len(shown) == parts.controller.results.counts[more.document]

    qtbot.waitUntil(fetched)


def test_folding_a_document_hides_its_paragraphs(desk: Desk, qtbot: QtBot) -> None:
    parts = look_for(desk, qtbot, "council")
    group = next(row for row in parts.panel.model.rows if isinstance(row, GroupRow))
    press_on(parts, group)
    assert group.hit.document not in {row.hit.document for row in hits(parts)}
    press_on(parts, group)
    assert group.hit.document in {row.hit.document for row in hits(parts)}
