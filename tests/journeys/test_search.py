"""Searching in the window: typed, narrowed, read at the hit, walked on, kept, taken along."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.helpers.window import Watchdog, open_desk, settle, write_specimen
from wsisdesk.search.model import Facet
from wsisdesk.ui.reader.stretches import Look
from wsisdesk.ui.search.facets import Value
from wsisdesk.ui.search.results import GroupRow, HitRow, MoreRow
from wsisdesk.ui.search.synonyms_page import SynonymsPage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from wsisdesk.app import Desk
    from wsisdesk.ui.search.parts import SearchParts

HELD_UP = 100  # milliseconds
NO_KEYS = Qt.KeyboardModifier.NoModifier


@pytest.fixture(scope="module")
def library(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with the starter library, indexed."""
    folder = tmp_path_factory.mktemp("searched") / "data"
    with open_desk(qapp, folder) as desk:
        desk.window.imports.install_starter()
        desk.window.search.upkeep.update()
    return folder


@pytest.fixture(params=["en", "ar"])
def desk(request: pytest.FixtureRequest, qapp: QApplication, library: Path) -> Iterator[Desk]:
    for name in ("session.json", "searches.json", "synonyms.toml", "settings.toml"):
        (library / name).unlink(missing_ok=True)
    with open_desk(qapp, library, request.param) as made:
        yield made


def look_for(desk: Desk, qtbot: QtBot, query: str) -> SearchParts:
    """Open the search and type a query, letter by letter."""
    settle(desk, qtbot)
    desk.window.actions_["search_library"].trigger()
    parts = desk.window.search.parts
    parts.panel.head.field.clear()
    for letter in query:
        press = QKeyEvent(QEvent.Type.KeyPress, 0, NO_KEYS, letter)
        QApplication.sendEvent(parts.panel.head.field, press)
    wait_for(qtbot, parts, query)
    return parts


def wait_for(qtbot: QtBot, parts: SearchParts, query: str) -> None:
    """Wait for the answer to a query, or for word that there is no index."""

    def answered() -> None:
        assert parts.controller.question.query == query
        assert not parts.controller.waiting

    qtbot.waitUntil(answered)


def hits(parts: SearchParts) -> list[HitRow]:
    return [row for row in parts.panel.model.rows if isinstance(row, HitRow)]


def press(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_KEYS) -> None:
    QTest.keyClick(widget, key, modifiers)


def marked(desk: Desk, look: Look) -> list[str]:
    """Return what is marked so in the document in front."""
    page = desk.window.tabs.current_document()
    if page is None or page.reader.document() is None:
        return []
    layout = page.reader.canvas.page
    return [
        layout.items[index].block.text[stretch.start : stretch.end]
        for index, stretches in layout.state.stretches.items()
        for stretch in stretches
        if stretch.look is look
    ]


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


def press_on(parts: SearchParts, row: MoreRow | GroupRow | HitRow) -> None:
    parts.panel.view.setCurrentIndex(parts.panel.model.find(row.key))
    press(parts.panel.view, Qt.Key.Key_Return)


def test_folding_a_document_hides_its_paragraphs(desk: Desk, qtbot: QtBot) -> None:
    parts = look_for(desk, qtbot, "council")
    group = next(row for row in parts.panel.model.rows if isinstance(row, GroupRow))
    press_on(parts, group)
    assert group.hit.document not in {row.hit.document for row in hits(parts)}
    press_on(parts, group)
    assert group.hit.document in {row.hit.document for row in hits(parts)}


def test_a_filter_narrows_and_its_siblings_keep_their_counts(desk: Desk, qtbot: QtBot) -> None:
    parts = look_for(desk, qtbot, "2026")
    facets = parts.panel.facets
    before = {line.value: line.count for line in facets.facets.lines
              if isinstance(line, Value) and line.facet is Facet.LANGUAGE}  # fmt: skip
    assert set(before) >= {"ar", "en"}
    facets.setCurrentIndex(facets.facets.find(Facet.LANGUAGE, "ar"))
    with qtbot.waitSignal(parts.controller.answered):
        press(facets, Qt.Key.Key_Space)
    assert {row.hit.language for row in hits(parts)} == {"ar"}
    assert "×" in parts.panel.head.chips.plain()

    def counted() -> None:
        after = {line.value: line.count for line in facets.facets.lines
                 if isinstance(line, Value) and line.facet is Facet.LANGUAGE}  # fmt: skip
        assert after == before

    qtbot.waitUntil(counted)
    with qtbot.waitSignal(parts.controller.answered):
        parts.panel.head.chips.linkActivated.emit("filter:language:ar")
    assert {row.hit.language for row in hits(parts)} > {"ar"}


