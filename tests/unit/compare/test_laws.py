"""Laws that hold for any two documents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from tests.unit.compare.strategies import documents, made, revisions, texts
from wsisdesk.compare.applying import pieces
from wsisdesk.compare.arrangement import Position, lines
from wsisdesk.compare.engine import compare
from wsisdesk.compare.flat import operations
from wsisdesk.compare.model import Change, ChangeKind, Comparison, Relation, Row, Side, Status
from wsisdesk.compare.naming import row_key
from wsisdesk.documents.model import BlockKind, Part
from wsisdesk.text.words import normal

if TYPE_CHECKING:
    from wsisdesk.documents.model import Document

pairs = st.one_of(revisions(), st.tuples(documents, documents))


def printed(document: Document) -> str:
    """Return a document as the flat form prints it."""
    return "".join(
        f"{block.label}\t{block.text}\n" if block.label else f"{block.text}\n"
        for block in document.blocks
    ).replace("\n", " ")


def applied(row: Row) -> str:
    """Return the new text, made of the old text and the changes alone."""
    return "".join(piece.new if piece.change else piece.old for piece in pieces(row))


def reverted(row: Row) -> str:
    """Return the old text, made of the new text and the changes alone."""
    return "".join(piece.old if piece.change else piece.new for piece in pieces(row))


def tiled(sides: list[Side]) -> list[tuple[int, str]]:
    """Put the sides of a document together again; fails where they do not join."""
    found: dict[int, str] = {}
    for side in sorted(sides, key=lambda side: (side.index, side.start, side.end)):
        assert side.start == len(found.get(side.index, ""))
        found[side.index] = found.get(side.index, "") + side.text
    return sorted(found.items())


@given(pairs)
def test_changes_make_the_new_text_of_the_old_and_back(pair: tuple[Document, Document]) -> None:
    for row in compare(*pair).rows:
        assert applied(row) == (row.new.text if row.new else "")
        assert reverted(row) == (row.old.text if row.old else "")


@given(pairs)
def test_rows_tile_both_documents(pair: tuple[Document, Document]) -> None:
    rows = compare(*pair).rows

    for document, sides in (
        (pair[0], [row.old for row in rows if row.old]),
        (pair[1], [row.new for row in rows if row.new]),
    ):
        assert tiled(sides) == [(i, block.text) for i, block in enumerate(document.blocks)]


@given(pairs)
def test_the_flat_form_holds_both_texts_to_the_character(pair: tuple[Document, Document]) -> None:
    old = new = ""
    for status, text, _ in operations(compare(*pair)):
        before, after = text if isinstance(text, list) else (text, text)
        old += before if str(status) in "=-<#~" else ""
        new += after if str(status) in "=+>#~" else ""

    assert old.replace("\n", " ") == printed(pair[0])
    assert new.replace("\n", " ") == printed(pair[1])


@given(pairs)
def test_the_order_of_display_follows_both_documents(pair: tuple[Document, Document]) -> None:
    shown = lines(compare(*pair))
    old = [
        (line.row.old.index, line.row.old.start)
        for line in shown
        if line.row.old and line.place is not Position.ARRIVAL
    ]
    new = [
        (line.row.new.index, line.row.new.start)
        for line in shown
        if line.row.new and line.place is not Position.DEPARTURE
    ]

    assert old == sorted(old)
    assert new == sorted(new)


@given(documents)
def test_a_document_is_equal_to_itself(document: Document) -> None:
    comparison = compare(document, document)

    assert {row.status for row in comparison.rows} <= {Status.NOC}
    assert not any(row.changes or row.moved or row.renumbered for row in comparison.rows)
    assert not comparison.omissions


@given(pairs)
def test_names_of_rows_are_unique(pair: tuple[Document, Document]) -> None:
    names = [row_key(row) for row in compare(*pair).rows]

    assert len(names) == len(set(names))


@given(pairs)
def test_what_changed_in_form_only_sounds_the_same(pair: tuple[Document, Document]) -> None:
    for row in compare(*pair).rows:
        for piece in pieces(row):
            if piece.change is not None and piece.change.kind is ChangeKind.FORM:
                assert normal(piece.old) == normal(piece.new)


@given(pairs)
def test_changes_are_in_order_and_apart(pair: tuple[Document, Document]) -> None:
    for row in compare(*pair).rows:
        ends = (0, 0)
        for change in row.changes:
            assert change.old[0] >= ends[0]
            assert change.new[0] >= ends[1]
            assert _kind(change)
            ends = change.old[1], change.new[1]


def _kind(change: Change) -> bool:
    """Whether the spans of a change are as its kind says."""
    empty = change.old[0] == change.old[1], change.new[0] == change.new[1]
    return {
        ChangeKind.INSERT: empty == (True, False),
        ChangeKind.DELETE: empty == (False, True),
        ChangeKind.REPLACE: empty != (True, True),
        ChangeKind.FORM: empty != (True, True),
    }[change.kind]


@given(pairs)
def test_groups_hold_rows_of_one_relation(pair: tuple[Document, Document]) -> None:
    groups: dict[str, set[Relation]] = {}
    for row in compare(*pair).rows:
        assert bool(row.group) is (row.relation is not Relation.NONE)
        groups.setdefault(row.group, set()).add(row.relation)

    assert all(len(relations) == 1 for relations in groups.values())


@given(pairs)
def test_a_comparison_is_the_same_every_time(pair: tuple[Document, Document]) -> None:
    first: Comparison = compare(*pair)

    assert compare(*pair) == first


@given(texts, texts)
def test_swapping_the_documents_swaps_the_texts(old: str, new: str) -> None:
    one, other = (made([("", text, BlockKind.PARAGRAPH, Part.OPERATIVE)]) for text in (old, new))

    assert "".join(map(applied, compare(one, other).rows)) == new
    assert "".join(map(applied, compare(other, one).rows)) == old
