"""Files that cannot be read: each is one clear error, and nothing else happens."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest

from tests.unit.documents.bad_files import compounds, packages, pages, texts
from wsisdesk.documents.model import Document, NoticeKind
from wsisdesk.documents.reading.limits import Limits
from wsisdesk.documents.reading.pool import ReadingPool
from wsisdesk.errors import (
    ConverterMissing,
    DamagedDocument,
    DocumentError,
    EmptyFile,
    EncryptedDocument,
    FileMissing,
    HostileDocument,
    OversizedDocument,
    ReadingTimeout,
    ScannedDocument,
    UnsupportedFormat,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

KINDS: list[tuple[Callable[[], bytes], type[DocumentError]]] = [
    (texts.nothing, EmptyFile),
    (texts.only_mark, EmptyFile),
    (texts.only_white_space, EmptyFile),
    (texts.only_nul, UnsupportedFormat),
    (texts.garbage, UnsupportedFormat),
    (texts.picture, UnsupportedFormat),
    (texts.photograph, UnsupportedFormat),
    (texts.program, UnsupportedFormat),
    (texts.linux_program, UnsupportedFormat),
    (texts.database, UnsupportedFormat),
    (texts.compressed, UnsupportedFormat),
    (texts.film, UnsupportedFormat),
    (texts.mail, UnsupportedFormat),
    (texts.web_archive, UnsupportedFormat),
    (texts.drawing, UnsupportedFormat),
    (texts.deep_page, OversizedDocument),
    (texts.page_without_text, EmptyFile),
    (texts.deep_rtf, OversizedDocument),
    (texts.truncated_rtf, DamagedDocument),
    (texts.rtf_without_text, EmptyFile),
    (packages.truncated_word, DamagedDocument),
    (packages.bomb_in_word, HostileDocument),
    (packages.entities_in_word, HostileDocument),
    (packages.external_entity_in_word, HostileDocument),
    (packages.deep_word, OversizedDocument),
    (packages.broken_xml_in_word, DamagedDocument),
    (packages.word_without_body, DamagedDocument),
    (packages.spreadsheet, UnsupportedFormat),
    (packages.slides, UnsupportedFormat),
    (packages.epub, UnsupportedFormat),
    (packages.plain_zip, UnsupportedFormat),
    (packages.empty_zip, UnsupportedFormat),
    (packages.jar_with_password, EncryptedDocument),
    (packages.truncated_opendocument, DamagedDocument),
    (packages.encrypted_opendocument, EncryptedDocument),
    (packages.entities_in_opendocument, HostileDocument),
    (packages.opendocument_without_text, EmptyFile),
    (packages.opendocument_without_body, DamagedDocument),
    (packages.deep_opendocument, OversizedDocument),
    (compounds.locked_word, EncryptedDocument),
    (compounds.locked_package, EncryptedDocument),
    (compounds.spreadsheet, UnsupportedFormat),
    (compounds.slides, UnsupportedFormat),
    (compounds.message, UnsupportedFormat),
    (compounds.unknown, UnsupportedFormat),
    (pages.page_ring, HostileDocument),
    (pages.no_pages, DamagedDocument),
    (pages.header_only, DamagedDocument),
    (pages.garbage, DamagedDocument),
    (pages.inflating, HostileDocument),
    (pages.locked, EncryptedDocument),
    (pages.scanned, ScannedDocument),
]

SHARED_HOSTILE: dict[str, type[DocumentError] | None] = {
    "deep.docx": OversizedDocument,
    "empty.pdf": EmptyFile,
    "enc_owneronly.pdf": None,
    "enc_user.pdf": EncryptedDocument,
    "encrypted_cfb.docx": EncryptedDocument,
    "flatebomb.pdf": HostileDocument,
    "garbage.pdf": DamagedDocument,
    "is_docx.pdf": None,
    "is_html.docx": None,
    "is_pdf.docx": DamagedDocument,
    "javascript.pdf": None,
    "laughs.docx": HostileDocument,
    "ok.docx": None,
    "ok.pdf": None,
    "pageloop.pdf": HostileDocument,
    "scanned.pdf": ScannedDocument,
    "truncated.docx": DamagedDocument,
    "xxe.docx": HostileDocument,
    "zipbomb.docx": HostileDocument,
}


@pytest.fixture(scope="module")
def pool() -> Iterator[ReadingPool]:
    with ReadingPool(1, Limits(idle=60, total=90)) as pool:
        yield pool


def outcome(pool: ReadingPool, path: Path) -> Document | DocumentError:
    ((asked, result),) = pool.read_all([path])
    assert asked == path
    return result


@pytest.mark.parametrize(("make", "expected"), KINDS, ids=lambda kind: kind.__name__)
def test_a_bad_file_is_one_clear_error(
    make: Callable[[], bytes], expected: type[DocumentError], pool: ReadingPool, tmp_path: Path
) -> None:
    path = tmp_path / "letter.docx"
    path.write_bytes(make())
    result = outcome(pool, path)
    assert type(result) is expected, result
    assert isinstance(result, DocumentError)
    assert result.path == path


@pytest.mark.parametrize("name", SHARED_HOSTILE)
def test_the_hostile_files_of_the_bench_do_no_harm(
    name: str, pool: ReadingPool, ingest_bench: Path
) -> None:
    result = outcome(pool, ingest_bench / "hostile" / name)
    assert type(result) is (SHARED_HOSTILE[name] or Document), result


def test_old_word_files_need_a_converter_that_can_read_them(
    pool: ReadingPool, tmp_path: Path
) -> None:
    path = tmp_path / "old.doc"
    path.write_bytes(compounds.word())
    result = outcome(pool, path)
    assert isinstance(result, ConverterMissing | DamagedDocument | ReadingTimeout | EmptyFile)


def test_a_missing_file_a_folder_and_a_dangling_link_are_missing(
    pool: ReadingPool, tmp_path: Path
) -> None:
    link = tmp_path / "link"
    link.symlink_to(tmp_path / "nowhere")
    for path in (tmp_path / "nowhere", tmp_path, link, tmp_path / "nul\0name"):
        assert type(outcome(pool, path)) is FileMissing


@pytest.mark.skipif(sys.platform == "win32", reason="no named pipes in folders")
def test_a_named_pipe_is_refused_without_waiting_for_its_writer(
    pool: ReadingPool, tmp_path: Path
) -> None:
    path = tmp_path / "pipe"
    if sys.platform != "win32":
        os.mkfifo(path)
    assert type(outcome(pool, path)) is FileMissing


def test_a_file_that_may_not_be_opened_is_missing(pool: ReadingPool, tmp_path: Path) -> None:
    path = tmp_path / "secret.txt"
    path.write_text("secret", "utf-8")
    path.chmod(0)
    if os.access(path, os.R_OK):
        pytest.skip("this user may open everything")
    assert type(outcome(pool, path)) is FileMissing


@pytest.mark.parametrize("name", ["letter.pdf", "letter.docx", "letter.xlsx", "letter"])
def test_what_a_file_is_called_does_not_matter(
    name: str, pool: ReadingPool, tmp_path: Path
) -> None:
    path = tmp_path / name
    for content in (b"The Council decides", b"<p>The Council decides", packages.sound_word()):
        path.write_bytes(content)
        result = outcome(pool, path)
        assert isinstance(result, Document)
        assert [block.text for block in result.blocks] == ["The Council decides"]


def test_damaged_utf8_is_read_with_a_notice(pool: ReadingPool, tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_bytes("Решение Совета, la résolution, ‘القرار’ ".encode() * 20 + b"\xff\xfe end")
    result = outcome(pool, path)
    assert isinstance(result, Document)
    assert "القرار" in result.blocks[0].text
    assert NoticeKind.PARTLY_UNREADABLE in [notice.kind for notice in result.notices]


def test_one_line_of_megabytes_is_read(pool: ReadingPool, tmp_path: Path) -> None:
    path = tmp_path / "line.txt"
    path.write_text("word * " * 300_000, "utf-8")
    result = outcome(pool, path)
    assert isinstance(result, Document)
    assert sum(len(block.text) for block in result.blocks) >= 2_000_000
