"""What came back from a reader's process, made into a document or an error and believed in nothing.

Errors travel as the name of their class and their detail; the path is always the one asked for.
"""

from __future__ import annotations

import signal
from typing import TYPE_CHECKING, Any

from wsisdesk import errors
from wsisdesk.documents.codec import decode
from wsisdesk.documents.model import Document
from wsisdesk.documents.reading.verifying import verify
from wsisdesk.documents.reading.wire import TooLongMessage
from wsisdesk.errors import DocumentError, OversizedDocument, ReaderCrashed, ReadingTimeout

if TYPE_CHECKING:
    from wsisdesk.documents.reading.limits import Limits
    from wsisdesk.documents.reading.process import Job
    from wsisdesk.documents.reading.wire import BrokenMessage, Message

_NEAR_LIMIT = 0.6  # of the memory: a process that died up there most likely died of it
_UNREADABLE = (KeyError, TypeError, ValueError, AttributeError, RecursionError, StopIteration)


def result_of(message: Message, job: Job) -> Document | DocumentError:
    """Rebuild the document or the error that a message carries."""
    if "error" in message:
        return _error(message, job)
    try:
        document = decode(Document, message["document"])
        verify(Document, document)
    except _UNREADABLE as error:
        return ReaderCrashed(job.path, f"answer: {type(error).__name__}")
    if document.id != job.digest:
        return ReaderCrashed(job.path, "answer: another document")
    return document


def progress_of(data: Any, last: tuple[int, int, str]) -> tuple[int, int, str]:  # noqa: ANN401
    """Return the progress in a message, or the last one if it is none."""
    match data:
        case [int(done), int(total), str(label)]:
            return done, total, label
    return last


def failure_of_end(
    job: Job, fault: BrokenMessage | None, code: int | None, limits: Limits
) -> DocumentError:
    """Say why a process stopped answering: too much memory, too much time, or a crash."""
    if isinstance(fault, TooLongMessage):
        return OversizedDocument(job.path, "answer")
    if fault is not None:
        return ReaderCrashed(job.path, f"answer: {fault}")
    if code is not None and -code == getattr(signal, "SIGXCPU", None):
        return ReadingTimeout(job.path, f"{limits.total:.0f} s")
    if job.peak > _NEAR_LIMIT * limits.memory:
        return OversizedDocument(job.path, "memory")
    return ReaderCrashed(job.path, f"exit {code}")


def _error(message: Message, job: Job) -> DocumentError:
    kind = getattr(errors, str(message["error"]), None)
    if not (isinstance(kind, type) and issubclass(kind, DocumentError)):
        return ReaderCrashed(job.path, "answer: unknown error")
    return kind(job.path, str(message.get("detail", "")))
