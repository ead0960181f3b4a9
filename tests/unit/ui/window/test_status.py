"""The status line says where one is, what one reads, and what is being worked on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from tests.helpers.executors import WhenTold
from tests.helpers.stock import Paper, stock
from tests.helpers.window import open_desk, settle
from tests.unit.ui.conftest import WORK
from wsisdesk.text.direction import without_controls
from wsisdesk.ui.jobs import Job, JobRunner
from wsisdesk.ui.tabs.page import Page
from wsisdesk.ui.widgets.status_line import StatusLine
from wsisdesk.ui.words.bidi import LTR, RTL

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from tests.unit.ui.conftest import Speaking
    from wsisdesk.app import Desk
    from wsisdesk.progress import Progress


def _said(line: StatusLine) -> str:
    """Return all that can be read in the line."""
    shown = [label.text() for label in line.findChildren(QLabel) if label.isVisibleTo(line)]
    return " | ".join(without_controls(text) for text in shown if text)


def _read(desk: Desk, qtbot: QtBot, document: str) -> None:
    desk.window.tabs.open_document(document)
    settle(desk, qtbot)


class TestOfADocument:
    def test_with_nothing_open_it_says_only_the_size_of_text(self, desk: Desk) -> None:
        assert _said(desk.window.status) == "100%"

    def test_it_counts_clauses_and_names_the_language(
        self, desk: Desk, qtbot: QtBot, papers: tuple[str, ...]
    ) -> None:
        _read(desk, qtbot, papers[1])
        assert "Arabic" in _said(desk.window.status)
        assert "clauses" in _said(desk.window.status)

    def test_it_tells_whether_a_newer_version_is_held(
        self, desk: Desk, qtbot: QtBot, papers: tuple[str, ...]
    ) -> None:
        _read(desk, qtbot, papers[0])
        assert "A newer version is held" in _said(desk.window.status)
        _read(desk, qtbot, papers[2])
        assert "Latest version held" in _said(desk.window.status)
        _read(desk, qtbot, papers[3])
        assert "version" not in _said(desk.window.status)

    def test_it_follows_the_place_in_the_text(
        self, desk: Desk, qtbot: QtBot, papers: tuple[str, ...]
    ) -> None:
        _read(desk, qtbot, papers[0])
        desk.window.tabs.open_document(papers[0], "b5")
        qtbot.waitUntil(lambda: "instructs" in _said(desk.window.status))

    def test_it_is_empty_again_when_the_last_tab_is_closed(
        self, desk: Desk, qtbot: QtBot, papers: tuple[str, ...]
    ) -> None:
        _read(desk, qtbot, papers[0])
        desk.window.actions_["close_tab"].trigger()
        assert _said(desk.window.status) == "100%"

    def test_it_says_what_another_page_says_of_itself(self, desk: Desk) -> None:
        class Standing(Page):
            def standing(self) -> tuple[str, str]:
                return "row 3", "11 changes"

        desk.window.area.add(Standing("standing"))
        assert "row 3" in _said(desk.window.status)
        assert "11 changes" in _said(desk.window.status)


def test_a_specimen_is_called_one(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    (specimen,) = stock(tmp_path / "data", Paper("A specimen", work=WORK, specimen=True))
    with open_desk(qapp, tmp_path / "data") as desk:
        settle(desk, qtbot)
        _read(desk, qtbot, specimen)
        assert "Specimen text" in _said(desk.window.status)


@pytest.mark.parametrize(
    ("language", "shown"), [("en", "70%"), ("fr", "70\u00a0%"), ("ar", "70"), ("zh", "70%")]
)
def test_the_size_of_text_is_written_as_the_language_writes_it(
    qtbot: QtBot, speaking: Speaking, language: str, shown: str
) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    line.show_zoom(70)
    speaking(language)
    line.retranslate()
    assert shown in _said(line)


class Shelf:
    """What the tasks of these tests work on."""

    def close(self) -> None:
        pass


class TestOfAJob:
    @pytest.fixture
    def line(self, qtbot: QtBot) -> StatusLine:
        made = StatusLine()
        qtbot.addWidget(made)
        return made

    @pytest.fixture
    def hand(self) -> WhenTold:
        return WhenTold()

    @pytest.fixture
    def runner(self, qapp: QApplication, hand: WhenTold) -> JobRunner[Shelf]:
        return JobRunner(Shelf, hand)

    def test_it_shows_what_is_done_and_ends_with_it(
        self, line: StatusLine, runner: JobRunner[Shelf], hand: WhenTold, qtbot: QtBot
    ) -> None:
        job = self._run(runner, line, "Adding documents")
        assert line.is_working()
        assert "Adding documents" in _said(line)
        with qtbot.waitSignal(job.finished):
            hand.work()
        assert not line.is_working()
        assert "Adding documents" not in _said(line)

    def test_stop_stops_the_job_that_is_shown(
        self, line: StatusLine, runner: JobRunner[Shelf], hand: WhenTold, qtbot: QtBot
    ) -> None:
        job = self._run(runner, line, "Adding documents")
        button = line.findChild(QPushButton)
        assert isinstance(button, QPushButton)
        with qtbot.waitSignal(job.cancelled):
            button.click()
            assert "Stopping" in _said(line)
            hand.work()
        assert not line.is_working()

    def test_a_later_job_takes_the_line_over_and_the_end_of_the_first_leaves_it(
        self, line: StatusLine, runner: JobRunner[Shelf], hand: WhenTold, qtbot: QtBot
    ) -> None:
        first = self._run(runner, line, "First")
        self._run(runner, line, "Second")
        with qtbot.waitSignal(first.finished):
            hand.work(1)
        assert line.is_working()
        assert "Second" in _said(line)

    def test_stopping_while_nothing_is_done_does_nothing(self, line: StatusLine) -> None:
        line.cancel()
        assert _said(line) == "100%"

    def _run(self, runner: JobRunner[Shelf], line: StatusLine, name: str) -> Job:
        job = runner.run(_count, None, name)
        line.follow(job)
        return job


def _count(shelf: Shelf, inputs: object, progress: Progress) -> None:
    for number in range(3):
        progress(number, 3, "one.docx")


@pytest.mark.parametrize("direction", [LTR, RTL])
def test_what_is_said_begins_at_the_edge_whatever_is_not_said(
    qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    line.setLayoutDirection(direction)
    line.resize(600, 26)
    line.show()
    line.show_place("")
    line.show_facts("20 clauses")
    facts = next(label for label in line.findChildren(QLabel) if label.text() == "20 clauses")
    box = facts.geometry()
    assert (box.left() if direction == LTR else line.width() - box.right() - 1) == 14


def test_a_long_address_is_cut_rather_than_the_window_made_wider(qtbot: QtBot) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    line.resize(500, 26)
    line.show()
    line.show_place("instructs the working group of the Council on everything there is " * 4, "en")
    line.show_facts("20 clauses", "English")
    assert line.minimumSizeHint().width() < 500
    assert line.width() == 500
