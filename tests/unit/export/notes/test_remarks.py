"""What a note says where it stands in the file itself."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.unit.export.notes.specimens import ARABIC, ENGLISH, comment, document, note, proposal
from wsisdesk.annotate.model import (
    Annotation,
    Colour,
    Content,
    Edit,
    NoteKind,
    Proposal,
    ProposalAction,
)
from wsisdesk.export.notes.remarks import in_one, remarks
from wsisdesk.export.words import words

ON = document(ENGLISH)
AR = document(ARABIC, "c")
SPEECH = words("en")


@pytest.fixture
def symbol() -> Annotation:
    """A proposal that keeps as little as two numbers of ``A/RES/70/125``."""
    at = ENGLISH[1].index("70/125")
    edits = (Edit(at, at + 2, "80"), Edit(at + 3, at + 6, "130"))
    content = Content(NoteKind.PROPOSAL, proposal=Proposal(ProposalAction.MOD, edits))
    return note(ON, 2, content)


def test_lines_of_a_remark_keep_the_direction_of_their_words() -> None:
    said = remarks(comment(ON, 1, "لماذا؟\nwhy?"), ON.blocks[0], SPEECH)
    assert said == (("لماذا؟", "ar"), ("why?", "en"), ("#finance", "en"))
    assert in_one(said) == "لماذا؟\nwhy?\n#finance"


def test_a_note_without_words_says_what_it_is() -> None:
    mark = note(ON, 1, Content(NoteKind.HIGHLIGHT))
    assert remarks(mark, ON.blocks[0], words("fr")) == (("Surlignage", "fr"),)


def test_an_amendment_is_said_whole_or_in_brief() -> None:
    ours = proposal(ON, 2, ProposalAction.MOD, ENGLISH[1].replace("five", "seven"), "too short")
    block = ON.blocks[1]
    assert remarks(ours, block, SPEECH)[0][0] == "MOD: " + ENGLISH[1].replace("five", "seven")
    assert remarks(ours, block, SPEECH, brief=True) == (
        ("MOD: five › seven", "en"), ("Reasons: too short", "en"),
    )  # fmt: skip
    assert remarks(ours, None, SPEECH)[0] == ("MOD: seven", "en")


def test_arabic_amendments_have_the_sign_that_turns_with_them() -> None:
    ours = proposal(AR, 2, ProposalAction.MOD, ARABIC[1].replace("بخمسة", "بسبعة"), "المهلة قصيرة")
    assert remarks(ours, AR.blocks[1], SPEECH, brief=True) == (
        ("MOD: بخمسة › بسبعة", "ar"), ("الأسباب: المهلة قصيرة", "ar"),
    )  # fmt: skip


def test_words_that_only_go_or_only_come_have_a_sign_of_their_own() -> None:
    shorter = ENGLISH[2].replace(" official", "")
    gone = proposal(ON, 3, ProposalAction.MOD, shorter)
    assert remarks(gone, ON.blocks[2], SPEECH, brief=True)[0][0] == "MOD: – official"
    longer = ENGLISH[2].replace("languages", "languages and others")
    come = proposal(ON, 3, ProposalAction.MOD, longer)
    assert remarks(come, ON.blocks[2], SPEECH, brief=True)[0][0] == "MOD: + and others"


def test_new_clauses_and_those_to_go_say_their_mark() -> None:
    new = proposal(ON, 1, ProposalAction.ADD, "to meet in summer;")
    assert remarks(new, ON.blocks[0], SPEECH) == (("ADD: to meet in summer;", "en"),)
    gone = proposal(ON, 1, ProposalAction.SUP)
    assert remarks(gone, ON.blocks[0], SPEECH, brief=True) == (("SUP", "en"),)


def test_an_amendment_of_another_text_says_its_words_alone() -> None:
    ours = proposal(ON, 2, ProposalAction.MOD, ENGLISH[1].replace("five", "seven"))
    short = replace(ON.blocks[1], text="too short")
    assert remarks(ours, short, SPEECH)[0] == ("MOD: seven", "en")


def test_of_a_symbol_that_changes_all_is_said(symbol: Annotation) -> None:
    said = remarks(symbol, ON.blocks[1], SPEECH, brief=True)
    assert said[0][0] == "MOD: A/RES/70/125 › A/RES/80/130"


@pytest.mark.parametrize("brief", [True, False])
def test_an_amendment_of_another_text_says_the_words_to_come(
    symbol: Annotation, brief: bool
) -> None:
    other = replace(ON.blocks[1], text="to close")
    assert remarks(symbol, other, SPEECH, brief=brief)[0][0] == "MOD: 80 … 130"


@pytest.mark.parametrize("brief", [True, False])
def test_what_the_colour_means_is_said_before_the_tags(brief: bool) -> None:
    ours = comment(ON, 1, "why?")
    meanings: dict[str, str] = {Colour.YELLOW: "للوزير"}
    said = remarks(ours, ON.blocks[0], SPEECH, meanings, brief=brief)
    assert said == (("why?", "en"), ("للوزير", "ar"), ("#finance", "en"))
    assert remarks(ours, ON.blocks[0], SPEECH, {Colour.BLUE: "no"}, brief=brief) == (
        ("why?", "en"), ("#finance", "en"),
    )  # fmt: skip


def test_a_mark_without_words_says_what_its_colour_means() -> None:
    mark = note(ON, 1, Content(NoteKind.HIGHLIGHT))
    assert remarks(mark, ON.blocks[0], SPEECH, {Colour.YELLOW: "red line"}) == (
        ("red line", "en"),
    )  # fmt: skip
