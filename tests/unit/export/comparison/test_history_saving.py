from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING

import pytest
from lxml import html as parser

from tests.helpers.builders import make_block, make_document
from tests.unit.export.comparison.specimens import options
from wsisdesk.compare.history import history
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


@pytest.mark.parametrize("suffix", HISTORY_FORMS)
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
        save_history(_history(), tmp_path / "history.pdf", options())
