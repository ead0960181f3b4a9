"""Pairs of drafts written by hand, with the right answer beside them."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from tests.unit.compare.drafts import drawn, told, worded
from wsisdesk.compare.engine import compare

PAIRS = sorted((Path(__file__).parent / "pairs").glob("*.toml"))


def _sorted(sentence: str) -> str:
    """Bring a sentence of an answer into the order in which comparisons are told."""
    pair, _, happened = sentence.partition(":")
    before, _, after = pair.partition("->")
    sides = (" ".join(sorted(side.split())) for side in (before, after))
    return f"{' -> '.join(sides)}: {' '.join(sorted(happened.split()))}"


@pytest.mark.parametrize("path", PAIRS, ids=[path.stem for path in PAIRS])
def test_a_pair_is_understood_as_its_author_understands_it(path: Path) -> None:
    pair = tomllib.loads(path.read_text(encoding="utf-8"))
    old, old_names = drawn(pair["old"], pair["language"], "old")
    new, new_names = drawn(pair["new"], pair["language"], "new")

    assert told(compare(old, new), old_names, new_names) == set(map(_sorted, pair["answer"]))


@pytest.mark.parametrize("path", PAIRS, ids=[path.stem for path in PAIRS])
def test_words_are_marked_as_its_author_would_mark_them(path: Path) -> None:
    pair = tomllib.loads(path.read_text(encoding="utf-8"))
    old, _ = drawn(pair["old"], pair["language"], "old")
    new, names = drawn(pair["new"], pair["language"], "new")
    rows = compare(old, new).rows
    expected: dict[str, set[str]] = {}
    for line in pair["words"]:
        name, _, words = line.partition(":")
        before, _, after = words.partition(">")
        expected.setdefault(name, set()).add(f"{before.strip()} > {after.strip()}")

    marked = {names[row.new.index]: worded(row) for row in rows if row.new}

    assert {name: marked[name] for name in expected} == expected
