from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.export.comparison.specimens import arabic, english, options
from wsisdesk.errors import ExportNotWritable, UnknownExportFormat
from wsisdesk.export.comparison.saving import FORMS, save, suffix_of
from wsisdesk.workspace.sentences import filled

BEGINNINGS = {
    ".table.docx": b"PK", ".docx": b"PK", ".pdf": b"%PDF", ".html": b"<!doctype html>",
    ".md": b"<div", ".json": b"{", ".csv": b"\xef\xbb\xbf",
}  # fmt: skip


@pytest.mark.parametrize("suffix", FORMS)
def test_the_suffix_chooses_the_form(suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"notes{suffix}"
    save(arabic(), path, options("ar"))
    assert path.read_bytes().startswith(BEGINNINGS[suffix])
    assert [file.name for file in tmp_path.iterdir()] == [path.name]


def test_the_longer_suffix_wins_and_case_does_not_matter() -> None:
    assert suffix_of(Path("a.table.docx")) == ".table.docx"
    assert suffix_of(Path("table.docx")) == ".docx"
    assert suffix_of(Path("A.TABLE.DOCX")) == ".table.docx"
    assert suffix_of(Path("a.pdf.HTML")) == ".html"


@pytest.mark.parametrize("name", ["notes", "notes.txt", "notes.doc", ".htaccess"])
def test_other_suffixes_are_refused_with_the_list_of_those_that_work(
    name: str, tmp_path: Path
) -> None:
    with pytest.raises(UnknownExportFormat) as caught:
        save(english(), tmp_path / name, options())
    assert all(suffix in filled(caught.value).advice for suffix in FORMS)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("suffix", FORMS)
def test_a_place_that_cannot_be_written_is_an_error_in_words(suffix: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", "utf-8")
    with pytest.raises(ExportNotWritable) as caught:
        save(english(), tmp_path / "file" / f"notes{suffix}", options())
    assert caught.value.path == tmp_path / "file" / f"notes{suffix}"


@pytest.mark.parametrize("suffix", FORMS)
def test_an_older_file_is_replaced_whole(suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"notes{suffix}"
    path.write_bytes(b"old" * 100_000)
    save(arabic(), path, options("ar"))
    assert path.read_bytes().startswith(BEGINNINGS[suffix])
    assert path.stat().st_size < 300_000


@pytest.mark.parametrize("suffix", FORMS)
def test_the_same_request_writes_the_same_bytes(suffix: str, tmp_path: Path) -> None:
    first, second = tmp_path / f"a{suffix}", tmp_path / f"b{suffix}"
    for path in (first, second):
        save(arabic(), path, options("ar"))
    assert first.read_bytes() == second.read_bytes()
