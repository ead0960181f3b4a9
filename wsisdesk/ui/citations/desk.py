"""Keeps the index of citations up to date, and shows which clauses cite a text."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from wsisdesk.ui.citations import tasks

if TYPE_CHECKING:
    from wsisdesk.insight.citing import Citing
    from wsisdesk.ui.actions import Actions
    from wsisdesk.ui.citations.popup import CitingPopup
    from wsisdesk.ui.citations.tasks import Step
    from wsisdesk.ui.library.controller import LibraryController
    from wsisdesk.ui.look.theme import Theme
    from wsisdesk.ui.services import Services
    from wsisdesk.ui.tabs.controller import Tabs
    from wsisdesk.ui.tabs.document_page import DocumentPage

_PAUSE = 1500  # milliseconds after the library has changed: what is on the screen comes first
_REST = 200  # milliseconds between two jobs: reading would slow the window down by half
_AT_ONCE = 10  # documents read in one job, so that a print does not wait for a whole library


class CitationDesk(QObject):
    """Carries out the actions of the ``citations`` part."""

    updated = Signal()

    def __init__(
        self, tabs: Tabs, library: LibraryController, actions: Actions, services: Services
    ) -> None:
        super().__init__(tabs)
        self._tabs = tabs
        self._library = library
        self._actions = actions
        self._services = services
        self._counts: dict[str, int] = {}
        self._indexed: frozenset[tuple[str, str]] | None = None
        self._popup: CitingPopup | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._look)
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self.update)
        library.listed.connect(self._wait)
        tabs.changed.connect(self._show_state)
        tabs.changed.connect(self._give_way)

    def attend(self, page: DocumentPage) -> None:
        """Let what the whole document cites tell what a bare number in it means."""
        page.document_shown.connect(partial(self._ask_known, page))

    def count(self, work: str) -> int:
        """Return how many clauses cite a work, as far as has been read."""
        return self._counts.get(work, 0)

    def update(self) -> None:
        """Read the documents that are new, a few at a time."""
        self._pause.stop()
        job = self._services.side.run(tasks.update, _AT_ONCE)
        job.succeeded.connect(self._take)

    def cited_by(self) -> None:
        """Show which clauses cite the document in front."""
        page = self._tabs.current_document()
        if page is not None and page.entry.work:
            self.show_citing(page.entry.work)

    def show_citing(self, work: str) -> None:
        """Show which clauses cite a work."""
        job = self._services.quick.run(tasks.cited_by, work)
        job.succeeded.connect(partial(self._show, work))

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        if self._popup is not None:
            self._popup.set_theme(theme)

    def _wait(self, _: object) -> None:
        self._pause.start()

    def _look(self) -> None:
        """Read what is new, if the list has changed in what is indexed."""
        held = frozenset((entry.id, entry.work) for entry in self._library.entries.values())
        if held != self._indexed:
            self._indexed = held
            self.update()

    def _take(self, step: Step) -> None:
        self._counts = step.counts
        if step.read == _AT_ONCE:
            self._rest.start(_REST)
        else:
            self.updated.emit()

    def _give_way(self) -> None:
        """Rest longer while a document is opened."""
        if self._rest.isActive():
            self._rest.start(_PAUSE)

    def _show(self, work: str, places: tuple[Citing, ...]) -> None:
        from wsisdesk.documents import symbols  # late: the first screen needs none of it
        from wsisdesk.ui.citations.model import arranged

        language = self._services.appearance.language
        page = self._tabs.current_document()
        reading = page.entry.language if page is not None else language
        lines = arranged(places, self._library.entries, reading)
        name = symbols.display_name(work, "", language)
        if not lines:
            words = self.tr("No clause in your library cites %1.").replace("%1", name)
            self._services.messages.inform(words)
            return
        self._made_popup().show_citing(name, language, lines)

    def _made_popup(self) -> CitingPopup:
        from wsisdesk.ui.citations.popup import CitingPopup

        if self._popup is None:
            self._popup = CitingPopup(self._services.appearance.theme, self._tabs.area)
            self._popup.chosen.connect(self._open)
        return self._popup

    def _open(self, place: Citing) -> None:
        self._tabs.open_document(place.document, place.block)

    def _ask_known(self, page: DocumentPage) -> None:
        job = self._services.side.run(tasks.cited_in, page.entry.id)
        job.succeeded.connect(partial(self._tell_known, page))

    def _tell_known(self, page: DocumentPage, works: frozenset[str]) -> None:
        from wsisdesk.documents import symbols

        if works:
            page.views.text.citing.find_with(partial(symbols.citations, known=works))

    def _show_state(self) -> None:
        page = self._tabs.current_document()
        self._actions.enable(page is not None and bool(page.entry.work), "cited_by")
