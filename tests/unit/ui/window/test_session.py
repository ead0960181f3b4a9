"""The session survives a restart, and nothing that happens to its file stops the program."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from wsisdesk.ui.window.session import (
    FILE_NAME,
    RECENT_LIMIT,
    Place,
    Session,
    load_session,
    remembered,
    save_session,
)

if TYPE_CHECKING:
    from pathlib import Path

SESSION = Session(
    tabs=(Place("a", "b1"), Place("b")),
    current=1,
    recent=("b", "a"),
    library_open=False,
    library_width=300,
    expanded=("/itu/council/res/9200",),
    shortcuts=(("about", ("Ctrl+Alt+A",)),),
)


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    save_session(SESSION, tmp_path)
    assert load_session(tmp_path) == SESSION


def test_without_a_file_the_session_is_fresh(tmp_path: Path) -> None:
    assert load_session(tmp_path) == Session()


@pytest.mark.parametrize(
    "damage",
    [
        "",
        "{",
        "[]",
        '"x"',
        '{"tabs": 3}',
        '{"tabs": [{"document": 1}]}',
        "\udcff",
        '{"tabs": null}',
    ],
)
def test_a_damaged_file_means_a_fresh_start(tmp_path: Path, damage: str) -> None:
    (tmp_path / FILE_NAME).write_bytes(damage.encode("utf-8", "surrogateescape"))
    assert load_session(tmp_path) == Session()


def test_what_a_later_version_adds_is_ignored(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text('{"tabs": [], "mood": "good", "current": 0}', "utf-8")
    assert load_session(tmp_path) == Session(current=0)


def test_recent_documents_come_latest_first_without_repetition() -> None:
    assert remembered(("a", "b"), "b") == ("b", "a")
    many = tuple(str(number) for number in range(RECENT_LIMIT))
    assert len(remembered(many, "new")) == RECENT_LIMIT