def test_only_current_versions_are_left(desk: Desk, qtbot: QtBot) -> None:
    parts = look_for(desk, qtbot, "council")
    assert not all(row.hit.current for row in hits(parts))
    with qtbot.waitSignal(parts.controller.answered):
        parts.panel.head.current.click()
    assert all(hit.current for hit in parts.controller.results.hits())


def test_no_hit_gives_advice_and_a_way_out_of_the_filters(desk: Desk, qtbot: QtBot) -> None:
    parts = look_for(desk, qtbot, "council")
    with qtbot.waitSignal(parts.controller.answered):
        parts.controller.put(parts.controller.question.toggled(Facet.YEAR, "1901"))
    assert not parts.panel.view.isVisible()
    assert parts.panel.all_filters_off.isVisible()
    with qtbot.waitSignal(parts.controller.answered):
        parts.panel.all_filters_off.click()
    assert hits(parts)


def test_a_mistake_is_told_and_answered_all_the_same(desk: Desk, qtbot: QtBot) -> None:
    parts = look_for(desk, qtbot, '"of the council')
    told = [label for label in parts.panel.head.findChildren(QWidget)
            if label.property("role") == "warning" and label.isVisible()]  # fmt: skip
    assert told
    assert hits(parts)


def test_a_misspelled_word_is_asked_about(desk: Desk, qtbot: QtBot) -> None:
    parts = look_for(desk, qtbot, "counncil ")
    links = parts.panel.head.meant
    assert links.isVisible()
    with qtbot.waitSignal(parts.controller.answered):
        links.linkActivated.emit("query:council")
    assert parts.panel.head.field.text() == "council"
    assert hits(parts)


def test_the_list_without_documents_has_the_same_hits(desk: Desk, qtbot: QtBot) -> None:
    parts = look_for(desk, qtbot, "documents")
    grouped = {row.hit.block for row in hits(parts)}
    parts.panel.head._flat.click()
    assert all(isinstance(row, HitRow) for row in parts.panel.model.rows)
    assert {row.hit.block for row in hits(parts)} >= grouped


def test_the_same_clause_is_offered_in_other_languages(desk: Desk, qtbot: QtBot) -> None:
    parts = look_for(desk, qtbot, "القاعات")
    row = next(row for row in hits(parts) if row.hit.key)
    parts.panel.view.setCurrentIndex(parts.panel.model.find(row.key))
    qtbot.waitUntil(lambda: any(shown.others for shown in hits(parts)))
    others = next(shown.others for shown in hits(parts) if shown.others)
    parts.panel.view.other_opened.emit(others[0])
    page = desk.window.tabs.current_document()
    assert page is not None
    assert page.entry.language == others[0].language != "ar"


def test_searches_are_kept_named_and_found_again(desk: Desk, qtbot: QtBot) -> None:
    parts = look_for(desk, qtbot, "council")
    press(parts.panel.head.field, Qt.Key.Key_Return)
    memory = desk.window.search.memory
    assert [one.query for one in memory.searches.recent] == ["council"]
    memory.save_as(parts.controller.question, "Rooms")
    memory.rename("Rooms", "All rooms")
    look_for(desk, qtbot, "documents")
    desk.window.palette_desk.open()
    QTest.keyClicks(desk.window.palette_desk.popup.field, "all rooms")
    with qtbot.waitSignal(parts.controller.answered):
        press(desk.window.palette_desk.popup.field, Qt.Key.Key_Return)
    assert parts.panel.head.field.text() == "council"
    memory.delete("All rooms")
    assert not memory.searches.saved
    desk.services.messages.undo()
    assert [name for name, _ in memory.searches.saved] == ["All rooms"]
    memory.forget()
    assert not memory.searches.recent


def test_the_palette_searches_for_what_is_typed(desk: Desk, qtbot: QtBot) -> None:
    settle(desk, qtbot)
    desk.window.palette_desk.open()
    field = desk.window.palette_desk.popup.field
    field.setText("offline access")
    press(field, Qt.Key.Key_Up)  # the last line
    press(field, Qt.Key.Key_Return)
    parts = desk.window.search.parts
    qtbot.waitUntil(lambda: bool(hits(parts)))
    assert parts.panel.head.field.text() == "offline access"


