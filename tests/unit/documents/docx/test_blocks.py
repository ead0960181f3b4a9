from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.helpers.docx_builder import (
    abstract,
    cell,
    docx,
    item,
    level,
    num,
    para,
    run,
    table,
)
from wsisdesk.documents.docx import read
from wsisdesk.documents.model import Cell, Mark, MarkKind, Notice, NoticeKind

if TYPE_CHECKING:
    from pathlib import Path

    from wsisdesk.documents.source import Paragraph

LIST = abstract(0, level(0, "decimal", "%1.")) + num(1, 0)


def rows(folder: Path, *body: str, **parts: str) -> list[Paragraph]:
    source = read(docx(folder, *body, parts=parts))
    return [paragraph for paragraph in source.paragraphs if paragraph.row]


def texts(folder: Path, *body: str, **parts: str) -> list[str]:
    return [paragraph.text for paragraph in read(docx(folder, *body, parts=parts)).paragraphs]


def test_each_row_is_a_paragraph_with_its_cells(tmp_path: Path) -> None:
    first, second = rows(tmp_path, table(["a", "bc"], ["", "d"]))
    assert (first.text, second.text) == ("a\tbc", "\td")
    assert first.row is not None
    assert second.row is not None
    assert first.row.cells == (Cell(0, 1, 0), Cell(2, 4, 1))
    assert second.row.cells == (Cell(0, 0, 0), Cell(1, 2, 1))
    assert (second.row.table, second.row.index) == (0, 1)


def test_cells_of_a_right_to_left_table_stand_in_reading_order(tmp_path: Path) -> None:
    paragraph = rows(tmp_path, table(["أولاً", "ثانياً"], properties="<w:bidiVisual/>"))[0]
    assert paragraph.text == "أولاً\tثانياً"
    assert paragraph.row is not None
    assert paragraph.row.rtl
    assert paragraph.rtl


def test_a_table_style_may_turn_a_table_round(tmp_path: Path) -> None:
    styles = (
        '<w:style w:type="table" w:styleId="T"><w:tblPr><w:bidiVisual/></w:tblPr></w:style>'
        '<w:style w:type="table" w:styleId="U"><w:basedOn w:val="T"/></w:style>'
    )
    paragraph = rows(tmp_path, table(["a"], properties='<w:tblStyle w:val="U"/>'), styles=styles)[0]
    assert paragraph.row is not None
    assert paragraph.row.rtl


def test_header_rows_spans_and_merged_cells_are_told(tmp_path: Path) -> None:
    wide = cell("wide", '<w:gridSpan w:val="2"/>')
    start = cell("top", '<w:vMerge w:val="restart"/>')
    rest = cell("", "<w:vMerge/>")
    made = (
        f"<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>{wide}{cell('c')}</w:tr>"
        f"<w:tr>{start}{cell('x')}</w:tr>"
        f'<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>{rest}</w:tr></w:tbl>'
    )
    header, top, below = (paragraph.row for paragraph in rows(tmp_path, made))
    assert header is not None
    assert top is not None
    assert below is not None
    assert header.header
    assert not top.header
    assert [(c.column, c.span) for c in header.cells] == [(0, 2), (2, 1)]
    assert [c.continued for c in top.cells] == [False, False]
    assert [(c.column, c.continued) for c in below.cells] == [(1, True)]


def test_paragraphs_of_a_cell_are_lines_with_their_labels(tmp_path: Path) -> None:
    inside = para("head") + item("one") + item("two")
    paragraph = rows(tmp_path, table([inside, "x"]), numbering=LIST)[0]
    assert paragraph.text == "head\n1. one\n2. two\tx"


def test_marks_in_a_cell_stand_at_their_place_in_the_row(tmp_path: Path) -> None:
    paragraph = rows(tmp_path, table(["one", para("two", run("bold", "<w:b/>"))]))[0]
    assert paragraph.text == "one\ttwobold"
    assert paragraph.marks == (Mark(7, 11, MarkKind.BOLD),)


