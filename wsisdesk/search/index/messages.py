"""What the processes of the index say to each other, as plain data."""

from __future__ import annotations

import base64
import traceback
from dataclasses import asdict, fields
from operator import attrgetter
from typing import TYPE_CHECKING

from wsisdesk import errors
from wsisdesk.documents.codec import decode, encode
from wsisdesk.errors import WsisdeskError
from wsisdesk.search.index.facts import Facts
from wsisdesk.search.index.preparing import Prepared, Row

if TYPE_CHECKING:
    from wsisdesk.documents.reading.wire import Message
    from wsisdesk.search.index.building import BuildReport


_columns = attrgetter(*(item.name for item in fields(Row)))

BUILD, PREPARE = "build", "prepare"  # the tasks of a process


class WorkerCrashed(Exception):
    """A mistake of the program in another process; the text is its traceback."""


def packed(prepared: Prepared) -> Message:
    """Turn a document into a message."""
    pairs = prepared.vocabulary
    return {
        "facts": encode(prepared.facts),
        "whole": prepared.whole,
        "rows": [_columns(row) for row in prepared.rows],
        "leaves": [base64.b64encode(leaf).decode("ascii") for leaf in prepared.leaves],
        "words": " ".join(word for word, _ in pairs),  # terms hold no spaces
        "stems": " ".join(stem for _, stem in pairs),
        "counts": list(pairs.values()),
    }


def unpacked(message: Message) -> Prepared:
    """Turn such a message into the document again."""
    pairs = zip(message["words"].split(" "), message["stems"].split(" "), strict=True)
    counts = message["counts"]
    return Prepared(
        facts=decode(Facts, message["facts"]),
        whole=tuple(message["whole"]),
        rows=tuple(Row(*row) for row in message["rows"]),
        leaves=tuple(base64.b64decode(leaf) for leaf in message["leaves"]),
        vocabulary=dict(zip(pairs, counts, strict=True)) if counts else {},
    )


def report(done: BuildReport) -> dict[str, int]:
    """Turn the report of a build into plain data."""
    return asdict(done)


def failure(error: Exception) -> Message:
    """Turn an error into a message: the world's with its fields, ours as a report."""
    if isinstance(error, WsisdeskError):
        return {"error": type(error).__name__, "fields": [str(item) for item in error.args]}
    return {"crash": "".join(traceback.format_exception(error))}


def check(message: Message) -> None:
    """Raise the error that a message tells of, if it tells of one."""
    if "crash" in message:
        raise WorkerCrashed(message["crash"])
    if "error" in message:
        raise getattr(errors, message["error"])(*message["fields"])
