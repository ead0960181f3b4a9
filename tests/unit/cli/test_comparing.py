from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from wsisdesk.cli import main

if TYPE_CHECKING:
    from pathlib import Path

_DRAFT = (
    "instructs the Secretary-General\n"
    "1\tto report {when}to the council on the use of the archive;\n"
    "2\tto keep it.\n"
)
OLD, NEW = _DRAFT.format(when=""), _DRAFT.format(when="yearly ")


@pytest.fixture
def files(tmp_path: Path) -> tuple[str, str]:
    old, new = tmp_path / "old.txt", tmp_path / "new.txt"
    old.write_text(OLD, encoding="utf-8")
    new.write_text(NEW, encoding="utf-8")
    return str(old), str(new)


def answer(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, Any]:
    assert main(["compare", *arguments, "--json"]) == 0
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


def test_the_answer_counts_rows_and_says_what_changed(
    files: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    data = answer(capsys, *files)

    assert data["summary"]["MOD"] == 1
    changed = next(row for row in data["rows"] if row["status"] == "MOD")
    (change,) = changed["changes"]
    start, end = change["new"]
    assert change["op"] == "insert"
    assert changed["new"]["text"][start:end].strip() == "yearly"
    assert changed["old"]["label"] == "1"
    assert (changed["moved"], changed["renumbered"], changed["group"]) == (False, False, "")


def test_operations_make_the_new_file_of_the_old(
    files: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    operations = answer(capsys, *files)["ops"]

    assert "".join(text for status, text, _ in operations if status in "=-") == OLD
    assert "".join(text for status, text, _ in operations if status in "=+") == NEW


def test_people_read_changes_between_marks(
    files: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["compare", *files]) == 0

    said = capsys.readouterr().out
    assert "to report {+yearly +}to the council" in said
    assert "to keep it" not in said
    assert "MOD 1" in said


def test_unchanged_clauses_are_shown_on_request(
    files: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["compare", *files, "--all"]) == 0

    assert "to keep it" in capsys.readouterr().out


def test_files_are_written_in_the_forms_their_names_ask_for(
    files: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wanted = [tmp_path / name for name in ("out.md", "out.json", "out.csv")]

    answer(capsys, *files, *(word for path in wanted for word in ("--export", str(path))))

    assert all("yearly" in path.read_text(encoding="utf-8") for path in wanted)


def test_an_unknown_form_is_refused_in_a_sentence(
    files: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["compare", *files, "--export", str(tmp_path / "out.xyz")]) == 1

    said = capsys.readouterr()
    assert "xyz" in said.err
    assert "Traceback" not in said.err


def test_a_wrong_date_is_wrong_usage(files: tuple[str, str]) -> None:
    assert main(["compare", *files, "--date", "yesterday"]) == 2


def test_a_missing_file_is_said_to_be_missing(
    files: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["compare", files[0], "./nowhere.docx"]) == 1

    assert "nowhere.docx" in capsys.readouterr().err
