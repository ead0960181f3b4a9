"""Meeting mode: the document in front on the whole screen, clause by clause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from wsisdesk.ui.words.bidi import embedded

if TYPE_CHECKING:
    from wsisdesk.ui.look.appearance import Appearance
    from wsisdesk.ui.reader.meeting import MeetingView
    from wsisdesk.ui.tabs.controller import Tabs


class MeetingDesk(QObject):
    """Carries out the actions of the ``meeting`` part. ``opened`` brings the view each time."""

    opened = Signal(object)

    def __init__(self, tabs: Tabs, appearance: Appearance) -> None:
        super().__init__(tabs)
        self._tabs = tabs
        self._appearance = appearance
        self.view: MeetingView | None = None
        appearance.theme_changed.connect(self._wear)

    def start(self) -> None:
        """Fill the screen with the document in front, at the clause where one is."""
        page = self._tabs.current_document()
        document = page.reader.document() if page is not None else None
        if page is None or document is None:
            return
        view = self._made()
        view.show_document(document, page.reader.current_block())
        view.setWindowTitle(embedded(page.title(), page.title_language()))
        self.opened.emit(view)
        view.showFullScreen()
        view.activateWindow()

    def _made(self) -> MeetingView:
        from wsisdesk.ui.reader.meeting import MeetingView  # late: the first screen needs none

        if self.view is None:
            self.view = MeetingView(self._appearance.theme, self._tabs.area.window())
            self.view.setWindowFlag(Qt.WindowType.Window)
            self.view.left.connect(self._leave)
        return self.view

    def _leave(self, block: str) -> None:
        """Return to the reader at the clause where the meeting was."""
        if self.view is not None:
            self.view.close()
        page = self._tabs.current_document()
        if page is not None:
            page.reader.go_to(block)
            page.setFocus()

    def _wear(self) -> None:
        if self.view is not None:
            self.view.set_theme(self._appearance.theme)
