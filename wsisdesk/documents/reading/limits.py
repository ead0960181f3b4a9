"""What reading one file may cost, in seconds and bytes, before it is given up."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """The bounds within which a reader's process lives.

    ``idle`` and ``total`` are seconds without progress and in all; ``memory`` is resident bytes;
    ``file`` and ``answer`` bound what goes in and what comes out; ``files`` is after how many files
    a process is replaced, so that leaks of native libraries end with it.
    """

    idle: float = 60.0
    total: float = 300.0
    memory: int = 1_500_000_000
    file: int = 500_000_000
    written: int = 500_000_000
    answer: int = 300_000_000
    files: int = 50


DEFAULT_LIMITS = Limits()
