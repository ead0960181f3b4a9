"""A document beside another, as pages, or alone: what the actions of the view do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.helpers.window import settle
from wsisdesk.errors import OriginalMissing
from wsisdesk.text.direction import without_controls
from wsisdesk.ui.library import tasks

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

    from wsisdesk.app import Desk
    from wsisdesk.ui.tabs.document_page import DocumentPage


def _do(desk: Desk, qtbot: QtBot, action: str) -> None:
    desk.window.actions_[action].trigger()
    settle(desk, qtbot)


def _read(desk: Desk, qtbot: QtBot, document: str, block: str = "") -> DocumentPage:
    desk.window.tabs.open_document(document, block)
    settle(desk, qtbot)
    page = desk.window.tabs.current_document()
    assert page is not None
    return page


def _beside(page: DocumentPage) -> list[str]:
    """Return the documents that are shown, from start to end."""
    if page.views.split is None or not page.views.is_split():
        return [page.entry.id]
    shown = [pane.document() for pane in page.views.split.panes]
    return [document.id for document in shown if document is not None]


def test_the_other_language_of_the_version_comes_beside_first(
    desk: Desk, qtbot: QtBot, papers: tuple[str, ...]
) -> None:
    page = _read(desk, qtbot, papers[0])
    _do(desk, qtbot, "split")
    assert set(_beside(page)) == {papers[0], papers[1]}
    assert desk.window.actions_["split"].isChecked()


def test_alone_again_one_is_where_one_was(
    desk: Desk, qtbot: QtBot, papers: tuple[str, ...]
) -> None:
    page = _read(desk, qtbot, papers[0], "b5")
    _do(desk, qtbot, "split")
    _do(desk, qtbot, "split")
    assert _beside(page) == [papers[0]]
    assert not desk.window.actions_["split"].isChecked()
    assert page.place() == "b5"


def test_without_a_counterpart_it_says_what_one_can_do(
    desk: Desk, qtbot: QtBot, papers: tuple[str, ...]
) -> None:
    page = _read(desk, qtbot, papers[3])
    _do(desk, qtbot, "split")
    assert _beside(page) == [papers[3]]
    assert not desk.window.actions_["split"].isChecked()
    assert "no other version or language" in without_controls(desk.window.strip.text())


def test_any_document_of_the_library_can_be_put_beside(
    desk: Desk, qtbot: QtBot, papers: tuple[str, ...]
) -> None:
    page = _read(desk, qtbot, papers[0])
    desk.window.panel.filter.setText("letter")
    desk.window.panel.view.selectAll()
    _do(desk, qtbot, "open_beside")
    assert set(_beside(page)) == {papers[0], papers[3]}


def test_a_document_is_not_put_beside_itself(
    desk: Desk, qtbot: QtBot, papers: tuple[str, ...]
) -> None:
    page = _read(desk, qtbot, papers[3])
    desk.window.panel.filter.setText("letter")
    desk.window.panel.view.selectAll()
    _do(desk, qtbot, "open_beside")
    assert _beside(page) == [papers[3]]


def test_each_tab_remembers_how_it_is_looked_at(
    desk: Desk, qtbot: QtBot, papers: tuple[str, ...]
) -> None:
    _read(desk, qtbot, papers[0])
    _do(desk, qtbot, "split")
    _read(desk, qtbot, papers[3])
    assert not desk.window.actions_["split"].isChecked()
    desk.window.actions_["previous_tab"].trigger()
    assert desk.window.actions_["split"].isChecked()


def test_pages_are_offered_only_for_what_was_laid_out_in_pages(
    desk: Desk, qtbot: QtBot, papers: tuple[str, ...]
) -> None:
    page = _read(desk, qtbot, papers[0])
    assert not desk.window.actions_["page_view"].isEnabled()
    desk.window.views.toggle_pages()
    settle(desk, qtbot)
    assert not page.views.is_paged()


def test_with_nothing_open_nothing_happens(desk: Desk, qtbot: QtBot) -> None:
    desk.window.views.toggle_split()
    desk.window.views.open_beside()
    desk.window.views.toggle_pages()
    settle(desk, qtbot)
    assert desk.window.area.pages() == ()
    assert not desk.window.strip.isVisible()


def test_a_document_that_cannot_be_loaded_is_told_and_can_be_asked_for_again(
    desk: Desk, qtbot: QtBot, papers: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OriginalMissing("/data/originals/ab")

    with monkeypatch.context() as broken:
        broken.setattr(tasks, "load_document", refuse)
        page = _read(desk, qtbot, papers[0])
        assert page.reader.document() is None
        assert desk.window.strip.property("level") == "warning"
    desk.window.actions_["about"].trigger()
    desk.window.actions_["previous_tab"].trigger()
    settle(desk, qtbot)
    assert page.reader.document() is not None
