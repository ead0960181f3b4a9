"""Citations are found when they are shown, and never for so long that the window stands still."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject

from tests.unit.ui.reader.specimens import english
from wsisdesk.documents.model import Block, BlockKind
from wsisdesk.documents.symbols.model import Citation, CitationKind
from wsisdesk.ui.reader import citing
from wsisdesk.ui.reader.citing import Citing
from wsisdesk.ui.typesetting.composition import Composed, compose

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pytestqt.qtbot import QtBot

SHORTEST = 1e-9  # seconds: one text and no more
FOUND = Citation(0, 4, next(iter(CitationKind)), "text")


class Finder:
    """Finds one citation in every text, and notes in which it has been asked to look."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def __call__(self, text: str, language: str) -> Sequence[Citation]:
        self.asked.append(text)
        return [FOUND]


@pytest.fixture
def items() -> tuple[Composed, ...]:
    blocks = tuple(Block(f"b{n}", BlockKind.PARAGRAPH, f"text {n}") for n in range(6))
    return compose(replace(english(), blocks=blocks)).blocks


@pytest.fixture
def finder() -> Finder:
    return Finder()


@pytest.fixture
def ready(qtbot: QtBot, finder: Finder, items: tuple[Composed, ...]) -> Iterator[Citing]:
    """Yield the citations of a document whose grammar has been built."""
    parent = QObject()
    made = Citing(finder, parent)
    with qtbot.waitSignal(made.ready):
        made.is_ready(items[0].language)
    finder.asked.clear()
    yield made
    del parent


def test_links_are_found_once(ready: Citing, finder: Finder, items: tuple[Composed, ...]) -> None:
    for _ in range(3):
        assert [link.end for link in ready.links(items[0])] == [4]
    assert finder.asked == ["text 0"]


def test_what_takes_too_long_for_one_turn_is_found_in_the_next(
    ready: Citing,
    finder: Finder,
    items: tuple[Composed, ...],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(citing, "_AT_ONCE", SHORTEST)
    qtbot.waitUntil(lambda: not ready._turn.isActive())
    shown: dict[str, bool] = {}

    def show() -> None:
        for item in items:
            shown[item.block.id] = bool(ready.links(item))

    ready.ready.connect(show)
    show()
    assert sum(shown.values()) <= 1
    qtbot.waitUntil(lambda: all(shown.values()))
    assert finder.asked == [item.block.text for item in items]


def test_what_was_found_before_is_shown_however_long_the_turn(
    ready: Citing, items: tuple[Composed, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    ready.links(items[0])
    monkeypatch.setattr(citing, "_AT_ONCE", SHORTEST)
    assert ready.links(items[0])
    assert not ready.links(items[1])


def test_short_texts_have_their_links_at_once(
    ready: Citing, items: tuple[Composed, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(time, "perf_counter", lambda: 0.0)
    assert all(ready.links(item) for item in items)
