"""Sentences said one after the other, and things of a list, as each language writes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from wsisdesk.text.direction import isolate

if TYPE_CHECKING:
    from collections.abc import Iterable


def in_a_row(sentences: Iterable[str]) -> str:
    """Join sentences: with a space between them, but for Chinese. Empty ones are left out."""
    pair = QCoreApplication.translate("Sentences", "%1 %2", "two sentences, one after the other")
    between = pair.removeprefix("%1").removesuffix("%2")
    return between.join(filter(None, sentences))


def listed(things: Iterable[str]) -> str:
    """Join the things of a list, each in its own direction, with the comma of the interface."""
    pair = QCoreApplication.translate("Sentences", "%1, %2", "two things of a list")
    between = pair.removeprefix("%1").removesuffix("%2")
    return between.join(isolate(thing) for thing in things if thing)
