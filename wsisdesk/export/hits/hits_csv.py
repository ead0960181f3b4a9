"""Hits as CSV: one row each, for spreadsheets."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from wsisdesk.export.comparison.rows_csv import ENCODING, harmless
from wsisdesk.export.hits.sources import document_name
from wsisdesk.export.words import words
from wsisdesk.text.direction import without_controls

if TYPE_CHECKING:
    from wsisdesk.export.hits.request import HitsRequest
    from wsisdesk.search.model import Hit

COLUMNS = ("document", "version", "language", "address", "text", "found_words")


def hits_csv(request: HitsRequest) -> bytes:
    """Return the hits as CSV in UTF-8, in their order."""
    speech = words(request.language)
    table = io.StringIO()
    writer = csv.writer(table)
    writer.writerow(speech[column] for column in COLUMNS)
    for hit in request.hits:
        writer.writerow(harmless(without_controls(cell)) for cell in _cells(hit))
    return table.getvalue().encode(ENCODING)


def _cells(hit: Hit) -> tuple[str, ...]:
    return (
        document_name(hit),
        hit.version,
        hit.language,
        hit.address or hit.label,
        hit.text,
        " ".join(dict.fromkeys(hit.text[start:end] for start, end in hit.spans)),
    )
