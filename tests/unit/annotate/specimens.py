"""Notes for the tests."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from wsisdesk.annotate.model import Annotation, Content, NoteKind, Quote, State, Target

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
DOCUMENT = "d" * 64
TARGET = Target(
    DOCUMENT,
    "b7",
    4,
    9,
    quote=Quote("تقرير", "يقدم ", " سنوي"),
    key="op.2/1",
    address="يكلف الأمين العام، 1",
    work="itu/council/res/9101",
    version="2023",
    language="ar",
)


def note(number: int = 0, body: str = "remark", at: datetime = START) -> Annotation:
    """A note of its own, with one state."""
    moment = (at + timedelta(seconds=number)).isoformat(timespec="microseconds")
    state = State(moment, "Amal", TARGET, Content(NoteKind.COMMENT, body, tags=("finance",)))
    return Annotation(f"urn:uuid:{number:08}", "Amal", moment, (state,))
