from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from tests.unit.documents.bad_files import compounds, packages
from wsisdesk.documents import legacy_doc
from wsisdesk.errors import ConverterMissing, DamagedDocument
from wsisdesk.progress import Cancelled, silent

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a shell script")

FIND_OUT = 'while [ "$1" != --outdir ]; do shift; done; out="$2"; mkdir -p "$out"\n'


@pytest.fixture
def old_file(tmp_path: Path) -> Path:
    path = tmp_path / "old.doc"
    path.write_bytes(compounds.word())
    return path


def install(folder: Path, monkeypatch: pytest.MonkeyPatch, script: str) -> None:
    """Put a stand-in for LibreOffice where it is looked for first."""
    program = folder / "soffice"
    program.write_text(f"#!/bin/sh\n{script}", "utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")


def test_the_converted_file_is_read(
    old_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "new.docx").write_bytes(packages.sound_word())
    copy = f'cp "{tmp_path / "new.docx"}" "$out/source.docx"'
    install(tmp_path, monkeypatch, FIND_OUT + copy)
    source = legacy_doc.read(old_file, silent)
    assert source.format == "doc"
    assert [paragraph.text for paragraph in source.paragraphs] == ["The Council decides"]


def test_without_libreoffice_the_error_names_it(
    old_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(legacy_doc, "converter", lambda: None)
    with pytest.raises(ConverterMissing) as caught:
        legacy_doc.read(old_file, silent)
    assert caught.value.detail == "LibreOffice"


def test_a_file_that_cannot_be_converted_is_damaged(
    old_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(tmp_path, monkeypatch, "exit 1")
    with pytest.raises(DamagedDocument):
        legacy_doc.read(old_file, silent)


def test_stopping_ends_the_converter(
    old_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(done: int, total: int, label: str = "") -> None:
        raise Cancelled

    install(tmp_path, monkeypatch, "exec cat /dev/zero > /dev/null")
    with pytest.raises(Cancelled):
        legacy_doc.read(old_file, stop)


def test_libreoffice_is_found_on_the_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install(tmp_path, monkeypatch, "exit 0")
    assert legacy_doc.converter() == tmp_path / "soffice"
