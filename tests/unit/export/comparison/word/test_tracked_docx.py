from __future__ import annotations

import zipfile
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

import pytest

from tests.unit.export.comparison.specimens import Versions, arabic, english, options
from tests.unit.export.comparison.word.documents import Draft, names, part, text_under
from wsisdesk.compare.engine import compare
from wsisdesk.compare.naming import row_key
from wsisdesk.documents import docx
from wsisdesk.documents.docx.namespaces import w
from wsisdesk.documents.model import BlockKind, Mark, MarkKind
from wsisdesk.errors import ExportNotExact, WsisdeskError
from wsisdesk.export.comparison.request import RowComment
from wsisdesk.export.comparison.tracked_docx import save_tracked_docx

if TYPE_CHECKING:
    from pathlib import Path

    from lxml.etree import _Element

    from wsisdesk.compare.model import Comparison
    from wsisdesk.documents.model import Block

TRACKED = ("ins", "del", "moveFrom", "moveTo")


def _saved(comparison: Comparison, folder: Path, **other: object) -> Path:
    path = folder / "tracked.docx"
    save_tracked_docx(comparison, path, options(**other))  # type: ignore[arg-type]
    return path


def _printed(blocks: tuple[Block, ...]) -> list[str]:
    return [f"{block.label}\t{block.text}" if block.label else block.text for block in blocks]


def _text(element: _Element) -> str:
    return "".join(map(str, element.itertext()))


def _runs_of(root: _Element, text: str) -> list[_Element]:
    return [run for run in root.iter(w("r")) if text in _text(run)]


@pytest.mark.parametrize("make", [english, arabic])
def test_accepting_gives_the_new_text_and_rejecting_the_old_one(
    make: object, tmp_path: Path
) -> None:
    comparison = make()  # type: ignore[operator]
    source = docx.read(_saved(comparison, tmp_path))
    assert [p.text for p in source.paragraphs] == _printed(comparison.new.blocks)
    assert [p.text for p in source.rejected] == _printed(comparison.old.blocks)


def test_the_same_request_writes_the_same_bytes(tmp_path: Path) -> None:
    first = _saved(english(), tmp_path).read_bytes()
    assert _saved(english(), tmp_path).read_bytes() == first


def test_every_change_has_the_author_the_date_and_a_number_of_its_own(tmp_path: Path) -> None:
    path = _saved(english(), tmp_path, author="Delegation of Testland")
    changes = [element for name in TRACKED for element in part(path).iter(w(name))]
    assert {element.get(w("author")) for element in changes} == {"Delegation of Testland"}
    assert {element.get(w("date")) for element in changes} == {"2026-11-21T09:30:00Z"}
    numbers = [element.get(w("id")) for element in changes]
    assert len(set(numbers)) == len(numbers) > 10


def test_no_change_stands_inside_another(tmp_path: Path) -> None:
    root = part(_saved(english(), tmp_path))
    changes = [element for name in TRACKED for element in root.iter(w(name))]
    nested = [e for change in changes for e in change.iterdescendants(*map(w, TRACKED))]
    assert not nested


def test_words_that_went_away_are_deleted_text_and_moved_ones_are_not(tmp_path: Path) -> None:
    root = part(_saved(english(), tmp_path))
    assert "five" in text_under(root, "del")
    assert all(not list(gone.iter(w("t"))) for gone in root.iter(w("del")))
    assert all(not list(moved.iter(w("delText"))) for moved in root.iter(w("moveFrom")))


def test_a_move_has_a_range_of_one_name_at_both_ends(tmp_path: Path) -> None:
    root = part(_saved(english(), tmp_path))
    start, arrival = (
        root.find(f".//{w('moveFromRangeStart')}"),
        root.find(f".//{w('moveToRangeStart')}"),
    )
    assert start is not None
    assert arrival is not None
    assert start.get(w("name")) == arrival.get(w("name"))
    for name, opening in (("moveFromRangeEnd", start), ("moveToRangeEnd", arrival)):
        end = root.find(f".//{w(name)}")
        assert end is not None
        assert end.get(w("id")) == opening.get(w("id"))
    assert "2\tto publish a glossary" in "".join(text_under(root, "moveFrom")).replace(
        "2to", "2\tto"
    )


