from __future__ import annotations

import json
import random
import zipfile
from typing import TYPE_CHECKING

import pytest

from tests.helpers.docx_builder import OFFICE, docx, field, inserted, para, run, table
from wsisdesk.documents.docx import read
from wsisdesk.documents.model import Comment, Notice, NoticeKind
from wsisdesk.errors import (
    DamagedDocument,
    DocumentError,
    EmptyFile,
    EncryptedDocument,
    HostileDocument,
    OversizedDocument,
    UnsupportedFormat,
)
from wsisdesk.progress import Cancelled

if TYPE_CHECKING:
    from pathlib import Path


def rewritten(path: Path, changes: dict[str, bytes | None]) -> Path:
    """Replace parts of a package, or drop those given as None."""
    with zipfile.ZipFile(path) as package:
        parts: dict[str, bytes | None] = {name: package.read(name) for name in package.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in (parts | changes).items():
            if data is not None:
                package.writestr(name, data)
    return path


def test_comments_are_read_with_author_and_place(tmp_path: Path) -> None:
    comments = (
        f'<w:comment w:id="0" w:author="Delegate">{para("first")}{para("line")}</w:comment>'
        f'<w:comment w:id="1" w:author="Chair">{para("loose")}</w:comment>'
    )
    start, call = '<w:commentRangeStart w:id="0"/>', '<w:r><w:commentReference w:id="0"/></w:r>'
    body = (para(), para("one"), para(start, "two"), para("three", call))
    source = read(docx(tmp_path, *body, parts={"comments": comments}))
    assert source.comments == (
        Comment("Delegate", "first\nline", 1),
        Comment("Chair", "loose", -1),
    )
    assert source.notices == (Notice(NoticeKind.COMMENTS, "2"),)


def test_headers_and_footers_stand_apart_and_once(tmp_path: Path) -> None:
    def section(*references: str) -> str:
        return f"<w:sectPr>{''.join(references)}</w:sectPr>"

    def reference(kind: str, part: str, where: str = "default") -> str:
        return f'<w:{kind}Reference w:type="{where}" r:id="{part}"/>'

    first = section(reference("header", "header1"), reference("header", "header2", "first"))
    last = section(reference("header", "header1"), reference("footer", "footer1"))
    parts = {
        "header1": para("C26/7-A"),
        "header2": para("never printed"),
        "footer1": para("page ", field("PAGE", run("1"))) + para("C26/7-A"),
        "header3": para("in no section"),
    }
    source = read(docx(tmp_path, para("text", properties=first), last, parts=parts))
    assert source.running == ("C26/7-A", "page 1")
    assert [paragraph.text for paragraph in source.paragraphs] == ["text"]


def test_first_and_even_pages_have_headers_where_they_are_switched_on(tmp_path: Path) -> None:
    section = (
        '<w:sectPr><w:headerReference w:type="first" r:id="header1"/>'
        '<w:headerReference w:type="even" r:id="header2"/><w:titlePg/></w:sectPr>'
    )
    parts = {"header1": para("first"), "header2": para("even")}
    assert read(docx(tmp_path, para("x"), section, parts=parts)).running == ("first",)
    parts["settings"] = "<w:evenAndOddHeaders/>"
    assert read(docx(tmp_path, para("x"), section, parts=parts)).running == ("first", "even")


def test_the_header_of_a_section_before_its_change_is_not_printed(tmp_path: Path) -> None:
    former = '<w:headerReference w:type="default" r:id="header2"/>'
    changed = f'<w:sectPrChange w:id="1"><w:sectPr>{former}</w:sectPr></w:sectPrChange>'
    section = f'<w:sectPr><w:headerReference w:type="default" r:id="header1"/>{changed}</w:sectPr>'
    parts = {"header1": para("now"), "header2": para("before")}
    assert read(docx(tmp_path, para("x"), section, parts=parts)).running == ("now",)


def test_the_title_comes_from_the_properties_and_stays_apart(tmp_path: Path) -> None:
    core = '<p xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title> A title </dc:title></p>'
    links = (
        f'<Relationships xmlns="{OFFICE}package/2006/relationships">'
        f'<Relationship Id="a" Type="{OFFICE}x/officeDocument" Target="/word/document.xml"/>'
        f'<Relationship Id="b" Type="{OFFICE}x/core-properties" Target="docProps/core.xml"/>'
        "</Relationships>"
    )
    path = rewritten(
        docx(tmp_path, para("text")),
        {"_rels/.rels": links.encode(), "docProps/core.xml": core.encode()},
    )
    source = read(path)
    assert source.title == "A title"
    assert [paragraph.text for paragraph in source.paragraphs] == ["text"]


def test_strict_files_are_read_like_the_others(tmp_path: Path) -> None:
    path = docx(tmp_path, para(run("bold", "<w:b/>"), properties="<w:bidi/>"), table(["a", "b"]))
    with zipfile.ZipFile(path) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    strict = b"http://purl.oclc.org/ooxml/"
    for kind in (b"wordprocessingml", b"officeDocument", b"drawingml"):
        main = kind + (b"/relationships" if kind == b"officeDocument" else b"/main")
        usual = kind + (b"/2006/relationships" if kind == b"officeDocument" else b"/2006/main")
        for name, data in parts.items():
            parts[name] = data.replace(OFFICE.encode() + usual, strict + main)
    source = read(rewritten(path, dict(parts)))
    assert [paragraph.text for paragraph in source.paragraphs] == ["bold", "a\tb"]
    assert source.paragraphs[0].marks
    assert source.paragraphs[0].rtl


def test_missing_parts_are_done_without(tmp_path: Path) -> None:
    path = docx(tmp_path, para("text", style="Nowhere"), parts={"styles": "", "numbering": ""})
    rewritten(path, {"word/styles.xml": None, "word/numbering.xml": None, "_rels/.rels": None})
    assert [paragraph.text for paragraph in read(path).paragraphs] == ["text"]


def test_macros_are_told_and_ignored(tmp_path: Path) -> None:
    path = docx(tmp_path, para("x"), files={"word/vbaProject.bin": b"code"}, name="a.docm")
    assert read(path).notices == (Notice(NoticeKind.MACROS),)


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"word/document.xml": None}, DamagedDocument),
        ({"word/document.xml": b"<w:document"}, DamagedDocument),
        ({"word/document.xml": b'<workbook xmlns="x"/>'}, UnsupportedFormat),
        ({"word/document.xml": b"<!DOCTYPE d><d/>"}, HostileDocument),
        ({"word/document.xml": b"<d>" * 300 + b"</d>" * 300}, OversizedDocument),
    ],
)
def test_what_cannot_be_read_is_refused_by_name(
    tmp_path: Path, changes: dict[str, bytes | None], error: type[DocumentError]
) -> None:
    with pytest.raises(error):
        read(rewritten(docx(tmp_path, para("x")), changes))


