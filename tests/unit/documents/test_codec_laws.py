"""Whatever a document holds survives the way through JSON, and what is no document is refused."""

from __future__ import annotations

import dataclasses
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.documents.understanding.specimen import NAMES, load
from wsisdesk.documents import codec
from wsisdesk.documents.model import (
    Artefact,
    Block,
    BlockKind,
    Cell,
    Comment,
    Document,
    DocumentKind,
    Mark,
    MarkKind,
    NoteRef,
    Notice,
    NoticeKind,
    Page,
    Part,
    Place,
    TableRow,
)
from wsisdesk.documents.source import Paragraph, Source
from wsisdesk.documents.structure import understand

TEXT = st.text(max_size=12)
COUNT = st.integers(0, 500)
SIZE = st.floats(0, 2000, allow_nan=False, allow_infinity=False)
MARKS = st.builds(Mark, COUNT, COUNT, st.sampled_from(MarkKind), TEXT)
NOTES = st.builds(NoteRef, COUNT, TEXT, TEXT)
ARTEFACTS = st.builds(Artefact, COUNT, TEXT)
PLACES = st.builds(Place, COUNT, SIZE, SIZE, SIZE, SIZE)
CELLS = st.builds(Cell, COUNT, COUNT, COUNT, COUNT, st.booleans())
ROWS = st.builds(
    TableRow, COUNT, COUNT, st.lists(CELLS, max_size=3).map(tuple), st.booleans(), st.booleans()
)
BLOCKS = st.builds(
    Block, TEXT, st.sampled_from(BlockKind), TEXT, st.sampled_from(Part), TEXT, TEXT, TEXT, TEXT,
    TEXT, COUNT, TEXT, st.booleans(), st.lists(MARKS, max_size=2).map(tuple),
    st.lists(NOTES, max_size=2).map(tuple), st.lists(ARTEFACTS, max_size=2).map(tuple),
    st.none() | ROWS, st.lists(PLACES, max_size=2).map(tuple),
)  # fmt: skip
DOCUMENTS = st.builds(
    Document, TEXT, TEXT, TEXT, st.sampled_from(DocumentKind), TEXT, TEXT,
    st.lists(BLOCKS, max_size=3).map(tuple), TEXT, TEXT, TEXT, TEXT,
    st.lists(TEXT, max_size=2).map(tuple), st.lists(BLOCKS, max_size=2).map(tuple),
    st.lists(st.builds(Comment, TEXT, TEXT, COUNT), max_size=2).map(tuple),
    st.lists(st.builds(Notice, st.sampled_from(NoticeKind), TEXT), max_size=2).map(tuple),
    st.lists(st.builds(Page, SIZE, SIZE), max_size=2).map(tuple),
)  # fmt: skip


def through_json(document: Document) -> Document:
    return codec.decode(Document, json.loads(json.dumps(codec.encode(document))))


@given(DOCUMENTS)
def test_any_document_comes_back_equal(document: Document) -> None:
    assert through_json(document) == document


@given(DOCUMENTS)
def test_what_comes_back_has_values_of_the_same_types(document: Document) -> None:
    back = through_json(document)
    assert type(back.kind) is DocumentKind
    assert all(type(block.kind) is BlockKind and type(block.part) is Part for block in back.blocks)
    assert isinstance(back.blocks, tuple)


@given(DOCUMENTS)
def test_coding_twice_gives_the_same_letters(document: Document) -> None:
    once = json.dumps(codec.encode(document))
    assert json.dumps(codec.encode(through_json(document))) == once


@given(BLOCKS)
def test_only_what_differs_from_the_default_is_written(block: Block) -> None:
    written = codec.encode(block)
    for field in dataclasses.fields(Block):
        default = field.default
        if default is not dataclasses.MISSING and getattr(block, field.name) == default:
            assert field.name not in written


@pytest.mark.parametrize("name", NAMES)
def test_a_document_understood_comes_back_equal(name: str) -> None:
    specimen = load(name)
    source = Source("text", tuple(map(Paragraph, specimen.typed)))
    document = understand(source, name, "0" * 64)
    assert through_json(document) == document


def test_a_field_of_a_later_program_is_passed_over() -> None:
    data: dict[str, Any] = json.loads(json.dumps(codec.encode(Block("b", BlockKind.ROW, "x"))))
    assert codec.decode(Block, data | {"colour": "red"}) == Block("b", BlockKind.ROW, "x")
