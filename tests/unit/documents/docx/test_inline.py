from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.helpers.docx_builder import docx, field, letters, para, run
from wsisdesk.documents.docx import read
from wsisdesk.documents.model import Mark, MarkKind, Notice, NoticeKind

if TYPE_CHECKING:
    from pathlib import Path

    from wsisdesk.documents.source import Paragraph

BEGIN = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
END = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'

ALTERNATIVES = (
    f"<mc:AlternateContent><mc:Choice>{run('b')}</mc:Choice>"
    f"<mc:Fallback>{run('no')}</mc:Fallback></mc:AlternateContent>"
)


def first(folder: Path, *content: str, styles: str = "", properties: str = "") -> Paragraph:
    body = para(*content, properties=properties)
    return read(docx(folder, body, parts={"styles": styles})).paragraphs[0]


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        (f"{letters('a')}<w:tab/>{letters('b')}", "a\tb"),
        (f"{letters('a')}<w:br/>{letters('b')}<w:cr/>{letters('c')}", "a\nb\nc"),
        (f"{letters('CWG')}<w:noBreakHyphen/>{letters('WSIS')}", "CWG\u2011WSIS"),
        (f"{letters('a')}<w:softHyphen/>{letters('b')}", "a\u00adb"),
        (f'{letters("a")}<w:br w:type="page"/>{letters("b")}', "a\nb"),
        (f'<w:br w:type="page"/>{letters("b")}<w:br w:type="page"/>', "b"),
        ('<w:sym w:font="Wingdings" w:char="F0FC"/>', "✓"),
        ('<w:sym w:font="Symbol" w:char="61"/>', "α"),
        ('<w:sym w:font="Unknown" w:char="0041"/>', "A"),
        ('<w:sym w:font="Symbol" w:char="D800"/>', "\ufffd"),
        (f"{letters('a')}<w:ptab/>{letters('b')}", "a\tb"),
        ("<w:t>a b</w:t>", "a b"),
        ("<w:t>\n   a\n  b\n</w:t>", "a   b"),
        (f"<w:ruby><w:rt>{run('かん')}</w:rt><w:rubyBase>{run('漢')}</w:rubyBase></w:ruby>", "漢"),
    ],
)
def test_what_runs_hold_becomes_text(tmp_path: Path, inside: str, text: str) -> None:
    assert first(tmp_path, f"<w:r>{inside}</w:r>").text == text


@pytest.mark.parametrize(
    "wrapped",
    [
        f'<w:smartTag w:element="x">{run("b")}</w:smartTag>',
        f"<w:sdt><w:sdtContent>{run('b')}</w:sdtContent></w:sdt>",
        f'<w:customXml w:element="x">{run("b")}</w:customXml>',
        f'<w:dir w:val="rtl">{run("b")}</w:dir>',
        f'<w:bdo w:val="rtl">{run("b")}</w:bdo>',
        f'<w:fldSimple w:instr="PAGE">{run("b")}</w:fldSimple>',
        ALTERNATIVES,
        field(" PAGE ", run("b")),
        field(f" IF x {'y'} ", field(" REF r ", run("b"))),
        BEGIN
        + "<w:r><w:instrText>IF </w:instrText></w:r>"
        + field("X", run("no"))
        + END
        + run("b"),
        BEGIN + run("b"),
        END + run("b"),
    ],
)
def test_wrappers_and_fields_show_what_they_hold(tmp_path: Path, wrapped: str) -> None:
    assert first(tmp_path, "a", wrapped, "c").text == "abc"


def test_a_field_may_span_paragraphs(tmp_path: Path) -> None:
    start, stop = field("TOC", "|").split("|")
    body = (para(start, "one"), para("two"), para(stop, "three"))
    source = read(docx(tmp_path, *body))
    assert [paragraph.text for paragraph in source.paragraphs] == ["one", "two", "three"]


def test_form_fields_show_what_was_chosen(tmp_path: Path) -> None:
    def form(data: str) -> str:
        begin = (
            f'<w:r><w:fldChar w:fldCharType="begin"><w:ffData>{data}</w:ffData></w:fldChar></w:r>'
        )
        return begin + END

    box = form("<w:checkBox><w:default w:val='0'/><w:checked/></w:checkBox>")
    entries = '<w:listEntry w:val="first"/><w:listEntry w:val="second"/>'
    choice = form(f'<w:ddList><w:result w:val="1"/>{entries}</w:ddList>')
    assert first(tmp_path, box, " ", choice).text == "☒ second"


def test_links_keep_their_targets(tmp_path: Path) -> None:
    body = para(
        '<w:hyperlink r:id="r7" w:anchor="part">' + run("one") + "</w:hyperlink>",
        " ",
        '<w:hyperlink w:anchor="_Ref1">' + run("two") + "</w:hyperlink>",
        " ",
        field(' HYPERLINK "http://example.org/a b" \\l "s1" \\o "tip" ', run("three")),
        " ",
        f'<w:fldSimple w:instr="HYPERLINK http://example.org">{run("four")}</w:fldSimple>',
    )
    links = {"r7": ("hyperlink", "http://example.org/doc")}
    paragraph = read(docx(tmp_path, body, links=links)).paragraphs[0]
    assert [(mark.start, mark.end, mark.target) for mark in paragraph.marks] == [
        (0, 3, "http://example.org/doc#part"),
        (4, 7, "#_Ref1"),
        (8, 13, "http://example.org/a b#s1"),
        (14, 18, "http://example.org"),
    ]


