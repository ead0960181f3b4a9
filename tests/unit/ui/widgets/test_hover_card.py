"""The card behind a citation: seen whole beside its link, and gone when one goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from wsisdesk.ui.look.theme import CONTRAST, DARK, LIGHT, theme
from wsisdesk.ui.widgets.hover_card import Card, CardAction, HoverCard

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LINK = QRect(200, 120, 80, 20)
CARD = Card(
    "Resolution 1334 (2023)", "en", (("Held", "2019, 2023"), ("Language", "العربية")),
    "Version 2023 is cited; 2019 is held.",
)  # fmt: skip


@pytest.fixture
def over(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    return made


@pytest.fixture
def card(over: QWidget) -> HoverCard:
    return HoverCard(theme(LIGHT), over)


def test_it_says_what_it_was_told_as_plain_text(card: HoverCard) -> None:
    card.show_card(Card("<b>R&D</b>", "en", (("Held", "<i>2023</i>"),)), LINK)
    labels = card.findChildren(QLabel)
    assert {"<b>R&D</b>", "Held", "<i>2023</i>"} <= {label.text() for label in labels}
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in labels if label.text())


def test_screen_readers_hear_the_title_and_the_warning(card: HoverCard) -> None:
    card.show_card(CARD, LINK)
    assert CARD.title in card.accessibleName()
    assert CARD.warning in card.accessibleName()


@pytest.mark.parametrize(
    "link",
    [QRect(2, 2, 60, 20), QRect(640, 2, 60, 20), QRect(2, 470, 60, 20), QRect(640, 470, 60, 20)],
    ids=["start", "end", "foot", "last corner"],
)
def test_it_never_covers_its_link_and_never_leaves_the_page(
    card: HoverCard, over: QWidget, link: QRect
) -> None:
    card.show_card(CARD, link)
    assert not card.geometry().intersects(link)
    assert over.rect().contains(card.geometry())


def test_in_a_narrow_page_it_becomes_narrow(card: HoverCard, over: QWidget) -> None:
    over.resize(260, 500)
    card.show_card(CARD, QRect(40, 40, 60, 20))
    assert over.rect().contains(card.geometry())


def test_each_value_runs_in_its_own_direction(card: HoverCard) -> None:
    card.show_card(CARD, LINK)
    said = {label.text(): label.layoutDirection() for label in card.findChildren(QLabel)}
    assert said["العربية"] == Qt.LayoutDirection.RightToLeft
    assert said["2019, 2023"] == Qt.LayoutDirection.LeftToRight


def test_a_button_does_its_work_and_closes_the_card(card: HoverCard, qtbot: QtBot) -> None:
    done: list[str] = []
    actions = (
        CardAction("Open", lambda: done.append("open")),
        CardAction("Cited by", lambda: done.append("cited")),
    )
    card.show_card(Card("Title", "en", actions=actions), LINK)
    first, second = card.findChildren(QPushButton)
    assert first.property("primary") == "true"
    assert second.property("primary") is None
    with qtbot.waitSignal(card.closed):
        second.click()
    assert done == ["cited"]
    assert not card.isVisible()


def test_escape_closes_and_other_keys_do_not(card: HoverCard, qtbot: QtBot) -> None:
    card.show_card(CARD, LINK)
    QTest.keyClick(card, Qt.Key.Key_A)
    assert card.isVisible()
    with qtbot.waitSignal(card.closed):
        QTest.keyClick(card, Qt.Key.Key_Escape)
    assert not card.isVisible()


def test_it_goes_a_moment_after_the_pointer_unless_that_reaches_it(
    card: HoverCard, qtbot: QtBot
) -> None:
    card.show_card(CARD, LINK)
    card.leave()
    inside = QPointF(5, 5)
    QApplication.sendEvent(card, QEnterEvent(inside, inside, inside))
    assert not card._grace.isActive(), "it stays while the pointer is on it"
    card.leave()
    qtbot.waitUntil(lambda: not card.isVisible())


def test_a_second_card_takes_the_place_of_the_first(card: HoverCard) -> None:
    card.show_card(CARD, LINK)
    high = card.height()
    card.show_card(CARD, LINK)
    assert card.height() == high, "over an open card it has its room too"
    card.show_card(Card("Another", "en"), LINK)
    shown = [label.text() for label in card.findChildren(QLabel) if label.isVisible()]
    assert shown == ["Another"]


@pytest.mark.parametrize("name", [LIGHT, DARK, CONTRAST])
def test_high_contrast_has_borders_instead_of_shadows(card: HoverCard, name: str) -> None:
    card.set_theme(theme(name))
    card.show_card(CARD, LINK)
    effect = card.graphicsEffect()
    assert effect is not None
    assert effect.isEnabled() == (name != CONTRAST)
    assert not card.grab().isNull()
