"""PySide6 6.12.0 loses a reference to None with every call that returns nothing (Python 3.11)."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal

CALLS = 200_000
EMITS = 5_000
TOLERANCE = 200  # other code may come to hold a few references meanwhile


class _Sender(QObject):
    happened = Signal(object)


class _Receiver(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def take(self, value: object) -> None:
        self.count += value is True


def test_calls_that_return_nothing_keep_none_alive() -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("x")
    assert abs(sys.getrefcount(None) - before) < TOLERANCE


def test_signals_keep_what_they_carry_alive() -> None:
    sender, receiver = _Sender(), _Receiver()
    sender.happened.connect(receiver.take)
    before = sys.getrefcount(True)
    for _ in range(EMITS):
        sender.happened.emit(True)
    assert receiver.count == EMITS
    assert abs(sys.getrefcount(True) - before) < TOLERANCE
