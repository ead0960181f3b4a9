"""What became of proposals, judged by the next version: hand-made truths in two languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from wsisdesk.annotate import editing
from wsisdesk.annotate.anchoring import anchor
from wsisdesk.annotate.model import Content, Edit, NoteKind, Proposal, ProposalAction
from wsisdesk.annotate.proposals import ClauseFate, Fate, Judge, Verdict, whole_edit
from wsisdesk.annotate.redline import RedlineKind, edits_between, proposed_text
from wsisdesk.compare.engine import compare
from wsisdesk.documents.model import Block, BlockKind, Document, DocumentKind, Part
from wsisdesk.workspace.carrying import what_became

if TYPE_CHECKING:
    from wsisdesk.annotate.model import Annotation

ENGLISH = (
    "to submit a report on the accessible rooms to every ordinary session of the Council;",
    "to publish the documents of each session five days before it opens;",
    "to keep a list of the terms used in the six official languages;",
    "to print paper copies of the draft resolutions for those who ask for them;",
)
ARABIC = (
    "أن يقدم تقريراً عن القاعات الميسرة إلى كل دورة عادية من دورات المجلس؛",
    "أن ينشر وثائق كل دورة قبل افتتاحها بخمسة أيام؛",
    "أن يمسك قائمة بالمصطلحات المستعملة باللغات الرسمية الست؛",
    "أن يطبع نسخاً ورقية من مشاريع القرارات لمن يطلبها؛",
)


def document(texts: tuple[str, ...], name: str) -> Document:
    language = "ar" if texts and texts[0] > "\u0600" else "en"
    blocks = [
        Block(
            f"{name}{number}", BlockKind.ITEM, text, Part.OPERATIVE, str(number),
            f"instructs, {number}", f"op.1/{number}", language=language,
        )
        for number, text in enumerate(texts, 1)
    ]  # fmt: skip
    return Document(name * 64, f"{name}.txt", "text", DocumentKind.RESOLUTION, language, "T",
                    tuple(blocks))  # fmt: skip


def proposal(old: Document, number: int, proposed: Proposal) -> Annotation:
    target = anchor(old, old.blocks[number - 1])
    return editing.make(target, Content(NoteKind.PROPOSAL, proposal=proposed), "Amal")


def modify(old: Document, number: int, wanted: str) -> Annotation:
    edits = edits_between(old.blocks[number - 1].text, wanted)
    return proposal(old, number, Proposal(ProposalAction.MOD, edits))


def verdict(note: Annotation, old: Document, new: Document) -> Verdict:
    (found,) = what_became([note], compare(old, new))
    return found


def judged(old: tuple[str, ...], number: int, wanted: str, *new: str) -> Verdict:
    before, after = document(old, "a"), document(new, "b")
    return verdict(modify(before, number, wanted), before, after)


def changed(texts: tuple[str, ...], number: int, text: str) -> tuple[str, ...]:
    return (*texts[: number - 1], text, *texts[number:])


def said(verdict: Verdict, *, adopted: bool, kind: RedlineKind = RedlineKind.INSERTED) -> list[str]:
    return [
        piece.text.strip()
        for piece in verdict.pieces
        if piece.kind is kind and piece.adopted is adopted
    ]


@pytest.mark.parametrize(
    ("old", "number", "wanted"),
    [
        (
            ENGLISH,
            2,
            "to publish the documents of each session at least seven days before it opens;",
        ),
        (ENGLISH, 3, "to keep a list of the terms in the official languages;"),
        (ENGLISH, 4, "to print no paper copies of the draft resolutions;"),
        (ARABIC, 2, "أن ينشر وثائق كل دورة قبل افتتاحها بسبعة أيام على الأقل؛"),
        (ARABIC, 1, "أن يقدم تقريراً سنوياً عن القاعات الميسرة إلى المجلس؛"),
    ],
)
def test_what_stands_in_the_new_version_as_proposed_is_adopted_wholly(
    old: tuple[str, ...], number: int, wanted: str
) -> None:
    found = judged(old, number, wanted, *changed(old, number, wanted))
    assert (found.fate, found.clause) == (Fate.ADOPTED, ClauseFate.CHANGED)
    assert found.tally.is_whole
    assert all(piece.adopted is not False for piece in found.pieces)
    assert found.place is not None
    assert found.place.block == f"b{number}"


def test_words_of_others_beside_ours_do_not_make_it_less_adopted() -> None:
    found = judged(
        ENGLISH, 2, "to publish the documents of each session seven days before it opens;",
        *changed(ENGLISH, 2, "to publish and to translate the documents of each session seven days "
                 "before it opens;"),
    )  # fmt: skip
    assert found.fate is Fate.ADOPTED


def test_of_an_addition_that_went_in_by_half_the_words_are_told() -> None:
    wanted = ENGLISH[0].replace(
        "rooms",
        "rooms, equipped with wireless access for every participant and power at each seat,",
    )
    became = ENGLISH[0].replace("rooms", "rooms, equipped with wireless access for all,")
    found = judged(ENGLISH, 1, wanted, *changed(ENGLISH, 1, became))
    assert found.fate is Fate.PARTLY
    assert said(found, adopted=True) == [", equipped with wireless access for"]
    assert said(found, adopted=False) == ["every participant and power at each seat,"]
    assert (found.tally.words_in, found.tally.words) == (5, 12)


def test_of_an_arabic_addition_that_went_in_by_half_the_words_are_told() -> None:
    wanted = ARABIC[0].replace(
        "الميسرة", "الميسرة المزودة بتوصيلية لاسلكية تكفي لعدد المشاركين وبمقبس كهربائي لكل مقعد"
    )
    became = ARABIC[0].replace("الميسرة", "الميسرة المزودة بتوصيلية لاسلكية تكفي لعدد المشاركين")
    found = judged(ARABIC, 1, wanted, *changed(ARABIC, 1, became))
    assert found.fate is Fate.PARTLY
    assert said(found, adopted=True) == ["المزودة بتوصيلية لاسلكية تكفي لعدد المشاركين"]
    assert said(found, adopted=False) == ["وبمقبس كهربائي لكل مقعد"]
    assert (found.tally.words_in, found.tally.words) == (6, 10)


def test_adopted_words_say_where_they_stand() -> None:
    wanted = ENGLISH[1].replace("five", "twenty")
    became = "in any case, " + wanted
    new = document(changed(ENGLISH, 2, became), "b")
    old = document(ENGLISH, "a")
    found = verdict(modify(old, 2, wanted), old, new)
    (place,) = [piece.new for piece in found.pieces if piece.new]
    assert new.block(place.block).text[place.start : place.end] == "twenty"


@pytest.mark.parametrize(
    ("old", "wanted", "became"),
    [
        (
            ENGLISH,
            "to publish the documents of each session seven days before it opens;",
            ENGLISH[1],
        ),
        (
            ENGLISH,
            "to publish the documents of each session seven days before it opens;",
            "to publish the documents of each session ten days before it opens;",
        ),
        (
            ENGLISH,
            "to publish the documents of each session to the members of the Union before it opens;",
            "to publish the documents of each session to be held before it opens;",
        ),
        (ARABIC, "أن ينشر وثائق كل دورة قبل افتتاحها بسبعة أيام؛", ARABIC[1]),
    ],
)
def test_nothing_of_ours_or_a_small_word_by_chance_is_no_adoption(
    old: tuple[str, ...], wanted: str, became: str
) -> None:
    found = judged(old, 2, wanted, *changed(old, 2, became))
    assert found.fate is Fate.NOT_ADOPTED
    assert said(found, adopted=True) == []
    assert found.tally.words_in == 0


def test_a_repeated_word_is_not_taken_for_ours() -> None:
    wanted = "to keep a list of the terms of the Union used in the six official languages;"
    found = judged(ENGLISH, 3, wanted, *ENGLISH)
    assert (found.fate, found.clause) == (Fate.NOT_ADOPTED, ClauseFate.UNCHANGED)


def test_a_deletion_that_was_made_while_another_was_not_is_adopted_in_part() -> None:
    wanted = "to print paper copies of the resolutions for those who ask;"
    became = "to print paper copies of the resolutions for those who ask for them;"
    found = judged(ENGLISH, 4, wanted, *changed(ENGLISH, 4, became))
    assert found.fate is Fate.PARTLY
    assert said(found, adopted=True, kind=RedlineKind.DELETED) == ["draft"]
    assert said(found, adopted=False, kind=RedlineKind.DELETED) == ["for them"]
    assert (found.tally.deletions_made, found.tally.deletions) == (1, 3)


@pytest.mark.parametrize("texts", [ENGLISH, ARABIC])
def test_a_clause_that_was_taken_out_takes_the_proposal_with_it(texts: tuple[str, ...]) -> None:
    wanted = texts[3].replace("؛", " مجاناً؛").replace(";", " free of charge;")
    found = judged(texts, 4, wanted, *texts[:3])
    assert (found.fate, found.clause) == (Fate.NOT_ADOPTED, ClauseFate.DELETED)
    assert found.place is None
    assert said(found, adopted=True) == []


def test_a_sentence_that_became_a_clause_of_its_own_is_found_there() -> None:
    wanted = ENGLISH[1].replace(
        ";", ", and to offer remote participation with interpretation into all languages;"
    )
    found = judged(
        ENGLISH, 2, wanted, *ENGLISH[:2],
        "to offer remote participation with interpretation into all languages;", *ENGLISH[2:],
    )  # fmt: skip
    assert found.fate is Fate.PARTLY
    assert "remote participation" in " ".join(said(found, adopted=True))
    places = {piece.new.block for piece in found.pieces if piece.new}
    assert places == {"b3"}


@pytest.mark.parametrize("texts", [ENGLISH, ARABIC])
def test_a_clause_we_wanted_out_is_out_or_is_not(texts: tuple[str, ...]) -> None:
    old = document(texts, "a")
    note = proposal(old, 4, Proposal(ProposalAction.SUP))
    assert verdict(note, old, document(texts[:3], "b")).fate is Fate.ADOPTED
    assert verdict(note, old, document(texts, "b")).fate is Fate.NOT_ADOPTED


def test_a_clause_we_wanted_kept_is_kept_though_renumbered_and_retyped() -> None:
    old = document(ENGLISH, "a")
    note = proposal(old, 2, Proposal(ProposalAction.NOC))
    first = "to begin in time whatever the weather outside may turn out to be;"
    retyped = ENGLISH[1].replace("each session", "each\u00a0session")
    kept = verdict(note, old, document((first, ENGLISH[0], retyped, *ENGLISH[2:]), "b"))
    assert (kept.fate, kept.clause) == (Fate.ADOPTED, ClauseFate.UNCHANGED)
    reworded = changed(ENGLISH, 2, ENGLISH[1].replace("five", "six"))
    assert verdict(note, old, document(reworded, "b")).fate is Fate.NOT_ADOPTED
    gone = verdict(note, old, document((ENGLISH[0], *ENGLISH[2:]), "b"))
    assert (gone.fate, gone.clause) == (Fate.NOT_ADOPTED, ClauseFate.DELETED)


@pytest.mark.parametrize(
    ("texts", "ours", "theirs", "fate"),
    [
        (
            ENGLISH,
            "to ensure that wireless access is available in every meeting room;",
            "to ensure that wireless access is available in every meeting room;",
            Fate.ADOPTED,
        ),
        (
            ENGLISH,
            "to ensure that wireless access is available in every meeting room and lounge;",
            "to ensure that wireless access is available in the large rooms only;",
            Fate.PARTLY,
        ),
        (
            ENGLISH,
            "to ensure that wireless access is available in every meeting room;",
            "to thank the host country for the hospitality it has shown the delegates;",
            Fate.NOT_ADOPTED,
        ),
        (
            ARABIC,
            "أن يكفل إتاحة النفاذ اللاسلكي في كل قاعة اجتماع؛",
            "أن يكفل إتاحة النفاذ اللاسلكي في كل قاعة اجتماع؛",
            Fate.ADOPTED,
        ),
        (
            ARABIC,
            "أن يكفل إتاحة النفاذ اللاسلكي في كل قاعة اجتماع وكل ردهة؛",
            "أن يكفل إتاحة النفاذ اللاسلكي في القاعات الكبرى؛",
            Fate.PARTLY,
        ),
    ],
)
def test_a_new_clause_of_ours_is_looked_for_among_the_new_clauses(
    texts: tuple[str, ...], ours: str, theirs: str, fate: Fate
) -> None:
    old = document(texts, "a")
    note = proposal(old, 2, Proposal(ProposalAction.ADD, whole_edit(old.blocks[1], ours)))
    found = verdict(note, old, document((*texts[:3], theirs, texts[3]), "b"))
    assert found.fate is fate
    if fate is not Fate.NOT_ADOPTED:
        assert found.place is not None
        assert (found.place.block, found.clause) == ("b4", ClauseFate.ADDED)


def test_an_old_clause_like_our_new_one_is_no_adoption() -> None:
    old = document(ENGLISH, "a")
    ours = "to keep a list of the terms used in the six official languages and others;"
    note = proposal(old, 2, Proposal(ProposalAction.ADD, whole_edit(old.blocks[1], ours)))
    assert verdict(note, old, document(ENGLISH, "b")).fate is Fate.NOT_ADOPTED


def test_a_clause_that_was_split_is_judged_as_a_whole() -> None:
    long = ENGLISH[0][:-1] + " and " + ENGLISH[1]
    wanted = long.replace("five", "seven").replace("report", "detailed report")
    found = judged(
        (long, *ENGLISH[2:]), 1, wanted,
        ENGLISH[0].replace("report", "detailed report"), ENGLISH[1].replace("five", "seven"),
        *ENGLISH[2:],
    )  # fmt: skip
    assert found.fate is Fate.PARTLY or found.fate is Fate.ADOPTED
    assert found.tally.words_in == found.tally.words == 2


def test_edits_that_do_not_fit_the_clause_are_not_judged() -> None:
    old, new = document(ENGLISH, "a"), document(ENGLISH, "b")
    note = proposal(old, 1, Proposal(ProposalAction.MOD, (Edit(0, 9_999, "x"),)))
    found = verdict(note, old, new)
    assert (found.fate, found.clause) == (Fate.UNKNOWN, ClauseFate.UNKNOWN)


def test_a_proposal_on_another_text_is_not_judged() -> None:
    old, other = document(ENGLISH, "a"), document(ARABIC, "c")
    note = proposal(other, 1, Proposal(ProposalAction.SUP))
    assert verdict(note, old, document(ENGLISH, "b")).fate is Fate.UNKNOWN


def test_verdicts_come_in_the_order_of_the_clauses_and_of_proposals_only() -> None:
    old, new = document(ENGLISH, "a"), document(ENGLISH, "b")
    notes = [proposal(old, number, Proposal(ProposalAction.NOC)) for number in (3, 1, 2)]
    remark = editing.make(anchor(old, old.blocks[0]), Content(NoteKind.COMMENT, "x"), "Amal")
    found = what_became([*notes, remark], compare(old, new))
    assert [verdict.note.target.key for verdict in found] == ["op.1/1", "op.1/2", "op.1/3"]
    with pytest.raises(ValueError, match="no proposal"):
        Judge(old, new, ()).judge(remark)


def test_the_pieces_say_the_whole_redline() -> None:
    wanted = "to publish all documents of each session, in six languages, before it opens;"
    for became in (ENGLISH, changed(ENGLISH, 2, wanted), ENGLISH[2:]):
        found = judged(ENGLISH, 2, wanted, *became)
        proposed = [p.text for p in found.pieces if p.kind is not RedlineKind.DELETED]
        former = [p.text for p in found.pieces if p.kind is not RedlineKind.INSERTED]
        edits = edits_between(ENGLISH[1], wanted)
        assert "".join(proposed) == proposed_text(ENGLISH[1], edits) == wanted
        assert "".join(former) == ENGLISH[1]
