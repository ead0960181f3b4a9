"""Notes for the tests, and strategies that draw them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import strategies as st

from wsisdesk.annotate.model import (
    Annotation,
    Colour,
    Content,
    Edit,
    NoteKind,
    Proposal,
    ProposalAction,
    Quote,
    State,
    Target,
)

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


moments = st.integers(0, 5).map(
    lambda second: (START + timedelta(seconds=second)).isoformat(timespec="microseconds")
)
edits = st.builds(Edit, st.integers(0, 3), st.integers(3, 9), st.text(max_size=5))
proposals = st.builds(
    Proposal, st.sampled_from(ProposalAction), st.lists(edits, max_size=2).map(tuple), st.text()
)
contents = st.builds(
    Content,
    st.sampled_from(NoteKind),
    st.text(max_size=12),
    st.sampled_from(["", "ar", "en"]),
    st.sampled_from(Colour),
    st.lists(st.text(max_size=3), max_size=2).map(tuple),
    private=st.booleans(),
    proposal=st.none() | proposals,
)
states = st.builds(
    State,
    moments,
    st.sampled_from(["Amal", "Boris"]),
    st.builds(Target, st.just(DOCUMENT), st.sampled_from(["b1", "b2"]), st.integers(0, 9)),
    contents,
    st.booleans(),
)
