"""The user's own synonyms: added, switched, written and read back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from wsisdesk.errors import SettingsDamaged
from wsisdesk.search.expansion import load
from wsisdesk.search.expansion.own import (
    LONGEST,
    OwnSynonyms,
    is_wording,
    new_id,
    read_own,
    write_own,
)
from wsisdesk.search.expansion.synonyms import FILE_NAME

if TYPE_CHECKING:
    from pathlib import Path


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    own = OwnSynonyms().added("own-1", "en", "halls").added("own-1", "ar", "قاعات")
    own = own.added("own-1", "en", "halls").switched("wsis", on=False)
    write_own(own, tmp_path)
    assert read_own(tmp_path) == own
    assert own.sets[0].forms == {"en": ("halls",), "ar": ("قاعات",)}
    assert [path.name for path in tmp_path.iterdir()] == [FILE_NAME]


def test_searches_exchange_what_was_added_and_not_what_is_off(tmp_path: Path) -> None:
    own = OwnSynonyms().added("own-1", "en", "halls").added("own-1", "en", "rooms")
    write_own(own, tmp_path)
    (found,) = load(tmp_path).find(["halls"])
    assert [form.shown for form in found.forms] == ["rooms"]
    write_own(own.switched("own-1", on=False), tmp_path)
    assert not load(tmp_path).find(["halls"])


def test_a_set_of_the_program_takes_wordings_and_gives_them_back(tmp_path: Path) -> None:
    own = OwnSynonyms().added("wsis", "en", "the big summit")
    write_own(own, tmp_path)
    assert load(tmp_path).find(["the", "big", "summit"])
    write_own(own.without("wsis"), tmp_path)
    assert not load(tmp_path).find(["the", "big", "summit"])


def test_a_new_set_has_a_name_of_its_own() -> None:
    own = OwnSynonyms()
    for _ in range(3):
        own = own.added(new_id(own), "en", "word")
    assert [one.id for one in own.sets] == ["own-1", "own-2", "own-3"]
    assert new_id(own.without("own-2")) == "own-2"


@pytest.mark.parametrize(
    ("text", "good"),
    [("halls", True), ("قاعات", True), ("", False), ("…!", False), ("a\nb", False),
     ("x" * (LONGEST + 1), False)],
)  # fmt: skip
def test_a_wording_needs_something_that_can_be_searched(text: str, good: bool) -> None:
    assert is_wording(text) == good


def test_a_file_that_is_no_table_of_synonyms_is_told(tmp_path: Path) -> None:
    assert read_own(tmp_path) == OwnSynonyms()
    (tmp_path / FILE_NAME).write_text("off = 3", "utf-8")
    with pytest.raises(SettingsDamaged):
        read_own(tmp_path)
