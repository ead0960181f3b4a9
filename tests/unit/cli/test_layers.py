"""The command line and the window agree about layers: both read what the notes remember."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from wsisdesk.annotate.store import NoteStore

if TYPE_CHECKING:
    from tests.unit.cli.conftest import Run

STARTER = Path(__file__).parents[3] / "resources" / "starter"
DRAFT = str(STARTER / "resolution-9101-2023.en.html")


class Desk:
    """A delegate's notes, with a colleague's file taken in as a layer."""

    def __init__(self, run: Run, folder: Path) -> None:
        self._run, self.folder = run, folder / "mine"
        block = next(
            block for block in run("show", DRAFT, "--json")[1]["blocks"] if block["kind"] == "item"
        )
        arguments = ("notes", "add", DRAFT, "--clause", block["id"], "--body", "theirs")
        assert run(*arguments, "--author", "Boris Petrov", "--json")[0] == 0
        self.file = str(folder / "notes of boris.jsonld")
        assert run("notes", "export", self.file, "--json")[0] == 0

    def __call__(self, *arguments: str) -> dict[str, Any]:
        status, answer, _ = self._run(*arguments, "--data", str(self.folder), "--json")
        assert status == 0
        return dict(answer)

    def fails(self, *arguments: str) -> str:
        status, _, complaint = self._run(*arguments, "--data", str(self.folder), "--json")
        assert status == 1
        return str(complaint)

    def tells(self, *arguments: str) -> str:
        return str(self._run(*arguments, "--data", str(self.folder))[1])

    def layers(self) -> list[tuple[str, bool, bool, int]]:
        return [
            (layer["name"], layer["shown"], bool(layer["removed"]), layer["notes"])
            for layer in self("notes", "layers")["layers"]
        ]

    def listed(self, *options: str) -> list[str]:
        return [note["layer"] for note in self("notes", "list", *options)["notes"]]


@pytest.fixture
def desk(run: Run, tmp_path: Path) -> Desk:
    made = Desk(run, tmp_path)
    made("notes", "import", made.file)
    return made


def test_an_imported_file_becomes_a_layer_with_its_source_and_moment(desk: Desk) -> None:
    (layer,) = desk("notes", "layers")["layers"]
    assert layer.pop("imported").startswith("20")
    assert layer == {
        "name": "Boris Petrov", "source": "notes of boris.jsonld", "shown": True, "removed": "",
        "notes": 1,
    }  # fmt: skip
    assert desk.listed() == ["Boris Petrov"]


def test_a_layer_is_called_as_one_says(desk: Desk) -> None:
    desk("notes", "import", desk.file, "--layer", "capital")
    assert [name for name, *_ in desk.layers()] == ["Boris Petrov", "capital"]


def test_a_hidden_layer_is_listed_only_when_asked_for(desk: Desk) -> None:
    desk("notes", "layers", "Boris Petrov", "--hide")
    assert desk.listed() == []
    assert desk.listed("--hidden") == ["Boris Petrov"]
    with NoteStore(desk.folder) as store:
        assert not store.layers.get("Boris Petrov").shown, "the window finds it hidden, too"
    desk("notes", "layers", "Boris Petrov", "--show")
    assert desk.listed() == ["Boris Petrov"]


def test_a_layer_is_removed_and_restored(desk: Desk) -> None:
    desk("notes", "layers", "Boris Petrov", "--remove")
    assert desk.listed("--hidden") == []
    assert desk.layers() == [("Boris Petrov", True, True, 1)]
    desk("notes", "layers", "Boris Petrov", "--restore")
    assert desk.listed() == ["Boris Petrov"]


def test_a_layer_is_renamed(desk: Desk) -> None:
    (layer,) = desk("notes", "layers", "Boris Petrov", "--rename", "الوفد")["layers"]
    assert layer["name"] == "الوفد"
    assert desk.listed() == ["الوفد"]


def test_a_name_that_is_not_there_or_taken_is_told(desk: Desk) -> None:
    assert "nobody" in desk.fails("notes", "layers", "nobody", "--hide")
    desk("notes", "import", desk.file, "--layer", "capital")
    assert "capital" in desk.fails("notes", "layers", "Boris Petrov", "--rename", "capital")


def test_only_ones_own_notes_are_exported(desk: Desk) -> None:
    out = desk.folder.parent / "out.jsonld"
    assert desk("notes", "export", str(out))["notes"] == 0


def test_people_read_sentences_about_layers(desk: Desk) -> None:
    told = desk.tells("notes", "layers")
    assert "Boris Petrov" in told
    assert "1 notes  shown  notes of boris.jsonld" in told
    assert "layer: Boris Petrov" in desk.tells("notes", "list")
