from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtGui import QFontMetricsF

from tests.unit.ui.reader.specimens import long_report
from wsisdesk.ui.fonts import reading_font
from wsisdesk.ui.reader.composition import compose
from wsisdesk.ui.reader.typography import Typography

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
