"""Where a citation leads in this library: to the version cited, to another one, or nowhere yet.

A citation without a version means the version in force at the date of the citing document (ITU
Decision 3); which one that was cannot be known from the library alone, so the newest held version
is offered and nothing is warned of.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from wsisdesk.documents import symbols
from wsisdesk.library.works import group

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wsisdesk.documents.symbols import Citation
    from wsisdesk.library.entries import Entry


class Holding(StrEnum):
    """What the library holds of a cited text."""

    HELD = "held"  # the version cited, or any where none is named
    OTHER_VERSION = "other_version"
    NOT_HELD = "not_held"
    UNKNOWN = "unknown"  # the text cited cannot be told from the citation


@dataclass(frozen=True, slots=True)
class Target:
    """Where a citation leads; ``versions`` are those held, newest first.

    ``likely`` says that the citation's form is careless and the work only its likely meaning.
    """

    holding: Holding
    work: str
    version: str
    entry: Entry | None = None
    versions: tuple[str, ...] = ()
    likely: bool = False


def target(citation: Citation, entries: Iterable[Entry], language: str = "") -> Target:
    """Find the document a citation leads to, in the citing document's language if it is held."""
    work = citation.target
    likely = work != citation.work
    if not work:
        return Target(Holding.UNKNOWN, "", citation.version)
    held = [entry for entry in entries if entry.work == work]
    if not held:
        return Target(Holding.NOT_HELD, work, citation.version, likely=likely)
    versions = group(held, language)[0].versions
    names = tuple(version.version for version in versions)
    cited = [version for version in versions if version.version == citation.version]
    chosen = cited[0] if citation.version and cited else versions[0]
    entry = min(chosen.entries, key=lambda entry: entry.language != language)
    found = not citation.version or bool(cited)
    holding = Holding.HELD if found else Holding.OTHER_VERSION
    return Target(holding, work, citation.version, entry, names, likely)


def describe(work: str, version: str, language: str) -> str:
    """Name a cited text for people, in an interface language."""
    return symbols.display_name(work, version, language)
