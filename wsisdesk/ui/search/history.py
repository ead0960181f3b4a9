"""Searches that are kept: those of late, and those the user gave a name.

They stand in ``searches.json`` of the data folder. A damaged file means that none are known.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from wsisdesk.library.faults import told
from wsisdesk.paths import replace_text
from wsisdesk.ui.search.question import Question, from_data, to_data

if TYPE_CHECKING:
    from pathlib import Path

FILE_NAME = "searches.json"
MOST_RECENT = 20


@dataclass(frozen=True)
class Searches:
    """``recent`` has the latest first, ``saved`` the names in the order in which they came."""

    recent: tuple[Question, ...] = ()
    saved: tuple[tuple[str, Question], ...] = ()

    def remembered(self, question: Question) -> Searches:
        """Put a question first; what it was typed on from goes."""
        if question.is_empty:
            return self
        query = question.query.strip()
        kept = [one for one in self.recent if not query.startswith(one.query.strip())]
        recent = (replace(question, query=query), *kept)
        return replace(self, recent=recent[:MOST_RECENT])

    def forgotten(self) -> Searches:
        """Forget the recent ones; those with a name stay."""
        return replace(self, recent=())

    def with_saved(self, name: str, question: Question) -> Searches:
        """Keep a question under a name, in place of what had that name."""
        others = tuple(one for one in self.saved if one[0] != name)
        return replace(self, saved=(*others, (name, question)))

    def without_saved(self, name: str) -> Searches:
        """Delete what is kept under a name."""
        return replace(self, saved=tuple(one for one in self.saved if one[0] != name))

    def renamed(self, before: str, after: str) -> Searches:
        """Give what is kept another name."""
        return replace(
            self,
            saved=tuple((after if name == before else name, one) for name, one in self.saved),
        )

    def question(self, name: str) -> Question | None:
        """Return what is kept under a name."""
        return dict(self.saved).get(name)


def load(folder: Path) -> Searches:
    """Read what is kept in a data folder."""
    try:
        stored = json.loads((folder / FILE_NAME).read_text("utf-8"))
        return Searches(
            tuple(from_data(one) for one in stored["recent"]),
            tuple((str(one["name"]), from_data(one)) for one in stored["saved"]),
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return Searches()


def save(searches: Searches, folder: Path) -> None:
    """Write what is kept; the file is replaced as a whole. Raises the library's errors."""
    data = {
        "recent": [to_data(one) for one in searches.recent],
        "saved": [{"name": name} | to_data(one) for name, one in searches.saved],
    }
    path = folder / FILE_NAME
    with told(path):
        replace_text(path, json.dumps(data, ensure_ascii=False, indent=1))
