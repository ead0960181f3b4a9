"""Notes leave for the store in order; what is refused stays, as last written, until it is taken."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject

from tests.helpers.executors import Immediately
from tests.unit.annotate.specimens import note
from wsisdesk.annotate import editing
from wsisdesk.annotate.store import NoteStore
from wsisdesk.errors import DiskFull
from wsisdesk.ui.jobs import JobRunner
from wsisdesk.ui.notes.keeping.outbox import Outbox
from wsisdesk.ui.notes.keys import key_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from wsisdesk.annotate.model import Annotation
    from wsisdesk.ui.services import Services


class Workspace:
    """As much of a workspace as the tasks of an outbox use."""

    def __init__(self, folder: Path) -> None:
        self.notes = NoteStore(folder)

    def close(self) -> None:
        self.notes.close()


class Later(Immediately):
    """Keeps what is submitted until told, as a slow disk does."""

    def __init__(self) -> None:
        self.held: list[Callable[[], None]] = []

    def submit(self, call: Callable[[], None]) -> None:
        self.held.append(call)

    def go_on(self) -> None:
        held, self.held = self.held, []
        for call in held:
            call()

    def close(self) -> None:
        self.go_on()


class Bench:
    """An outbox over a store, with what it says."""

    def __init__(self, folder: Path, qtbot: QtBot, patch: pytest.MonkeyPatch) -> None:
        self.qtbot, self.patch = qtbot, patch
        self.later = Later()
        self.runner = JobRunner(lambda: Workspace(folder), self.later)

        class Given:
            quick = self.runner

        services: Services = Given()  # type: ignore[assignment]
        self._parent = QObject()
        self.outbox = Outbox(services, self._parent)
        self.said: list[str] = []
        self.stored: list[Annotation] = []
        self.outbox.failed.connect(lambda _: self.said.append("failed"))
        self.outbox.recovered.connect(lambda: self.said.append("recovered"))
        self.outbox.settled.connect(lambda: self.said.append("settled"))
        self.outbox.stored.connect(lambda notes: self.stored.extend(notes))

    def refuse(self) -> None:
        def full(store: NoteStore, *_: object) -> None:
            raise DiskFull(store.path)

        self.patch.setattr(NoteStore, "save", full)
        self.patch.setattr(NoteStore, "amend", full)

    def go_on(self) -> None:
        self.later.go_on()
        self.qtbot.waitUntil(lambda: not self.runner.jobs)


@pytest.fixture
def bench(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bench]:
    made = Bench(tmp_path, qtbot, monkeypatch)
    yield made
    monkeypatch.undo()
    made.runner.close()


def worded(before: Annotation, body: str) -> Annotation:
    return editing.change(before, "Amal", content=replace(before.content, body=body))


def test_a_note_is_on_its_way_until_it_is_stored(bench: Bench) -> None:
    bench.outbox.save([note(1)])
    assert bench.outbox.sends(key_of(note(1)))
    bench.go_on()
    assert not bench.outbox.busy
    assert bench.stored == [note(1)]
    assert bench.said == ["settled"]


def test_nothing_is_settled_while_a_later_state_is_on_its_way(bench: Bench) -> None:
    bench.outbox.save([note(1)])
    bench.outbox.save([worded(note(1), "later")])
    bench.go_on()
    assert bench.said == ["settled"]
    assert [kept.content.body for kept in bench.stored] == ["remark", "later"]


def test_what_is_refused_stays_and_is_stored_by_the_next_try(bench: Bench) -> None:
    bench.refuse()
    bench.outbox.save([note(1)])
    bench.go_on()
    assert bench.outbox.not_stored() == (note(1),)
    assert bench.outbox.holds(key_of(note(1)))
    assert not bench.outbox.sends(key_of(note(1)))
    bench.outbox.try_again()
    assert bench.outbox.not_stored() == (note(1),), "it is in sight while it is tried"
    bench.go_on()
    assert bench.outbox.not_stored() == (note(1),)
    assert bench.said == ["failed", "settled", "settled"], "a try fails without a word"
    bench.patch.undo()
    bench.outbox.try_again()
    bench.go_on()
    assert bench.outbox.not_stored() == ()
    assert bench.said[-2:] == ["recovered", "settled"]


def test_of_several_refusals_the_last_words_stay(bench: Bench) -> None:
    bench.refuse()
    later = worded(note(1), "later")
    bench.outbox.save([note(1)])
    bench.outbox.amend(note(1), later.current, later)
    bench.go_on()
    assert bench.outbox.not_stored() == (later,)


def test_an_older_try_that_succeeds_does_not_settle_what_came_after(bench: Bench) -> None:
    bench.refuse()
    bench.outbox.save([note(1)])
    bench.go_on()
    bench.patch.undo()
    bench.outbox.try_again()
    bench.later.go_on()  # stored, but not heard of yet
    bench.refuse()
    later = worded(note(1), "later")
    bench.outbox.save([later])
    bench.go_on()
    assert bench.outbox.not_stored() == (later,)
    assert "recovered" not in bench.said


def test_what_is_typed_on_settles_what_was_refused_before(bench: Bench) -> None:
    bench.refuse()
    bench.outbox.save([note(1)])
    bench.go_on()
    bench.patch.undo()
    bench.outbox.save([worded(note(1), "later")])
    bench.go_on()
    assert bench.outbox.not_stored() == ()
    assert bench.said[-2:] == ["recovered", "settled"]


def test_a_note_on_its_way_is_not_tried_beside(bench: Bench) -> None:
    bench.refuse()
    bench.outbox.save([note(1)])
    bench.go_on()
    bench.outbox.try_again()
    bench.outbox.try_again()
    assert len(bench.later.held) == 1


def test_trying_again_with_nothing_at_stake_does_nothing(bench: Bench) -> None:
    bench.outbox.try_again()
    assert bench.later.held == []
    assert bench.said == []
