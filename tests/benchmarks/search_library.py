"""Libraries to search, made of the lines of a file of documents as plain data.

A line is a JSON object: ``id`` (a number), ``symbol``, ``lang``, ``year``, ``org``, ``title``,
``paras`` (texts).
"""

from __future__ import annotations

import hashlib
import itertools
import json
from contextlib import closing
from typing import TYPE_CHECKING, Any

from wsisdesk.documents.model import Block, BlockKind, Document, DocumentKind, Part
from wsisdesk.library import database, rows

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_TOGETHER = 500
_VERSIONS = 3  # of every work


def plain(lines: Path, count: int) -> Iterator[dict[str, Any]]:
    """Yield the first documents of the file."""
    with lines.open(encoding="utf-8") as file:
        yield from map(json.loads, itertools.islice(file, count))


def document(line: dict[str, Any]) -> Document:
    """Make a document of a line: a resolution, one item a paragraph after the title."""
    language, number = line["lang"], line["id"]
    blocks = [Block("b0", BlockKind.TITLE, line["title"], Part.FRONT, language=language)]
    for place, text in enumerate(line["paras"], 1):
        part = Part.OPERATIVE if place > len(line["paras"]) // 2 else Part.PREAMBLE
        blocks.append(
            Block(f"b{place}", BlockKind.ITEM, text, part, label=str(place),
                  address=f"{part.value}, {place}", key=f"{part.value}/{place}",
                  lead="decides" if part is Part.OPERATIVE else "recalling", language=language)
        )  # fmt: skip
    return Document(
        id=hashlib.sha256(str(number).encode()).hexdigest(),
        name=f"{number}.txt",
        format="txt",
        kind=DocumentKind.RESOLUTION,
        language=language,
        title=line["title"],
        blocks=tuple(blocks),
        date=str(line["year"]),
        symbol=line["symbol"],
        work=f"un/a/res/{number // _VERSIONS}",
        version=str(line["year"]),
    )


def fill(folder: Path, lines: Path, count: int) -> None:
    """Make a library of the first documents of the file, unless it is there."""
    path = folder / database.FILE_NAME
    if path.exists():
        return
    documents = map(document, plain(lines, count))
    with closing(database.connect(path)) as library:
        while batch := list(itertools.islice(documents, _TOGETHER)):
            with database.transaction(library, path) as connection:
                for item in batch:
                    rows.insert(connection, item, 0, f"{item.date}-01-01T00:00:00+00:00")
