"""Laws that hold for any two texts whatever: the comparison itself is of no help here."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings

from tests.unit.export.comparison.specimens import comparisons, options
from tests.unit.export.comparison.word.documents import document_pairs
from wsisdesk.compare.engine import compare
from wsisdesk.errors import ExportNotExact
from wsisdesk.export.comparison.table_docx import table_docx
from wsisdesk.export.comparison.tracked_docx import save_tracked_docx
from wsisdesk.export.comparison.word.elements import UNWRITABLE

if TYPE_CHECKING:
    from wsisdesk.compare.model import Comparison
    from wsisdesk.documents.model import Document

SLOW = settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])


def _unwritable(comparison: Comparison) -> bool:
    blocks = (*comparison.old.blocks, *comparison.new.blocks)
    return any(UNWRITABLE.search(block.label + block.text) for block in blocks)


def _saved(comparison: Comparison) -> None:
    """Write the tracked document, which proves itself or raises."""
    with tempfile.TemporaryDirectory() as folder:
        save_tracked_docx(comparison, Path(folder, "tracked.docx"), options())
        assert [path.name for path in Path(folder).iterdir()] == ["tracked.docx"]


@SLOW
@given(comparisons())
def test_all_that_xml_can_hold_comes_back_and_nothing_else_is_written(
    comparison: Comparison,
) -> None:
    if _unwritable(comparison):
        with pytest.raises(ExportNotExact):
            _saved(comparison)
    else:
        _saved(comparison)


@SLOW
@given(document_pairs())
def test_tables_and_footnotes_of_any_documents_come_back(
    documents: tuple[Document, Document],
) -> None:
    _saved(compare(*documents))


@SLOW
@given(comparisons())
def test_a_table_is_written_whatever_the_texts_hold(comparison: Comparison) -> None:
    assert table_docx(comparison, options("ar")).startswith(b"PK")