def test_a_moved_clause_with_other_words_is_shown_whole_at_both_ends(tmp_path: Path) -> None:
    root = part(_saved(english(), tmp_path))
    assert any("a glossary of the session" in text for text in text_under(root, "moveFrom"))
    assert any("a full glossary of the session" in text for text in text_under(root, "moveTo"))


def test_a_split_is_a_paragraph_mark_that_came_in(tmp_path: Path) -> None:
    root = part(_saved(english(), tmp_path))
    first = _runs_of(root, "to collect the figures")[0].getparent()
    assert first is not None
    assert first.find(f"{w('pPr')}/{w('rPr')}/{w('ins')}") is not None
    assert not any("collect" in text for name in TRACKED for text in text_under(root, name))


def test_a_new_number_is_tracked_and_its_text_is_not(tmp_path: Path) -> None:
    versions = Versions()
    versions.reworded("to report annually;", "to report annually;", "2", "1")
    root = part(_saved(versions.comparison(), tmp_path))
    assert text_under(root, "del") == ["1"]
    assert text_under(root, "ins") == ["2"]


def test_a_change_of_form_comes_back_to_the_character(tmp_path: Path) -> None:
    versions = Versions()
    versions.reworded("see C24/8 (Rev.1) - now", "see C24/8\u00a0(Rev.1) \u2011 now", "1")
    source = docx.read(_saved(versions.comparison(), tmp_path))
    assert source.paragraphs[0].text == "1\tsee C24/8\u00a0(Rev.1) \u2011 now"
    assert source.rejected[0].text == "1\tsee C24/8 (Rev.1) - now"


@pytest.mark.parametrize("sort", ["removed", "added"])
def test_the_last_mark_of_the_text_is_never_tracked(sort: str, tmp_path: Path) -> None:
    versions = Versions()
    versions.same("first;", "1")
    getattr(versions, sort)("last.", "2")
    paragraphs = part(_saved(versions.comparison(), tmp_path)).findall(f"{w('body')}/{w('p')}")
    assert not [e for name in TRACKED for e in paragraphs[-1].iter(w(name))]


def test_arabic_paragraphs_and_runs_run_from_the_right(tmp_path: Path) -> None:
    root = part(_saved(arabic(), tmp_path))
    paragraphs = [p for p in root.iter(w("p")) if _text(p)]
    assert all(p.find(f"{w('pPr')}/{w('bidi')}") is not None for p in paragraphs)
    assert _runs_of(root, "وثائق")[0].find(f"{w('rPr')}/{w('rtl')}") is not None
    assert root.find(f".//{w('sectPr')}/{w('bidi')}") is not None


def test_a_symbol_in_an_arabic_text_runs_from_the_left(tmp_path: Path) -> None:
    run = _runs_of(part(_saved(arabic(), tmp_path)), "A/RES/70/125")[0]
    assert _text(run) == "A/RES/70/125"
    assert run.find(f"{w('rPr')}/{w('rtl')}") is None


def test_a_text_of_another_language_keeps_its_direction(tmp_path: Path) -> None:
    draft = Draft("ar").item("يقرر", kind=BlockKind.LEAD).item("Annex in English", language="en")
    comparison = compare(draft.document(), draft.document())
    paragraphs = list(part(_saved(comparison, tmp_path)).iter(w("p")))
    assert [p.find(f"{w('pPr')}/{w('bidi')}") is not None for p in paragraphs[:2]] == [True, False]


def test_languages_are_named_where_word_looks_for_them(tmp_path: Path) -> None:
    for language, attribute, tag in (
        ("ar", "bidi", "ar-SA"), ("zh", "eastAsia", "zh-CN"), ("fr", "val", "fr-FR"),
    ):  # fmt: skip
        versions = Versions(language)
        versions.same("بند" if language == "ar" else "条款", "1")
        path = _saved(versions.comparison(), tmp_path)
        run = part(path).find(f".//{w('r')}/{w('rPr')}/{w('lang')}")
        default = part(path, "styles").find(f".//{w('docDefaults')}//{w('lang')}")
        assert run is not None
        assert default is not None
        assert run.get(w(attribute)) == default.get(w(attribute)) == tag


