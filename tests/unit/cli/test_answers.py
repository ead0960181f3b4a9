"""Numbers of things are said as one says them."""

from __future__ import annotations

import pytest

from wsisdesk.cli.answers import counted


@pytest.mark.parametrize(
    ("number", "said"), [(0, "0 notes"), (1, "1 note"), (2, "2 notes"), (21, "21 notes")]
)
def test_one_thing_is_not_said_in_the_plural(number: int, said: str) -> None:
    assert counted(number, "note") == said
