from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import pytest

from tests.unit.export.comparison.specimens import Versions, arabic, english, options
from tests.unit.export.comparison.word.documents import part
from wsisdesk.compare.model import ChangeKind
from wsisdesk.compare.naming import row_key
from wsisdesk.documents import docx
from wsisdesk.documents.docx.namespaces import w
from wsisdesk.export.comparison.request import RowComment, Style
from wsisdesk.export.comparison.table_docx import save_table_docx, table_docx
from wsisdesk.export.words import words
from wsisdesk.text.direction import without_controls
from wsisdesk.text.languages import LANGUAGES

if TYPE_CHECKING:
    from pathlib import Path

    from lxml.etree import _Element

    from wsisdesk.compare.model import Comparison


def _saved(comparison: Comparison, folder: Path, language: str = "en", **other: object) -> Path:
    path = folder / "notes.table.docx"
    save_table_docx(comparison, path, options(language, **other))
    return path


def _rows(path: Path) -> list[list[str]]:
    """The rows of the table of changes, as our reader finds them."""
    return [
        [without_controls(p.text[cell.start : cell.end]) for cell in p.row.cells]
        for p in docx.read(path).paragraphs
        if p.row is not None and p.row.table == 1
    ]


def _row(path: Path, mark: str) -> list[str]:
    return next(row for row in _rows(path) if len(row) > 1 and row[1] == mark)


def _set(path: Path, setting: str) -> list[str]:
    """The texts of runs that have a setting (``strike``, ``u``, ``b``)."""
    table = part(path)[0].findall(w("tbl"))[1]
    return [
        "".join(map(str, run.itertext()))
        for run in table.iter(w("r"))
        if run.find(f"{w('rPr')}/{w(setting)}") is not None
    ]


def test_each_change_is_a_row_with_its_mark_and_both_texts(tmp_path: Path) -> None:
    path = _saved(english(), tmp_path)
    label, _, old, new, _ = _row(path, "MOD")
    assert label == "1"
    assert old == "that documents shall be ready five days before the opening, see A/RES/70/125;"
    assert new == "that documents shall be ready seven days before the opening, see A/RES/70/125;"
    assert _row(path, "ADD")[2:4] == [
        "Not in the old version", "that every meeting room shall have wireless connectivity;",
    ]  # fmt: skip
    assert _row(path, "SUP")[2:4] == ["to print paper copies for every meeting room;", "Removed"]


def test_a_moved_clause_has_a_row_at_both_ends(tmp_path: Path) -> None:
    path = _saved(english(), tmp_path)
    assert _row(path, "SUP*")[3].startswith("Moved to: resolves, 3")
    assert _row(path, "ADD*")[2].startswith("Moved from: resolves, 2")


def test_section_rows_repeat_the_lead_phrase_over_the_whole_width(tmp_path: Path) -> None:
    path = _saved(english(), tmp_path)
    assert ["resolves"] in _rows(path)
    assert ["instructs the Secretary-General"] in _rows(path)
    spans = [span.get(w("val")) for span in part(path).iter(w("gridSpan"))]
    assert set(spans) == {"5"}


def test_only_changed_clauses_or_all(tmp_path: Path) -> None:
    thanks = "to thank the host."
    assert not [row for row in _rows(_saved(english(), tmp_path)) if thanks in row]
    everything = _rows(_saved(english(), tmp_path, only_changed=False))
    (row,) = [row for row in everything if thanks in row]
    assert row == ["5", "NOC", thanks, "No change", ""]


def test_the_itu_underlines_and_the_un_sets_bold(tmp_path: Path) -> None:
    itu = _saved(english(), tmp_path)
    assert "seven" in _set(itu, "u")
    assert "five" in _set(itu, "strike")
    assert "seven" not in _set(itu, "b")
    un = _saved(english(), tmp_path, style=Style.UN)
    assert "seven" in _set(un, "b")
    assert "five" in _set(un, "strike")
    assert "seven" not in _set(un, "u")


def test_changes_of_form_are_dotted_where_they_are_asked_for(tmp_path: Path) -> None:
    versions = Versions()
    versions.reworded("see C24/8 now", "see C24/8\u00a0now", "1", how=ChangeKind.FORM)
    path = _saved(versions.comparison(), tmp_path, typography=True)
    assert _row(path, "(MOD)")[0].startswith("1")
    assert _set(path, "u") == ["\u00a0"]


def test_the_former_number_stands_under_the_new_one(tmp_path: Path) -> None:
    versions = Versions()
    versions.reworded("to report annually;", "to report each year;", "3", "2")
    assert _row(_saved(versions.comparison(), tmp_path), "MOD")[0] == "3\nwas 2"


