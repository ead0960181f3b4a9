"""How the words of our proposals look, by what became of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLabel

from wsisdesk.annotate import editing
from wsisdesk.annotate.judging import JudgedPiece
from wsisdesk.annotate.model import Content, NoteKind, Target
from wsisdesk.annotate.proposals import ClauseFate, Fate, Verdict
from wsisdesk.annotate.redline import RedlineKind
from wsisdesk.ui.look.theme import LIGHT, theme
from wsisdesk.ui.notes.carry.fates import WIDTH, Disc, Fates, judged_pieces
from wsisdesk.ui.typesetting.redlines import Look
from wsisdesk.ui.widgets.elided_label import ElidedLabel
from wsisdesk.ui.words.bidi import LTR, RTL

if TYPE_CHECKING:
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot


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


def _shown(qtbot: QtBot, address: str, direction: Qt.LayoutDirection) -> Fates:
    note = editing.make(Target("d", "b", address=address), Content(NoteKind.PROPOSAL), "Amal")
    fates = Fates(theme(LIGHT))
    qtbot.addWidget(fates)
    fates.setLayoutDirection(direction)
    fates.resize(WIDTH, 400)
    fates.show_verdicts([Verdict(note, Fate.NOT_ADOPTED, ClauseFate.CHANGED)])
    fates.show()
    return fates


def _box(fates: Fates, part: QWidget) -> QRect:
    return QRect(part.mapTo(fates, part.rect().topLeft()), part.size())


@pytest.mark.parametrize("direction", [LTR, RTL])
def test_the_disc_stands_off_from_the_words(qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    fates = _shown(qtbot, "resolves, 1", direction)
    (disc,) = fates.findChildren(Disc)
    words = next(x for x in fates.findChildren(QLabel) if x.text() == "Not adopted")
    one, other = sorted((_box(fates, disc), _box(fates, words)), key=QRect.left)
    assert other.left() - one.right() >= 6


def test_a_long_address_is_cut_within_the_column(qtbot: QtBot) -> None:
    fates = _shown(qtbot, "instructs the working group on everything that there is to do, 3", LTR)
    (where,) = fates.findChildren(ElidedLabel)
    assert where.shown().endswith("…")
    assert _box(fates, where).right() < WIDTH
