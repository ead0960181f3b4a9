"""Specimen documents with the structure that a reader of them would write down.

A specimen stands in ``tests/data/understood``: what the whole document is, an empty line, then one
line for each block, ``kind | key | label | text``.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parents[3] / "data" / "understood"
NAMES = sorted(path.stem for path in FOLDER.glob("*.txt"))


@dataclass(frozen=True, slots=True)
class Expected:
    """One block as it should be understood."""

    kind: str
    key: str
    label: str
    text: str

    @property
    def typed(self) -> str:
        """The paragraph as somebody types it, a tab behind the label."""
        return f"{self.label}\t{self.text}" if self.label else self.text


@dataclass(frozen=True, slots=True)
class Specimen:
    """A document and what it is."""

    about: dict[str, str]
    blocks: tuple[Expected, ...]

    @property
    def typed(self) -> list[str]:
        """The paragraphs as plain text holds them."""
        return [block.typed for block in self.blocks]


def load(name: str) -> Specimen:
    """Read one specimen."""
    head, _, body = (FOLDER / f"{name}.txt").read_text(encoding="utf-8").partition("\n\n")
    about = {}
    for line in head.splitlines():
        field, _, value = line.partition(":")
        about[field] = value.strip()
    return Specimen(about, tuple(map(_expected, body.splitlines())))


def _expected(line: str) -> Expected:
    kind, key, label, text = (part.strip() for part in line.split("|", 3))
    return Expected(kind, key, label, text)
