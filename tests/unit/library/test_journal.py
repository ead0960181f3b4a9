from __future__ import annotations

import os
from typing import TYPE_CHECKING

from tests.helpers.processes import meanwhile
from wsisdesk.library import journal
from wsisdesk.library.journal import Decisions

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

FIRST = Decisions("a" * 64, "تقرير.docx", "2026-01-01", tags=("red", "بيئة"))
SECOND = Decisions("b" * 64, linked=True, hand_work="itu/council/res/1", removed="2026-02-02")


def test_the_last_line_about_a_document_counts(tmp_path: Path) -> None:
    journal.append(tmp_path, [SECOND, Decisions(FIRST.id, "old name")])
    journal.append(tmp_path, [FIRST])
    assert journal.read(tmp_path) == {FIRST.id: FIRST, SECOND.id: SECOND}


def test_a_torn_line_costs_that_line_alone(tmp_path: Path) -> None:
    journal.append(tmp_path, [FIRST, SECOND])
    path = tmp_path / journal.FILE_NAME
    path.write_bytes(path.read_bytes()[:-10])
    assert journal.read(tmp_path) == {FIRST.id: FIRST}
    journal.append(tmp_path, [SECOND])
    assert journal.read(tmp_path) == {FIRST.id: FIRST, SECOND.id: SECOND}


def test_lines_that_are_no_decisions_are_passed_over(tmp_path: Path) -> None:
    path = tmp_path / journal.FILE_NAME
    path.write_bytes(b'[]\n{}\n{"id": 1}\nnull\n\xff\xfe\n{"id": "x", "future": 1, "tags": 3}\n')
    assert journal.read(tmp_path) == {"x": Decisions("x")}


def test_without_a_journal_nothing_is_decided(tmp_path: Path) -> None:
    assert journal.read(tmp_path / "nowhere") == {}


def test_of_two_who_write_it_anew_at_once_both_succeed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine, theirs = ({name: Decisions(name)} for name in ("mine", "theirs"))
    meanwhile(monkeypatch, os, "fsync", lambda: journal.replace(tmp_path, theirs))
    journal.replace(tmp_path, mine)
    assert journal.read(tmp_path) == mine
    assert [path.name for path in tmp_path.iterdir()] == [journal.FILE_NAME]
