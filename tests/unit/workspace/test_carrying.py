"""Notes on one version, found in the next, or honestly not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from wsisdesk.annotate import editing
from wsisdesk.annotate.anchoring import anchor
from wsisdesk.annotate.carrying import Outcome, Placement
from wsisdesk.annotate.model import Content, Edit, NoteKind, ProposalAction
from wsisdesk.annotate.proposals import propose
from wsisdesk.compare.engine import compare
from wsisdesk.documents.model import (
    Block,
    BlockKind,
    Cell,
    Document,
    DocumentKind,
    Part,
    TableRow,
)
from wsisdesk.workspace.carrying import carried_content, carry

FIRST = "to submit a report on the accessible rooms to every ordinary session of the Council;"
SECOND = "to publish the documents of each session five days before it opens;"
THIRD = "to keep a list of the terms used in the six official languages;"
FOURTH = "to print paper copies of the draft resolutions for those who ask for them;"


def document(*texts: str, name: str = "a") -> Document:
    blocks = [
        Block(
            f"{name}{number}",
            BlockKind.ITEM,
            text,
            Part.OPERATIVE,
            str(number),
            f"instructs, {number}",
            f"op.1/{number}",
            language="en",
        )
        for number, text in enumerate(texts, 1)
    ]
    return Document(name * 64, f"{name}.txt", "text", DocumentKind.RESOLUTION, "en", "T",
                    tuple(blocks))  # fmt: skip


def carried(old: Document, new: Document, number: int, words: str = "") -> Placement:
    block = old.blocks[number - 1]
    start = block.text.index(words) if words else 0
    target = anchor(old, block, start, start + len(words))
    note = editing.make(target, Content(NoteKind.COMMENT, "ours"), "Amal")
    (placement,) = carry([note], compare(old, new))
    return placement


def read(document: Document, placement: Placement) -> str:
    assert placement.place is not None
    block, start, end = placement.place
    return document.block(block).text[start:end]


OLD = document(FIRST, SECOND, THIRD, FOURTH)


def test_a_note_on_words_that_stayed_is_exact_though_the_clause_was_renumbered() -> None:
    new = document("to begin each session on time;", FIRST, SECOND, THIRD, FOURTH, name="b")
    placement = carried(OLD, new, 2, "documents of each session")
    assert placement.outcome is Outcome.EXACT
    assert read(new, placement) == "documents of each session"


def test_a_note_whose_words_were_partly_replaced_is_changed() -> None:
    new = document(FIRST, SECOND.replace("five days", "seven days"), THIRD, FOURTH, name="b")
    placement = carried(OLD, new, 2, "five days before it opens")
    assert placement.outcome is Outcome.CHANGED
    assert read(new, placement) == "seven days before it opens"


def test_a_note_on_another_stretch_of_a_reworded_clause_is_exact() -> None:
    new = document(FIRST, SECOND.replace("five days", "seven days"), THIRD, FOURTH, name="b")
    assert carried(OLD, new, 2, "to publish the documents").outcome is Outcome.EXACT


def test_a_note_on_a_moved_clause_moves_along() -> None:
    new = document(FIRST, THIRD, FOURTH, SECOND, name="b")
    placement = carried(OLD, new, 2, "five days")
    assert placement.outcome in (Outcome.MOVED, Outcome.EXACT)
    assert read(new, placement) == "five days"


def test_a_note_on_a_removed_clause_is_deleted_though_a_look_alike_came_in() -> None:
    look_alike = "to print paper copies of the final reports for the permanent missions only;"
    old = document(FIRST, SECOND, FOURTH, THIRD)
    new = document(FIRST, SECOND, THIRD, look_alike, name="b")
    placement = carried(old, new, 3, "paper copies")
    assert placement.outcome in (Outcome.DELETED, Outcome.AMBIGUOUS)
    assert placement.place is None


def test_a_note_on_words_taken_out_says_where_they_stood() -> None:
    new = document(FIRST, "to publish the documents of each session;", THIRD, FOURTH, name="b")
    placement = carried(OLD, new, 2, "five days before it opens")
    assert placement.outcome is Outcome.DELETED
    assert placement.near is not None
    assert placement.near.block == "b2"


def test_words_that_went_into_a_new_clause_take_their_note_along() -> None:
    longer = FIRST.replace(";", ", together with an account of what was done about each of them;")
    apart = "further, together with an account of what was done about each of them;"
    old, new = document(longer, SECOND, THIRD), document(FIRST, SECOND, THIRD, apart, name="b")
    placement = carried(old, new, 1, "an account of what was done about each of them")
    assert placement.outcome in (Outcome.MOVED, Outcome.CHANGED)
    assert "an account of what was done" in read(new, placement)


def test_of_two_equal_clauses_one_gone_the_user_chooses() -> None:
    old = document(FIRST, THIRD, SECOND, THIRD, FOURTH)
    new = document(FIRST, SECOND, FOURTH, THIRD, name="b")
    placement = carried(old, new, 2, "six official languages")
    assert placement.outcome in (Outcome.AMBIGUOUS, Outcome.DELETED)
    assert placement.place is None


@pytest.mark.parametrize("words", ["documents", "five days before"])
def test_a_stretch_rewritten_around_the_words_of_a_note_keeps_the_note(words: str) -> None:
    around = "to publish whichever papers, five days before, are named documents until it opens;"
    new = document(FIRST, around, THIRD, FOURTH, name="b")
    placement = carried(OLD, new, 2, words)
    assert placement.outcome is Outcome.EXACT
    assert read(new, placement) == words


def test_words_written_twice_for_those_of_a_note_are_not_chosen_between() -> None:
    twice = "documents, and more documents, are for others to publish, five days before it opens;"
    new = document(FIRST, twice, THIRD, FOURTH, name="b")
    assert carried(OLD, new, 2, "documents").place is None


def _tabled(document: Document) -> Document:
    """Return a document with its clauses in a table, their labels in a column of their own."""
    return replace(document, blocks=tuple(
        replace(block, kind=BlockKind.ROW, label="", text=f"{block.label}\t{block.text}",
                row=TableRow(1, number, (Cell(0, 1), Cell(2, 2 + len(block.text), 1))))
        for number, block in enumerate(document.blocks)
    ))  # fmt: skip


@pytest.mark.parametrize("into", [True, False])
@pytest.mark.parametrize("number", [1, 2, 3, 4])
def test_notes_follow_a_list_into_a_table_and_out_of_it(number: int, *, into: bool) -> None:
    edited = document(FIRST.replace("rooms", "halls"), SECOND, THIRD, FOURTH, name="b")
    old, new = (OLD, _tabled(edited)) if into else (_tabled(OLD), edited)
    words = ("every ordinary session", "five days", "six official", "print paper")[number - 1]

    placement = carried(old, new, number, words)

    assert placement.place is not None
    assert placement.place.block == f"b{number}"
    assert read(new, placement) == words


def test_a_note_on_a_whole_clause_stays_with_the_clause_however_reworded() -> None:
    new = document(FIRST, SECOND.replace("five days", "a week"), THIRD, FOURTH, name="b")
    placement = carried(OLD, new, 2)
    assert placement.outcome is Outcome.CHANGED
    assert read(new, placement) == new.blocks[1].text


@pytest.mark.parametrize("number", [1, 2, 3, 4])
def test_between_equal_texts_every_note_is_exact(number: int) -> None:
    new = replace(document(FIRST, SECOND, THIRD, FOURTH, name="b"))
    assert carried(OLD, new, number).outcome is Outcome.EXACT


def test_a_proposed_new_clause_follows_its_clause_however_that_may_end_now() -> None:
    block = OLD.blocks[1]
    content = Content(
        NoteKind.PROPOSAL,
        proposal=propose(block, ProposalAction.ADD, "to stream all sessions;"),
    )
    note = editing.make(anchor(OLD, block), content, "Amal")
    ending = SECOND.replace("opens;", "opens, in all languages; and")
    new = document(FIRST, ending, THIRD, FOURTH, name="b")
    comparison = compare(OLD, new)
    (placement,) = carry([note], comparison)
    moved = carried_content(content, placement, comparison).proposal
    assert moved is not None
    assert moved.edits == (Edit(len(ending), len(ending), "to stream all sessions;"),)


def test_words_of_a_removed_clause_that_stood_elsewhere_too_are_not_followed() -> None:
    shared = "on the basis of contributions received from members"
    look_alike = f"to convene a meeting of the coordinators {shared};"
    old = document(f"{FIRST[:-1]}, {shared};", SECOND, f"{THIRD[:-1]}, {shared};", FOURTH)
    new = document(SECOND, f"{THIRD[:-1]}, {shared};", FOURTH, look_alike, name="b")
    assert carried(old, new, 1, shared).outcome is Outcome.DELETED


def test_few_words_found_among_new_ones_are_left_to_the_user() -> None:
    words = "five days before it opens"
    new = document(FIRST, THIRD, FOURTH, f"to announce the agenda {words} and at once;", name="b")
    placement = carried(OLD, new, 2, words)
    assert placement.outcome in (Outcome.AMBIGUOUS, Outcome.DELETED)
    assert placement.place is None


def test_a_short_heading_that_changed_places_is_found_by_its_words() -> None:
    def headed(name: str, *texts: str) -> Document:
        plain = document(*texts, name=name)
        kinds = (replace(b, kind=BlockKind.LEAD, address="", key="", label="") if " " not in b.text
                 else b for b in plain.blocks)  # fmt: skip
        return replace(plain, blocks=tuple(kinds))

    old = headed("a", "recognizing", FIRST, SECOND, "recalling", THIRD, FOURTH)
    new = headed("b", THIRD, FOURTH, "recalling", FIRST, SECOND, "recognizing")
    placement = carried(old, new, 1)
    assert read(new, placement) == "recognizing"
    assert placement.outcome in (Outcome.MOVED, Outcome.EXACT)


def test_a_clause_of_which_little_is_left_is_shown_as_a_choice() -> None:
    rewritten = "to publish nothing at all, whatever may be asked for by whoever is present;"
    new = document(FIRST, rewritten, THIRD, FOURTH, name="b")
    placement = carried(OLD, new, 2)
    assert placement.place is None
    assert placement.outcome in (Outcome.AMBIGUOUS, Outcome.DELETED)


def test_a_copy_elsewhere_of_a_clause_that_was_edited_is_not_taken_for_it() -> None:
    edited = SECOND.replace("five days", "seven days")
    new = document(FIRST, edited, THIRD, FOURTH, SECOND, name="b")
    placement = carried(OLD, new, 2, "documents of each session")
    where = {span.block for span in placement.choices}
    if placement.place is not None:
        where.add(placement.place.block)
    assert "b2" in where, "where it stood, it still stands"
    assert placement.outcome is not Outcome.MOVED


CHINESE = (
    "向理事会每届常会提交关于无障碍会议室的报告；",
    "在每届会议开幕前五天公布会议文件和工作计划草案；",
    "编制以六种正式语文使用的术语清单；",
)


def test_chinese_words_that_went_into_a_new_clause_are_looked_for() -> None:
    old = document(*CHINESE)
    new = document(
        CHINESE[0], CHINESE[2], "每年邀请成员国并在每届会议开幕前五天公布会议文件；", name="b"
    )
    placement = carried(old, new, 2, "在每届会议开幕前五天公布会议文件")
    spans = (*placement.choices, *((placement.place,) if placement.place else ()))
    found = [new.block(block).text[start:end] for block, start, end in spans]
    assert found == ["在每届会议开幕前五天公布会议文件"]
