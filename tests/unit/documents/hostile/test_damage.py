"""Every reader against cut, garbled and inflated files: a document or one of our errors."""

from __future__ import annotations

import random
import zipfile
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.helpers.docx_builder import abstract, docx, item, level, num, para
from tests.unit.documents.bad_files.packages import opendocument, package, word
from tests.unit.documents.pdf.drawing import line, write_pdf
from tests.unit.documents.understanding.specimen import load
from tests.unit.documents.understanding.writers import WRITERS
from wsisdesk.documents.readers import read_document
from wsisdesk.errors import DocumentError
from wsisdesk.progress import silent

if TYPE_CHECKING:
    from pathlib import Path

    from wsisdesk.documents.model import Document

FORMS = ["text", "html", "odt", "rtf", "docx", "numbered docx"]
SPECIMEN = "ar_pp_resolution"
WIDE = '<w:tcPr><w:gridSpan w:val="99999999"/></w:tcPr>'
CELL = "<w:p><w:r><w:t>lamps</w:t></w:r></w:p>"
CUTS = [0.02, 0.1, 0.25, 0.5, 0.75, 0.9, 0.98, 0.999]


def attempt(path: Path) -> Document | None:
    """Read a file as the reader's process does; None where it is refused in our words."""
    try:
        return read_document(path, path.name, "0" * 64, silent)
    except DocumentError:
        return None


def written(folder: Path, form: str) -> Path:
    return WRITERS[form](folder, load(SPECIMEN))


@pytest.mark.parametrize("share", CUTS)
@pytest.mark.parametrize("form", FORMS)
def test_a_file_cut_short_is_read_or_refused(tmp_path: Path, form: str, share: float) -> None:
    path = written(tmp_path, form)
    content = path.read_bytes()
    path.write_bytes(content[: int(share * len(content))])
    attempt(path)


@pytest.mark.parametrize("share", [0.3, 0.6, 0.9])
def test_text_cut_short_keeps_what_is_there(tmp_path: Path, share: float) -> None:
    for form in ("text", "html", "rtf"):
        path = written(tmp_path, form)
        content = path.read_bytes()
        path.write_bytes(content[: int(share * len(content))])
        document = attempt(path)
        assert document is not None, form
        assert document.title == "دور الاتحاد في إشارات الموانئ", form


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("form", FORMS)
def test_changed_bytes_are_read_or_refused(tmp_path: Path, form: str, seed: int) -> None:
    path = written(tmp_path, form)
    content = bytearray(path.read_bytes())
    chance = random.Random(seed)
    for _ in range(1 + seed * 4):
        content[chance.randrange(len(content))] = chance.randrange(256)
    path.write_bytes(bytes(content))
    attempt(path)


@pytest.mark.parametrize("form", FORMS)
def test_a_file_with_a_hole_is_read_or_refused(tmp_path: Path, form: str) -> None:
    path = written(tmp_path, form)
    content = path.read_bytes()
    third = len(content) // 3
    path.write_bytes(content[:third] + content[2 * third :])
    attempt(path)


@pytest.mark.parametrize("form", FORMS)
def test_a_file_twice_over_is_read_or_refused(tmp_path: Path, form: str) -> None:
    path = written(tmp_path, form)
    path.write_bytes(path.read_bytes() * 2)
    attempt(path)


@pytest.mark.parametrize("share", CUTS)
def test_pages_cut_short_are_read_or_refused(tmp_path: Path, share: float) -> None:
    path = write_pdf(tmp_path / "a.pdf", line("The lamps of the harbour are old.", 40, 500))
    content = path.read_bytes()
    path.write_bytes(content[: int(share * len(content))])
    attempt(path)


@pytest.mark.parametrize("seed", range(12))
def test_changed_bytes_of_pages_are_read_or_refused(tmp_path: Path, seed: int) -> None:
    path = write_pdf(tmp_path / "a.pdf", line("The lamps of the harbour are old.", 40, 500))
    content = bytearray(path.read_bytes())
    chance = random.Random(seed)
    for _ in range(1 + seed * 2):
        content[chance.randrange(len(content))] = chance.randrange(256)
    path.write_bytes(bytes(content))
    attempt(path)


