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
_ARABIC = "يكلف الأمين العام\n1\tتقديم تقرير إلى المجلس عن المحفوظات؛\n2\tالاحتفاظ بها.\n"


@pytest.fixture
def versions(tmp_path: Path) -> list[str]:
    paths = []
    for number, when in enumerate(("", "yearly ", "twice a year ")):
        path = tmp_path / f"v{number}.txt"
        path.write_text(_DRAFT.format(when=when), encoding="utf-8")
        paths.append(str(path))
    return paths


@pytest.fixture
def languages(versions: list[str], tmp_path: Path) -> list[str]:
    path = tmp_path / "arabic.txt"
    path.write_text(_ARABIC, encoding="utf-8")
    return [str(path), versions[0]]


def answer(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, Any]:
    assert main([*arguments, "--json"]) == 0
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


def test_the_history_has_every_clause_in_every_version(
    versions: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    data = answer(capsys, "history", *versions)

    assert [version["name"] for version in data["versions"]] == ["v0.txt", "v1.txt", "v2.txt"]
    reported = next(c for c in data["clauses"] if "report" in c["blocks"][0]["text"])
    assert reported["changed_in"] == [1, 2]
    kept = next(c for c in data["clauses"] if "keep" in c["blocks"][0]["text"])
    assert kept["changed_in"] == []


def test_people_read_what_happened_to_changed_clauses(
    versions: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["history", *versions]) == 0

    said = capsys.readouterr().out
    assert said.count("reworded") == 2
    assert "to keep it" not in said


def test_all_clauses_are_told_on_request(
    versions: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["history", *versions, "--all"]) == 0

    assert "to keep it" in capsys.readouterr().out


def test_languages_stand_abreast(languages: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    data = answer(capsys, "parallel", *languages)

    assert [document["language"] for document in data["documents"]] == ["ar", "en"]
    assert all(len(line) == 2 for line in data["lines"])
    pairs = [[block["label"] for block in line] for line in data["lines"] if None not in line]
    assert ["1", "1"] in pairs


def test_people_read_both_texts(languages: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["parallel", *languages, "--terminal", "bidi"]) == 0

    said = capsys.readouterr().out
    assert "to keep it" in said
    assert "المحفوظات" in said


@pytest.mark.parametrize("command", ["history", "parallel"])
def test_files_are_written_in_the_forms_their_names_ask_for(
    command: str, languages: list[str], versions: list[str], tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    documents = versions if command == "history" else languages
    wanted = [tmp_path / f"out.{form}" for form in ("docx", "pdf", "html", "md", "csv", "json")]

    answer(capsys, command, *documents, *(f"--export={path}" for path in wanted), "--words", "ru")

    assert all(path.stat().st_size > 200 for path in wanted)
    title = {"history": "История пунктов", "parallel": "Параллельные тексты"}[command]
    assert title in wanted[2].read_text("utf-8")


@pytest.mark.parametrize("command", ["history", "parallel"])
def test_an_unknown_form_is_refused_in_a_sentence(
    command: str, versions: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([command, *versions, "--export", str(tmp_path / "out.odt")]) == 1

    said = capsys.readouterr().err
    assert "odt" in said
    assert "Traceback" not in said


@pytest.mark.parametrize("command", ["history", "parallel"])
def test_one_document_is_wrong_usage(command: str, versions: list[str]) -> None:
    assert main([command, versions[0]]) == 2
