"""Reads a Word file: the accepted view, the rejected one if there are tracked changes, the rest."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wsisdesk.documents.containers.archives import Package, limit_elements
from wsisdesk.documents.docx.comments import read_comments
from wsisdesk.documents.docx.fields import Fields
from wsisdesk.documents.docx.flow import PARAGRAPH, read_flow
from wsisdesk.documents.docx.namespaces import DUBLIN_CORE, w
from wsisdesk.documents.docx.notes import NoteTexts
from wsisdesk.documents.docx.numbering import Numbering
from wsisdesk.documents.docx.package import WordPackage
from wsisdesk.documents.docx.revisions import View, count_changes
from wsisdesk.documents.docx.running import read_running
from wsisdesk.documents.docx.story import Definitions, Findings, Meter, Story
from wsisdesk.documents.docx.styles import Styles
from wsisdesk.documents.model import Notice, NoticeKind
from wsisdesk.documents.source import Source
from wsisdesk.errors import DamagedDocument, EmptyFile
from wsisdesk.progress import silent

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from lxml.etree import _Element

    from wsisdesk.documents.model import Comment
    from wsisdesk.documents.source import Note, Paragraph
    from wsisdesk.progress import Progress

MOST_PARAGRAPHS = 150_000  # cells count; long tables reach some ten thousand
_BODY, _SECTION, _SECTION_CHANGE = w("body"), w("sectPr"), w("sectPrChange")
_TITLE = f"{{{DUBLIN_CORE}}}title"


def read(path: Path, progress: Progress = silent) -> Source:
    """Read a ``.docx``, ``.docm``, ``.dotx`` or ``.dotm`` file.

    Tracked changes are read as accepted; ``Source.rejected`` holds the text without them. Raises
    ``DocumentError`` classes: damaged, encrypted, hostile, oversized, unsupported, empty, missing.
    """
    with Package(path) as package:
        return _Reading(WordPackage(package), progress).source()


@dataclass(frozen=True, slots=True)
class _ReadView:
    """The text in one view."""

    story: Story
    paragraphs: tuple[Paragraph, ...]
    notes: tuple[Note, ...]
    comment_places: dict[str, int]


class _Reading:
    """One file being read."""

    def __init__(self, package: WordPackage, progress: Progress) -> None:
        self._package = package
        self._notes = NoteTexts(package)
        count = sum(
            limit_elements(root, PARAGRAPH, MOST_PARAGRAPHS, package.path)
            for root in (package.main.root, *self._notes.roots)
        )
        self._changes = count_changes((package.main.root, *self._notes.roots))
        self._meter = Meter(progress, count * 2 if self._changes else count)
        styles = Styles(_root(package, "styles"))
        numbering = Numbering(_root(package, "numbering"), styles)
        self._definitions = Definitions(package, styles, numbering)
        self._settings = _root(package, "settings")
        self._sections = _sections(package.main.root)
        self._body = _body(package)

    def source(self) -> Source:
        accepted = self._read(View.ACCEPTED)
        rejected = self._read(View.REJECTED) if self._changes else None
        if not accepted.paragraphs and not (rejected and rejected.paragraphs):
            raise EmptyFile(self._package.path, "no text")
        comments = read_comments(accepted.story, accepted.comment_places)
        return Source(
            format="docx",
            paragraphs=accepted.paragraphs,
            notes=accepted.notes,
            running=read_running(
                self._definitions, View.ACCEPTED, self._settings, self._sections, self._meter
            ),
            rejected=rejected.paragraphs if rejected else (),
            rejected_notes=rejected.notes if rejected else (),
            comments=comments,
            notices=tuple(self._notices(accepted.story.findings, comments)),
            language=_main_language(accepted.paragraphs),
            title=self._title(),
        )

    def _read(self, view: View) -> _ReadView:
        story = Story(
            self._definitions,
            view,
            self._package.main,
            Fields(self._body, view),
            Findings(),
            self._meter,
            self._notes.calls(self._settings, self._sections),
        )
        items = read_flow(self._body, story)
        places: dict[str, int] = {}
        for index, item in enumerate(items):
            for comment in item.builder.comments:
                places.setdefault(comment, index)
        notes = tuple(self._notes.read(story.calls, story)) if story.calls else ()
        return _ReadView(story, tuple(item.freeze() for item in items), notes, places)

    def _notices(self, findings: Findings, comments: tuple[Comment, ...]) -> Iterator[Notice]:
        if self._changes:
            yield Notice(NoticeKind.TRACKED_CHANGES, str(self._changes))
        if comments:
            yield Notice(NoticeKind.COMMENTS, str(len(comments)))
        if findings.hidden:
            yield Notice(NoticeKind.HIDDEN_TEXT)
        if findings.lost_links:
            yield Notice(NoticeKind.LOST_LINK, str(findings.lost_links))
        if findings.skipped:
            yield Notice(NoticeKind.SKIPPED_CONTENT, ", ".join(findings.skipped))
        if self._package.has_macros():
            yield Notice(NoticeKind.MACROS)

    def _title(self) -> str:
        part = self._package.property_part()
        title = None if part is None else part.root.findtext(_TITLE)
        return (title or "").strip()


def _root(package: WordPackage, kind: str) -> _Element | None:
    part = package.related(kind)
    return None if part is None else part.root


def _body(package: WordPackage) -> _Element:
    body = package.main.root.find(_BODY)
    if body is None:
        raise DamagedDocument(package.path, "no body")
    return body


def _sections(root: _Element) -> list[_Element]:
    """List the properties of the sections in order; former ones of tracked changes do not count."""
    return [
        section
        for section in root.iter(_SECTION)
        if (parent := section.getparent()) is not None and parent.tag != _SECTION_CHANGE
    ]


def _main_language(paragraphs: tuple[Paragraph, ...]) -> str:
    """Return the language declared for most of the text, or nothing."""
    weights: Counter[str] = Counter()
    for paragraph in paragraphs:
        weights[paragraph.language] += len(paragraph.text)
    return weights.most_common(1)[0][0] if weights else ""
