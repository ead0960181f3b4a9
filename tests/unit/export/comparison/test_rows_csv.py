from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings

from tests.unit.export.comparison.specimens import DATE, arabic, comparisons, english, options
from wsisdesk.compare.naming import row_key
from wsisdesk.export.comparison.entries import entries
from wsisdesk.export.comparison.request import RowComment
from wsisdesk.export.comparison.rows_csv import COLUMNS, harmless, save_csv
from wsisdesk.text.printable import printable

if TYPE_CHECKING:
    from pathlib import Path

    from wsisdesk.compare.model import Comparison
    from wsisdesk.export.comparison.request import ExportOptions


def _rows(comparison: Comparison, folder: Path, chosen: ExportOptions) -> list[list[str]]:
    path = folder / "out.csv"
    save_csv(comparison, path, chosen)
    return list(csv.reader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline="")))


def test_a_row_for_each_clause_stands_under_the_header(tmp_path: Path) -> None:
    rows = _rows(english(), tmp_path, options())
    assert rows[0][:3] == ["Mark", "Section", "Place"]
    assert rows[1][0] == "MOD"
    assert rows[1][1] == "resolves"
    end = rows.index([])
    assert all(len(row) == len(COLUMNS) for row in rows[:end])
    assert [row[0] for row in rows[1:end]] == [
        "MOD", "SUP*", "SUP", "ADD", "ADD*", "MOD", "MOD", "MOD",
    ]  # fmt: skip


def test_excel_is_told_that_the_file_is_unicode(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    save_csv(arabic(), path, options("ar"))
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")


def test_the_facts_stand_below_the_rows(tmp_path: Path) -> None:
    rows = _rows(english(), tmp_path, options(author="Utopia"))
    facts = {row[0]: row[1:] for row in rows[rows.index([]) + 1 :]}
    assert facts["Version"] == ["2023", "2026"]
    assert facts["Prepared by"] == ["Utopia"]
    assert facts["Prepared on"] == ["2026-11-21"]
    assert "12" in facts["Not compared"][0]
    assert "3 MOD" in facts["Result"][0]


def test_comments_stand_in_the_last_column(tmp_path: Path) -> None:
    comparison = english()
    notes = (RowComment("Amina", DATE, "Yes.", ("budget",)), RowComment("", DATE, "No."))
    chosen = options(comments={row_key(comparison.rows[1]): notes})
    assert _rows(comparison, tmp_path, chosen)[1][-1] == "#budget Yes. (Amina)\nNo."


@pytest.mark.parametrize(
    "formula", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "\r=1", "＝1", "'=1", "\n=1"]
)
def test_a_cell_is_never_a_formula(formula: str) -> None:
    assert harmless(formula) == f"'{formula}"


def test_plain_text_stays_as_it_is() -> None:
    for text in ("", "a=b", "٣ - ٤", "[text]", "(a)"):
        assert harmless(text) == text


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(comparison=comparisons())
def test_any_texts_whatever_come_back_from_the_cells(
    comparison: Comparison, tmp_path: Path
) -> None:
    chosen = options(only_changed=False)
    rows = _rows(comparison, tmp_path, chosen)[1:]
    old, new = COLUMNS.index("text_from"), COLUMNS.index("text_to")
    for entry, row in zip(entries(comparison, chosen), rows, strict=False):
        for side, place in ((entry.old, old), (entry.new, new)):
            assert row[place].removeprefix("'") == printable(side.text if side else "")
        assert not row[new].startswith(("=", "+", "-", "@"))
