"""A comparison as JSON: for other programs, and for keeping.

The object is stable: fields are added, never renamed or removed, without a new number in
``version``. Positions are code points and count from the start of the row's own ``text``.

    format, version     "wsisdesk-comparison", 1
    date, author        when and by whom it was made (ISO 8601)
    documents           {"old": …, "new": …}: id, name, title, symbol, work, version, date, language
    summary             how many rows of each sort
    omitted             what was not compared: kind, where ("old", "new", "" for both), detail
    rows                the clauses, in reading order of the new document (see ``row_data``)
    ops                 [status, text, group] in a row: the flat form, from which both texts follow
"""

from __future__ import annotations

import dataclasses
import json
from typing import TYPE_CHECKING, Any

from wsisdesk.compare.flat import operations
from wsisdesk.compare.naming import row_key
from wsisdesk.export.comparison.marking import is_changed, mark_of
from wsisdesk.export.whole_file import write_whole
from wsisdesk.progress import through

if TYPE_CHECKING:
    from pathlib import Path

    from wsisdesk.compare.model import BracketChange, Change, Comparison, Row, Side, Span
    from wsisdesk.documents.model import Document
    from wsisdesk.export.comparison.request import ExportOptions, RowComment

FORMAT, VERSION = "wsisdesk-comparison", 1
_INDENT = 1


def save_json(comparison: Comparison, path: Path, options: ExportOptions) -> None:
    """Write the comparison as one JSON object, in UTF-8 without byte order mark.

    With ``options.only_changed`` unchanged rows are left out; ``ops`` and ``summary`` stay whole.
    """
    data = {
        "format": FORMAT,
        "version": VERSION,
        "date": options.date.isoformat(),
        "author": options.author,
        **comparison_data(comparison, options),
    }
    text = json.dumps(data, ensure_ascii=False, indent=_INDENT) + "\n"
    # Halves of surrogate pairs, which UTF-8 cannot hold, become JSON's own escapes.
    write_whole(path, text.encode("utf-8", "backslashreplace"))


def comparison_data(comparison: Comparison, options: ExportOptions) -> dict[str, Any]:
    """Return what is written of a comparison besides when and by whom it was made."""
    rows = [
        row
        for row in comparison.rows
        if not options.only_changed
        or is_changed(row, typography=options.typography)
        or options.comments.get(row_key(row))
    ]
    return {
        "documents": {
            "old": document_data(comparison.old),
            "new": document_data(comparison.new),
        },
        "summary": summary_data(comparison),
        "omitted": omission_data(comparison),
        "rows": [_written(row, options) for row in through(rows, options.progress)],
        "ops": operations(comparison),
    }


def summary_data(comparison: Comparison) -> dict[str, int]:
    """Return how many rows of each sort there are."""
    return dataclasses.asdict(comparison.summary)


def omission_data(comparison: Comparison) -> list[dict[str, str]]:
    """Return what was not compared."""
    return [
        {"kind": omission.kind.value, "where": omission.where, "detail": omission.detail}
        for omission in comparison.omissions
    ]


def row_data(row: Row, *, in_blocks: bool = False) -> dict[str, Any]:
    """Return one row. ``key`` is its stable name; ``group`` joins the rows of a split or merge.

    Positions count from the start of the row's own text or, ``in_blocks``, from that of the whole
    block: the two differ in the later parts of a clause that was split or merged.
    """
    return {
        "key": row_key(row),
        "status": row.status.value,
        "old": _side_data(row.old),
        "new": _side_data(row.new),
        "changes": [
            {"op": change.kind.value, **_spans(change, row, in_blocks=in_blocks)}
            for change in row.changes
        ],
        "moved": row.moved,
        "renumbered": row.renumbered,
        "form_only": row.form_only,
        "relation": row.relation.value,
        "group": row.group,
        "brackets": [
            {"kind": bracket.kind.value, **_spans(bracket, row, in_blocks=in_blocks)}
            for bracket in row.brackets
        ],
    }


def _written(row: Row, options: ExportOptions) -> dict[str, Any]:
    """Return one row with what ITU sets beside it and what was written on it."""
    return {
        **row_data(row),
        "mark": mark_of(row, typography=options.typography).value,
        "comments": [_comment_data(item) for item in options.comments.get(row_key(row), ())],
    }


def _side_data(side: Side | None) -> dict[str, Any] | None:
    """Return one side; ``start`` and ``end`` are where its text stands in the block."""
    if side is None:
        return None
    block = side.block
    return {
        "block": block.id,
        "kind": block.kind.value,
        "label": block.label,
        "address": block.address,
        "key": block.key,
        "lead": block.lead,
        "addressee": block.addressee,
        "language": block.language,
        "start": side.start,
        "end": side.end,
        "text": side.text,
    }


def _spans(
    change: Change | BracketChange, row: Row, *, in_blocks: bool
) -> dict[str, list[int]]:  # fmt: skip
    if in_blocks:
        return {"old": list(change.old), "new": list(change.new)}
    return {"old": _within(change.old, row.old), "new": _within(change.new, row.new)}


def _within(span: Span, side: Side | None) -> list[int]:
    start = side.start if side is not None else 0
    return [span[0] - start, span[1] - start]


def _comment_data(comment: RowComment) -> dict[str, Any]:
    return {
        "author": comment.author,
        "created": comment.created.isoformat(),
        "text": comment.text,
        "tags": list(comment.tags),
    }


def document_data(document: Document) -> dict[str, str]:
    """Return what tells a document apart and where it comes from."""
    return {
        "id": document.id,
        "name": document.name,
        "title": document.title,
        "symbol": document.symbol,
        "work": document.work,
        "version": document.version,
        "date": document.date,
        "language": document.language,
    }
