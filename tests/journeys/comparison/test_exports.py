"""A comparison written to files, and what is said where it cannot be."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.helpers.window import settle
from wsisdesk.errors import ExportNotExact
from wsisdesk.ui.compare.export_sheet import Choice, ExportSheet

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from wsisdesk.app import Desk
    from wsisdesk.ui.compare.page import ComparePage


def test_a_tracked_export_that_cannot_be_exact_is_refused_in_a_sentence(
    desk: Desk, qtbot: QtBot, tmp_path: Path, page: ComparePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: object, path: Path, __: object) -> None:
        raise ExportNotExact(path, "new", "resolves, 1")

    monkeypatch.setattr("wsisdesk.export.comparison.saving.save", refuse)
    path = tmp_path / "redline.docx"
    desk.window.comparing._exporter().save(page, Choice(".docx"), path)
    settle(desk, qtbot)
    said = desk.window.strip.text()
    assert "redline.docx" in said
    assert "was not written" in said
    assert "resolves, 1" in said
    assert not path.exists()
    assert page.rows.current_index() >= 0


@pytest.mark.parametrize(
    "suffix", [".docx", ".table.docx", ".html", ".md", ".csv", ".json", ".pdf"]
)
def test_every_form_is_written_and_said_where(
    desk: Desk, qtbot: QtBot, tmp_path: Path, page: ComparePage, suffix: str
) -> None:
    path = tmp_path / f"out{suffix}"
    desk.window.comparing._exporter().save(page, Choice(suffix), path)
    settle(desk, qtbot)
    assert path.stat().st_size > 200
    assert path.name in desk.window.strip.text()


def test_where_nothing_can_be_written_that_is_said(
    desk: Desk, qtbot: QtBot, tmp_path: Path, page: ComparePage
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder", "utf-8")
    desk.window.comparing._exporter().save(page, Choice(".md"), blocked / "out.md")
    settle(desk, qtbot)
    assert desk.window.strip.text()
    assert "Saved" not in desk.window.strip.text()


def test_the_sheet_remembers_what_was_chosen(page: ComparePage, desk: Desk) -> None:
    exporter = desk.window.comparing._exporter()
    exporter._choice = Choice(".table.docx", "ru", only_changed=False)
    sheet = ExportSheet(exporter._last_choice(), page)
    assert sheet.choice() == Choice(".table.docx", "ru", only_changed=False)
    sheet.deleteLater()
