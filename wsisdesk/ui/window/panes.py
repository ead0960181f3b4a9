"""F6 and Shift+F6: from pane to pane of the window, around."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QWidget

Pane = Callable[[], QWidget | None]


class Panes:
    """The panes in the order of the keyboard; each gives the widget that takes the focus."""

    def __init__(self, *panes: Pane) -> None:
        self._panes = panes

    def next(self) -> None:
        """Give the focus to the next pane."""
        self._step(1)

    def previous(self) -> None:
        """Give the focus to the previous pane."""
        self._step(-1)

    def _step(self, direction: int) -> None:
        widgets = [widget for pane in self._panes if _reachable(widget := pane())]
        if not widgets:
            return
        focused = QApplication.focusWidget()
        here = next((i for i, widget in enumerate(widgets) if _holds(widget, focused)), -1)
        before_all = -1 if direction > 0 else 0
        start = here if here >= 0 else before_all
        for distance in range(1, len(widgets) + 1):
            target = widgets[(start + direction * distance) % len(widgets)]
            if target is not None and _takes_focus(target):
                return


def _takes_focus(widget: QWidget) -> bool:
    """Give the focus to a pane; one in which nothing can have it just now does not take it."""
    widget.setFocus()
    return _holds(widget, widget.window().focusWidget())


def _reachable(widget: QWidget | None) -> bool:
    return widget is not None and widget.isVisible() and widget.isEnabled()


def _holds(widget: QWidget | None, focused: QWidget | None) -> bool:
    return (
        widget is not None
        and focused is not None
        and (widget is focused or widget.isAncestorOf(focused))
    )
