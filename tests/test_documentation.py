"""What README and CONTRIBUTING tell people to run, to read and to look at is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PAGES = ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")
BENCHMARKS = ROOT / "tests" / "benchmarks"


def _text(name: str) -> str:
    return (ROOT / name).read_text("utf-8")


@pytest.mark.parametrize("page", PAGES)
def test_every_target_that_is_named_can_be_made(page: str) -> None:
    targets = set(re.findall(r"^([a-z]+):", _text("Makefile"), re.MULTILINE))
    named = re.findall(r"(?:^|`)make ([a-z]+)", _text(page), re.MULTILINE)
    assert set(named) <= targets


@pytest.mark.parametrize("page", PAGES)
def test_every_page_and_picture_that_is_linked_is_there(page: str) -> None:
    linked = re.findall(r"\]\(([^)#\s]+)\)", _text(page))
    assert not [link for link in linked if "://" not in link and not (ROOT / link).exists()]


@pytest.mark.parametrize("page", PAGES)
def test_every_folder_and_file_of_the_repository_that_is_named_is_there(page: str) -> None:
    named = re.findall(r"`((?:tests|resources|wsisdesk|i18n)/[\w/.*]*)`", _text(page))
    assert not [name for name in named if not [*ROOT.glob(name.rstrip("/"))]]


def test_every_measurement_that_is_named_can_be_run() -> None:
    section = _text("README.md").partition("## Measuring")[2].partition("\n## ")[0]
    named = {
        *re.findall(r"tests\.benchmarks\.(\w+)", section),
        *re.findall(r"`([a-z_]+)`", section),
    }
    assert len(named) > 5
    assert not [name for name in named if not [*BENCHMARKS.glob(f"{name}*")]]