def test_a_table_in_a_cell_is_flattened_without_loss(tmp_path: Path) -> None:
    inner = para("before") + table(["a", "b"], ["c", "d"]) + para("after")
    paragraphs = rows(tmp_path, table([inner, "x"]), table(["next"]))
    assert paragraphs[0].text == "before\na\tb\nc\td\nafter\tx"
    assert [paragraph.row.table for paragraph in paragraphs if paragraph.row] == [0, 1]


def test_rows_and_cells_inside_content_controls_are_read(tmp_path: Path) -> None:
    inner = f"<w:sdt><w:sdtContent>{cell('b')}</w:sdtContent></w:sdt>"
    row = f"<w:tr>{cell('a')}{inner}</w:tr>"
    made = f"<w:tbl><w:sdt><w:sdtContent>{row}</w:sdtContent></w:sdt></w:tbl>"
    assert [paragraph.text for paragraph in rows(tmp_path, made)] == ["a\tb"]


def test_hidden_rows_are_left_out_and_told(tmp_path: Path) -> None:
    hidden = f"<w:tr><w:trPr><w:hidden/></w:trPr>{cell('no')}</w:tr>"
    source = read(docx(tmp_path, f"<w:tbl>{hidden}<w:tr>{cell('yes')}</w:tr></w:tbl>"))
    assert [paragraph.text for paragraph in source.paragraphs] == ["yes"]
    assert source.notices == (Notice(NoticeKind.HIDDEN_TEXT),)


def box(content: str) -> str:
    drawn = f"<w:drawing><wps:txbx><w:txbxContent>{content}</w:txbxContent></wps:txbx></w:drawing>"
    old = f"<w:pict><v:textbox><w:txbxContent>{content}</w:txbxContent></v:textbox></w:pict>"
    return (
        f"<w:r><mc:AlternateContent><mc:Choice>{drawn}</mc:Choice>"
        f"<mc:Fallback>{old}</mc:Fallback></mc:AlternateContent></w:r>"
    )


def test_a_text_box_is_read_once_after_the_paragraph_it_is_anchored_to(tmp_path: Path) -> None:
    body = (para("anchor", box(para("one") + para("two"))), para("next"))
    assert texts(tmp_path, *body) == ["anchor", "one", "two", "next"]


def test_old_text_boxes_word_art_and_boxes_in_boxes_are_read(tmp_path: Path) -> None:
    inner = (
        "<v:textbox><w:txbxContent>" + para("a", box(para("b"))) + "</w:txbxContent></v:textbox>"
    )
    picture = f'<w:r><w:pict><v:shape>{inner}</v:shape><v:textpath string="DRAFT"/></w:pict></w:r>'
    assert texts(tmp_path, para("anchor", picture)) == ["anchor", "a", "b", "DRAFT"]


def test_a_text_box_counts_for_itself(tmp_path: Path) -> None:
    body = (item("one"), para("x", box(item("inside"))), item("two"))
    source = read(docx(tmp_path, *body, parts={"numbering": LIST}))
    labels = {paragraph.text: paragraph.label for paragraph in source.paragraphs}
    assert labels == {"one": "1.", "x": "", "inside": "1.", "two": "2."}


def test_words_of_a_diagram_are_read(tmp_path: Path) -> None:
    data = "<a:p><a:r><a:t>Goal</a:t></a:r><a:r><a:t> 1</a:t></a:r></a:p><a:p/>"
    drawing = '<w:r><w:drawing><dgm:relIds r:dm="data"/></w:drawing></w:r>'
    assert texts(tmp_path, para("x", drawing), data=data) == ["x", "Goal 1"]


def test_a_hidden_mark_runs_the_next_paragraph_on(tmp_path: Path) -> None:
    mark = '<w:outlineLvl w:val="1"/><w:rPr><w:vanish/></w:rPr>'
    source = read(docx(tmp_path, para("Heading. ", properties=mark), para("Text."), para("Next.")))
    assert [paragraph.text for paragraph in source.paragraphs] == ["Heading. Text.", "Next."]
    assert [paragraph.heading for paragraph in source.paragraphs] == [2, 0]


