"""Questions to a search index and the time of their answers, told as figures in milliseconds.

The time is that of the processor, which is what one waits for where nothing else is going on.

``python -m tests.benchmarks.search_questions FOLDER [TANTIVY]`` asks the index of a data folder, or
that of the engine tantivy in the folder TANTIVY, made of the same terms. Run by ``search_speed`` in
a process of its own, so that its memory is that of asking.
"""

from __future__ import annotations

import json
import random
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import psutil

from wsisdesk.search.analysis import analyse
from wsisdesk.search.engine import Searcher
from wsisdesk.search.index.files import FILE_NAME
from wsisdesk.search.index.reading import IndexReader
from wsisdesk.search.model import Request
from wsisdesk.search.query.retrieval import LOOKED_AT

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from wsisdesk.search.index.found import Found

_QUESTIONS = 200
_SHOWN = 20
_DOCUMENTS = 20
_STEMS = 8  # that an unfinished word may become
_MEBIBYTE = 1 << 20


class Question(NamedTuple):
    """Words from the library, as they stand there: ``typed`` ends in the middle of the last one."""

    typed: str
    stems: tuple[str, str]
    beginning: str
    phrase: tuple[str, ...]


def questions(reader: IndexReader) -> list[Question]:
    """Take words from paragraphs drawn by chance; the same for every engine."""
    chance = random.Random(20)
    _, paragraphs = reader.size()
    found: list[Question] = []
    while len(found) < _QUESTIONS:
        number = chance.randrange(1, paragraphs)
        item = reader.texts([number])[number]
        words = analyse(item.text, item.language)
        if len(words) < 5:
            continue
        at = chance.randrange(len(words) - 3)
        end = min(words.starts[at + 1] + chance.randint(2, 4), words.ends[at + 1])
        typed = item.text[words.starts[at] : end]
        last = analyse(item.text[words.starts[at + 1] : end], item.language)
        if last.stems:
            stems = (words.stems[at], words.stems[at + 1])
            found.append(Question(typed, stems, last.stems[-1], words.norms[at : at + 3]))
    return found


class Desk:
    """The questions as they are put to our index: SQL alone, down to what is shown of 20 hits."""

    def __init__(self, folder: Path) -> None:
        self.reader = IndexReader(folder / FILE_NAME)

    def _show(self, found: Sequence[Found]) -> int:
        shown = found[:_SHOWN]
        self.reader.texts(item.number for item in shown)
        self.reader.documents({item.document for item in shown})
        return len(shown)

    def _best(self, match: str) -> int:
        with self.reader.asking():
            documents = [item.number for item in self.reader.best_documents(match, _DOCUMENTS)]
            return self._show(self.reader.paragraphs(match, LOOKED_AT, documents=documents))

    def _newest(self, match: str) -> int:
        with self.reader.asking():
            return self._show(self.reader.paragraphs(match, LOOKED_AT))

    def one_word(self, question: Question) -> int:
        return self._best(f's:"{question.stems[0]}"')

    def two_words(self, question: Question) -> int:
        return self._best(f's:("{question.stems[0]}" AND "{question.stems[1]}")')

    def typed_ranked(self, question: Question) -> int:
        return self._best(self._unfinished(question))

    def typed_newest(self, question: Question) -> int:
        return self._newest(self._unfinished(question))

    def phrase(self, question: Question) -> int:
        return self._newest(f'n:"{" ".join(question.phrase)}"')

    def _unfinished(self, question: Question) -> str:
        stems = [stem for stem, _ in self.reader.completions(question.beginning, _STEMS)]
        choice = " OR ".join(f'"{stem}"' for stem in stems or [question.beginning])
        return f's:("{question.stems[0]}" AND ({choice}))'


def spent(ask: Callable[[Question], object], asked: Sequence[Question]) -> dict[str, float]:
    """Return median and 95th percentile, and the share of questions that found something."""
    times, answered = [], 0
    for question in asked:
        begun = time.thread_time()
        answered += bool(ask(question))
        times.append((time.thread_time() - begun) * 1000)
    times.sort()
    return {
        "p50": times[len(times) // 2],
        "p95": times[len(times) * 95 // 100],
        "answered": answered / len(times),
    }


def main(folder: Path, tantivy: Path | None) -> None:
    desk = Desk(folder)
    asked = questions(desk.reader)
    if tantivy is None:
        searcher = Searcher(folder / FILE_NAME)
        kinds: dict[str, Callable[[Question], object]] = {
            "one word": desk.one_word,
            "two words": desk.two_words,
            "as you type, best documents": desk.typed_ranked,
            "as you type, newest": desk.typed_newest,
            "phrase": desk.phrase,
            "as you type, whole answer": lambda one: _total(searcher, one.typed, typing=True),
            "phrase, whole answer": lambda one: _total(searcher, f'"{" ".join(one.phrase)}"'),
            "words, whole answer": lambda one: _total(searcher, one.typed),
        }
    else:
        from tests.benchmarks.search_rival import Rival

        rival = Rival(tantivy, desk.reader)
        kinds = {
            "one word": rival.one_word,
            "two words": rival.two_words,
            "as you type, best documents": rival.typed,
            "phrase": rival.phrase,
        }
    for ask in kinds.values():
        spent(ask, asked[:20])  # warm
    figures = {name: spent(ask, asked) for name, ask in kinds.items()}
    memory = psutil.Process().memory_info().rss / _MEBIBYTE
    sys.stdout.write(json.dumps({"figures": figures, "memory": memory}) + "\n")


def _total(searcher: Searcher, query: str, *, typing: bool = False) -> int:
    """Put a question to the whole search: parsing, ranking, marking, counting."""
    return searcher.search(Request(query, typing=typing)).total


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]) if len(sys.argv) > 2 else None)
