"""What exports say of a clause's past: in which words, of which versions, in which language."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.helpers.builders import make_block, make_document
from tests.unit.export.comparison.specimens import options
from wsisdesk.compare.history import history
from wsisdesk.documents.model import Block, BlockKind, Document, Part
from wsisdesk.export.comparison.history_lines import history_lines, version_names
from wsisdesk.export.words import words
from wsisdesk.text.direction import without_controls

THANKS = "to thank the host country for its generous welcome to all delegations;"
REPORT = "to submit to the council at its next session a report on the use of rooms;"
LEAVES = "to print paper copies of the glossary for the members of the drafting group;"


def item(number: int, text: str, language: str = "en") -> Block:
    return make_block(
        number, text, BlockKind.ITEM, part=Part.OPERATIVE, label=str(number),
        address=f"resolves, {number}", language=language,
    )  # fmt: skip


def version(year: str, *blocks: Block, language: str = "en") -> Document:
    return replace(make_document(language, blocks=blocks, version=year), date="")


def said(*versions: Document) -> dict[str, list[str]]:
    lines = history_lines(history(versions), options(only_changed=False), words("en"))
    return {line.block.text: [*map(without_controls, line.events)] for line in lines}


def test_a_clause_of_the_first_version_stands_since_then_others_were_introduced() -> None:
    found = said(
        version("2015", item(1, THANKS)), version("2019", item(1, THANKS), item(2, REPORT))
    )
    assert found == {THANKS: ["stands since 2015"], REPORT: ["introduced 2019"]}


def test_what_happened_to_a_clause_of_the_first_version_in_it_is_only_that_it_stood() -> None:
    found = said(
        version("2015", item(1, THANKS), item(2, LEAVES)), version("2019", item(1, THANKS))
    )
    assert found[LEAVES] == ["stands since 2015", "removed 2019"]


@pytest.mark.parametrize(("own", "expected"), [("fr", "fr"), ("", "en")])
def test_a_clause_is_in_its_own_language_else_in_that_of_its_document(
    own: str, expected: str
) -> None:
    told = history([version("2015", item(1, THANKS)), version("2019", item(1, THANKS, own))])
    (line,) = history_lines(told, options(only_changed=False), words("en"))
    assert line.language == expected


def test_a_removed_clause_is_in_the_language_of_the_version_it_last_stood_in() -> None:
    gone = version("2015", item(1, THANKS), item(2, LEAVES, ""), language="fr")
    told = history([gone, version("2019", item(1, THANKS))])
    lines = history_lines(told, options(), words("en"))
    assert [(line.block.text, line.language) for line in lines] == [(LEAVES, "fr")]


def test_versions_are_called_by_version_else_by_date_else_by_what_the_document_is_called() -> None:
    named = version("2015", item(1, THANKS))
    dated = replace(version("", item(1, THANKS)), date="2019-05-06")
    bare = replace(version("", item(1, THANKS)), name="draft.docx", title="", symbol="")
    found = version_names(history([named, dated, bare]), words("en"))
    assert found == ("2015", "2019-05-06", "draft.docx")
