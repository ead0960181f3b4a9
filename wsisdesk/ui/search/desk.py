"""The search in its window: made when it is first wanted, beside the tabs it opens hits in."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal

from wsisdesk.ui.error_text import error_text
from wsisdesk.ui.search.memory import SearchMemory
from wsisdesk.ui.search.room import Room
from wsisdesk.ui.search.upkeep import Upkeep
from wsisdesk.ui.tabs.loading import draft_document

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from wsisdesk.errors import WsisdeskError
    from wsisdesk.search.model import Hit
    from wsisdesk.ui.actions import Actions
    from wsisdesk.ui.library.controller import LibraryController
    from wsisdesk.ui.search.parts import SearchParts
    from wsisdesk.ui.search.question import Question
    from wsisdesk.ui.services import Services
    from wsisdesk.ui.start_side import StartSide
    from wsisdesk.ui.tabs.controller import Tabs
    from wsisdesk.ui.theme import Theme

WIDTH = 664
LOOK = 250  # milliseconds on a row before its document is shown beside the list


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
        self._library = library
        self._actions = actions
        self._services = services
        self._parts: SearchParts | None = None
        self.upkeep = Upkeep(library, services)
        self.memory = SearchMemory(services, self)
        self.memory.chosen.connect(self.search_again)
        self.upkeep.started.connect(self.started)
        self.upkeep.updated.connect(self._repeat)
        self._look = QTimer(self, singleShot=True, interval=LOOK)
        self._look.timeout.connect(self._look_at_row)
        self._room = Room(window, side, tabs.area, self.is_shown)
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
        self.parts.controller.choose_query(query)

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

    def save_search(self) -> None:
        """Ask for a name and keep the question under it."""
        self.open()
        question = self.parts.controller.question
        if not question.is_empty:
            self.memory.ask_name(question, self.parts.panel, self._below_field())

    def copy_results(self) -> None:
        """Copy the hits as quotations."""
        self.parts.export.copy()

    def save_results(self) -> None:
        """Ask for a file and write the hits to it."""
        self.parts.export.ask_where()

    def edit_synonyms(self) -> None:
        """Show the wordings that searches may exchange."""
        from wsisdesk.ui.search.synonyms_page import KEY, SynonymsPage  # late: seldom wanted

        page = self._tabs.area.page(KEY)
        if page is not None:
            self._tabs.area.activate(page)
            return
        made = SynonymsPage(self._services)
        made.changed.connect(self._take_synonyms)
        self._tabs.area.add(made)
        made.setFocus()

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
        view, field = parts.panel.view, parts.panel.head.field
        view.opened.connect(self._open_hit)
        view.other_opened.connect(self._open_other)
        view.field_wanted.connect(partial(field.setFocus, Qt.FocusReason.OtherFocusReason))
        view.rested.connect(self._rest)
        field.list_wanted.connect(self._enter_list)
        field.opening_wanted.connect(self._open_current)
        field.left.connect(self._leave)
        field.history_wanted.connect(self._open_history)
        parts.walk.back_wanted.connect(self.open)
        parts.controller.failed.connect(self._tell)
        parts.export.started.connect(self.started)
        parts.controller.answered.connect(self._show_state)
        parts.panel.foot.stop_wanted.connect(self.upkeep.stop)
        parts.panel.foot.start_wanted.connect(self.upkeep.update)
        self.upkeep.changed.connect(parts.panel.foot.show_state)
        parts.panel.foot.show_state(self.upkeep.state)

    def _open_history(self) -> None:
        panel, place = self.parts.panel, self._below_field()
        self.memory.menu(self.parts.controller.question, panel, place).popup(place)

    def _below_field(self) -> QPoint:
        field = self.parts.panel.head.field
        return field.mapToGlobal(QPoint(0, field.height()))

    def _take_synonyms(self) -> None:
        if self._parts is not None:
            self._parts.asking.reopen()
            self._parts.controller.repeat()

    def _repeat(self) -> None:
        if self._parts is not None:
            self._parts.controller.repeat()

    def _enter_list(self) -> None:
        self.parts.panel.view.enter()
        self._look.start()

    def _rest(self, _: object) -> None:
        """Show the row's document after a short rest, if one has come to it in the list itself."""
        if self.parts.panel.view.hasFocus():
            self._look.start()

    def _look_at_row(self) -> None:
        hit = self.parts.panel.view.current_hit()
        if hit is not None and not self._room.is_narrow:
            self.parts.walk.show(hit)
            self.memory.remember(self.parts.controller.question)

    def _open_current(self, modifiers: Qt.KeyboardModifier) -> None:
        hit = self.parts.panel.view.current_hit()
        if hit is not None:
            self._open_hit(hit, modifiers)

    def _open_hit(self, hit: Hit, modifiers: Qt.KeyboardModifier) -> None:
        """Open a hit to be read: Ctrl leaves the keyboard in the list, Alt puts it beside."""
        self._look.stop()
        self.memory.remember(self.parts.controller.question)
        self._room.give_way()
        if modifiers & Qt.KeyboardModifier.AltModifier and self._tabs.current_document():
            job = self._services.quick.run(draft_document, hit.document)
            job.succeeded.connect(partial(self.parts.walk.show_beside, hit))
            return
        to_list = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        self.parts.walk.show(hit, keep=True, focus=not to_list)

    def _open_other(self, hit: Hit) -> None:
        self._room.give_way()
        self.parts.walk.show(hit, keep=True)

    def _leave(self) -> None:
        self._room.give_way()
        page = self._tabs.area.current()
        if page is not None:
            page.setFocus()

    def _tell(self, error: WsisdeskError) -> None:
        self._services.messages.warn(*error_text(error))

    def _show_state(self) -> None:
        parts = self._parts
        self._actions["search_library"].setChecked(self.is_shown() and not self._side.isHidden())
        some = parts is not None and bool(parts.controller.results.total)
        self._actions.enable(some, "next_result", "previous_result", "copy_results", "save_results")
        asked = parts is not None and not parts.controller.question.is_empty
        self._actions.enable(asked, "save_search")
