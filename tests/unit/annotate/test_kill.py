"""A writer killed at any moment: nothing acknowledged is lost, and the file is sound each time."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest

from wsisdesk.annotate import backups, opening
from wsisdesk.annotate.store import NoteStore

ROOT = Path(__file__).resolve().parents[3]
# The suite kills each sort of writer this often; the whole run of 200 is asked for by a variable.
KILLS = int(os.environ.get("WSISDESK_KILLS", "8"))
LONGEST = 0.12  # seconds of writing before the kill

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="has no SIGKILL")


def kill_while(folder: Path, work: str, first: int, after: float, lines: int) -> set[int]:
    """Run the writer, kill it, and return the numbers of the notes it was told are safe.

    It is killed so many seconds ``after`` it has said so many ``lines``: the first says that it
    begins, each other one that a note is safe.
    """
    program = [sys.executable, "-m", "tests.unit.annotate.killed_writer"]
    with subprocess.Popen(
        [*program, str(folder), work, str(first)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as writer:
        assert writer.stdout is not None
        acknowledged = {int(writer.stdout.readline()) for _ in range(lines)}
        killer = threading.Timer(after, writer.send_signal, [signal.SIGKILL])
        killer.start()
        acknowledged |= {int(line) for line in writer.stdout if line.endswith("\n")}
        killer.join()
    return acknowledged - {-1}


@pytest.mark.parametrize("work", ["save", "backup", "carry", "exchange", "migrate"])
def test_no_acknowledged_note_is_lost_to_a_kill(tmp_path: Path, work: str) -> None:
    chance = random.Random(work)
    safe: set[int] = set()
    for turn in range(KILLS):
        after, lines = chance.uniform(0, LONGEST), 1 + turn % 2
        safe |= kill_while(tmp_path, work, turn * 10_000, after, lines)
        with NoteStore(tmp_path) as store:
            notes = store.every()
        own = [note for note in notes if not note.origin and not note.layer]
        held = {int(note.id.rpartition(":")[2]) for note in own}
        assert safe <= held
        origins = [note.origin for note in notes if note.origin]
        assert len(origins) == len(set(origins)), "a note was carried over twice"
        with closing(sqlite3.connect(tmp_path / opening.FILE_NAME)) as connection:
            opening.check(connection, tmp_path)
        for backup in backups.existing(tmp_path):
            backups.verify(backup.path)
    assert safe, "the writer never came to write"
