from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.helpers.docx_builder import (
    abstract,
    call,
    deleted,
    docx,
    footnote,
    inserted,
    item,
    level,
    num,
    para,
    run,
    table,
)
from wsisdesk.documents.docx import read
from wsisdesk.documents.model import Notice, NoticeKind

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from wsisdesk.documents.source import Paragraph

MARK_INSERTED = '<w:rPr><w:ins w:id="9" w:author="A"/></w:rPr>'
MARK_DELETED = '<w:rPr><w:del w:id="9" w:author="A"/></w:rPr>'


def texts(paragraphs: Sequence[Paragraph]) -> list[str]:
    return [f"{paragraph.label} {paragraph.text}".strip() for paragraph in paragraphs]


def both(folder: Path, *body: str, **parts: str) -> tuple[list[str], list[str]]:
    source = read(docx(folder, *body, parts=parts))
    return texts(source.paragraphs), texts(source.rejected)


def test_changes_are_read_as_accepted_and_kept_as_rejected(tmp_path: Path) -> None:
    body = para(run("decides to "), inserted(run("invite")), deleted("urge"), run(" all"))
    source = read(docx(tmp_path, body))
    assert texts(source.paragraphs) == ["decides to invite all"]
    assert texts(source.rejected) == ["decides to urge all"]
    assert Notice(NoticeKind.TRACKED_CHANGES, "2") in source.notices


def test_without_changes_there_is_no_rejected_view(tmp_path: Path) -> None:
    source = read(docx(tmp_path, para("text")))
    assert source.rejected == ()
    assert source.notices == ()


def test_moved_text_stands_at_its_new_place_or_at_its_old_one(tmp_path: Path) -> None:
    moved_from = f'<w:moveFrom w:id="1">{run("here")}</w:moveFrom>'
    moved_to = f'<w:moveTo w:id="2">{run("here")}</w:moveTo>'
    body = (para(run("a "), moved_from), para(run("b "), moved_to))
    assert both(tmp_path, *body) == (["a ".strip(), "b here"], ["a here", "b"])


def test_text_inserted_and_deleted_again_is_in_neither_view(tmp_path: Path) -> None:
    body = para(run("a"), inserted(deleted("gone")), run("b"))
    assert both(tmp_path, body) == (["ab"], ["ab"])


def test_a_deleted_mark_joins_two_paragraphs(tmp_path: Path) -> None:
    body = (para("one ", properties=MARK_DELETED), para("two"), para("three"))
    assert both(tmp_path, *body) == (["one two", "three"], ["one", "two", "three"])


def test_an_inserted_mark_parts_two_paragraphs(tmp_path: Path) -> None:
    body = (para("one ", properties=MARK_INSERTED), para("two"))
    assert both(tmp_path, *body) == (["one", "two"], ["one two"])


def test_a_paragraph_deleted_whole_is_not_counted(tmp_path: Path) -> None:
    numbering = abstract(0, level(0, "decimal", "%1.")) + num(1, 0)
    numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    gone = para(deleted("two"), properties=numbered + MARK_DELETED)
    accepted, rejected = both(tmp_path, item("one"), gone, item("three"), numbering=numbering)
    assert accepted == ["1. one", "2. three"]
    assert rejected == ["1. one", "2. two", "3. three"]


def test_a_deleted_mark_before_a_table_leaves_the_paragraph_alone(tmp_path: Path) -> None:
    body = (para("one", properties=MARK_DELETED), table(["a", "b"]), para("two"))
    accepted, _ = both(tmp_path, *body)
    assert accepted == ["one", "a\tb", "two"]


def test_rows_and_cells_come_and_go(tmp_path: Path) -> None:
    def row(words: str, change: str) -> str:
        return f"<w:tr><w:trPr><w:{change} w:id='1'/></w:trPr><w:tc>{para(words)}</w:tc></w:tr>"

    def cell(words: str, change: str) -> str:
        return f"<w:tc><w:tcPr><w:{change} w:id='1'/></w:tcPr>{para(words)}</w:tc>"

    rows = row("new", "ins") + row("old", "del")
    cells = f"<w:tr>{cell('in', 'cellIns')}{cell('out', 'cellDel')}</w:tr>"
    accepted, rejected = both(tmp_path, f"<w:tbl>{rows}{cells}</w:tbl>")
    assert accepted == ["new", "in"]
    assert rejected == ["old", "out"]


