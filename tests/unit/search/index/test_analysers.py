"""Processes at work beside the writer answer for every document, however large the requests."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tests.helpers.builders import document_of, make_file
from wsisdesk.library.store import Library
from wsisdesk.search.index.analysers import Analysers
from wsisdesk.search.index.facts import facts

if TYPE_CHECKING:
    from pathlib import Path

_MORE_THAN_A_PIPE_HOLDS = 1 << 18


def test_large_requests_and_large_answers_do_not_wait_for_each_other(tmp_path: Path) -> None:
    with Library(tmp_path) as library:
        for number in range(6):
            path = make_file(tmp_path / "in", f"{number}.txt", "en", n=str(number))
            library.add(document_of(path, "en"), path)
        held = facts(library.entries())
    title = "a very long title " * (_MORE_THAN_A_PIPE_HOLDS // 18)
    wanted = [replace(item, title=title) for item in held.values()]
    with Analysers(tmp_path, 1) as analysers:
        assert len(list(analysers.prepare(wanted))) == len(wanted)


def test_documents_come_in_the_order_they_are_wanted_however_long_each_takes(
    tmp_path: Path,
) -> None:
    with Library(tmp_path) as library:
        for number in range(24):
            length = 400 if number % 5 == 0 else 1
            path = make_file(tmp_path / "in", f"{number}.txt", "en", n=str(number) * length)
            library.add(document_of(path, "en"), path)
        wanted = list(facts(library.entries()).values())
    with Analysers(tmp_path, 3) as analysers:
        assert [one.facts for one in analysers.prepare(wanted)] == wanted
