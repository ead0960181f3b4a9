"""Searching in the window: narrowed, corrected, kept, taken along."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.helpers.window import open_desk, settle, write_specimen
from tests.journeys.search.driving import hits, look_for, press
from wsisdesk.search.model import Facet
from wsisdesk.ui.search.facets import Value
from wsisdesk.ui.search.results import HitRow
from wsisdesk.ui.search.synonyms_page import SynonymsPage

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from wsisdesk.app import Desk


def test_a_filter_narrows_and_its_siblings_keep_their_counts(desk: Desk, qtbot: QtBot) -> None:
    parts = look_for(desk, qtbot, "2026")
    facets = parts.panel.facets
    before = {line.value: line.count for line in facets.facets.rows
              if isinstance(line, Value) and line.facet is Facet.LANGUAGE}  # fmt: skip
    assert set(before) >= {"ar", "en"}
    facets.setCurrentIndex(facets.facets.find(Facet.LANGUAGE, "ar"))
    with qtbot.waitSignal(parts.controller.answered):
        press(facets, Qt.Key.Key_Space)
    assert {row.hit.language for row in hits(parts)} == {"ar"}
    assert "×" in parts.panel.head.chips.plain()

    def counted() -> None:
        after = {line.value: line.count for line in facets.facets.rows
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
    page._add.click()
    qtbot.waitUntil(lambda: bool(hits(parts)))  # each step is searched for, the first one too
    assert "council" in parts.panel.head.also.plain()
    page._items[-1].setCheckState(0, Qt.CheckState.Unchecked)
    qtbot.waitUntil(lambda: not hits(parts))
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
