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
