"""The palette in the window: what it offers, how one gets at it, and what it then does."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from tests.helpers.window import settle
from wsisdesk.ui.look.theme import CONTRAST, DARK, LIGHT, theme
from wsisdesk.ui.palette.matching import Found, Group, Suggestion
from wsisdesk.ui.palette.model import PaletteModel
from wsisdesk.ui.palette.popup import Palette
from wsisdesk.ui.widgets.list_model import ROW

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from tests.unit.ui.conftest import Speaking
    from wsisdesk.app import Desk


def _offered(popup: Palette) -> list[str]:
    """Return the lines as one reads them, headings too."""
    model = popup.list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def _current(popup: Palette) -> str:
    return str(popup.list.currentIndex().data())


def _type(popup: Palette, text: str) -> None:
    QTest.keyClicks(popup.field, text)


class TestTheWindowsOwn:
    @pytest.fixture
    def popup(self, desk: Desk) -> Palette:
        desk.window.actions_["palette"].trigger()
        return desk.window.palette_desk.popup

    def test_commands_and_documents_are_offered_under_their_headings(self, popup: Palette) -> None:
        offered = _offered(popup)
        assert offered[0] == "Commands"
        assert "In the library" in offered
        assert "A letter on R&D" in offered

    def test_what_cannot_be_done_now_is_not_offered(self, popup: Palette) -> None:
        assert "Close tab" not in _offered(popup)
        assert "Settings" in _offered(popup)

    def test_the_palette_does_not_offer_itself(self, popup: Palette) -> None:
        _type(popup, "command")
        assert "Search or command" not in _offered(popup)
        assert "All commands" not in _offered(popup)

    def test_a_document_is_opened_by_a_word_of_its_title(
        self, popup: Palette, desk: Desk, qtbot: QtBot, papers: tuple[str, ...]
    ) -> None:
        _type(popup, "letter")
        QTest.keyClick(popup.field, Qt.Key.Key_Return)
        settle(desk, qtbot)
        page = desk.window.tabs.current_document()
        assert page is not None
        assert page.entry.id == papers[3]
        assert not popup.isVisible()

    def test_versions_of_one_title_are_told_apart(self, popup: Palette, desk: Desk) -> None:
        details = {
            found.suggestion.detail
            for row in range(popup.list.model().rowCount())
            if isinstance(found := popup.list.model().index(row, 0).data(ROW), Found)
            and found.suggestion.text == "Terms of the delegates' library"
        }
        assert len(details) == 2
        assert all(any(year in text for year in ("2023", "2026")) for text in details)

    def test_a_command_is_carried_out(self, popup: Palette, desk: Desk) -> None:
        _type(popup, "about wsis")
        QTest.keyClick(popup.field, Qt.Key.Key_Return)
        assert [page.key for page in desk.window.area.pages()] == ["about"]

    def test_an_open_tab_is_gone_to_by_its_title(
        self, desk: Desk, qtbot: QtBot, papers: tuple[str, ...]
    ) -> None:
        for document in (papers[3], papers[0]):
            desk.window.tabs.open_document(document)
            settle(desk, qtbot)
        desk.window.actions_["palette"].trigger()
        popup = desk.window.palette_desk.popup
        _type(popup, "letter")
        assert _offered(popup)[:2] == ["Open documents", "A letter on R&D"]
        QTest.keyClick(popup.field, Qt.Key.Key_Return)
        page = desk.window.tabs.current_document()
        assert page is not None
        assert page.entry.id == papers[3]
        assert len(desk.window.area.pages()) == 2

    def test_what_is_typed_can_be_searched_for_in_all_texts(
        self, popup: Palette, desk: Desk, qtbot: QtBot
    ) -> None:
        _type(popup, "zeppelin")
        assert [line.replace("\u2068", "").replace("\u2069", "") for line in _offered(popup)] == [
            "Searches", "Search the library for zeppelin",
        ]  # fmt: skip
        QTest.keyClick(popup.field, Qt.Key.Key_Return)
        settle(desk, qtbot)
        assert desk.window.search.is_shown()
        assert desk.window.search.parts.panel.head.field.text() == "zeppelin"

    def test_commands_alone_are_offered_behind_their_sign(self, desk: Desk) -> None:
        desk.window.actions_["commands"].trigger()
        popup = desk.window.palette_desk.popup
        assert popup.field.text() == ">"
        assert _offered(popup)[0] == "Commands"
        assert "In the library" not in _offered(popup)

    def test_it_stays_inside_a_window_that_becomes_small(self, popup: Palette, desk: Desk) -> None:
        for size in ((700, 400), (1366, 768), (640, 360)):
            desk.window.resize(*size)
            assert desk.window.rect().contains(popup.geometry())

    @pytest.mark.parametrize("language", ["ar", "fr", "zh"])
    def test_commands_are_found_by_their_english_names_in_every_language(
        self, desk: Desk, language: str
    ) -> None:
        desk.services.appearance.choose_language(language)
        desk.window.actions_["palette"].trigger()
        popup = desk.window.palette_desk.popup
        _type(popup, "keyboard shortcuts")
        found = popup.list.currentIndex().data(ROW)
        desk.services.appearance.choose_language("en")
        assert found.suggestion.target == "shortcuts"


SUGGESTIONS = (
    Suggestion(Group.COMMANDS, "one", "First command", keys="Ctrl+1"),
    Suggestion(Group.COMMANDS, "two", "Second command"),
    Suggestion(Group.DOCUMENTS, "doc", "قرار أول", "ar", detail="2026"),
)


class TestTheKeyboard:
    @pytest.fixture
    def popup(self, qtbot: QtBot) -> Palette:
        from PySide6.QtWidgets import QWidget

        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.resize(900, 600)
        self.window.show()
        made = Palette(lambda: SUGGESTIONS, theme(LIGHT), self.window)
        made.open()
        return made

    def test_arrows_go_around_and_over_headings(self, popup: Palette) -> None:
        passed = [_current(popup)]
        for _ in range(3):
            QTest.keyClick(popup.field, Qt.Key.Key_Down)
            passed.append(_current(popup))
        assert passed == ["First command", "Second command", "قرار أول", "First command"]
        QTest.keyClick(popup.field, Qt.Key.Key_Up)
        assert _current(popup) == "قرار أول"

    def test_enter_with_nothing_found_chooses_nothing(self, popup: Palette, qtbot: QtBot) -> None:
        _type(popup, "no such thing")
        assert _offered(popup) == []
        with qtbot.assertNotEmitted(popup.chosen):
            QTest.keyClick(popup.field, Qt.Key.Key_Return)

    def test_a_click_chooses_and_a_click_on_a_heading_does_not(
        self, popup: Palette, qtbot: QtBot
    ) -> None:
        def click(row: int) -> None:
            place = popup.list.visualRect(popup.list.model().index(row, 0)).center()
            QTest.mouseClick(popup.list.viewport(), Qt.MouseButton.LeftButton, pos=place)

        with qtbot.assertNotEmitted(popup.chosen):
            click(0)
        with qtbot.waitSignal(popup.chosen) as chosen:
            click(2)
        assert chosen.args == [SUGGESTIONS[1]]

    def test_opened_again_it_begins_anew(self, popup: Palette) -> None:
        _type(popup, "second")
        popup.dismiss()
        popup.open()
        assert popup.field.text() == ""
        assert _current(popup) == "First command"

    def test_the_field_runs_as_what_is_typed(self, popup: Palette) -> None:
        popup.field.setText("قرار")
        assert popup.field.layoutDirection() == Qt.LayoutDirection.RightToLeft
        popup.field.setText("second")
        assert popup.field.layoutDirection() == Qt.LayoutDirection.LeftToRight

    @pytest.mark.parametrize("name", [LIGHT, DARK, CONTRAST])
    @pytest.mark.parametrize("language", ["en", "ar"])
    def test_it_is_drawn_in_all_colours_and_both_directions(
        self, popup: Palette, speaking: Speaking, name: str, language: str
    ) -> None:
        speaking(language)
        popup.set_theme(theme(name))
        _type(popup, "command")
        picture = popup.list.viewport().grab().toImage()
        colours = {picture.pixel(x, y) for x in range(0, picture.width(), 7)
                   for y in range(0, picture.height(), 3)}  # fmt: skip
        assert len(colours) > 3, "there are words on a ground"
        assert (popup.graphicsEffect() is None) == (name == CONTRAST)


def test_the_model_keeps_qt_s_rules_and_headings_cannot_be_chosen(qapp: QApplication) -> None:
    model = PaletteModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_found([Found(one) for one in SUGGESTIONS])
    assert tester.model() is model
    assert [isinstance(row, Group) for row in model.rows] == [
        True, False, False, True, False,
    ]  # fmt: skip
    selectable = Qt.ItemFlag.ItemIsSelectable
    assert [bool(model.flags(model.index(row)) & selectable) for row in range(5)] == [
        False, True, True, False, True,
    ]  # fmt: skip


def test_screen_readers_hear_text_detail_and_keys(qapp: QApplication) -> None:
    model = PaletteModel()
    model.show_found([Found(one) for one in SUGGESTIONS])
    said = [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(5)]
    assert said[0] == model.heading(Group.COMMANDS)
    assert "Ctrl+1" in said[1]
    assert "2026" in said[4]
