from __future__ import annotations

import pytest

from tests.unit.export.comparison.specimens import (
    DATE,
    Versions,
    arabic,
    english,
    options,
)
from wsisdesk.compare.arrangement import Position
from wsisdesk.compare.model import ChangeKind, Comparison, Omission, OmissionKind
from wsisdesk.compare.naming import row_key
from wsisdesk.documents.model import Block, BlockKind, Part
from wsisdesk.export.comparison.entries import Entry, entries, unchanged_count
from wsisdesk.export.comparison.facts import document_facts, left_out, omissions, result
from wsisdesk.export.comparison.marking import Mark, mark_of
from wsisdesk.export.comparison.request import RowComment
from wsisdesk.export.comparison.wording import (
    clause_name,
    former_label,
    label,
    language_of,
    part_numbers,
    remarks,
    section_name,
    standing,
)
from wsisdesk.export.words import words
from wsisdesk.text.direction import without_controls

SPEECH = words("en")


def _shown(*, typography: bool = False, only_changed: bool = True) -> tuple[Entry, ...]:
    chosen = options(typography=typography, only_changed=only_changed)
    return entries(english(), chosen)


def _numbered(number: int, place: Position = Position.HERE, *, typography: bool = False) -> Entry:
    found = [
        entry
        for entry in _shown(typography=typography)
        if (entry.number, entry.place) == (number, place)
    ]
    assert len(found) == 1
    return found[0]


def test_marks_are_those_of_itu() -> None:
    marks = [(entry.number, entry.mark.value) for entry in _shown(typography=True)]
    assert marks == [
        (2, "MOD"), (8, "SUP*"), (3, "SUP"), (4, "ADD"), (6, "(MOD)"), (7, "(MOD)"), (8, "ADD*"),
        (9, "MOD"), (10, "MOD"), (11, "MOD"),
    ]  # fmt: skip


def test_new_numbers_and_forms_are_no_change_unless_asked_for() -> None:
    row = english().rows[5]
    assert mark_of(row) is Mark.NOC
    assert mark_of(row, typography=True) is Mark.EDITORIAL
    assert {6, 7}.isdisjoint(entry.number for entry in _shown())


def test_a_moved_clause_has_two_ends_with_one_side_each() -> None:
    away, here = _numbered(8, Position.DEPARTURE), _numbered(8, Position.ARRIVAL)
    assert away.new is None
    assert here.old is None
    assert without_controls(standing(away, SPEECH)) == "Moved to: resolves, 3"
    assert without_controls(standing(here, SPEECH)) == "Moved from: resolves, 2"


def test_comments_of_a_moved_clause_are_where_it_stands() -> None:
    comparison = english()
    note = RowComment("", DATE, "Yes.")
    shown = entries(comparison, options(comments={row_key(comparison.rows[7]): (note,)}))
    assert [entry.place for entry in shown if entry.comments] == [Position.ARRIVAL]


def test_sections_open_with_the_lead_phrase_that_governs() -> None:
    opens = [(entry.number, entry.opens) for entry in _shown() if entry.opens is not None]
    assert [number for number, _ in opens] == [2, 8]
    assert [section_name(block, SPEECH) for _, block in opens] == [
        "resolves", "instructs the Secretary-General",
    ]  # fmt: skip


def test_where_nothing_governs_the_part_of_the_document_opens() -> None:
    versions = Versions()
    versions.added("a new note", "1", kind=BlockKind.FOOTNOTE, part=Part.NOTES)
    (entry,) = entries(versions.comparison(), options())
    assert entry.opens is Part.NOTES
    assert section_name(Part.NOTES, SPEECH) == "Footnotes"


def test_a_heading_is_named_with_its_number() -> None:
    assert section_name(Block("b", BlockKind.HEADING, "Scope", label="2.1"), SPEECH) == "2.1 Scope"


def test_a_section_is_not_opened_twice_by_its_own_heading() -> None:
    shown = _shown(only_changed=False)
    assert shown[0].is_opening
    assert shown[0].opens is None
    assert shown[1].opens is None


