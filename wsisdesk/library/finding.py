"""Which document of the library is meant by what a user typed.

In this order: a work with its version (``itu/council/res/1334@2023``, ``1334@2023``), a symbol or
citation (``A/RES/70/125``, ``Resolution 1334 (Mod. 2023)``), an identifier or the beginning of
one (four hexadecimal digits or more), the name of a file. What names a work but no version or
language means its newest version, in the wanted language, else in the first of ``LANGUAGES`` that
is there; of several files of one version and language, the one that came in last.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from wsisdesk.documents import symbols
from wsisdesk.errors import AmbiguousDocument, DocumentNotFound
from wsisdesk.text.digits import european
from wsisdesk.text.languages import rank

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from wsisdesk.library.entries import Entry

_NUMBER = re.compile(r"\d+")
_PREFIX = re.compile(r"[0-9a-f]{4,64}")


def find(entries: Sequence[Entry], wanted: str, language: str = "") -> Entry:
    """Return the entry meant; raises ``DocumentNotFound`` or ``AmbiguousDocument``."""
    typed = european(wanted.strip())
    named = [best(group, language) for group in by_work(_named(entries, typed))]
    named += [entry for entry in _identified(entries, typed) if entry not in named]
    named = named or [entry for entry in entries if typed and entry.name == wanted]
    if not named:
        raise DocumentNotFound(wanted)
    if len(named) > 1:
        raise AmbiguousDocument(wanted, ", ".join(entry.short_id for entry in named))
    return named[0]


def best(entries: Iterable[Entry], language: str = "") -> Entry:
    """Return the newest version of one work, in the wanted or first available language."""
    return max(
        entries,
        key=lambda entry: (
            symbols.order(entry.version),
            entry.language == language,
            -rank(entry.language),
            entry.added,
        ),
    )


def _identified(entries: Iterable[Entry], typed: str) -> list[Entry]:
    prefix = typed.lower()
    if not _PREFIX.fullmatch(prefix):
        return []
    return [entry for entry in entries if entry.id.startswith(prefix)]


def _named(entries: Sequence[Entry], typed: str) -> list[Entry]:
    """Return the entries of the works, or with the symbol, that ``typed`` names."""
    work, version = _meant(typed)
    symbol = typed.casefold()
    return [
        entry
        for entry in entries
        if (_is_of(entry, work) and version in ("", entry.version))
        or (entry.symbol and entry.symbol.casefold() == symbol)
    ]


def _meant(typed: str) -> tuple[str, str]:
    """Split what was typed into a work (or the end of its name) and a version."""
    identity = symbols.normalise(typed)
    if identity is not None and identity.work:
        return identity.work, identity.version
    number = _NUMBER.search(typed)
    citation = next(iter(symbols.citations(typed)), None)
    if number and citation is not None and citation.doubt is symbols.Doubt.BODY_MISSING:
        # "Resolution 140": the number of whichever body's resolution the library holds.
        return number[0], citation.version
    work, _, version = typed.partition("@")
    return work.strip().casefold(), version.strip()


def _is_of(entry: Entry, work: str) -> bool:
    name = entry.work.casefold()
    return bool(work) and (name == work or name.endswith(f"/{work}"))


def by_work(entries: Iterable[Entry]) -> tuple[list[Entry], ...]:
    """Put the entries of each work together; one without a work stands for itself.

    Works keep the order of their first entries.
    """
    works: dict[str, list[Entry]] = {}
    for entry in entries:
        works.setdefault(entry.work or entry.id, []).append(entry)
    return tuple(works.values())
