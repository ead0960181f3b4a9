"""Split and merged clauses: joined where that is exact, taken apart where it is not."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.unit.export.comparison.specimens import Versions, options
from tests.unit.export.comparison.word.documents import part, text_under
from wsisdesk.compare.model import Comparison, Relation, Row, Side, Status
from wsisdesk.documents.docx.namespaces import w
from wsisdesk.export.comparison.tracked_docx import save_tracked_docx

if TYPE_CHECKING:
    from pathlib import Path

    from wsisdesk.documents.model import Block

WHOLE = "to collect the figures, and to send them to the members;"
CUT = 24


def _saved(comparison: Comparison, folder: Path) -> Path:
    path = folder / "tracked.docx"
    save_tracked_docx(comparison, path, options())
    return path


def _split(*between: str) -> Comparison:
    """A split clause; ``between`` its parts stand an added or a removed clause."""
    versions = Versions()
    versions.same("opening;", "1")
    versions.split(WHOLE, CUT, label="2")
    versions.same("closing.", "3")
    comparison = versions.comparison()
    rows = list(comparison.rows)
    old, new = list(comparison.old.blocks), list(comparison.new.blocks)
    for sort in between:
        block = replace(new[0], id=f"x-{sort}", text=f"{sort} clause;", label="9")
        side = Side(block, 2, 0, len(block.text))
        if sort == "added":
            new.insert(2, block)
            rows.insert(2, Row(Status.ADD, None, side))
        else:
            old.insert(2, block)
            rows.insert(2, Row(Status.SUP, side, None))
    rows = [_renumbered(row, old, new) for row in rows]
    return Comparison(
        replace(comparison.old, blocks=tuple(old)), replace(comparison.new, blocks=tuple(new)),
        tuple(rows),
    )  # fmt: skip


def _renumbered(row: Row, old: list[Block], new: list[Block]) -> Row:
    """Return the row with the places its blocks now have."""
    return replace(row, old=_placed(row.old, old), new=_placed(row.new, new))


def _placed(side: Side | None, blocks: list[Block]) -> Side | None:
    if side is None:
        return None
    return replace(side, index=next(n for n, b in enumerate(blocks) if b is side.block))


def _merged(comparison: Comparison) -> Comparison:
    """The same the other way round."""
    turned = {Status.ADD: Status.SUP, Status.SUP: Status.ADD}
    return Comparison(
        comparison.new,
        comparison.old,
        tuple(
            replace(
                row,
                status=turned.get(row.status, row.status),
                old=row.new,
                new=row.old,
                relation=Relation.MERGED if row.relation is Relation.SPLIT else row.relation,
            )
            for row in comparison.rows
        ),
    )


def _changed(path: Path) -> str:
    root = part(path)
    return " ".join(text for name in ("ins", "del") for text in text_under(root, name))


def test_the_words_of_a_split_are_not_tracked(tmp_path: Path) -> None:
    path = _saved(_split(), tmp_path)
    assert "collect" not in _changed(path)
    assert len(list(part(path).iter(w("p")))) == 4


def test_the_words_of_a_merger_are_not_tracked(tmp_path: Path) -> None:
    path = _saved(_merged(_split()), tmp_path)
    assert "collect" not in _changed(path)
    (mark,) = part(path).iterfind(f".//{w('pPr')}/{w('rPr')}/{w('del')}")
    assert mark is not None


def test_an_added_clause_may_stand_between_the_parts_of_a_split(tmp_path: Path) -> None:
    assert "collect" not in _changed(_saved(_split("added"), tmp_path))


def test_a_removed_clause_may_stand_between_the_parts_of_a_merger(tmp_path: Path) -> None:
    assert "collect" not in _changed(_saved(_merged(_split("added")), tmp_path))


@pytest.mark.parametrize("turn", [False, True])
def test_with_a_clause_of_the_same_side_between_the_parts_all_is_shown_whole(
    turn: bool, tmp_path: Path
) -> None:
    comparison = _split("removed")
    path = _saved(_merged(comparison) if turn else comparison, tmp_path)
    gone, come = text_under(part(path), "del"), text_under(part(path), "ins")
    whole, parts = (come, gone) if turn else (gone, come)
    assert any(WHOLE in text for text in whole)
    assert any(text.endswith(WHOLE[CUT:]) for text in parts)
    assert sum(WHOLE in text for text in whole) == 1, "once, not with each part"


def test_parts_that_do_not_make_the_whole_are_shown_apart(tmp_path: Path) -> None:
    comparison = _split()
    rows = [row for row in comparison.rows if row.relation is not Relation.SPLIT]
    first, second = (row for row in comparison.rows if row.relation is Relation.SPLIT)
    assert first.old is not None
    short = replace(first, old=replace(first.old, end=CUT - 4))
    torn = replace(comparison, rows=(rows[0], short, second, *rows[1:]))
    assert WHOLE in _changed(_saved(torn, tmp_path))
