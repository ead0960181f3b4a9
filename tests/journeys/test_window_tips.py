"""Nothing is cut in a list of the window without being said where the pointer rests."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from tests.helpers.window import open_desk, settle
from wsisdesk.ui.widgets.row_tips import RowTips
from wsisdesk.ui.widgets.wrapped_rows import WrappedRows

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from wsisdesk.app import Desk

TIP = Qt.ItemDataRole.ToolTipRole
SHOWN = ("search_library", "show_notes", "show_outline", "go_to_clause", "cited_by", "palette")


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    """The window with the starter library and one of its resolutions open."""
    with open_desk(qapp, tmp_path / "data", "en") as made:
        made.window.imports.install_starter()
        settle(made, qtbot)
        entries = made.window.library.entries.values()
        made.window.tabs.open_document(next(e.id for e in entries if "/res/" in e.work))
        settle(made, qtbot)
        yield made


def _lists() -> list[QAbstractItemView]:
    """Return the lists whose rows are painted by a delegate of ours, on any window."""
    views = [w for w in QApplication.allWidgets() if isinstance(w, QAbstractItemView)]
    ours = "wsisdesk."
    return [view for view in views if type(view.itemDelegate()).__module__.startswith(ours)]


def _is_told(view: QAbstractItemView) -> bool:
    """Tell whether what a row cuts is said, or whether it cuts nothing."""
    if view.findChildren(RowTips) or isinstance(view.itemDelegate(), WrappedRows):
        return True
    model = view.model()
    rows = [model.index(row, 0) for row in range(model.rowCount())] if model else []
    return all(index.data(TIP) or not index.data() for index in rows)


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_every_list_says_what_its_rows_cut(desk: Desk, qtbot: QtBot) -> None:
    for name in SHOWN:
        desk.window.actions_[name].trigger()
        settle(desk, qtbot)
    told = {_name(view): _is_told(view) for view in _lists()}
    assert len(told) >= len(SHOWN)
    assert not [name for name, is_told in told.items() if not is_told]


def _name(view: QWidget) -> str:
    parent = view.parentWidget()
    return f"{type(view).__name__} in {type(parent).__name__}: {view.accessibleName()}"
