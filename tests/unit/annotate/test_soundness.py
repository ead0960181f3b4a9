"""What comes out of a file is of the types that its fields declare, or is refused."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given

from tests.unit.annotate.specimens import TARGET, note
from tests.unit.annotate.strategies import states
from wsisdesk.annotate.model import (
    Content,
    Edit,
    NoteKind,
    PageArea,
    Proposal,
    ProposalAction,
    Quote,
    State,
)
from wsisdesk.annotate.soundness import sound


@given(states)
def test_what_the_program_makes_is_sound(state: State) -> None:
    sound(state)


UNSOUND: list[dict[str, Any]] = [
    {"start": "4"},
    {"start": True},
    {"end": None},
    {"end": 2.5},
    {"whole": 1},
    {"quote": Quote(5)},  # type: ignore[arg-type]
    {"quote": "words"},
    {"block": ["b1"]},
    {"areas": (PageArea("1", 0, 0, 1, 1),)},  # type: ignore[arg-type]
    {"areas": (PageArea(1, "0", 0, 1, 1),)},  # type: ignore[arg-type]
    {"areas": 5},
]


@pytest.mark.parametrize("wrong", UNSOUND)
def test_a_place_with_a_wrong_part_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(TypeError):
        sound(replace(TARGET, **wrong))


def content(**wrong: Any) -> Content:  # noqa: ANN401
    return replace(Content(NoteKind.COMMENT), **wrong)


@pytest.mark.parametrize(
    "wrong",
    [
        content(body=None),
        content(tags=("a", 5)),
        content(tags="ab"),
        content(private="no"),
        content(kind="comment"),
        content(proposal="MOD"),
        content(proposal=Proposal(ProposalAction.MOD, (Edit(0, "1", ""),))),  # type: ignore[arg-type]
        content(proposal=Proposal(ProposalAction.MOD, ({"start": 0},))),  # type: ignore[arg-type]
    ],
)
def test_a_content_with_a_wrong_part_is_refused(wrong: Content) -> None:
    with pytest.raises(TypeError):
        sound(replace(note().current, content=wrong))


def test_whole_numbers_may_stand_for_others() -> None:
    sound(replace(TARGET, areas=(PageArea(1, 0, 0, 10, 10.5),)))
    sound(content(proposal=Proposal(ProposalAction.ADD, (Edit(3, 3, "x"),))))
