"""Notes turned into marks: what of a proposal is struck in the clause, what stands below it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale

from tests.unit.ui.reader.specimens import english
from wsisdesk.annotate import editing
from wsisdesk.annotate.anchoring import Span, anchor
from wsisdesk.annotate.model import Content, Edit, NoteKind, Proposal, ProposalAction
from wsisdesk.annotate.redline import RedlineKind
from wsisdesk.text.direction import without_controls
from wsisdesk.ui.notes import marking
from wsisdesk.ui.notes.keeping.notebook import Sheet
from wsisdesk.ui.notes.marking import MarkMaker, mark_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from wsisdesk.annotate.model import Annotation
    from wsisdesk.ui.note_marks import NoteMark

DOCUMENT = english()
BLOCK = DOCUMENT.block("pre1")
TEXT = BLOCK.text
SYMBOL = TEXT.index("A/RES/70/125")


def proposed(action: ProposalAction, *edits: Edit, reasons: str = "") -> Annotation:
    content = Content(NoteKind.PROPOSAL, proposal=Proposal(action, edits, reasons))
    return editing.make(anchor(DOCUMENT, BLOCK), content, "Amal")


def mark(note: Annotation) -> NoteMark:
    return mark_of(note, Span("pre1", 0, len(TEXT)), 1, TEXT)


def test_a_change_strikes_the_whole_symbol_and_points_behind_it() -> None:
    at = SYMBOL + len("A/RES/70/")
    made = mark(proposed(ProposalAction.MOD, Edit(at, at + 3, "1")))
    assert made.struck == ((SYMBOL, SYMBOL + len("A/RES/70/125")),)
    assert made.inserted == (SYMBOL + len("A/RES/70/125"),)
    assert made.wording is not None
    changes = [(p.kind, p.text) for p in made.wording.pieces if p.kind is not RedlineKind.KEPT]
    assert changes == [
        (RedlineKind.DELETED, "A/RES/70/125"), (RedlineKind.INSERTED, "A/RES/70/1"),
    ]  # fmt: skip


def test_space_at_the_ends_of_what_goes_is_not_struck() -> None:
    word = TEXT.index(" ") + 1
    end = TEXT.index(" ", word) + 1
    made = mark(proposed(ProposalAction.MOD, Edit(word, end, "")))
    assert made.struck == ((word, end - 1),)


def test_a_new_clause_leaves_the_one_before_it_alone() -> None:
    made = mark(proposed(ProposalAction.ADD, Edit(len(TEXT), len(TEXT), "a new clause")))
    assert (made.struck, made.inserted) == ((), ())
    assert made.wording is not None
    assert [piece.text for piece in made.wording.pieces] == ["a new clause"]


@pytest.mark.parametrize("action", [ProposalAction.SUP, ProposalAction.NOC])
def test_a_clause_that_goes_or_stays_has_its_mark_and_reasons_below_it(
    action: ProposalAction,
) -> None:
    made = mark(proposed(action, reasons="said elsewhere"))
    assert made.wording is not None
    assert made.wording.action == action
    assert made.wording.pieces == ()
    assert without_controls(made.wording.reasons) == "Reasons: said elsewhere"
    assert bool(made.struck) is (action is ProposalAction.SUP)


def test_edits_of_another_text_strike_nothing_but_show_what_is_proposed() -> None:
    made = mark(proposed(ProposalAction.MOD, Edit(9_000, 9_004, "lost words")))
    assert (made.struck, made.inserted) == ((), ())
    assert made.wording is not None
    assert [piece.text for piece in made.wording.pieces] == ["lost words"]


def test_an_unchanged_wording_repeats_nothing_of_the_clause() -> None:
    made = mark(proposed(ProposalAction.MOD))
    assert made.wording is not None
    assert made.wording.pieces == ()


def test_a_colleagues_proposal_says_whose_it_is() -> None:
    note = replace(proposed(ProposalAction.NOC), layer="Neighbours")
    made = mark(note)
    assert made.wording is not None
    assert made.wording.author == "Amal"
    assert made.foreign


def test_other_notes_have_no_wording() -> None:
    note = editing.make(anchor(DOCUMENT, BLOCK), Content(NoteKind.COMMENT, "x"), "Amal")
    assert mark(note).wording is None


def test_a_note_that_comes_before_gives_the_others_another_number_and_no_more() -> None:
    sheet, maker = Sheet(DOCUMENT), MarkMaker()
    later = proposed(ProposalAction.MOD, Edit(SYMBOL, SYMBOL, "new "))
    sheet.put(later)
    [before] = maker.marks_of(sheet)["pre1"]
    first = DOCUMENT.blocks[0]
    sheet.put(editing.make(anchor(DOCUMENT, first), Content(NoteKind.BOOKMARK), "Amal"))
    [after] = maker.marks_of(sheet)["pre1"]
    assert (before.number, after.number) == ("1", "2")
    assert replace(after, number="1") == before
    assert after.wording is before.wording


@pytest.fixture
def arabic_locale() -> Iterator[Callable[[], None]]:
    """Gives a function that sets an Arabic locale; the one before comes back."""
    before = QLocale()
    yield lambda: QLocale.setDefault(QLocale(QLocale.Language.Arabic, QLocale.Country.Egypt))
    QLocale.setDefault(before)


def test_marks_speak_the_language_of_the_interface_without_being_made_anew(
    arabic_locale: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    QLocale.setDefault(QLocale(QLocale.Language.English))
    sheet, maker = Sheet(DOCUMENT), MarkMaker()
    sheet.put(proposed(ProposalAction.MOD, Edit(SYMBOL, SYMBOL, "new "), reasons="since"))
    [before] = maker.marks_of(sheet)["pre1"]
    arabic_locale()
    monkeypatch.setattr(marking, "reasons_text", lambda reasons: f"الأسباب: {reasons}")
    [after] = maker.marks_of(sheet)["pre1"]
    assert before.wording is not None
    assert after.wording is not None
    assert without_controls(before.wording.reasons) == "Reasons: since"
    assert after.wording.reasons == "الأسباب: since"
    assert (before.number, after.number) == ("1", "١")
    assert after.wording.pieces is before.wording.pieces
