"""When two documents are offered to be linked as versions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.unit.ui.compare.specimens import make_comparison, make_entry
from wsisdesk.compare.model import Summary
from wsisdesk.ui.compare.linking import may_be_versions, version_of

if TYPE_CHECKING:
    from wsisdesk.library.entries import Entry

KNOWN = make_entry("a", work="ITU Council Resolution 9101", version="2023")
ALONE = make_entry("b", date="2026-05-01")
ALIKE = make_comparison().summary
STRANGE = Summary(
    ADD=20, MOD=1, SUP=20, NOC=0, moved=0, renumbered=0, form_only=0, split=0, merged=0
)


@pytest.mark.parametrize("pair", [(KNOWN, ALONE), (ALONE, KNOWN)])
def test_a_text_alone_that_is_much_alike_may_be_a_version(pair: tuple[Entry, Entry]) -> None:
    assert may_be_versions(*pair, ALIKE)


def test_texts_with_little_in_common_are_left_alone() -> None:
    assert not may_be_versions(KNOWN, ALONE, STRANGE)


@pytest.mark.parametrize(
    "other",
    [
        make_entry("c", work="ITU Council Resolution 9101", version="2026"),
        make_entry("d", work="ITU Council Resolution 7"),
        make_entry("e", language="ar"),
    ],
)
def test_what_is_linked_already_or_in_another_language_is_not_asked_about(other: Entry) -> None:
    assert not may_be_versions(KNOWN, other, ALIKE)


def test_two_texts_of_no_work_have_nothing_to_be_linked_to() -> None:
    assert not may_be_versions(ALONE, make_entry("x"), ALIKE)


def test_a_version_is_named_by_what_tells_it_apart() -> None:
    assert version_of(ALONE) == "2026-05-01"
    assert version_of(make_entry("plain")) == "plain.docx"
