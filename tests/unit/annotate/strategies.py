"""Strategies that draw notes."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import strategies as st

from tests.unit.annotate.specimens import DOCUMENT, START
from wsisdesk.annotate.model import (
    Colour,
    Content,
    Edit,
    NoteKind,
    Proposal,
    ProposalAction,
    State,
    Target,
)

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
