from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.helpers.docx_builder import call, docx, footnote, letters, para, run, table
from wsisdesk.documents.docx import read
from wsisdesk.documents.model import NoteRef

if TYPE_CHECKING:
    from pathlib import Path

NOTES = footnote(2, " first") + footnote(3, "second") + footnote(4, "third")


def marks(folder: Path, *body: str, notes: str = NOTES, settings: str = "") -> list[str]:
    source = read(docx(folder, *body, parts={"footnotes": notes, "settings": settings}))
    return [note.mark for note in source.notes]


def test_a_note_is_called_where_its_number_stands(tmp_path: Path) -> None:
    body = para("before", call(2), " after", call(3))
    source = read(docx(tmp_path, body, parts={"footnotes": NOTES}))
    assert source.paragraphs[0].text == "before after"
    assert source.paragraphs[0].notes == (
        NoteRef(6, "footnote2", "1"),
        NoteRef(12, "footnote3", "2"),
    )
    assert [note.id for note in source.notes] == ["footnote2", "footnote3"]


def test_the_space_behind_a_notes_own_number_is_not_its_text(tmp_path: Path) -> None:
    source = read(docx(tmp_path, para("a", call(2)), parts={"footnotes": NOTES}))
    assert source.notes[0].paragraphs[0].text == "first"


def test_notes_that_nobody_calls_and_calls_of_no_note_do_not_count(tmp_path: Path) -> None:
    assert marks(tmp_path, para("a", call(99), call(3))) == ["1"]


def test_separators_are_no_notes(tmp_path: Path) -> None:
    separator = '<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:t>x</w:t></w:r></w:p>'
    notes = f"{separator}</w:footnote>{NOTES}"
    assert marks(tmp_path, para("a", call(0), call(2)), notes=notes) == ["1"]


def test_endnotes_count_for_themselves_in_small_roman_numerals(tmp_path: Path) -> None:
    parts = {"footnotes": NOTES, "endnotes": footnote(2, "end", kind="endnote")}
    source = read(docx(tmp_path, para("a", call(2), call(2, kind="endnote")), parts=parts))
    assert [(note.mark, note.endnote) for note in source.notes] == [("1", False), ("i", True)]


@pytest.mark.parametrize("inside", [f"{letters('*')}", '<w:sym w:font="Symbol" w:char="F02A"/>'])
def test_a_custom_mark_is_no_text_and_does_not_count(tmp_path: Path, inside: str) -> None:
    custom = call(2, more='w:customMarkFollows="1"', after=inside)
    typed = f'<w:footnote w:id="2">{para("* first")}</w:footnote>'
    notes = typed + footnote(3, "second")
    path = docx(tmp_path, para("a", custom, "b", call(3)), parts={"footnotes": notes})
    source = read(path)
    assert source.paragraphs[0].text == "ab"
    assert source.paragraphs[0].notes[0].mark in ("*", "∗")
    assert source.paragraphs[0].notes[1].mark == "1"


def test_the_custom_mark_of_a_deleted_call_is_read_where_the_deletion_is_rejected(
    tmp_path: Path,
) -> None:
    custom = call(2, more='w:customMarkFollows="1"', after="<w:delText>†</w:delText>")
    deleted = f'<w:del w:id="9" w:author="a">{custom}</w:del>'
    notes = f'<w:footnote w:id="2">{para("† first")}</w:footnote>'
    source = read(docx(tmp_path, para("a", deleted, "b"), parts={"footnotes": notes}))
    assert source.rejected[0].text == "ab"
    assert [note.mark for note in source.rejected_notes] == ["†"]
    assert source.rejected_notes[0].paragraphs[0].text == "first"


def test_a_custom_mark_typed_in_the_note_is_taken_off_its_text(tmp_path: Path) -> None:
    custom = call(2, more='w:customMarkFollows="1"', after=letters("*"))
    typed = f'<w:footnote w:id="2">{para(run("*", "<w:b/>"), run(" bold", "<w:b/>"))}</w:footnote>'
    source = read(docx(tmp_path, para("a", custom), parts={"footnotes": typed}))
    paragraph = source.notes[0].paragraphs[0]
    assert paragraph.text == "bold"
    assert [(mark.start, mark.end) for mark in paragraph.marks] == [(0, 4)]


def test_numbering_follows_the_settings_of_the_document(tmp_path: Path) -> None:
    settings = '<w:footnotePr><w:numFmt w:val="arabicAbjad"/><w:numStart w:val="3"/></w:footnotePr>'
    assert marks(tmp_path, para("a", call(2), call(3)), settings=settings) == ["ج", "د"]


def test_numbering_restarts_with_each_section_that_says_so(tmp_path: Path) -> None:
    section = '<w:sectPr><w:footnotePr><w:numRestart w:val="eachSect"/></w:footnotePr></w:sectPr>'
    body = (para("a", call(2), properties=section), para("b", call(3)), section)
    assert marks(tmp_path, *body) == ["1", "1"]


def test_numbering_restarts_with_each_page_that_word_has_laid_out(tmp_path: Path) -> None:
    settings = '<w:footnotePr><w:numRestart w:val="eachPage"/></w:footnotePr>'
    page = "<w:r><w:lastRenderedPageBreak/></w:r>"
    body = para("a", call(2), call(3), page, call(4))
    assert marks(tmp_path, body, settings=settings) == ["1", "2", "1"]


def test_calls_in_tables_stand_at_their_place_in_the_row(tmp_path: Path) -> None:
    cells = ["one", para("two", call(2)), "three"]
    source = read(docx(tmp_path, table(cells), parts={"footnotes": NOTES}))
    assert source.paragraphs[0].text == "one\ttwo\tthree"
    assert source.paragraphs[0].notes == (NoteRef(7, "footnote2", "1"),)


def test_notes_may_have_several_paragraphs(tmp_path: Path) -> None:
    notes = f'<w:footnote w:id="2">{para("one")}{para("two")}</w:footnote>'
    source = read(docx(tmp_path, para("a", call(2)), parts={"footnotes": notes}))
    assert [paragraph.text for paragraph in source.notes[0].paragraphs] == ["one", "two"]
