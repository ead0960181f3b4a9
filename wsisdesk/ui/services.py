"""What every part of the window may need, built once by ``app`` and handed down."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

    from wsisdesk.annotate.originals.pdf_page import PageReader
    from wsisdesk.ui.jobs import JobRunner
    from wsisdesk.ui.look.appearance import Appearance
    from wsisdesk.ui.messages import Messages
    from wsisdesk.ui.protection import Protection
    from wsisdesk.ui.settings_store import SettingsStore


@dataclass(frozen=True, slots=True)
class Services:
    """``long`` runs what takes minutes (imports), ``quick`` what one waits for at the screen.

    ``side`` runs what goes on beside both: files written and printed; ``index`` brings the search
    index up to date, which takes minutes for a large library and must not keep a file from being
    written. Each has a thread and database connections of its own, so that one can read during an
    import.
    ``words`` reads the words of the pages of PDFs, and knows no database. ``protection`` tells
    whether the folder can be written.
    """

    folder: Path
    store: SettingsStore
    appearance: Appearance
    messages: Messages
    long: JobRunner[Any]
    quick: JobRunner[Any]
    side: JobRunner[Any]
    index: JobRunner[Any]
    words: JobRunner[PageReader]
    protection: Protection

    @property
    def runners(self) -> tuple[JobRunner[Any], ...]:
        """Those that work on the library."""
        return (self.long, self.quick, self.side, self.index)
