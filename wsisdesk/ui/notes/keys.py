"""What tells a note in the window from all others."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wsisdesk.annotate.model import Annotation

Key = tuple[str, str]  # a note's id and layer


def key_of(note: Annotation) -> Key:
    """Return what tells a note from all others, colleagues' copies of it included."""
    return note.id, note.layer


def name_of(note: Annotation) -> str:
    """Return a note's key as one word, for marks."""
    return f"{note.id} {note.layer}"
