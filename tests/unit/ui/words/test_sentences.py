"""Things of a list keep their own directions and are parted as the interface writes."""

from __future__ import annotations

from wsisdesk.text.direction import FSI, PDI, without_controls
from wsisdesk.ui.words.sentences import listed


def test_things_are_parted_by_a_comma() -> None:
    assert without_controls(listed(["Ctrl+W", "Ctrl+F4"])) == "Ctrl+W, Ctrl+F4"


def test_each_thing_runs_in_its_own_direction() -> None:
    assert listed(["جنيف", "WSIS"]) == f"{FSI}جنيف{PDI}, {FSI}WSIS{PDI}"


def test_what_is_empty_is_left_out() -> None:
    assert without_controls(listed(["", "one", ""])) == "one"
    assert listed([]) == ""
