"""Copies are checked before they count, and older ones stay until then."""

from __future__ import annotations

import os
import sqlite3
import time
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.annotate.specimens import note
from wsisdesk.annotate import backups, opening, repairing
from wsisdesk.annotate.backups import Backup
from wsisdesk.annotate.decisions import Choice, Decision
from wsisdesk.annotate.layers import Layer
from wsisdesk.annotate.store import NoteStore
from wsisdesk.errors import BackupNotSound, FolderNotWritable, NotesDamaged

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
DAY = timedelta(days=1)
_CELL_AREA = 4096
LEFT = Decision(note(1).id, "newer", Choice.KEPT_BACK, "2026-03-02")


def copy_of(store: NoteStore, at: datetime = NOON) -> Backup:
    with closing(sqlite3.connect(store.path, isolation_level=None)) as source:
        return backups.make(source, store.folder, at)


def test_a_copy_holds_every_note(tmp_path: Path) -> None:
    with NoteStore(tmp_path) as store:
        store.save([note(number) for number in range(20)])
        copy = copy_of(store)
    with closing(sqlite3.connect(copy.path)) as connection:
        assert connection.execute("SELECT count(*) FROM states").fetchone() == (20,)
    assert backups.existing(tmp_path) == (copy,)


def test_a_copy_is_due_a_day_after_the_last_and_after_the_clock_was_set_back(
    tmp_path: Path,
) -> None:
    assert backups.due(tmp_path, NOON)
    with NoteStore(tmp_path) as store:
        copy_of(store)
    assert not backups.due(tmp_path, NOON + DAY / 2)
    assert backups.due(tmp_path, NOON + DAY)
    assert backups.due(tmp_path, NOON - 30 * DAY)


def test_what_a_stopped_maker_left_goes_with_a_later_copy_and_what_is_being_made_stays(
    tmp_path: Path,
) -> None:
    left, at_work = (tmp_path / backups.FOLDER / f"unfinished-{name}" for name in "ab")
    for apart in (left, at_work):
        apart.mkdir(parents=True)
        (apart / "notes.db").touch()
    yesterday = time.time() - 2 * DAY.total_seconds()
    os.utime(left, (yesterday, yesterday))
    with NoteStore(tmp_path) as store:
        copy_of(store)
    assert not left.exists()
    assert at_work.exists()


def test_a_copy_that_holds_less_is_no_copy(tmp_path: Path) -> None:
    with NoteStore(tmp_path) as store:
        store.save([note()])
        copy = copy_of(store)
    with pytest.raises(BackupNotSound):
        backups.verify(copy.path, 2)


def test_an_unsound_copy_costs_no_older_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with NoteStore(tmp_path) as store:
        first = copy_of(store)

        def unsound(path: Path, states: int | None = None) -> None:
            raise BackupNotSound(path)

        monkeypatch.setattr(backups, "verify", unsound)
        with pytest.raises(BackupNotSound):
            copy_of(store, NOON + DAY)
    assert [path.name for path in (tmp_path / "backups").iterdir()] == [first.path.name]


def test_a_folder_without_room_for_copies_is_told(tmp_path: Path) -> None:
    (tmp_path / "backups").write_text("in the way", encoding="utf-8")
    with NoteStore(tmp_path) as store, pytest.raises(FolderNotWritable):
        copy_of(store)


def made_on(days: list[int]) -> list[Backup]:
    return [
        Backup(Path(f"notes-{number:06}"), number, NOON + day * DAY)
        for number, day in enumerate(days)
    ]


def test_a_year_of_days_leaves_days_weeks_and_months() -> None:
    copies = made_on(list(range(365)))
    kept = sorted(backup.number for backup in backups.kept(copies))
    assert kept[-7:] == list(range(358, 365))
    assert 7 + 4 + 11 - 2 <= len(kept) <= 7 + 5 + 12


@given(st.lists(st.integers(-400, 400), min_size=1, max_size=60))
def test_the_latest_copy_is_always_kept_whatever_the_clock_says(days: list[int]) -> None:
    copies = made_on(days)
    assert copies[-1] in backups.kept(copies)


@given(st.lists(st.integers(-400, 400), max_size=60))
def test_the_rotation_has_a_bound_and_is_stable(days: list[int]) -> None:
    kept = backups.kept(made_on(days))
    assert len(kept) <= 7 + 5 + 12
    assert backups.kept(kept) == kept


