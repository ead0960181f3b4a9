from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING

import docx
import pypdfium2
import pytest
from lxml import html as parser

from tests.helpers.builders import make_block, make_document
from tests.unit.export.comparison.specimens import options
from wsisdesk.compare.history import history
from wsisdesk.documents.docx.namespaces import w
from wsisdesk.documents.model import BlockKind, Part
from wsisdesk.errors import UnknownExportFormat
from wsisdesk.export.comparison.history_lines import history_lines
from wsisdesk.export.comparison.history_saving import HISTORY_FORMS, save_history
from wsisdesk.export.words import words
from wsisdesk.text.direction import without_controls

if TYPE_CHECKING:
    from pathlib import Path

    from lxml.html import HtmlElement

    from wsisdesk.compare.history import History
    from wsisdesk.documents.model import Document

_STAYS = "to thank the host country for its generous welcome to all delegations;"
_REPORTS = "to submit to the council at its next session a report on {what} of this resolution;"
_LEAVES = "to print paper copies of the glossary for the members of the drafting group;"
_COMES = "=that wireless connectivity shall be provided in every meeting room of the union."


def _version(year: str, *texts: str) -> Document:
    blocks = [
        make_block(number, text, BlockKind.ITEM, part=Part.OPERATIVE, label=str(number),
                   address=f"resolves, {number}")
        for number, text in enumerate(texts, 1)
    ]  # fmt: skip
    return make_document(blocks=blocks, version=year, work="itu/council/res/9001")


def _history() -> History:
    first, second = _REPORTS.format(what="the cost"), _REPORTS.format(what="the use")
    return history(
        [
            _version("2015", _STAYS, first, _LEAVES),
            _version("2019", _STAYS, first, _LEAVES, _COMES),
            _version("2023", _STAYS, second, _COMES),
        ]
    )


def test_each_clause_says_in_which_versions_it_changed() -> None:
    lines = history_lines(_history(), options(), words("en"))
    said = {line.block.text: [*map(without_controls, line.events)] for line in lines}
    assert said == {
        _REPORTS.format(what="the use"): ["stands since 2015", "reworded 2023"],
        _COMES: ["introduced 2019"],
        _LEAVES: ["stands since 2015", "removed 2023"],
    }


def test_clauses_that_never_changed_and_light_changes_come_on_request() -> None:
    every = history_lines(_history(), options(only_changed=False), words("en"))
    assert _STAYS in [line.block.text for line in every]
    light = history_lines(_history(), options(typography=True), words("en"))
    comes = next(line for line in light if line.block.text == _COMES)
    assert [*map(without_controls, comes.events)] == ["introduced 2019", "renumbered 2023"]


@pytest.mark.parametrize("suffix", [".html", ".md", ".csv", ".json"])
@pytest.mark.parametrize("language", ["ar", "en"])
def test_every_form_tells_the_history(suffix: str, language: str, tmp_path: Path) -> None:
    path = tmp_path / f"history{suffix}"
    save_history(_history(), path, options(language))
    text = path.read_text("utf-8-sig")
    for part in (_LEAVES, "2015", "2019", "2023", "resolves, 3"):
        assert part in text


def test_the_page_and_the_cells_are_safe(tmp_path: Path) -> None:
    path = tmp_path / "history.csv"
    save_history(_history(), path, options())
    rows = list(csv.reader(io.StringIO(path.read_text("utf-8-sig"))))
    assert rows[0] == ["Clause", "History", "Text"]
    assert f"'{_COMES}" in [row[2] for row in rows]
    save_history(_history(), tmp_path / "history.html", options("ar"))
    markup = (tmp_path / "history.html").read_text("utf-8")
    page: HtmlElement = parser.document_fromstring(markup)
    assert page.get("dir") == "rtl"
    assert {text.get("dir") for text in page.xpath("//div[@class='text']")} == {"ltr"}


def test_the_data_has_every_clause_in_every_version(tmp_path: Path) -> None:
    save_history(_history(), tmp_path / "history.json", options())
    data = json.loads((tmp_path / "history.json").read_text("utf-8"))
    assert [version["version"] for version in data["versions"]] == ["2015", "2019", "2023"]
    removed = next(clause for clause in data["clauses"] if clause["blocks"][-1] is None)
    assert removed["blocks"][0]["text"] == _LEAVES
    assert removed["changed_in"] == [2]
    assert removed["events"][-1] == {"version": 2, "kind": "removed"}


def test_other_forms_are_refused(tmp_path: Path) -> None:
    with pytest.raises(UnknownExportFormat):
        save_history(_history(), tmp_path / "history.odt", options())


@pytest.mark.parametrize("language", ["ar", "en"])
def test_the_word_file_is_a_table_whose_texts_keep_their_direction(
    language: str, tmp_path: Path
) -> None:
    path = tmp_path / "history.docx"
    save_history(_history(), path, options(language))
    table = docx.Document(str(path)).tables[0]
    cells = [[cell.text for cell in row.cells] for row in table.rows]
    assert cells[0] == [words(language)[name] for name in ("clause", "history", "text")]
    assert [cells[-1][0], cells[-1][2]] == ["resolves, 3", _LEAVES]
    assert "2023" in cells[-1][1]
    mirrored = table._tbl.tblPr.find(w("bidiVisual")) is not None
    assert mirrored is (language == "ar")
    text = table.rows[-1].cells[2].paragraphs[0]._p
    assert text.pPr is None or text.pPr.find(w("bidi")) is None


def test_the_pdf_can_be_searched_for_clauses_and_events(tmp_path: Path) -> None:
    path = tmp_path / "history.pdf"
    save_history(_history(), path, options())
    document = pypdfium2.PdfDocument(path)
    page = document[0].get_textpage()
    text = " ".join(page.get_text_range().split())
    page.close()
    document.close()
    assert "resolves, 3" in text
    assert "introduced 2019" in without_controls(text)
    assert " ".join(_LEAVES.split()[:4]) in text


def test_the_forms_offered_are_the_forms_there_are(tmp_path: Path) -> None:
    for suffix in HISTORY_FORMS:
        path = tmp_path / f"history{suffix}"
        save_history(_history(), path, options())
        assert path.stat().st_size > 200
