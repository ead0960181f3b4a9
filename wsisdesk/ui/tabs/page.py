"""What every page in a tab can do."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeGuard

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from wsisdesk.ui.look.theme import Theme


if TYPE_CHECKING:
    from wsisdesk.ui.tabs.document_page import DocumentPage

DOCUMENT_PREFIX = "document:"


def document_key(document_id: str) -> str:
    """Return the key of the page that shows this document."""
    return f"{DOCUMENT_PREFIX}{document_id}"


def key_of(name: str) -> str:
    """Return the key of the page of a place: a document's id names one, any other key itself."""
    return name if ":" in name else document_key(name)


def is_document(page: Page | None) -> TypeGuard[DocumentPage]:
    """Tell document pages from others; the reader's package is not imported for it."""
    return page is not None and page.key.startswith(DOCUMENT_PREFIX)


class Page(QWidget):
    """One page. ``key`` tells pages apart: opening the same key again shows the same page."""

    is_wide = False  # whether it takes the library's room while it is in front
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

    def scrolled(self) -> float | None:
        """Return how far down one has scrolled, in a measure of the page's own, or None."""
        return None

    def return_to(self, place: str, scrolled: float | None) -> None:
        """Show a place again as it was seen when one had ``scrolled`` so far."""
        del scrolled
        self.go_to(place)

    def name(self) -> str:
        """Return the name of the page in places one can come back to; empty if it has none."""
        return ""

    def rests_on(self) -> tuple[str, ...]:
        """Return the documents without which there would be no page."""
        return ()

    def standing(self) -> tuple[str, str]:
        """Return what the status line says of a page: where the user is in it, and what it holds.

        Documents have more to say; see ``status``.
        """
        return "", ""

    def load(self) -> None:
        """Ask for what the page shows: it has come to the front."""

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
