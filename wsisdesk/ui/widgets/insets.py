"""Room at the two ends of a row: Qt mirrors what stands in a layout, but not its margins."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QBoxLayout


def inset(row: QBoxLayout, start: int, top: int, end: int, bottom: int = 0) -> None:
    """Give a horizontal row margins in pixels, with more at its start than at its end.

    What the start has more stands in the row as empty room, which changes sides with the interface.
    Call it before the row is filled.
    """
    row.setContentsMargins(end, top, end, bottom)
    row.insertSpacing(0, start - end)
