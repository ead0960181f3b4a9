"""Comments on rows, as Word comments on the paragraphs they belong to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.compare.naming import row_key
from wsisdesk.export.comparison.word.elements import add, moment, root, writable
from wsisdesk.export.comparison.word.faces import Face, add_run_properties
from wsisdesk.export.comparison.word.runs import write_text
from wsisdesk.text.direction import strong_letters

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lxml.etree import _Element

    from wsisdesk.compare.model import Row
    from wsisdesk.export.comparison.request import RowComment
    from wsisdesk.export.comparison.word.elements import Revisions


class CommentWriter:
    """Writes comments and marks their places. Word allows none inside footnotes."""

    def __init__(
        self, comments: Mapping[str, tuple[RowComment, ...]], revisions: Revisions
    ) -> None:
        """``comments`` are kept under the names of rows."""
        self._comments = comments
        self._revisions = revisions
        self._written: set[str] = set()
        self.part = root("comments")

    @property
    def is_needed(self) -> bool:
        """Whether any comment has been written."""
        return bool(self._written)

    def comment(self, paragraph: _Element, rows: Iterable[Row]) -> None:
        """Comment on all of a paragraph what was written on its rows, each row once."""
        for key in map(row_key, rows):
            if key in self._written or not self._comments.get(key):
                continue
            self._written.add(key)
            for comment in self._comments[key]:
                number = self._revisions.identifier()
                _mark_range(paragraph, number)
                self._add(comment, number)

    def _add(self, comment: RowComment, number: str) -> None:
        author = writable(comment.author) or self._revisions.author
        element = add(
            self.part,
            "comment",
            id=number,
            author=author,
            date=moment(comment.created),
            initials="".join(word[0] for word in author.split()),
        )
        for line, text in enumerate(_lines(comment)):
            paragraph = add(element, "p")
            properties = add(paragraph, "pPr")
            add(properties, "pStyle", val="CommentText")
            rtl, ltr = strong_letters(text)
            if rtl > ltr:
                add(properties, "bidi")
            if not line:
                mark = add(paragraph, "r")
                add(add(mark, "rPr"), "rStyle", val="CommentReference")
                add(mark, "annotationRef")
            run = add(paragraph, "r")
            add_run_properties(run, Face("", rtl > ltr))
            write_text(run, writable(text), deleted=False)


def _mark_range(paragraph: _Element, number: str) -> None:
    """Let a comment stand at a whole paragraph: from its properties to its end."""
    paragraph.insert(1, add(paragraph, "commentRangeStart", id=number))
    add(paragraph, "commentRangeEnd", id=number)
    run = add(paragraph, "r")
    add(add(run, "rPr"), "rStyle", val="CommentReference")
    add(run, "commentReference", id=number)


def _lines(comment: RowComment) -> list[str]:
    """Return the paragraphs of a comment; its tags stand in the last one."""
    tags = " ".join(f"#{tag}" for tag in comment.tags)
    return [*comment.text.splitlines(), *([tags] if tags else [])] or [""]
