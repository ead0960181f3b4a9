"""Laws of understanding for whole documents: nothing lost, keys alike, order and language kept."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.documents.structure.test_law import lost
from tests.unit.documents.understanding.specimen import NAMES, load
from wsisdesk.documents.model import Block, Document, Mark, MarkKind, NoteRef
from wsisdesk.documents.source import Note, Paragraph, Source
from wsisdesk.documents.structure import understand

SPECIMENS = {name: load(name).typed for name in NAMES}


def understood(lines: list[str]) -> Document:
    return understand(Source("text", tuple(map(Paragraph, lines))), "a", "0" * 64)


def shape(document: Document) -> list[tuple[str, str, str]]:
    return [(block.kind, block.key, "".join(block.label.split())) for block in document.blocks]


@pytest.mark.parametrize("name", NAMES)
def test_no_letter_of_a_document_is_lost(name: str) -> None:
    assert not lost(SPECIMENS[name], understood(SPECIMENS[name]))


@pytest.mark.parametrize("name", NAMES)
def test_empty_lines_between_paragraphs_change_nothing(name: str) -> None:
    spread = [line for text in SPECIMENS[name] for line in (text, "")]
    kept = [block for block in understood(spread).blocks if block.text]
    assert [(block.kind, block.key) for block in kept] == [
        (block.kind, block.key) for block in understood(SPECIMENS[name]).blocks
    ]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("mark", ["\u200f", "\u200e", "\ufeff", "\u202b"])
def test_invisible_marks_before_a_paragraph_change_nothing(name: str, mark: str) -> None:
    marked = [f"{mark}{line}" for line in SPECIMENS[name]]
    assert shape(understood(marked)) == shape(understood(SPECIMENS[name]))


@pytest.mark.parametrize("name", NAMES)
def test_spaces_around_a_paragraph_change_nothing(name: str) -> None:
    padded = [f"  {line} \u00a0" for line in SPECIMENS[name]]
    assert shape(understood(padded)) == shape(understood(SPECIMENS[name]))


@pytest.mark.parametrize("name", NAMES)
def test_understanding_twice_gives_the_same(name: str) -> None:
    assert understood(SPECIMENS[name]) == understood(SPECIMENS[name])


@pytest.mark.parametrize("name", NAMES)
def test_every_block_has_the_language_of_its_document(name: str) -> None:
    document = understood(SPECIMENS[name])
    assert {block.language for block in document.blocks} == {document.language}


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("seed", range(4))
def test_a_document_with_lines_missing_is_still_sound(name: str, seed: int) -> None:
    chance = random.Random(seed)
    lines = [line for line in SPECIMENS[name] if chance.random() > 0.3]
    document = understood(lines)
    assert not lost(lines, document)
    for given_once in ("id", "key", "address"):
        values = [value for block in document.blocks if (value := getattr(block, given_once))]
        assert len(values) == len(set(values)), given_once


@settings(max_examples=40, deadline=None)
@given(st.permutations(SPECIMENS["en_pp_resolution"]))
def test_lines_in_any_order_lose_nothing(lines: list[str]) -> None:
    document = understood(lines)
    assert not lost(lines, document)
    assert [block.id for block in document.blocks] == [
        f"b{number}" for number in range(1, len(document.blocks) + 1)
    ]


@pytest.mark.parametrize(("one", "other"), [("en_pp_resolution", "ar_pp_resolution")])
def test_language_versions_of_one_text_have_the_same_keys(one: str, other: str) -> None:
    english = {block.key for block in understood(SPECIMENS[one]).blocks if block.key}
    arabic = {block.key for block in understood(SPECIMENS[other]).blocks if block.key}
    assert {"pre.1/1", "pre.1/2/1", "pre.2/2", "op.1/1", "op.2/2", "op.3/1"} & english
    assert {"pre.1/1", "pre.1/2/1", "pre.2/2", "op.1/1", "op.2/2", "op.3/1bis"} <= arabic


def notes_of(text: str, *positions: int) -> Document:
    paragraph = Paragraph(
        text, notes=tuple(NoteRef(place, f"f{n}", str(n)) for n, place in enumerate(positions, 1))
    )
    notes = tuple(
        Note(f"f{number}", str(number), (Paragraph(f"Note number {number}."),))
        for number in range(1, len(positions) + 1)
    )
    return understand(Source("docx", (paragraph,), notes), "a", "0")


def called(document: Document) -> list[tuple[str, str]]:
    """Return the letter before each call with the text of the note that it calls."""
    texts: dict[str, Block] = {block.id: block for block in document.blocks}
    body = document.blocks[0]
    return [(body.text[note.position - 1], texts[note.note].text) for note in body.notes]


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("The lamp burns at night.", "p"), ("a)\tThe lamp burns.", "p"),
        ("   The lamp burns.  ", "p"), ("1.2\tThe lamp burns.", "p"), ("\tThe lamp burns.", "p"),
        ("ب)\tThe lamp burns.", "p"),
    ],
)  # fmt: skip
def test_notes_move_with_the_text_when_its_label_is_set_apart(text: str, letters: str) -> None:
    place = text.index(letters) + 1
    assert called(notes_of(text, place)) == [(letters, "Note number 1.")]


def test_notes_stay_in_order() -> None:
    document = notes_of("1\tThe lamp and the bell.", 10, 23)
    assert [mark for mark, _ in called(document)] == ["p", "l"]
    assert [block.text for block in document.blocks[1:]] == ["Note number 1.", "Note number 2."]


@pytest.mark.parametrize("label", ["", "a)\t", "(iv) ", "  3.\t", "أ )\t", "\t"])
def test_marks_move_with_the_text_when_its_label_is_set_apart(label: str) -> None:
    text = f"{label}The lamp burns at night."
    start = text.index("lamp")
    marks = (Mark(start, start + 4, MarkKind.BOLD), Mark(0, len(text), MarkKind.ITALIC))
    (block,) = understand(Source("docx", (Paragraph(text, marks=marks),)), "a", "0").blocks
    bold, italic = sorted(block.marks, key=lambda mark: mark.kind)
    assert block.text[bold.start : bold.end] == "lamp"
    assert block.text[italic.start : italic.end] == block.text
