from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.unit.documents.bad_files.packages import opendocument
from wsisdesk.documents import odt
from wsisdesk.documents.model import Comment, MarkKind, Notice, NoticeKind
from wsisdesk.documents.odt.numbering import formatted
from wsisdesk.progress import silent

if TYPE_CHECKING:
    from pathlib import Path

    from wsisdesk.documents.source import Source

STYLES = """
<style:style style:name="Title" style:family="paragraph"/>
<style:style style:name="T" style:family="paragraph" style:parent-style-name="Title">
  <style:paragraph-properties fo:text-align="center" style:writing-mode="rl-tb"/></style:style>
<style:style style:name="B" style:family="text">
  <style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="H" style:family="text">
  <style:text-properties text:display="none"/></style:style>
<style:style style:name="R" style:family="table">
  <style:table-properties style:writing-mode="rl-tb"/></style:style>
<text:list-style style:name="L">
  <text:list-level-style-number text:level="1" style:num-suffix=")"
    style:num-format="أ, ب, ج, ..."/>
  <text:list-level-style-number text:level="2" style:num-suffix="." style:num-format="1"
    text:display-levels="2"/>
  <text:list-level-style-bullet text:level="3" text:bullet-char="\uf0b7"/>
</text:list-style>
<text:list-style style:name="W">
  <text:list-level-style-number text:level="1" loext:num-list-format="Article %1%:"
    style:num-format="I" text:start-value="4"/>
</text:list-style>
<text:outline-style style:name="Outline">
  <text:outline-level-style text:level="1" style:num-format="1"/>
  <text:outline-level-style text:level="2" style:num-format="a" text:display-levels="2"/>
</text:outline-style>
"""


def read(tmp_path: Path, text: str) -> Source:
    path = tmp_path / "report.odt"
    path.write_bytes(
        opendocument(
            f"<office:automatic-styles>{STYLES}</office:automatic-styles>"
            f"<office:body><office:text>{text}</office:text></office:body>"
        )
    )
    return odt.read(path, silent)


def labelled(source: Source) -> list[tuple[str, str]]:
    return [(paragraph.label, paragraph.text) for paragraph in source.paragraphs]


def test_spaces_tabs_and_breaks(tmp_path: Path) -> None:
    source = read(
        tmp_path,
        '<text:p>  a \n b<text:s text:c="3"/>c<text:tab/> d<text:line-break/>e</text:p><text:p/>',
    )
    assert [paragraph.text for paragraph in source.paragraphs] == ["a b   c\t d\ne"]


def test_styles_are_followed_to_their_parents(tmp_path: Path) -> None:
    source = read(
        tmp_path,
        '<text:p text:style-name="T">a <text:span text:style-name="B">b</text:span></text:p>',
    )
    (paragraph,) = source.paragraphs
    assert (paragraph.title, paragraph.centred, paragraph.rtl) == (True, True, True)
    assert [(mark.start, mark.end, mark.kind) for mark in paragraph.marks] == [
        (2, 3, MarkKind.BOLD)
    ]


def test_lists_count_level_by_level(tmp_path: Path) -> None:
    source = read(
        tmp_path,
        '<text:list text:style-name="L"><text:list-item><text:p>a</text:p><text:p>b</text:p>'
        "<text:list><text:list-item><text:p>c</text:p></text:list-item>"
        "<text:list-item><text:p>d</text:p><text:list><text:list-item><text:p>e</text:p>"
        "</text:list-item></text:list></text:list-item></text:list></text:list-item>"
        '<text:list-item text:start-value="5"><text:p>f</text:p></text:list-item></text:list>',
    )
    assert labelled(source) == [
        ("أ)", "a"), ("", "b"), ("أ.1.", "c"), ("أ.2.", "d"), ("•", "e"), ("ه)", "f"),
    ]  # fmt: skip
    assert [paragraph.level for paragraph in source.paragraphs] == [0, 0, 1, 1, 2, 0]


def test_lists_begin_anew_unless_they_continue(tmp_path: Path) -> None:
    item = "<text:list-item><text:p>x</text:p></text:list-item></text:list>"
    source = read(
        tmp_path,
        f'<text:list xml:id="one" text:style-name="W">{item}'
        f'<text:list text:style-name="W">{item}'
        f'<text:list text:style-name="W" text:continue-numbering="true">{item}'
        f'<text:list text:style-name="W" text:continue-list="one">{item}',
    )
    assert [label for label, _ in labelled(source)] == [
        "Article IV:", "Article IV:", "Article V:", "Article V:",
    ]  # fmt: skip


def test_headings_are_numbered_by_the_outline(tmp_path: Path) -> None:
    heading = '<text:h text:outline-level="{}">x</text:h>'.format
    source = read(tmp_path, heading(1) + heading(2) + heading(2) + heading(1) + heading(2))
    assert [label for label, _ in labelled(source)] == ["1", "1.a", "1.b", "2", "2.a"]
    assert [paragraph.heading for paragraph in source.paragraphs] == [1, 2, 2, 1, 2]


@pytest.mark.parametrize(
    ("style", "number", "expected"),
    [
        ("i", 4, "iv"),
        ("A", 28, "AB"),
        ("أ, ب, ت, ...", 3, "ت"),
        ("ا, ب, ج, ...", 1, "ا"),
        ("а, б, .., аа, аб, ... (ru)", 3, "в"),
        ("٠, ١, ٢, ...", 7, "7"),
        ("١, ٢, ٣, ...", 17, "١٧"),
        ("一, 二, 三, ...", 12, "十二"),
        ("01, 02, 03, ...", 7, "07"),
        ("1st", 22, "22nd"),
        ("", 3, ""),
    ],
)
def test_number_formats_are_known_by_their_first_numbers(
    style: str, number: int, expected: str
) -> None:
    assert formatted(number, style) == expected