def test_numbering_that_was_changed_is_the_former_one_where_rejected(tmp_path: Path) -> None:
    numbering = (
        abstract(0, level(0, "decimal", "%1.")) + abstract(1, level(0, "lowerLetter", "%1)"))
        + num(1, 0) + num(2, 1)
    )  # fmt: skip

    def numbered(identifier: int) -> str:
        return f'<w:numPr><w:numId w:val="{identifier}"/></w:numPr>'

    former = f'<w:pPrChange w:id="1"><w:pPr>{numbered(2)}</w:pPr></w:pPrChange>'
    body = para("text", properties=numbered(1) + former)
    assert both(tmp_path, body, numbering=numbering) == (["1. text"], ["a) text"])


def test_numbering_that_was_added_is_absent_where_rejected(tmp_path: Path) -> None:
    numbering = abstract(0, level(0, "decimal", "%1.")) + num(1, 0)
    added = '<w:numPr><w:numId w:val="1"/><w:ins w:id="1"/></w:numPr>'
    assert both(tmp_path, para("text", properties=added), numbering=numbering) == (
        ["1. text"],
        ["text"],
    )


def test_a_mere_change_of_formatting_is_no_change_of_the_text(tmp_path: Path) -> None:
    changed = '<w:b/><w:rPrChange w:id="1"><w:rPr/></w:rPrChange>'
    spaced = '<w:spacing w:after="1"/><w:pPrChange w:id="1"><w:pPr/></w:pPrChange>'
    source = read(docx(tmp_path, para(run("text", changed), properties=spaced)))
    assert source.rejected == ()
    assert source.notices == ()


def test_notes_are_counted_in_each_view_for_itself(tmp_path: Path) -> None:
    parts = {"footnotes": footnote(2, "first") + footnote(3, "second")}
    gone = f'<w:del w:id="1">{call(2)}</w:del>'
    source = read(docx(tmp_path, para("a", gone, "b", call(3)), parts=parts))
    assert [(note.mark, note.paragraphs[0].text) for note in source.notes] == [("1", "second")]
    assert [note.mark for note in source.rejected_notes] == ["1", "2"]
    assert [ref.mark for ref in source.rejected[0].notes] == ["1", "2"]


def test_changes_inside_a_note_give_it_two_readings(tmp_path: Path) -> None:
    parts = {"footnotes": footnote(2, inserted(run("new")), deleted("old"))}
    source = read(docx(tmp_path, para("a", call(2)), parts=parts))
    assert source.notes[0].paragraphs[0].text == "new"
    assert source.rejected_notes[0].paragraphs[0].text == "old"


WORDS = st.text(st.sampled_from("abcقرر 1<&"), min_size=1, max_size=6)
KINDS = st.sampled_from(["keep", "ins", "del", "ins del"])


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(KINDS, WORDS, st.sampled_from(["", "ins", "del"])), min_size=1))
def test_each_view_holds_what_it_should_and_nothing_else(
    tmp_path: Path, pieces: list[tuple[str, str, str]]
) -> None:
    body, accepted, rejected = [], "", ""
    for kind, words, mark in pieces:
        made = {
            "keep": run(words),
            "ins": inserted(run(words)),
            "del": deleted(words),
            "ins del": inserted(deleted(words)),
        }[kind]
        marks = {"ins": MARK_INSERTED, "del": MARK_DELETED}.get(mark, "")
        body.append(para(made, properties=marks))
        accepted += words * (kind in ("keep", "ins")) + "\n" * (mark != "del")
        rejected += words * (kind in ("keep", "del")) + "\n" * (mark != "ins")
    source = read(docx(tmp_path, *body, para("end")))
    changed = any(kind != "keep" or mark for kind, _, mark in pieces)
    assert lines(source.paragraphs) == shown(accepted + "end")
    assert lines(source.rejected) == (shown(rejected + "end") if changed else [])


def lines(paragraphs: Sequence[Paragraph]) -> list[str]:
    return [paragraph.text for paragraph in paragraphs]


def shown(text: str) -> list[str]:
    return [line for line in text.split("\n") if line.strip()]


@pytest.mark.parametrize("wrapper", ["ins", "del"])
def test_changes_around_whole_blocks_count(tmp_path: Path, wrapper: str) -> None:
    block = f'<w:{wrapper} w:id="1">{para("block")}</w:{wrapper}>'
    accepted, rejected = both(tmp_path, block, para("rest"))
    with_block, without = ["block", "rest"], ["rest"]
    expected = (with_block, without) if wrapper == "ins" else (without, with_block)
    assert (accepted, rejected) == expected
