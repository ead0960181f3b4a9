"""Sentences said one after the other, as each language writes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Iterable


def in_a_row(sentences: Iterable[str]) -> str:
    """Join sentences: with a space between them, but for Chinese. Empty ones are left out."""
    pair = QCoreApplication.translate("Sentences", "%1 %2", "two sentences, one after the other")
    between = pair.removeprefix("%1").removesuffix("%2")
    return between.join(filter(None, sentences))