def test_notes_stand_apart_from_the_text(tmp_path: Path) -> None:
    source = read(
        tmp_path,
        '<text:p>a<text:note text:id="f1" text:note-class="footnote"><text:note-citation>1'
        "</text:note-citation><text:note-body><text:p>note</text:p></text:note-body></text:note>"
        ' b<text:note text:id="e1" text:note-class="endnote"><text:note-citation>i'
        "</text:note-citation><text:note-body><text:p>end</text:p></text:note-body></text:note>"
        "</text:p>",
    )
    (paragraph,) = source.paragraphs
    assert paragraph.text == "a b"
    assert [(call.position, call.note, call.mark) for call in paragraph.notes] == [
        (1, "f1", "1"), (3, "e1", "i"),
    ]  # fmt: skip
    assert [(note.id, note.endnote, note.paragraphs[0].text) for note in source.notes] == [
        ("f1", False, "note"), ("e1", True, "end"),
    ]  # fmt: skip


def test_rows_keep_their_cells(tmp_path: Path) -> None:
    source = read(
        tmp_path,
        '<table:table table:style-name="R"><table:table-header-rows><table:table-row>'
        "<table:table-cell><text:p>a</text:p></table:table-cell>"
        "<table:table-cell><text:p>b</text:p></table:table-cell></table:table-row>"
        "</table:table-header-rows><table:table-row>"
        '<table:table-cell table:number-rows-spanned="2"><text:p>c</text:p></table:table-cell>'
        "<table:table-cell><text:p>d</text:p><text:p>e</text:p></table:table-cell>"
        "</table:table-row><table:table-row><table:covered-table-cell/>"
        "<table:table-cell><text:p>f</text:p></table:table-cell></table:table-row></table:table>",
    )
    assert [paragraph.text for paragraph in source.paragraphs] == ["a\tb", "c\td\ne", "\tf"]
    rows = [paragraph.row for paragraph in source.paragraphs if paragraph.row]
    assert [(row.index, row.header, row.rtl) for row in rows] == [
        (0, True, True), (1, False, True), (2, False, True),
    ]  # fmt: skip
    assert [cell.continued for cell in rows[2].cells] == [True, False]


def test_tables_in_cells_are_read_once(tmp_path: Path) -> None:
    inner = "<text:p>deep</text:p>"
    for _ in range(3):
        inner = (
            "<table:table><table:table-row><table:table-cell>"
            f"{inner}</table:table-cell></table:table-row></table:table>"
        )
    assert [paragraph.text for paragraph in read(tmp_path, inner).paragraphs] == ["deep"]


CHANGES = (
    '<text:tracked-changes><text:changed-region xml:id="i"><text:insertion/></text:changed-region>'
    '<text:changed-region xml:id="d"><text:deletion><text:p>old</text:p></text:deletion>'
    '</text:changed-region><text:changed-region xml:id="j"><text:deletion><text:p/><text:p/>'
    "</text:deletion></text:changed-region></text:tracked-changes>"
)


def test_changes_are_read_as_accepted_and_as_rejected(tmp_path: Path) -> None:
    source = read(
        tmp_path,
        f'{CHANGES}<text:p>a <text:change text:change-id="d"/>'
        '<text:change-start text:change-id="i"/>new<text:change-end text:change-id="i"/> b</text:p>'
        '<text:p>c<text:change text:change-id="j"/>d</text:p>',
    )
    assert [paragraph.text for paragraph in source.paragraphs] == ["a new b", "cd"]
    assert [paragraph.text for paragraph in source.rejected] == ["a old b", "c", "d"]
    assert source.notices == (Notice(NoticeKind.TRACKED_CHANGES, "3"),)


def test_an_inserted_paragraph_end_is_not_there_when_rejected(tmp_path: Path) -> None:
    source = read(
        tmp_path,
        f'{CHANGES}<text:p>a<text:change-start text:change-id="i"/></text:p>'
        '<text:p><text:change-end text:change-id="i"/>b</text:p>',
    )
    assert [paragraph.text for paragraph in source.paragraphs] == ["a", "b"]
    assert [paragraph.text for paragraph in source.rejected] == ["ab"]


def test_comments_and_hidden_text_are_told(tmp_path: Path) -> None:
    source = read(
        tmp_path,
        "<text:p>a<office:annotation><dc:creator>Chair</dc:creator><text:p>why?</text:p>"
        '</office:annotation><text:span text:style-name="H">secret</text:span></text:p>',
    )
    assert [paragraph.text for paragraph in source.paragraphs] == ["a"]
    assert source.comments == (Comment("Chair", "why?", 0),)
    assert set(source.notices) == {
        Notice(NoticeKind.COMMENTS, "1"), Notice(NoticeKind.HIDDEN_TEXT, "6"),
    }  # fmt: skip


def test_text_boxes_follow_the_paragraph_they_hang_on(tmp_path: Path) -> None:
    source = read(
        tmp_path,
        "<text:p>a<draw:frame><draw:text-box><text:p>box</text:p></draw:text-box></draw:frame> b"
        "</text:p><text:p>c</text:p>",
    )
    assert [paragraph.text for paragraph in source.paragraphs] == ["a b", "box", "c"]
