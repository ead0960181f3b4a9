"""Very long clauses in rows that are set one at a time."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.export.comparison.specimens import Versions
from wsisdesk.compare.model import (
    BracketChange,
    BracketKind,
    Change,
    ChangeKind,
    Row,
    Side,
    Status,
    View,
)
from wsisdesk.compare.naming import row_key
from wsisdesk.export.comparison.pieces import Piece, Wording, new_pieces, old_pieces, revised
from wsisdesk.ui.compare.content import RowsPanel
from wsisdesk.ui.compare.listing import Display, items
from wsisdesk.ui.compare.prepared import prepare
from wsisdesk.ui.compare.slicing import sliced
from wsisdesk.ui.look.theme import theme
from wsisdesk.ui.typesetting.pieces import LONGEST

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pytestqt.qtbot import QtBot

    from wsisdesk.export.comparison.entries import Entry
    from wsisdesk.ui.compare.prepared import Prepared

SENTENCE = "to keep every paper of the session within reach of all delegates; "
LONG = SENTENCE * (6 * LONGEST // len(SENTENCE))


def _prepared(made: Versions) -> Prepared:
    return prepare(made.comparison(), (View.ACCEPTED, View.ACCEPTED))


def _long(old_end: str = "five days.", new_end: str = "seven days.") -> Prepared:
    made = Versions()
    made.same("resolves", "")
    made.reworded(LONG + old_end, LONG + new_end, "1", before="2")
    made.reworded("to report soon;", "to report now;", "2")
    return _prepared(made)


def _joined(pieces: Iterable[Piece]) -> list[tuple[str, Wording]]:
    """Join neighbours under one mark: parts may end within a mark."""
    found: list[tuple[str, Wording]] = []
    for piece in pieces:
        if found and found[-1][1] is piece.wording:
            found[-1] = (found[-1][0] + piece.text, piece.wording)
        else:
            found.append((piece.text, piece.wording))
    return found


def _entry(row: Row) -> Entry:
    made = Versions()
    made.same("clause")
    return replace(_prepared(made).entries[0], row=row)


def _side(text: str) -> Side:
    made = Versions()
    made.same(text)
    side = made.comparison().rows[0].new
    assert side is not None
    return side


@st.composite
def _rows(draw: st.DrawFn) -> Row:
    """A row of kept and changed stretches in turn, on both sides."""
    words = st.text("ab ش文\u0301", max_size=60)
    old = new = draw(words)
    changes = []
    for _ in range(draw(st.integers(0, 4))):
        gone, came, kept = draw(words), draw(words), draw(words)
        if gone or came:
            kind = draw(st.sampled_from([ChangeKind.REPLACE, ChangeKind.FORM]))
            spans = (len(old), len(old) + len(gone)), (len(new), len(new) + len(came))
            changes.append(Change(kind, *spans))
        old, new = old + gone + kept, new + came + kept
    return Row(Status.MOD, _side(old), _side(new), tuple(changes))


@given(_rows(), st.integers(8, 30))
def test_the_parts_of_a_clause_say_and_mark_what_the_clause_does(row: Row, longest: int) -> None:
    parts = [part.row for part in sliced(_entry(row), longest)]
    assert all(part.old is not None and part.new is not None for part in parts)
    for of in (old_pieces, new_pieces):
        assert _joined(p for part in parts for p in of(part)) == _joined(of(row))
    marked = [p for part in parts for p in new_pieces(part, typography=True)]
    assert _joined(marked) == _joined(new_pieces(row, typography=True))


@given(_rows(), st.integers(8, 30))
def test_parts_of_one_text_keep_what_went_and_what_came(row: Row, longest: int) -> None:
    parts = [part.row for part in sliced(_entry(row), longest)]

    def of(wordings: Sequence[Wording], rows: Sequence[Row]) -> str:
        return "".join(p.text for r in rows for p in revised(r) if p.wording in wordings)

    for wordings in ([Wording.SAME, Wording.DELETED], [Wording.SAME, Wording.INSERTED]):
        assert of(wordings, parts) == of(wordings, [row])


@given(_rows(), st.integers(8, 30))
def test_no_part_is_longer_than_asked(row: Row, longest: int) -> None:
    parts = sliced(_entry(row), longest)
    if len(parts) == 1:
        return
    for part in parts:
        for side in (part.row.old, part.row.new):
            assert side is not None
            assert len(side.text) <= longest


@pytest.mark.parametrize("added", [True, False])
def test_a_long_clause_of_one_side_is_cut_behind_words(added: bool) -> None:
    made = Versions()
    (made.added if added else made.removed)(LONG, "1")
    parts = sliced(_prepared(made).entries[0])
    assert len(parts) >= 6
    assert "".join(part.side.text for part in parts) == LONG
    assert all(part.side.text.endswith(" ") for part in parts)
    wording = Wording.INSERTED if added else Wording.DELETED
    pieces = new_pieces if added else old_pieces
    assert {p.wording for part in parts for p in pieces(part.row)} == {wording}


def test_a_clause_of_usual_length_stays_whole() -> None:
    made = Versions()
    made.reworded(SENTENCE * 100, SENTENCE * 100 + "soon", "1")
    (entry,) = _prepared(made).entries
    assert sliced(entry) == (entry,)


def test_brackets_stand_with_the_part_that_holds_their_words() -> None:
    old, new = f"[keep] {LONG}end", f"keep {LONG}end"
    made = Versions()
    change = BracketChange(BracketKind.CLOSED, (0, 6), (0, 4))
    made.reworded(old, new, "1", brackets=(change,))
    parts = sliced(_prepared(made).entries[0])
    assert [bool(part.row.brackets) for part in parts] == [True] + [False] * (len(parts) - 1)


def test_the_lines_of_a_long_clause_share_its_index() -> None:
    prepared = _long()
    lines = [item for item in items(prepared.entries, Display()) if item.index == 1]
    assert len(lines) >= 6
    assert [line.continues for line in lines] == [False] + [True] * (len(lines) - 1)
    first, *more = lines
    assert first.entry is not None
    assert row_key(first.entry.row) == row_key(prepared.entries[1].row)
    assert first.entry.row.renumbered
    assert not any(line.entry.row.renumbered for line in more if line.entry)


@pytest.fixture
def panel(qtbot: QtBot) -> RowsPanel:
    made = RowsPanel(theme("light"), "en")
    qtbot.addWidget(made)
    made.resize(1034, 500)
    made.show_prepared(_long())
    made.show()
    return made


def test_no_row_of_a_long_clause_is_taller_than_a_few_screens(panel: RowsPanel) -> None:
    view = panel.view
    heights = [view.rows.laid(number).height for number in range(len(view.rows.items))]
    assert max(heights) < 6 * view.height()


def test_the_editor_of_a_comment_has_room_under_the_first_row_alone(panel: RowsPanel) -> None:
    panel.set_editing(1, 120.0)
    rooms = [
        panel.view.rows.laid(number).editor.height()
        for number, item in enumerate(panel.model.rows)
        if item.index == 1
    ]
    assert rooms == [120.0] + [0.0] * (len(rooms) - 1)


def test_going_to_a_long_clause_leads_to_its_beginning(panel: RowsPanel) -> None:
    assert panel.go_to(1)
    item = panel.view.current_item()
    assert item is not None
    assert not item.continues
    assert panel.current_index() == 1


def test_every_part_of_a_long_clause_is_painted(panel: RowsPanel) -> None:
    for number in range(len(panel.model.rows)):
        panel.view.show_line(number)
        assert not panel.view.viewport().grab().isNull()
        assert panel.current_index() == panel.model.rows[number].index


def test_a_long_clause_that_moved_points_to_its_other_end_once(qtbot: QtBot) -> None:
    made = Versions()
    moving = made.leaves(LONG, "1")
    made.same("to keep this one where it is;", "2")
    made.arrives(moving, LONG, "3")
    panel = RowsPanel(theme("light"), "en")
    qtbot.addWidget(panel)
    panel.resize(1034, 500)
    panel.show_prepared(_prepared(made))
    panel.show()
    stands = [
        number
        for number in range(len(panel.model.rows))
        if panel.view.rows.laid(number).standing is not None
    ]
    assert len(stands) == 2
    assert not any(panel.model.rows[number].continues for number in stands)
    panel.view.viewport().grab()
