"""How fast libraries are indexed and searched.

``python -m tests.benchmarks.search_speed LINES [N…]``

LINES is a file of documents as ``search_library`` describes it; libraries of N (1,000 and 10,000)
of them are made, indexed and asked, the second time by tantivy if it is installed (``pip install
tantivy``; the same terms, for comparison only). Prints what misses its goal.
"""

from __future__ import annotations

import importlib.util
import json
import resource
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import Any

from tests.benchmarks.search_library import document, fill, plain
from wsisdesk.search.analysis import VERSION, analyse
from wsisdesk.search.index import process
from wsisdesk.search.index.facts import Facts
from wsisdesk.search.index.files import FILE_NAME
from wsisdesk.search.index.paragraphs import paragraphs
from wsisdesk.search.index.preparing import prepare
from wsisdesk.search.index.reading import IndexReader
from wsisdesk.search.index.store import SearchStore

_GOALS = {
    1000: {"build": 20, "as you type": 5, "phrase": 3},
    10_000: {"build": 200, "as you type": 35, "phrase": 15, "index": 400},
}
_MEMORY, _ADDING = 250, 50
_ADDED = 30


def main(lines: Path, counts: list[int]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        for count in counts:
            _measure(Path(folder) / str(count), lines, count)


def _measure(folder: Path, lines: Path, count: int) -> None:
    goals = _GOALS.get(count, {})
    fill(folder, lines, count)
    sys.stdout.write(f"\n{count} documents\n")
    begun, before = time.perf_counter(), _children()
    process.build(folder)
    _row("build with analysis, s", time.perf_counter() - begun, goals.get("build", 0))
    _row("  processor time of it, s", _children() - before)
    _row("index, MB", (folder / FILE_NAME).stat().st_size / 1e6, goals.get("index", 0))
    waited, worked = _adding(folder, lines, count)
    _row("one document added while searching, ms, median", waited, _ADDING)
    _row("  processor time of it, ms", worked)
    ours = _asked(folder)
    rival: dict[str, Any] = {"figures": {}}
    if importlib.util.find_spec("tantivy") is not None:
        from tests.benchmarks import search_rival

        _row("tantivy, build without analysis, s", search_rival.build(folder, folder / "tantivy"))
        rival = _asked(folder, folder / "tantivy")
    _row("memory of asking, MB", ours["memory"], _MEMORY)
    for kind, figures in ours["figures"].items():
        goal = next((most for name, most in goals.items() if kind.startswith(name)), 0)
        _row(f"{kind}, ms, median", figures["p50"])
        _row(f"  95th percentile ({figures['answered']:.0%} answered)", figures["p95"], goal)
        if kind in rival["figures"]:
            _row("  tantivy, 95th percentile", rival["figures"][kind]["p95"])


def _adding(folder: Path, lines: Path, count: int) -> tuple[float, float]:
    """Add documents one by one while another thread never stops searching; return medians."""
    ended = threading.Event()
    searching = threading.Thread(target=_search_until, args=(folder, ended))
    searching.start()
    waited, worked = [], []
    with SearchStore(folder / FILE_NAME, VERSION, analyse) as store:
        for line in plain(lines, min(count, _ADDED)):
            made = document(line)
            facts = Facts(id=f"{line['id']:064}", title=made.title, symbol=made.symbol,
                          language=made.language, work=made.work, version=made.version,
                          kind=made.kind.value, body="un/a", year=line["year"])  # fmt: skip
            begun, before = time.perf_counter(), time.thread_time()
            prepared = prepare(facts, paragraphs(made.blocks, made.language), analyse)
            with store.writing():
                store.add(prepared)
            waited.append((time.perf_counter() - begun) * 1000)
            worked.append((time.thread_time() - before) * 1000)
    ended.set()
    searching.join()
    return statistics.median(waited), statistics.median(worked)


def _search_until(folder: Path, ended: threading.Event) -> None:
    with IndexReader(folder / FILE_NAME) as reader:
        while not ended.wait(0.01):
            reader.best_documents("s:2024", 20)


def _asked(folder: Path, *others: Path) -> dict[str, Any]:
    run = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.search_questions", folder, *others],
        stdout=subprocess.PIPE, text=True, check=True,
    )  # fmt: skip
    told: dict[str, Any] = json.loads(run.stdout.splitlines()[-1])
    return told


def _children() -> float:
    """Return the processor seconds of the processes started from here that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _row(name: str, value: float, goal: float = 0) -> None:
    verdict = f"goal {goal:g}{' – MISSED' if value > goal else ''}" if goal else ""
    sys.stdout.write(f"  {name:<52}{value:9.1f}  {verdict}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), [int(count) for count in sys.argv[2:]] or list(_GOALS))
