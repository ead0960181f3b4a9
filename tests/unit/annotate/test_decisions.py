"""What was decided about notes when a newer version came is remembered, and can be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.annotate.decisions import Choice, Decision
from wsisdesk.annotate.editing import delete, make
from wsisdesk.annotate.model import Content, NoteKind, Target
from wsisdesk.annotate.store import NoteStore

if TYPE_CHECKING:
    from pathlib import Path

NOTE = make(Target("new", "b1"), Content(NoteKind.COMMENT, "kept"), "Amal", origin="urn:old")
PLACED = Decision("urn:old", "new", Choice.PLACED, "2026-01-01", NOTE.id)


def test_a_decision_is_remembered_with_the_note_it_made(tmp_path: Path) -> None:
    with NoteStore(tmp_path) as store:
        store.decide([PLACED], [NOTE])
    with NoteStore(tmp_path) as store:
        assert store.decided() == (PLACED,)
        assert store.carried("urn:old", "new") == NOTE


def test_a_later_decision_stands_in_the_place_of_the_first(tmp_path: Path) -> None:
    kept_back = Decision("urn:old", "new", Choice.KEPT_BACK, "2026-01-02")
    with NoteStore(tmp_path) as store:
        store.decide([PLACED])
        store.decide([kept_back])
        assert store.decided() == (kept_back,)


def test_decisions_about_another_version_are_others(tmp_path: Path) -> None:
    other = Decision("urn:old", "newer", Choice.KEPT_BACK, "2026-01-02")
    with NoteStore(tmp_path) as store:
        store.decide([PLACED, other])
        assert set(store.decided()) == {PLACED, other}


def test_taking_back_forgets_the_decision_and_keeps_the_notes_given(tmp_path: Path) -> None:
    with NoteStore(tmp_path) as store:
        store.decide([PLACED], [NOTE])
        store.take_back([PLACED], [delete(NOTE, "Amal")])
        assert store.decided() == ()
        assert store.carried("urn:old", "new") is None
        assert store.get(NOTE.id).deleted
