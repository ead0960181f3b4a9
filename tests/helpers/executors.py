"""Where jobs run in tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class Immediately:
    """Everything runs at once, in the calling thread."""

    def submit(self, call: Callable[[], None]) -> None:
        """Run ``call`` now."""
        call()

    def close(self) -> None:
        """Nothing is ever left."""


class WhenTold:
    """Keeps what is submitted until it is told to ``work``."""

    def __init__(self) -> None:
        self._waiting: list[Callable[[], None]] = []

    def submit(self, call: Callable[[], None]) -> None:
        """Keep ``call``."""
        self._waiting.append(call)

    def work(self, most: int = 1_000) -> None:
        """Run what was submitted first."""
        for _ in range(min(most, len(self._waiting))):
            self._waiting.pop(0)()

    def close(self) -> None:
        """Run what is left."""
        self.work()
