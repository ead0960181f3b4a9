"""Offers to link two documents that were compared as versions of one text, if they look like it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from wsisdesk.ui.library.edits import Edits
from wsisdesk.ui.library.tasks import Linking
from wsisdesk.ui.messages import Message

if TYPE_CHECKING:
    from wsisdesk.compare.model import Summary
    from wsisdesk.library.entries import Entry
    from wsisdesk.ui.services import Services

_ALIKE = 0.4  # share of clauses that two versions of one text have in common at least


class VersionLinks(QObject):
    """``changed`` follows a link: the library must be listed again."""

    changed = Signal()

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._offered: set[frozenset[str]] = set()
        self._edits = Edits(services.quick, services.messages, self)
        self._edits.changed.connect(self.changed)

    def offer(self, old: Entry, new: Entry, summary: Summary) -> None:
        """Ask once whether two documents are versions of one text."""
        pair = frozenset((old.id, new.id))
        known = new if new.work else old
        if pair in self._offered or not may_be_versions(old, new, summary):
            return
        self._offered.add(pair)
        other = old if known is new else new
        self._services.messages.post(
            Message(
                self.tr("Most clauses of the two documents are the same. Are they two versions?"),
                action=self.tr("Link as versions"),
                run=partial(self.link, other, known),
            )
        )

    def link(self, other: Entry, known: Entry) -> None:
        """Say that a document is a version of the other's work."""
        self._edits.link(Linking((other.id,), known.work, version_of(other)), (other,))


def may_be_versions(old: Entry, new: Entry, summary: Summary) -> bool:
    """Tell whether two documents look like versions of one text without being linked as such.

    One of them must belong to a work, the other to none; they share a language and many clauses.
    """
    if bool(old.work) == bool(new.work) or old.language != new.language:
        return False
    common = summary.NOC + summary.MOD
    return common >= _ALIKE * max(common + summary.ADD + summary.SUP, 1)


def version_of(entry: Entry) -> str:
    """Return what tells a document of no work from other versions: its version, date or name."""
    return entry.version or entry.date or entry.name
