"""Whole documents: tables, notes, annexes, running heads, documents with changes of their own."""

from __future__ import annotations

from dataclasses import replace

from tests.unit.compare.drafts import compare_lines, draft, table_row, told, worded
from tests.unit.compare.strategies import made
from wsisdesk.compare.arrangement import Position, lines
from wsisdesk.compare.engine import compare, own_changes
from wsisdesk.compare.flat import operations
from wsisdesk.compare.model import OmissionKind, Relation, Status, View
from wsisdesk.documents.model import (
    BlockKind,
    Document,
    Mark,
    MarkKind,
    NoteRef,
    Notice,
    NoticeKind,
    Part,
)  # fmt: skip
from wsisdesk.documents.source import Note, Paragraph, Source
from wsisdesk.documents.structure.analysis import understand

LEAD = "instructs the Secretary-General"
LONG = "to collect the annual reports of all regional offices and to publish them on one page;"
OTHER = "to invite the Member States to contribute pictures of their libraries to the archive;"
THIRD = "to make sure that every page can be read by people who do not see."


def table(*rows: tuple[str, ...]) -> Document:
    before, after = Paragraph("The members are as follows."), Paragraph("The table ends here.")
    body = tuple(table_row(0, index, *cells) for index, cells in enumerate(rows))
    return understand(Source("docx", (before, *body, after), language="en"), "n", "d")


def test_one_cell_of_a_table_changes_in_its_row_alone() -> None:
    old = table(("Region", "Members"), ("Africa", "44"), ("Americas", "35"))
    new = table(("Region", "Members"), ("Africa", "45"), ("Americas", "35"))

    changed = [row for row in compare(old, new).rows if row.status is not Status.NOC]

    assert [worded(row) for row in changed] == [{"44 > 45"}]


def test_a_row_whose_numbers_all_change_is_known_by_its_name() -> None:
    old = table(("Region", "2024", "2025"), ("Africa", "44", "47"), ("Americas", "35", "36"))
    new = table(("Region", "2024", "2025"), ("Africa", "51", "52"), ("Americas", "35", "36"))

    statuses = [row.status for row in compare(old, new).rows]

    assert statuses.count(Status.MOD) == 1
    assert Status.ADD not in statuses


def test_a_new_row_of_a_table_is_added() -> None:
    old = table(("Region", "Members"), ("Africa", "44"), ("Americas", "35"))
    new = table(("Region", "Members"), ("Africa", "44"), ("Asia", "38"), ("Americas", "35"))

    rows = compare(old, new).rows

    assert [row.side.text for row in rows if row.status is Status.ADD] == ["Asia\t38"]
    assert sum(row.status is not Status.NOC for row in rows) == 1


def test_a_word_that_goes_to_the_next_cell_is_a_change() -> None:
    old, new = table(("Africa and Asia", "two")), table(("Africa", "and Asia two"))

    assert any(row.status is not Status.NOC for row in compare(old, new).rows)


def noted(text: str) -> Document:
    calls = (NoteRef(len(LONG), "n1", "1"),)
    note = Note("n1", "1", (Paragraph(text),))
    source = Source("docx", (Paragraph(LONG, notes=calls),), notes=(note,), language="en")
    return understand(source, "n", "d")


def test_a_footnote_is_compared() -> None:
    comparison = compare(
        noted("See document 12 of the Council."), noted("See document 15 of the Council.")
    )

    changed = [row for row in comparison.rows if row.status is not Status.NOC]

    assert [worded(row) for row in changed] == [{"12 > 15"}]


def test_running_heads_that_differ_are_said_to_be_left_out() -> None:
    one, other = draft([LONG]), draft([LONG])
    one, other = replace(one, running=("Document 5",)), replace(other, running=("Document 6",))

    (omission,) = compare(one, other).omissions

    assert omission.kind is OmissionKind.RUNNING_HEADS
    assert omission.detail == "Document 5 → Document 6"


def test_other_setting_of_the_same_words_is_said_to_be_left_out() -> None:
    document = made([("1", LONG, BlockKind.ITEM, Part.OPERATIVE)])
    bold = replace(document.blocks[0], marks=(Mark(3, 10, MarkKind.BOLD),))

    omissions = compare(document, replace(document, blocks=(bold,))).omissions

    assert [omission.kind for omission in omissions] == [OmissionKind.FORMATTING]


def test_documents_in_different_languages_are_said_to_be() -> None:
    other = replace(draft([LONG]), language="fr")

    kinds = [omission.kind for omission in compare(draft([LONG]), other).omissions]

    assert kinds == [OmissionKind.DIFFERENT_LANGUAGES]


def tracked() -> Document:
    document = made([("1", LONG, BlockKind.ITEM, Part.OPERATIVE)])
    before = replace(document.blocks[0], text=LONG.replace("annual ", ""))
    notices = (Notice(NoticeKind.TRACKED_CHANGES, "1"),)
    return replace(document, rejected=(before,), notices=notices)


def test_tracked_changes_are_read_as_accepted_and_this_is_said() -> None:
    accepted = made([("1", LONG, BlockKind.ITEM, Part.OPERATIVE)])

    comparison = compare(accepted, tracked())

    assert comparison.summary.NOC == 1
    assert [(o.kind, o.where, o.detail) for o in comparison.omissions] == [
        (OmissionKind.TRACKED_CHANGES, "new", "1")
    ]


