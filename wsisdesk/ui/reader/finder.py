"""Joins the find bar, the search and the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from wsisdesk.ui.reader.finding import Hit, Query

if TYPE_CHECKING:
    from wsisdesk.ui.reader.find import Find
    from wsisdesk.ui.reader.find_bar import FindBar
    from wsisdesk.ui.reader.jump import Jump
    from wsisdesk.ui.reader.place import Place


class Finder(QObject):
    """Find in the document, as the window's actions call it."""

    def __init__(self, bar: FindBar, find: Find, place: Place, jump: Jump) -> None:
        super().__init__(bar)
        self._bar = bar
        self.find = find
        self._place = place
        self._jump = jump
        bar.query_changed.connect(self._search)
        bar.next_wanted.connect(self.next)
        bar.previous_wanted.connect(self.previous)
        bar.all_toggled.connect(find.highlight_all)
        bar.closed.connect(self._close)
        find.counted.connect(bar.show_count)
        find.moved.connect(self._show)

    def open(self) -> None:
        """Open the find bar, with what is selected if that stands in one paragraph."""
        passages = self.find.canvas.passages()
        self._bar.open(passages[0].text if len(passages) == 1 else "")

    def next(self) -> None:
        """Go to the next hit."""
        self.find.step(1)

    def previous(self) -> None:
        """Go to the hit before."""
        self.find.step(-1)

    def forget(self) -> None:
        """Start anew: another document is shown. An open bar looks for its words there."""
        self.find.forget()
        if self._bar.isVisible():
            self._search(self._bar.field.text(), self._bar.exact.isChecked())

    def _search(self, text: str, exact: bool) -> None:
        canvas = self.find.canvas
        current = self.find.current
        origin = current.index if current is not None else canvas.index_at(0)
        self.find.search(Query(text, exact), origin)

    def _show(self, hit: Hit) -> None:
        self._place.pin(hit.index)
        self._jump.to(hit.index, hit.start, hit.end, tint=False)

    def _close(self) -> None:
        """Select the hit one stood at, and give the focus back to the text."""
        canvas, hit = self.find.canvas, self.find.current
        self.find.search(Query(""))
        if hit is not None:
            canvas.select(hit.index, hit.start, hit.end)
        canvas.setFocus(Qt.FocusReason.OtherFocusReason)
