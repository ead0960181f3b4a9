"""The actions that concern the window itself: panels, full screen, panes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from wsisdesk.ui.window.frame import WindowFrame
    from wsisdesk.ui.window.panes import Panes


class WindowCommands(QObject):
    """Carries out the actions of the ``window`` part."""

    def __init__(self, window: WindowFrame, panes: Panes) -> None:
        super().__init__(window)
        self._window = window
        self._panel = window.panel
        self._side = window.side
        self._panes = panes
        self._actions = window.actions_
        self._maximised = False
        self.library_wanted = True
        self._side.changed.connect(self._show_state)

    def close(self) -> None:
        """Leave the program."""
        self._window.close()

    def toggle_library(self) -> None:
        """Show the library panel, or fold it into the rail."""
        shown = self._side.isVisibleTo(self._window) and self._side.shows_first()
        self.show_library(not shown)

    def show_library(self, wanted: bool) -> None:
        """Say whether the library panel is wanted, and show or hide it at once."""
        self.library_wanted = wanted
        self._side.show_panel(self._panel)
        self._show(wanted)

    def make_room(self, enough: bool) -> None:
        """Fold the panel into the rail while there is no room for it; the search makes its own."""
        if self._side.shows_first():
            self._show(enough and self.library_wanted)

    def _show(self, shown: bool) -> None:
        self._side.setVisible(shown)
        self._side.changed.emit()

    def _show_state(self) -> None:
        shown = self._side.isVisibleTo(self._window) and self._side.shows_first()
        self._actions["show_library"].setChecked(shown)

    def toggle_details(self) -> None:
        """Show what the library knows of the selection, or hide it."""
        self._panel.details.setVisible(self._actions["show_details"].isChecked())

    def toggle_full_screen(self) -> None:
        """Fill the screen, or return to the window as it was."""
        if self._window.isFullScreen():
            (self._window.showMaximized if self._maximised else self._window.showNormal)()
        else:
            self._maximised = self._window.isMaximized()
            self._window.showFullScreen()
        self._actions["full_screen"].setChecked(self._window.isFullScreen())

    def focus_filter(self) -> None:
        """Go to the filter of the library."""
        self.show_library(True)
        self._panel.filter.setFocus()
        self._panel.filter.selectAll()

    def step_back(self) -> None:
        """Esc: put a message away, else return to what one reads."""
        focused, place = self._window.focusWidget(), self._place_to_be()
        if self._window.strip.isVisible():
            self._window.strip.hide()
        elif focused is None or not (focused is place or place.isAncestorOf(focused)):
            place.setFocus()

    def _place_to_be(self) -> QWidget:
        """Return the page in front; while nothing is open, the list to choose from."""
        page = self._window.area.current()
        if page is None and not self._panel.isVisible():
            self.show_library(True)
        return page or self._panel.view

    def next_pane(self) -> None:
        """Give the focus to the next pane."""
        self._panes.next()

    def previous_pane(self) -> None:
        """Give the focus to the previous pane."""
        self._panes.previous()
