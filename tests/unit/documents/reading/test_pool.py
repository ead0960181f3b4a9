"""Reading in processes of their own: what they may not do, and what becomes of those that fail."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import psutil
import pytest

from wsisdesk.documents.model import Document
from wsisdesk.documents.reading.launching import worker_command
from wsisdesk.documents.reading.limits import Limits
from wsisdesk.documents.reading.pool import ReadingPool, read
from wsisdesk.errors import (
    DocumentError,
    EmptyFile,
    FileMissing,
    OversizedDocument,
    ReaderCrashed,
    ReadingTimeout,
    UnsupportedFormat,
)
from wsisdesk.progress import Cancelled

if TYPE_CHECKING:
    from collections.abc import Iterator

SPEAK = """
import json, struct, sys, os
def hear():
    size = struct.unpack(">Q", sys.stdin.buffer.read(8))[0]
    return json.loads(sys.stdin.buffer.read(size))
def say(message):
    body = json.dumps(message).encode()
    sys.stdout.buffer.write(struct.pack(">Q", len(body)) + body)
    sys.stdout.buffer.flush()
limits, request = hear(), hear()
"""
HANG = "import threading; threading.Event().wait()"


def stand_in(program: str) -> list[str]:
    """Return the command of a process that takes a file like a reader, then runs ``program``."""
    return [sys.executable, "-c", SPEAK + program]


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    path = tmp_path / "letter.txt"
    path.write_text("The Council decides", "utf-8")
    return path


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Give the processes a place for their folders, and check that nothing is left there."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    yield folder
    assert list(folder.iterdir()) == []
    assert psutil.Process().children() == []


def outcome(letter: Path, program: str, limits: Limits) -> Document | DocumentError:
    with ReadingPool(1, limits, stand_in(program)) as pool:
        ((_, result),) = pool.read_all([letter])
        return result


def is_running(pid: int) -> bool:
    """Tell whether a process runs; one that only waits to be buried does not."""
    try:
        return psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def test_a_document_is_read(letter: Path) -> None:
    document = read(letter)
    assert document.name == "letter.txt"
    assert document.format == "text"
    assert [block.text for block in document.blocks] == ["The Council decides"]


def test_errors_of_a_single_file_are_raised_with_its_path(tmp_path: Path) -> None:
    with pytest.raises(FileMissing) as caught:
        read(tmp_path / "nowhere.txt")
    assert caught.value.path == tmp_path / "nowhere.txt"


def test_bad_files_among_many_are_values(letter: Path, tmp_path: Path) -> None:
    empty = tmp_path / "empty.txt"
    empty.touch()
    paths = [letter, empty, tmp_path / "missing", letter]
    with ReadingPool(2) as pool:
        results = list(pool.read_all(paths))
    assert sorted(path.name for path, _ in results) == sorted(path.name for path in paths)
    kinds = {path: type(result) for path, result in results}
    assert kinds == {letter: Document, empty: EmptyFile, tmp_path / "missing": FileMissing}


def test_progress_counts_the_files(letter: Path) -> None:
    seen: list[tuple[int, int, str]] = []

    def note(done: int, total: int, label: str = "") -> None:
        seen.append((done, total, label))

    with ReadingPool(1) as pool:
        assert len(list(pool.read_all([letter] * 3, note))) == 3
    assert seen[-1] == (3, 3, "letter.txt")
    assert sorted(seen) == seen


def test_a_process_reads_many_files_and_is_then_replaced(letter: Path) -> None:
    with ReadingPool(1, Limits(files=2)) as pool:
        processes = set()
        for _ in range(2):
            assert len(list(pool.read_all([letter]))) == 1
            processes |= {child.pid for child in psutil.Process().children()}
        assert list(pool.read_all([letter] * 2))
        processes |= {child.pid for child in psutil.Process().children()}
    assert len(processes) <= 2


@pytest.mark.parametrize(
    "program",
    [
        "os._exit(3)",
        "os.abort()",
        "sys.stdout.write('hello'); sys.stdout.flush()",
        "sys.stdout.buffer.write(b'\\0' * 7 + b'\\5{{{{{'); sys.stdout.flush()",
        "say([1, 2])",
        "say({})",
        "say({'document': 5})",
        "say({'document': {'id': 1}})",
        "say({'error': 'SystemExit', 'detail': 'x'})",
        "say({'error': 'LibraryDamaged'})",
        (
            "say({'document': {'id': 'ff', 'name': '', 'format': '', 'kind': 'other',"
            " 'language': '', 'title': '', 'blocks': []}})"
        ),
        (
            "say({'document': {'id': request['digest'], 'name': 5, 'format': '', 'kind': 'other',"
            " 'language': '', 'title': '', 'blocks': []}})"
        ),
        (
            "say({'document': {'id': request['digest'], 'name': '\\ud800', 'format': '',"
            " 'kind': 'other', 'language': '', 'title': '', 'blocks': []}})"
        ),
    ],
)
def test_whatever_a_process_says_the_program_survives(program: str, letter: Path) -> None:
    assert type(outcome(letter, program, Limits())) is ReaderCrashed


def test_errors_keep_their_class_and_detail(letter: Path) -> None:
    error = outcome(letter, "say({'error': 'UnsupportedFormat', 'detail': 'PNG'})", Limits())
    assert isinstance(error, UnsupportedFormat)
    assert (error.path, error.detail) == (letter, "PNG")


def test_an_answer_without_end_is_refused(letter: Path) -> None:
    program = "sys.stdout.buffer.write(b'\\x7f' * 8); sys.stdout.flush();" + HANG
    assert type(outcome(letter, program, Limits())) is OversizedDocument


def test_a_process_that_falls_silent_is_stopped(letter: Path) -> None:
    assert type(outcome(letter, HANG, Limits(idle=0.3))) is ReadingTimeout


def test_a_process_that_reports_for_ever_is_stopped(letter: Path) -> None:
    program = "while True: say({'progress': [1, 2, 'page']})"
    assert type(outcome(letter, program, Limits(total=0.5))) is ReadingTimeout


def test_a_process_that_eats_memory_is_stopped(letter: Path) -> None:
    program = "hoard = b'x' * 300_000_000;" + HANG
    assert type(outcome(letter, program, Limits(memory=150_000_000))) is OversizedDocument


def test_what_a_process_has_started_ends_with_it(letter: Path, tmp_path: Path) -> None:
    witness = tmp_path / "pid"
    program = (
        "import subprocess; child = subprocess.Popen([sys.executable, '-c', "
        f"{HANG!r}]); open({str(witness)!r}, 'w').write(str(child.pid)); say({{}}); {HANG}"
    )
    assert type(outcome(letter, program, Limits())) is ReaderCrashed
    assert not is_running(int(witness.read_text("ascii")))


def test_stopping_ends_the_process_at_once(letter: Path) -> None:
    def stop(done: int, total: int, label: str = "") -> None:
        raise Cancelled

    with ReadingPool(2, Limits(), stand_in(HANG)) as pool:
        with pytest.raises(Cancelled):
            list(pool.read_all([letter, letter], stop))
        assert psutil.Process().children() == []


def test_leaving_off_early_ends_the_files_in_hand(letter: Path) -> None:
    program = "say({'error': 'EmptyFile'});" + HANG
    with ReadingPool(1, Limits(), stand_in(program)) as pool:
        results = pool.run([letter, letter], lambda job: None)
        next(results)
        del results
        assert psutil.Process().children() == []


def test_after_a_crash_the_next_file_is_read(tmp_path: Path, letter: Path) -> None:
    marker = tmp_path / "crashed"
    boot = json.dumps(worker_command()[-3:])
    program = (
        "import os, sys, json\n"
        f"if not os.path.exists({str(marker)!r}):\n"
        f"    open({str(marker)!r}, 'w').close(); os._exit(1)\n"
        f"code, *sys.argv[1:] = {boot}\n"
        "exec(code)\n"
    )
    with ReadingPool(1, Limits(), [sys.executable, "-c", program]) as pool:
        kinds = [type(result) for _, result in pool.read_all([letter, letter])]
    assert kinds == [ReaderCrashed, Document]


CONFINED = """
import sys, tempfile, os
from pathlib import Path
from wsisdesk.documents.reading import sandbox
from wsisdesk.documents.reading.limits import Limits
folder = Path(tempfile.mkdtemp()).resolve()
sandbox.confine(folder, Limits())
"""


@pytest.mark.parametrize(
    "action",
    [
        "import socket; socket.socket()",
        "import urllib.request; urllib.request.urlopen('http://127.0.0.1:9/')",
        "import socket; socket.getaddrinfo('localhost', 80)",
        "open(folder.parent / 'outside.txt', 'w', encoding='utf-8')",
        "os.open(folder.parent / 'outside.txt', os.O_CREAT | os.O_WRONLY)",
    ],
)
def test_a_confined_process_reaches_neither_network_nor_foreign_files(
    action: str, temporary: Path
) -> None:
    assert _runs_confined(action, temporary) == "forbidden"


def test_a_confined_process_writes_in_its_own_folder(temporary: Path) -> None:
    assert _runs_confined("(folder / 'own.txt').write_text('x', encoding='utf-8')", temporary) == (
        "done"
    )


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="address space is not limited")
def test_a_confined_process_cannot_take_all_memory(temporary: Path) -> None:
    assert _runs_confined("bytearray(8_000_000_000)", temporary) == "no memory"


def _runs_confined(action: str, temporary: Path) -> str:
    program = CONFINED + (
        f"try:\n    {action}\n    print('done')\n"
        "except sandbox.ForbiddenAccess:\n    print('forbidden')\n"
        "except MemoryError:\n    print('no memory')\n"
        "except OSError as error:\n"
        "    print('forbidden' if 'ForbiddenAccess' in repr(error) else error)\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", program],
        env={"PYTHONPATH": str(Path(__file__).parents[4]), "TMPDIR": str(temporary)},
        capture_output=True,
        text=True,
        check=True,
    )
    for folder in temporary.iterdir():
        shutil.rmtree(folder)
    return run.stdout.strip()
