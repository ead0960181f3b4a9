"""The command ``notes``, on the two versions of the specimen resolution."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.unit.documents.pdf.drawing import write_pdf
from wsisdesk.annotate import opening, schema

if TYPE_CHECKING:
    from tests.unit.cli.conftest import Run

STARTER = Path(__file__).parents[3] / "resources" / "starter"
OLD = str(STARTER / "resolution-9101-2023.en.html")
NEW = str(STARTER / "resolution-9101-2026.en.html")
NOTE = ["id", "kind", "author", "created", "modified", "document", "block", "address", "span",
        "quote", "body", "colour", "tags", "status", "private", "layer", "origin",
        "proposal", "further"]  # fmt: skip


def clauses(run: Run, document: str) -> list[dict[str, Any]]:
    _, shown, _ = run("show", document, "--json")
    return [block for block in shown["blocks"] if block["kind"] == "item"]


def add(run: Run, clause: dict[str, Any], body: str, *options: str) -> dict[str, Any]:
    status, answer, _ = run(
        "notes", "add", OLD, "--clause", clause["id"], "--body", body, "--author", "Amal",
        *options, "--json",
    )  # fmt: skip
    assert status == 0
    (note,) = answer["notes"]
    return dict(note)


def test_a_note_is_added_and_listed(run: Run) -> None:
    clause = clauses(run, OLD)[0]
    quote = " ".join(clause["text"].split()[:3])
    note = add(run, clause, "who pays?", "--kind", "question", "--quote", quote, "--tag", "costs")
    assert list(note) == NOTE
    assert (note["quote"], note["address"]) == (quote, clause["address"])
    assert (note["kind"], note["tags"]) == ("question", ["costs"])
    for arguments in (("notes", "list", OLD), ("notes", "list")):
        assert run(*arguments, "--json")[1]["notes"] == [note]


@pytest.mark.parametrize("clause", ["no such clause", ""])
def test_a_clause_that_is_not_there_is_told(run: Run, clause: str) -> None:
    status, _, complaint = run("notes", "add", OLD, "--clause", clause, "--body", "x", "--json")
    assert status == 1
    assert complaint.count("\n") == 1


def test_words_that_stand_in_several_places_are_told(run: Run) -> None:
    clause = max(clauses(run, OLD), key=lambda block: len(block["text"]))
    status, _, _ = run("notes", "add", OLD, "--clause", clause["id"], "--quote", "e", "--json")
    assert status == 1


def test_notes_are_carried_only_when_accepted_and_only_once(run: Run) -> None:
    for number, clause in enumerate(clauses(run, OLD)):
        add(run, clause, f"note {number}")
    _, listed, _ = run("notes", "carry", OLD, NEW, "--json")
    assert {"exact", "changed"} <= {note["status"] for note in listed["notes"]}
    assert listed["carried"] == []
    texts = {block["id"]: block["text"] for block in clauses(run, NEW)}
    for note in listed["notes"]:
        if note["status"] == "exact":
            assert texts[note["new"]["block"]] == note["new"]["quote"] == note["old"]["quote"]
    exact = [note["id"] for note in listed["notes"] if note["status"] == "exact"]
    _, accepted, _ = run("notes", "carry", OLD, NEW, "--accept", "exact", "--json")
    assert [note["origin"] for note in accepted["carried"]] == exact
    _, again, _ = run("notes", "carry", OLD, NEW, "--accept", "exact", "--json")
    assert (again["carried"], sorted(again["settled"])) == ([], sorted(exact))
    assert len(run("notes", "list", NEW, "--json")[1]["notes"]) == len(exact)


def test_a_colleagues_file_comes_as_a_layer_and_is_merged_when_asked(
    run: Run, tmp_path: Path
) -> None:
    note = add(run, clauses(run, OLD)[0], "theirs")
    add(run, clauses(run, OLD)[1], "our limit", "--private")
    file = str(tmp_path / "boris.jsonld")
    assert run("notes", "export", file, "--json")[1]["notes"] == 1
    other = ("--data", str(tmp_path / "other"))
    _, brought, _ = run("notes", "import", file, "--json", *other)
    assert brought["notes"] == [{**note, "layer": "Amal"}]
    _, planned, _ = run("notes", "merge", file, "--dry-run", "--json", *other)
    assert [change["effect"] for change in planned["changes"]] == ["added"]
    _, merged, _ = run("notes", "merge", file, "--json", *other)
    assert merged == planned
    _, again, _ = run("notes", "merge", file, "--json", *other)
    assert [change["effect"] for change in again["changes"]] == ["same"]
    layers = {note["layer"] for note in run("notes", "list", "--json", *other)[1]["notes"]}
    assert layers == {"", "Amal"}


def test_a_sealed_file_asks_for_its_passphrase(run: Run, tmp_path: Path) -> None:
    add(run, clauses(run, OLD)[0], "ours")
    file = str(tmp_path / "sealed.jsonld")
    run("notes", "export", file, "--passphrase", "a long one", "--json")
    other = ("--data", str(tmp_path / "other"))
    assert run("notes", "merge", file, "--json", *other)[0] == 1
    assert run("notes", "merge", file, "--passphrase", "another", "--json", *other)[0] == 1
    _, merged, _ = run("notes", "merge", file, "--passphrase", "a long one", "--json", *other)
    assert len(merged["changes"]) == 1


def test_what_is_no_file_of_notes_is_told(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "notes.jsonld"
    for content in (b"\xff\xfe\x00", b"{}", b""):
        file.write_bytes(content)
        status, _, complaint = run("notes", "import", str(file), "--json")
        assert status == 1
        assert "notes.jsonld" in complaint


def test_people_read_sentences(run: Run) -> None:
    add(run, clauses(run, OLD)[0], "who pays?")
    for arguments in (("list",), ("carry", OLD, NEW)):
        status, _, _ = run("notes", *arguments)
        assert status == 0


def propose(run: Run, clause: dict[str, Any], action: str, wording: str = "") -> dict[str, Any]:
    return add(
        run, clause, "", "--proposal", action, "--wording", wording, "--reasons", "we need it"
    )


def test_what_became_of_proposals_is_told_and_written(run: Run, tmp_path: Path) -> None:
    new = {block["address"]: block["text"] for block in clauses(run, NEW)}
    old = clauses(run, OLD)
    reworded = next(b for b in old if b["text"] != new.get(b["address"], b["text"]))
    kept = next(b for b in old if b["text"] == new.get(b["address"]))
    propose(run, reworded, "MOD", new[reworded["address"]])
    propose(run, kept, "NOC")
    propose(run, kept, "SUP")
    file = tmp_path / "fates.csv"
    status, told, _ = run("notes", "proposals", OLD, NEW, "--export", str(file), "--json")
    assert status == 0
    fates = {(entry["action"], entry["old"]["block"]): entry for entry in told["proposals"]}
    adopted = fates["MOD", reworded["id"]]
    assert (adopted["fate"], adopted["clause"]) == ("adopted", "changed")
    assert adopted["words"][0] == adopted["words"][1] > 0
    assert fates["NOC", kept["id"]]["fate"] == "adopted"
    assert fates["SUP", kept["id"]]["fate"] == "not_adopted"
    assert file.read_text("utf-8-sig").count("we need it") == 3
    assert run("notes", "proposals", OLD, NEW)[0] == 0


def test_notes_are_written_in_the_form_that_the_ending_names(run: Run, tmp_path: Path) -> None:
    add(run, clauses(run, OLD)[0], "who pays?")
    add(run, clauses(run, OLD)[0], "secret", "--private")
    propose(run, clauses(run, OLD)[1], "SUP")
    forms = {".docx": 2, ".md": 2, ".csv": 2, ".proposals.docx": 1, ".proposals.md": 1}
    for ending, number in forms.items():
        file = tmp_path / f"notes{ending}"
        status, told, _ = run("notes", "export", str(file), OLD, "--words", "fr", "--json")
        assert (status, told["notes"]) == (0, number)
        assert file.stat().st_size > 100
    text = (tmp_path / "notes.md").read_text("utf-8")
    assert "who pays?" in text
    assert "secret" not in text
    assert text.startswith("# Notes")
    assert run("notes", "export", str(tmp_path / "notes.xyz"), OLD, "--json")[0] == 1
    run("notes", "export", str(tmp_path / "all.csv"), "--private", "--json")
    assert "secret" in (tmp_path / "all.csv").read_text("utf-8-sig")


def test_exports_say_what_the_user_set_in_the_window(run: Run, data: Path, tmp_path: Path) -> None:
    add(run, clauses(run, OLD)[0], "who pays?")
    set_in_window = '[notes]\nauthor = "Amal Haddad"\nyellow = "for the minister"\n'
    (data / "settings.toml").write_text(set_in_window, "utf-8")
    for name in ("notes.md", "notes.csv"):
        assert run("notes", "export", str(tmp_path / name), OLD, "--json")[0] == 0
        assert "for the minister" in (tmp_path / name).read_text("utf-8-sig")
    assert "Amal Haddad" in (tmp_path / "notes.md").read_text("utf-8")


def test_broken_settings_stop_no_export(run: Run, data: Path, tmp_path: Path) -> None:
    add(run, clauses(run, OLD)[0], "who pays?")
    (data / "settings.toml").write_text("[notes", "utf-8")
    assert run("notes", "export", str(tmp_path / "notes.md"), OLD, "--json")[0] == 0
    assert "who pays?" in (tmp_path / "notes.md").read_text("utf-8")


def test_notes_go_into_the_document_itself_and_come_out_of_it(run: Run, tmp_path: Path) -> None:
    original = tmp_path / "draft.pdf"
    write_pdf(original, "BT /F 12 Tf 72 500 Td (to publish the documents) Tj ET")
    arguments = ("--clause", "b1", "--quote", "documents", "--body", "why?", "--author", "Amal")
    assert run("notes", "add", str(original), *arguments, "--json")[0] == 0
    copy = tmp_path / "annotated.pdf"
    status, told, _ = run("notes", "export", str(copy), str(original), "--into-original", "--json")
    assert (status, told["notes"], told["unplaced"]) == (0, 1, [])
    other = ("--data", str(tmp_path / "other"), "--json")
    _, brought, _ = run("notes", "import", str(copy), "--on", str(original), *other)
    (note,) = brought["notes"]
    assert (note["quote"], note["body"], note["author"]) == ("documents", "why?", "Amal")
    assert note["layer"] == "Amal", "a layer is called after its author"
    (ours,) = run("notes", "list", str(original), "--json")[1]["notes"]
    assert note["document"] == ours["document"]
    _, again, _ = run("notes", "import", str(copy), "--on", str(original), *other)
    assert again == brought
    assert len(run("notes", "list", *other)[1]["notes"]) == 1


def test_a_document_that_can_bear_no_notes_is_told(run: Run, tmp_path: Path) -> None:
    add(run, clauses(run, OLD)[0], "who pays?")
    status, _, complaint = run(
        "notes", "export", str(tmp_path / "copy.html"), OLD, "--into-original", "--json"
    )
    assert status == 1
    assert complaint.count("\n") == 1
    assert not (tmp_path / "copy.html").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ("list",), ("layers",), ("import", "FILE"), ("merge", "FILE"),
        ("add", OLD, "--clause", "b1", "--body", "new"),
    ],
    ids=lambda arguments: str(arguments[0]),
)  # fmt: skip
def test_notes_of_a_newer_program_are_refused_politely_and_left_alone(
    run: Run, data: Path, tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    add(run, clauses(run, OLD)[0], "ours")
    file = str(tmp_path / "ours.jsonld")
    run("notes", "export", file, "--json")
    path = data / opening.FILE_NAME
    with closing(sqlite3.connect(path, isolation_level=None)) as newer:
        newer.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
    before = path.read_bytes()
    named = [file if argument == "FILE" else argument for argument in arguments]
    status, _, complaint = run("notes", *named, "--json")
    assert status == 1
    assert "newer version of the program" in complaint
    assert "Traceback" not in complaint
    assert path.read_bytes() == before
