"""How fast the program starts: ``python -m tests.benchmarks.start [FOLDER]``.

Starts the whole program in fresh processes, with 10 and with 10,000 documents in the library, and
prints when the first picture stands and when the library can be used: listed and painted. The
libraries are made in FOLDER, or found there.
"""

from __future__ import annotations

import sys
from pathlib import Path

from tests.benchmarks.libraries import DEFAULT_FOLDER, library_of
from tests.benchmarks.measuring import Figure, least, run_fresh, show

COUNTS = (10, 10_000)
RUNS = 7
PAINTED, USABLE = 600, 1000  # milliseconds: the goals
_PROGRAM = "tests.benchmarks.watched_program"


def main(folder: Path = DEFAULT_FOLDER) -> None:
    """Measure and print."""
    for count in COUNTS:
        place = library_of(count, folder)
        run_fresh(_PROGRAM, str(place))  # the first run fills the system's caches
        found = least([run_fresh(_PROGRAM, str(place)) for _ in range(RUNS)])
        figures = [
            Figure("first paint", found["painted"], goal=PAINTED),
            Figure("first paint: processor time", found["painted: work"]),
            Figure("usable", found["usable"], goal=USABLE),
            Figure("usable: processor time", found["usable: work"]),
            Figure("longest turn of the event loop", found["longest"], goal=100),
            Figure("memory", found["memory"], "MB"),
        ]
        show(f"Start with {count} documents (best of {RUNS})", figures)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
