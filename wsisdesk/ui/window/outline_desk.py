"""The outline at the end edge, following the document in front."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from wsisdesk.ui.reader.outline_panel import OutlinePanel

if TYPE_CHECKING:
    from wsisdesk.documents.model import Document
    from wsisdesk.ui.actions import Actions
    from wsisdesk.ui.look.theme import Theme
    from wsisdesk.ui.tabs.controller import Tabs


AFTER_TEXT = 30  # milliseconds: the text is painted first


class OutlineDesk(QObject):
    """Carries out the actions of the ``outline`` part. Without a document the panel is away."""

    def __init__(self, tabs: Tabs, actions: Actions, theme: Theme) -> None:
        super().__init__(tabs)
        self.panel = OutlinePanel(theme)
        self.panel.setObjectName("endPanel")
        self.panel.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.panel.setMinimumWidth(180)
        self.wanted = True
        self._room = True
        self._tabs = tabs
        self._action = actions["show_outline"]
        self._document: Document | None = None
        self._filling = QTimer(self, interval=AFTER_TEXT, singleShot=True)
        self._filling.timeout.connect(self._fill)
        self.panel.activated.connect(self._go)
        tabs.changed.connect(self._follow_document)
        tabs.place_changed.connect(self._follow_place)

    def toggle(self) -> None:
        """Show the outline or put it away."""
        self.show(not (self.wanted and self._room))

    def show(self, wanted: bool) -> None:
        """Say whether the outline is wanted."""
        self.wanted = wanted
        self._room = True  # who asks for it gets it, however narrow the window
        self._update()

    def make_room(self, enough: bool) -> None:
        """Put the outline away while there is no room for it."""
        self._room = enough
        self._update()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self.panel.set_theme(theme)

    def _follow_document(self) -> None:
        page = self._tabs.current_document()
        document = page.reader.document() if page is not None else None
        if document is self._document:
            return
        self._document = document
        self._update()
        self._filling.start()

    def _fill(self) -> None:
        page = self._tabs.current_document()
        self.panel.set_document(self._document)
        if page is not None:
            self._follow_place(page.place())

    def _update(self) -> None:
        self._action.setChecked(self.wanted and self._room)
        self.panel.setVisible(self.wanted and self._room and self._document is not None)

    def _follow_place(self, block_id: str) -> None:
        if self._document is not None and not self._filling.isActive():
            self.panel.set_current(block_id)

    def _go(self, block_id: str) -> None:
        page = self._tabs.current_document()
        if page is not None:
            self._tabs.open_document(page.entry.id, block_id)
            page.setFocus()
