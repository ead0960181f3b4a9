from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from hypothesis import HealthCheck, given, settings

from tests.unit.compare.drafts import draft
from tests.unit.export.comparison.specimens import DATE, arabic, comparisons, english, options
from wsisdesk.compare.engine import compare
from wsisdesk.compare.naming import row_key
from wsisdesk.export.comparison.data import (
    FORMAT,
    VERSION,
    comparison_data,
    row_data,
    save_json,
)
from wsisdesk.export.comparison.request import RowComment

if TYPE_CHECKING:
    from pathlib import Path

    from wsisdesk.compare.model import Comparison
    from wsisdesk.export.comparison.request import ExportOptions


def _saved(comparison: Comparison, folder: Path, chosen: ExportOptions) -> dict[str, Any]:
    path = folder / "out.json"
    save_json(comparison, path, chosen)
    data: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return data


def test_the_file_says_what_it_is_and_what_it_is_about(tmp_path: Path) -> None:
    data = _saved(english(), tmp_path, options(author="Utopia"))
    assert (data["format"], data["version"]) == (FORMAT, VERSION)
    assert data["date"] == "2026-11-21T09:30:00"
    assert data["author"] == "Utopia"
    old, new = data["documents"]["old"], data["documents"]["new"]
    assert (old["version"], new["version"]) == ("2023", "2026")
    assert old["work"] == "itu/council/res/9001"
    assert data["omitted"][0] == {"kind": "tracked_changes", "where": "old", "detail": "12"}


def test_rows_have_the_fields_that_scripts_rely_on() -> None:
    data = comparison_data(english(), options())
    assert {"ADD", "MOD", "SUP", "NOC", "moved", "renumbered"} <= set(data["summary"])
    row = data["rows"][0]
    assert {"status", "old", "new", "changes", "moved", "renumbered", "group"} <= set(row)
    assert {"block", "label", "address", "text"} <= set(row["old"])
    assert set(row["changes"][0]) == {"op", "old", "new"}
    added = next(row for row in data["rows"] if row["status"] == "ADD")
    assert added["old"] is None


def _cut_and_reworded(*, merged: bool = False) -> Comparison:
    """Compare a clause with its two halves, the later of which is reworded."""
    first = "to publish the catalogue of recordings in all official languages of the Union"
    second = "to report to the Council every year on the state of the archive."
    whole = draft(["instructs the Secretary-General", f"1\t{first} and {second}"])
    reworded = second.replace("every year", "each autumn")
    halves = draft(["instructs the Secretary-General", f"1\t{first};", f"2\t{reworded}"])
    comparison = compare(halves, whole) if merged else compare(whole, halves)
    starts = [row.new.start if merged else row.old.start
              for row in comparison.rows if row.old and row.new and row.changes]  # fmt: skip
    assert any(starts), "a part that does not begin its block is changed"
    return comparison


def test_positions_count_from_the_start_of_the_rows_own_text() -> None:
    for comparison in (english(), arabic(), _cut_and_reworded(), _cut_and_reworded(merged=True)):
        for row in comparison_data(comparison, options(only_changed=False))["rows"]:
            if row["old"] is None or row["new"] is None:
                continue
            made, place = "", 0
            for change in row["changes"]:
                made += row["old"]["text"][place : change["old"][0]]
                made += row["new"]["text"][slice(*change["new"])]
                place = change["old"][1]
            assert made + row["old"]["text"][place:] == row["new"]["text"]


def test_positions_count_from_the_start_of_the_block_where_that_is_asked_for() -> None:
    for row in (*english().rows, *_cut_and_reworded().rows):
        if row.old is None or row.new is None:
            continue
        changes = row_data(row, in_blocks=True)["changes"]
        assert [change["old"] for change in changes] == [list(c.old) for c in row.changes]
        assert [change["new"] for change in changes] == [list(c.new) for c in row.changes]


def test_both_ways_of_counting_say_the_same_of_all_else() -> None:
    for row in english().rows:
        within, whole = row_data(row), row_data(row, in_blocks=True)
        counted = ("changes", "brackets")
        assert within.keys() == whole.keys()
        assert all(within[name] == whole[name] for name in within if name not in counted)
        assert [c["op"] for c in within["changes"]] == [c["op"] for c in whole["changes"]]


def test_the_parts_of_a_split_clause_tile_it() -> None:
    rows = comparison_data(english(), options())["rows"]
    parts = [row["old"] for row in rows if row["relation"] == "split"]
    assert len({part["block"] for part in parts}) == 1
    assert [part["start"] for part in parts] == [0, len(parts[0]["text"])]


def test_letters_of_all_scripts_stand_in_the_file_as_they_are(tmp_path: Path) -> None:
    save_json(arabic(), tmp_path / "out.json", options())
    text = (tmp_path / "out.json").read_text("utf-8")
    assert arabic().rows[0].side.text in text
    assert "\\u06" not in text


def test_brackets_and_comments_come_with_their_row() -> None:
    comparison = english()
    key = row_key(comparison.rows[1])
    note = RowComment("Amina", DATE, "We support this.", ("position",))
    rows = comparison_data(comparison, options(comments={key: (note,)}))["rows"]
    commented = next(row for row in rows if row["key"] == key)
    assert commented["comments"] == [
        {"author": "Amina", "created": "2026-11-21T09:30:00", "text": "We support this.",
         "tags": ["position"]}
    ]  # fmt: skip
    closed = next(row for row in rows if row["brackets"])["brackets"][0]
    assert closed["kind"] == "closed"


def test_only_changed_rows_leave_counts_and_operations_whole() -> None:
    changed = comparison_data(english(), options())
    every = comparison_data(english(), options(only_changed=False))
    assert len(changed["rows"]) < len(every["rows"]) == len(english().rows)
    assert changed["summary"] == every["summary"]
    assert changed["ops"] == every["ops"]


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(comparison=comparisons())
def test_any_texts_whatever_come_back_from_the_file(comparison: Comparison, tmp_path: Path) -> None:
    data = _saved(comparison, tmp_path, options(only_changed=False))
    for row, read in zip(comparison.rows, data["rows"], strict=True):
        for side, back in ((row.old, read["old"]), (row.new, read["new"])):
            assert (side.text if side else None) == (back["text"] if back else None)
