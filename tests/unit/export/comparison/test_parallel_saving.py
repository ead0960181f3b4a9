"""Languages of a text abreast, in every form."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from typing import TYPE_CHECKING

import docx
import pypdfium2
import pytest
from lxml import html as parser

from tests.helpers.builders import make_blocks, make_document
from tests.unit.export.comparison.specimens import options
from wsisdesk.compare.parallel import align_all
from wsisdesk.documents.docx.namespaces import w
from wsisdesk.documents.model import BlockKind
from wsisdesk.errors import UnknownExportFormat
from wsisdesk.export.comparison.parallel_saving import (
    PARALLEL_FORMS,
    ParallelTexts,
    parallel_data,
    parallel_table,
    save_parallel,
)
from wsisdesk.export.comparison.plain_table import Tone
from wsisdesk.export.words import words

if TYPE_CHECKING:
    from pathlib import Path

    from lxml.html import HtmlElement

LANGUAGES = ("ar", "en", "zh")


def _texts(*languages: str) -> ParallelTexts:
    """Return one resolution in several languages; the first has a clause more."""
    documents = tuple(
        make_document(language, blocks=make_blocks(language, 3 + (number == 0)))
        for number, language in enumerate(languages)
    )
    return ParallelTexts(documents, align_all(documents))


def test_a_line_has_a_cell_for_each_language() -> None:
    texts = _texts(*LANGUAGES)
    table = parallel_table(texts, options())

    assert [head.text for head in table.heads] == ["Arabic", "English", "Chinese"]
    assert {len(row) for row in table.rows} == {3}
    for column, document in enumerate(texts.documents):
        said = [row[column][0] for row in table.rows if row[column][0].tone is not Tone.QUIET]
        assert [one.text for one in said] == [block.text for block in document.blocks]
        assert {one.language for one in said} == {document.language}


def test_what_a_language_lacks_is_said_in_the_words_of_the_export() -> None:
    table = parallel_table(_texts("ar", "en"), options("fr"))
    missing = [row[1][0] for row in table.rows if row[1][0].tone is Tone.QUIET]

    assert [one.text for one in missing] == [words("fr")["not_in_language"]]
    assert missing[0].language == "fr"


def test_lead_phrases_stand_out_and_labels_hang() -> None:
    texts = _texts("en", "ar")
    rows = parallel_table(texts, options()).rows
    for row, line in zip(rows, texts.lines, strict=True):
        if line[0] is not None:
            assert (row[0][0].tone is Tone.LOUD) is (line[0].kind is BlockKind.LEAD)
            assert row[0][0].label == line[0].label


@pytest.mark.parametrize("language", ["ar", "en"])
def test_the_word_file_sets_each_column_in_its_own_direction(language: str, tmp_path: Path) -> None:
    path = tmp_path / "texts.docx"
    texts = _texts("ar", "en")
    save_parallel(texts, path, options(language))
    table = docx.Document(str(path)).tables[0]

    assert (table._tbl.tblPr.find(w("bidiVisual")) is not None) is (language == "ar")
    for row, line in list(zip(table.rows[1:], texts.lines, strict=True))[:4]:
        arabic, english = (cell.paragraphs[0]._p.pPr for cell in row.cells)
        assert arabic.find(w("bidi")) is not None
        assert english.find(w("bidi")) is None
        assert line[1] is not None
        assert row.cells[1].text.replace("\t", "") == f"{line[1].label}{line[1].text}"


def test_three_languages_lie_on_a_wide_page(tmp_path: Path) -> None:
    for languages, wide in ((LANGUAGES, True), (LANGUAGES[:2], False)):
        path = tmp_path / f"{len(languages)}.docx"
        save_parallel(_texts(*languages), path, options())
        section = docx.Document(str(path)).sections[0]
        assert section.page_width is not None
        assert section.page_height is not None
        assert (section.page_width > section.page_height) is wide


def test_the_page_gives_each_text_its_language(tmp_path: Path) -> None:
    path = tmp_path / "texts.html"
    save_parallel(_texts("ar", "en"), path, options("en"))
    page: HtmlElement = parser.document_fromstring(path.read_text("utf-8"))
    cells = page.xpath("//tbody/tr/td[1]/div")

    assert page.get("dir") == "ltr"
    assert {(cell.get("lang"), cell.get("dir")) for cell in cells} == {("ar", "rtl")}


def test_the_pdf_holds_both_texts(tmp_path: Path) -> None:
    path = tmp_path / "texts.pdf"
    texts = _texts("ar", "en")
    save_parallel(texts, path, options())
    document = pypdfium2.PdfDocument(path)
    page = document[0].get_textpage()
    read = " ".join(page.get_text_range().split())
    page.close()
    document.close()
    for block in (texts.documents[0].blocks[1], texts.documents[1].blocks[1]):
        assert block.text.split()[0] in read


def test_cells_of_spreadsheets_and_of_markdown_are_safe(tmp_path: Path) -> None:
    block = make_blocks("en", 1)[0]
    risky = replace(block, text="=cmd|' /C calc'!A0\nsecond")
    document = make_document("en", blocks=(risky,))
    texts = ParallelTexts((document, document), align_all((document, document)))
    save_parallel(texts, tmp_path / "t.csv", options())
    save_parallel(texts, tmp_path / "t.md", options())

    rows = list(csv.reader(io.StringIO((tmp_path / "t.csv").read_text("utf-8-sig"))))
    assert rows[1] == [f"'{risky.text}"] * 2
    line = (tmp_path / "t.md").read_text("utf-8").splitlines()[-1]
    assert line.count(" | ") == 1
    assert "\\|" in line


def test_the_data_names_the_blocks_of_every_line(tmp_path: Path) -> None:
    texts = _texts("ar", "en")
    save_parallel(texts, tmp_path / "t.json", options())
    data = json.loads((tmp_path / "t.json").read_text("utf-8"))

    assert data["format"] == "wsisdesk-parallel"
    assert data["lines"] == parallel_data(texts)["lines"]
    assert [document["language"] for document in data["documents"]] == ["ar", "en"]
    assert [line for line in data["lines"] if None in line] == [[data["lines"][-2][0], None]]


@pytest.mark.parametrize("suffix", PARALLEL_FORMS)
def test_every_form_is_written_the_same_each_time(suffix: str, tmp_path: Path) -> None:
    for name in ("one", "two"):
        save_parallel(_texts("ar", "en"), tmp_path / f"{name}{suffix}", options("ar"))
    one, two = ((tmp_path / f"{name}{suffix}").read_bytes() for name in ("one", "two"))

    assert len(one) > 200
    assert one == two


def test_other_forms_are_refused(tmp_path: Path) -> None:
    with pytest.raises(UnknownExportFormat):
        save_parallel(_texts("ar", "en"), tmp_path / "texts.odt", options())
