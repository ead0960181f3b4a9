from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Protocol

import pytest

from tests.helpers.pools import SpecimenPool
from wsisdesk import cli
from wsisdesk.library import importing, rebuilding
from wsisdesk.library.store import Library

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def library(data: Path) -> Iterator[Library]:
    with Library(data) as opened:
        yield opened


@pytest.fixture
def pool(monkeypatch: pytest.MonkeyPatch) -> SpecimenPool:
    """Make imports read specimens, at once and in this process."""
    from contextlib import nullcontext

    pool = SpecimenPool()
    for module in (importing, rebuilding):
        monkeypatch.setattr(module, "readers", lambda _: nullcontext(pool))
    return pool


class Run(Protocol):
    """Runs a command and returns its status, its answer (JSON read) and its complaints."""

    def __call__(self, *arguments: str) -> tuple[int, Any, str]: ...


@pytest.fixture
def run(data: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def run_command(*arguments: str) -> tuple[int, Any, str]:
        status = cli.main(["--data", str(data), *arguments])
        out, err = capsys.readouterr()
        return status, json.loads(out) if "--json" in arguments and out else out, err

    return run_command
