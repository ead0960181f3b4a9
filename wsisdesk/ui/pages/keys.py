"""Selecting words on pages with the keys: by letters, words and lines, as they are seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from wsisdesk.annotate.model import PageArea
from wsisdesk.text.graphemes import is_boundary
from wsisdesk.text.units import unit_at
from wsisdesk.ui.pages.selection import Caret, Selection

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wsisdesk.ui.pages.canvas import PageCanvas
    from wsisdesk.ui.pages.page_text import PageText

_KEY = QKeySequence.StandardKey
_ACROSS = {  # keys that select, whether they go to the left, and by words
    _KEY.SelectPreviousChar: (True, False),
    _KEY.SelectNextChar: (False, False),
    _KEY.SelectPreviousWord: (True, True),
    _KEY.SelectNextWord: (False, True),
}
_DOWN = {_KEY.SelectPreviousLine: -1, _KEY.SelectNextLine: 1}


class SelectionKeys(QObject):
    """Esc gives the selection up, keys with Shift move its end; one begins where one reads."""

    def __init__(self, canvas: PageCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        canvas.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: take our keys before the pages do."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                selected = self._canvas.selected
                had_some = not selected.is_empty
                selected.select(None)
                return had_some
            return self._move(event)
        return super().eventFilter(watched, event)

    def _move(self, event: QKeyEvent) -> bool:
        canvas = self._canvas
        here = canvas.selected.selection or self._beginning()
        reached = step_of(event, here.focus, canvas.lettering.texts) if here is not None else None
        if here is None or reached is None:
            return False
        moved = Selection(here.anchor, reached)
        canvas.selected.select(moved)
        canvas.dragging.start_at(moved)
        self._show(reached)
        return True

    def _beginning(self) -> Selection | None:
        """Return where the clause begins that one is at."""
        block = self._canvas.reading.block
        for place in self._canvas.scene.places.of(block)[:1]:
            text = self._canvas.lettering.of(place.page)
            if text is not None and block in text.blocks:
                found = text.carets_of(block, 0, len(text.blocks[block].text))
                caret = Caret(place.page, found[0] if found is not None else 0)
                return Selection(caret, caret)
        return None

    def _show(self, caret: Caret) -> None:
        """Scroll so that a place can be seen."""
        text = self._canvas.lettering.of(caret.page)
        if text is not None and text.letters:
            drawn = text.letters[min(caret.at, len(text.letters) - 1)].drawn
            area = PageArea(caret.page, drawn.start, drawn.top, drawn.end, drawn.bottom)
            self._canvas.show_area(area)


def step_of(event: QKeyEvent, caret: Caret, texts: Mapping[int, PageText]) -> Caret | None:
    """Return where a key with Shift moves a place; None for other keys, and at the ends."""
    if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier or caret.page not in texts:
        return None
    text = texts[caret.page]
    for key, lines in _DOWN.items():
        if event.matches(key):
            return _line(caret, lines, texts)
    for key, (to_left, words) in _ACROSS.items():
        if event.matches(key):
            forward = to_left == text.runs_rtl_at(caret.at)
            return _across(caret, texts, forward=forward, words=words)
    return None


def _line(caret: Caret, lines: int, texts: Mapping[int, PageText]) -> Caret | None:
    beside = texts[caret.page].beside(caret.at, lines)
    if beside is not None:
        return Caret(caret.page, beside)
    other = texts.get(caret.page + lines)
    if other is None:
        return None
    return Caret(caret.page + lines, 0 if lines > 0 else len(other.letters))


def _across(
    caret: Caret, texts: Mapping[int, PageText], *, forward: bool, words: bool
) -> Caret | None:
    """Step over a letter with its marks, or over what is left of a word."""
    text, step = texts[caret.page], 1 if forward else -1
    at = caret.at
    if not 0 <= at + step <= len(text.letters):
        other = texts.get(caret.page + step)
        return None if other is None else Caret(
            caret.page + step, 0 if forward else len(other.letters)
        )  # fmt: skip
    at += step
    while 0 < at < len(text.letters) and not _stops(text, at, words=words):
        at += step
    return Caret(caret.page, at)


def _stops(text: PageText, at: int, *, words: bool) -> bool:
    """Tell whether there may be an end of a selection before a letter."""
    before, behind = text.letters[at - 1], text.letters[at]
    if before.block != behind.block:
        return True
    said = text.blocks[behind.block].text
    if words:
        start, end = unit_at(said, behind.position, ())
        return not start <= before.position < end
    return is_boundary(said, behind.position)
