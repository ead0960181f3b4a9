"""How long work reports its progress and is stopped: one callable, no threads.

A task calls ``progress(done, total, label)`` between units of work. Whoever runs the task passes a
callable that shows the numbers and, after a stop request, raises ``Cancelled``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

T = TypeVar("T")


class Cancelled(Exception):
    """Raised by a progress callable to stop the task that called it. Not an error."""


class Progress(Protocol):
    """Receives how much is done: ``done`` of ``total`` units, and what is in hand now."""

    def __call__(self, done: int, total: int, label: str = "") -> None:
        """Report progress; raise ``Cancelled`` if the task shall stop."""


def silent(done: int, total: int, label: str = "") -> None:
    """Ignore progress: for callers that neither show it nor stop the task."""


def through(items: Collection[T], progress: Progress) -> Iterator[T]:
    """Yield items of a long piece of work, telling before each how many are done."""
    for done, item in enumerate(items):
        progress(done, len(items))
        yield item


def part(progress: Progress, start: int, share: int, whole: int) -> Progress:
    """Let a sub-task fill ``share`` units of ``whole``, beginning at ``start``.

    The sub-task counts in units of its own; they are scaled into the share it was given.
    """

    def report(done: int, total: int, label: str = "") -> None:
        inner = share * done // total if total else share
        progress(start + inner, whole, label)

    return report
