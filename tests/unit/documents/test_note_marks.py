from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from wsisdesk.documents.model import Block, BlockKind, NoteRef
from wsisdesk.documents.note_marks import with_note_marks


def called(text: str, *positions: int) -> Block:
    notes = tuple(NoteRef(position, f"n{n}", str(n)) for n, position in enumerate(positions, 1))
    return Block("b1", BlockKind.PARAGRAPH, text, notes=notes)


def test_marks_stand_where_the_notes_are_called() -> None:
    assert with_note_marks(called("to act; to rest", 6, 15), "[{}]".format) == (
        "to act[1]; to rest[2]"
    )


def test_a_text_without_notes_stays_as_it_is() -> None:
    assert with_note_marks(called("to act"), "[{}]".format) == "to act"


@given(st.text(max_size=20), st.data())
def test_without_what_was_written_the_text_is_the_old_one(text: str, data: st.DataObject) -> None:
    positions = data.draw(st.lists(st.integers(0, len(text)), max_size=4))
    assert with_note_marks(called(text, *sorted(positions)), lambda _: "") == text