def test_tracked_changes_can_be_read_as_rejected() -> None:
    accepted = made([("1", LONG, BlockKind.ITEM, Part.OPERATIVE)])

    comparison = compare(accepted, tracked(), new_view=View.REJECTED)

    assert comparison.summary.MOD == 1
    assert comparison.omissions == ()


def test_a_documents_own_changes_are_a_comparison_too() -> None:
    (row,) = own_changes(tracked()).rows

    assert worded(row) == {" > annual"}


def test_a_moved_clause_is_shown_where_it_stood_and_where_it_stands() -> None:
    old = [LEAD, f"1\t{LONG}", f"2\t{OTHER}", f"3\t{THIRD}"]
    new = [LEAD, f"1\t{OTHER}", f"2\t{THIRD}", f"3\t{LONG}"]

    shown = [
        (line.place, line.row.side.text)
        for line in lines(compare_lines(old, new))
        if line.row.relation is Relation.MOVED
    ]

    assert shown == [(Position.DEPARTURE, LONG), (Position.ARRIVAL, LONG)]


def test_removed_clauses_are_shown_where_they_stood() -> None:
    old = [LEAD, f"1\t{LONG}", f"2\t{OTHER}", f"3\t{THIRD}"]
    new = [LEAD, f"1\t{LONG}", f"2\t{THIRD}"]

    assert [row.side.text for row in compare_lines(old, new).rows] == [LEAD, LONG, OTHER, THIRD]


def test_removed_clauses_stand_before_those_added_at_their_place() -> None:
    old = [LEAD, f"1\t{LONG}", f"2\t{THIRD}"]
    new = [LEAD, f"1\t{LONG}", f"2\t{OTHER}"]

    statuses = [row.status for row in compare_lines(old, new).rows]

    assert statuses == [Status.NOC, Status.NOC, Status.SUP, Status.ADD]


def test_a_block_moves_with_its_head() -> None:
    first = [LEAD, f"1\t{LONG}", f"2\t{OTHER}"]
    second = ["invites the Member States", f"1\t{THIRD}"]

    rows = compare_lines([*first, *second], [*second, *first]).rows

    assert [row.side.text for row in rows if row.moved] == [second[0], THIRD]


def test_a_clause_may_become_a_list() -> None:
    listed = "to train the staff, to repair the old readers and to buy three new scanners."
    parts = ["train the staff;", "repair the old readers;", "buy three new scanners."]
    new = [LEAD, "1\tto:", *(f"{mark})\t{part}" for mark, part in zip("abc", parts, strict=True))]

    rows = compare_lines([LEAD, f"1\t{listed}"], new).rows

    assert [row.side.text for row in rows if row.relation is Relation.SPLIT] == parts


def test_a_changed_label_is_renumbering_in_the_flat_form() -> None:
    old = [LEAD, f"1\t{LONG}", f"2\t{THIRD}"]
    new = [LEAD, f"1\t{THIRD}"]

    assert operations(compare_lines(old, new)) == [
        ["=", f"{LEAD}\n", ""],
        ["-", f"1\t{LONG}\n", ""],
        ["#", ["2\t", "1\t"], ""],
        ["=", f"{THIRD}\n", ""],
    ]


def test_a_move_is_named_at_both_ends_in_the_flat_form() -> None:
    old = [LEAD, f"1\t{LONG}", f"2\t{OTHER}", f"3\t{THIRD}"]
    new = [LEAD, f"1\t{OTHER}", f"2\t{THIRD}", f"3\t{LONG}"]

    found = operations(compare_lines(old, new))

    assert ["<", f"1\t{LONG}\n", "m1"] in found
    assert [">", f"3\t{LONG}\n", "m1"] in found


def test_a_split_is_one_paragraph_that_gets_a_second_label_in_the_flat_form() -> None:
    whole = f"{LONG[:-1]} and {THIRD}"
    found = operations(compare_lines([LEAD, f"1\t{whole}"], [LEAD, f"1\t{LONG}", f"2\t{THIRD}"]))

    assert [operation for operation in found if operation[0] != "="] == [
        ["-", " and ", ""],
        ["+", ";\n2\t", ""],
    ]


def test_an_empty_document_is_all_added_or_all_removed() -> None:
    nothing, something = made([]), draft([LEAD, f"1\t{LONG}"])

    assert compare(nothing, something).summary.ADD == 2
    assert compare(something, nothing).summary.SUP == 2
    assert compare(nothing, nothing).rows == ()


def test_a_split_counts_once_and_its_parts_are_not_renumbered() -> None:
    whole = f"{LONG[:-1]} and {THIRD}"
    old, new = [LEAD, f"1\t{whole}"], [LEAD, f"1\t{LONG}", f"2\t{THIRD}"]

    comparison = compare_lines(old, new)

    assert comparison.summary.split == 1
    assert comparison.summary.renumbered == 0
    names = ({"lead": LEAD, "whole": whole}, {"lead": LEAD, "one": LONG, "two": THIRD})
    assert told(comparison, *names) == {"whole -> one two: reworded split"}
