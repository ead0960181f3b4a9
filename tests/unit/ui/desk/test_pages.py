"""The pages that are no documents: the first screen, what came of an import, what this is."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTreeView, QWidget

from tests.helpers.window import settle
from wsisdesk import __version__
from wsisdesk.documents.model import DocumentKind
from wsisdesk.errors import DamagedDocument, EncryptedDocument
from wsisdesk.library.entries import Entry
from wsisdesk.library.importing import Failure, ImportReport, Skipped, SkipReason
from wsisdesk.text.direction import LRI, RLI, without_controls
from wsisdesk.ui.actions import Actions
from wsisdesk.ui.desk.about_page import AboutPage
from wsisdesk.ui.desk.report_page import ReportPage
from wsisdesk.ui.desk.start_page import LOW, SHOWN_RECENT, StartPage
from wsisdesk.ui.look.theme import LIGHT, theme
from wsisdesk.ui.window.start_side import LEAST_READER

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.unit.ui.conftest import Speaking
    from wsisdesk.app import Desk

LANGUAGES = ["ar", "en", "fr", "es", "ru", "zh"]


def _entry(number: int, title: str, language: str = "en") -> Entry:
    return Entry(
        f"{number:064}", f"paper-{number}.docx", title, language, DocumentKind.REPORT, "docx",
        "", "", "", "", "2026-01-01", 10, 1,
    )  # fmt: skip


def _shown(page: QWidget) -> list[str]:
    labels = [label for label in page.findChildren(QLabel) if label.isVisibleTo(page)]
    return [without_controls(label.text()) for label in labels if label.text()]


class TestTheFirstScreen:
    @pytest.fixture
    def page(self, qtbot: QtBot) -> StartPage:
        self.owner = QWidget()
        qtbot.addWidget(self.owner)
        actions = Actions(self.owner, {})
        actions.retranslate()
        made = StartPage(actions, theme(LIGHT))
        qtbot.addWidget(made)
        made.resize(900, 700)
        made.show()
        return made

    def _recent(self, page: StartPage) -> list[QPushButton]:
        QApplication.processEvents()
        buttons = page.findChildren(QPushButton)
        return [b for b in buttons if b.property("link") == "true" and b.isVisibleTo(page)]

    def test_an_empty_library_is_explained(self, page: StartPage) -> None:
        page.show_library(0, ())
        said = _shown(page)
        assert "Your library is empty" in said
        assert "Originals are kept" in said
        assert not self._recent(page)

    def test_a_full_one_leads_to_what_can_be_read(self, page: StartPage) -> None:
        page.show_library(7, ())
        assert "Nothing is open" in _shown(page)
        assert "Originals are kept" not in _shown(page)
        assert not any("lately" in text for text in _shown(page)), "nothing has been read yet"

    def test_what_was_read_lately_is_one_click_away(self, page: StartPage, qtbot: QtBot) -> None:
        page.show_library(7, [_entry(1, "One & only"), _entry(2, "اثنان", "ar")])
        first, second = self._recent(page)
        assert without_controls(first.text()) == "One && only"
        assert first.text()[0] == LRI
        assert second.text()[0] == RLI
        with qtbot.waitSignal(page.open_requested) as asked:
            second.click()
        assert asked.args == [f"{2:064}"]

    def test_only_as_many_are_shown_as_fit(self, page: StartPage) -> None:
        page.show_library(50, [_entry(number, f"Paper {number}") for number in range(50)])
        assert len(self._recent(page)) == SHOWN_RECENT
        page.show_library(50, [_entry(1, "Paper 1")])
        assert len(self._recent(page)) == 1

    def test_long_titles_take_no_room_from_what_is_beside(self, page: StartPage) -> None:
        page.show_library(3, [_entry(1, "On everything that there is to be said " * 9)])
        QApplication.processEvents()
        assert page.minimumSizeHint().width() <= LEAST_READER

    def test_a_low_window_leaves_the_picture_out(self, page: StartPage) -> None:
        pictures = [label for label in page.findChildren(QLabel) if not label.pixmap().isNull()]
        assert pictures[0].isVisible()
        page.resize(900, LOW - 20)
        assert not pictures[0].isVisible()

    def test_the_keyboard_comes_to_the_first_button(self, page: StartPage) -> None:
        page.activateWindow()
        page.setFocus()
        focused = page.focusWidget()
        assert isinstance(focused, QPushButton)
        assert "folder" in focused.text()

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_it_speaks_every_language_without_cutting_a_word(
        self, page: StartPage, speaking: Speaking, language: str
    ) -> None:
        page.show_library(0, ())
        speaking(language)
        page.retranslate()
        QApplication.processEvents()
        for label in page.findChildren(QLabel):
            if label.text() and label.isVisible():
                needed = label.heightForWidth(label.width()) if label.wordWrap() else 0
                assert label.height() >= needed, label.text()


class TestTheReport:
    @pytest.fixture
    def page(self, qtbot: QtBot) -> ReportPage:
        report = ImportReport(
            imported=(_entry(1, "تقرير المجلس", "ar"),),
            skipped=(
                Skipped(Path("known.docx"), f"{7:064}", SkipReason.KNOWN),
                Skipped(Path("song.mp3"), "", SkipReason.FOREIGN),
            ),
            failed=(
                Failure(Path("قرار (1).pdf"), DamagedDocument("قرار (1).pdf")),
                Failure(Path("b.docx"), EncryptedDocument("b.docx")),
            ),
        )
        made = ReportPage(report)
        qtbot.addWidget(made)
        made.resize(900, 600)
        made.show()
        return made

    def _tree(self, page: ReportPage) -> QTreeView:
        tree = page.findChild(QTreeView)
        assert isinstance(tree, QTreeView)
        return tree

    def test_what_failed_comes_first_with_what_to_do(self, page: ReportPage) -> None:
        lines = page.text().splitlines()
        assert lines[0].startswith("2 files")
        assert lines[1].split("\t")[0] == "قرار (1).pdf"
        assert all(len(line.split("\t")) == 3 and line.split("\t")[2] for line in lines[1:3])
        assert [line.split("\t")[0] for line in lines[4:6]] == ["known.docx", "song.mp3"]
        assert lines[7].split("\t")[:2] == ["paper-1.docx", "تقرير المجلس"]

    def test_what_is_in_the_library_can_be_opened_from_it(
        self, page: ReportPage, qtbot: QtBot
    ) -> None:
        tree = self._tree(page)
        model = tree.model()
        skipped = model.index(1, 0)
        with qtbot.waitSignal(page.open_requested) as asked:
            tree.activated.emit(model.index(0, 2, skipped))
        assert asked.args == [f"{7:064}"]

    def test_what_is_not_there_cannot(self, page: ReportPage, qtbot: QtBot) -> None:
        tree = self._tree(page)
        model = tree.model()
        for group, row in ((0, 0), (1, 1)):
            with qtbot.assertNotEmitted(page.open_requested):
                tree.activated.emit(model.index(row, 0, model.index(group, 0)))
        with qtbot.assertNotEmitted(page.open_requested):
            tree.activated.emit(model.index(0, 0))

    def test_a_group_of_nothing_is_left_out(self, qtbot: QtBot) -> None:
        page = ReportPage(ImportReport(imported=(_entry(1, "One"),)))
        qtbot.addWidget(page)
        assert page.text().splitlines()[0].startswith("1 document")
        assert self._tree(page).model().rowCount() == 1

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_it_is_said_anew_in_every_language(
        self, page: ReportPage, speaking: Speaking, qtbot: QtBot, language: str
    ) -> None:
        before = page.text()
        speaking(language)
        QApplication.processEvents()
        assert (page.text() == before) == (language == "en")
        assert page.text().count("قرار (1).pdf") == before.count("قرار (1).pdf")


def test_about_tells_the_version_and_can_be_copied(qtbot: QtBot, speaking: Speaking) -> None:
    page = AboutPage()
    qtbot.addWidget(page)
    for language in LANGUAGES:
        speaking(language)
        page.retranslate()
        text = next(label for label in page.findChildren(QLabel) if label.wordWrap())
        assert __version__ in text.text()
        assert "SIL" in text.text()
        assert text.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard


class TestInTheWindow:
    @pytest.mark.parametrize(
        ("action", "key"),
        [("settings", "settings"), ("shortcuts", "shortcuts"), ("about", "about")],
    )
    def test_a_page_is_opened_once_and_found_again(
        self, desk: Desk, qtbot: QtBot, papers: tuple[str, ...], action: str, key: str
    ) -> None:
        desk.window.actions_[action].trigger()
        desk.window.tabs.open_document(papers[0])
        settle(desk, qtbot)
        desk.window.actions_[action].trigger()
        assert [page.key for page in desk.window.area.pages()].count(key) == 1
        page = desk.window.area.current()
        assert page is not None
        assert page.key == key
        focused = desk.window.focusWidget()
        assert focused is not None
        assert page.isAncestorOf(focused), "the keyboard is on the page"

    def test_the_health_page_is_replaced_by_a_later_one(self, desk: Desk, qtbot: QtBot) -> None:
        for _ in range(2):
            desk.window.actions_["check_library"].trigger()
            settle(desk, qtbot)
        (page,) = desk.window.area.pages()
        assert "Everything is in order." in _shown(page)

    def test_a_page_closed_by_its_tab_is_not_offered_to_be_reopened(self, desk: Desk) -> None:
        desk.window.actions_["about"].trigger()
        desk.window.actions_["close_tab"].trigger()
        assert not desk.window.actions_["reopen_tab"].isEnabled()

    def test_keys_of_the_page_do_not_reach_the_library(
        self, desk: Desk, papers: tuple[str, ...]
    ) -> None:
        desk.window.panel.view.selectAll()
        desk.window.actions_["shortcuts"].trigger()
        focused = desk.window.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Delete)
        assert set(papers) == set(desk.window.library.entries)
