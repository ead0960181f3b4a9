from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.helpers.builders import document_of, make_file
from wsisdesk.documents.model import Block, BlockKind, Cell, NoteRef, Place, TableRow
from wsisdesk.documents.reading import pool
from wsisdesk.library import database
from wsisdesk.progress import Cancelled
from wsisdesk.text.languages import LANGUAGES

if TYPE_CHECKING:
    from pathlib import Path

    from tests.helpers.pools import SpecimenPool
    from tests.unit.cli.conftest import Run
    from wsisdesk.library.store import Library


@pytest.fixture
def held(library: Library, tmp_path: Path) -> list[str]:
    """Three documents: two versions of one work, and one of none."""
    ids = []
    for name, language, work, version in (
        ("old.txt", "ar", "itu/council/res/1334", "2015"),
        ("new.txt", "ar", "itu/council/res/1334", "2023"),
        ("letter.txt", "en", "", ""),
    ):
        path = make_file(tmp_path / "held", name, language, unique=name)
        entry, _ = library.add(document_of(path, language, work=work, version=version), path)
        ids.append(entry.id)
    library.close()
    return ids


def test_import_reports_as_the_contract_says(run: Run, pool: SpecimenPool, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    good = make_file(folder, "a.txt", work="itu/council/res/1", version="2023")
    make_file(folder, "b.txt").write_text(good.read_text("utf-8"), "utf-8")
    (folder / "c.txt").write_text("BAD", "utf-8")
    status, answer, err = run("import", str(folder), "--json")
    assert status == 1
    assert err == ""
    digest = hashlib.sha256(good.read_bytes()).hexdigest()
    (imported,) = answer["imported"]
    assert {"id", "path", "title", "language", "kind", "work", "version", "blocks"} <= set(imported)
    assert (imported["id"], imported["path"], imported["work"]) == (
        digest, str(good), "itu/council/res/1",
    )  # fmt: skip
    assert answer["skipped"] == [
        {"path": str(folder / "b.txt"), "id": digest, "reason": "already in the library"}
    ]
    (failed,) = answer["failed"]
    assert (failed["path"], failed["error"]) == (str(folder / "c.txt"), "DamagedDocument")
    assert "c.txt" in failed["message"]


def test_an_import_without_failures_is_a_success(
    run: Run, pool: SpecimenPool, tmp_path: Path
) -> None:
    status, out, err = run("import", str(make_file(tmp_path / "in", "a.txt")))
    assert (status, err) == (0, "")
    assert "1 imported, 0 passed over, 0 failed." in out


def test_a_name_too_long_for_the_system_is_a_missing_file(run: Run, pool: SpecimenPool) -> None:
    status, answer, _ = run("import", "x" * 5000, "--json")
    assert status == 1
    assert [failed["error"] for failed in answer["failed"]] == ["FileMissing"]


def test_what_failed_is_told_with_advice(run: Run, pool: SpecimenPool, tmp_path: Path) -> None:
    status, _, err = run("import", str(tmp_path / "gone.docx"))
    assert status == 1
    assert "“gone.docx” is not there" in err
    assert "Traceback" not in err


def test_a_stopped_import_ends_as_interrupted_programs_do(
    run: Run, pool: SpecimenPool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from wsisdesk.cli.watching import Watcher

    def stop(_: Watcher, done: int, total: int, label: str = "") -> None:
        if done == 2:
            raise Cancelled

    monkeypatch.setattr(Watcher, "__call__", stop)
    for name in ("a.txt", "b.txt", "c.txt"):
        make_file(tmp_path / "in", name, unique=name)
    status, answer, _ = run("import", str(tmp_path / "in"), "--json")
    assert status == 130
    assert answer["cancelled"]
    assert len(answer["imported"]) == 1
    assert len(run("list", "--json")[1]["documents"]) == 1


def test_list_gives_each_document_once(run: Run, held: list[str]) -> None:
    status, answer, _ = run("list", "--json")
    assert status == 0
    assert [document["id"] for document in answer["documents"]] == held
    assert {"id", "title", "language", "kind", "work", "version", "added"} <= set(
        answer["documents"][0]
    )


@pytest.mark.parametrize(
    ("options", "count"),
    [
        (["--language", "ar"], 2),
        (["--body", "itu/council", "--year", "2023"], 1),
        (["--kind", "letter"], 0),
        (["--removed"], 0),
        (["--tag", "red"], 0),
    ],
)
def test_list_can_be_narrowed(run: Run, held: list[str], options: list[str], count: int) -> None:
    assert len(run("list", "--json", *options)[1]["documents"]) == count


@pytest.mark.parametrize(
    "command",
    [("list",), ("show", "x"), ("goto", "x", "1"), ("search", "x"), ("compare", "x", "y"),
     ("history", "x", "y")],
)  # fmt: skip
def test_a_language_that_no_document_is_in_is_wrong_usage(
    run: Run, command: tuple[str, ...]
) -> None:
    status, out, err = run(*command, "--language", "xx")
    assert status == 2
    assert not out
    assert all(f"'{language}'" in err for language in LANGUAGES)


def test_a_language_may_be_written_in_capitals(run: Run, held: list[str]) -> None:
    assert len(run("list", "--json", "--language", "AR")[1]["documents"]) == 2


def test_show_gives_blocks_with_their_footnotes(run: Run, held: list[str]) -> None:
    status, answer, _ = run("show", held[2], "--json")
    assert status == 0
    assert answer["id"] == held[2]
    blocks = {block["key"]: block for block in answer["blocks"]}
    first = blocks["op.1/1"]
    assert {"id", "kind", "label", "address", "lead", "addressee", "text", "footnotes"} <= set(
        first
    )
    assert first["footnotes"] == [
        {
            "mark": "1",
            "position": len(first["text"]),
            "text": blocks["note/1"]["text"],
            "block": blocks["note/1"]["id"],
        }
    ]


def test_show_for_people_has_labels_and_marks(run: Run, held: list[str]) -> None:
    _, out, _ = run("show", held[2])
    lines = [line for line in out.splitlines() if line]
    assert lines[0] == "Specimen resolution on a delegates' library"
    assert "    1 to report on item 1 to the council [1]" in lines
    assert "1 See the record of the first meeting." in lines


def test_broken_settings_of_the_window_stop_no_command(
    run: Run, data: Path, held: list[str]
) -> None:
    (data / "settings.toml").write_text("zoom = = 1", "utf-8")
    assert run("list")[0] == 0
    assert run("doctor")[0] == 1


@pytest.mark.parametrize("named", ["1334", "itu/council/res/1334@2023", "new.txt"])
def test_a_document_can_be_named_in_several_ways(run: Run, held: list[str], named: str) -> None:
    assert run("show", named, "--json")[1]["id"] == held[1]


def test_a_file_is_read_without_being_imported(
    run: Run, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = make_file(tmp_path, "draft.txt")
    monkeypatch.setattr(pool, "read", lambda path, progress: document_of(path))
    status, answer, _ = run("show", str(path), "--json")
    assert status == 0
    assert answer["id"] == hashlib.sha256(path.read_bytes()).hexdigest()
    assert not data.exists()


@pytest.mark.parametrize(
    ("named", "sentence"),
    [
        ("A/RES/1/1", "There is no document “A/RES/1/1”"),
        ("gone.docx", "“gone.docx” is not there"),
        ("./gone", "“gone” is not there"),
        ("قرار" * 200, "There is no document “قرار"),
        ("~nobody-of-this-name/x", "“x” is not there"),
        ("a\0b", "There is no document"),
    ],
)
def test_what_cannot_be_found_is_said_in_a_sentence(run: Run, named: str, sentence: str) -> None:
    status, answer, err = run("show", named, "--json")
    assert (status, answer) == (1, "")
    assert err.startswith(sentence)


def test_documents_are_linked_by_hand_and_let_go_again(run: Run, held: list[str]) -> None:
    letter = held[2]
    _, answer, _ = run("link", letter, "--to", "Resolution 1334 (Mod. 2019)", "--json")
    assert [(d["work"], d["version"]) for d in answer["linked"]] == [
        ("itu/council/res/1334", "2019")
    ]
    run("link", letter, "--to", "1334@2020")
    assert run("show", letter, "--json")[1]["version"] == "2020"
    assert run("unlink", letter, "--json")[1]["unlinked"][0]["work"] == ""
    assert run("link", held[0], held[0], "--from-text", "--json")[1]["linked"][0]["work"]


def test_a_removal_is_undone(run: Run, held: list[str]) -> None:
    _, answer, _ = run("remove", held[0], held[2], "--json")
    assert [document["id"] for document in answer["removed"]] == [held[0], held[2]]
    assert len(run("list", "--removed", "--json")[1]["documents"]) == 2
    assert run("restore", held[2][:8], "--json")[1]["restored"][0]["id"] == held[2]
    assert len(run("restore", "--json")[1]["restored"]) == 1
    assert len(run("list", "--json")[1]["documents"]) == 3
    assert run("restore", "--json")[1]["restored"] == []
    assert run("restore", held[0])[0] == 1


def test_rebuild_and_doctor_mend_a_damaged_library(
    run: Run, pool: SpecimenPool, data: Path, held: list[str]
) -> None:
    (data / database.FILE_NAME).write_bytes(b"no database" * 1000)
    status, _, err = run("list")
    assert status == 1
    assert "Rebuild it" in err
    status, answer, _ = run("doctor", "--json")
    assert status == 1
    assert [check["name"] for check in answer["checks"] if not check["ok"]] == ["database"]
    assert run("rebuild", "--json")[1] == {"documents": 3, "failed": []}
    assert run("doctor")[0] == 0


def test_the_starter_library_comes_and_goes_in_one_step(run: Run, pool: SpecimenPool) -> None:
    count = len(run("starter", "install", "--json")[1]["imported"])
    assert count > 0
    assert len(run("starter", "remove", "--json")[1]["removed"]) == count
    assert run("starter", "remove", "--json")[1]["removed"] == []
    assert len(run("restore", "--json")[1]["restored"]) == count


def test_goto_says_where_a_clause_stands(run: Run, held: list[str]) -> None:
    status, answer, _ = run("goto", held[2], "2", "--json")
    assert status == 0
    assert [match["text"] for match in answer["matches"]] == ["to report on item 2 to the council"]
    assert set(answer["matches"][0]) == {"block", "label", "address", "section", "text"}
    assert run("goto", held[2], "99", "--json")[1] == {"matches": []}


def test_clauses_found_are_told_with_their_section(run: Run, held: list[str]) -> None:
    _, out, _ = run("goto", held[2], "2")
    assert "    2 to report on item 2 to the council" in out.splitlines()
    assert run("goto", held[2], "99")[1] == "No such clause.\n"


def test_a_table_row_is_shown_cell_by_cell(run: Run, library: Library, tmp_path: Path) -> None:
    path = make_file(tmp_path, "table.txt")
    row = Block(
        "b0", BlockKind.ROW, "one\ttwo", row=TableRow(0, 0, (Cell(0, 3), Cell(4, 7))),
        notes=(NoteRef(3, "n", "1"),), places=(Place(7, 0, 0, 1, 1),),
    )  # fmt: skip
    document = replace(document_of(path), blocks=(row,), title="Annex")
    library.add(document, path)
    assert run("show", "table.txt")[1].splitlines() == ["Annex", "", "one | two", ""]
    (block,) = run("show", "table.txt", "--json")[1]["blocks"]
    assert block["page"] == 7
    assert block["footnotes"] == [{"mark": "1", "position": 3, "text": "", "block": "n"}]