def test_bold_and_raised_letters_stay_so(tmp_path: Path) -> None:
    versions = Versions()
    versions.same("see note 2 and m2", "1")
    comparison = versions.comparison()
    marks = (Mark(4, 8, MarkKind.BOLD), Mark(16, 17, MarkKind.SUPERSCRIPT))
    side = comparison.rows[0].new
    assert side is not None
    block = replace(side.block, marks=marks)
    row = replace(comparison.rows[0], new=replace(side, block=block))
    changed = replace(comparison, rows=(row,), new=replace(comparison.new, blocks=(block,)))
    paragraph = docx.read(_saved(changed, tmp_path)).paragraphs[0]
    assert {(m.start, m.end, m.kind) for m in paragraph.marks} == {
        (6, 10, MarkKind.BOLD), (18, 19, MarkKind.SUPERSCRIPT),
    }  # fmt: skip


def test_the_lead_phrase_that_opens_a_paragraph_is_in_italics(tmp_path: Path) -> None:
    draft = Draft().item("Recalling its resolution 70/125,", lead="Recalling")
    paragraph = docx.read(_saved(compare(draft.document(), draft.document()), tmp_path)).paragraphs[
        0
    ]
    assert [(m.start, m.end, m.kind) for m in paragraph.marks] == [(0, 9, MarkKind.ITALIC)]


def test_comments_stand_at_their_clause_with_author_and_tags(tmp_path: Path) -> None:
    comparison = english()
    row = comparison.rows[1]
    comment = RowComment("Amina Ben Ali", datetime(2026, 11, 20, 8), "نؤيد المهلة\nseven", ("ok",))
    path = _saved(comparison, tmp_path, comments={row_key(row): (comment,)})
    found = docx.read(path).comments
    assert [(c.author, c.text, c.paragraph) for c in found] == [
        ("Amina Ben Ali", "نؤيد المهلة\nseven\n#ok", 1)
    ]
    element = part(path, "comments")[0]
    assert element.get(w("date")) == "2026-11-20T08:00:00Z"
    assert element.get(w("initials")) == "ABA"
    assert [p.find(f"{w('pPr')}/{w('bidi')}") is not None for p in element] == [True, False, False]


def test_without_comments_and_notes_there_are_no_parts_for_them(tmp_path: Path) -> None:
    assert not {"word/comments.xml", "word/footnotes.xml"} & set(names(_saved(english(), tmp_path)))


def test_the_file_says_what_was_compared(tmp_path: Path) -> None:
    comparison = english()
    path = _saved(comparison, tmp_path)
    with zipfile.ZipFile(path) as package:
        said = package.read("docProps/custom.xml").decode()
    for value in (comparison.old.id, comparison.new.id, "old tracked_changes 12", "2023", "2026"):
        assert value in said


@pytest.mark.parametrize("odd", ["\x0b", "\r", "\ufffe"])
def test_a_text_that_no_word_file_can_hold_is_refused_and_leaves_no_file(
    odd: str, tmp_path: Path
) -> None:
    versions = Versions()
    versions.same(f"to report{odd}annually;", "1")
    with pytest.raises(ExportNotExact) as refused:
        _saved(versions.comparison(), tmp_path)
    assert refused.value.fields()["side"] == "old"
    assert not list(tmp_path.iterdir())


def test_rows_that_do_not_make_the_texts_are_refused_with_the_place(tmp_path: Path) -> None:
    comparison = english()
    path = tmp_path / "tracked.docx"
    path.write_bytes(b"older export")
    with pytest.raises(ExportNotExact) as refused:
        _saved(replace(comparison, rows=comparison.rows[:-1]), tmp_path)
    assert refused.value.side == "new"
    assert refused.value.place.endswith("to thank the host.")
    assert path.read_bytes() == b"older export"
    assert list(tmp_path.iterdir()) == [path]


def test_a_wrong_span_is_found_by_reading_again(tmp_path: Path) -> None:
    comparison = english()
    row = comparison.rows[1]
    change = replace(row.changes[0], old=(row.changes[0].old[0], row.changes[0].old[1] - 1))
    rows = (comparison.rows[0], replace(row, changes=(change,)), *comparison.rows[2:])
    with pytest.raises(ExportNotExact) as refused:
        _saved(replace(comparison, rows=rows), tmp_path)
    assert "that documents shall be ready five days" in refused.value.place


def test_a_folder_that_is_not_there_is_told_as_such(tmp_path: Path) -> None:
    with pytest.raises(WsisdeskError) as failed:
        save_tracked_docx(english(), tmp_path / "nowhere" / "x.docx", options())
    assert "nowhere" in str(failed.value)
