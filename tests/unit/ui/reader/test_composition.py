from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QFontMetricsF

from tests.unit.ui.reader.specimens import long_report
from wsisdesk.ui.look.fonts import reading_font
from wsisdesk.ui.reader.view import ReaderView
from wsisdesk.ui.typesetting.composition import compose, draft
from wsisdesk.ui.typesetting.typography import Typography

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wsisdesk.documents.model import Document

_DIGITS = ("0123456789", "٠١٢٣٤٥٦٧٨٩")


@pytest.mark.parametrize("language", ["ar", "en", "ru", "zh"])
@pytest.mark.parametrize("digits", _DIGITS)
@pytest.mark.parametrize("weight", [400, 700])
def test_labels_that_differ_in_digits_are_equally_wide(
    language: str, digits: str, weight: int
) -> None:
    metrics = QFontMetricsF(reading_font(language, 19, weight))
    widths = {metrics.horizontalAdvance(digit + other) for digit in digits for other in digits}
    assert len(widths) == 1


def test_what_is_composed_is_not_composed_again() -> None:
    composed = compose(long_report("ar", paragraphs=30))
    assert compose(composed) is composed


@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_list_has_one_label_column_as_wide_as_its_widest_label(language: str) -> None:
    blocks = compose(long_report(language, paragraphs=1200)).blocks
    font = Typography().face(blocks[0].role, blocks[0].language).font
    widest = max(QFontMetricsF(font).horizontalAdvance(item.block.label) for item in blocks)
    assert len({item.indent.column for item in blocks}) == 1
    assert blocks[0].indent.column > widest


def test_labels_with_more_digits_get_a_wider_column() -> None:
    report = long_report("en", paragraphs=1)
    columns = [
        compose(replace(report, blocks=(replace(report.blocks[0], label=label),)))
        .blocks[0]
        .indent.column
        for label in ("10000", "1000000", "100000000")
    ]
    assert all(narrow < wide for narrow, wide in pairwise(columns))


def test_a_draft_made_in_a_thread_gives_the_same_composition(document: Document) -> None:
    with ThreadPoolExecutor() as pool:
        drafted = pool.submit(draft, document).result()
    assert compose(drafted) == compose(document)


def test_a_view_shows_a_draft_as_it_shows_the_document(qtbot: QtBot, document: Document) -> None:
    texts = []
    for drafted in (None, draft(document)):
        view = ReaderView()
        qtbot.addWidget(view)
        view.resize(762, 700)
        view.show_document(document, drafted)
        assert view.document() == document
        texts.append(view.canvas.toPlainText())
    assert texts[0] == texts[1]


def test_one_can_go_to_the_end_of_a_long_report_as_soon_as_it_is_shown(qtbot: QtBot) -> None:
    report = long_report("ar", paragraphs=900)
    view = ReaderView()
    qtbot.addWidget(view)
    view.set_reduce_motion(True)
    view.resize(762, 700)
    view.show()
    view.show_document(report, draft(report))
    view.go_to("p880")
    index = view.canvas.page.heights.at(view.canvas.verticalScrollBar().value() + 1)
    shown = [item.block.id for item in view.canvas.page.items[index : index + 4]]
    assert "p880" in shown
    assert view.current_block() == "p880"
    qtbot.waitUntil(lambda: view.canvas.page.heights.complete)
    assert view.current_block() == "p880"
    assert view.canvas.document().blockCount() == len(report.blocks)
