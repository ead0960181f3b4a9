"""Back and forward behave as in a browser."""

from __future__ import annotations

from wsisdesk.ui.tabs.history import LIMIT, History
from wsisdesk.ui.window.session import Place

A, B, C = Place("a"), Place("b"), Place("c")


def _visited(*places: Place) -> History:
    history = History()
    for place in places:
        history.visit(place)
    return history


def test_back_and_forward_return_to_the_same_place() -> None:
    history = _visited(A, B, C)
    assert [history.go(-1), history.go(-1)] == [B, A]
    assert [history.go(1), history.go(1)] == [B, C]


def test_there_is_nothing_beyond_the_ends() -> None:
    history = _visited(A)
    assert not history.can_go(-1)
    assert history.go(1) is None
    assert History().current() is None


def test_a_new_place_forgets_what_lay_ahead() -> None:
    history = _visited(A, B)
    history.go(-1)
    history.visit(C)
    assert not history.can_go(1)
    assert history.go(-1) == A


def test_the_same_place_twice_counts_once() -> None:
    assert not _visited(A, A).can_go(-1)


def test_moving_within_a_document_changes_the_place_one_returns_to() -> None:
    history = _visited(A, B)
    history.update(Place("b", "b7"))
    history.update(Place("elsewhere", "b1"))
    history.visit(C)
    assert history.go(-1) == Place("b", "b7")


def test_a_removed_document_leaves_the_history() -> None:
    history = _visited(A, B, A, C)
    history.forget("a")
    assert history.current() == C
    assert history.go(-1) == B
    assert not history.can_go(-1)
    history.forget("b")
    history.forget("c")
    assert history.current() is None


def test_the_history_is_bounded() -> None:
    history = _visited(*(Place(str(number)) for number in range(LIMIT + 50)))
    assert not history.can_go(-LIMIT)
    assert history.can_go(1 - LIMIT)
