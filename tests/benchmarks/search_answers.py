"""How fast whole answers come: from the query as typed to twenty hits with their marks.

``python -m tests.benchmarks.search_answers FOLDER`` asks the index of a data folder what
``search_questions`` draws from it. The time is that of the processor, in milliseconds.
"""

from __future__ import annotations

import statistics
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks.measuring import Figure, show
from tests.benchmarks.search_questions import questions
from wsisdesk.search.engine import Searcher
from wsisdesk.search.index.files import FILE_NAME
from wsisdesk.search.index.reading import IndexReader
from wsisdesk.search.model import Request

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.benchmarks.search_questions import Question

_KINDS: dict[str, Callable[[Question], Request]] = {
    "as you type": lambda asked: Request(asked.typed, typing=True),
    "phrase": lambda asked: Request(f'"{" ".join(asked.phrase)}"'),
    "words": lambda asked: Request(" ".join(asked.phrase[:2])),
    "words, counted": lambda asked: Request(" ".join(asked.phrase[:2]), counted=True),
}


def main() -> None:
    """Print the table."""
    index = Path(sys.argv[1]) / FILE_NAME
    with IndexReader(index) as reader:
        asked = questions(reader)
        documents, _ = reader.size()
    figures: list[Figure] = []
    with Searcher(index) as searcher:
        searcher.search(Request("…a"))
        for name, request in _KINDS.items():
            times = [_time(searcher, request(one)) for one in asked]
            figures.append(Figure(f"{name}, median", statistics.median(times)))
            figures.append(Figure(f"{name}, 95 in 100", statistics.quantiles(times, n=20)[-1]))
    show(f"Answers from {documents} documents", figures)


def _time(searcher: Searcher, request: Request) -> float:
    started = time.process_time()
    searcher.search(request)
    return (time.process_time() - started) * 1000


if __name__ == "__main__":
    main()
