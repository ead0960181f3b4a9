"""The lines of a comparison as a column: heights estimated, then measured; set on demand."""

from __future__ import annotations

import time
from collections import OrderedDict
from typing import TYPE_CHECKING

from wsisdesk.ui.typesetting.heights import Heights

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wsisdesk.ui.compare.listing import Item
    from wsisdesk.ui.compare.row_layout import LaidRow, RowSetter

_KEPT = 200  # rows whose lines are kept set: several screens
_TURN = 0.008  # seconds that measuring may take of one turn of the event loop


class Rows:
    """The items and where each stands; ``at`` and ``top`` count pixels from the first one's top."""

    def __init__(self, items: Sequence[Item], setter: RowSetter) -> None:
        self.items = items
        self.setter = setter
        self.heights = Heights(setter.estimate(item) for item in items)
        self._laid: OrderedDict[int, LaidRow] = OrderedDict()

    def laid(self, number: int) -> LaidRow:
        """Return a line laid out; its height is known from then on."""
        if number in self._laid:
            self._laid.move_to_end(number)
            return self._laid[number]
        made = self.setter.lay(self.items[number])
        self._laid[number] = made
        self.heights.measure(number, made.height)
        if len(self._laid) > _KEPT:
            self._laid.popitem(last=False)
        return made

    def measure_some(self, around: int) -> bool:
        """Measure lines for a moment, the nearest to ``around`` first; tell whether all are."""
        end = time.perf_counter() + _TURN
        for number in self.heights.unmeasured(around):
            if time.perf_counter() > end:
                return False
            self.heights.measure(number, self.setter.lay(self.items[number]).height)
        return True

    @property
    def extent(self) -> float:
        """How tall all lines are together."""
        return self.heights.top(len(self.items))
