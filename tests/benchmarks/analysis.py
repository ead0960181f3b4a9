"""How fast texts are analysed: ``python -m tests.benchmarks.analysis [FOLDER]``.

FOLDER (``../shared/corpus/parallel``) holds aligned sentences, one a line, a file a language. Every
language is analysed in this one process, first with nothing remembered, then with its words
known, as most words of a large library are. The goal is 300 thousand words a second in Arabic.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from wsisdesk.search.analysis import analyse
from wsisdesk.text.languages import LANGUAGES

_ROOT = Path(__file__).resolve().parents[2]
_FILE = "UNv1.0.devset."


def measure(texts: list[str], language: str) -> float:
    """Analyse texts once; return thousands of words a second of this process's time."""
    started = time.process_time()
    words = sum(len(analyse(text, language)) for text in texts)
    return words / (time.process_time() - started) / 1000


def main(folder: Path) -> None:
    """Print a line a language."""
    for language in LANGUAGES:
        texts = (folder / f"{_FILE}{language}").read_text("utf-8").splitlines()
        first = measure(texts, language)
        again = max(measure(texts, language) for _ in range(3))
        sys.stdout.write(
            f"{language}  new words {first:7.0f}   known words {again:7.0f} thousand a second\n"
        )


if __name__ == "__main__":
    main(
        Path(sys.argv[1]) if len(sys.argv) > 1 else _ROOT.parent / "shared" / "corpus" / "parallel"
    )
