"""Opens the pages that are not documents: settings, shortcuts, reports, checks.

Each page's module is imported when the page is first wanted: the first screen needs none of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from wsisdesk.ui.library import tasks

if TYPE_CHECKING:
    from collections.abc import Callable

    from wsisdesk.library.importing import ImportReport
    from wsisdesk.ui.actions import Actions
    from wsisdesk.ui.jobs import Job
    from wsisdesk.ui.services import Services
    from wsisdesk.ui.tabs.area import TabArea
    from wsisdesk.ui.tabs.page import Page


class DeskPages(QObject):
    """Makes each page when it is wanted, and shows it in the tab area."""

    open_requested = Signal(str)
    started = Signal(object)

    def __init__(self, area: TabArea, actions: Actions, services: Services) -> None:
        super().__init__(area)
        self._area = area
        self._actions = actions
        self._store = services.store
        self._protection = services.protection
        self._runner = services.long

    def open_settings(self) -> None:
        """Show the settings."""
        from wsisdesk.ui.preferences.page import KEY, SettingsPage

        self._open(KEY, lambda: SettingsPage(self._store, self._protection))

    def open_shortcuts(self) -> None:
        """Show the keyboard shortcuts."""
        from wsisdesk.ui.preferences.shortcuts_page import KEY, ShortcutsPage

        self._open(KEY, lambda: ShortcutsPage(self._actions))

    def open_about(self) -> None:
        """Show what the program is."""
        from wsisdesk.ui.desk.about_page import KEY, AboutPage

        self._open(KEY, AboutPage)

    def show_report(self, report: ImportReport) -> None:
        """Show what came of an import, in place of the report before."""
        from wsisdesk.ui.desk.report_page import ReportPage

        page = ReportPage(report)
        page.open_requested.connect(self.open_requested)
        self._replace(page)

    def check_library(self) -> Job:
        """Examine the library and show what was found."""
        job = self._runner.run(tasks.check, None, self.tr("Checking the library"))
        job.succeeded.connect(self._show_health)
        self.started.emit(job)
        return job

    def _show_health(self, health: tasks.Health) -> None:
        from wsisdesk.ui.desk.health_page import HealthPage

        page = HealthPage(health, self._protection)
        page.forgetting_wanted.connect(self._forget_failures)
        self._replace(page)

    def _forget_failures(self) -> None:
        forgotten = self._runner.run(tasks.forget_failures)
        forgotten.succeeded.connect(self.check_library)

    def _open(self, key: str, make: Callable[[], Page]) -> None:
        page = self._area.page(key)
        if page is None:
            page = make()
            self._area.add(page)
        else:
            self._area.activate(page)
        _give_focus(page)

    def _replace(self, page: Page) -> None:
        before = self._area.page(page.key)
        if before is not None:
            self._area.close_page(before)
        self._area.add(page)
        _give_focus(page)


def _give_focus(page: Page) -> None:
    """Put the keyboard on the first thing of a page that takes it."""
    widget = page.nextInFocusChain()
    while widget is not None and page.isAncestorOf(widget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled():
            widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        widget = widget.nextInFocusChain()
