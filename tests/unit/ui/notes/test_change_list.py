"""What merging would do is listed so that one can read it: what stands here, what would come."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject

from tests.unit.annotate.specimens import note
from wsisdesk.annotate import editing
from wsisdesk.annotate.model import (
    Colour,
    Edit,
    NoteKind,
    NoteStatus,
    Proposal,
    ProposalAction,
)
from wsisdesk.annotate.sharing import Effect, plan, to_share
from wsisdesk.text.direction import without_controls
from wsisdesk.ui.notes.share.change_list import ChangeList, listed

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wsisdesk.annotate.model import Annotation


class Listed:
    """The rows for some notes of ours and a colleague's."""

    def __init__(self, ours: list[Annotation], theirs: list[Annotation]) -> None:
        self._parent = QObject()
        self.list = ChangeList(plan(ours, theirs), lambda document: document[:3], self._parent)
        self.list.fill_in()

    def effects(self) -> list[Effect]:
        return [self.list.effect_of(row) for row in range(self.list.rowCount())]

    def row(self, group: int = 0, number: int = 0) -> list[str]:
        cells = [self.list.item(group).child(number, column) for column in range(3)]
        return [without_controls(cell.text()) for cell in cells]


def edited(before: Annotation, author: str = "Boris", **content: object) -> Annotation:
    return editing.change(before, author, content=replace(before.content, **content))  # type: ignore[arg-type]


def test_what_touches_ones_own_words_comes_first_and_the_same_last(qtbot: QtBot) -> None:
    ours = [note(number) for number in range(1, 6)]
    gone = editing.delete(ours[3], "Amal")
    kept = edited(edited(ours[4], body="theirs, older"), "Amal", body="ours, newer")
    theirs = [
        note(9),
        ours[0],
        edited(ours[1], body="changed"),
        editing.delete(ours[2], "Boris"),
        editing.undo(gone, editing.Step.between(ours[3], gone), "Boris"),
        edited(ours[4], body="older"),
    ]
    found = Listed([*ours[:3], gone, replace(kept, states=(kept.states[0], kept.states[-1]))],
                   theirs)  # fmt: skip
    assert found.effects()[:3] == [Effect.DELETED, Effect.UPDATED, Effect.RESTORED]
    assert found.effects()[-2:] == [Effect.ADDED, Effect.SAME]


def test_both_sides_of_a_change_stand_beside_each_other_with_who_and_when(qtbot: QtBot) -> None:
    where, ours, theirs = Listed([note(1)], [edited(note(1), body="hers")]).row()
    assert where.startswith("ddd\n")
    assert note(1).target.address in where
    assert "remark" in ours
    assert "Amal" in ours
    assert "hers" in theirs
    assert "Boris" in theirs


def test_what_is_deleted_says_so_on_its_side_and_what_it_was_on_the_other(qtbot: QtBot) -> None:
    (deletion,) = to_share([editing.delete(note(1), "Boris")])
    _, ours, theirs = Listed([note(1)], [deletion]).row()
    assert "remark" in ours
    assert theirs.startswith("Deleted\n")
    assert "Boris" in theirs


def test_of_an_older_edit_that_loses_its_own_words_are_shown(qtbot: QtBot) -> None:
    older = edited(note(1), body="hers, older")
    newer = edited(note(1), "Amal", body="ours, newer")
    found = Listed([newer], [older])
    assert found.effects() == [Effect.KEPT]
    _, ours, theirs = found.row()
    assert "ours, newer" in ours
    assert "hers, older" in theirs


def test_what_is_added_has_nothing_on_our_side(qtbot: QtBot) -> None:
    assert Listed([], [note(1)]).row()[1] == "–"


def test_a_note_without_an_address_is_named_by_its_words(qtbot: QtBot) -> None:
    state = replace(note(1).current, target=replace(note(1).target, address=""))
    where, *_ = Listed([], [replace(note(1), states=(state,))]).row()
    assert where == f"ddd\n“{note(1).target.quote.exact}”"


def test_a_change_of_what_is_not_said_is_told(qtbot: QtBot) -> None:
    _, _, theirs = Listed([note(1)], [edited(note(1), colour=Colour.BLUE)]).row()
    assert "another colour" in theirs


def test_status_tags_and_proposals_are_shown(qtbot: QtBot) -> None:
    done = edited(note(1), status=NoteStatus.DONE, tags=("capital",))
    _, ours, theirs = Listed([note(1)], [done]).row()
    assert "#finance" in ours
    assert "#capital" in theirs
    assert "Done" in theirs
    edit = Proposal(ProposalAction.MOD, (Edit(0, 3, "six weeks"),), "too short")
    proposed = edited(note(1), kind=NoteKind.PROPOSAL, body="", proposal=edit)
    assert "six weeks" in Listed([note(1)], [proposed]).row()[2]


@pytest.mark.parametrize("body", ["line\nafter line", "x" * 5_000, "  ", "‏عربي‏"])
def test_every_remark_is_one_line_of_bounded_length(qtbot: QtBot, body: str) -> None:
    _, _, theirs = Listed([], [edited(note(1), body=body)]).row()
    assert theirs.count("\n") == 1
    assert len(theirs) < 400


def test_deletions_of_what_was_never_here_have_no_row(qtbot: QtBot) -> None:
    (deletion,) = to_share([editing.delete(note(1), "Boris")])
    assert listed(plan([], [deletion])) == []
    assert len(listed(plan([], [note(2), deletion]))) == 1


def test_what_looks_like_markup_is_shown_as_it_is(qtbot: QtBot) -> None:
    found = Listed([], [edited(note(1), body="<img src=x>")])
    cell = found.list.item(0).child(0, 2)
    assert "<img" in cell.text()
    assert "<img" not in cell.toolTip()


def test_five_hundred_changes_are_all_listed(qtbot: QtBot) -> None:
    found = Listed([], [note(number) for number in range(500)])
    assert found.list.item(0).rowCount() == 500
    assert "500" in found.list.item(0).text()
