"""One symbol as read from plain text, whatever its family, and what the families share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wsisdesk.documents.symbols.model import CitationKind, Doubt

CYRILLIC_TWINS = str.maketrans("АВЕКМНОРСТХавекмнорстх", "ABEKMHOPCTXabekmhopctx")

# A symbol is a token of Latin letters and digits: Arabic and Chinese letters may touch it
# (``وC24/82``), Latin ones, digits and the punctuation of addresses may not.
OPENING = r"(?<![A-Za-z0-9А-я/._@&=#-])"
CLOSING = r"(?![A-Za-z0-9]|/[A-Za-z0-9]|@)"


@dataclass(frozen=True, slots=True)
class Reading:
    """One symbol: where it stands in the plain text and what it says."""

    start: int
    end: int
    kind: CitationKind
    work: str
    symbol: str
    version: str = ""
    doubt: Doubt | None = None
    likely: str = ""
