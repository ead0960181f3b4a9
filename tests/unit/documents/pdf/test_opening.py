"""Files that are damaged, closed, turned, cropped, empty of text, or hold more than text."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

import pikepdf
import pytest

from tests.unit.documents.pdf.drawing import line, write_pdf
from wsisdesk.documents.model import NoticeKind
from wsisdesk.documents.pdf import read
from wsisdesk.errors import (
    DamagedDocument,
    EmptyFile,
    EncryptedDocument,
    FileMissing,
    HostileDocument,
    ScannedDocument,
)
from wsisdesk.progress import silent

if TYPE_CHECKING:
    from pathlib import Path

HELLO = line("Hello library", 50, 500)


def test_text_and_place_are_read(tmp_path: Path) -> None:
    source = read(write_pdf(tmp_path / "a.pdf", HELLO), silent)
    (paragraph,) = source.paragraphs
    assert paragraph.text == "Hello library"
    (place,) = paragraph.places
    assert place.x0 == pytest.approx(50, abs=2)
    assert place.y0 < 100 < place.y1 + 1
    assert (source.pages[0].width, source.pages[0].height) == (400, 600)


def test_a_turned_page_is_measured_as_displayed(tmp_path: Path) -> None:
    content = "BT /F 12 Tf 0 1 -1 0 100 50 Tm (Hello library) Tj ET"
    source = read(write_pdf(tmp_path / "a.pdf", content, rotate=90), silent)
    assert (source.pages[0].width, source.pages[0].height) == (600, 400)
    (paragraph,) = source.paragraphs
    assert paragraph.text == "Hello library"
    assert paragraph.places[0].x0 == pytest.approx(50, abs=2)
    assert paragraph.places[0].y1 == pytest.approx(100, abs=4)


def test_a_cropped_page_counts_from_its_visible_corner(tmp_path: Path) -> None:
    source = read(write_pdf(tmp_path / "a.pdf", HELLO, crop=(40, 100, 380, 560)), silent)
    assert (source.pages[0].width, source.pages[0].height) == (340, 460)
    assert source.paragraphs[0].places[0].x0 == pytest.approx(10, abs=2)


def test_text_drawn_at_an_angle_is_kept(tmp_path: Path) -> None:
    slanted = "BT /F 30 Tf 0.7071 0.7071 -0.7071 0.7071 100 100 Tm (DRAFT copy) Tj ET"
    source = read(write_pdf(tmp_path / "a.pdf", HELLO + slanted), silent)
    assert [paragraph.text for paragraph in source.paragraphs] == ["Hello library", "DRAFT copy"]


def test_progress_counts_pages(tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    path = write_pdf(tmp_path / "a.pdf", HELLO, line("Other words", 50, 400))
    read(path, lambda done, total, label="": seen.append((done, total)))
    assert seen == [(1, 2), (2, 2)]


def test_a_page_without_characters_is_a_scan(tmp_path: Path) -> None:
    with pytest.raises(ScannedDocument):
        read(write_pdf(tmp_path / "a.pdf", "0 0 100 100 re f"), silent)


def test_missing_and_empty_files_say_so(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        read(tmp_path / "none.pdf", silent)
    (tmp_path / "empty.pdf").write_bytes(b"")
    with pytest.raises(EmptyFile):
        read(tmp_path / "empty.pdf", silent)


def test_rubbish_is_damaged(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"%PDF-1.7\n" + bytes(range(256)) * 20)
    with pytest.raises(DamagedDocument):
        read(path, silent)


def test_half_a_file_is_repaired(tmp_path: Path) -> None:
    whole = write_pdf(
        tmp_path / "a.pdf", *(line(f"Page of words {k}", 50, 300 + 9 * k) for k in range(9))
    )
    whole.write_bytes(whole.read_bytes()[:-600])
    source = read(whole, silent)
    assert any(notice.kind is NoticeKind.REPAIRED for notice in source.notices)
    assert source.paragraphs[0].text == "Page of words 0"


def test_a_password_is_asked_for(tmp_path: Path) -> None:
    path = write_pdf(tmp_path / "a.pdf", HELLO)
    with pikepdf.open(path, allow_overwriting_input=True) as document:
        document.save(path, encryption=pikepdf.Encryption(user="secret", owner="owner"))
    with pytest.raises(EncryptedDocument):
        read(path, silent)


def test_an_owner_password_alone_does_not_close_a_file(tmp_path: Path) -> None:
    path = write_pdf(tmp_path / "a.pdf", HELLO)
    with pikepdf.open(path, allow_overwriting_input=True) as document:
        document.save(path, encryption=pikepdf.Encryption(user="", owner="owner"))
    assert read(path, silent).paragraphs[0].text == "Hello library"


def test_scripts_are_named_and_ignored(tmp_path: Path) -> None:
    path = write_pdf(tmp_path / "a.pdf", HELLO)
    with pikepdf.open(path, allow_overwriting_input=True) as document:
        document.Root.OpenAction = pikepdf.Dictionary(
            S=pikepdf.Name.JavaScript, JS=pikepdf.String("app.alert(1)")
        )
        document.save(path)
    assert [notice.kind for notice in read(path, silent).notices] == [NoticeKind.MACROS]


def test_a_stream_that_unpacks_without_measure_is_refused(tmp_path: Path) -> None:
    path = write_pdf(tmp_path / "a.pdf", HELLO)
    with pikepdf.open(path, allow_overwriting_input=True) as document:
        bomb = zlib.compress(b" " * 80_000_000, 9)
        stream = pikepdf.Stream(document, b"")
        stream.write(bomb, filter=pikepdf.Name.FlateDecode)
        document.pages[0].Contents = stream
        document.save(path, stream_decode_level=pikepdf.StreamDecodeLevel.none)
    with pytest.raises(HostileDocument):
        read(path, silent)


def test_pages_that_contain_themselves_are_hostile(tmp_path: Path) -> None:
    path = write_pdf(tmp_path / "a.pdf", HELLO)
    with pikepdf.open(path, allow_overwriting_input=True) as document:
        document.Root.Pages.Kids = pikepdf.Array([document.Root.Pages])
        document.save(path)
    with pytest.raises((HostileDocument, DamagedDocument)):
        read(path, silent)


def test_remarks_of_readers_are_kept_apart(tmp_path: Path) -> None:
    path = write_pdf(tmp_path / "a.pdf", HELLO)
    with pikepdf.open(path, allow_overwriting_input=True) as document:
        note = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Text, Rect=[10, 10, 30, 30],
            Contents=pikepdf.String("يرجى المراجعة"), T=pikepdf.String("Reader"),
        )  # fmt: skip
        document.pages[0].Annots = pikepdf.Array([note])
        document.save(path)
    source = read(path, silent)
    assert [(comment.author, comment.text) for comment in source.comments] == [
        ("Reader", "يرجى المراجعة")
    ]
    assert [paragraph.text for paragraph in source.paragraphs] == ["Hello library"]
