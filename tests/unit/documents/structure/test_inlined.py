from __future__ import annotations

from tests.unit.documents.structure.specimens import document_of
from wsisdesk.documents.model import Artefact, Block, BlockKind, NoteRef
from wsisdesk.documents.source import Note, Paragraph, Source
from wsisdesk.documents.structure import understand


def notes_of(*lines: str) -> list[tuple[str, str]]:
    return [(b.label, b.text) for b in document_of(*lines).blocks if b.kind is BlockKind.FOOTNOTE]


def restored(block: Block) -> str:
    text = block.text
    for artefact in reversed(block.artefacts):
        text = text[: artefact.position] + artefact.text + text[artefact.position :]
    return text


def test_bookmarks_leave_the_text_and_are_kept() -> None:
    block = document_of("[bookmark: _Toc1][bookmark: _Hlk2]و )\tنص البند").blocks[0]
    assert (block.label, block.text) == ("و )", "نص البند")
    assert block.artefacts == (Artefact(0, "[bookmark: _Toc1]"), Artefact(0, "[bookmark: _Hlk2]"))


def test_a_note_is_rebuilt_and_called_where_its_mark_stood() -> None:
    document = document_of("A light shone.[footnoteRef:1] It moved. [1: \tSee the log.]")
    body, note = document.blocks
    assert body.text == "A light shone. It moved."
    assert body.notes == (NoteRef(len("A light shone."), "n1", "1"),)
    assert (note.id, note.label, note.text, note.key) == ("n1", "1", "See the log.", "note/1")


def test_putting_the_artefacts_back_gives_the_source() -> None:
    source = "A light[bookmark: x] shone.[footnoteRef:1] It moved.[1: \tSee the log.]"
    assert restored(document_of(source).blocks[0]) == source


def test_a_body_may_run_over_line_breaks() -> None:
    lines = ("First.[footnoteRef:1] [1: \tThe list:\t", "https://lights.example/list.]", "Second.")
    assert notes_of(*lines) == [("1", "The list:\t https://lights.example/list.")]
    assert [b.text for b in document_of(*lines).blocks[:2]] == ["First.", "Second."]


def test_brackets_inside_a_body_stay_in_it() -> None:
    assert notes_of("Text.[footnoteRef:2] [2: see [sic] there]") == [("2", "see [sic] there")]


def test_brackets_that_no_mark_calls_stay_in_the_text() -> None:
    text = "The text [1: of the draft] remains."
    assert document_of(text).blocks[0].text == text


def test_a_body_that_never_ends_stays_in_the_text() -> None:
    assert notes_of("Text.[footnoteRef:1] [1: never ends", *["more"] * 30) == []


def test_notes_of_the_format_are_numbered_in_the_order_of_their_calls() -> None:
    paragraph = Paragraph("One two.", notes=(NoteRef(3, "b", "*"), NoteRef(7, "a", "†")))
    notes = (Note("a", "†", (Paragraph("second"),)), Note("b", "*", (Paragraph("first"),)),
             Note("c", "‡", (Paragraph("uncalled"), Paragraph("more"))))  # fmt: skip
    document = understand(Source("docx", (paragraph,), notes=notes), "a", "0")
    assert [(b.id, b.label, b.text) for b in document.blocks[1:]] == [
        ("n1", "*", "first"), ("n2", "†", "second"), ("n3", "‡", "uncalled"), ("n3-2", "", "more"),
    ]  # fmt: skip
    assert [reference.note for reference in document.blocks[0].notes] == ["n1", "n2"]


def test_a_paragraph_of_artefacts_alone_gives_them_to_its_neighbour() -> None:
    document = document_of("[bookmark: a]", "Text.", "[bookmark: b]")
    assert document.blocks[0].artefacts == (
        Artefact(0, "[bookmark: a]"),
        Artefact(5, "[bookmark: b]"),
    )
