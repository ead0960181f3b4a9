from __future__ import annotations

from hypothesis import given

from tests.unit.export.comparison.specimens import Versions, comparisons, english
from wsisdesk.compare.model import ChangeKind, Comparison, Row
from wsisdesk.export.comparison.pieces import (
    Piece,
    Wording,
    new_pieces,
    old_pieces,
    revised,
)


def _row(old: str, new: str, how: ChangeKind | None = None) -> Row:
    versions = Versions()
    versions.reworded(old, new, how=how)
    return versions.comparison().rows[0]


def _text(pieces: tuple[Piece, ...], *without: Wording) -> str:
    return "".join(piece.text for piece in pieces if piece.wording not in without)


def test_the_old_text_marks_what_went_and_the_new_one_what_came() -> None:
    row = _row("at five o'clock", "at nine o'clock")
    assert old_pieces(row) == (
        Piece("at "), Piece("five", Wording.DELETED), Piece(" o'clock"),
    )  # fmt: skip
    assert new_pieces(row) == (
        Piece("at "), Piece("nine", Wording.INSERTED), Piece(" o'clock"),
    )  # fmt: skip


def test_a_clause_of_one_version_is_marked_whole() -> None:
    versions = Versions()
    versions.added("new words")
    versions.removed("old words")
    added, removed = versions.comparison().rows
    assert new_pieces(added) == (Piece("new words", Wording.INSERTED),)
    assert old_pieces(added) == ()
    assert old_pieces(removed) == (Piece("old words", Wording.DELETED),)
    assert new_pieces(removed) == ()


def test_a_change_of_form_is_marked_on_request_and_on_the_new_side_only() -> None:
    row = _row("C24/8 (Rev.1)", "C24/8(Rev.1)", ChangeKind.FORM)
    assert [piece.wording for piece in old_pieces(row)] == [Wording.SAME]
    assert [piece.wording for piece in new_pieces(row)] == [Wording.SAME]
    row = _row("C24/8 (Rev.1)", "C24/8-(Rev.1)", ChangeKind.FORM)
    assert Piece("-", Wording.FORM) in new_pieces(row, typography=True)
    assert revised(row) == (Piece("C24/8-(Rev.1)"),)


def test_revision_marks_set_what_went_before_what_came() -> None:
    assert revised(_row("a five b", "a nine b")) == (
        Piece("a "), Piece("five", Wording.DELETED), Piece("nine", Wording.INSERTED), Piece(" b"),
    )  # fmt: skip


def test_a_part_of_a_split_clause_shows_its_own_words_only() -> None:
    versions = Versions()
    versions.split("first half; second half", 12)
    first, second = versions.comparison().rows
    assert _text(old_pieces(first)) == "first half; "
    assert _text(old_pieces(second)) == "second half"


def test_the_specimen_reads_as_its_rows_say() -> None:
    for row in english().rows:
        assert _text(old_pieces(row)) == (row.old.text if row.old else "")
        assert _text(new_pieces(row, typography=True)) == (row.new.text if row.new else "")


@given(comparisons())
def test_both_texts_follow_from_the_pieces_to_the_letter(comparison: Comparison) -> None:
    for row in comparison.rows:
        old, new = (side.text if side else "" for side in (row.old, row.new))
        assert _text(old_pieces(row)) == old
        assert _text(new_pieces(row)) == new
        assert _text(revised(row), Wording.INSERTED) == old
        assert _text(revised(row), Wording.DELETED) == new