def test_the_heading_row_comes_again_and_rows_stay_whole(tmp_path: Path) -> None:
    table = part(_saved(english(), tmp_path))[0].findall(w("tbl"))[1]
    rows = table.findall(f"{w('tr')}/{w('trPr')}")
    assert [row.find(w("tblHeader")) is not None for row in rows] == [True] + [False] * (
        len(rows) - 1
    )
    assert all(row.find(w("cantSplit")) is not None for row in rows)


def test_a_very_long_clause_may_break_over_pages(tmp_path: Path) -> None:
    versions = Versions()
    versions.added("word " * 400, "1")
    table = part(_saved(versions.comparison(), tmp_path))[0].findall(w("tbl"))[1]
    assert table[-1].find(f"{w('trPr')}/{w('cantSplit')}") is None


def _is_rtl(element: _Element) -> bool:
    return element.find(f"{w('pPr')}/{w('bidi')}") is not None


def test_arabic_words_turn_the_table_and_each_text_keeps_its_direction(tmp_path: Path) -> None:
    path = _saved(english(), tmp_path, "ar")
    tables = part(path)[0].findall(w("tbl"))
    assert all(t.find(f"{w('tblPr')}/{w('bidiVisual')}") is not None for t in tables)
    texts = {"".join(map(str, p.itertext())): _is_rtl(p) for p in tables[1].iter(w("p"))}
    assert texts["البند"]
    assert not texts["to print paper copies for every meeting room;"]
    assert texts[next(text for text in texts if text.startswith("نُقلت إلى"))]


def test_an_english_table_of_arabic_texts_runs_from_the_left(tmp_path: Path) -> None:
    path = _saved(arabic(), tmp_path, "en")
    (_, table) = part(path)[0].findall(w("tbl"))
    assert table.find(f"{w('tblPr')}/{w('bidiVisual')}") is None
    texts = {"".join(map(str, p.itertext())): _is_rtl(p) for p in table.iter(w("p"))}
    assert texts["أن تطبع نسخ ورقية من الوثائق لتوزيعها عند مدخل القاعة؛"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_are_those_of_the_language_asked_for(language: str, tmp_path: Path) -> None:
    path = _saved(english(), tmp_path, language)
    speech = words(language)
    head = [speech[name] for name in ("clause", "mark", "text_from", "text_to", "comment")]
    assert head in _rows(path)
    assert docx.read(path).paragraphs[0].text == speech["title"]


def test_the_head_says_what_was_compared_and_when(tmp_path: Path) -> None:
    path = _saved(english(), tmp_path, author="Delegation of Testland")
    head = [p.text for p in docx.read(path).paragraphs if p.row is not None and p.row.table == 0]
    said = "\n".join(without_controls(line) for line in head)
    for value in ("2023", "2026", "21 November 2026", "Delegation of Testland", "1 SUP"):
        assert value in said


def test_what_was_not_compared_stands_under_the_table(tmp_path: Path) -> None:
    lines = [p.text for p in docx.read(_saved(english(), tmp_path)).paragraphs if p.row is None]
    at = lines.index(words("en")["not_compared"])
    assert len(lines) - at == 3, "a heading and two omissions"
    assert "12" in lines[at + 1]


def test_comments_have_a_column_with_author_and_date(tmp_path: Path) -> None:
    comparison = english()
    comment = RowComment("Amina", datetime(2026, 11, 20, 8), "نؤيد المهلة", ("position",))
    comments = {row_key(comparison.rows[1]): (comment,)}
    path = _saved(comparison, tmp_path, comments=comments)
    assert _row(path, "MOD")[4] == "نؤيد المهلة\n#position\nAmina, 20 November 2026"
    (said,) = [p for p in part(path).iter(w("p")) if "نؤيد" in "".join(map(str, p.itertext()))]
    assert _is_rtl(said)


def test_nothing_changed_is_said_in_words(tmp_path: Path) -> None:
    versions = Versions()
    versions.same("to report;", "1")
    path = _saved(versions.comparison(), tmp_path)
    assert words("en")["nothing_changed"] in [p.text for p in docx.read(path).paragraphs]


def test_pages_are_numbered_by_word_itself(tmp_path: Path) -> None:
    footer = part(_saved(english(), tmp_path), "footer1")
    fields = [field.get(w("instr"), "").strip() for field in footer.iter(w("fldSimple"))]
    assert fields == ["PAGE", "NUMPAGES"]


def test_counts_keep_their_order_in_an_arabic_line(tmp_path: Path) -> None:
    root = part(_saved(english(), tmp_path, "ar"))
    runs = ["".join(map(str, run.itertext())) for run in root.iter(w("r"))]
    assert "\u200e1 SUP\u200e" in runs


def test_the_same_request_writes_the_same_bytes() -> None:
    assert table_docx(arabic(), options("ar")) == table_docx(arabic(), options("ar"))
