from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tests.unit.export.comparison.specimens import options
from tests.unit.export.comparison.word.documents import Draft, part, text_under
from wsisdesk.compare.engine import compare
from wsisdesk.documents import docx
from wsisdesk.documents.docx.namespaces import w
from wsisdesk.documents.model import NoteRef
from wsisdesk.export.comparison.tracked_docx import save_tracked_docx

if TYPE_CHECKING:
    from pathlib import Path

    from wsisdesk.documents.source import Paragraph


def _table(*rows: tuple[str, ...], language: str = "en", rtl: bool = False) -> Draft:
    draft = Draft(language).item("Above the table.").table()
    for number, row in enumerate(rows):
        draft.row(*row, rtl=rtl, header=number == 0)
    return draft.item("Below the table.")


def _saved(old: Draft, new: Draft, folder: Path) -> Path:
    path = folder / "tracked.docx"
    save_tracked_docx(compare(old.document(), new.document()), path, options())
    return path


def _cells(paragraphs: tuple[Paragraph, ...]) -> list[list[str]]:
    return [
        [item.text[cell.start : cell.end] for cell in item.row.cells]
        for item in paragraphs
        if item.row is not None
    ]


HEAD = ("Country", "Rooms", "Seats")
FIRST, SECOND = ("Testland", "twelve rooms", "300"), ("Sampleland", "seven rooms", "120")


def test_a_changed_cell_shows_its_changed_words_only(tmp_path: Path) -> None:
    old = _table(HEAD, FIRST, SECOND)
    new = _table(HEAD, ("Testland", "thirteen rooms", "300"), SECOND)
    path = _saved(old, new, tmp_path)
    assert text_under(part(path), "del") == ["twelve"]
    assert text_under(part(path), "ins") == ["thirteen"]
    assert _cells(docx.read(path).rejected)[1] == list(FIRST)


def test_a_new_row_is_a_row_that_came_in(tmp_path: Path) -> None:
    path = _saved(_table(HEAD, FIRST), _table(HEAD, FIRST, SECOND), tmp_path)
    rows = list(part(path).iter(w("tr")))
    came = [row.find(f"{w('trPr')}/{w('ins')}") is not None for row in rows]
    assert came == [False, False, True]
    source = docx.read(path)
    assert _cells(source.paragraphs) == [list(HEAD), list(FIRST), list(SECOND)]
    assert _cells(source.rejected) == [list(HEAD), list(FIRST)]


def test_a_row_with_other_columns_is_replaced_as_a_whole(tmp_path: Path) -> None:
    old, new = _table(HEAD, FIRST), _table(HEAD, ("Testland", "twelve rooms, 300"))
    path = _saved(old, new, tmp_path)
    source = docx.read(path)
    assert _cells(source.paragraphs)[1] == ["Testland", "twelve rooms, 300"]
    assert _cells(source.rejected)[1] == list(FIRST)


def test_columns_of_an_arabic_table_run_from_the_right(tmp_path: Path) -> None:
    draft = _table(("البلد", "القاعات"), ("بلد", "اثنتا عشرة"), language="ar", rtl=True)
    root = part(_saved(draft, draft, tmp_path))
    assert root.find(f".//{w('tblPr')}/{w('bidiVisual')}") is not None


def test_the_heading_row_comes_again_on_each_page(tmp_path: Path) -> None:
    draft = _table(HEAD, FIRST)
    rows = list(part(_saved(draft, draft, tmp_path)).iter(w("tr")))
    repeated = [row.find(f"{w('trPr')}/{w('tblHeader')}") is not None for row in rows]
    assert repeated == [True, False]
    bold = [row.find(f".//{w('r')}/{w('rPr')}/{w('b')}") is not None for row in rows]
    assert bold == [True, False]


def test_two_tables_do_not_grow_together(tmp_path: Path) -> None:
    draft = Draft().table().row("one", "two").table().row("three", "four")
    path = _saved(draft, draft, tmp_path)
    body = part(path)[0]
    assert [child.tag for child in body][:4] == [w("tbl"), w("p"), w("tbl"), w("p")]
    assert [p.row.table for p in docx.read(path).paragraphs if p.row] == [0, 1]


def test_footnotes_of_cells_come_back_in_their_cells(tmp_path: Path) -> None:
    def noted(draft: Draft) -> Draft:
        block = draft._body[-1]
        draft._body[-1] = replace(block, notes=(NoteRef(9, "n1", "1"),))
        return draft.note("As of 2025.")

    old = noted(Draft().table().row("Testland", "twelve rooms"))
    new = noted(Draft().table().row("Testland", "thirteen rooms"))
    source = docx.read(_saved(old, new, tmp_path))
    assert [ref.position for ref in source.paragraphs[0].notes] == [9]
    assert [ref.position for ref in source.rejected[0].notes] == [9]


def test_a_table_that_is_gone_leaves_nothing_of_itself(tmp_path: Path) -> None:
    old = _table(HEAD, FIRST)
    new = Draft().item("Above the table.").item("Below the table.")
    source = docx.read(_saved(old, new, tmp_path))
    assert [p.text for p in source.paragraphs] == ["Above the table.", "Below the table."]
    assert _cells(source.rejected) == [list(HEAD), list(FIRST)]