def test_a_link_without_a_target_is_told(tmp_path: Path) -> None:
    body = para(f'<w:hyperlink r:id="r9">{run("lost")}</w:hyperlink>')
    source = read(docx(tmp_path, body))
    assert source.paragraphs[0].text == "lost"
    assert source.notices == (Notice(NoticeKind.LOST_LINK, "1"),)


def character(name: str, properties: str) -> str:
    return (
        f'<w:style w:type="character" w:styleId="{name}"><w:name w:val="{name}"/>'
        f"<w:rPr>{properties}</w:rPr></w:style>"
    )


def test_hidden_text_is_left_out_and_told(tmp_path: Path) -> None:
    hidden = run("no", "<w:vanish/>") + run("no", '<w:rStyle w:val="Hidden"/>')
    shown = run("c", '<w:rStyle w:val="Hidden"/><w:vanish w:val="0"/>')
    styles = character("Hidden", "<w:vanish/>")
    source = read(docx(tmp_path, para("a", hidden, shown), parts={"styles": styles}))
    assert source.paragraphs[0].text == "ac"
    assert source.notices == (Notice(NoticeKind.HIDDEN_TEXT),)


def test_marks_cover_the_text_that_is_set_so(tmp_path: Path) -> None:
    raised = '<w:vertAlign w:val="superscript"/>'
    paragraph = first(
        tmp_path, run("ab", "<w:b/>"), run("cd", "<w:b/><w:i/>"), run("2", raised), run("e")
    )
    assert paragraph.marks == (
        Mark(0, 4, MarkKind.BOLD),
        Mark(2, 4, MarkKind.ITALIC),
        Mark(4, 5, MarkKind.SUPERSCRIPT),
    )


def test_toggles_of_a_paragraph_style_and_a_character_style_cancel_out(tmp_path: Path) -> None:
    styles = character("Strong", "<w:b/>") + (
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal">'
        "<w:rPr><w:b/></w:rPr></w:style>"
    )
    strong = run("not", '<w:rStyle w:val="Strong"/>')
    direct = run("bold", '<w:rStyle w:val="Strong"/><w:b/>')
    paragraph = first(tmp_path, run("bold"), strong, direct, styles=styles)
    assert paragraph.marks == (Mark(0, 4, MarkKind.BOLD), Mark(7, 11, MarkKind.BOLD))


def test_arabic_runs_are_bold_by_the_property_for_complex_scripts(tmp_path: Path) -> None:
    paragraph = first(
        tmp_path,
        run("وإذ", "<w:b/><w:rtl/>"),
        run("يقرر", "<w:bCs/><w:rtl/>"),
        run("x", "<w:bCs/>"),
    )
    assert paragraph.marks == (Mark(3, 7, MarkKind.BOLD),)


def test_the_language_is_the_one_declared_for_the_script_of_the_text(tmp_path: Path) -> None:
    declared = '<w:lang w:val="fr-FR" w:bidi="ar-SA" w:eastAsia="zh-CN"/>'
    for text, language in (("décide", "fr"), ("يقرر المجلس", "ar"), ("决定，请", "zh")):
        assert first(tmp_path, run(text, declared)).language == language
    assert first(tmp_path, run("text", '<w:lang w:val="x-none"/>')).language == ""
    mixed = run("CWG-WSIS&SDG فريق", declared)
    assert first(tmp_path, mixed, properties="<w:bidi/>").language == "ar"


def test_equations_keep_their_signs_and_mark_their_indices(tmp_path: Path) -> None:
    def words(text: str) -> str:
        return f"<m:r><m:t>{text}</m:t></m:r>"

    square = f"<m:sSup><m:e>{words('c')}</m:e><m:sup>{words('2')}</m:sup></m:sSup>"
    half = f"<m:f><m:num>{words('1')}</m:num><m:den>{words('n')}</m:den></m:f>"
    bracket = f"<m:d><m:e>{half}</m:e></m:d>"
    paragraph = first(tmp_path, f"<m:oMath>{words('E=m')}{square}{bracket}</m:oMath>")
    assert paragraph.text == "E=mc2(1/n)"
    assert paragraph.marks == (Mark(4, 5, MarkKind.SUPERSCRIPT),)


def test_private_characters_show_as_their_font_draws_them(tmp_path: Path) -> None:
    symbols = '<w:rFonts w:ascii="Symbol"/>'
    assert first(tmp_path, run("\uf061 a", symbols)).text == "α a"
    assert first(tmp_path, run("\uf061")).text == "\uf061"
