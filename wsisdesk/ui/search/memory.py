"""Recent and saved searches in the window: their menu, their names, and the file they stand in."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal

from wsisdesk.ui.search import history
from wsisdesk.ui.widgets.menu import Menu
from wsisdesk.ui.widgets.prompt import Prompt
from wsisdesk.ui.words.bidi import embedded, fill
from wsisdesk.ui.words.titles import cut

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from wsisdesk.progress import Progress
    from wsisdesk.ui.search.history import Searches
    from wsisdesk.ui.search.question import Question
    from wsisdesk.ui.services import Services
    from wsisdesk.workspace.workspace import Workspace

_SHOWN = 10  # recent ones in the menu


def save_searches(workspace: Workspace, searches: Searches, progress: Progress) -> None:
    """Write what is kept; a task of the worker's."""
    del progress
    history.save(searches, workspace.folder)


class SearchMemory(QObject):
    """Keeps searches. ``chosen`` brings one that was picked from the menu."""

    chosen = Signal(object)

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._searches: Searches | None = None

    @property
    def searches(self) -> Searches:
        """What is kept; read when first asked for."""
        if self._searches is None:
            self._searches = history.load(self._services.folder)
        return self._searches

    def remember(self, question: Question) -> None:
        """Note a question whose answer was used."""
        self._keep(self.searches.remembered(question))

    def forget(self) -> None:
        """Forget the recent ones; that can be taken back."""
        before = self.searches
        self._keep(before.forgotten())
        text = self.tr("The recent searches are forgotten.")
        self._services.messages.done(text, partial(self._keep, before))

    def save_as(self, question: Question, name: str) -> None:
        """Keep a question under a name."""
        self._keep(self.searches.with_saved(name, question))
        self._services.messages.inform(
            fill(self.tr("The search is saved as {name}."), name=name),
            self.tr("The clock in the field lists it, and the palette finds it."),
        )

    def delete(self, name: str) -> None:
        """Delete a saved search; that can be taken back."""
        before = self.searches
        self._keep(before.without_saved(name))
        text = fill(self.tr("The saved search {name} is deleted."), name=name)
        self._services.messages.done(text, partial(self._keep, before))

    def rename(self, name: str, wanted: str) -> None:
        """Give a saved search another name."""
        self._keep(self.searches.renamed(name, wanted))

    def ask_name(self, question: Question, parent: QWidget, place: QPoint) -> Prompt:
        """Ask for the name under which to keep a question."""
        prompt = Prompt(self.tr("Save the search as:"), check=self._objection, parent=parent)
        prompt.field.setText(cut(question.query.strip()))
        prompt.accepted.connect(partial(self.save_as, question))
        prompt.ask(place)
        return prompt

    def menu(self, question: Question, parent: QWidget, place: QPoint) -> Menu:
        """Make the menu of what is kept, for a field that holds a question."""
        menu = Menu(parent)
        searches = self.searches
        for one in searches.recent[:_SHOWN]:
            action = menu.addAction(embedded(_plain(one.query)))
            action.triggered.connect(partial(self._choose, one))
        if searches.saved:
            menu.addSeparator()
            menu.addAction(self.tr("Saved searches")).setEnabled(False)  # a heading
            for name, one in searches.saved:
                menu.addAction(embedded(_plain(name))).triggered.connect(partial(self._choose, one))
        menu.addSeparator()
        save = menu.addAction(self.tr("&Save this search…"))
        possible = self._services.protection.is_writable
        save.setEnabled(possible and not question.is_empty)
        save.triggered.connect(lambda: self.ask_name(question, parent, place))
        rename = partial(self._ask_other_name, parent=parent, place=place)
        self._add_names(menu, self.tr("&Rename a saved search"), rename)
        self._add_names(menu, self.tr("&Delete a saved search"), self.delete)
        forget = menu.addAction(self.tr("&Forget the recent searches"))
        forget.setEnabled(possible and bool(searches.recent))
        forget.triggered.connect(self.forget)
        return menu

    def _add_names(self, menu: Menu, title: str, do: Callable[[str], object]) -> None:
        names = Menu(menu)
        names.setTitle(title)
        menu.addMenu(names)
        names.setEnabled(self._services.protection.is_writable and bool(self.searches.saved))
        for name, _ in self.searches.saved:
            action = names.addAction(embedded(_plain(name)))
            action.triggered.connect(partial(_do, do, name))

    def _ask_other_name(self, name: str, *, parent: QWidget, place: QPoint) -> None:
        prompt = Prompt(self.tr("New name of the search:"), check=self._objection, parent=parent)
        prompt.field.setText(name)
        prompt.accepted.connect(partial(self.rename, name))
        prompt.ask(place)

    def _objection(self, name: str) -> str:
        if self.searches.question(name) is not None:
            return self.tr("Another search has this name.")
        return ""

    def _choose(self, question: Question) -> None:
        self.chosen.emit(question)

    def _keep(self, searches: Searches) -> None:
        if searches != self.searches:
            self._searches = searches
            if not self._services.protection.is_writable:
                return  # what was searched is known until the window closes
            self._services.quick.run(save_searches, searches)


def _do(do: Callable[[str], object], name: str, *_: object) -> None:
    do(name)


def _plain(text: str) -> str:
    """Return text for a menu, where an ampersand would underline a letter."""
    return cut(text).replace("&", "&&")
