"""What the lists of notes, proposals and fates say, and in what order and language."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.unit.export.notes.specimens import (
    ARABIC,
    DATE,
    ENGLISH,
    comment,
    document,
    fates,
    proposal,
    request,
)
from wsisdesk.annotate.model import ProposalAction
from wsisdesk.documents.model import BlockKind
from wsisdesk.export.notes.composing import fate_lines, language_of, notes_lines, proposal_lines
from wsisdesk.export.notes.lines import Line, Role, Tone
from wsisdesk.export.notes.request import NotesRequest
from wsisdesk.text.direction import without_controls
from wsisdesk.text.languages import LANGUAGES


def of_role(lines: tuple[Line, ...], role: Role) -> list[str]:
    return [line.text for line in lines if line.role is role]


def in_tone(lines: tuple[Line, ...], tone: Tone) -> list[str]:
    return [text for line in lines for text, found in line.parts if found is tone]


def test_notes_stand_by_document_and_clause_in_the_order_of_the_text() -> None:
    lines = notes_lines(request())
    assert of_role(lines, Role.DOCUMENT) == ["On rooms", "قرار بشأن القاعات"]
    assert of_role(lines, Role.CLAUSE)[:3] == [
        f"instructs the Secretary-General, {number}" for number in (1, 2, 3)
    ]
    assert of_role(lines, Role.CLAUSE)[3:] == [
        f"يكلف الأمين العام، {number}" for number in (1, 2, 3)
    ]


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("en", ["9101 (Modified 2023), English", "9101 (Modified 2023), Arabic"]),
        ("fr", ["anglais", "arabe"]),
    ],
)
def test_a_text_held_in_several_languages_is_named_with_its_own(
    language: str, names: list[str]
) -> None:
    versions = [replace(document(text, name), work="itu/council/res/9101")
                for text, name in ((ENGLISH, "a"), (ARABIC, "c"))]  # fmt: skip
    notes = tuple(comment(one, 1, "why?") for one in versions)
    held = frozenset(one.id for one in versions)
    asked = NotesRequest(notes, DATE, {one.id: one for one in versions}, language, several=held)
    found = of_role(notes_lines(asked), Role.DOCUMENT)
    for name, heading in zip(names, found, strict=True):
        assert without_controls(heading).casefold().endswith(name.casefold())
    alone = of_role(notes_lines(replace(asked, several=frozenset())), Role.DOCUMENT)
    assert len(set(alone)) == 1, "without their languages they could not be told apart"


def test_a_document_that_is_gone_is_named_with_the_language_its_notes_remember() -> None:
    note = comment(replace(document(ARABIC, "c"), work="itu/council/res/9101"), 1, "why?")
    asked = NotesRequest((note,), DATE, several=frozenset({note.target.document}))
    [heading] = of_role(notes_lines(asked), Role.DOCUMENT)
    assert without_controls(heading).endswith(", Arabic")


def test_each_line_speaks_the_language_of_its_words() -> None:
    lines = notes_lines(request("en"))
    arabic_remark = next(line for line in lines if "مهلة قصيرة" in line.text)
    english_remark = next(line for line in lines if "Too short" in line.text)
    assert (arabic_remark.language, english_remark.language) == ("ar", "en")
    assert {line.language for line in lines if line.role is Role.TEXT} == {"ar", "en"}
    in_arabic = notes_lines(request("ar"))
    assert next(line for line in in_arabic if "Too short" in line.text).language == "en"


@pytest.mark.parametrize(
    ("text", "named", "otherwise", "language"),
    [
        ("نص", "", "en", "ar"),
        ("text", "", "ar", "en"),
        ("texte", "", "fr", "fr"),
        ("text", "ru", "ar", "ru"),
        ("2026", "", "ar", "ar"),
    ],
)
def test_a_remark_speaks_the_language_it_names_or_shows(
    text: str, named: str, otherwise: str, language: str
) -> None:
    assert language_of(text, named, otherwise) == language


def test_private_and_deleted_notes_are_left_out_unless_asked_for() -> None:
    assert "our limit" not in of_role(notes_lines(request()), Role.BODY)
    assert "our limit" in of_role(notes_lines(request(private=True)), Role.BODY)
    on = document(ENGLISH)
    kept = comment(on, 1, "said")
    gone = replace(kept, states=(*kept.states, replace(kept.current, deleted=True)))
    lines = notes_lines(NotesRequest((gone,), DATE, {on.id: on}))
    assert of_role(lines, Role.BODY) == ["There are no notes here."]


def test_the_words_of_a_note_are_marked_in_their_clause() -> None:
    lines = notes_lines(request())
    assert "five days" in in_tone(lines, Tone.MARKED)
    quoted = next(line for line in lines if ("five days", Tone.MARKED) in line.parts)
    assert quoted.text == ENGLISH[1]


def test_a_note_whose_document_is_not_at_hand_is_written_with_what_it_remembers() -> None:
    on = document(ARABIC)
    lines = notes_lines(NotesRequest((comment(on, 2, "why?", "بخمسة أيام"),), DATE))
    assert of_role(lines, Role.DOCUMENT) == ["A document that is not in the library"]
    assert of_role(lines, Role.CLAUSE) == ["يكلف الأمين العام، 2"]
    assert in_tone(lines, Tone.MARKED) == ["بخمسة أيام"]


def test_proposals_are_written_as_the_itu_writes_them() -> None:
    lines = proposal_lines(request())
    heads = of_role(lines, Role.CLAUSE)
    assert [head.split()[:2] for head in heads] == [
        ["1", "SUP"], ["2", "MOD"], ["3", "NOC"], ["4", "MOD"], ["5", "ADD"],
    ]  # fmt: skip
    assert "Reasons: No longer needed." in of_role(lines, Role.BODY)
    assert "الأسباب: المهلة قصيرة." in of_role(lines, Role.BODY)
    assert in_tone(lines, Tone.INSERTED) == ["at least seven", "بسبعة"]
    assert in_tone(lines, Tone.DELETED) == ["five", "بخمسة"]


def test_new_text_bears_no_marks_and_a_text_to_go_is_not_repeated() -> None:
    on = document(ENGLISH)
    ours = (
        proposal(on, 1, ProposalAction.ADD, "to meet in summer;"),
        proposal(on, 2, ProposalAction.SUP),
    )
    lines = proposal_lines(NotesRequest(ours, DATE, {on.id: on}))
    assert of_role(lines, Role.TEXT) == ["to meet in summer;"]
    assert in_tone(lines, Tone.INSERTED) == []
    assert "After: " in of_role(lines, Role.CLAUSE)[0]


def test_a_clause_that_must_stay_for_reasons_has_its_mark_underlined() -> None:
    on = document(ENGLISH)
    with_reasons = proposal(on, 1, ProposalAction.NOC, reasons="agreed text")
    without = proposal(on, 2, ProposalAction.NOC)
    lines = proposal_lines(NotesRequest((with_reasons, without), DATE, {on.id: on}))
    assert in_tone(lines, Tone.MUST_STAY) == ["NOC"]


def test_an_amendment_of_another_text_says_its_new_words_alone() -> None:
    on = document(ENGLISH)
    ours = proposal(on, 2, ProposalAction.MOD, ENGLISH[1].replace("five", "seven"))
    lines = proposal_lines(NotesRequest((ours,), DATE))
    assert of_role(lines, Role.TEXT) == ["seven"]


def test_of_each_proposal_it_is_told_what_became_of_it() -> None:
    lines = fate_lines(fates())
    heads = [head.partition(" · ")[0] for head in of_role(lines, Role.CLAUSE)]
    assert heads == ["○ Not adopted", "◐ Adopted in part", "● Adopted wholly", "◐ Adopted in part"]
    texts = [line for line in lines if line.role is Role.TEXT]
    assert ("at least ", Tone.INSERTED) in texts[1].parts
    assert ("seven", Tone.STAYED_OUT) in texts[1].parts
    said = " ".join(of_role(lines, Role.DETAIL))
    assert "\u20682\u2069 of \u20683\u2069" in said


def test_a_private_proposal_is_not_told_of() -> None:
    asked = fates()
    secret = asked.verdicts[0]
    content = replace(secret.note.content, private=True)
    state = replace(secret.note.current, content=content)
    hidden = replace(secret, note=replace(secret.note, states=(state,)))
    asked = replace(asked, verdicts=(hidden, *asked.verdicts[1:]))
    assert len(asked.shown()) == 3
    assert len(replace(asked, private=True).shown()) == 4


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_lists_can_be_written_in_every_language(language: str) -> None:
    for lines in (
        notes_lines(request(language)),
        proposal_lines(request(language)),
        fate_lines(fates(language)),
    ):
        assert lines[0].role is Role.TITLE
        assert lines[0].language == language
        assert not any("{" in line.text for line in lines)


def test_a_proposal_on_a_title_says_that_it_is_one() -> None:
    on = document(ENGLISH)
    title = replace(on.blocks[0], kind=BlockKind.TITLE, address="", label="")
    on = replace(on, blocks=(title, *on.blocks[1:]))
    ours = proposal(on, 1, ProposalAction.MOD, ENGLISH[0].replace("every", "each"))
    heads = of_role(proposal_lines(NotesRequest((ours,), DATE, {on.id: on})), Role.CLAUSE)
    assert heads == ["1  MOD  Title"]


def test_a_clause_to_go_is_struck_out_among_all_notes() -> None:
    on = document(ENGLISH)
    ours = proposal(on, 1, ProposalAction.SUP)
    assert in_tone(notes_lines(NotesRequest((ours,), DATE, {on.id: on})), Tone.DELETED) == [
        ENGLISH[0]
    ]


def test_each_fate_bears_the_mark_of_what_was_proposed() -> None:
    heads = of_role(fate_lines(fates()), Role.CLAUSE)
    marks = [head.split(" · ")[1].strip("\u2068\u2069") for head in heads]
    assert marks == ["SUP", "MOD", "NOC", "ADD"]


@pytest.mark.parametrize(
    ("texts", "sign"),
    [(("خلال 2023؛",), "\u200f"), (("during 2023;",), "")],
)
def test_a_year_that_goes_stands_before_the_one_that_comes(
    texts: tuple[str, ...], sign: str
) -> None:
    on = document(texts)
    ours = proposal(on, 1, ProposalAction.MOD, texts[0].replace("2023", "2026"))
    lines = proposal_lines(NotesRequest((ours,), DATE, {on.id: on}))
    assert in_tone(lines, Tone.DELETED) == ["2023"]
    assert in_tone(lines, Tone.INSERTED) == [f"{sign}2026"]


def test_a_version_of_a_work_is_called_by_its_name() -> None:
    asked = fates()
    old = replace(asked.old, work="itu/council/res/1334", version="2023")
    facts = of_role(fate_lines(replace(asked, old=old)), Role.FACT)
    assert any("1334" in fact and "2023" in fact for fact in facts)


@pytest.mark.parametrize(
    ("text", "goes", "comes"),
    [
        (ENGLISH[1].replace("70/125", "80/130"), "A/RES/70/125", "A/RES/80/130"),
        (ARABIC[1].replace("70/125", "80/130"), "A/RES/70/125", "A/RES/80/130"),
        (ARABIC[1].replace("بخمسة", "لخمسة"), "بخمسة", "لخمسة"),
    ],
)
def test_whole_written_words_are_struck_and_underlined(text: str, goes: str, comes: str) -> None:
    texts = ARABIC if text > "\u0600" else ENGLISH
    on = document(texts)
    ours = proposal(on, 2, ProposalAction.MOD, text)
    for listed in (notes_lines, proposal_lines):
        lines = listed(NotesRequest((ours,), DATE, {on.id: on}))
        assert in_tone(lines, Tone.DELETED) == [goes]
        assert in_tone(lines, Tone.INSERTED) == [comes]
