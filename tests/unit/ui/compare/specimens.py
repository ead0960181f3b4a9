"""Comparisons and library entries for the tests of the comparison's window."""

from __future__ import annotations

from typing import Any

from tests.unit.export.comparison.specimens import Versions
from wsisdesk.compare.model import (
    BracketChange,
    BracketKind,
    ChangeKind,
    Comparison,
    Omission,
    OmissionKind,
    View,
)
from wsisdesk.documents.model import BlockKind, DocumentKind
from wsisdesk.library.entries import Entry
from wsisdesk.ui.compare.prepared import Prepared, prepare


def make_comparison(language: str = "en", *, quiet: int = 4) -> Comparison:
    """Two versions with a change of every sort; ``quiet`` clauses at the start are unchanged."""
    made = Versions(language)
    for number in range(quiet):
        made.same(f"noting fact {number} of earlier work,", f"{number + 1}")
    made.same("resolves", kind=BlockKind.LEAD)
    made.reworded("to publish within five days;", "to publish within seven days;", "1")
    made.added("to equip every room with sockets;", "2")
    moving = made.leaves("to print a glossary in six languages;", "2")
    made.removed("to keep paper copies at the door;", "3")
    made.reworded("to report every year;", "to report every year;", "3", before="4")
    made.arrives(moving, "to print a glossary in six languages;", "4")
    made.same("invites", kind=BlockKind.LEAD)
    made.same("to follow this work closely;", "1")
    made.same("to read what was written;", "2")
    made.reworded(
        "to agree [in time] on it;", "to agree in time on it;", "3",
        brackets=(BracketChange(BracketKind.CLOSED, (9, 18), (9, 16)),),
    )  # fmt: skip
    made.reworded("see C24/8 (Rev.1);", "see C24/8(Rev.1);", "4", how=ChangeKind.FORM)
    return made.comparison(Omission(OmissionKind.COMMENTS, "old", "2"))


def make_prepared(language: str = "en", *, quiet: int = 4) -> Prepared:
    """The same, ready for its page."""
    return prepare(make_comparison(language, quiet=quiet), (View.ACCEPTED, View.ACCEPTED))


def make_entry(name: str, **facts: Any) -> Entry:  # noqa: ANN401 - any field
    """An entry of the library; what is not said is empty."""
    values: dict[str, Any] = {
        "id": name, "name": f"{name}.docx", "title": name, "language": "en",
        "kind": DocumentKind.RESOLUTION, "format": "docx", "date": "", "symbol": "", "work": "",
        "version": "", "added": "2026-01-01T00:00:00", "blocks": 1, "size": 1,
    }  # fmt: skip
    return Entry(**(values | facts))
