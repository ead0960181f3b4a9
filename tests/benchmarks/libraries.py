"""Libraries to measure with: as many specimen resolutions as wanted, and one report of 300 pages.

Rows and originals are written at once instead of document by document, which would take as long
as importing them. A library is made once and kept in the folder given.
"""

from __future__ import annotations

import hashlib
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from tests.helpers.builders import PHRASES, make_blocks, make_document
from tests.unit.ui.reader.specimens import long_report
from wsisdesk import settings
from wsisdesk.library import database, originals, rows
from wsisdesk.library.shelf import moment

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wsisdesk.documents.model import Document

DEFAULT_FOLDER = Path(tempfile.gettempdir()) / "wsisdesk-measured"
LONG_TITLE = "Report of three hundred pages"
_BODIES = ("itu/council/res", "itu/pp/res", "un/a/res/70")
_VERSIONS = ("2019", "2020", "2022", "2023")
_LANGUAGES = ("ar", "en")
_CLAUSES = 30
_PARAGRAPHS = 3600  # 0.6 million letters


def library_of(count: int, folder: Path = DEFAULT_FOLDER) -> Path:
    """Return a data folder with ``count`` documents, made if it is not there yet."""
    place = folder / f"library-{count}"
    if not (place / settings.FILE_NAME).exists():
        _fill(place, count)
        past_first_start = settings.Library(starter_offered=True)
        settings.save(settings.Settings(library=past_first_start), place)
    return place


def long_document_id() -> str:
    """Return the id of the long report, which every library holds."""
    return _identity(LONG_TITLE)


def _fill(place: Path, count: int) -> None:
    path = place / database.FILE_NAME
    path.unlink(missing_ok=True)
    database.delete_companions(path)
    opened = database.connect(path)
    with database.transaction(opened, path) as connection:
        for document in _documents(count):
            original = place / originals.FOLDER / document.id[:2] / f"{document.id}.txt"
            original.parent.mkdir(parents=True, exist_ok=True)
            original.write_text(document.name, "utf-8")
            rows.insert(connection, document, original.stat().st_size, moment())
    opened.close()


def _documents(count: int) -> Iterator[Document]:
    """Make the report and then works, each in four versions and two languages; some stand alone."""
    report = long_report("ar", _PARAGRAPHS)
    yield replace(report, id=_identity(LONG_TITLE), name=LONG_TITLE, title=LONG_TITLE)
    blocks = {language: make_blocks(language, _CLAUSES) for language in _LANGUAGES}
    for number in range(count - 1):
        language = _LANGUAGES[number % 2]
        group, version = number // 8, _VERSIONS[number // 2 % 4]
        alone = group % 10 == 0
        name = f"document-{number}-{language}.txt"
        yield make_document(
            language,
            id=_identity(name),
            name=name,
            title=f"{PHRASES[language].title} {group}",
            work="" if alone else f"{_BODIES[group % 3]}/{1000 + group}",
            version="" if alone else version,
            date="" if alone else f"{version}-06-01",
            blocks=blocks[language],
        )


def _identity(name: str) -> str:
    return hashlib.sha256(name.encode()).hexdigest()
