"""A process of the index: builds it, or makes documents ready for the one that does.

It takes messages from the process that started it and answers in messages. The first one names the
data folder and the task.
"""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import psutil

from wsisdesk.documents.codec import decode
from wsisdesk.documents.reading.wire import receive, send
from wsisdesk.library.store import Library
from wsisdesk.search.analysis import VERSION, analyse
from wsisdesk.search.index import messages
from wsisdesk.search.index.analysers import Analysers
from wsisdesk.search.index.building import carry_out, read_and_prepare
from wsisdesk.search.index.facts import Facts, facts
from wsisdesk.search.index.files import FILE_NAME
from wsisdesk.search.index.planning import plan
from wsisdesk.search.index.store import SearchStore

if TYPE_CHECKING:
    from typing import IO

    from wsisdesk.documents.reading.wire import Message

_LONGEST_REQUEST = 1 << 26
_NICENESS = 10  # of 19: behind everything a user waits for


def main() -> None:
    """Serve the process that started this one on standard input and output until it is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the process that waits
    _stand_back()
    incoming = os.fdopen(os.dup(0), "rb")
    outgoing = os.fdopen(os.dup(1), "wb")
    silence = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):  # whatever a library prints must not mix with the answers
        os.dup2(silence, stream)
    request = receive(incoming, _LONGEST_REQUEST)
    if request is not None:
        serve(request, incoming, outgoing)


def _stand_back() -> None:
    """Leave the processor to whoever waits at the screen: an index of thousands can wait."""
    if sys.platform == "win32":
        low = psutil.BELOW_NORMAL_PRIORITY_CLASS
    else:
        low = _NICENESS
    with contextlib.suppress(psutil.Error, OSError):  # not every system lets it
        psutil.Process().nice(low)


def serve(request: Message, incoming: IO[bytes], outgoing: IO[bytes]) -> None:
    """Do the task of the first message; failures are answers too."""
    folder = Path(request["folder"])
    try:
        if request["task"] == messages.BUILD:
            threading.Thread(target=_end_with, args=(incoming,), daemon=True).start()
            send(outgoing, {"report": build(request, outgoing)})
        else:
            prepare_all(folder, incoming, outgoing)
    except Exception as error:  # told to the process that waits, which raises it
        send(outgoing, messages.failure(error))


def build(request: Message, outgoing: IO[bytes]) -> dict[str, int]:
    """Bring the index in step, with other processes that make documents ready."""
    folder = Path(request["folder"])

    def tell(done: int, total: int, label: str = "") -> None:
        send(outgoing, {"progress": [done, total, label]})

    with (
        Library(folder) as library,
        SearchStore(folder / FILE_NAME, VERSION, analyse) as store,
        Analysers(folder, request["processes"]) as analysers,
    ):
        known = store.known()
        work = plan(facts(library.entries()), known)
        ready = analysers.prepare(work.add)
        return messages.report(carry_out(store, work, ready, tell, request["together"]))


def prepare_all(folder: Path, incoming: IO[bytes], outgoing: IO[bytes]) -> None:
    """Make one document ready after another, as they are asked for."""
    with Library(folder) as library:
        while (request := receive(incoming, _LONGEST_REQUEST)) is not None:
            wanted = decode(Facts, request["facts"])
            for prepared in read_and_prepare(library, [wanted], analyse):
                send(outgoing, messages.packed(prepared))


def _end_with(incoming: IO[bytes]) -> None:
    """End at once when the process that asked is gone; what is written stays."""
    while incoming.read(1):
        pass
    os._exit(1)
