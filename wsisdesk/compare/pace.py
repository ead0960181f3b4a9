"""How far a comparison has come, told so often that it can be stopped at any moment."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from wsisdesk.progress import silent

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from wsisdesk.progress import Progress

T = TypeVar("T")


class Pace:
    """Counts the ``steps`` of some work for a progress callable, which may raise ``Cancelled``."""

    def __init__(self, steps: int = 1, progress: Progress = silent) -> None:
        self._steps, self._progress = steps, progress
        self._done = -1

    def step(self) -> None:
        """Begin the next step."""
        self._done += 1
        self.beat()

    def beat(self) -> None:
        """Say that the same step goes on: nothing shall take a tenth of a second without this."""
        self._progress(max(self._done, 0), self._steps)

    def through(self, items: Iterable[T]) -> Iterator[T]:
        """Yield the items of a long step, with a beat before each."""
        for item in items:
            self.beat()
            yield item

    def end(self) -> None:
        """Say that all steps are done."""
        self._progress(self._steps, self._steps)
