"""What a reader finds in a file, before its structure is understood.

Every reader turns a file into a ``Source``: paragraphs in reading order with what the format
itself says about them. ``documents.structure`` makes a ``Document`` of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from pathlib import Path

    from wsisdesk.documents.model import (
        Artefact,
        Comment,
        Mark,
        NoteRef,
        Notice,
        Page,
        Place,
        TableRow,
    )
    from wsisdesk.progress import Progress


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph as the file has it.

    ``text`` keeps every character in logical order, tabs included. ``label`` is set only where the
    format numbers by itself (Word, ODT, HTML lists) and is then not part of ``text``; typed labels
    stay in the text. ``heading`` is the outline level from 1, 0 for none; ``level`` the list or
    indentation level from 0. ``rtl`` is what the format declares, None where it does not.
    ``style`` names the paragraph's style, for formats with styles (``Call`` in ITU documents).
    A ``NoteRef.note`` names a ``Note.id`` of the same source.
    """

    text: str
    label: str = ""
    heading: int = 0
    title: bool = False
    level: int = 0
    rtl: bool | None = None
    centred: bool = False
    language: str = ""
    marks: tuple[Mark, ...] = ()
    notes: tuple[NoteRef, ...] = ()
    artefacts: tuple[Artefact, ...] = ()
    row: TableRow | None = None
    places: tuple[Place, ...] = ()
    style: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote or endnote: its paragraphs, and the mark printed at its foot."""

    id: str
    mark: str
    paragraphs: tuple[Paragraph, ...]
    endnote: bool = False


@dataclass(frozen=True, slots=True)
class Source:
    """The content of one file. ``running`` holds headers and footers, kept apart from the body.

    ``rejected`` holds the paragraphs (with ``rejected_notes``) as they were before tracked changes;
    empty where there were none.
    """

    format: str
    paragraphs: tuple[Paragraph, ...]
    notes: tuple[Note, ...] = ()
    running: tuple[str, ...] = ()
    rejected: tuple[Paragraph, ...] = ()
    rejected_notes: tuple[Note, ...] = ()
    comments: tuple[Comment, ...] = ()
    notices: tuple[Notice, ...] = ()
    pages: tuple[Page, ...] = ()
    language: str = ""
    title: str = ""


class Reader(Protocol):
    """One format's reader. Raises the errors of ``wsisdesk.errors``, nothing else on bad files."""

    def __call__(self, path: Path, progress: Progress) -> Source:
        """Read the file at ``path``; report pages or parts done through ``progress``."""
