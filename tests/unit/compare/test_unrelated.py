"""Real documents that are no versions of each other: hardly anything belongs together."""

from __future__ import annotations

from functools import cache
from itertools import permutations
from typing import TYPE_CHECKING

import pytest

from tests.unit.compare.test_laws import applied, reverted
from wsisdesk.compare.engine import compare
from wsisdesk.compare.model import Relation
from wsisdesk.documents import plain
from wsisdesk.documents.structure import understand
from wsisdesk.progress import silent

if TYPE_CHECKING:
    from pathlib import Path

    from wsisdesk.documents.model import Document

NAMES = ("000", "001", "002", "003", "004")
_FEW = 0.1  # share of the clauses of either document that may look like one of the other


@cache
def read(corpus: Path, number: str) -> Document:
    path = next(corpus.glob(f"{number}_*.txt"))
    return understand(plain.read(path, silent), path.name, number)


@pytest.mark.parametrize(("old", "new"), [*permutations(NAMES, 2)])
def test_documents_that_have_nothing_to_do_with_each_other_stay_apart(
    old: str, new: str, corpus: Path
) -> None:
    comparison = compare(read(corpus, old), read(corpus, new))

    paired = [row for row in comparison.rows if row.old is not None and row.new is not None]
    assert len(paired) <= _FEW * max(len(comparison.old.blocks), len(comparison.new.blocks))
    assert all(row.relation is not Relation.MOVED for row in paired if row.changes)
    for row in comparison.rows:
        assert applied(row) == (row.new.text if row.new else "")
        assert reverted(row) == (row.old.text if row.old else "")
