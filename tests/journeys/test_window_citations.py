"""Citations in the window: cards, links to the clause cited, and who cites a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.helpers.window import open_desk, settle, write_specimen
from wsisdesk.documents.symbols import Citation, CitationKind, citations
from wsisdesk.ui.citations.model import Heading
from wsisdesk.ui.citations.popup import CitingPopup
from wsisdesk.ui.widgets.list_model import ROW

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from wsisdesk.app import Desk
    from wsisdesk.ui.widgets.hover_card import Card

WORK = "itu/council/res/9200"
CITED_HERE = """<html lang="en"><head><title>Report</title></head><body><p>Document C96/20</p>
<p>Report on reach</p><p>1 Council Resolution 9200 (Modified 2023) asked for this.</p>
<p>2 As Resolution 9200 says, the work goes on.</p></body></html>"""


@pytest.fixture(params=["en", "ar"])
def desk(
    request: pytest.FixtureRequest, qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> Iterator[Desk]:
    write_specimen(tmp_path / "in", "new.html", "Reach of documents", version="Modified 2025")
    (tmp_path / "in" / "report.html").write_text(CITED_HERE, "utf-8")
    with open_desk(qapp, tmp_path / "data", language=request.param) as made:
        made.window.imports.import_paths([tmp_path / "in"])
        settle(made, qtbot)
        made.window.citations.update()
        settle(made, qtbot)
        yield made


def _open(desk: Desk, qtbot: QtBot, name: str) -> None:
    entries = desk.window.library.entries.values()
    desk.window.tabs.open_document(next(e.id for e in entries if e.name == name))
    settle(desk, qtbot)


def _citation(text: str) -> Citation:
    (found,) = citations(text, "en")
    return found


def _card(desk: Desk, text: str) -> Card:
    card = desk.window.follower.card(_citation(text))
    assert card is not None
    return card


def _popup(desk: Desk) -> CitingPopup:
    found = desk.window.area.findChild(CitingPopup)
    assert isinstance(found, CitingPopup)
    return found


def test_the_card_warns_where_another_version_is_held(desk: Desk, qtbot: QtBot) -> None:
    _open(desk, qtbot, "report.html")
    card = _card(desk, "Council Resolution 9200 (Modified 2023)")
    said = " ".join(value for _, value in card.rows)
    assert card.warning
    assert "2023" in said
    assert "2025" in said
    assert len(card.actions) == 2
    card.actions[0].run()
    settle(desk, qtbot)
    page = desk.window.tabs.current_document()
    assert page is not None
    assert page.entry.name == "new.html"
    assert "2023" in desk.window.strip.text()


def test_the_card_does_not_warn_where_the_version_cited_is_held(desk: Desk, qtbot: QtBot) -> None:
    _open(desk, qtbot, "report.html")
    assert not _card(desk, "Council Resolution 9200 (Modified 2025)").warning


def test_what_is_not_held_is_said_with_who_cites_it(desk: Desk, qtbot: QtBot) -> None:
    _open(desk, qtbot, "report.html")
    card = _card(desk, "A/RES/70/125")
    assert card.rows
    assert not card.actions
    desk.window.follower.follow(_citation("A/RES/70/125"))
    assert "A/RES/70/125" in desk.window.strip.text()


def test_a_citation_of_a_paragraph_opens_at_the_clause(desk: Desk, qtbot: QtBot) -> None:
    _open(desk, qtbot, "report.html")
    pointer = Citation(0, 9, CitationKind.PARAGRAPH, WORK, paragraph="recalling a")
    desk.window.follower.follow(pointer)
    settle(desk, qtbot)
    page = desk.window.tabs.current_document()
    assert page is not None
    document = page.reader.document()
    assert document is not None
    assert document.block(page.place()).text.startswith("the work of earlier")


def test_a_bare_number_means_the_work_cited_elsewhere_in_the_document(
    desk: Desk, qtbot: QtBot
) -> None:
    _open(desk, qtbot, "report.html")
    page = desk.window.tabs.current_document()
    assert page is not None
    reader = page.reader
    item = next(i for i in reader.canvas.page.items if "As Resolution" in i.block.text)
    qtbot.waitUntil(lambda: bool(reader.citing.of(item)))
    assert [found.target for found in reader.citing.of(item)] == [WORK]


def test_the_clauses_that_cite_a_document_are_listed_and_opened(desk: Desk, qtbot: QtBot) -> None:
    _open(desk, qtbot, "new.html")
    desk.window.actions_["cited_by"].trigger()
    settle(desk, qtbot)
    popup = _popup(desk)
    lines = [popup.model.index(row).data(ROW) for row in range(popup.model.rowCount())]
    assert isinstance(lines[0], Heading)
    assert len(lines) == 3
    assert popup.list.accessibleName()
    assert "2" in popup.accessibleName()
    QTest.keyClick(popup.list, Qt.Key.Key_Return)
    settle(desk, qtbot)
    page = desk.window.tabs.current_document()
    assert page is not None
    assert page.entry.name == "report.html"
    assert page.place() == lines[1].block
    assert popup.isHidden()


def test_escape_leaves_the_list(desk: Desk, qtbot: QtBot) -> None:
    _open(desk, qtbot, "new.html")
    desk.window.actions_["cited_by"].trigger()
    settle(desk, qtbot)
    popup = _popup(desk)
    QTest.keyClick(popup.list, Qt.Key.Key_Escape)
    assert popup.isHidden()


def test_the_counts_follow_the_library(desk: Desk, qtbot: QtBot) -> None:
    citing = desk.window.citations
    assert citing.count(WORK) == 2
    report = next(e for e in desk.window.library.entries.values() if e.name == "report.html")
    desk.window.imports.take_out((report.id,))
    settle(desk, qtbot)
    with qtbot.waitSignal(citing.updated):
        pass
    assert citing.count(WORK) == 0


def test_a_text_that_nobody_cites_says_so(desk: Desk, qtbot: QtBot) -> None:
    desk.window.citations.show_citing("itu/council/res/1334")
    settle(desk, qtbot)
    assert "1334" in desk.window.strip.text()
