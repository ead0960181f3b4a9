"""The head of the panel: links, counts, mistakes underlined, the field in both directions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.unit.ui.search.specimens import make_answer, make_hit
from wsisdesk.search.model import Facet, Problem, ProblemKind
from wsisdesk.ui.look.theme import LIGHT, theme
from wsisdesk.ui.search.head import AS_TYPED, SearchHead
from wsisdesk.ui.search.links import LinkLine
from wsisdesk.ui.search.query_field import QueryField
from wsisdesk.ui.search.question import Question

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def head(qtbot: QtBot) -> SearchHead:
    made = SearchHead(theme(LIGHT), "en")
    qtbot.addWidget(made)
    made.resize(660, 160)
    made.show()
    return made


def test_further_words_can_be_left_out_and_taken_back(head: SearchHead, qtbot: QtBot) -> None:
    question = Question("rooms", without=frozenset({"venues"}))
    head.show_answer(question, make_answer(make_hit(), also=("halls",)))
    assert "halls" in head.also.plain()
    links = head.also.text().split("<a ")
    assert [("venues" in link) for link in links if "line-through" in link] == [True]
    for link, signal in (("form:halls", head.form_toggled), (AS_TYPED, head.as_typed_chosen)):
        with qtbot.waitSignal(signal):
            head.also.linkActivated.emit(link)
    head.show_answer(Question("rooms", as_typed=True), make_answer(make_hit()))
    with qtbot.waitSignal(head.as_typed_chosen) as chosen:
        head.also.linkActivated.emit(AS_TYPED)
    assert chosen.args == [False]


def test_filters_can_be_dropped_one_by_one_or_all(head: SearchHead, qtbot: QtBot) -> None:
    filters = {Facet.LANGUAGE: frozenset({"ar"}), Facet.YEAR: frozenset({"2026"})}
    head.show_question(Question("x", filters))
    assert "Arabic" in head.chips.plain()
    with qtbot.waitSignal(head.filter_dropped) as dropped:
        head.chips.linkActivated.emit("filter:year:2026")
    assert dropped.args == ["year", "2026"]
    head.show_question(Question("x"))
    assert not head.chips.isVisible()


def test_a_count_that_is_not_exact_says_more_than(head: SearchHead) -> None:
    head.show_answer(Question("x"), make_answer(make_hit(), total=400, exact=False))
    assert "more than" in head.field.count.accessibleName()
    head.show_answer(Question("x"), make_answer())
    assert head.field.count.accessibleName() == "Nothing found"


def test_a_mistake_is_underlined_and_told(head: SearchHead) -> None:
    head.field.setText("a (b")
    before = head.field.grab().toImage()
    problem = Problem(ProblemKind.OPEN_BRACKET, 2, 3)
    head.show_answer(Question("a (b"), make_answer(make_hit(), problems=(problem,)))
    assert head._told.isVisible()
    assert head.field.text() == "a (b"
    head.field.show_count("", "")
    marked = head.field.grab().toImage()
    head.field.mark_problems(())
    assert marked != head.field.grab().toImage()
    assert not before.isNull()


def test_other_spellings_are_links(head: SearchHead, qtbot: QtBot) -> None:
    head.show_answer(Question("counncil"), make_answer(suggestions=("council",)))
    assert head.meant.isVisible()
    with qtbot.waitSignal(head.query_chosen) as chosen:
        head.meant.linkActivated.emit("query:council")
    assert chosen.args == ["council"]


@pytest.mark.parametrize("typed", ["council", "المجلس", "123"])
def test_what_is_typed_stays_clear_of_sign_and_count(head: SearchHead, typed: str) -> None:
    field = head.field
    field.show_count("17 paragraphs in 6 documents", "17")
    field.setText(typed)
    margins = field.textMargins()
    assert margins.right() >= field.width() - field.count.geometry().left() - 20
    assert not field.count.geometry().intersects(field.history.geometry())
    sign = field.childAt(QPoint(12, field.height() // 2))
    assert sign is not None
    assert sign.geometry().right() <= margins.left() + 12


def test_keys_of_the_field_lead_into_the_results(head: SearchHead, qtbot: QtBot) -> None:
    field = head.field
    field.setText("x")
    for key, signal in (
        (Qt.Key.Key_Down, field.list_wanted),
        (Qt.Key.Key_Return, field.opening_wanted),
    ):
        with qtbot.waitSignal(signal):
            QTest.keyClick(field, key)
    with qtbot.waitSignal(field.history_wanted):
        QTest.keyClick(field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    with qtbot.waitSignal(field.left):
        QTest.keyClick(field, Qt.Key.Key_Escape)


def test_text_of_a_document_is_no_command_in_a_link(qtbot: QtBot) -> None:
    line = LinkLine(theme(LIGHT))
    qtbot.addWidget(line)
    line.show_links("<b>", [('form:"><img src=x>', "<i>word</i>", False)])
    assert "<img" not in line.text()
    assert "<i>" not in line.text()
    assert "word" in line.plain()


def test_what_is_typed_comes_before_the_words_of_the_count(qtbot: QtBot) -> None:
    field = QueryField(theme(LIGHT))
    qtbot.addWidget(field)
    field.resize(400, 36)
    field.show()
    field.setText("short")
    field.show_count("17 paragraphs in 6 documents", "17")
    assert field.count.text() == "17 paragraphs in 6 documents"
    field.setText("a query that is much longer than the half of its field")
    assert field.count.text() == "17"
