"""The column of filters: which values it offers, in which order, by keyboard and spoken."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from wsisdesk.search.model import Facet
from wsisdesk.ui.look.theme import LIGHT, theme
from wsisdesk.ui.search import wording
from wsisdesk.ui.search.facets import MOST_VALUES, FacetList, Heading, Value, lines

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

COUNTS = {
    Facet.LANGUAGE: {"ar": 17, "en": 14},
    Facet.YEAR: {"2023": 9, "2026": 5},
    Facet.BODY: {"itu/council": 3},
}


def test_a_facet_with_one_value_is_nothing_to_choose() -> None:
    facets = [line.facet for line in lines(COUNTS, {}) if isinstance(line, Heading)]
    assert facets == [Facet.LANGUAGE, Facet.YEAR]


def test_what_is_chosen_stays_even_without_a_hit() -> None:
    made = lines({}, {Facet.BODY: frozenset({"itu/council"})})
    assert made == [Heading(Facet.BODY), Value(Facet.BODY, "itu/council", 0, chosen=True)]


def test_years_come_newest_first_other_values_by_their_counts() -> None:
    values = [line.value for line in lines(COUNTS, {}) if isinstance(line, Value)]
    assert values == ["ar", "en", "2026", "2023"]


def test_rare_values_are_left_out_unless_chosen() -> None:
    counts = {Facet.WORK: {f"w{n}": 100 - n for n in range(50)}}
    made = [
        one for one in lines(counts, {Facet.WORK: frozenset({"w49"})}) if isinstance(one, Value)
    ]
    assert [one.value for one in made] == [*(f"w{n}" for n in range(MOST_VALUES)), "w49"]


def test_space_chooses_and_headings_are_passed_over(qtbot: QtBot) -> None:
    column = FacetList(theme(LIGHT), "en")
    qtbot.addWidget(column)
    column.show_facets(COUNTS, {})
    column.setCurrentIndex(column.facets.find(Facet.LANGUAGE, "en"))
    with qtbot.waitSignal(column.toggled) as chosen:
        QTest.keyClick(column, Qt.Key.Key_Space)
    assert chosen.args == [Facet.LANGUAGE, "en"]
    QTest.keyClick(column, Qt.Key.Key_Down)
    assert column.currentIndex().data(Qt.ItemDataRole.UserRole).value == "2026"
    column.show_facets(COUNTS, {Facet.YEAR: frozenset({"2026"})})
    index = column.currentIndex()
    assert index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert all(part in spoken for part in ("Year", "2026", "5"))


@pytest.mark.parametrize("language", ["ar", "en", "fr"])
def test_values_have_names_in_the_interface_language(language: str, qtbot: QtBot) -> None:
    for facet, value in (
        (Facet.BODY, "itu/council"),
        (Facet.WORK, "itu/council/res/1334"),
        (Facet.ADDRESSEE, "secretary-general"),
        (Facet.KIND, "resolution"),
        (Facet.LANGUAGE, "ru"),
    ):
        name = wording.value_name(facet, value, language)
        assert name
        assert name != value
