from __future__ import annotations

import gc
import weakref
from typing import TYPE_CHECKING

import pytest

from wsisdesk.ui import memory

if TYPE_CHECKING:
    from collections.abc import Iterator


class _Knot:
    """Holds itself, so that only the collector frees it."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture(autouse=True)
def _thaw() -> Iterator[None]:
    yield
    gc.enable()
    gc.unfreeze()


def test_what_is_no_longer_in_use_is_freed_before_the_rest_is_set_aside() -> None:
    gone = weakref.ref(_Knot())
    memory.set_aside()
    assert gone() is None
    assert gc.get_freeze_count() > 0


def test_what_was_set_aside_is_freed_the_next_time() -> None:
    knot = _Knot()
    gone = weakref.ref(knot)
    memory.set_aside()
    del knot
    gc.collect()
    assert gone() is not None
    memory.set_aside()
    assert gone() is None


def test_collecting_begins_again_when_the_start_is_over() -> None:
    memory.rest_while_starting()
    assert not gc.isenabled()
    memory.set_aside()
    assert gc.isenabled()
