from __future__ import annotations

import dataclasses

from tests.unit.library.test_finding import COUNCIL, UN, entry
from wsisdesk.workspace import facets

OLD, NEW = entry("a1", COUNCIL, "2015", "ar"), entry("a2", COUNCIL, "2023", "en")
UN_TEXT = dataclasses.replace(entry("b1", UN, "", "fr"), date="2015-12-16", tags=("red", "blue"))
DRAFT = entry("c1", "", "rev.1")
SHELF = (OLD, NEW, UN_TEXT, DRAFT)


def test_entries_are_counted_by_their_sides() -> None:
    assert facets.counts(SHELF, "body") == {"itu/council": 2, "un/a": 1, "": 1}
    assert facets.counts(SHELF, "year") == {"2015": 2, "2023": 1, "": 1}
    assert facets.counts(SHELF, "language") == {"en": 2, "ar": 1, "fr": 1}
    assert facets.counts(SHELF, "tag") == {"": 3, "red": 1, "blue": 1}
    assert facets.counts(SHELF, "kind") == {"resolution": 4}


def test_sides_narrow_each_other() -> None:
    assert facets.select(SHELF, {"body": "itu/council", "language": "en"}) == (NEW,)
    assert facets.select(SHELF, {"tag": "blue"}) == (UN_TEXT,)
    assert facets.select(SHELF, {}) == SHELF
