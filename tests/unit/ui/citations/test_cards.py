from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from wsisdesk.documents.model import DocumentKind
from wsisdesk.insight.targets import Holding, Target
from wsisdesk.library.entries import Entry
from wsisdesk.ui.citations.cards import card_of

if TYPE_CHECKING:
    from wsisdesk.ui.widgets.hover_card import Card

WORK = "itu/pp/res/175"
ENTRY = Entry(
    "a" * 64, "a.docx", "Access for persons with disabilities", "en", DocumentKind.RESOLUTION,
    "docx", "2022", "", WORK, "2022", "2026-01-01", 10, 1,
)  # fmt: skip


def _card(target: Target, citing: str = "") -> Card:
    return card_of(target, "en", citing, lambda: "open", lambda: "list")


def _said(card: Card) -> str:
    return " ".join(value for _, value in card.rows)


def test_a_held_version_is_offered_without_a_warning() -> None:
    card = _card(Target(Holding.HELD, WORK, "2022", ENTRY, ("2022",)))
    assert "175" in card.title
    assert ENTRY.title in _said(card)
    assert not card.warning
    assert [action.run() for action in card.actions] == ["open"]


def test_another_version_is_offered_by_its_year_with_a_warning() -> None:
    card = _card(
        Target(Holding.OTHER_VERSION, WORK, "2018", ENTRY, ("2022",)), "Cited in 6 clauses"
    )
    assert "2018" in card.rows[0][1]
    assert "2022" in card.rows[1][1]
    assert card.warning
    assert "2022" in card.actions[0].text
    assert card.actions[1].run() == "list"


def test_many_versions_are_cut_short() -> None:
    versions = tuple(str(year) for year in range(2022, 1994, -4))
    card = _card(Target(Holding.OTHER_VERSION, WORK, "1990", ENTRY, versions))
    assert len(card.rows) < len(versions)
    assert "2022" in _said(card)


def test_a_text_that_is_not_held_can_still_lead_to_those_who_cite_it() -> None:
    card = _card(Target(Holding.NOT_HELD, WORK, "2018"), "Cited in 3 clauses")
    assert [action.run() for action in card.actions] == ["list"]
    assert not _card(Target(Holding.NOT_HELD, WORK, "")).actions


def test_a_careless_citation_is_said_to_be_one() -> None:
    target = Target(Holding.HELD, WORK, "", ENTRY, ("2022",), likely=True)
    assert _card(target).warning
    assert not _card(replace(target, likely=False)).warning


def test_a_citation_that_cannot_be_told_says_why() -> None:
    card = _card(Target(Holding.UNKNOWN, "", ""))
    assert card.title
    assert _said(card)
    assert not card.actions
