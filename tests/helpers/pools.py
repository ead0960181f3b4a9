"""Readers for tests: at once, in this process, with no format but specimen text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.helpers.builders import document_of
from wsisdesk.errors import DamagedDocument, UnsupportedFormat
from wsisdesk.progress import Progress, silent

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from wsisdesk.documents.model import Document
    from wsisdesk.errors import DocumentError


class SpecimenPool:
    """Reads any file as a specimen document.

    A file that begins with ``BAD`` is damaged, one that begins with ``ODD`` no document; the words
    ``work: …`` and ``version: …`` on lines of their own name what it is a version of.
    """

    def __init__(self) -> None:
        self.read: list[str] = []

    def read_all(
        self, paths: Sequence[Path], progress: Progress = silent
    ) -> Iterator[tuple[Path, Document | DocumentError]]:
        for done, path in enumerate(paths, 1):
            self.read.append(path.name)
            progress(done, len(paths), path.name)
            yield path, self._one(path)

    def _one(self, path: Path) -> Document | DocumentError:
        text = path.read_text("utf-8", errors="replace")
        if text.startswith("BAD"):
            return DamagedDocument(path, "test")
        if text.startswith("ODD"):
            return UnsupportedFormat(path, "odd")
        said = dict(line.split(": ", 1) for line in text.splitlines() if ": " in line)
        language = said.get("language", "en")
        return document_of(
            path, language, work=said.get("work", ""), version=said.get("version", "")
        )