def test_results_are_copied_and_saved_with_their_sources(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    parts = look_for(desk, qtbot, "documents")
    total = parts.controller.results.total
    QGuiApplication.clipboard().clear()
    desk.window.actions_["copy_results"].trigger()
    qtbot.waitUntil(lambda: bool(QGuiApplication.clipboard().text()))
    assert QGuiApplication.clipboard().text().count("\n\n") == total - 1
    path = tmp_path / "found.csv"
    parts.export.save(path)
    qtbot.waitUntil(path.exists)
    rows = list(csv.reader(io.StringIO(path.read_text("utf-8-sig"))))
    assert len(rows) == total + 1


def test_synonyms_are_switched_off_and_added_to(desk: Desk, qtbot: QtBot) -> None:
    parts = look_for(desk, qtbot, "quayside")
    assert not hits(parts)
    desk.window.actions_["synonyms"].trigger()
    page = desk.window.area.current()
    assert isinstance(page, SynonymsPage)
    page._wording.setText("quayside")
    page._language.setCurrentIndex(page._language.findData("en"))
    page._new.click()
    page._list.setCurrentItem(page._items[-1])
    page._wording.setText("council")
    with qtbot.waitSignal(parts.controller.answered):
        page._add.click()
    assert hits(parts)
    assert "council" in parts.panel.head.also.plain()
    with qtbot.waitSignal(parts.controller.answered):
        page._items[-1].setCheckState(0, Qt.CheckState.Unchecked)
    assert not hits(parts)
    page._wording.setText("...")
    page._add.click()
    assert page._says.text()


def test_a_narrow_window_has_the_search_or_the_text(desk: Desk, qtbot: QtBot) -> None:
    parts = look_for(desk, qtbot, "documents")
    window = desk.window
    window.resize(700, 420)
    assert window.side.isVisible()
    assert not window.area.isVisible()
    assert parts.panel.filters.isVisible() == (parts.panel.width() < 640)
    press(parts.panel.head.field, Qt.Key.Key_Return)
    assert window.area.isVisible()
    assert not window.side.isVisible()
    window.actions_["search_library"].trigger()
    assert window.side.isVisible()
    window.resize(1366, 768)
    assert window.area.isVisible()


def test_the_library_comes_back_as_it_was(desk: Desk, qtbot: QtBot) -> None:
    settle(desk, qtbot)
    window = desk.window
    window.resize(1366, 768)
    window.panel.filter.setText("9101")
    before = window.side.width()
    look_for(desk, qtbot, "documents")
    assert window.side.width() > before
    assert not window.actions_["show_library"].isChecked()
    window.actions_["show_library"].trigger()
    assert window.side.currentWidget() is window.panel
    assert window.side.width() == before
    assert window.panel.filter.text() == "9101"


def test_what_comes_into_the_library_is_found_soon(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    with open_desk(qapp, tmp_path / "data") as desk:
        parts = look_for(desk, qtbot, "quayside")
        assert not hits(parts)
        paper = write_specimen(tmp_path / "in", "q.html", "Quayside access for delegates")
        desk.window.imports.import_paths([paper])
        settle(desk, qtbot)
        qtbot.waitUntil(lambda: bool(hits(parts)))
        assert desk.window.search.upkeep.state.whole


def test_everything_that_takes_the_focus_has_a_name(desk: Desk, qtbot: QtBot) -> None:
    parts = look_for(desk, qtbot, "documents")
    press(parts.panel.head.field, Qt.Key.Key_Return)
    settle(desk, qtbot)
    nameless = []
    for root in (parts.panel, parts.bar):
        for widget in root.findChildren(QWidget):
            takes_focus = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            if takes_focus and widget.focusProxy() is None and not widget.isHidden():
                spoken = QAccessible.queryAccessibleInterface(widget)
                if spoken is not None and not spoken.text(QAccessible.Text.Name):
                    nameless.append(f"{type(widget).__name__} {widget.objectName()}")
    assert nameless == []
    model = parts.panel.model
    for number in range(model.rowCount()):
        assert model.index(number).data(Qt.ItemDataRole.AccessibleTextRole)
