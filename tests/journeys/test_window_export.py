"""Taking a document out of the window: as a PDF, or on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pypdf
import pytest
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog

from tests.helpers.window import open_desk, settle, write_specimen
from wsisdesk.ui.window.export_desk import file_name

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from wsisdesk.app import Desk
    from wsisdesk.documents.model import Document


@pytest.fixture(params=["en", "ar"])
def desk(
    request: pytest.FixtureRequest, qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> Iterator[Desk]:
    write_specimen(tmp_path / "in", "a.html", "Paper")
    with open_desk(qapp, tmp_path / "data", language=request.param) as made:
        made.window.imports.import_paths([tmp_path / "in"])
        settle(made, qtbot)
        made.window.tabs.open_document(next(iter(made.window.library.entries)))
        settle(made, qtbot)
        yield made


def _document(desk: Desk) -> Document:
    page = desk.window.tabs.current_document()
    assert page is not None
    document = page.reader.document()
    assert document is not None
    return document


def test_a_document_is_saved_where_the_user_says(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    desk.window.actions_["save_pdf"].trigger()
    dialog = desk.window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.close()
    path = tmp_path / "out" / "paper.pdf"
    path.parent.mkdir()
    dialog.fileSelected.emit(str(path))
    settle(desk, qtbot)
    assert "RESOLUTION 9200" in pypdf.PdfReader(path).pages[0].extract_text()
    assert "paper.pdf" in desk.window.strip.text()


def test_the_file_dialog_speaks_the_language_of_the_window(desk: Desk, qtbot: QtBot) -> None:
    desk.window.actions_["save_pdf"].trigger()
    dialog = desk.window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    said = [dialog.labelText(label) for label in QFileDialog.DialogLabel]
    dialog.close()
    arabic = desk.services.appearance.language == "ar"
    assert all(any("ء" <= letter <= "ي" for letter in label) == arabic for label in said)


def test_a_file_that_cannot_be_written_is_said_in_a_sentence(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "taken").write_text("no folder", "utf-8")
    desk.window.export.save(_document(desk), tmp_path / "taken" / "paper.pdf")
    settle(desk, qtbot)
    assert "paper.pdf" in desk.window.strip.text()
    assert desk.window.strip.property("level") == "warning"


def test_a_document_is_printed_and_nothing_is_left_behind(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    desk.window.actions_["print"].trigger()
    qtbot.waitUntil(lambda: desk.window.findChild(QPrintDialog) is not None)
    dialog = desk.window.findChild(QPrintDialog)
    assert isinstance(dialog, QPrintDialog)
    printer = dialog.printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setResolution(100)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    dialog.accepted.emit(printer)
    settle(desk, qtbot)
    dialog.close()
    (page,) = pypdf.PdfReader(tmp_path / "printed.pdf").pages
    assert "RESOLUTION 9200" in page.extract_text()  # no picture of the words
    assert "printed.pdf" in desk.window.strip.text()


def test_without_a_document_there_is_nothing_to_save(desk: Desk, qtbot: QtBot) -> None:
    actions = desk.window.actions_
    assert actions["print"].isEnabled()
    actions["close_tab"].trigger()
    settle(desk, qtbot)
    assert not actions["print"].isEnabled()
    assert not actions["save_pdf"].isEnabled()


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("A/RES/70/125", "A-RES-70-125.pdf"),
        ("القرار 9101 (المعدَّل في 2026)", "القرار 9101 (المعدَّل في 2026).pdf"),
        ('What: "now"?', "What- -now.pdf"),
        ("", "document.pdf"),
    ],
)
def test_a_title_makes_a_name_that_every_system_takes(title: str, name: str) -> None:
    assert file_name(title) == name
