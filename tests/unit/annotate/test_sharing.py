"""What is shared, and what merging is said to do before it is done."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.unit.annotate.specimens import note
from wsisdesk.annotate import editing, sealing
from wsisdesk.annotate.sharing import Effect, as_layer, plan, to_share
from wsisdesk.errors import DamagedDocument, EncryptedDocument, WrongPassphrase

if TYPE_CHECKING:
    from wsisdesk.annotate.model import Annotation

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


def test_a_sealed_file_opens_with_its_passphrase_alone() -> None:
    sealed = sealing.seal("ملاحظات", "سرّنا")
    assert sealing.is_sealed(sealed)
    assert "ملاحظات".encode() not in sealed
    assert sealing.unseal(sealed, "سرّنا", FILE) == "ملاحظات"
    with pytest.raises(WrongPassphrase):
        sealing.unseal(sealed, "another", FILE)
    with pytest.raises(EncryptedDocument):
        sealing.unseal(sealed, "", FILE)


def test_a_sealed_file_that_was_tampered_with_does_not_open() -> None:
    sealed = bytearray(sealing.seal("words", "key"))
    sealed[-1] ^= 1
    with pytest.raises(WrongPassphrase):
        sealing.unseal(bytes(sealed), "key", FILE)
    with pytest.raises(DamagedDocument):
        sealing.unseal(sealing.MAGIC + b"short", "key", FILE)


def test_two_sealings_of_one_text_differ() -> None:
    assert sealing.seal("words", "key") != sealing.seal("words", "key")
