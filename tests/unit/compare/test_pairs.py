"""Pairs of drafts written by hand, with the right answer beside them."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from tests.unit.compare.drafts import compare_lines, named_lines, told, worded

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
    old, new = named_lines(pair["old"]), named_lines(pair["new"])

    comparison = compare_lines(old.values(), new.values(), pair["language"])

    assert told(comparison, old, new) == set(map(_sorted, pair["answer"]))


@pytest.mark.parametrize("path", PAIRS, ids=[path.stem for path in PAIRS])
def test_words_are_marked_as_its_author_would_mark_them(path: Path) -> None:
    pair = tomllib.loads(path.read_text(encoding="utf-8"))
    old, new = named_lines(pair["old"]), named_lines(pair["new"])
    rows = compare_lines(old.values(), new.values(), pair["language"]).rows
    expected: dict[str, set[str]] = {}
    for line in pair["words"]:
        name, _, words = line.partition(":")
        before, _, after = words.partition(">")
        expected.setdefault(name, set()).add(f"{before.strip()} > {after.strip()}")

    marked = {name: worded(row) for row in rows if row.new for name in [list(new)[row.new.index]]}

    assert {name: marked[name] for name in expected} == expected
