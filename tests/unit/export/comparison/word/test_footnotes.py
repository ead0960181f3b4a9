from __future__ import annotations

from typing import TYPE_CHECKING

from tests.unit.export.comparison.specimens import DATE, options
from tests.unit.export.comparison.word.documents import Draft, part, text_under
from wsisdesk.compare.engine import compare
from wsisdesk.compare.naming import row_key
from wsisdesk.documents import docx
from wsisdesk.documents.docx.namespaces import w
from wsisdesk.export.comparison.request import RowComment
from wsisdesk.export.comparison.tracked_docx import save_tracked_docx

if TYPE_CHECKING:
    from pathlib import Path

    from wsisdesk.documents.source import Note

CLAUSE = "that the Council shall receive a report* every year on the implementation;"


def _saved(old: Draft, new: Draft, folder: Path) -> Path:
    path = folder / "tracked.docx"
    save_tracked_docx(compare(old.document(), new.document()), path, options())
    return path


def _texts(notes: tuple[Note, ...]) -> list[tuple[str, list[str]]]:
    return [(note.mark, [p.text for p in note.paragraphs]) for note in notes]


def test_a_footnote_with_other_words_is_one_footnote_with_changes_in_it(tmp_path: Path) -> None:
    old = Draft().item(CLAUSE, "1").note("See document 12 of the Council.")
    new = Draft().item(CLAUSE, "1").note("See document 15 of the Council.")
    path = _saved(old, new, tmp_path)
    notes = part(path, "footnotes")
    assert len(notes) == 3, "two separators and the note"
    assert text_under(notes, "del") == ["12"]
    assert text_under(notes, "ins") == ["15"]
    assert not text_under(part(path), "del")


def test_calls_are_kept_beside_words_that_came_in(tmp_path: Path) -> None:
    old = Draft().item("that the Council shall receive a report*;", "1").note("See document 12.")
    new = Draft().item("that the Council shall receive a yearly report and a plan*;", "1")
    root = part(_saved(old, new.note("See document 12."), tmp_path))
    (call,) = root.iter(w("footnoteReference"))
    run = call.getparent()
    assert run is not None
    parent = run.getparent()
    assert parent is not None
    assert parent.tag == w("p")


def test_an_added_footnote_counts_in_the_new_text_only(tmp_path: Path) -> None:
    old = Draft().item("first", "1").item(CLAUSE, "2").note("Kept note on the report.")
    new = Draft().item("first*", "1").item(CLAUSE, "2").note("A note that was not there.")
    source = docx.read(_saved(old, new.note("Kept note on the report."), tmp_path))
    assert _texts(source.notes) == [
        ("1", ["A note that was not there."]), ("2", ["Kept note on the report."]),
    ]  # fmt: skip
    assert _texts(source.rejected_notes) == [("1", ["Kept note on the report."])]


def test_a_removed_footnote_is_deleted_with_its_text(tmp_path: Path) -> None:
    old = Draft().item(CLAUSE, "1").note("A note to be removed.")
    new = Draft().item(CLAUSE.replace("*", ""), "1")
    path = _saved(old, new, tmp_path)
    assert text_under(part(path, "footnotes"), "del") == ["A note to be removed."]
    source = docx.read(path)
    assert not source.notes
    assert _texts(source.rejected_notes) == [("1", ["A note to be removed."])]


def test_marks_that_word_would_not_count_are_typed(tmp_path: Path) -> None:
    old = Draft().item("Title*", mark="†").item(CLAUSE, "1", "1")
    new = Draft().item("Title*", mark="†").item(CLAUSE, "1", "1")
    old.note("Adopted in 2022.").note("See 12.")
    new.note("Adopted in 2026.").note("See 12.")
    source = docx.read(_saved(old, new, tmp_path))
    assert [note.mark for note in source.notes] == ["†", "1"]
    assert _texts(source.rejected_notes)[0] == ("†", ["Adopted in 2022."])


def test_numbers_that_begin_anew_are_typed(tmp_path: Path) -> None:
    old = Draft().item("One*", "1", "1").item("Two*", "2", "1").note("First.").note("Second.")
    new = Draft().item("One*", "1", "1").item("Three*", "2", "1").note("First.").note("Third.")
    source = docx.read(_saved(old, new, tmp_path))
    assert [note.mark for note in source.notes] == ["1", "1"]
    assert [note.mark for note in source.rejected_notes] == ["1", "1"]


def test_a_footnote_of_several_paragraphs_comes_back(tmp_path: Path) -> None:
    old = Draft().item(CLAUSE, "1").note("Its first paragraph.", "Its second paragraph.")
    new = Draft().item(CLAUSE, "1").note("Its first paragraph.", "Its other paragraph.")
    source = docx.read(_saved(old, new, tmp_path))
    assert _texts(source.notes)[0][1] == ["Its first paragraph.", "Its other paragraph."]
    assert _texts(source.rejected_notes)[0][1] == ["Its first paragraph.", "Its second paragraph."]


def test_a_note_that_nothing_calls_is_a_paragraph_at_the_end(tmp_path: Path) -> None:
    draft = Draft().item("No call here.", "1").note("A lost note.")
    source = docx.read(_saved(draft, draft, tmp_path))
    assert [p.text for p in source.paragraphs] == ["1\tNo call here.", "1\tA lost note."]


def test_a_moved_clause_takes_its_footnote_along(tmp_path: Path) -> None:
    others = [f"that clause number {name} speaks of matters of its own, such as {name};"
              for name in ("alpha", "beta", "gamma", "delta")]  # fmt: skip
    old = Draft().item(CLAUSE, "1").note("See document 12.")
    new = Draft()
    for number, text in enumerate(others, 2):
        old.item(text, str(number))
        new.item(text, str(number - 1))
    new.item(CLAUSE, "5").note("See document 12.")
    path = _saved(old, new, tmp_path)
    numbers = [call.get(w("id")) for call in part(path).iter(w("footnoteReference"))]
    assert len(set(numbers)) == len(numbers) == 2
    source = docx.read(path)
    assert _texts(source.notes) == _texts(source.rejected_notes) == [("1", ["See document 12."])]


def test_a_comment_on_a_footnote_stands_where_it_is_called(tmp_path: Path) -> None:
    old = Draft().item("Opening.", "").item(CLAUSE, "1").note("See document 12.")
    new = Draft().item("Opening.", "").item(CLAUSE, "1").note("See document 15.")
    comparison = compare(old.document(), new.document())
    row = next(row for row in comparison.rows if row.side.block.id == "n1")
    comments = {row_key(row): (RowComment("A", DATE, "Which one?"),)}
    path = tmp_path / "tracked.docx"
    save_tracked_docx(comparison, path, options(comments=comments))
    assert [(c.text, c.paragraph) for c in docx.read(path).comments] == [("Which one?", 1)]
