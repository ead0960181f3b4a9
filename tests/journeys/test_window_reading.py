"""Reading in the window: two languages side by side, pages as laid out, meetings, cards."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.helpers.window import settle
from wsisdesk.documents.symbols import citations

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wsisdesk.app import Desk
    from wsisdesk.library.entries import Entry
    from wsisdesk.ui.tabs.document_page import DocumentPage


SPECIMENS = Path(__file__).resolve().parent.parent / "data" / "pdf"


def _entry(desk: Desk, language: str) -> Entry:
    found = [
        entry
        for entry in desk.window.library.entries.values()
        if entry.language == language and "/res/" in entry.work
    ]
    return max(found, key=lambda entry: entry.version)


def _page(desk: Desk, qtbot: QtBot, language: str = "en") -> DocumentPage:
    desk.window.tabs.open_document(_entry(desk, language).id)
    settle(desk, qtbot)
    page = desk.window.tabs.current_document()
    assert page is not None
    return page


def _do(desk: Desk, qtbot: QtBot, action: str) -> None:
    desk.window.actions_[action].trigger()
    settle(desk, qtbot)


def test_the_other_language_opens_beside_and_closes_again(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    _do(desk, qtbot, "split")
    split = page.views.split
    assert split is not None
    assert page.views.is_split()
    documents = [pane.document() for pane in split.panes]
    assert [document and document.language for document in documents] == ["ar", "en"]
    assert desk.window.actions_["split"].isChecked()
    _do(desk, qtbot, "split")
    assert not page.views.is_split()
    assert not desk.window.actions_["split"].isChecked()


def test_any_document_can_be_opened_beside(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    other = next(e for e in desk.window.library.entries.values() if not e.work)
    view = desk.window.panel.view
    model = view.model()
    last = model.index(model.rowCount() - 1, 0)
    view.setCurrentIndex(model.index(0, 0, last))
    assert [entry.id for entry in desk.window.panel.selected_entries()] == [other.id]
    _do(desk, qtbot, "open_beside")
    assert page.views.is_split()


def test_pages_are_offered_for_pdf_alone(desk: Desk, qtbot: QtBot) -> None:
    _page(desk, qtbot)
    assert not desk.window.actions_["page_view"].isEnabled()


def test_pages_show_the_place_of_the_text_and_back(desk: Desk, qtbot: QtBot) -> None:
    desk.window.imports.import_paths([SPECIMENS / "specimen-ar.pdf"])
    settle(desk, qtbot)
    page = desk.window.tabs.current_document()
    assert page is not None
    _do(desk, qtbot, "page_view")
    assert page.views.is_paged()
    assert desk.window.actions_["page_view"].isChecked()
    _do(desk, qtbot, "page_view")
    assert not page.views.is_paged()


def test_a_meeting_returns_to_the_clause_it_was_at(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    document = page.reader.document()
    assert document is not None
    item = next(block for block in document.blocks if block.label == "2")
    page.reader.go_to(item.id)
    _do(desk, qtbot, "meeting")
    view = desk.window.meeting.view
    assert view is not None
    assert view.isVisible()
    assert view.current_block() == item.id
    QTest.keyClick(view, Qt.Key.Key_Down)
    after = view.current_block()
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert not view.isVisible()
    assert page.reader.current_block() == after != item.id


def test_a_card_names_the_version_cited_and_the_version_held(desk: Desk, qtbot: QtBot) -> None:
    _page(desk, qtbot)
    number = _entry(desk, "en").work.rpartition("/")[2]
    (old,) = citations(f"Resolution {number} (Modified 2011) of the ITU Council", "en")
    card = desk.window.follower.card(old)
    assert card is not None
    assert card.warning
    assert any("2011" in value for _, value in card.rows)
    (held,) = citations(f"Resolution {number} (Modified 2023) of the ITU Council", "en")
    card = desk.window.follower.card(held)
    assert card is not None
    assert not card.warning
    card.actions[0].run()
    settle(desk, qtbot)
    page = desk.window.tabs.current_document()
    assert page is not None
    assert page.entry.version == "2023"


def test_links_out_of_the_library_are_only_offered(desk: Desk, qtbot: QtBot) -> None:
    _page(desk, qtbot)
    desk.window.follower.offer_link("https://example.org/paper")
    assert "https://example.org/paper" in desk.window.strip.text()


@pytest.mark.parametrize("address", ["file:///program", "//share/program", "program:run"])
def test_links_that_would_start_something_are_only_shown(
    desk: Desk, qtbot: QtBot, address: str
) -> None:
    _page(desk, qtbot)
    with qtbot.waitSignal(desk.services.messages.posted) as posted:
        desk.window.follower.offer_link(address)
    assert posted.args is not None
    assert address in posted.args[0].text
    assert not posted.args[0].action


def test_finding_opens_the_bar_with_the_keyboard(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    _do(desk, qtbot, "find")
    assert not page.reader.find_bar.isHidden()
