"""How fast documents compare, and what that takes: ``python -m tests.benchmarks.compare_speed``.

Revises generated resolutions of 45, 400 and 1,500 clauses, a third of them reworded, some moved,
removed and added, and prints the time of the comparison and of its flat form, first alone and then
with every clause reworded, and the memory it takes.
"""

from __future__ import annotations

import random
import sys
import time
import tracemalloc
from dataclasses import replace
from typing import TYPE_CHECKING

from tests.helpers.builders import make_block
from wsisdesk.compare.engine import compare
from wsisdesk.compare.flat import operations
from wsisdesk.documents.model import Block, BlockKind, Document, DocumentKind

if TYPE_CHECKING:
    from collections.abc import Iterator

_SIZES = {45: 0.2, 400: 1.0, 1_500: 1.0}  # clauses: the most seconds it should take
_STEMS = (
    "report", "council", "member", "state", "region", "network",
    "policy", "fund", "record", "archive", "vote", "union",
)  # fmt: skip
_ENDINGS = ("", "s", "ing", "al", "ary", "ment", "ness", "able")
_SMALL_WORDS = ("the", "of", "to", "and", "in", "on", "for", "with")
_WORDS_A_CLAUSE = 28
_MEBIBYTE = 1 << 20


def _text(chance: random.Random) -> str:
    """Write a clause: every second word small, the others as rare as names are."""
    words = [
        chance.choice(_SMALL_WORDS)
        if chance.random() < 0.4
        else chance.choice(_STEMS) + chance.choice(_ENDINGS) + chance.choice(["", "o", "i", "a"])
        for _ in range(_WORDS_A_CLAUSE)
    ]
    return f"to {' '.join(words)};"


def _reworded(text: str, chance: random.Random) -> str:
    words = text.split()
    for _ in range(2):
        words[chance.randrange(1, len(words))] = chance.choice(_STEMS)
    return " ".join(words)


def _revised(blocks: tuple[Block, ...], share: float, chance: random.Random) -> Iterator[Block]:
    """Yield the clauses of the new version, with the share of them that is reworded."""
    for block in blocks:
        fate = chance.random()
        if fate < 0.03:
            continue
        text = _reworded(block.text, chance) if chance.random() < share else block.text
        yield replace(block, text=text)
        if fate > 0.97:
            yield replace(block, id=f"{block.id}n", text=_text(chance))


def _document(blocks: tuple[Block, ...]) -> Document:
    return Document("id", "name", "txt", DocumentKind.RESOLUTION, "en", "", blocks)


def _versions(clauses: int, share: float) -> tuple[Document, Document]:
    chance = random.Random(clauses)
    old = tuple(
        make_block(number, _text(chance), BlockKind.ITEM, label=str(number + 1))
        for number in range(clauses)
    )
    new = list(_revised(old, share, chance))
    for _ in range(clauses // 50):
        new.insert(chance.randrange(len(new)), new.pop(chance.randrange(len(new))))
    return _document(old), _document(tuple(new))


def _measure(clauses: int, share: float, goal: float) -> None:
    old, new = _versions(clauses, share)
    start = time.process_time()
    comparison = compare(old, new)
    compared = time.process_time()
    operations(comparison)
    flat = time.process_time() - compared
    seconds = compared - start
    tracemalloc.start()
    compare(old, new)
    highest = tracemalloc.get_traced_memory()[1] / _MEBIBYTE
    tracemalloc.stop()
    verdict = "" if seconds <= goal else "  MISSED"
    sys.stdout.write(
        f"{clauses:6} clauses, {share:4.0%} reworded: {seconds:6.3f} s (goal {goal:g}){verdict}, "
        f"flat form {flat:.3f} s, {highest:.0f} MiB\n"
    )


def main() -> None:
    """Measure all sizes; the second time words are known already, as in a running program."""
    for share in (0.3, 1.0):
        for clauses, goal in _SIZES.items():
            _measure(clauses, share, goal)


if __name__ == "__main__":
    main()
