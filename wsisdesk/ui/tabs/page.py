"""What every page in a tab can do."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeGuard

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from wsisdesk.ui.theme import Theme


if TYPE_CHECKING:
    from wsisdesk.ui.tabs.document_page import DocumentPage

DOCUMENT_PREFIX = "document:"


def document_key(document_id: str) -> str:
    """Return the key of the page that shows this document."""
    return f"{DOCUMENT_PREFIX}{document_id}"


def is_document(page: Page | None) -> TypeGuard[DocumentPage]:
    """Tell document pages from others; the reader's package is not imported for it."""
    return page is not None and page.key.startswith(DOCUMENT_PREFIX)


class Page(QWidget):
    """One page. ``key`` tells pages apart: opening the same key again shows the same page."""

    title_changed = Signal()
    place_changed = Signal(str)

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def title(self) -> str:
        """Return what stands on the tab."""
        return ""

    def title_language(self) -> str:
        """Return the language of the title: the interface's own, unless a document gives it."""
        return QLocale().name().partition("_")[0]

    def place(self) -> str:
        """Return where in the page the user is, for history and session."""
        return ""

    def go_to(self, place: str) -> None:
        """Go to a place that ``place`` returned before."""

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
