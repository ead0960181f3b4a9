"""How the words of our proposals look, by what became of them."""

from __future__ import annotations

import pytest

from wsisdesk.annotate import editing
from wsisdesk.annotate.judging import JudgedPiece
from wsisdesk.annotate.model import Content, NoteKind, Target
from wsisdesk.annotate.proposals import ClauseFate, Fate, Verdict
from wsisdesk.annotate.redline import RedlineKind
from wsisdesk.ui.notes.carry.fates import judged_pieces
from wsisdesk.ui.typesetting.redlines import Look


@pytest.mark.parametrize(
    ("piece", "look"),
    [
        (JudgedPiece(RedlineKind.KEPT, "the "), Look.KEPT),
        (JudgedPiece(RedlineKind.INSERTED, "five", adopted=True), Look.TAKEN_UP),
        (JudgedPiece(RedlineKind.INSERTED, "five", adopted=False), Look.NOT_TAKEN_UP),
        (JudgedPiece(RedlineKind.DELETED, "six", adopted=True), Look.DELETED),
        (JudgedPiece(RedlineKind.DELETED, "six", adopted=False), Look.NOT_TAKEN_OUT),
    ],
)
def test_what_became_of_words_is_told_by_their_line(piece: JudgedPiece, look: Look) -> None:
    note = editing.make(Target("d", "b"), Content(NoteKind.PROPOSAL), "Amal")
    verdict = Verdict(note, Fate.PARTLY, ClauseFate.CHANGED, (piece,))
    assert [(p.kind, p.text) for p in judged_pieces(verdict)] == [(look, piece.text)]
