from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.unit.documents.bad_files import compounds, packages, texts
from wsisdesk.documents.sniffing import sniff
from wsisdesk.errors import (
    DamagedDocument,
    EncryptedDocument,
    FileMissing,
    UnsupportedFormat,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

SOUND: list[tuple[bytes, str]] = [
    (packages.sound_word(), "docx"),
    (packages.opendocument_without_text(), "odt"),
    (compounds.word(), "doc"),
    (b"%PDF-1.7\n", "pdf"),
    (b"\n\njunk before\n%PDF-1.4\n", "pdf"),
    (b"{\\rtf1\\ansi text}", "rtf"),
    (b"\xef\xbb\xbf{\\rtf1 text}", "rtf"),
    (b"<!DOCTYPE html><p>text", "html"),
    (b"\xef\xbb\xbf  <HTML><BODY>text", "html"),
    ("<html>text</html>".encode("utf-16"), "html"),
    (b'<?xml version="1.0"?><!DOCTYPE html PUBLIC "x"><html>text</html>', "html"),
    (b"<!-- saved from a page --><p class=x>text</p>", "html"),
    (b"plain text", "text"),
    ("نص عربي".encode("cp1256"), "text"),
    ("نص عربي من سطرين\nهنا".encode("utf-16-le"), "text"),
    ("текст".encode("utf-16"), "text"),
    ("text".encode("utf-32"), "text"),
    (b"x < 5 and <unknown>", "text"),
    (b"a page\x0canother page\x1a", "text"),
    (b"MZ is a ministry, BM a bureau", "text"),
    (b"BM, the bureau", "text"),
    (b"From: the Chair\nTo: all delegates\nSubject: draft\n\nDear colleagues", "text"),
    (b"Content-Type: a heading of a manual\n\ntext", "text"),
]

FOREIGN: list[tuple[Callable[[], bytes], str]] = [
    (texts.picture, "PNG"),
    (texts.photograph, "JPEG"),
    (texts.program, "Windows .exe / .dll"),
    (texts.linux_program, "ELF"),
    (texts.database, "SQLite"),
    (texts.compressed, "gzip"),
    (texts.film, "MP4"),
    (texts.mail, "EML"),
    (texts.web_archive, "MHTML"),
    (texts.drawing, "XML (svg)"),
    (texts.garbage, "binary data"),
    (packages.spreadsheet, "Excel (.xlsx)"),
    (packages.slides, "PowerPoint (.pptx)"),
    (packages.epub, "EPUB"),
    (packages.plain_zip, "ZIP"),
    (compounds.spreadsheet, "Excel (.xls)"),
    (compounds.slides, "PowerPoint (.ppt)"),
    (compounds.message, "Outlook (.msg)"),
]


@pytest.mark.parametrize(("content", "expected"), SOUND)
def test_what_a_file_is_follows_from_its_content(
    content: bytes, expected: str, tmp_path: Path
) -> None:
    path = tmp_path / "misleading.xlsx"
    path.write_bytes(content)
    assert sniff(path) == expected


@pytest.mark.parametrize(
    ("make", "name"), FOREIGN, ids=lambda value: getattr(value, "__name__", value)
)
def test_what_cannot_be_read_is_named(make: Callable[[], bytes], name: str, tmp_path: Path) -> None:
    path = tmp_path / "misleading.docx"
    path.write_bytes(make())
    with pytest.raises(UnsupportedFormat) as caught:
        sniff(path)
    assert caught.value.detail == name


@pytest.mark.parametrize("make", [compounds.locked_word, compounds.locked_package])
def test_locked_office_files_are_told_from_others(
    make: Callable[[], bytes], tmp_path: Path
) -> None:
    path = tmp_path / "locked.docx"
    path.write_bytes(make())
    with pytest.raises(EncryptedDocument):
        sniff(path)


def test_a_word_file_with_an_embedded_table_is_a_word_file(tmp_path: Path) -> None:
    path = tmp_path / "old.doc"
    path.write_bytes(compounds.compound({"WordDocument": b"\xec\xa5", "Workbook": b"x"}))
    assert sniff(path) == "doc"


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        sniff(tmp_path)


def test_a_package_that_cannot_be_expanded_is_damaged(tmp_path: Path) -> None:
    data = bytearray(packages.sound_word())
    start = 30 + len("[Content_Types].xml")  # after the header of the first part
    data[start : start + 8] = b"\xff" * 8
    path = tmp_path / "damaged.docx"
    path.write_bytes(data)
    with pytest.raises(DamagedDocument):
        sniff(path)
