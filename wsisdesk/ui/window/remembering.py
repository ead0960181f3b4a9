"""The window's state as a ``Session``, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray

from wsisdesk.ui.look.theme import END_PANEL_WIDTH
from wsisdesk.ui.window.session import Session

if TYPE_CHECKING:
    from wsisdesk.ui.window.main_window import MainWindow


def session(window: MainWindow) -> Session:
    """Return what the window wants to remember."""
    geometry = bytes(window.saveGeometry().toBase64().data()).decode("ascii")
    places, front = window.tabs.places()
    return Session(
        tabs=places,
        current=front,
        recent=window.tabs.recent,
        library_open=window.commands.library_wanted,
        library_width=window.side.first_width(),
        outline_open=window.outline.wanted,
        details_open=window.actions_["show_details"].isChecked(),
        geometry=geometry,
        expanded=window.panel.unfolding.keys(),
        shortcuts=tuple(window.actions_.bindings.items()),
    )


def restore(window: MainWindow, session: Session) -> None:
    """Make the window as it was; documents follow when the library is listed."""
    if session.geometry:
        window.restoreGeometry(QByteArray.fromBase64(session.geometry.encode("ascii")))
    if session.library_width:
        rest = max(window.width() - session.library_width - END_PANEL_WIDTH, 1)
        window.splitter.setSizes([session.library_width, rest, END_PANEL_WIDTH])
    window.commands.show_library(session.library_open)
    window.outline.show(session.outline_open)
    window.actions_["show_details"].setChecked(session.details_open)
    window.commands.toggle_details()
    window.panel.unfolding.set_keys(session.expanded)
    window.tabs.restore(session)
