from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.helpers.pools import SpecimenPool
from wsisdesk.library.store import Library

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library(tmp_path / "data") as opened:
        yield opened


@pytest.fixture
def pool() -> SpecimenPool:
    return SpecimenPool()
