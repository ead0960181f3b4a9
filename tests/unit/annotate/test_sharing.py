"""What is shared, and what merging is said to do before it is done."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.annotate.specimens import note
from tests.unit.annotate.strategies import states
from wsisdesk.annotate import editing, sealing
from wsisdesk.annotate.sharing import Effect, as_layer, plan, theirs, to_share, united
from wsisdesk.errors import DamagedDocument, EncryptedDocument, WrongPassphrase

if TYPE_CHECKING:
    from wsisdesk.annotate.model import Annotation, State

FILE = Path("notes.jsonld")


def changed(before: Annotation, body: str, *, private: bool = False) -> Annotation:
    content = replace(before.content, body=body, private=private)
    return editing.change(before, "Boris", content=content)


def effects(kept: list[Annotation], incoming: list[Annotation]) -> list[Effect]:
    return [change.effect for change in plan(kept, incoming)]


def test_merging_says_what_it_will_do() -> None:
    newer, older = changed(note(1), "newer"), note(1)
    assert effects([], [note(1)]) == [Effect.ADDED]
    assert effects([older], [newer]) == [Effect.UPDATED]
    assert effects([newer], [changed(older, "theirs")]) in ([Effect.UPDATED], [Effect.KEPT])
    assert effects([newer], [older]) == [Effect.SAME]
    assert effects([older], [editing.delete(older, "Boris")]) == [Effect.DELETED]
    gone = editing.delete(older, "Amal")
    back = editing.undo(gone, editing.Step.between(older, gone), "Boris")
    assert effects([gone], [back]) == [Effect.RESTORED]


def test_an_older_edit_goes_into_the_history() -> None:
    theirs = changed(note(1), "theirs")
    ours = changed(note(1), "ours")
    (change,) = plan([ours], [theirs])
    assert change.effect is Effect.KEPT
    assert change.after.content.body == "ours"
    assert "theirs" in {state.content.body for state in change.after.states}


def test_merging_what_was_merged_changes_nothing() -> None:
    (first,) = plan([note(1)], [changed(note(1), "theirs")])
    assert effects([first.after], [changed(note(1), "theirs")])[0] in (Effect.SAME, Effect.UPDATED)
    assert effects([first.after], [first.after]) == [Effect.SAME]


def test_a_layer_is_merged_with_ones_own_notes_only_when_asked() -> None:
    layer = as_layer([note(1)], "Boris.jsonld")
    assert effects(list(layer), [note(1)]) == [Effect.ADDED]
    (change,) = plan([], layer)
    assert change.after.layer == ""


def test_private_notes_stay_unless_asked_for() -> None:
    secret = changed(note(1), "our limit", private=True)
    assert to_share([secret, note(2)]) == (note(2),)
    assert to_share([secret], private=True) == (secret,)


def test_what_was_private_for_a_time_is_not_in_the_shared_history() -> None:
    opened = changed(changed(note(1), "our limit", private=True), "our view")
    (shared,) = to_share([opened])
    assert [state.content.body for state in shared.states] == ["remark", "our view"]


def test_a_deletion_goes_out_without_what_was_deleted() -> None:
    gone = editing.delete(changed(note(1), "harsh words"), "Amal")
    for private in (False, True):
        (shared,) = to_share([gone], private=private)
        assert shared.deleted
        assert (shared.id, shared.modified, shared.target.document) == (
            gone.id, gone.modified, gone.target.document
        )  # fmt: skip
        told = repr(shared)
        assert "harsh words" not in told
        assert "remark" not in told
        assert gone.target.quote.exact not in told


def test_a_private_note_that_was_deleted_stays_unheard_of() -> None:
    assert to_share([editing.delete(changed(note(1), "limit", private=True), "Amal")]) == ()


def test_a_shared_deletion_deletes_the_colleagues_copy_and_keeps_its_words_in_history() -> None:
    (deletion,) = to_share([editing.delete(note(1), "Amal")])
    (change,) = plan([note(1)], [deletion])
    assert change.effect is Effect.DELETED
    assert change.after.deleted
    assert "remark" in {state.content.body for state in change.after.states}


def test_a_deletion_of_what_was_never_here_or_is_deleted_already_shows_nothing() -> None:
    gone = editing.delete(note(1), "Amal")
    (deletion,) = to_share([gone])
    assert effects([], [deletion]) == [Effect.SAME]
    assert effects([gone], [deletion]) == [Effect.SAME]


def test_two_copies_of_a_note_in_one_file_are_one_change() -> None:
    newer = changed(note(1), "newer")
    for incoming in ([note(1), newer], [newer, note(1)]):
        (change,) = plan([], incoming)
        assert change.after.content.body == "newer"
    assert united([newer, note(2), note(1)]) == (newer, note(2))


@given(st.lists(st.tuples(st.integers(1, 3), states), max_size=6))
def test_the_order_of_the_file_is_of_no_account(drawn: list[tuple[int, State]]) -> None:
    copies = [replace(note(number), states=(state,)) for number, state in drawn]
    assert united(copies) == united(copies[::-1])
    assert plan([note(1)], copies) == plan([note(1)], copies[::-1])


def test_what_the_file_brought_is_the_newest_state_that_was_not_here() -> None:
    ours, hers = changed(note(1), "ours"), changed(note(1), "hers")
    (change,) = plan([changed(ours, "ours still")], [hers])
    assert theirs(change).content.body == "hers"
    (added,) = plan([], [hers])
    assert theirs(added).content.body == "hers"
    (same,) = plan([ours], [note(1)])
    assert theirs(same).content.body == "ours"


def test_a_file_taken_into_a_layer_is_compared_with_that_layer_alone() -> None:
    (theirs,) = as_layer([note(1)], "Boris")
    (change,) = plan([note(1), theirs], [changed(note(1), "newer")], "Boris")
    assert (change.before, change.effect) == (theirs, Effect.UPDATED)
    assert change.after.layer == "Boris"


def test_a_sealed_file_opens_with_its_passphrase_alone() -> None:
    sealed = sealing.seal("ملاحظات", "سرّنا")
    assert sealing.is_sealed(sealed)
    assert "ملاحظات".encode() not in sealed
    assert sealing.unseal(sealed, "سرّنا", FILE) == "ملاحظات"
    with pytest.raises(WrongPassphrase):
        sealing.unseal(sealed, "another", FILE)
    with pytest.raises(EncryptedDocument):
        sealing.unseal(sealed, "", FILE)


@pytest.mark.parametrize(
    ("sealed_with", "typed"),
    [
        ("caf\u00e9", "cafe\u0301"),
        ("cafe\u0301", "caf\u00e9"),
        ("\u0622\u0645\u0627\u0644", "\u0627\u0653\u0645\u0627\u0644"),
        ("one two ", "one two"),
        ("one two", "\u00a0one two\n"),
    ],
)
def test_a_passphrase_is_the_same_from_every_keyboard(sealed_with: str, typed: str) -> None:
    assert sealed_with != typed
    assert sealing.unseal(sealing.seal("words", sealed_with), typed, FILE) == "words"


def test_blanks_and_case_within_a_passphrase_count() -> None:
    sealed = sealing.seal("words", "one two")
    for typed in ("onetwo", "one  two", "One two"):
        with pytest.raises(WrongPassphrase):
            sealing.unseal(sealed, typed, FILE)


def test_a_sealed_file_that_was_tampered_with_does_not_open() -> None:
    sealed = bytearray(sealing.seal("words", "key"))
    sealed[-1] ^= 1
    with pytest.raises(WrongPassphrase):
        sealing.unseal(bytes(sealed), "key", FILE)
    with pytest.raises(DamagedDocument):
        sealing.unseal(sealing.MAGIC + b"short", "key", FILE)


def test_two_sealings_of_one_text_differ() -> None:
    assert sealing.seal("words", "key") != sealing.seal("words", "key")