def test_a_document_without_a_body_is_damaged(tmp_path: Path) -> None:
    path = docx(tmp_path)
    empty = f'<w:document xmlns:w="{OFFICE}wordprocessingml/2006/main"/>'
    with pytest.raises(DamagedDocument, match="body"):
        read(rewritten(path, {"word/document.xml": empty.encode()}))


def test_a_document_without_text_is_empty(tmp_path: Path) -> None:
    with pytest.raises(EmptyFile):
        read(docx(tmp_path, para()))


def test_a_document_whose_text_was_all_deleted_keeps_its_former_text(tmp_path: Path) -> None:
    gone = f'<w:del w:id="1">{para("former")}</w:del>'
    source = read(docx(tmp_path, gone))
    assert source.paragraphs == ()
    assert [paragraph.text for paragraph in source.rejected] == ["former"]


def test_too_many_paragraphs_are_refused_before_they_are_read(tmp_path: Path) -> None:
    path = docx(tmp_path, "".join(f'<w:p w:rsidR="{random.random()}"/>' for _ in range(150_001)))
    with pytest.raises(OversizedDocument, match="p > 150000"):
        read(path)


def test_nesting_up_to_the_limit_is_read(tmp_path: Path) -> None:
    nested = para("innermost")
    for _ in range(60):
        nested = table([nested])
    assert read(docx(tmp_path, nested)).paragraphs[0].text == "innermost"


def test_progress_is_reported_and_stops_the_reader(tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []

    def stop(done: int, total: int, label: str = "") -> None:
        seen.append((done, total))
        raise Cancelled

    path = docx(tmp_path, *(para("x") for _ in range(500)), para(inserted(run("y"))))
    with pytest.raises(Cancelled):
        read(path, stop)
    assert seen == [(200, 1002)]


def test_measured_labels_are_all_resolved(ingest_bench: Path) -> None:
    expected = json.loads((ingest_bench / "torture.expect.json").read_text("utf-8"))["labels"]
    source = read(ingest_bench / "torture.docx")
    found = {paragraph.text: paragraph.label for paragraph in source.paragraphs}
    assert {text: found.get(text) for text, _ in expected} == dict(expected)


MEASURED = [f"00{number}-{kind}-Amiri" for number in range(5) for kind in ("lo", "full")]
MEASURED += [f"ml{language}-lo-x" for language in ("en", "es", "fr", "ru", "zh")]


@pytest.mark.parametrize("name", MEASURED)
def test_measured_documents_are_read_to_the_letter(ingest_bench: Path, name: str) -> None:
    path = ingest_bench / "documents" / f"{name}.docx"
    truth = json.loads((ingest_bench / "gt" / f"{name.partition('-')[0]}.json").read_text("utf-8"))[
        "blocks"
    ]
    found = {squeezed(f"{p.label} {p.text}") for p in read(path).paragraphs}
    missing = {squeezed(f"{b['label']} {b['text']}") for b in truth} - found
    assert not missing


def squeezed(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize(
    ("name", "error"),
    [
        ("deep", OversizedDocument),
        ("encrypted_cfb", EncryptedDocument),
        ("is_html", DamagedDocument),
        ("is_pdf", DamagedDocument),
        ("laughs", HostileDocument),
        ("truncated", DamagedDocument),
        ("xxe", HostileDocument),
        ("zipbomb", HostileDocument),
    ],
)
def test_measured_hostile_files_are_refused_by_name(
    ingest_bench: Path, name: str, error: type[DocumentError]
) -> None:
    with pytest.raises(error):
        read(ingest_bench / "hostile" / f"{name}.docx")
