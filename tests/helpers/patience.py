"""Waiting for what will happen, as long as a slow and busy machine takes for it.

The few seconds that pytest-qt waits by itself are too short where eight others are at work. Nobody
waits longer for it: a wait ends when what it waits for is there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pytestqt.qtbot import QtBot

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

PATIENCE = 60_000  # milliseconds


class PatientBot(QtBot):
    """``QtBot`` with a longer patience, where a test does not say how long to wait."""

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE, **how: Any) -> Any:  # noqa: ANN401
        return super().waitSignal(signal, timeout=timeout, **how)

    def waitSignals(self, signals: Any, *, timeout: int = PATIENCE, **how: Any) -> Any:  # noqa: ANN401
        return super().waitSignals(signals, timeout=timeout, **how)

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitExposed(self, widget: QWidget, *, timeout: int = PATIENCE) -> Any:  # noqa: ANN401
        return super().waitExposed(widget, timeout=timeout)

    def waitActive(self, widget: QWidget, *, timeout: int = PATIENCE) -> Any:  # noqa: ANN401
        return super().waitActive(widget, timeout=timeout)

    def waitCallback(self, *, timeout: int = PATIENCE, **how: Any) -> Any:  # noqa: ANN401
        return super().waitCallback(timeout=timeout, **how)
