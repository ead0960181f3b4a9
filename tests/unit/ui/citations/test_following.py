"""A citation leads to the version cited if it is held, else honestly to another, or nowhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton

from tests.helpers.window import settle
from tests.unit.ui.conftest import WORK
from wsisdesk.documents.symbols import Citation, CitationKind
from wsisdesk.text.direction import without_controls

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wsisdesk.app import Desk


def _cited(work: str = WORK, version: str = "", paragraph: str = "") -> Citation:
    kind = CitationKind.RESOLUTION if work else CitationKind.PARAGRAPH
    return Citation(0, 10, kind, work=work, version=version, paragraph=paragraph)


def _follow(desk: Desk, qtbot: QtBot, citation: Citation) -> None:
    desk.window.follower.follow(citation)
    settle(desk, qtbot)


def _read(desk: Desk, qtbot: QtBot, document: str) -> None:
    desk.window.tabs.open_document(document)
    settle(desk, qtbot)


def _open_now(desk: Desk) -> str:
    page = desk.window.tabs.current_document()
    return page.entry.id if page is not None else ""


def _said(desk: Desk) -> str:
    return without_controls(desk.window.strip.text()) if desk.window.strip.isVisible() else ""


def test_the_version_cited_is_opened_without_a_word(
    desk: Desk, qtbot: QtBot, papers: tuple[str, ...]
) -> None:
    _read(desk, qtbot, papers[3])
    _follow(desk, qtbot, _cited(version="2026"))
    assert _open_now(desk) == papers[2]
    assert not _said(desk)


def test_it_is_opened_in_the_language_one_reads(
    desk: Desk, qtbot: QtBot, papers: tuple[str, ...]
) -> None:
    _read(desk, qtbot, papers[1])
    desk.window.follower.follow(_cited(version="2023"))
    settle(desk, qtbot)
    assert _open_now(desk) == papers[1]
    _read(desk, qtbot, papers[3])
    _follow(desk, qtbot, _cited(version="2023"))
    assert _open_now(desk) == papers[0]


def test_another_version_is_opened_with_a_warning(
    desk: Desk, qtbot: QtBot, papers: tuple[str, ...]
) -> None:
    _follow(desk, qtbot, _cited(version="2019"))
    assert _open_now(desk) in papers[:3]
    assert "2019" in _said(desk)
    assert "may differ" in _said(desk)
    assert desk.window.strip.property("level") == "warning"


def test_what_is_not_held_is_said_and_nothing_is_opened(desk: Desk, qtbot: QtBot) -> None:
    _follow(desk, qtbot, _cited("itu/pp/res/140", "2022"))
    assert _open_now(desk) == ""
    assert "is not in your library" in _said(desk)


def test_a_paragraph_of_another_text_is_gone_to(
    desk: Desk, qtbot: QtBot, papers: tuple[str, ...]
) -> None:
    _follow(desk, qtbot, _cited(version="2026", paragraph="instructs 4"))
    page = desk.window.tabs.current_document()
    assert page is not None
    assert page.entry.id == papers[2]
    qtbot.waitUntil(lambda: page.place() == "b7")


def test_a_paragraph_that_is_not_there_opens_the_text_at_its_beginning(
    desk: Desk, qtbot: QtBot, papers: tuple[str, ...]
) -> None:
    _follow(desk, qtbot, _cited(version="2026", paragraph="instructs 99"))
    assert _open_now(desk) == papers[2]


def test_a_pointer_leads_within_the_text_and_back_again(
    desk: Desk, qtbot: QtBot, papers: tuple[str, ...]
) -> None:
    _read(desk, qtbot, papers[2])
    page = desk.window.tabs.current_document()
    assert page is not None
    before = page.place()
    _follow(desk, qtbot, _cited("", paragraph="instructs 3"))
    qtbot.waitUntil(lambda: page.place() == "b6")
    desk.window.actions_["back"].trigger()
    qtbot.waitUntil(lambda: page.place() == before)


def test_a_pointer_with_nothing_open_leads_nowhere(desk: Desk, qtbot: QtBot) -> None:
    _follow(desk, qtbot, _cited("", paragraph="3"))
    assert desk.window.area.pages() == ()


class TestLinksOfTheFile:
    @pytest.fixture
    def opened(self, monkeypatch: pytest.MonkeyPatch) -> list[str]:
        """What would have been opened outside the program."""
        found: list[str] = []

        def note(url: object) -> bool:
            found.append(str(url))
            return True

        monkeypatch.setattr(QDesktopServices, "openUrl", note)
        return found

    def _button(self, desk: Desk) -> QPushButton:
        button = desk.window.strip.findChild(QPushButton)
        assert isinstance(button, QPushButton)
        return button

    def test_a_page_of_the_web_is_opened_only_when_asked_for(
        self, desk: Desk, opened: list[str]
    ) -> None:
        desk.window.follower.offer_link("https://example.org/a?b=1&c=2")
        assert "https://example.org/a?b=1&c=2" in _said(desk)
        assert not opened
        self._button(desk).click()
        assert len(opened) == 1

    @pytest.mark.parametrize(
        "address",
        ["file:///etc/passwd", "smb://host/share", "javascript:alert(1)", "C:\\run.exe", "",
         "data:text/html,x", "ms-word:ofe|u|x"],
    )  # fmt: skip
    def test_what_may_start_a_program_is_never_offered(
        self, desk: Desk, opened: list[str], address: str
    ) -> None:
        desk.window.follower.offer_link(address)
        assert not self._button(desk).isVisible()
        assert not opened
