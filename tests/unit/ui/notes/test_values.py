"""Small rules of notes in the window: keys, tags, pairs of versions, when a note is made."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from wsisdesk.annotate.model import Colour, Content, Edit, NoteKind, Proposal, ProposalAction
from wsisdesk.ui.look.theme import CONTRAST, DARK, LIGHT, theme
from wsisdesk.ui.note_marks import NoteMark, Sign, note_colours
from wsisdesk.ui.notes.carry.keys import Pair, pair_of
from wsisdesk.ui.notes.editing.fields import split_tags
from wsisdesk.ui.notes.reader_notes import key_meant
from wsisdesk.ui.notes.writing import says_something

if TYPE_CHECKING:
    from PySide6.QtGui import QColor


def pressed(typed: str, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, 0, held, typed)


@pytest.mark.parametrize(
    ("typed", "key"),
    [("h", "h"), ("H", "h"), ("ا", "h"), ("ؤ", "c"), ("لا", "b"), ("ح", "p"), ("р", "h"),
     ("٣", "3"), ("3", "3"), ("x", ""), ("9", ""), ("", "")],
)  # fmt: skip
def test_keys_mean_the_same_in_every_layout(typed: str, key: str) -> None:
    assert key_meant(pressed(typed)) == key


@pytest.mark.parametrize(
    "held", [Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier]
)
def test_shortcuts_with_the_same_letter_are_none_of_these_keys(held: Qt.KeyboardModifier) -> None:
    assert key_meant(pressed("h")) == "h"
    assert key_meant(pressed("h", held)) == ""


@pytest.mark.parametrize(
    ("typed", "tags"),
    [
        ("budget, access", ("budget", "access")),
        ("ميزانية، نفاذ", ("ميزانية", "نفاذ")),
        ("预算，無障礙、a", ("预算", "無障礙", "a")),
        (" a ,, a ", ("a",)),
        ("", ()),
    ],
)
def test_tags_are_parted_by_the_commas_of_every_script(typed: str, tags: tuple[str, ...]) -> None:
    assert split_tags(typed) == tags


def test_a_pair_is_found_again_by_its_key() -> None:
    pair = Pair("old", "new")
    assert pair_of(pair.key) == pair
    for key in ("compare:old:new", "carry:old", "carry:old:", "carry:a:b:c"):
        assert pair_of(key) is None


@pytest.mark.parametrize(
    ("content", "made"),
    [
        (Content(NoteKind.HIGHLIGHT), True),
        (Content(NoteKind.BOOKMARK), True),
        (Content(NoteKind.COMMENT, "  "), False),
        (Content(NoteKind.COMMENT, "words"), True),
        (Content(NoteKind.QUESTION, tags=("later",)), True),
        (Content(NoteKind.PROPOSAL, proposal=Proposal(ProposalAction.MOD)), False),
        (Content(NoteKind.PROPOSAL, proposal=Proposal(ProposalAction.SUP)), True),
        (Content(NoteKind.PROPOSAL,
                 proposal=Proposal(ProposalAction.MOD, (Edit(0, 1, ""),))), True),
    ],
)  # fmt: skip
def test_a_new_note_is_made_when_it_says_something(content: Content, made: bool) -> None:
    assert says_something(content) is made


def _contrast(first: QColor, second: QColor) -> float:
    """WCAG 2: the ratio of relative luminances."""

    def luminance(colour: QColor) -> float:
        parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
                 for part in (colour.redF(), colour.greenF(), colour.blueF())]  # fmt: skip
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", [LIGHT, DARK, CONTRAST])
@pytest.mark.parametrize("colour", [colour.value for colour in Colour])
def test_marked_words_can_be_read_and_rules_be_seen(name: str, colour: str) -> None:
    look = theme(name)
    colours = note_colours(look, colour)
    assert _contrast(look.text, colours.fill) >= 4.5
    assert _contrast(colours.edge, look.paper) >= 3.0


def test_a_colour_of_a_later_version_is_yellow_here() -> None:
    assert note_colours(theme(LIGHT), "infrared") == note_colours(theme(LIGHT), "yellow")


def test_only_words_are_filled() -> None:
    words = NoteMark("n", "b", 0, 5, "yellow", "1")
    assert words.fills
    assert not NoteMark("n", "b", 0, 5, "yellow", "1", whole=True).fills
    assert not NoteMark("n", "b", 0, 5, "yellow", "1", sign=Sign.WORDING).fills
    assert not NoteMark("n", "b", 3, 3, "yellow", "1").fills
