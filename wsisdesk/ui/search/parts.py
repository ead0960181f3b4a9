"""The search once it is wanted: the panel, the thread that is asked, the walk over hits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.ui.search.asking import Asking
from wsisdesk.ui.search.choices import Choices
from wsisdesk.ui.search.controller import SearchController
from wsisdesk.ui.search.details import Details
from wsisdesk.ui.search.exporting import ResultExport
from wsisdesk.ui.search.hit_bar import HitBar
from wsisdesk.ui.search.panel import SearchPanel
from wsisdesk.ui.search.walking import Walk

if TYPE_CHECKING:
    from wsisdesk.ui.look.theme import Theme
    from wsisdesk.ui.services import Services
    from wsisdesk.ui.tabs.controller import Tabs


class SearchParts:
    """Makes the parts and joins them."""

    def __init__(self, tabs: Tabs, services: Services) -> None:
        theme = services.appearance.theme
        self.panel = SearchPanel(theme, services.appearance.language)
        self.asking = Asking(services.folder, self.panel)
        self.controller = SearchController(self.panel, self.asking)
        self.choices = Choices(self.panel, self.controller)
        self.details = Details(self.panel, self.controller, self.asking)
        self.bar = HitBar(theme)
        tabs.area.bars.addWidget(self.bar)
        self.walk = Walk(tabs, self.bar, self.controller, self.asking)
        self.export = ResultExport(self, services)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self.panel.set_theme(theme)
        self.bar.set_theme(theme)