@pytest.mark.parametrize("suffix", ["docx", "odt", "rtf", "html", "txt", "pdf", "doc", "xyz"])
@pytest.mark.parametrize("form", ["text", "html", "odt", "rtf", "docx"])
def test_the_name_of_a_file_decides_nothing(tmp_path: Path, form: str, suffix: str) -> None:
    path = written(tmp_path, form)
    renamed = path.rename(tmp_path / f"renamed.{suffix}")
    document = attempt(renamed)
    assert document is not None
    assert document.title == "دور الاتحاد في إشارات الموانئ"


def test_a_word_file_with_a_part_that_is_no_xml(tmp_path: Path) -> None:
    for part in ("styles", "numbering", "footnotes", "comments"):
        path = docx(tmp_path, para("The lamps are old."), parts={part: "<w:broken"})
        attempt(path)


def test_a_list_that_points_at_itself(tmp_path: Path) -> None:
    numbering = '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="L"/></w:abstractNum>'
    styles = (
        '<w:style w:type="numbering" w:styleId="L"><w:basedOn w:val="L"/><w:pPr><w:numPr>'
        '<w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    )
    path = docx(
        tmp_path, item("to act."), parts={"numbering": numbering + num(1, 1), "styles": styles}
    )
    document = attempt(path)
    assert document is not None
    assert [block.text for block in document.blocks] == ["to act."]


@pytest.mark.parametrize("start", ["-1", "0", "999999999999999999999", "x", "", "1e9"])
def test_a_list_that_starts_nowhere(tmp_path: Path, start: str) -> None:
    made = level(0, "decimal", "%1.").replace('w:start w:val="1"', f'w:start w:val="{start}"')
    for style in ("decimal", "lowerRoman", "arabicAbjad", "chineseCountingThousand", "lowerLetter"):
        numbering = abstract(1, made.replace('"decimal"', f'"{style}"')) + num(1, 1)
        path = docx(tmp_path, item("to act."), parts={"numbering": numbering})
        document = attempt(path)
        assert document is not None
        (block,) = document.blocks
        assert "to act." in block.text
        assert len(block.label) <= 90


@pytest.mark.parametrize("depth", ["9", "99999999999", "-3", "x"])
def test_a_list_of_any_depth(tmp_path: Path, depth: str) -> None:
    body = item("to act.").replace('w:ilvl w:val="0"', f'w:ilvl w:val="{depth}"')
    numbering = abstract(1, level(0, "decimal", "%1.")) + num(1, 1)
    document = attempt(docx(tmp_path, body, parts={"numbering": numbering}))
    assert document is not None
    assert document.blocks[0].text == "to act."


def test_styles_in_a_ring(tmp_path: Path) -> None:
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="{one}"><w:basedOn w:val="{other}"/></w:style>'
        for one, other in (("A", "B"), ("B", "C"), ("C", "A"))
    )
    path = docx(tmp_path, para("The lamps are old.", style="A"), parts={"styles": styles})
    document = attempt(path)
    assert document is not None
    assert document.blocks[0].text == "The lamps are old."


@pytest.mark.parametrize(
    "body",
    [
        '<w:p><w:r><w:sym w:font="Symbol" w:char="ZZZZ"/><w:t>lamps</w:t></w:r></w:p>',
        '<w:p><w:r><w:fldChar w:fldCharType="end"/><w:t>lamps</w:t></w:r></w:p>',
        '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:t>lamps</w:t></w:r></w:p>',
        '<w:p><w:r><w:footnoteReference w:id="77"/><w:t>lamps</w:t></w:r></w:p>',
        "<w:p><w:r><w:footnoteReference/><w:t>lamps</w:t></w:r></w:p>",
        f"<w:tbl><w:tr><w:tc>{WIDE}{CELL}</w:tc></w:tr></w:tbl>",
        "<w:tbl/><w:p><w:r><w:t>lamps</w:t></w:r></w:p>",
        "<w:tbl><w:tr/></w:tbl><w:p><w:r><w:t>lamps</w:t></w:r></w:p>",
        '<w:p><w:commentRangeStart w:id="5"/><w:r><w:t>lamps</w:t></w:r></w:p>',
        '<w:p><w:hyperlink r:id="none"><w:r><w:t>lamps</w:t></w:r></w:hyperlink></w:p>',
    ],
)
def test_odd_markup_loses_no_text(tmp_path: Path, body: str) -> None:
    document = attempt(docx(tmp_path, body))
    assert document is not None
    assert any("lamps" in block.text for block in document.blocks)


