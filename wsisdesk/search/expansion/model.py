"""Forms of a word, why they are forms of it, and what they are checked against."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable


class FormKind(StrEnum):
    """Why a form is looked up; the surest first."""

    OWN = "own"  # the stem of the word itself
    CLITIC = "clitic"  # the same with a preposition or conjunction written to it, or without
    PLURAL = "plural"  # its plural or singular by the reviewed list
    SYNONYM = "synonym"  # another wording of the same, by the table of synonyms
    PATTERN = "pattern"  # it may be a plural or singular: a guess, for words that are hardly found


@dataclass(frozen=True, slots=True)
class Form:
    """What to look up: one stem, or several that follow one another.

    ``shown`` is what a reader is told of it, empty if it needs no telling.
    """

    stems: tuple[str, ...]
    kind: FormKind
    shown: str = ""


class Vocabulary(Protocol):
    """What an index can tell about words."""

    def frequency(self, stem: str) -> int:
        """Return in how many paragraphs a stem occurs, 0 if in none."""

    def foresee(self, stems: Iterable[str]) -> None:
        """Be told whose frequencies will be asked for, so as to look them up together."""

    def occurs(self, norm: str) -> bool:
        """Tell whether a word occurs spelled just so."""
