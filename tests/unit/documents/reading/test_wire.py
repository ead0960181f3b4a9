from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wsisdesk.documents.model import Block, BlockKind, Document, DocumentKind, Page
from wsisdesk.documents.reading.limits import Limits
from wsisdesk.documents.reading.verifying import verify
from wsisdesk.documents.reading.wire import BrokenMessage, TooLongMessage, receive, send


@given(st.lists(st.dictionaries(st.text(), st.text() | st.integers() | st.none()), max_size=4))
def test_messages_arrive_as_they_were_sent(messages: list[dict[str, object]]) -> None:
    stream = io.BytesIO()
    for message in messages:
        send(stream, message)
    stream.seek(0)
    assert [receive(stream, 1 << 20) for _ in messages] == messages
    assert receive(stream, 1 << 20) is None


@given(st.binary(min_size=1))
def test_rubbish_is_refused_without_reading_on(data: bytes) -> None:
    with pytest.raises(BrokenMessage):
        receive(io.BytesIO(data), 1 << 20)


def test_too_long_a_message_is_refused_before_it_is_read() -> None:
    with pytest.raises(TooLongMessage):
        receive(io.BytesIO(b"\0" * 7 + b"\x09" + b"x" * 9), 8)


def test_half_a_character_does_not_stop_an_answer() -> None:
    stream = io.BytesIO()
    send(stream, {"text": "a\ud800b"})
    stream.seek(0)
    assert receive(stream, 100) == {"text": "a?b"}


def document(**changes: object) -> Document:
    fields: dict[str, object] = {
        "id": "x", "name": "n", "format": "text", "kind": DocumentKind.OTHER, "language": "",
        "title": "", "blocks": (Block("b1", BlockKind.PARAGRAPH, "text"),),
    }  # fmt: skip
    return Document(**(fields | changes))  # type: ignore[arg-type]


def test_sound_values_pass() -> None:
    verify(Document, document())
    verify(Limits, Limits(idle=3))


@pytest.mark.parametrize(
    "changes",
    [
        {"name": 5},
        {"title": None},
        {"kind": "other"},
        {"blocks": [Block("b1", BlockKind.PARAGRAPH, "text")]},
        {"blocks": ("text",)},
        {"blocks": (Block("b1", BlockKind.PARAGRAPH, "half \ud800"),)},
        {"blocks": (Block("b1", BlockKind.PARAGRAPH, "text", level=True),)},
        {"blocks": (Block("b1", BlockKind.PARAGRAPH, "text", row=()),)},  # type: ignore[arg-type]
        {"blocks": (Block("b1", BlockKind.PARAGRAPH, "text", level=1 << 70),)},
        {"pages": (Page(float("nan"), 842.0),)},
        {"pages": (Page(595.0, float("inf")),)},
    ],
)
def test_values_that_are_not_what_they_seem_are_refused(changes: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"expected|surrogates"):
        verify(Document, document(**changes))
