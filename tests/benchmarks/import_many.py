"""How fast a library fills, and what that takes: ``python -m tests.benchmarks.import_many [N]``.

Imports N (1,000) small generated files and prints documents a second, the highest memory of this
process and of the readers' processes together, and how long the library then takes to be listed
and to open a document.
"""

from __future__ import annotations

import sys
import tempfile
import threading
import time
from pathlib import Path

import psutil

from tests.helpers.builders import PHRASES, make_file
from wsisdesk.library.importing import import_files
from wsisdesk.library.store import Library

_MEBIBYTE = 1 << 20
_EVERY = 0.05  # seconds between two looks at memory


class MemoryWatch(threading.Thread):
    """Notes the highest resident memory of this process and, summed, of its children."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self.own = self.children = 0
        self._ended = threading.Event()

    def run(self) -> None:
        process = psutil.Process()
        while not self._ended.wait(_EVERY):
            self.own = max(self.own, process.memory_info().rss)
            children = 0
            for child in process.children(recursive=True):
                try:
                    children += child.memory_info().rss
                except psutil.Error:
                    continue  # it ended between being listed and being asked
            self.children = max(self.children, children)

    def end(self) -> None:
        self._ended.set()
        self.join()


def main(count: int) -> None:
    languages = tuple(PHRASES)
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        for number in range(count):
            language = languages[number % len(languages)]
            make_file(place / "in", f"{number}.txt", language, n=str(number))
        with Library(place / "data") as library:
            _measure(library, place / "in")


def _measure(library: Library, folder: Path) -> None:
    watch = MemoryWatch()
    watch.start()
    started = time.perf_counter()
    report = import_files(library, [folder])
    seconds = time.perf_counter() - started
    watch.end()
    sys.stdout.write(
        f"{len(report.imported)} imported, {len(report.failed)} failed in {seconds:.1f} s: "
        f"{len(report.imported) / seconds:.0f} documents/s\n"
        f"memory: {watch.own // _MEBIBYTE} MB here, {watch.children // _MEBIBYTE} MB in readers\n"
    )
    started = time.perf_counter()
    entries = library.entries()
    listed = time.perf_counter()
    library.document(entries[0].id)
    opened = time.perf_counter()
    sys.stdout.write(
        f"listed in {1000 * (listed - started):.1f} ms, "
        f"a document opened in {1000 * (opened - listed):.1f} ms\n"
    )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000)