def damage(path: Path) -> None:
    """Overwrite the middle of the file, as a failing disk does."""
    size = path.stat().st_size
    with path.open("rb+") as file:
        file.seek(size // 2)
        file.write(b"\xa5" * (size - size // 2 - _CELL_AREA))


def test_a_damaged_file_is_restored_from_the_copy_and_kept_aside(tmp_path: Path) -> None:
    with NoteStore(tmp_path) as store:
        store.save([note(number, "words " * 50) for number in range(200)])
        copy = copy_of(store)
    damage(tmp_path / opening.FILE_NAME)
    done = repairing.restore(tmp_path, copy)
    assert done.damaged.exists()
    with NoteStore(tmp_path) as store:
        assert len(store.every()) == 200


def test_what_the_copy_lacks_is_saved_from_the_damaged_file(tmp_path: Path) -> None:
    with NoteStore(tmp_path) as store:
        store.save([note(1)])
        copy = copy_of(store)
        store.save([note(2)])
    done = repairing.restore(tmp_path, copy)
    assert done.saved == 1
    with NoteStore(tmp_path) as store:
        assert store.every() == (note(1), note(2))


def test_without_any_copy_what_can_be_read_is_saved(tmp_path: Path) -> None:
    with NoteStore(tmp_path) as store:
        store.save([note(1), note(2)])
    assert repairing.restore(tmp_path, None).saved == 2


def test_what_is_known_of_layers_and_decisions_is_saved_from_the_damaged_file(
    tmp_path: Path,
) -> None:
    with NoteStore(tmp_path) as store:
        store.exchange.take_in([note(1)], Layer("Boris", "boris.jsonld", "2026"))
        store.exchange.take_in([note(1)], Layer("Gone", "gone.jsonld", "2026"))
        copy = copy_of(store)
        store.layers.show("Boris", shown=False)
        store.layers.remove("Gone")
        store.decide([LEFT])
    repairing.restore(tmp_path, copy)
    with NoteStore(tmp_path) as store:
        assert store.layers.every() == (Layer("Boris", "boris.jsonld", "2026", shown=False),)
        assert [layer.name for layer in store.layers.every(removed=True)] == ["Gone"]
        assert store.decided() == (LEFT,)


def test_notes_on_both_sides_of_a_hole_in_the_file_are_saved(tmp_path: Path) -> None:
    with NoteStore(tmp_path) as store:
        store.save([note(number, "words " * 50) for number in range(300)])
    path = tmp_path / opening.FILE_NAME
    with path.open("rb+") as file:
        file.seek(path.stat().st_size // 2)
        file.write(b"\xa5" * _CELL_AREA)
    saved = repairing.restore(tmp_path, None).saved
    with NoteStore(tmp_path) as store:
        held = {int(kept.id.rpartition(":")[2]) for kept in store.every()}
    assert saved == len(held) > 250
    assert {0, 299} <= held


def test_a_note_whose_states_alone_can_be_read_is_saved(tmp_path: Path) -> None:
    with NoteStore(tmp_path) as store:
        store.save([note(1)])
        with closing(sqlite3.connect(store.path, isolation_level=None)) as connection:
            connection.execute("DELETE FROM notes")
    repairing.restore(tmp_path, None)
    with NoteStore(tmp_path) as store:
        assert store.every() == (note(1),)


def test_an_unsound_copy_is_refused_before_anything_is_touched(tmp_path: Path) -> None:
    with NoteStore(tmp_path) as store:
        store.save([note()])
        copy = copy_of(store)
    copy.path.write_bytes(b"rubbish")
    with pytest.raises(BackupNotSound):
        repairing.restore(tmp_path, copy)
    with NoteStore(tmp_path) as store:
        assert store.every() == (note(),)


def test_a_log_left_beside_a_copy_put_in_place_by_hand_is_set_aside(tmp_path: Path) -> None:
    path = tmp_path / opening.FILE_NAME
    store = NoteStore(tmp_path)
    store.save([note(1)])
    copy = copy_of(store)
    store.save([note(number) for number in range(2, 60)])
    log = opening.log_of(path).read_bytes()
    store.close()
    path.write_bytes(copy.path.read_bytes())
    opening.log_of(path).write_bytes(log)
    with NoteStore(tmp_path) as restored:
        assert restored.every() == (note(1),)
        with closing(sqlite3.connect(path)) as connection:
            opening.check(connection, path)
    assert opening.log_of(path).with_name(f"{path.name}-wal.stale").exists()


def test_after_an_unclean_stop_the_whole_file_is_checked(tmp_path: Path) -> None:
    path = tmp_path / opening.FILE_NAME
    with NoteStore(tmp_path) as store:
        store.save([note(number, "words " * 50) for number in range(200)])
        store.path.with_name("kept").write_bytes(b"")
    damage(path)
    opening.log_of(path).write_bytes(b"\x00" * 32)
    with pytest.raises(NotesDamaged):
        NoteStore(tmp_path)
