from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wsisdesk.documents import html
from wsisdesk.documents.html.numbering import label
from wsisdesk.documents.model import MarkKind, Notice, NoticeKind
from wsisdesk.errors import DocumentError, EmptyFile
from wsisdesk.progress import silent

if TYPE_CHECKING:
    from pathlib import Path

    from wsisdesk.documents.source import Source


@pytest.fixture
def page(tmp_path: Path) -> Page:
    return Page(tmp_path)


class Page:
    """Reads markup through a file."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "page.html"

    def __call__(self, markup: str | bytes) -> Source:
        self._path.write_bytes(markup if isinstance(markup, bytes) else markup.encode())
        return html.read(self._path, silent)

    def texts(self, markup: str) -> list[str]:
        return [paragraph.text for paragraph in self(markup).paragraphs]

    def labels(self, markup: str) -> list[str]:
        return [paragraph.label for paragraph in self(markup).paragraphs]


def test_white_space_collapses_as_in_a_browser(page: Page) -> None:
    assert page.texts("<p> a\n\t b <b> c </b> d&nbsp; e </p>\n<p>f") == ["a b c d\u00a0 e", "f"]


def test_line_ends_between_chinese_characters_vanish(page: Page) -> None:
    assert page.texts("<p>理事会\n决定 A\n段</p>") == ["理事会决定 A 段"]


def test_breaks_stay_inside_a_paragraph_and_two_part_it(page: Page) -> None:
    assert page.texts("<div>a <br> b<br><br>c<br></div>") == ["a\nb", "c"]


def test_preformatted_lines_are_paragraphs_with_their_spaces(page: Page) -> None:
    assert page.texts("<pre>a\tb\n  c\n\nd</pre>") == ["a\tb", "  c", "d"]


def test_scripts_styles_and_forms_are_no_text(page: Page) -> None:
    markup = (
        "<style>p{}</style><p>a<script>b()</script><noscript>c</noscript><button>d</button></p>"
    )
    assert page.texts(markup) == ["a"]


def test_entities_are_characters(page: Page) -> None:
    assert page.texts("<p>&lt;&eacute;&#1571;&amp;&rlm;") == ["<éأ&\u200f"]


def test_headings_titles_direction_and_centring(page: Page) -> None:
    source = page(
        '<html lang="ar-EG" dir=rtl><title>A  draft</title><h1 class=title>ع</h1><h2>ف</h2>'
        '<p align=center>س</p><p dir=ltr lang="en" style="text-align:center">x</p>'
    )
    title, heading, centred, english = source.paragraphs
    assert (source.language, source.title) == ("ar", "A draft")
    assert (title.title, title.heading, heading.heading) == (True, 0, 2)
    assert (centred.centred, centred.rtl, centred.language) == (True, True, "")
    assert (english.rtl, english.language, english.centred) == (False, "en", True)


def test_rules_of_style_sheets_count(page: Page) -> None:
    source = page(
        "<style>@media print{p{display:none}} .c, p.d {text-align: center} .b{font-weight:700}"
        " .h{display:none}</style><p class=c>a <span class=b>b</span></p><p class=h>c</p>"
    )
    (paragraph,) = source.paragraphs
    assert paragraph.centred
    assert [(mark.start, mark.end, mark.kind) for mark in paragraph.marks] == [
        (2, 3, MarkKind.BOLD)
    ]
    assert source.notices == (Notice(NoticeKind.HIDDEN_TEXT, "1"),)


def test_marks_follow_tags_and_styles_unless_a_style_denies_them(page: Page) -> None:
    (paragraph,) = page(
        '<p><b style="font-weight:normal">a <i>b</i></b> <u>c</u><sup>2</sup> '
        '<a href="https://example.org/x">d</a>'
    ).paragraphs
    found = {(paragraph.text[mark.start : mark.end], mark.kind, mark.target)
             for mark in paragraph.marks}  # fmt: skip
    assert found == {
        ("b", MarkKind.ITALIC, ""),
        ("c", MarkKind.UNDERLINE, ""),
        ("2", MarkKind.SUPERSCRIPT, ""),
        ("d", MarkKind.LINK, "https://example.org/x"),
    }


def test_links_without_target_are_reported(page: Page) -> None:
    assert page('<p><a href="">here</a>').notices == (Notice(NoticeKind.LOST_LINK, "1"),)


def test_navigation_runs_beside_the_text(page: Page) -> None:
    source = page("<body><nav><a href=/>Home</a></nav><p>a</p><footer>b</footer>")
    assert [paragraph.text for paragraph in source.paragraphs] == ["a"]
    assert source.running == ("Home", "b")


def test_items_get_the_labels_a_browser_prints(page: Page) -> None:
    markup = (
        "<ol type=a start=3><li>x<ul><li>y<li>z</ul><li value=7><p>p</p><p>q</p></ol>"
        "<ol reversed><li>x<li>y</ol><ol style='list-style-type:upper-roman'><li>x</ol>"
        "<ul style='list-style:none'><li>x</ul><ul><li>x</ul>"
    )
    assert page.labels(markup) == ["c.", "◦", "◦", "g.", "", "2.", "1.", "I.", "", "•"]
    assert [item.level for item in page(markup).paragraphs] == [0, 1, 1, 0, 0, 0, 0, 0, 0, 0]


@pytest.mark.parametrize(
    ("style", "number", "expected"),
    [
        ("lower-alpha", 28, "ab."),
        ("arabic-indic", 12, "١٢."),
        ("arabic-abjad", 3, "ج."),
        ("cjk-ideographic", 21, "二十一、"),
        ("upper-roman", 4, "IV."),
        ("decimal-leading-zero", 4, "04."),
        ("lower-alpha", 0, "0."),
        ("'- '", 1, "-"),
        ("unheard-of", 5, "5."),
    ],
)
def test_counter_styles(style: str, number: int, expected: str) -> None:
    assert label(style, number) == expected


def test_labels_that_word_writes_out_become_labels(page: Page) -> None:
    (paragraph,) = page(
        "<p style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>"
        "أ )<span>&nbsp;&nbsp; </span></span><![endif]>بند</p>"
    ).paragraphs
    assert (paragraph.label, paragraph.text, paragraph.level) == ("أ )", "بند", 1)


NOTES = {
    "pandoc": (
        '<p>Text<a href="#fn1" id="fnref1" role="doc-noteref"><sup>1</sup></a> on.</p>'
        '<section class="footnotes"><ol><li id="fn1"><p>A note '
        '<a href="#fnref1" role="doc-backlink">↩</a></p></li></ol></section>'
    ),
    "word": (
        '<p>Text<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a> on.</p>'
        "<div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1>"
        '<p><a href="#_ftnref1" name="_ftn1">[1]</a> A note</p></div></div>'
    ),
    "wiki": (
        '<p>Text<sup id="cite_ref-x_1-0"><a href="#cite_note-x-1">[1]</a></sup> on.</p>'
        '<ol><li id="cite_note-x-1"><a href="#cite_ref-x_1-0">^</a> A note</li></ol>'
    ),
    "libreoffice": (
        '<p>Text<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup>'
        '</a> on.</p><div id="sdfootnote1"><p><a class="sdfootnotesym" name="sdfootnote1sym" '
        'href="#sdfootnote1anc">1</a> A note</p></div>'
    ),
    "epub": (
        '<p>Text<a epub:type="noteref" href="#n1">1</a> on.</p>'
        '<aside epub:type="footnote" id="n1" hidden><p>A note</p></aside>'
    ),
    "raised number": (
        '<p>Text<sup><a href="#fn1">1</a></sup> on.</p>'
        '<section><p id="fn1"><sup>1</sup> A note</p></section>'
    ),
    "by hand": '<p>Text<a href="#1">1/</a> on.</p><p><a name="1">1/</a> A note</p>',
}


@pytest.mark.parametrize("markup", NOTES.values(), ids=NOTES)
def test_linked_notes_become_footnotes(markup: str, page: Page) -> None:
    source = page(markup)
    (paragraph,), (note,) = source.paragraphs, source.notes
    assert paragraph.text == "Text on."
    assert [(call.position, call.note, call.mark) for call in paragraph.notes] == [
        (4, note.id, "1")
    ]
    assert [(item.text, item.label) for item in note.paragraphs] == [("A note", "")]
    assert source.notices == ()


def test_a_table_of_contents_is_no_list_of_notes(page: Page) -> None:
    source = page(
        '<ul><li><a href="#s1" id="t1">1</a></ul><h2 id="s1"><a href="#t1">1</a> Scope</h2>'
        '<p><a href="#top">top</a></p><p id="top">start'
    )
    assert source.notes == ()
    assert [paragraph.text for paragraph in source.paragraphs] == ["1", "1 Scope", "top", "start"]


def test_rows_keep_their_cells_in_reading_order(page: Page) -> None:
    head, first, second = page(
        "<table dir=rtl><thead><tr><th>a<th>b<th>c</thead>"
        "<tr><td rowspan=2>x<td colspan=2><p>p</p><p>q</p><tr><td>y<td></table>"
    ).paragraphs
    rows = [paragraph.row for paragraph in (head, first, second)]
    assert all(row is not None and row.rtl for row in rows)
    assert [row.header for row in rows if row] == [True, False, False]
    cells = [
        [(item.text[cell.start : cell.end], cell.column, cell.span, cell.continued)
         for cell in item.row.cells]
        for item in (head, first, second) if item.row
    ]  # fmt: skip
    assert cells == [
        [("a", 0, 1, False), ("b", 1, 1, False), ("c", 2, 1, False)],
        [("x", 0, 1, False), ("p\nq", 1, 2, False)],
        [("", 0, 1, True), ("y", 1, 1, False), ("", 2, 1, False)],
    ]


def test_tables_that_lay_out_a_page_are_no_tables(page: Page) -> None:
    source = page("<table><tr><td><h1>a</h1><p>b</p><td>c</table>")
    assert [(item.text, item.row) for item in source.paragraphs] == [
        ("a", None), ("b", None), ("c", None),
    ]  # fmt: skip


def test_the_encoding_is_the_declared_one(page: Page) -> None:
    markup = '<meta http-equiv=Content-Type content="text/html; charset=windows-1256"><p>قرار'
    source = page(markup.encode("cp1256"))
    assert [paragraph.text for paragraph in source.paragraphs] == ["قرار"]
    assert source.notices == ()


def test_a_page_without_text_is_empty(page: Page) -> None:
    with pytest.raises(EmptyFile):
        page("<html><script>x</script></html>")


@given(st.text(st.sampled_from('<>/="ab #1 pultrdsvniohe'), max_size=80))
def test_no_markup_breaks_the_reader(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    page = Page(tmp_path_factory.mktemp("page"))
    try:
        source = page("<p>" + text)
    except DocumentError:
        return
    for paragraph in source.paragraphs:
        assert all(0 <= mark.start < mark.end <= len(paragraph.text) for mark in paragraph.marks)


def test_the_pages_of_the_bench_are_exact(ingest_bench: Path) -> None:
    pages = sorted((ingest_bench / "documents").glob("*.html"))
    assert pages
    for path in pages:
        name = path.name.partition("-")[0]
        truth = json.loads((ingest_bench / "gt" / f"{name}.json").read_text("utf-8"))
        expected = ["".join((block["label"] + block["text"]).split()) for block in truth["blocks"]]
        found = html.read(path, silent).paragraphs
        assert ["".join((item.label + item.text).split()) for item in found] == expected
