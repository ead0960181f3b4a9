"""The shapes of ``--json`` answers, which scripts rely on: keys are added, never taken away."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.helpers.builders import document_of, make_file
from wsisdesk import cli

if TYPE_CHECKING:
    from tests.helpers.pools import SpecimenPool
    from tests.unit.cli.conftest import Run
    from wsisdesk.library.store import Library

README = Path(__file__).parents[3] / "README.md"
ENTRY = ["id", "title", "language", "kind", "work", "version", "symbol", "date", "name"]
SKIPPED = ["path", "id", "reason"]
FAILED = ["path", "error", "message"]
BLOCK = [
    "id", "kind", "part", "label", "address", "key", "lead", "addressee", "level", "language",
    "page", "text", "footnotes",
]  # fmt: skip


@pytest.fixture
def held(library: Library, tmp_path: Path) -> str:
    path = make_file(tmp_path / "held", "held.txt", "en")
    entry, _ = library.add(document_of(path, "en", work="itu/council/res/1", version="2023"), path)
    library.close()
    return entry.id


def test_import(run: Run, pool: SpecimenPool, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    good = make_file(folder, "a.txt")
    (folder / "b.txt").write_bytes(good.read_bytes())
    (folder / "c.txt").write_text("BAD", "utf-8")
    _, answer, _ = run("import", str(folder), "--json")
    assert list(answer) == ["imported", "skipped", "failed", "cancelled"]
    assert [list(item) for item in answer["imported"]] == [[*ENTRY, "path", "blocks"]]
    assert [list(item) for item in answer["skipped"]] == [SKIPPED]
    assert [list(item) for item in answer["failed"]] == [FAILED]


def test_list(run: Run, held: str) -> None:
    _, answer, _ = run("list", "--json")
    assert list(answer) == ["documents"]
    assert [list(item) for item in answer["documents"]] == [[*ENTRY, "added", "tags"]]


def test_show(run: Run, held: str) -> None:
    _, answer, _ = run("show", held, "--json")
    assert list(answer) == [
        "id", "title", "language", "kind", "symbol", "work", "version", "date", "blocks", "notices",
    ]  # fmt: skip
    assert {tuple(block) for block in answer["blocks"]} == {tuple(BLOCK)}
    calls = [call for block in answer["blocks"] for call in block["footnotes"]]
    assert {tuple(call) for call in calls} == {("mark", "position", "text", "block")}


def test_goto(run: Run, held: str) -> None:
    _, answer, _ = run("goto", held, "2", "--json")
    assert list(answer) == ["matches"]
    assert {tuple(match) for match in answer["matches"]} == {
        ("block", "label", "address", "section", "text")
    }


@pytest.mark.parametrize(
    ("arguments", "key"),
    [
        (["link", "1", "--to", "itu/council/res/2"], "linked"),
        (["unlink", "1"], "unlinked"),
        (["remove", "1"], "removed"),
    ],
)
def test_changes_answer_with_the_documents_changed(
    run: Run, held: str, arguments: list[str], key: str
) -> None:
    _, answer, _ = run(*arguments, "--json")
    assert list(answer) == [key]
    assert [list(item) for item in answer[key]] == [ENTRY]


def test_restore(run: Run, held: str) -> None:
    run("remove", held)
    _, answer, _ = run("restore", "--json")
    assert {key: [list(item) for item in items] for key, items in answer.items()} == {
        "restored": [ENTRY]
    }


def test_rebuild(run: Run, pool: SpecimenPool, data: Path, held: str) -> None:
    next((data / "originals").glob("??/*")).write_text("BAD", "utf-8")
    _, answer, _ = run("rebuild", "--json")
    assert list(answer) == ["documents", "failed"]
    assert [list(item) for item in answer["failed"]] == [FAILED]


def test_doctor(run: Run) -> None:
    _, answer, _ = run("doctor", "--json")
    assert list(answer) == ["checks"]
    assert {tuple(check) for check in answer["checks"]} == {("name", "ok", "message")}


def test_the_readme_names_every_command_and_no_other() -> None:
    rows = [line for line in README.read_text("utf-8").splitlines() if line.startswith("| `wsis")]
    quoted = [words for row in rows for words in re.findall(r"`([^`]+)`", row.split(" | ")[0])]
    named = {words.removeprefix("wsisdesk").split()[0] for words in quoted if words != "wsisdesk"}
    assert named - {"FILE…"} == set(cli.COMMANDS)
