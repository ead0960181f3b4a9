"""Libraries for tests, filled without reading a file: what a window is opened over."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.helpers.builders import make_document
from wsisdesk.workspace.workspace import open_workspace

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Paper:
    """A specimen resolution as it is to stand in the library."""

    title: str
    language: str = "en"
    work: str = ""
    version: str = ""
    clauses: int = 3
    specimen: bool = False


def stock(folder: Path, *papers: Paper) -> tuple[str, ...]:
    """Put papers into the library of a data folder; return their ids, in the same order."""
    outside = folder.parent / "papers"
    outside.mkdir(parents=True, exist_ok=True)
    ids = []
    with open_workspace(folder) as workspace:
        for number, paper in enumerate(papers):
            file = outside / f"paper-{number}-{paper.language}.txt"
            file.write_text(repr(paper), "utf-8")
            document = make_document(
                paper.language, name=file.name, title=paper.title, work=paper.work,
                version=paper.version, clauses=paper.clauses,
                id=hashlib.sha256(file.read_bytes()).hexdigest(),
            )  # fmt: skip
            workspace.library.add(document, file, specimen=paper.specimen)
            ids.append(document.id)
    return tuple(ids)
