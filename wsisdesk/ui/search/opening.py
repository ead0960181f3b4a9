"""From a row of the list to its document: looked at, read, beside another, in another language."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from wsisdesk.ui.tabs.loading import draft_document

if TYPE_CHECKING:
    from wsisdesk.search.model import Hit
    from wsisdesk.ui.search.memory import SearchMemory
    from wsisdesk.ui.search.parts import SearchParts
    from wsisdesk.ui.search.room import Room
    from wsisdesk.ui.services import Services
    from wsisdesk.ui.tabs.controller import Tabs

LOOK = 250  # milliseconds on a row before its document is shown beside the list


class Opening(QObject):
    """Does what keys and clicks on hits ask for."""

    def __init__(
        self,
        parts: SearchParts,
        tabs: Tabs,
        services: Services,
        memory: SearchMemory,
        room: Room,
    ) -> None:
        super().__init__(parts.panel)
        self._parts = parts
        self._memory = memory
        self._tabs = tabs
        self._services = services
        self._room = room
        self._awaited: Qt.KeyboardModifier | None = None  # keys held with Enter before the answer
        parts.controller.answered.connect(self._open_awaited)
        parts.panel.head.field.textEdited.connect(self._forget_awaited)
        self._look = QTimer(self, singleShot=True, interval=LOOK)
        self._look.timeout.connect(self._look_at_row)
        view, field = parts.panel.view, parts.panel.head.field
        view.opened.connect(self._open_hit)
        view.other_opened.connect(self._open_other)
        view.rested.connect(self._rest)
        field.list_wanted.connect(self._enter_list)
        field.opening_wanted.connect(self._open_current)
        field.left.connect(self._leave)

    def _enter_list(self) -> None:
        self._parts.panel.view.enter()
        self._look.start()

    def _rest(self, _: object) -> None:
        """Show the row's document after a short rest, if one has come to it in the list itself."""
        if self._parts.panel.view.hasFocus():
            self._look.start()

    def _look_at_row(self) -> None:
        hit = self._parts.panel.view.current_hit()
        if hit is not None and not self._room.is_narrow:
            self._parts.walk.show(hit)
            self._memory.remember(self._parts.controller.question)

    def _open_current(self, modifiers: Qt.KeyboardModifier) -> None:
        """Open the hit in hand, or the first one as soon as the answer has come."""
        hit = self._parts.panel.view.current_hit()
        self._awaited = modifiers if self._parts.controller.waiting else None
        if hit is not None and self._awaited is None:
            self._open_hit(hit, modifiers)

    def _forget_awaited(self) -> None:
        self._awaited = None  # who types on wants to see more first

    def _open_awaited(self) -> None:
        modifiers, self._awaited = self._awaited, None
        if modifiers is not None:
            self._open_current(modifiers)

    def _open_hit(self, hit: Hit, modifiers: Qt.KeyboardModifier) -> None:
        """Open a hit to be read: Ctrl leaves the keyboard in the list, Alt puts it beside."""
        self._look.stop()
        self._memory.remember(self._parts.controller.question)
        self._room.give_way()
        if modifiers & Qt.KeyboardModifier.AltModifier and self._tabs.current_document():
            job = self._services.quick.run(draft_document, hit.document)
            job.succeeded.connect(partial(self._parts.walk.show_beside, hit))
            return
        to_list = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        self._parts.walk.show(hit, keep=True, focus=not to_list)

    def _open_other(self, hit: Hit) -> None:
        self._room.give_way()
        self._parts.walk.show(hit, keep=True)

    def _leave(self) -> None:
        self._room.give_way()
        page = self._tabs.area.current()
        if page is not None:
            page.setFocus()
