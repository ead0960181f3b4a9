"""How changes of words are drawn."""

from __future__ import annotations

import pytest

from tests.unit.compare.drafts import worded
from tests.unit.compare.strategies import made
from wsisdesk.compare.applying import pieces
from wsisdesk.compare.engine import compare
from wsisdesk.compare.model import BracketKind, ChangeKind, Row, Status
from wsisdesk.documents.model import BlockKind, Part


def row(old: str, new: str) -> Row:
    """Compare two texts of the title of a document, which is always the same clause."""
    one, other = (made([("1", text, BlockKind.TITLE, Part.FRONT)]) for text in (old, new))
    (only,) = compare(one, other).rows
    return only


def forms(old: str, new: str) -> set[str]:
    """Return the stretches that changed in form only."""
    return {
        f"{piece.old}>{piece.new}"
        for piece in pieces(row(old, new))
        if piece.change is not None and piece.change.kind is ChangeKind.FORM
    }


@pytest.mark.parametrize(
    ("old", "new", "changes"),
    [
        ("to report to the Council", "to report yearly to the Council", {" > yearly"}),
        ("under A/RES/70/125 of", "under A/RES/75/202 of", {"70/125 > 75/202"}),
        ("see C24/8(Rev.1) on", "see C24/8(Rev.2) on", {"1 > 2"}),
        ("Member States, Sector Members", "Member States, and Sector Members", {" > and"}),
        ("بأن يقدم تقريراً سنوياً إلى المجلس", "بأن يقدم تقريراً نصف سنوي إلى المجلس",
         {"سنوياً > نصف سنوي"}),
        ("注意到信息社会世界峰会的成果", "注意到信息社会世界高峰会议的成果", {" > 高", " > 议"}),
        ("to end the work in three years", "to end the work within the next two years",
         {"in three > within the next two"}),
        ("the open, free and safe use of it", "the safe and open use of it",
         {"open, free and safe > safe and open"}),
        ("access for all, everywhere", "access for women, for all, everywhere", {" > for women,"}),
    ],
)  # fmt: skip
def test_changes_are_what_a_person_would_mark(old: str, new: str, changes: set[str]) -> None:
    assert worded(row(old, new)) == changes


def test_an_inserted_phrase_begins_and_ends_at_the_edges_of_phrases() -> None:
    old = "inviting governments, civil society and others"
    new = "inviting governments, the private sector, civil society and others"

    assert worded(row(old, new)) == {" > the private sector,"}


def test_brackets_go_and_the_short_word_in_them_stays() -> None:
    agreed = row("that [two] devices shall be kept", "that two devices shall be kept")

    assert worded(agreed) == {"[ > ", "] > "}
    assert [change.kind for change in agreed.brackets] == [BracketKind.CLOSED]


def test_brackets_come_around_a_short_word_that_stays() -> None:
    assert worded(row("that two devices", "that [two] devices")) == {" > [", " > ]"}


def test_new_words_in_a_clause_are_a_change_of_it_and_not_a_new_clause() -> None:
    assert row("to report", "to report in writing, with annexes").status is Status.MOD


@pytest.mark.parametrize(
    ("old", "new", "changed"),
    [
        ("the Secretary-General", "the Secretary\u2011General", {"->\u2011"}),
        ("the Council", "the\u00a0Council", {" >\u00a0"}),
        ("يكلف الأمين", "يُكلِّف الأمين", {"يكلف>يُكلِّف"}),
        ("في 2030", "في ٢٠٣٠", {"2030>٢٠٣٠"}),
        ("الدور الكبير للمندوبين", "الدور ا لكبير للمندوبين", {"الكبير>ا لكبير"}),
        ("the SDG targets", "the S DG targets", {"SDG>S DG"}),
        ("the “new” text", 'the "new" text', {'“>"', '”>"'}),
    ],
)
def test_a_change_of_form_is_no_rewording(old: str, new: str, changed: set[str]) -> None:
    found = row(old, new)

    assert found.status is Status.NOC
    assert found.form_only
    assert forms(old, new) == changed


def test_a_reworded_clause_keeps_its_changes_of_form_apart() -> None:
    found = row("يكلف الأمين العام بالعمل", "يُكلف الأمين العام بالنشر")

    assert [change.kind for change in found.changes] == [ChangeKind.FORM, ChangeKind.REPLACE]
    assert not found.form_only


def test_a_label_of_other_form_is_no_other_label() -> None:
    one, other = (
        made([(label, "text", BlockKind.ITEM, Part.OPERATIVE)]) for label in ("أ )", "أ\u00a0)")
    )

    assert not compare(one, other).rows[0].renumbered


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ("to hold [annual] meetings of it", "to hold annual meetings of it", BracketKind.CLOSED),
        ("to hold [annual] meetings of it", "to hold meetings of it", BracketKind.REMOVED),
        ("to hold annual meetings of it", "to hold [annual] meetings of it", BracketKind.OPENED),
        ("to hold meetings of it", "to hold [annual] meetings of it", BracketKind.OPENED),
        ("[to hold meetings", "to hold meetings", BracketKind.CLOSED),
    ],
)
def test_the_fate_of_a_bracket_is_told(old: str, new: str, kind: BracketKind) -> None:
    (found,) = row(old, new).brackets

    assert found.kind is kind


def test_brackets_with_other_words_in_them_are_still_there() -> None:
    assert row("to meet in [May] of it", "to meet in [June] of it").brackets == ()
    assert row("to meet in [May 2026] of it", "to meet in [early June] of it").brackets == ()


def test_the_spans_of_a_closed_bracket_hold_its_words_on_both_sides() -> None:
    found = row("to hold [annual] meetings", "to hold annual meetings")
    (bracket,) = found.brackets

    assert found.old is not None
    assert found.new is not None
    assert found.old.block.text[slice(*bracket.old)] == "[annual]"
    assert found.new.block.text[slice(*bracket.new)] == "annual"