@pytest.mark.parametrize("depth", [50, 5_000, 50_000])
def test_nesting_of_any_depth_ends(tmp_path: Path, depth: int) -> None:
    path = tmp_path / "deep"
    made = {
        "html": b"<div>" * depth + b"lamps",
        "rtf": b"{\\rtf1 " + b"{" * depth + b"lamps" + b"}" * depth + b"}",
        "docx": word(f"{'<w:sdt><w:sdtContent>' * depth}lamps{'</w:sdtContent></w:sdt>' * depth}"),
        "odt": opendocument(
            "<office:body><office:text>"
            f"{'<text:section>' * depth}<text:p>lamps</text:p>{'</text:section>' * depth}"
            "</office:text></office:body>"
        ),
    }
    for content in made.values():
        path.write_bytes(content)
        attempt(path)


@pytest.mark.parametrize("name", ["word/document.xml", "content.xml"])
def test_what_swells_when_unpacked_is_refused(tmp_path: Path, name: str) -> None:
    path = tmp_path / "bomb"
    sound = word("<w:p/>") if name.startswith("word") else opendocument("<office:body/>")
    (tmp_path / "sound").write_bytes(sound)
    with zipfile.ZipFile(tmp_path / "sound") as archive:
        parts: dict[str, str | bytes] = {part: archive.read(part) for part in archive.namelist()}
    parts[name] = b"<x>" + b" " * 60_000_000 + b"</x>"
    path.write_bytes(package(parts))
    with pytest.raises(DocumentError):
        read_document(path, "bomb", "0", silent)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(content=st.binary(max_size=600))
def test_any_bytes_are_read_or_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "bytes"
    path.write_bytes(content)
    attempt(path)


HEADS = st.sampled_from(
    [b"{\\rtf1\\ansi ", b"<html><body>", b"%PDF-1.7\n", b"PK\x03\x04", b"\xff\xfe", b"\xef\xbb\xbf",
     b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"<?xml version='1.0'?>", b"From: a@b\nMIME-Version: 1\n"]
)  # fmt: skip


@settings(
    max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(head=HEADS, content=st.binary(max_size=300))
def test_any_bytes_behind_the_mark_of_a_format(tmp_path: Path, head: bytes, content: bytes) -> None:
    path = tmp_path / "bytes"
    path.write_bytes(head + content)
    attempt(path)


RTF = st.sampled_from(
    ["\\par ", "\\pard", "{", "}", "\\u1575?", "\\u99999999 ", "\\uc0 ", "\\uc9999 ",
     "\\'e9", "\\'",
     "\\bin5 abcde", "\\bin99999999 ", "\\fonttbl", "\\f99999 ", "\\stylesheet", "\\trowd",
     "\\cellx99999999999", "\\cell", "\\row", "\\footnote ", "\\*\\x", "\\intbl", "lamps", "\\tab ",
     "\\listtext ", "\\deleted ", "\\revised ", "\\~", "\\_", "\\-", "\\\n", "\\ansicpg99999 "]
)  # fmt: skip


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(words=st.lists(RTF, max_size=25))
def test_any_mixture_of_rich_text(tmp_path: Path, words: list[str]) -> None:
    path = tmp_path / "mixture.rtf"
    path.write_bytes(f"{{\\rtf1\\ansi {''.join(words)}}}".encode("ascii"))
    attempt(path)


HTML = st.sampled_from(
    ["<p>", "</p>", "<ol>", "<ol start=99999999999999>", "<ol start=-5 type=i>", "<li>", "</ol>",
     "<li value=x>", "<table>", "<td colspan=99999999>", "<td rowspan=-1>", "<tr>", "</table>",
     "<h1>", "</h1>", "<h9>", "<b>", "<sup>1</sup>", "<a href='#n1'>1</a>", "<p id=n1>note", "<br>",
     "<script>alert(1)</script>", "<!--", "-->", "<![CDATA[", "&#x110000;", "&#0;", "&nbsp;",
     "&amp",
     "lamps", "<p dir=rtl>", "<pre>", "<style>p{display:none}</style>",
     "<span style='display:none'>",
     "<svg><text>x", "<math>", "<template>", "<noscript>", "<iframe>", "<base href='//x'>"]
)  # fmt: skip


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(tags=st.lists(HTML, max_size=25))
@example(tags=["<ol>", "<ol start=-5 type=i>", "<li>", "<sup>1</sup>"])  # deep, nothing above it
def test_any_mixture_of_markup(tmp_path: Path, tags: list[str]) -> None:
    path = tmp_path / "mixture.html"
    path.write_text(f"<html><body>{''.join(tags)}", encoding="utf-8")
    attempt(path)
