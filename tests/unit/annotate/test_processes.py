"""Several processes have the notes open at once: each sees and keeps what the others write."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.unit.annotate.specimens import note
from wsisdesk.annotate import backups, opening
from wsisdesk.annotate.store import NoteStore
from wsisdesk.errors import NotesDamaged

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[3]
_ELSEWHERE = """
import sys
from pathlib import Path
from tests.unit.annotate.specimens import note
from wsisdesk.annotate.store import NoteStore
with NoteStore(Path(sys.argv[1])) as store:
    store.save(note(int(number)) for number in sys.argv[2:])
    print(len(store.every()))
"""

_COPYING = """
import sys
from pathlib import Path
from wsisdesk.annotate.store import NoteStore
with NoteStore(Path(sys.argv[1])) as store:
    print("open", flush=True)
    sys.stdin.readline()
    for _ in range(8):
        store.back_up()
"""


def elsewhere(folder: Path, *numbers: int) -> int:
    """Save notes in a process of its own; return how many it then finds."""
    arguments = [sys.executable, "-c", _ELSEWHERE, str(folder), *map(str, numbers)]
    done = subprocess.run(arguments, cwd=ROOT, capture_output=True, text=True, check=True)
    return int(done.stdout)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[NoteStore]:
    with NoteStore(tmp_path) as opened:
        opened.save([note(1)])
        yield opened


def test_what_another_process_writes_is_read_here_and_what_is_written_here_there(
    store: NoteStore,
) -> None:
    assert elsewhere(store.folder, 2) == 2
    assert len(store.every()) == 2
    store.save([note(3)])
    assert elsewhere(store.folder) == 3


def test_a_second_window_in_this_process_does_not_cost_us_the_log(store: NoteStore) -> None:
    """Opening and closing the file beside SQLite would cancel our locks on it."""
    with NoteStore(store.folder):
        pass
    log = opening.log_of(store.path)
    before = log.stat().st_ino
    assert elsewhere(store.folder, 2) == 2
    assert log.stat().st_ino == before, "the other process threw the log away"
    store.save([note(3)])
    assert elsewhere(store.folder) == 3
    assert len(store.every()) == 3


def test_that_others_have_written_is_told_once_and_ones_own_writing_is_not(
    store: NoteStore,
) -> None:
    assert not store.changed_elsewhere()
    store.save([note(2)])
    assert not store.changed_elsewhere()
    elsewhere(store.folder, 3)
    assert store.changed_elsewhere()
    assert not store.changed_elsewhere()
    with NoteStore(store.folder) as other:
        other.save([note(4)])
    assert store.changed_elsewhere()


def test_processes_that_copy_at_once_leave_each_other_alone(store: NoteStore) -> None:
    store.save([note(number) for number in range(200)])
    makers = [
        subprocess.Popen(
            [sys.executable, "-c", _COPYING, str(store.folder)],
            cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            text=True,
        )
        for _ in range(4)
    ]  # fmt: skip
    for maker in makers:
        assert maker.stdout is not None
        assert maker.stdout.readline() == "open\n"
    for maker in makers:
        assert maker.stdin is not None
        maker.stdin.write("go\n")
        maker.stdin.flush()
    told = [maker.communicate(timeout=120) for maker in makers]
    assert [maker.returncode for maker in makers] == [0] * 4, told
    kept = backups.existing(store.folder)
    assert kept
    for backup in kept:
        backups.verify(backup.path, 200)
    assert sorted((store.folder / backups.FOLDER).iterdir()) == sorted(b.path for b in kept)


def test_a_stale_log_is_set_aside_again_once_the_notes_were_closed(tmp_path: Path) -> None:
    for turn in range(2):
        with NoteStore(tmp_path) as store:
            store.save([note(turn)])
            copy = store.back_up().path.read_bytes()
            store.save([note(number) for number in range(10, 40)])
            log = opening.log_of(store.path).read_bytes()
        store.path.write_bytes(copy)
        opening.log_of(store.path).write_bytes(log)
        with NoteStore(tmp_path) as restored:
            assert len(restored.every()) == turn + 1


def test_a_file_that_could_not_be_opened_counts_as_closed(tmp_path: Path) -> None:
    path = tmp_path / opening.FILE_NAME
    path.write_bytes(b"no database " * 100)
    for _ in range(2):
        with pytest.raises(NotesDamaged):
            NoteStore(tmp_path)
    assert opening._open_here[path.resolve()] == 0


@pytest.mark.parametrize("look", ["exists", "stat"])
def test_a_log_that_another_process_clears_away_while_one_opens_is_no_fault(
    tmp_path: Path, look: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The last to close the notes deletes their log: between any two looks of others."""
    with NoteStore(tmp_path) as store:
        store.save([note(1)])
    log = opening.log_of(tmp_path / opening.FILE_NAME)
    log.touch()
    call = getattr(type(log), look)

    def seen_last(path: Path, **options: Any) -> Any:  # noqa: ANN401 - whatever is asked of it
        found = call(path, **options)
        if path == log:
            log.unlink(missing_ok=True)
        return found

    monkeypatch.setattr(type(log), look, seen_last)
    with NoteStore(tmp_path) as store:
        assert store.every() == (note(1),)
