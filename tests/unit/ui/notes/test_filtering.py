"""Notes are chosen by words, folded as everywhere, and by what they are."""

from __future__ import annotations

from dataclasses import replace

import pytest

from wsisdesk.annotate import editing
from wsisdesk.annotate.model import (
    Annotation,
    Colour,
    Content,
    Edit,
    NoteKind,
    NoteStatus,
    Proposal,
    ProposalAction,
    Quote,
    Target,
)
from wsisdesk.ui.notes.listed.filtering import Facet, Filter, present, values


def note(body: str = "", *, layer: str = "", quote: str = "", **content: object) -> Annotation:
    made = Content(NoteKind.COMMENT, body)
    made = replace(made, **content)  # type: ignore[arg-type]
    return replace(editing.make(Target("d", "b", quote=Quote(quote)), made, "Amal"), layer=layer)


def test_an_empty_filter_lets_everything_through() -> None:
    assert Filter().is_empty
    assert Filter().passes(note("anything"))


@pytest.mark.parametrize(
    ("typed", "body"),
    [
        ("الاعاقة", "الأشخاص ذوي الإعاقة"),
        ("CAPITAL", "Ask the capital"),
        ("capital ask", "Ask the capital"),
        ("رقميه", "الفجوة الرقميه"),
        ("élève", "eleve"),
    ],
)
def test_words_are_found_folded_and_in_any_order(typed: str, body: str) -> None:
    assert Filter(typed).passes(note(body))


def test_every_word_must_be_there() -> None:
    assert not Filter("capital tomorrow").passes(note("Ask the capital"))


def test_words_are_looked_for_in_all_that_a_note_says() -> None:
    proposal = Proposal(ProposalAction.MOD, (Edit(0, 0, "seven days"),), "small delegations")
    proposed = note(kind=NoteKind.PROPOSAL, proposal=proposal)
    for words in ("seven", "delegations"):
        assert Filter(words).passes(proposed)
    assert Filter("budget").passes(note(tags=("budget",)))
    assert Filter("wireless").passes(note(quote="a wireless network"))


def test_choices_in_one_facet_widen_and_in_two_narrow() -> None:
    yellow = note("a", colour=Colour.YELLOW)
    blue = note("b", colour=Colour.BLUE, status=NoteStatus.DONE)
    either = Filter().toggled(Facet.COLOUR, "yellow").toggled(Facet.COLOUR, "blue")
    assert either.passes(yellow)
    assert either.passes(blue)
    both = either.toggled(Facet.STATUS, "done")
    assert not both.passes(yellow)
    assert both.passes(blue)


def test_a_choice_made_twice_is_taken_back() -> None:
    once = Filter().toggled(Facet.KIND, "question")
    assert not once.passes(note("a comment"))
    assert once.toggled(Facet.KIND, "question").passes(note("a comment"))


def test_what_there_is_to_choose_from_comes_from_the_notes() -> None:
    notes = [note(tags=("b", "a")), note(tags=("a",), layer="Basim")]
    assert present(notes, Facet.TAG) == ("a", "b")
    assert present(notes, Facet.LAYER) == ("", "Basim")
    assert values(notes[0], Facet.AUTHOR) == ("Amal",)
