"""Notes that need a decision: places to choose among, words to change first, versions in a row."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QRadioButton, QToolButton

from tests.helpers.carrying import CONTACT, FIVE, NEW, OLD, SUMMER, WAIT, Choosing
from tests.helpers.window import open_desk, settle
from wsisdesk.annotate import editing
from wsisdesk.annotate.anchoring import anchor
from wsisdesk.annotate.carrying import Outcome
from wsisdesk.annotate.model import Content, Edit, NoteKind, Proposal, ProposalAction
from wsisdesk.annotate.redline import RedlineKind, proposed_text
from wsisdesk.ui.notes.editing.editor import NoteEditor

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from wsisdesk.ui.notes.carry.card import CarryCard


@pytest.fixture(params=["en", "ar"])
def choosing(
    request: pytest.FixtureRequest, qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> Iterator[Choosing]:
    with open_desk(qapp, tmp_path / "data", request.param) as desk:
        settle(desk, qtbot)
        yield Choosing(desk, qtbot, tmp_path / "files", request.param)


@pytest.fixture
def ambiguous(choosing: Choosing) -> tuple[Choosing, str, str]:
    """A note on words that stand in two clauses of the newer version."""
    language = choosing.language
    old = choosing.add("2023", OLD[language])
    choosing.note(old, CONTACT[language], "who?")
    return choosing, old, choosing.add("2026", NEW[language])


Ambiguous = tuple[Choosing, str, str]


def test_nothing_can_be_chosen_before_a_place_is(ambiguous: Ambiguous) -> None:
    choosing, _, new = ambiguous
    card = choosing.card(Outcome.AMBIGUOUS)
    assert len(card.item.choices) == 2
    assert card.main is not None
    assert not card.main.isEnabled()
    choosing.press(card, Qt.Key.Key_Return)
    assert choosing.on(new) == []


@pytest.mark.parametrize("digit", [1, 2])
def test_digits_choose_and_enter_places(ambiguous: Ambiguous, digit: int) -> None:
    choosing, old, new = ambiguous
    card = choosing.card(Outcome.AMBIGUOUS)
    wanted = card.item.choices[digit - 1].span.block
    choosing.press(card, Qt.Key(Qt.Key.Key_0 + digit), Qt.Key.Key_Return)
    [carried] = choosing.on(new)
    assert carried.target.block == wanted
    assert carried.target.quote.exact == CONTACT[choosing.language]
    assert [note.content.body for note in choosing.on(old)] == ["who?"]


def test_a_digit_that_names_no_place_chooses_none(ambiguous: Ambiguous) -> None:
    choosing, _, new = ambiguous
    card = choosing.card(Outcome.AMBIGUOUS)
    choosing.press(card, Qt.Key.Key_7, Qt.Key.Key_0, Qt.Key.Key_Return)
    assert choosing.on(new) == []


def test_the_words_around_tell_the_places_apart(ambiguous: Ambiguous) -> None:
    choosing, _, _ = ambiguous
    card = choosing.card(Outcome.AMBIGUOUS)
    excerpts = {choice.excerpt for choice in card.item.choices}
    assert len(excerpts) == 2
    names = [radio.accessibleName() for radio in card.findChildren(QRadioButton)]
    assert all(excerpt in name for excerpt, name in zip(
        (choice.excerpt for choice in card.item.choices), names, strict=True
    ))  # fmt: skip


def test_the_keyboard_is_in_the_list_from_the_start(ambiguous: Ambiguous) -> None:
    choosing, _, _ = ambiguous
    page = choosing.open()
    assert page.focusWidget() is page.cards()[0]


def test_what_is_put_off_waits_until_it_is_come_back_to(ambiguous: Ambiguous) -> None:
    choosing, _, new = ambiguous
    page = choosing.open()
    QTest.mouseClick(page.put_off, Qt.MouseButton.LeftButton)
    choosing.settle()
    assert choosing.badge() != ""
    assert choosing.on(new) == []
    assert len(choosing.open().items()) == 1


def test_a_note_is_edited_before_it_is_placed_and_the_old_one_stays(choosing: Choosing) -> None:
    language = choosing.language
    old = choosing.add("2023", OLD[language])
    choosing.note(old, WAIT[language], "too short")
    new = choosing.add("2026", NEW[language])
    card = choosing.card(Outcome.CHANGED)
    [edit] = [b for b in card.findChildren(QPushButton) if b is not card.main][:1]
    QTest.mouseClick(edit, Qt.MouseButton.LeftButton)
    [editor] = [e for e in choosing.desk.window.findChildren(NoteEditor) if e.isVisible()]
    editor.edited.emit(Content(NoteKind.COMMENT, "now long enough"))
    editor.closed.emit()
    choosing.settle()
    assert [note.content.body for note in choosing.on(new)] == ["now long enough"]
    assert [note.content.body for note in choosing.on(old)] == ["too short"]


def test_a_note_whose_words_are_gone_may_go_on_the_clause_they_stood_in(
    choosing: Choosing,
) -> None:
    language = choosing.language
    old = choosing.add("2023", OLD[language])
    choosing.note(old, FIVE[language], "too short")
    new = choosing.add("2026", NEW[language])
    card = choosing.card(Outcome.DELETED)
    assert FIVE[language] in "".join(piece.text for piece in card.item.before)
    assert FIVE[language] not in "".join(piece.text for piece in card.item.after)
    [_, onto_clause, _] = card.findChildren(QPushButton)
    QTest.mouseClick(onto_clause, Qt.MouseButton.LeftButton)
    choosing.settle()
    [carried] = choosing.on(new)
    assert carried.target.whole
    assert carried.target.quote.exact == NEW[language][2]
    assert carried.content.body == "too short"


def propose_on_words(choosing: Choosing, identity: str, words: str, action: ProposalAction) -> None:
    """Propose something on a few words, as the command line and other programs do."""
    document = choosing.document(identity)
    block = next(block for block in document.blocks if words in block.text)
    start = block.text.index(words)
    end = start + len(words)
    edits = {
        ProposalAction.MOD: (Edit(start, end, "ten"),),
        ProposalAction.ADD: (Edit(len(block.text), len(block.text), "to say so;"),),
    }.get(action, ())
    proposal = Proposal(action, edits, "too short")
    content = Content(NoteKind.PROPOSAL, proposal=proposal)
    choosing.save(editing.make(anchor(document, block, start, end), content, "Amal"))


def onto_the_clause(choosing: Choosing) -> CarryCard:
    """Press the button that places a note whose words are gone on their clause."""
    card = choosing.card(Outcome.DELETED)
    [_, onto_clause, _] = card.findChildren(QPushButton)
    QTest.mouseClick(onto_clause, Qt.MouseButton.LeftButton)
    choosing.settle()
    return card


def test_wording_for_words_that_are_gone_is_shown_and_looked_at_before_it_goes_on_their_clause(
    choosing: Choosing,
) -> None:
    language = choosing.language
    old = choosing.add("2023", OLD[language])
    propose_on_words(choosing, old, FIVE[language], ProposalAction.MOD)
    new = choosing.add("2026", NEW[language])
    card = onto_the_clause(choosing)
    marked = [p.text for p in card.item.proposed if p.kind is not RedlineKind.KEPT]
    assert marked == [FIVE[language], "ten"], "what was proposed stands on the card"
    assert card.item.lost == card.item.changes == 1
    assert choosing.on(new) == [], "nothing is applied before it has been seen"
    [editor] = [e for e in choosing.desk.window.findChildren(NoteEditor) if e.isVisible()]
    assert editor.fields.wording.wording.toPlainText() == NEW[language][2]
    editor.fields.wording.wording.setPlainText(f"{NEW[language][2]} now")
    editor.close_editor()
    choosing.settle()
    [carried] = choosing.on(new)
    assert carried.target.whole
    assert carried.content.proposal is not None
    wording = proposed_text(NEW[language][2], carried.content.proposal.edits)
    assert wording == f"{NEW[language][2]} now"
    assert carried.content.proposal.reasons == "too short"


def test_wording_that_is_only_looked_at_stays_where_it_was(choosing: Choosing) -> None:
    language = choosing.language
    old = choosing.add("2023", OLD[language])
    propose_on_words(choosing, old, FIVE[language], ProposalAction.MOD)
    new = choosing.add("2026", NEW[language])
    onto_the_clause(choosing)
    [editor] = [e for e in choosing.desk.window.findChildren(NoteEditor) if e.isVisible()]
    editor.close_editor()
    choosing.settle()
    assert choosing.on(new) == []
    assert len(choosing.open().items()) == 1


def test_a_new_clause_proposed_after_words_that_are_gone_loses_nothing(
    choosing: Choosing,
) -> None:
    language = choosing.language
    old = choosing.add("2023", OLD[language])
    propose_on_words(choosing, old, FIVE[language], ProposalAction.ADD)
    new = choosing.add("2026", NEW[language])
    card = onto_the_clause(choosing)
    assert "".join(piece.text for piece in card.item.proposed) == "to say so;"
    [carried] = choosing.on(new)
    assert carried.content.proposal is not None
    [edit] = carried.content.proposal.edits
    assert (edit.start, edit.text) == (len(NEW[language][2]), "to say so;")


def test_proposed_wording_is_edited_as_it_would_stand_on_the_newer_version(
    choosing: Choosing,
) -> None:
    language = choosing.language
    ten = {"en": "ten", "ar": "بعشرة"}[language]
    seven = {"en": "seven", "ar": "بسبعة"}[language]
    old = choosing.add("2023", OLD[language])
    choosing.note(old, FIVE[language], "short", proposal=ten)
    new = choosing.add("2026", NEW[language])
    card = choosing.card(Outcome.CHANGED)
    [edit] = [b for b in card.findChildren(QPushButton) if b is not card.main][:1]
    QTest.mouseClick(edit, Qt.MouseButton.LeftButton)
    [editor] = [e for e in choosing.desk.window.findChildren(NoteEditor) if e.isVisible()]
    block = next(b for b in choosing.document(new).blocks if seven in b.text)
    start = block.text.index(seven)
    edits = (Edit(start, start + len(seven), ten),)
    editor.edited.emit(
        Content(NoteKind.PROPOSAL, proposal=Proposal(ProposalAction.MOD, edits, "still short"))
    )
    editor.closed.emit()
    choosing.settle()
    [carried] = choosing.on(new)
    assert carried.content.proposal is not None
    assert proposed_text(block.text, carried.content.proposal.edits) == block.text.replace(
        seven, ten
    )


def test_what_is_changed_meanwhile_is_carried_as_it_is_now(choosing: Choosing) -> None:
    language = choosing.language
    old = choosing.add("2023", OLD[language])
    note = choosing.note(old, SUMMER[language], "when?")
    new = choosing.add("2026", NEW[language])
    page = choosing.open()
    later = replace(note.content, body="in which month?")
    choosing.save(editing.change(note, "Amal", content=later))
    choosing.document(old)
    assert choosing.open() is page
    choosing.press(page.cards()[0], Qt.Key.Key_Return)
    assert [one.content.body for one in choosing.on(new)] == ["in which month?"]


def test_changes_that_cannot_come_along_are_told_of(choosing: Choosing) -> None:
    language = choosing.language
    old = choosing.add("2023", OLD[language])
    choosing.note(old, FIVE[language], "short", proposal="ten" if language == "en" else "بعشرة")
    choosing.add("2026", NEW[language])
    card = choosing.card(Outcome.CHANGED)
    assert (card.item.mark, card.item.changes, card.item.lost) == ("MOD", 1, 1)


def test_a_third_version_asks_for_what_the_second_has(choosing: Choosing) -> None:
    language = choosing.language
    old = choosing.add("2023", OLD[language])
    choosing.note(old, SUMMER[language], "when?")
    middle = choosing.add("2026", NEW[language])
    choosing.press(choosing.open().cards()[0], Qt.Key.Key_Return)
    assert choosing.badge() == ""
    newest = choosing.add("2028", NEW[language][1:])
    page = choosing.open()
    assert page.key == f"carry:{middle}:{newest}"
    choosing.press(page.cards()[0], Qt.Key.Key_Return)
    assert [len(choosing.on(one)) for one in (old, middle, newest)] == [1, 1, 1]


def test_texts_that_name_no_work_are_carried_from_their_comparison(choosing: Choosing) -> None:
    language = choosing.language
    old = choosing.add("a", OLD[language], named=False)
    choosing.note(old, SUMMER[language], "when?")
    new = choosing.add("b", NEW[language], named=False)
    choosing.look()
    assert choosing.badge() == "", "no one can know that they are versions of one text"
    choosing.desk.window.tabs.open_document(f"compare:{old}:{new}")
    choosing.settle()
    page = choosing.open()
    assert page.key == f"carry:{old}:{new}"
    choosing.press(page.cards()[0], Qt.Key.Key_Return)
    assert [note.content.body for note in choosing.on(new)] == ["when?"]


def test_what_was_decided_holds_after_a_restart(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    with open_desk(qapp, tmp_path / "data") as desk:
        settle(desk, qtbot)
        first = Choosing(desk, qtbot, tmp_path / "files", "en")
        old = first.add("2023", OLD["en"])
        first.note(old, CONTACT["en"], "who?")
        first.note(old, SUMMER["en"], "when?")
        first.add("2026", NEW["en"])
        first.press(first.card(Outcome.AMBIGUOUS), Qt.Key.Key_Delete)
        assert first.badge() == "1"
    with open_desk(qapp, tmp_path / "data") as desk:
        settle(desk, qtbot)
        again = Choosing(desk, qtbot, tmp_path / "files", "en")
        again.look()
        assert again.badge() == "1"
        assert [item.says for item in again.open().items()] == ["when?"]


def test_a_small_window_has_everything_in_one_column(ambiguous: Ambiguous) -> None:
    choosing, old, _ = ambiguous
    choosing.note(old, SUMMER[choosing.language], "", proposal="winter")
    page = choosing.open()
    window = choosing.desk.window
    window.resize(683, 384)
    choosing.qtbot.waitUntil(lambda: page.list.isAncestorOf(page.fates))
    across = page.list.horizontalScrollBar()
    choosing.qtbot.waitUntil(lambda: across.maximum() == 0)  # nothing is cut off at the side
    window.resize(1366, 768)
    choosing.qtbot.waitUntil(lambda: not page.list.isAncestorOf(page.fates))
    assert page.fates.width() == 360


def test_chips_narrow_the_list_and_are_kept_while_there_are_such_notes(
    ambiguous: Ambiguous,
) -> None:
    choosing, old, _ = ambiguous
    choosing.note(old, SUMMER[choosing.language], "when?")
    page = choosing.open()
    assert {card.item.outcome for card in page.cards()} != {Outcome.AMBIGUOUS}
    chips = page._chips.findChildren(QToolButton)
    (chip,) = (one for one in chips if one.property("outcome") == Outcome.AMBIGUOUS)
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert {card.item.outcome for card in page.cards()} == {Outcome.AMBIGUOUS}
    choosing.press(page.cards()[0], Qt.Key.Key_Delete)
    assert Outcome.AMBIGUOUS not in {card.item.outcome for card in page.cards()}
    assert page.cards()


def test_the_next_card_comes_into_view_when_one_is_settled(choosing: Choosing) -> None:
    language = choosing.language
    old = choosing.add("2023", OLD[language])
    for number in range(12):
        choosing.note(old, CONTACT[language], f"{number}?")
    choosing.add("2026", NEW[language])
    page = choosing.open()
    choosing.qtbot.waitUntil(lambda: page.cards()[8].isVisible())
    choosing.press(page.cards()[8], Qt.Key.Key_Delete)
    choosing.qtbot.waitUntil(lambda: len(page.cards()) == 11)
    viewport = page.list.viewport()

    def is_seen() -> bool:
        held = page.cards()[8]
        box = held.rect().translated(held.mapTo(viewport, held.rect().topLeft()))
        return page.focusWidget() is held and viewport.rect().intersects(box)

    choosing.qtbot.waitUntil(is_seen)
