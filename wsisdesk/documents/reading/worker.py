"""A reader's process: takes files from the parent, one after the other, and answers in plain data.

Started by ``reading.process``, by ``python -I`` or as ``wsisdesk --reader-worker`` where the
program is frozen. It ends when its input does.
"""

from __future__ import annotations

import os
import time
import traceback
from pathlib import Path
from typing import TYPE_CHECKING

from wsisdesk.documents.codec import decode, encode
from wsisdesk.documents.readers import read_document, warm_up
from wsisdesk.documents.reading import sandbox
from wsisdesk.documents.reading.limits import Limits
from wsisdesk.documents.reading.wire import Message, receive, send
from wsisdesk.errors import DocumentError, OversizedDocument, ReaderCrashed

if TYPE_CHECKING:
    from typing import IO

    from wsisdesk.progress import Progress

_LONGEST_REQUEST = 1 << 20
_BETWEEN_REPORTS = 0.05  # seconds; more often would only cost


def main() -> None:
    """Serve the parent on standard input and output until it closes them."""
    incoming = os.fdopen(os.dup(0), "rb")
    outgoing = os.fdopen(os.dup(1), "wb")
    silence = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):  # whatever a library prints must not mix with the answers
        os.dup2(silence, stream)
    serve(incoming, outgoing)


def serve(incoming: IO[bytes], outgoing: IO[bytes]) -> None:
    """Confine this process as the first message says, then answer every request."""
    setup = receive(incoming, _LONGEST_REQUEST)
    if setup is None:
        return
    limits = decode(Limits, setup["limits"])
    warm_up()
    sandbox.confine(Path.cwd(), limits)
    while (request := receive(incoming, _LONGEST_REQUEST)) is not None:
        sandbox.allow_seconds(limits)
        send(outgoing, answer(request, _reporter(outgoing)))


def answer(request: Message, progress: Progress) -> Message:
    """Read the file of one request: its document or its error, as plain data."""
    path = Path(request["path"])
    try:
        document = read_document(path, request["name"], request["digest"], progress)
        return {"document": encode(document)}
    except DocumentError as error:
        return _failure(type(error), error.detail)
    except MemoryError:
        return _failure(OversizedDocument, "memory")
    except RecursionError:
        return _failure(OversizedDocument, "depth")
    except Exception as error:  # a fault of ours, but one file must not stop the others
        return _failure(ReaderCrashed, _where(error))


def _failure(kind: type[DocumentError], detail: str) -> Message:
    return {"error": kind.__name__, "detail": detail}


def _where(error: Exception) -> str:
    """Say what went wrong and where, in one line, for the report of a fault."""
    frames = traceback.extract_tb(error.__traceback__)
    place = f" ({Path(frames[-1].filename).name}:{frames[-1].lineno})" if frames else ""
    return f"{type(error).__name__}: {error}{place}"


def _reporter(outgoing: IO[bytes]) -> Progress:
    """Make a progress callable that tells the parent, but not more often than it can see."""
    last = 0.0

    def report(done: int, total: int, label: str = "") -> None:
        nonlocal last
        now = time.monotonic()
        if now - last >= _BETWEEN_REPORTS:
            last = now
            send(outgoing, {"progress": [done, total, label]})

    return report
