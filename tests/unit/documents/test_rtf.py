from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wsisdesk.documents import rtf
from wsisdesk.documents.model import Comment, MarkKind, Notice, NoticeKind
from wsisdesk.errors import DocumentError
from wsisdesk.progress import silent

if TYPE_CHECKING:
    from pathlib import Path

    from wsisdesk.documents.source import Source

HEAD = (
    r"{\rtf1\ansi\ansicpg1252\deff0\uc1{\fonttbl{\f0\fcharset0 Times;}{\f1\fcharset178 Arabic;}"
    r"{\f2\fcharset204 Cyrillic;}{\f3\fcharset2 Symbol;}}"
    r"{\stylesheet{\s0 Normal;}{\s1 heading 1;}{\s2\outlinelevel1 Unterkapitel;}{\s3 Title;}}"
)


def read(tmp_path: Path, text: str) -> Source:
    path = tmp_path / "draft.rtf"
    path.write_bytes(f"{HEAD}{text}}}".encode("latin-1"))
    return rtf.read(path, silent)


def texts(source: Source) -> list[str]:
    return [paragraph.text for paragraph in source.paragraphs]


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        (r"\'e9t\'e9", "été"),
        (r"{\f1\'de\'d1\'c7\'d1}", "قرار"),
        (r"{\rtlch\af1 \'de\'d1\'c7\'d1}", "قرار"),
        (r"{\f2\'d1\'ee\'e2\'e5\'f2}", "Совет"),
        (r"{\f3\'b7}", "•"),
        (r"\u1602?\u1585?", "قر"),
        (r"{\uc2\u1602\'3f\'3f.}", "ق."),
        (r"\u-10179?\u-8704?", "😀"),
        (r"a\~b\_c\-d\{e\}\\", "a\u00a0b\u2011c\u00add{e}\\"),
        (r"a\tab b\line c", "a\tb\nc"),
        ("a\r\nb", "ab"),
        (r"a{\pict\bin5 }}}}}ffd8}b", "ab"),
        (r"a{\*\unknown b}c", "ac"),
    ],
)
def test_characters(markup: str, expected: str, tmp_path: Path) -> None:
    assert texts(read(tmp_path, markup)) == [expected]


def test_paragraphs_and_what_they_declare(tmp_path: Path) -> None:
    title, heading, lower, centred, plain = read(
        tmp_path,
        r"\pard\s3 T\par\pard\s1 A\par\pard\s2 B\par\pard\qc\rtlpar C\par\pard D\par\par",
    ).paragraphs
    assert (title.title, heading.heading, lower.heading) == (True, 1, 2)
    assert (centred.centred, centred.rtl) == (True, True)
    assert (plain.text, plain.centred, plain.rtl, plain.heading) == ("D", False, None, 0)


def test_marks(tmp_path: Path) -> None:
    (paragraph,) = read(tmp_path, r"a {\b b \i c}\ul  d\ulnone\super 2\nosupersub  e").paragraphs
    found = {(paragraph.text[mark.start : mark.end], mark.kind) for mark in paragraph.marks}
    assert ("b", MarkKind.BOLD) in found
    assert ("c", MarkKind.ITALIC) in found
    assert ("d", MarkKind.UNDERLINE) in found
    assert ("2", MarkKind.SUPERSCRIPT) in found


def test_labels_of_lists_leave_the_text(tmp_path: Path) -> None:
    source = read(tmp_path, r"{\listtext\pard\plain 1.\tab}\pard\ilvl1 item\par\pard next\par")
    assert [(item.label, item.text, item.level) for item in source.paragraphs] == [
        ("1.", "item", 1), ("", "next", 0),
    ]  # fmt: skip


def test_notes_comments_and_running_text_stand_apart(tmp_path: Path) -> None:
    source = read(
        tmp_path,
        r"{\header\pard C26/7\par}\pard a{\super\chftn}{\footnote\pard {\chftn}note\par more} b"
        r"{\*\atnauthor Chair}{\*\annotation\pard why?}\par",
    )
    (paragraph,) = source.paragraphs
    assert paragraph.text == "a b"
    assert [(call.position, call.mark) for call in paragraph.notes] == [(1, "1")]
    assert [item.text for item in source.notes[0].paragraphs] == ["note", "more"]
    assert source.running == ("C26/7",)
    assert source.comments == (Comment("Chair", "why?", 0),)


def test_links_carry_their_target(tmp_path: Path) -> None:
    (paragraph,) = read(
        tmp_path, r'{\field{\*\fldinst HYPERLINK "https://example.org"}{\fldrslt here}} after'
    ).paragraphs
    assert paragraph.text == "here after"
    (mark,) = paragraph.marks
    assert (mark.start, mark.end, mark.target) == (0, 4, "https://example.org")


def test_rows_keep_their_cells(tmp_path: Path) -> None:
    source = read(
        tmp_path,
        r"\trowd\trhdr\rtlrow\cellx1\cellx2\pard\intbl A\cell B\par C\cell\row"
        r"\trowd\clvmrg\cellx1\cellx2\pard\intbl\cell D\cell\row\pard after\par",
    )
    assert texts(source) == ["A\tB\nC", "\tD", "after"]
    first, second = (item.row for item in source.paragraphs[:2])
    assert first is not None
    assert second is not None
    assert (first.rtl, first.header, first.index, second.index) == (True, True, 0, 1)
    assert [(cell.start, cell.end, cell.continued) for cell in second.cells] == [
        (0, 0, True), (1, 2, False),
    ]  # fmt: skip


def test_revisions_are_read_both_ways(tmp_path: Path) -> None:
    source = read(tmp_path, r"a {\deleted old}{\revised new} b{\v hidden}")
    assert texts(source) == ["a new b"]
    assert [paragraph.text for paragraph in source.rejected] == ["a old b"]
    assert set(source.notices) == {
        Notice(NoticeKind.TRACKED_CHANGES, "2"), Notice(NoticeKind.HIDDEN_TEXT, "6"),
    }  # fmt: skip


def test_a_file_that_ends_too_early_is_read_and_said_to(tmp_path: Path) -> None:
    path = tmp_path / "draft.rtf"
    path.write_bytes(rb"{\rtf1\ansi The Council {\b deci")
    source = rtf.read(path, silent)
    assert texts(source) == ["The Council deci"]
    assert source.notices == (Notice(NoticeKind.REPAIRED, "truncated"),)


@given(st.text(st.sampled_from("\\{}'u0195 abcelpintrow*~-f\n"), max_size=120))
def test_no_markup_breaks_the_reader(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    try:
        source = read(tmp_path_factory.mktemp("rtf"), text)
    except DocumentError:
        return
    for paragraph in source.paragraphs:
        assert all(0 <= mark.start < mark.end <= len(paragraph.text) for mark in paragraph.marks)
