"""The command line as scripts call it: real files, real readers, a process of its own."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.helpers.builders import make_file
from wsisdesk.workspace import starter

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = [sys.executable, "-c", "import sys; from wsisdesk.cli import main; sys.exit(main())"]
SPECIMENS = "resources/starter"


@pytest.fixture
def run(tmp_path: Path) -> Callable[..., tuple[int, Any]]:
    """Run a command with ``--json`` on a data folder of the test's own."""

    def run_command(*arguments: str) -> tuple[int, Any]:
        done = subprocess.run(
            [*PROGRAM, "--data", str(tmp_path / "data"), "--json", *arguments],
            cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False,
        )  # fmt: skip
        assert "Traceback" not in done.stderr
        return done.returncode, json.loads(done.stdout) if done.stdout else done.stderr

    return run_command


def test_a_day_with_the_library(run: Callable[..., tuple[int, Any]], tmp_path: Path) -> None:
    folder = tmp_path / "session"
    make_file(folder, "notes.txt")
    (folder / "broken.docx").write_bytes(b"PK\x03\x04 cut off")
    status, report = run("import", str(folder), str(ROOT / SPECIMENS))
    assert status == 1
    names = {Path(item["path"]).name for item in report["imported"]}
    assert names == {"notes.txt", *(path.name for path in starter.files())}
    assert [Path(item["path"]).name for item in report["failed"]] == ["broken.docx"]

    status, again = run("import", str(folder / "notes.txt"))
    assert status == 0
    assert [item["reason"] for item in again["skipped"]] == ["already in the library"]

    status, listed = run("list")
    assert len(listed["documents"]) == len(names)
    versions = [d for d in listed["documents"] if d["work"] == "itu/council/res/9101"]
    assert {(d["version"], d["language"]) for d in versions} == {
        ("2023", "ar"), ("2023", "en"), ("2026", "ar"), ("2026", "en"),
    }  # fmt: skip

    _, shown = run("show", "القرار 9101 (المعدَّل في 2023)", "--language", "en")
    assert (shown["version"], shown["language"]) == ("2023", "en")
    texts = [block["text"] for block in shown["blocks"]]
    assert any("five days before the opening" in text for text in texts)

    _, found = run("goto", "9101@2023", "2", "--language", "en")
    assert {match["label"] for match in found["matches"]} == {"2"}
    assert len({match["address"] for match in found["matches"]}) == len(found["matches"]) > 1

    letter = next(d["id"] for d in listed["documents"] if d["kind"] == "letter")
    run("link", letter[:12], "--to", "9101@2023")
    run("remove", letter[:12])
    assert run("show", letter[:12])[0] == 1
    assert run("restore")[1]["restored"][0]["version"] == "2023"

    (tmp_path / "data" / "library.db").write_bytes(b"damaged")
    assert run("list")[0] == 1
    assert run("doctor")[0] == 1
    assert run("rebuild") == (0, {"documents": len(names), "failed": []})
    status, health = run("doctor")
    assert (status, [check for check in health["checks"] if not check["ok"]]) == (0, [])
    assert run("show", letter[:12])[1]["work"] == "itu/council/res/9101"


def test_a_file_is_shown_without_a_library(
    run: Callable[..., tuple[int, Any]], tmp_path: Path
) -> None:
    path = ROOT / SPECIMENS / starter.files()[0].name
    status, shown = run("show", str(path))
    assert status == 0
    assert shown["id"] == hashlib.sha256(path.read_bytes()).hexdigest()
    assert not (tmp_path / "data").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX systems")
def test_ctrl_c_stops_an_import_cleanly(tmp_path: Path) -> None:
    for number in range(400):
        make_file(tmp_path / "in", f"{number}.txt", n=str(number))
    arguments = ["--data", str(tmp_path / "data"), "--json", "import", str(tmp_path / "in")]
    with subprocess.Popen(
        [*PROGRAM, *arguments], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        text=True, start_new_session=True,
    ) as process:  # fmt: skip
        database = tmp_path / "data" / "library.db"
        while process.poll() is None and not _holds_documents(database):
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(0.05)  # the import says nothing while it runs; its files do
        os.killpg(process.pid, signal.SIGINT)
        out, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (130, "")
    report = json.loads(out)
    assert report["cancelled"]
    assert 0 < len(report["imported"]) < 400
    assert report["failed"] == []


def _holds_documents(database: Path) -> bool:
    """Tell whether one is in: the file of a document lies there a moment before its text does."""
    return len(list(database.parent.glob("originals/??/*.txt"))) > 1
