"""Comments that came with a Word file: threads, what is resolved, and odd ways to write them."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest

from tests.helpers import docx_builder
from tests.helpers.docx_builder import para
from wsisdesk.annotate.model import NoteStatus
from wsisdesk.annotate.originals.word_comments import word_comments
from wsisdesk.documents.readers import read_document
from wsisdesk.progress import silent

if TYPE_CHECKING:
    from pathlib import Path

    from wsisdesk.annotate.model import Annotation

W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
W15 = 'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"'
START = '<w:commentRangeStart w:id="{0}"/>'
END = '<w:commentRangeEnd w:id="{0}"/><w:r><w:commentReference w:id="{0}"/></w:r>'
BODY = para(
    "to publish ",
    *(START.format(number) for number in range(3)),
    "every document",
    *(END.format(number) for number in range(3)),
    " in time",
)


def comment(number: int, paragraph: str, *paragraphs: str, author: str = "Basim") -> str:
    """A comment whose last paragraph has an identifier, as Word writes it."""
    *first, last = paragraphs
    inner = "".join(para(text) for text in first) + para(last).replace(
        "<w:p>", f'<w:p {W14} w14:paraId="{paragraph}">', 1
    )
    return f'<w:comment w:id="{number}" w:author="{author}">{inner}</w:comment>'


def thread(paragraph: str, answers: str = "", done: str = "0") -> str:
    parent = f' w15:paraIdParent="{answers}"' if answers else ""
    return f'<w15:commentEx {W15} w15:paraId="{paragraph}"{parent} w15:done="{done}"/>'


def notes_of(
    folder: Path, comments: str, threads: str = "", body: str = BODY
) -> tuple[Annotation, ...]:
    parts = {"comments": comments} | ({"commentsExtended": threads} if threads else {})
    path = docx_builder.docx(folder, para("to meet"), body, parts=parts)
    identity = hashlib.sha256(path.read_bytes()).hexdigest()
    return word_comments(path, read_document(path, path.name, identity, silent))


def test_an_answer_is_a_note_of_its_own_at_the_same_words(tmp_path: Path) -> None:
    first, answer = notes_of(
        tmp_path,
        comment(0, "0000000A", "why?") + comment(1, "0000000B", "see C24/8", author="Chair"),
        thread("0000000A") + thread("0000000B", "0000000A"),
    )
    assert (first.content.body, answer.content.body) == ("why?", "↳ see C24/8")
    assert (first.author, answer.author) == ("Basim", "Chair")
    assert {note.target.quote.exact for note in (first, answer)} == {"every document"}


@pytest.mark.parametrize(("said", "kept"), [("نعم (C24/8)", "↲ نعم (C24/8)"), ("yes", "↳ yes")])
def test_an_answer_has_a_sign_that_points_as_it_is_read(
    tmp_path: Path, said: str, kept: str
) -> None:
    _, reply = notes_of(
        tmp_path,
        comment(0, "0000000A", "why?") + comment(1, "0000000B", said),
        thread("0000000A") + thread("0000000B", "0000000A"),
    )
    assert reply.content.body == kept


def test_an_answer_without_a_place_stands_where_its_thread_begins(tmp_path: Path) -> None:
    notes = notes_of(
        tmp_path,
        comment(0, "0000000A", "why?")
        + comment(8, "0000000B", "so")
        + comment(9, "0000000C", "ah"),
        thread("0000000A") + thread("0000000B", "0000000A") + thread("0000000C", "0000000B"),
    )
    assert [note.target.quote.exact for note in notes] == ["every document"] * 3


def test_a_resolved_thread_is_done_with_its_answers(tmp_path: Path) -> None:
    notes = notes_of(
        tmp_path,
        comment(0, "0000000A", "why?")
        + comment(1, "0000000B", "so")
        + comment(2, "0000000C", "no"),
        thread("0000000A", done="1") + thread("0000000B", "0000000A") + thread("0000000C"),
    )
    done, opened = NoteStatus.DONE, NoteStatus.OPEN
    assert [note.content.status for note in notes] == [done, done, opened]


def test_threads_that_go_round_in_circles_end(tmp_path: Path) -> None:
    notes = notes_of(
        tmp_path,
        comment(0, "0000000A", "why?") + comment(1, "0000000B", "so"),
        thread("0000000A", "0000000B") + thread("0000000B", "0000000A"),
    )
    assert len(notes) == 2


def test_a_comment_of_several_paragraphs_is_known_by_its_last(tmp_path: Path) -> None:
    first, second = notes_of(
        tmp_path,
        comment(0, "0000000A", "لماذا؟", "why?") + comment(1, "0000000B", "so"),
        thread("0000000A", done="true") + thread("0000000B", "0000000A"),
    )
    assert first.content.body == "لماذا؟\nwhy?"
    assert first.content.status is second.content.status is NoteStatus.DONE


@pytest.mark.parametrize(
    ("sign", "written"),
    [("<w:tab/>", "a\tb"), ("<w:br/>", "a\nb"), ("<w:noBreakHyphen/>", "a\u2011b")],
)
def test_signs_between_words_are_kept(tmp_path: Path, sign: str, written: str) -> None:
    inner = f"<w:p><w:r><w:t>a</w:t>{sign}<w:t>b</w:t></w:r></w:p>"
    [note] = notes_of(tmp_path, f'<w:comment w:id="0">{inner}</w:comment>')
    assert note.content.body == written


def test_files_without_threads_have_open_notes(tmp_path: Path) -> None:
    [note] = notes_of(tmp_path, comment(0, "0000000A", "why?"))
    assert note.content.status is NoteStatus.OPEN
    assert not note.content.body.startswith("↳")
