"""A remark on words of several clauses is one note: stored, sent, carried and written as one."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.unit.export.notes.specimens import DATE
from tests.unit.workspace.test_carrying import FIRST, FOURTH, SECOND, THIRD, document
from wsisdesk.annotate import editing, webannotation
from wsisdesk.annotate.anchoring import anchor
from wsisdesk.annotate.carrying import Outcome
from wsisdesk.annotate.model import Annotation, Content, NoteKind, Target
from wsisdesk.annotate.store import NoteStore
from wsisdesk.compare.engine import compare
from wsisdesk.export.notes.composing import notes_lines
from wsisdesk.export.notes.notes_csv import notes_csv
from wsisdesk.export.notes.request import NotesRequest
from wsisdesk.workspace import note_files, noting
from wsisdesk.workspace.carrying import carry
from wsisdesk.workspace.noting import Arrival

if TYPE_CHECKING:
    from pathlib import Path

    from wsisdesk.annotate.carrying import Placement
    from wsisdesk.documents.model import Document

OLD = document(FIRST, SECOND, THIRD, FOURTH)


def reaching(on: Document = OLD) -> Annotation:
    """A remark from the middle of the first clause to the middle of the third."""
    first, second, third = (on.blocks[number] for number in range(3))
    target = anchor(on, first, 20, len(first.text)).reaching(
        [anchor(on, second, 0, len(second.text)), anchor(on, third, 0, 30)]
    )
    return editing.make(target, Content(NoteKind.COMMENT, "who pays?"), "Amal", now=DATE)


def carried(new: Document) -> tuple[Placement, Target]:
    comparison = compare(OLD, new)
    [placement] = carry([reaching()], comparison)
    [made] = noting.made_anew(Arrival(comparison, (placement,)), [placement], "Amal")
    return placement, made.target


def words(target: Target) -> list[str]:
    return [stretch.quote.exact for stretch in target.stretches]


def test_a_target_without_more_is_its_only_stretch() -> None:
    target = anchor(OLD, OLD.blocks[0], 3, 9)
    assert target.stretches == (target,)
    assert target.reaching([]) == target
    assert target.reach == "instructs, 1"


def test_the_stretches_stand_in_order_and_have_none_themselves() -> None:
    target = reaching().target
    assert words(target) == [FIRST[20:], SECOND, THIRD[:30]]
    assert not any(stretch.further for stretch in target.stretches)
    assert target.reach == "instructs, 1 – instructs, 3"


def test_one_note_is_stored_edited_and_deleted_with_all_that_it_reaches(tmp_path: Path) -> None:
    note = reaching()
    with NoteStore(tmp_path) as store:
        store.save([note])
        assert store.every() == (note,)
        changed = editing.change(note, "Amal", content=replace(note.content, body="we do"))
        store.save([changed])
        assert store.get(note.id).target == note.target
        store.save([editing.delete(changed, "Amal")])
        assert store.every() == ()


def test_a_web_annotation_has_a_target_for_each_clause_and_comes_back() -> None:
    note = reaching()
    text = webannotation.dump([note])
    [item] = json.loads(text)["items"]
    quotes = [target["selector"][1]["exact"] for target in item["target"]]
    assert quotes == words(note.target)
    assert webannotation.read(text, "x").notes == (note,)


def test_a_note_on_one_clause_still_has_one_target() -> None:
    note = editing.make(anchor(OLD, OLD.blocks[0], 3, 9), Content(NoteKind.COMMENT, "x"), "Amal")
    [item] = json.loads(webannotation.dump([note]))["items"]
    assert isinstance(item["target"], dict)


def test_it_goes_on_unchanged_where_all_of_it_stands_unchanged() -> None:
    placement, target = carried(document(FIRST, SECOND, THIRD, name="b"))
    assert placement.outcome is Outcome.EXACT
    assert words(target) == words(reaching().target)
    assert {stretch.document for stretch in target.stretches} == {"b" * 64}


def test_a_change_in_any_of_its_clauses_is_a_change_of_it() -> None:
    changed = SECOND.replace("five", "seven")
    placement, target = carried(document(FIRST, changed, THIRD, name="b"))
    assert placement.outcome is Outcome.CHANGED
    assert words(target) == [FIRST[20:], changed, THIRD[:30]]


def test_a_clause_that_is_gone_is_left_out_and_not_passed_over_in_silence() -> None:
    placement, target = carried(document(FIRST, THIRD, FOURTH, name="b"))
    assert placement.outcome is Outcome.CHANGED
    assert words(target) == [FIRST[20:], THIRD[:30]]


def test_it_goes_on_where_only_its_first_clause_is_gone() -> None:
    placement, target = carried(document(SECOND, THIRD, FOURTH, name="b"))
    assert placement.outcome is Outcome.CHANGED
    assert words(target) == [SECOND, THIRD[:30]]


def test_it_is_gone_where_all_of_it_is() -> None:
    [placement] = carry([reaching()], compare(OLD, document(FOURTH, name="b")))
    assert placement.outcome is Outcome.DELETED
    assert placement.further == ()


def test_on_another_copy_it_stands_on_all_of_its_words_that_are_there() -> None:
    copy = document(FIRST, SECOND, THIRD, name="c")
    [moved] = note_files.on_document([reaching()], copy)
    assert words(moved.target) == words(reaching().target)
    assert {stretch.document for stretch in moved.target.stretches} == {copy.id}
    [fewer] = note_files.on_document([reaching()], document(FIRST, THIRD, name="d"))
    assert words(fewer.target) == [FIRST[20:], THIRD[:30]]


@pytest.mark.parametrize("at_hand", [True, False])
def test_a_list_quotes_every_clause_with_its_address(at_hand: bool) -> None:
    asked = NotesRequest((reaching(),), DATE, {OLD.id: OLD} if at_hand else {})
    text = "\n".join(line.text for line in notes_lines(asked))
    for number, quoted in enumerate(words(reaching().target), 1):
        assert quoted in text
        assert f"instructs, {number}" in text


def test_a_table_names_the_first_and_the_last_clause() -> None:
    data = notes_csv(NotesRequest((reaching(),), DATE, {OLD.id: OLD}))
    [row] = csv.DictReader(io.StringIO(data.decode("utf-8-sig")))
    assert row["Clause"] == "instructs, 1 – instructs, 3"
    assert row["Quotation"] == " … ".join(words(reaching().target))
