"""How comparisons tell how far they have come, and stop."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.compare.drafts import draft
from tests.unit.compare.strategies import documents
from wsisdesk.compare.engine import compare, own_changes
from wsisdesk.compare.history import history
from wsisdesk.compare.pace import Pace
from wsisdesk.compare.parallel import align
from wsisdesk.progress import Cancelled, Progress

if TYPE_CHECKING:
    from collections.abc import Callable

    from wsisdesk.documents.model import Document

CLAUSES = 60


def _resolution(step: int) -> Document:
    """Return clauses of which a revision by ``step`` rewords a third and moves the last ones."""
    words = ("archive", "bureau", "session", "council", "member", "region", "network")
    lines = [
        f"{number}\tto send the {words[number % 7]} its {words[number * step % 7]} of "
        f"{number}{number} pages on the {words[number * 3 % 5]} before the year {1900 + number};"
        for number in range(1, CLAUSES)
    ]
    return draft([*lines[step * 4 :], *lines[: step * 4]])


class Watched:
    """A progress callable that notes its calls and stops the work at one of them."""

    def __init__(self, stop_at: int = -1) -> None:
        self.seen: list[tuple[int, int]] = []
        self._stop_at = stop_at

    def __call__(self, done: int, total: int, label: str = "") -> None:
        """Take one report."""
        del label
        self.seen.append((done, total))
        if len(self.seen) == self._stop_at:
            raise Cancelled


def _compared(progress: Progress) -> object:
    return compare(_resolution(0), _resolution(3), progress=progress)


def _own(progress: Progress) -> object:
    return own_changes(_resolution(0), progress)


def _told(progress: Progress) -> object:
    return history([_resolution(step) for step in range(3)], progress)


def _aligned(progress: Progress) -> object:
    return align(_resolution(0), _resolution(1), progress)


WORK: dict[str, Callable[[Progress], object]] = {
    "comparison": _compared,
    "own changes": _own,
    "history": _told,
    "parallel": _aligned,
}


@pytest.mark.parametrize("name", WORK)
def test_progress_only_grows_and_ends_with_all_done(name: str) -> None:
    watched = Watched()
    WORK[name](watched)

    done = [done for done, _ in watched.seen]
    assert done == sorted(done)
    assert watched.seen[-1][0] == watched.seen[-1][1]
    assert len({total for _, total in watched.seen}) == 1


@pytest.mark.parametrize("name", WORK)
def test_work_can_be_stopped_at_every_report(name: str) -> None:
    whole = Watched()
    WORK[name](whole)

    for number in {1, len(whole.seen) // 3, len(whole.seen) // 2, len(whole.seen)}:
        watched = Watched(number)
        with pytest.raises(Cancelled):
            WORK[name](watched)
        assert len(watched.seen) == number


def test_a_comparison_reports_at_every_clause_of_its_long_steps() -> None:
    watched = Watched()
    _compared(watched)

    assert len(watched.seen) > 6 * CLAUSES


def test_reports_do_not_change_what_is_found() -> None:
    old, new = _resolution(0), _resolution(2)

    assert compare(old, new, progress=Watched()) == compare(old, new)
    assert history([old, new], Watched()) == history([old, new])
    assert align(old, new, Watched()) == align(old, new)


@given(st.lists(documents, max_size=3))
def test_a_history_of_any_versions_tells_how_far_it_is(versions: list[Document]) -> None:
    watched = Watched()
    history(versions, watched)

    done = [done for done, _ in watched.seen]
    assert done == sorted(done)
    assert bool(done) is (len(versions) > 1)


def test_a_step_may_have_any_number_of_items() -> None:
    watched = Watched()
    pace = Pace(2, watched)
    pace.step()

    assert list(pace.through("abc")) == ["a", "b", "c"]

    pace.step()
    assert list(pace.through("")) == []
    pace.end()
    assert watched.seen == [(0, 2)] * 4 + [(1, 2), (2, 2)]
