"""The search in its window: made when it is first wanted, beside the tabs it opens hits in."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from wsisdesk.ui.search.memory import SearchMemory
from wsisdesk.ui.search.opening import Opening
from wsisdesk.ui.search.room import Room
from wsisdesk.ui.search.tools import SearchTools
from wsisdesk.ui.search.upkeep import Upkeep
from wsisdesk.ui.words.error_text import error_text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from wsisdesk.errors import WsisdeskError
    from wsisdesk.ui.actions import Actions
    from wsisdesk.ui.library.controller import LibraryController
    from wsisdesk.ui.look.theme import Theme
    from wsisdesk.ui.search.parts import SearchParts
    from wsisdesk.ui.search.question import Question
    from wsisdesk.ui.services import Services
    from wsisdesk.ui.tabs.controller import Tabs
    from wsisdesk.ui.window.start_side import StartSide

WIDTH = 664


class SearchDesk(QObject):
    """Carries out the actions of the ``search`` part. ``started`` announces jobs to be shown."""

    started = Signal(object)

    def __init__(
        self,
        side: StartSide,
        tabs: Tabs,
        library: LibraryController,
        actions: Actions,
        services: Services,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._side = side
        self._tabs = tabs
        self._actions = actions
        self._services = services
        self._parts: SearchParts | None = None
        self.upkeep = Upkeep(library, services)
        self.memory = SearchMemory(services, self)
        self.memory.chosen.connect(self.search_again)
        self.upkeep.started.connect(self.started)
        self.upkeep.updated.connect(self._repeat)
        self._room = Room(window, side, tabs.area, self.is_shown)
        self.tools = SearchTools(self, tabs, services)
        side.changed.connect(self._show_state)
        self._show_state()

    @property
    def parts(self) -> SearchParts:
        """The panel and what works for it, made now if they have not been yet."""
        if self._parts is None:
            from wsisdesk.ui.search.parts import SearchParts  # late: the first screen needs none

            self._parts = SearchParts(self._tabs, self._services)
            self._connect(self._parts)
        return self._parts

    def is_shown(self) -> bool:
        """Tell whether the search is the start panel now."""
        return self._parts is not None and self._side.currentWidget() is self._parts.panel

    def open(self) -> None:
        """Show the search, ready for typing."""
        self._side.show()
        self._side.show_panel(self.parts.panel, WIDTH)
        self.parts.panel.head.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.parts.panel.head.field.selectAll()
        self._room.fit()
        self._show_state()

    def search_for(self, query: str) -> None:
        """Show the search with a query."""
        self.open()
        self.parts.choices.choose_query(query)

    def search_again(self, question: Question) -> None:
        """Show the search with a question that was kept."""
        self.open()
        self.parts.controller.put(question)

    def find(self, name: str, words: str) -> None:
        """Search again for what is kept under a name; without one for words."""
        question = self.memory.searches.question(name) if name else None
        if question is not None:
            self.search_again(question)
        else:
            self.search_for(words)

    def next_hit(self) -> None:
        """Go to the next hit, in whichever document it stands."""
        if self._parts is not None:
            self._parts.walk.step(1)

    def previous_hit(self) -> None:
        """Go to the hit before."""
        if self._parts is not None:
            self._parts.walk.step(-1)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        if self._parts is not None:
            self._parts.set_theme(theme)
            self._parts.panel.set_language(self._services.appearance.language)

    def close(self) -> None:
        """Ask nothing any more; the window is closing."""
        if self._parts is not None:
            self._parts.asking.close()

    def _connect(self, parts: SearchParts) -> None:
        field = parts.panel.head.field
        self._opening = Opening(parts, self._tabs, self._services, self.memory, self._room)
        parts.panel.view.field_wanted.connect(
            partial(field.setFocus, Qt.FocusReason.OtherFocusReason)
        )
        field.history_wanted.connect(self.tools.open_history)
        parts.walk.back_wanted.connect(self.open)
        parts.controller.failed.connect(self._tell)
        parts.export.started.connect(self.started)
        parts.controller.answered.connect(self._show_state)
        parts.panel.foot.stop_wanted.connect(self.upkeep.stop)
        parts.panel.foot.start_wanted.connect(self.upkeep.update)
        self.upkeep.changed.connect(parts.panel.foot.show_state)
        parts.panel.foot.show_state(self.upkeep.state)

    def _repeat(self) -> None:
        if self._parts is not None:
            self._parts.controller.repeat()

    def _tell(self, error: WsisdeskError) -> None:
        self._services.messages.warn(*error_text(error))

    def _show_state(self) -> None:
        parts = self._parts
        self._actions["search_library"].setChecked(self.is_shown() and not self._side.isHidden())
        some = parts is not None and bool(parts.controller.results.total)
        self._actions.enable(some, "next_result", "previous_result", "copy_results", "save_results")
        asked = parts is not None and not parts.controller.question.is_empty
        self._actions.enable(asked, "save_search")
