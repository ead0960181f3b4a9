"""What a page has to write to a file: the same for comparisons, histories and parallel texts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from wsisdesk.export.comparison.request import ExportOptions, RowComment

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QPushButton, QWidget

    from wsisdesk.annotate.model import Annotation
    from wsisdesk.ui.compare.export_sheet import Offer

Save = Callable[[Path, ExportOptions], None]


@dataclass(frozen=True, slots=True)
class Outgoing:
    """What is written: in which forms, how, and the comments that go with it.

    ``save`` is run beside the window; it must not touch the page.
    """

    save: Save
    offer: Offer
    comments: Mapping[str, tuple[RowComment, ...]] = field(default_factory=dict)


class OutgoingPage(Protocol):
    """A page whose contents can be written to a file; the button ``export`` asks for it."""

    export: QPushButton

    def outgoing(self) -> Outgoing | None:
        """Return what is written; None as long as nothing is shown."""

    def title(self) -> str:
        """Return the name of the page, which is that of the file."""

    def window(self) -> QWidget:
        """Return the window in which the page stands."""


def comments_by_row(notes: Iterable[Annotation]) -> dict[str, tuple[RowComment, ...]]:
    """Return comments as exports take them, by the names of their rows."""
    found: dict[str, tuple[RowComment, ...]] = {}
    for note in notes:
        made = RowComment(
            author=note.author,
            created=datetime.fromisoformat(note.created),
            text=note.content.body,
            tags=note.content.tags,
        )
        found[note.target.row] = (*found.get(note.target.row, ()), made)
    return found
