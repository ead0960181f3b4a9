"""``notes import`` of files that other programs wrote."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from tests.unit.cli.test_notes import OLD, clauses

if TYPE_CHECKING:
    from pathlib import Path

    from tests.unit.cli.conftest import Run


def annotation(quote: str, **fields: Any) -> dict[str, Any]:  # noqa: ANN401
    selector = {"type": "TextQuoteSelector", "exact": quote}
    return {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": "https://elsewhere.example/1",
        "type": "Annotation",
        "creator": {"type": "Person", "name": "Boris"},
        "bodyValue": "who pays?",
        "target": {"source": "https://elsewhere.example/draft", "selector": selector},
        **fields,
    }


def bring(run: Run, folder: Path, data: object, *options: str) -> dict[str, Any]:
    file = folder / "theirs.jsonld"
    file.write_text(json.dumps(data), encoding="utf-8")
    status, answer, complaint = run("notes", "import", str(file), *options, "--json")
    assert status == 0, complaint
    return dict(answer)


def test_a_note_of_another_program_stands_at_its_words(run: Run, tmp_path: Path) -> None:
    clause = clauses(run, OLD)[2]
    (note,) = bring(run, tmp_path, annotation(clause["text"].upper()), "--on", OLD)["notes"]
    assert (note["block"], note["quote"]) == (clause["id"], clause["text"])
    assert (note["address"], note["body"]) == (clause["address"], "who pays?")
    assert (note["author"], note["layer"]) == ("Boris", "Boris")
    assert bring(run, tmp_path, annotation(clause["text"].upper()), "--on", OLD)["notes"] == [note]
    assert run("notes", "list", OLD, "--json")[1]["notes"] == [note]


def test_words_that_are_not_there_leave_the_note_on_the_document(run: Run, tmp_path: Path) -> None:
    (note,) = bring(run, tmp_path, annotation("nowhere to be found"), "--on", OLD)["notes"]
    assert (note["block"], note["quote"]) == ("", "nowhere to be found")
    assert run("notes", "list", OLD, "--json")[1]["notes"] == [note]
    _, carried, _ = run("notes", "carry", OLD, OLD, "--json")
    assert carried["notes"] == [], "a colleague's notes are not carried"


@pytest.mark.parametrize("source", ["https://elsewhere.example/a/draft.txt", "draft.txt"])
def test_the_document_is_known_by_its_name(run: Run, tmp_path: Path, source: str) -> None:
    draft = tmp_path / "draft.txt"
    draft.write_text("Report\n\nThe Council takes note of the costs.\n", encoding="utf-8")
    _, imported, _ = run("import", str(draft), "--json")
    item = annotation("the costs")
    item["target"]["source"] = source
    (note,) = bring(run, tmp_path, item)["notes"]
    assert note["document"] == imported["imported"][0]["id"]
    assert note["quote"] == "the costs"


def test_a_document_that_is_not_there_is_no_hindrance(run: Run, tmp_path: Path) -> None:
    (note,) = bring(run, tmp_path, annotation("the costs"))["notes"]
    assert (note["document"], note["block"]) == ("https://elsewhere.example/draft", "")


def test_items_that_are_no_notes_are_counted(run: Run, tmp_path: Path) -> None:
    answer = bring(run, tmp_path, [annotation("x"), {"no": "target"}, 5])
    assert (len(answer["notes"]), answer["unread"]) == (1, 2)


@pytest.mark.parametrize("content", ["just words", "{}", "", "[1]", "\ufeff[]x"])
def test_a_file_without_notes_is_told_in_a_sentence(run: Run, tmp_path: Path, content: str) -> None:
    file = tmp_path / "theirs.jsonld"
    file.write_text(content, encoding="utf-8")
    status, _, complaint = run("notes", "import", str(file), "--json")
    assert status == 1
    assert complaint.count("\n") == 1
    assert "theirs.jsonld" in complaint


def test_a_file_that_is_not_there_is_told(run: Run, tmp_path: Path) -> None:
    for action in ("import", "merge"):
        status, _, complaint = run("notes", action, str(tmp_path / "gone.jsonld"), "--json")
        assert status == 1
        assert "gone.jsonld” is not there" in complaint


def test_files_in_other_encodings_are_read(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "theirs.jsonld"
    file.write_text(json.dumps(annotation("التكاليف"), ensure_ascii=False), encoding="utf-16")
    _, answer, _ = run("notes", "import", str(file), "--json")
    assert answer["notes"][0]["quote"] == "التكاليف"
