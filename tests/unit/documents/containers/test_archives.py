from __future__ import annotations

import struct
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from wsisdesk.documents.containers.archives import Package, PackageLimits, limit_elements, parse_xml
from wsisdesk.errors import (
    DamagedDocument,
    DocumentError,
    EmptyFile,
    EncryptedDocument,
    FileMissing,
    HostileDocument,
    OversizedDocument,
    UnsupportedFormat,
)

if TYPE_CHECKING:
    from lxml import etree

COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def package(folder: Path, parts: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> Path:
    path = folder / "package.zip"
    with zipfile.ZipFile(path, "w", method) as file:
        for name, data in parts.items():
            file.writestr(name, data)
    return path


def patched(path: Path, old: bytes, new: bytes) -> Path:
    data = path.read_bytes()
    assert old in data
    path.write_bytes(data.replace(old, new))
    return path


def parsed(data: bytes) -> etree._Element:
    return parse_xml(data, Path("specimen"), "part.xml")


def test_parts_are_found_without_regard_to_case_and_leading_slash(tmp_path: Path) -> None:
    path = package(tmp_path, {"Word/Document.xml": b"<a>b</a>"})
    with Package(path) as opened:
        root = opened.xml("/word/document.xml")
        assert root is not None
        assert root.text == "b"
        assert "WORD/DOCUMENT.XML" in opened
        assert opened.names() == ["Word/Document.xml"]


def test_a_missing_part_is_none(tmp_path: Path) -> None:
    with Package(package(tmp_path, {"a": b""})) as opened:
        assert opened.read("b") is None
        assert opened.xml("b") is None
        assert "b" not in opened


def test_a_bomb_is_refused_by_its_ratio(tmp_path: Path) -> None:
    path = package(tmp_path, {"a.xml": b"<a>" + b" " * (4 << 20) + b"</a>"})
    with Package(path) as opened, pytest.raises(HostileDocument, match=r"a\.xml"):
        opened.read("a.xml")


def test_a_bomb_that_is_never_asked_for_does_no_harm(tmp_path: Path) -> None:
    path = package(tmp_path, {"picture.bmp": bytes(4 << 20), "a.xml": b"<a/>"})
    with Package(path) as opened:
        assert opened.xml("a.xml") is not None


def test_a_declared_size_that_lies_brings_no_more_bytes_than_declared(tmp_path: Path) -> None:
    body = b"<a>" + b"x" * 5000 + b"</a>"
    path = package(tmp_path, {"a.xml": body})
    patched(path, struct.pack("<L", len(body)), struct.pack("<L", 10))
    with Package(path) as opened, pytest.raises(DamagedDocument):
        opened.read("a.xml")


def test_parts_and_totals_are_limited(tmp_path: Path) -> None:
    path = package(tmp_path, {"a": b"x" * 600, "b": b"y" * 600})
    with Package(path, PackageLimits(part=500)) as opened, pytest.raises(OversizedDocument):
        opened.read("a")
    with Package(path, PackageLimits(total=1000)) as opened:
        opened.read("a")
        with pytest.raises(OversizedDocument, match="expansion"):
            opened.read("b")


def test_entries_are_limited(tmp_path: Path) -> None:
    path = package(tmp_path, {f"part{number}": b"" for number in range(6)})
    with pytest.raises(OversizedDocument, match="entries"):
        Package(path, PackageLimits(entries=5))


def test_an_encrypted_entry_is_told_as_such(tmp_path: Path) -> None:
    path = package(tmp_path, {"a.xml": b"<a/>"}, zipfile.ZIP_STORED)
    data = bytearray(path.read_bytes())
    data[data.index(b"PK\x01\x02") + 8] |= 1
    data[data.index(b"PK\x03\x04") + 6] |= 1
    path.write_bytes(data)
    with Package(path) as opened, pytest.raises(EncryptedDocument):
        opened.read("a.xml")


def test_a_package_locked_by_a_password_is_told_from_a_legacy_file(tmp_path: Path) -> None:
    locked = tmp_path / "locked.docx"
    locked.write_bytes(COMPOUND + bytes(600) + "EncryptedPackage".encode("utf-16-le"))
    legacy = tmp_path / "legacy.docx"
    legacy.write_bytes(COMPOUND + bytes(600) + "WordDocument".encode("utf-16-le"))
    with pytest.raises(EncryptedDocument):
        Package(locked)
    with pytest.raises(UnsupportedFormat, match="doc"):
        Package(legacy)


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b"", EmptyFile),
        (b"%PDF-1.4", DamagedDocument),
        (b"PK\x03\x04 and nothing that follows", DamagedDocument),
    ],
)
def test_what_is_no_package_is_refused(
    tmp_path: Path, content: bytes, error: type[DocumentError]
) -> None:
    path = tmp_path / "package.zip"
    path.write_bytes(content)
    with pytest.raises(error):
        Package(path)


def test_a_file_that_is_not_there_is_missing(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        Package(tmp_path / "nowhere.docx")


def test_other_compression_methods_are_refused(tmp_path: Path) -> None:
    path = package(tmp_path, {"a": b"x" * 100}, zipfile.ZIP_LZMA)
    with Package(path) as opened, pytest.raises(DamagedDocument, match="method"):
        opened.read("a")


def test_damaged_bytes_are_damage(tmp_path: Path) -> None:
    path = package(tmp_path, {"a": b"some text that is stored"}, zipfile.ZIP_STORED)
    patched(path, b"some text", b"rome text")
    with Package(path) as opened, pytest.raises(DamagedDocument):
        opened.read("a")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-be", "utf-7"])
def test_a_dtd_is_refused_in_every_encoding(encoding: str) -> None:
    text = '<!DOCTYPE a [<!ENTITY e "x">]><a>y</a>'
    declared = f'<?xml version="1.0" encoding="{encoding}"?>'
    data = (declared + text).encode(encoding)
    if encoding == "utf-7":
        data = declared.encode() + text.encode("utf-7").replace(b"<", b"+ADw-")
    with pytest.raises((HostileDocument, DamagedDocument)):
        parsed(data)


def test_depth_is_limited() -> None:
    assert parsed(b"<a>" * 200 + b"</a>" * 200).tag == "a"
    for depth in (201, 40_000):
        with pytest.raises(OversizedDocument, match=r"(?i)depth"):
            parsed(b"<a>" * depth + b"</a>" * depth)


def test_markup_is_counted_before_a_tree_is_built() -> None:
    limits = PackageLimits(markup=10)
    with pytest.raises(OversizedDocument, match="markup"):
        parse_xml(b"<a>" + b"<b/>" * 20 + b"</a>", Path("specimen"), "a.xml", limits)


@pytest.mark.parametrize("data", [b"", b"<a>", b"<a>&undeclared;</a>", b"<a b=c/>", b"\xff\xfe<"])
def test_what_is_not_well_formed_is_damaged(data: bytes) -> None:
    with pytest.raises(DamagedDocument):
        parsed(data)


def test_comments_and_instructions_are_dropped_without_losing_text() -> None:
    root = parsed(b"<a>one<!-- two --> three<?four five?> six</a>")
    assert root.text == "one three six"
    assert len(root) == 0


def test_elements_are_counted_up_to_the_limit() -> None:
    root = parsed(b"<a><p/><p/><p/></a>")
    assert limit_elements(root, "p", 3, Path("specimen")) == 3
    with pytest.raises(OversizedDocument, match="p > 2"):
        limit_elements(root, "p", 2, Path("specimen"))