def test_a_paragraph_hidden_whole_is_not_counted(tmp_path: Path) -> None:
    numbered = '<w:numPr><w:numId w:val="1"/></w:numPr><w:rPr><w:vanish/></w:rPr>'
    hidden = para(run("no", "<w:vanish/>"), properties=numbered)
    body = (hidden, item("one"), hidden, table(["x"]), item("two"), hidden)
    source = read(docx(tmp_path, *body, parts={"numbering": LIST}))
    assert [(p.label, p.text) for p in source.paragraphs] == [
        ("1.", "one"),
        ("", "x"),
        ("2.", "two"),
    ]


def test_a_dropped_capital_belongs_to_its_word(tmp_path: Path) -> None:
    frame = '<w:framePr w:dropCap="drop" w:lines="3"/>'
    assert texts(tmp_path, para("T", properties=frame), para("he Council")) == ["The Council"]


def test_empty_paragraphs_are_left_out_unless_they_are_numbered(tmp_path: Path) -> None:
    body = (para(), para(" "), item(""), para("text"))
    source = read(docx(tmp_path, *body, parts={"numbering": LIST}))
    assert [(p.label, p.text) for p in source.paragraphs] == [("1.", ""), ("", "text")]


def test_content_controls_and_equations_between_paragraphs_are_read(tmp_path: Path) -> None:
    control = f"<w:sdt><w:sdtContent>{para('in')}</w:sdtContent></w:sdt>"
    equation = "<m:oMathPara><m:oMath><m:r><m:t>a=b</m:t></m:r></m:oMath></m:oMathPara>"
    assert texts(tmp_path, control, equation, para("x")) == ["in", "a=b", "x"]


def test_other_files_inside_the_file_are_told(tmp_path: Path) -> None:
    source = read(docx(tmp_path, para("x"), '<w:altChunk r:id="a"/>'))
    assert source.notices == (Notice(NoticeKind.SKIPPED_CONTENT, "altChunk"),)


STYLES = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"/>'
    '<w:style w:type="paragraph" w:styleId="Ar"><w:pPr><w:bidi/><w:jc w:val="center"/></w:pPr>'
    "</w:style>"
    '<w:style w:type="paragraph" w:styleId="H3"><w:name w:val="Heading 3"/>'
    '<w:basedOn w:val="Ar"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Loop"><w:basedOn w:val="Loop"/></w:style>'
)


@pytest.mark.parametrize(
    ("style", "properties", "heading", "centred", "rtl", "title"),
    [
        ("", "", 0, False, None, False),
        ("Ar", "", 0, True, True, False),
        ("Ar", '<w:jc w:val="both"/><w:bidi w:val="0"/>', 0, False, False, False),
        ("H3", "", 3, True, True, False),
        ("H3", '<w:outlineLvl w:val="9"/>', 0, True, True, False),
        ("", '<w:outlineLvl w:val="0"/>', 1, False, None, False),
        ("T", "", 0, False, None, True),
        ("Loop", "", 0, False, None, False),
        ("Unknown", "", 0, False, None, False),
    ],
)
def test_paragraphs_are_set_as_their_styles_say(
    tmp_path: Path,
    style: str,
    properties: str,
    heading: int,
    centred: bool,
    rtl: bool | None,
    title: bool,
) -> None:
    path = docx(tmp_path, para("x", style=style, properties=properties), parts={"styles": STYLES})
    found = read(path).paragraphs[0]
    assert (found.heading, found.centred, found.rtl, found.title) == (heading, centred, rtl, title)


@pytest.mark.parametrize(
    ("name", "level"), [("enumlev2", 1), ("List Bullet 3", 2), ("List 2", 1), ("Call", 0)]
)
def test_styles_of_list_paragraphs_tell_their_level(tmp_path: Path, name: str, level: int) -> None:
    style = f'<w:style w:type="paragraph" w:styleId="S"><w:name w:val="{name}"/></w:style>'
    source = read(docx(tmp_path, para("a )\ttext", style="S"), parts={"styles": style}))
    assert (source.paragraphs[0].level, source.paragraphs[0].style) == (level, name)
