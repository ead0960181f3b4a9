"""How far labels and texts stand in: one label column for each list, lists nested in each other.

Distances are pixels at 100 %.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QFontMetricsF

from wsisdesk.documents.model import Block, BlockKind
from wsisdesk.ui.look.theme import LABEL_COLUMN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wsisdesk.ui.typesetting.typography import Face

_ONE_DIGIT = str.maketrans("123456789١٢٣٤٥٦٧٨٩", "0" * 9 + "٠" * 9)
LABEL_GAP = 10
_NESTING = (BlockKind.ITEM, BlockKind.PARAGRAPH)  # what stands in lists within lists
WIDEST_COLUMN = 110


class Indent(NamedTuple):
    """How far the label stands from the start edge, the text from the label.

    ``run_in`` is the extra indent of the first line where a label is too long for a column.
    """

    label: float = 0.0
    column: float = 0.0
    run_in: float = 0.0


def indents(blocks: Sequence[Block], faces: Sequence[Face]) -> list[Indent]:
    """Return the indent of every block, set in these faces (of 100 %)."""
    nesting = [block.kind in _NESTING for block in blocks]
    widths = _label_widths(blocks, faces)
    columns = _list_columns(blocks, nesting, widths)
    found = []
    outer: list[float] = []  # the columns of the lists one stands in, outermost first
    for block, nests, width, column in zip(blocks, nesting, widths, columns, strict=True):
        level = block.level if nests else 0
        del outer[level:]
        outer += [float(LABEL_COLUMN)] * (level - len(outer))
        run_in = max(width - column, 0.0)
        found.append(Indent(sum(outer), column, run_in))
        outer.append(column or LABEL_COLUMN)
    return found


def _label_widths(blocks: Sequence[Block], faces: Sequence[Face]) -> list[float]:
    """Return how wide each label is with the gap behind it, 0 where there is none.

    Labels that differ in digits alone are measured once: the reading fonts make all digits of one
    script as wide as each other, and a report numbers its paragraphs to the thousands.
    """
    known: dict[tuple[str, Face], float] = {}
    widths = []
    for block, face in zip(blocks, faces, strict=True):
        if not block.label:
            widths.append(0.0)
            continue
        key = (block.label.translate(_ONE_DIGIT), face)
        if key not in known:
            known[key] = QFontMetricsF(face.font).horizontalAdvance(key[0]) + LABEL_GAP
        widths.append(known[key])
    return widths


def _list_columns(
    blocks: Sequence[Block], nesting: Sequence[bool], widths: Sequence[float]
) -> list[float]:
    """Return the label column of each block: the widest of its list, which ends at a heading.

    Labels wider than a column may be do not count; their text starts behind them.
    """
    list_of: list[tuple[int, int, str]] = []
    widest: dict[tuple[int, int, str], float] = {}
    number = 0
    for block, nests, width in zip(blocks, nesting, widths, strict=True):
        number += not nests
        key = (number, block.level, block.language)
        list_of.append(key)
        if width <= WIDEST_COLUMN:
            widest[key] = max(widest.get(key, LABEL_COLUMN), width)
    return [
        widest.get(key, float(LABEL_COLUMN)) if width else 0.0
        for key, width in zip(list_of, widths, strict=True)
    ]
