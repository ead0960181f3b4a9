"""Clauses added behind one that got words at its end: as if somebody had typed on from there."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import docx
import pytest

from tests.unit.export.comparison.specimens import options
from tests.unit.export.comparison.word.documents import Draft
from wsisdesk.compare.engine import compare
from wsisdesk.documents.docx.namespaces import w
from wsisdesk.documents.model import Block, BlockKind
from wsisdesk.export.comparison.tracked_docx import save_tracked_docx
from wsisdesk.export.comparison.word.growing import grown
from wsisdesk.export.comparison.word.lines import ParagraphLine, TableLine
from wsisdesk.export.comparison.word.stretches import Fate, Stretch

if TYPE_CHECKING:
    from pathlib import Path

BLOCK = Block("b", BlockKind.ITEM, "text", language="en")
KEPT, CAME, GONE = Fate.KEPT, Fate.INSERTED, Fate.DELETED


def line(*fates: Fate, mark: Fate = KEPT, block: Block = BLOCK, move: str = "") -> ParagraphLine:
    """Return a paragraph of pieces with these fates."""
    pieces = tuple(Stretch(fate, "words ", block, number) for number, fate in enumerate(fates))
    return ParagraphLine(pieces, mark, block, move=move)


def marks(*lines: ParagraphLine | TableLine) -> list[Fate]:
    """Return the marks of paragraphs as they are written."""
    return [one.mark for one in grown(lines) if isinstance(one, ParagraphLine)]


def test_the_mark_that_was_there_ends_the_last_paragraph_added() -> None:
    assert marks(line(KEPT, CAME), line(CAME, mark=CAME), line(KEPT)) == [CAME, KEPT, KEPT]
    added = line(CAME, mark=CAME)
    assert marks(line(KEPT, CAME), added, added, line(KEPT)) == [CAME, CAME, KEPT, KEPT]


@pytest.mark.parametrize(
    "first",
    [
        line(KEPT),  # nothing came at its end
        line(CAME, KEPT),
        line(KEPT, CAME, GONE),
        line(CAME),  # nothing of it was there
        line(KEPT, CAME, mark=CAME),  # a part of a clause that was split
        line(KEPT, CAME, mark=GONE),
    ],
)
def test_other_paragraphs_keep_their_marks(first: ParagraphLine) -> None:
    assert marks(first, line(CAME, mark=CAME)) == [first.mark, CAME]


@pytest.mark.parametrize(
    "second",
    [
        line(CAME, mark=CAME, block=replace(BLOCK, kind=BlockKind.HEADING)),
        line(CAME, mark=CAME, block=replace(BLOCK, level=1)),
        line(CAME, mark=CAME, block=replace(BLOCK, language="ar")),
        line(CAME, mark=CAME, block=replace(BLOCK, centred=True)),
        line(KEPT, mark=CAME),
        line(Fate.MOVED_HERE, mark=Fate.MOVED_HERE, move="m1"),
        TableLine((), CAME, None, BLOCK),
    ],
)
def test_what_is_set_otherwise_or_is_not_new_changes_no_marks(
    second: ParagraphLine | TableLine,
) -> None:
    first = line(KEPT, CAME)
    assert grown([first, second]) == (first, second)


def test_the_texts_come_back_from_such_a_file(tmp_path: Path) -> None:
    def draft(*duties: str) -> Draft:
        made = Draft("en").item("instructs", kind=BlockKind.LEAD)
        for number, duty in enumerate(duties, 1):
            made.item(duty, str(number))
        return made

    path = tmp_path / "redline.docx"
    old = draft("to keep the archive of the conference", "to report on it")
    new = draft(
        "to keep the archive of the conference in six languages", "to open it", "to report on it"
    )
    save_tracked_docx(compare(old.document(), new.document()), path, options())  # proves itself

    paragraphs = docx.Document(str(path)).paragraphs
    inserted = [p._p.find(f"{w('pPr')}/{w('rPr')}/{w('ins')}") is not None for p in paragraphs]
    assert inserted == [False, True, False, False]