def test_a_reworded_heading_is_a_clause_like_others() -> None:
    versions = Versions()
    versions.reworded("instructs the Chair", "requests the Chair", kind=BlockKind.LEAD)
    (entry,) = entries(versions.comparison(), options())
    assert not entry.is_opening
    assert entry.mark is Mark.MOD


def test_unchanged_clauses_that_are_left_out_are_counted() -> None:
    assert unchanged_count(english(), options()) == 5
    assert unchanged_count(english(), options(typography=True)) == 3
    assert left_out(english(), options(), SPEECH) == "5 unchanged clauses are left out here."
    assert left_out(english(), options(only_changed=False), SPEECH) == ""


def test_remarks_say_what_marks_do_not() -> None:
    parts = part_numbers(english())
    said = {
        entry.number: [without_controls(remark) for remark in remarks(entry, SPEECH, parts)]
        for entry in _shown(typography=True)
    }
    assert said[7] == ["Changed in form only"]
    assert said[9] == ["Split: 1 of 2"]
    assert said[10] == ["Split: 2 of 2"]
    assert said[11] == ["Square brackets removed, text kept"]
    assert said[2] == []


def test_the_former_label_is_told_where_it_was_another() -> None:
    assert former_label(_numbered(6, typography=True)) == "2"
    assert former_label(_numbered(2)) == ""


def test_clauses_without_a_label_are_called_what_they_are() -> None:
    versions = Versions()
    versions.added("Words.", kind=BlockKind.PARAGRAPH)
    versions.added("Words.", "7")
    plain, labelled = versions.comparison().rows
    assert label(plain.side, SPEECH) == clause_name(plain.side, SPEECH) == "Paragraph"
    assert label(labelled.side, SPEECH) == "7"
    assert clause_name(labelled.side, SPEECH) == "resolves, 7"


def test_the_result_counts_marks_first_and_light_changes_on_request() -> None:
    counted = without_controls(result(english(), options(), SPEECH))
    assert counted == "3 MOD, 1 ADD, 1 SUP, 7 NOC, 1 move, 1 split"
    counted = without_controls(result(english(), options(typography=True), SPEECH))
    assert counted.endswith("1 split, 1 renumbered, 1 changed in form")
    assert "، " in result(arabic(), options("ar"), words("ar"))


def test_facts_that_neither_document_has_are_not_mentioned() -> None:
    facts = {fact.word: fact for fact in document_facts(english(), SPEECH)}
    assert facts["Document"].new == "Resolution 9001 (Modified 2026)"
    assert facts["Title"].quoted
    assert "Symbol" not in facts
    assert "Date" not in facts


@pytest.mark.parametrize(
    ("omission", "said"),
    [
        (Omission(OmissionKind.TRACKED_CHANGES, "new", "3"),
         "tracked changes of the file itself, compared as accepted (new text): 3"),
        (Omission(OmissionKind.FORMATTING), "formatting: fonts, styles, margins"),
        (Omission(OmissionKind.COMMENTS, "old"), "comments in the file (old text)"),
    ],
)  # fmt: skip
def test_what_was_not_compared_is_said_with_side_and_number(omission: Omission, said: str) -> None:
    comparison = Versions().comparison(omission)
    assert [without_controls(text) for text in omissions(comparison, SPEECH)] == [said]


def test_a_users_words_are_set_in_the_direction_of_their_letters() -> None:
    assert language_of("نؤيد C24/8", SPEECH) == "ar"
    assert language_of("We agree", words("ar")) == "en"
    assert language_of("12", words("ar")) == "ar"
    assert language_of("Oui", words("fr")) == "fr"


def test_a_change_of_form_shows_as_one_only_on_request() -> None:
    versions = Versions()
    versions.reworded("a-b", "a b", "1", how=ChangeKind.FORM)
    comparison: Comparison = versions.comparison()
    assert entries(comparison, options()) == ()
    (entry,) = entries(comparison, options(typography=True))
    assert entry.mark is Mark.EDITORIAL
