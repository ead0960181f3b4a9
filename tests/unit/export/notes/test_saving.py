"""Notes in files: read back from each form."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from docx import Document as open_docx

from tests.unit.export.notes.specimens import DATE, comment, document, fates, note, request
from wsisdesk.annotate import webannotation
from wsisdesk.annotate.model import Colour, NoteStatus
from wsisdesk.documents.docx.namespaces import w
from wsisdesk.errors import ExportNotWritable, UnknownExportFormat
from wsisdesk.export.notes.request import NotesRequest
from wsisdesk.export.notes.saving import FATE_FORMS, NOTE_FORMS, save
from wsisdesk.export.words import words
from wsisdesk.text.languages import LANGUAGES

if TYPE_CHECKING:
    from pathlib import Path

    from docx.text.paragraph import Paragraph


def paragraphs(path: Path) -> list[Paragraph]:
    return open_docx(str(path)).paragraphs


def runs_with(path: Path, name: str, value: str) -> list[str]:
    """The words of runs that have a property, neighbours joined."""
    found = []
    for paragraph in paragraphs(path):
        for run in paragraph.runs:
            element = run._r.find(f"{w('rPr')}/{w(name)}")
            if element is not None and element.get(w("val"), "") == value:
                found.append(run.text)
    return found


def test_the_word_list_holds_every_note_each_paragraph_in_its_direction(tmp_path: Path) -> None:
    path = tmp_path / "notes.docx"
    save(request(), path)
    by_text = {paragraph.text: paragraph for paragraph in paragraphs(path)}
    for text, rtl in (
        ("هذه مهلة قصيرة: نطلب سبعة أيام.", True),
        ("Too short: we ask for seven days (A/70/1).", False),
        ("Who pays?", False),
        ("Ask the secretariat.", False),
    ):
        bidi = by_text[text]._p.find(f"{w('pPr')}/{w('bidi')}")
        assert (bidi is not None) == rtl, text
    assert "five days" in runs_with(path, "u", "thick")


def test_a_symbol_in_arabic_text_is_a_run_of_its_own_direction(tmp_path: Path) -> None:
    path = tmp_path / "notes.docx"
    save(request("ar"), path)
    (line,) = [p for p in paragraphs(path) if "بخمسة" in p.text and "بسبعة" in p.text]
    symbol = [run for run in line.runs if "A/RES/70/125" in run.text]
    assert symbol
    assert all(run._r.find(f"{w('rPr')}/{w('rtl')}") is None for run in symbol)


def test_proposals_in_word_are_underlined_and_struck_out(tmp_path: Path) -> None:
    path = tmp_path / "ours.proposals.docx"
    save(request(), path)
    assert runs_with(path, "u", "single") == ["at least seven", "NOC", "بسبعة"]
    assert runs_with(path, "strike", "") == ["five", "بخمسة"]


def test_what_became_of_proposals_is_written_to_word(tmp_path: Path) -> None:
    path = tmp_path / "fates.docx"
    save(fates(), path)
    assert "at least " in runs_with(path, "u", "single")
    assert "seven" in runs_with(path, "u", "dotted")


@pytest.mark.parametrize("suffix", [*NOTE_FORMS])
def test_the_same_notes_give_the_same_bytes(tmp_path: Path, suffix: str) -> None:
    asked = request()
    for name in ("one", "two"):
        save(asked, tmp_path / f"{name}{suffix}")
    one, two = ((tmp_path / f"{name}{suffix}").read_bytes() for name in ("one", "two"))
    assert one == two
    assert len(one) > 500


def test_web_annotations_come_back_as_the_same_notes(tmp_path: Path) -> None:
    path = tmp_path / "notes.jsonld"
    asked = request()
    save(asked, path)
    assert set(webannotation.read(path.read_text("utf-8"), "x").notes) == set(asked.shared())


def test_the_table_has_a_row_for_each_note_and_no_formula(tmp_path: Path) -> None:
    path = tmp_path / "notes.csv"
    on = document(("to pay the fees in time;",))
    save(NotesRequest((comment(on, 1, "=1+1"),), DATE, {on.id: on}), path)
    (header, row) = csv.reader(io.StringIO(path.read_bytes().decode("utf-8-sig")))
    found = dict(zip(header, row, strict=True))
    assert (found["Note"], found["Quotation"]) == ("'=1+1", "to pay the fees in time;")
    save(request(), path)
    assert len(list(csv.reader(io.StringIO(path.read_bytes().decode("utf-8-sig"))))) == 11


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_table_speaks_the_language_of_the_export_throughout(
    tmp_path: Path, language: str
) -> None:
    path = tmp_path / "notes.csv"
    on, speech = document(("to pay the fees in time;",)), words(language)
    plain = comment(on, 1, "1")
    done = replace(plain.content, status=NoteStatus.DONE, colour=Colour.VIOLET)
    notes = (plain, note(on, 1, replace(done, body="2")), note(on, 1, replace(done, body="3")))
    asked = NotesRequest(notes, DATE, {on.id: on}, language)
    save(asked, path)
    rows = list(csv.DictReader(io.StringIO(path.read_bytes().decode("utf-8-sig"))))
    assert [row[speech["status"]] for row in rows] == [
        speech["status_open"], speech["status_done"], speech["status_done"],
    ]  # fmt: skip
    assert rows[0][speech["colour"]] == speech["colour_yellow"]
    if language != "en":
        told = {row[speech[column]] for row in rows for column in ("colour", "status")}
        assert told.isdisjoint({"open", "done", "yellow", "Open", "Done", "Yellow"})
    save(replace(asked, meanings={"violet": "для министра"}), path)
    rows = list(csv.DictReader(io.StringIO(path.read_bytes().decode("utf-8-sig"))))
    assert rows[1][speech["colour"]] == "для министра", "the user's own words stay"


@pytest.mark.parametrize("colour", Colour)
def test_every_colour_has_a_name_in_every_language(colour: Colour) -> None:
    names = [words(language)[f"colour_{colour.value}"] for language in LANGUAGES]
    assert all(names)
    assert len(set(names)) > 3


def test_the_table_of_fates_tells_the_counts(tmp_path: Path) -> None:
    path = tmp_path / "fates.csv"
    save(fates(), path)
    rows = list(csv.DictReader(io.StringIO(path.read_bytes().decode("utf-8-sig"))))
    assert [row["Result"] for row in rows] == [
        "Not adopted", "Adopted in part", "Adopted wholly", "Adopted in part",
    ]  # fmt: skip
    assert "Words that went in: 2 of 3." in rows[1]["Remark"]


def test_markdown_frames_what_runs_the_other_way_and_escapes_signs(tmp_path: Path) -> None:
    path = tmp_path / "notes.md"
    on = document(("to pay *all* fees <at once>;",))
    save(NotesRequest((comment(on, 1, "# لماذا؟"),), DATE, {on.id: on}), path)
    text = path.read_text("utf-8")
    assert '<div dir="rtl">\n\n\\# لماذا؟\n\n</div>' in text
    assert "\\*all\\* fees \\<at once>" in text
    save(request("ar"), path)
    assert path.read_text("utf-8").startswith('<div dir="rtl">\n\n# ملاحظات')


def test_markdown_shows_proposals_between_tags(tmp_path: Path) -> None:
    path = tmp_path / "ours.proposals.md"
    save(request(), path)
    assert "<del>five</del><ins>at least seven</ins> days" in path.read_text("utf-8")
    save(fates(), tmp_path / "fates.md")
    text = (tmp_path / "fates.md").read_text("utf-8")
    assert "<ins>at least </ins><u>seven</u>" in text


@pytest.mark.parametrize("name", ["notes.xls", "notes", "notes.pdf"])
def test_an_unknown_form_is_refused_and_names_those_there_are(tmp_path: Path, name: str) -> None:
    with pytest.raises(UnknownExportFormat) as told:
        save(request(), tmp_path / name)
    assert set(told.value.known.split()) == set(NOTE_FORMS)
    with pytest.raises(UnknownExportFormat) as told:
        save(fates(), tmp_path / name)
    assert set(told.value.known.split()) == set(FATE_FORMS)


def test_what_cannot_be_written_is_told_and_leaves_nothing(tmp_path: Path) -> None:
    path = tmp_path / "notes.docx"
    path.mkdir()
    with pytest.raises(ExportNotWritable):
        save(request(), path)
    assert [child.name for child in tmp_path.iterdir()] == ["notes.docx"]
