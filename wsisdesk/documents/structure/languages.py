"""The language of every paragraph, and of the document: what most of its letters are in."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from wsisdesk.text.detection import detect
from wsisdesk.text.languages import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Sequence

_TELLING = 30  # letters that a paragraph needs to have a language of its own
_SAMPLE = 250  # code points of a paragraph that are looked at
_PARAGRAPHS = 300  # paragraphs, spread over the text, that decide for the document
_DECLARED_WEIGHT = 40
_TOO_MUCH_UNKNOWN = 150  # code points of text in no language we know
_SAME_SCRIPT = frozenset({"en", "fr", "es"})


def document_language(texts: Sequence[str], declared: str = "") -> str:
    """Return the language of most of the text; what the file declares decides when in doubt.

    Much text in which nothing speaks for the declared language is in another one: files declare
    what the program was set to.
    """
    weights: Counter[str] = Counter()
    for text in texts[:: len(texts) // _PARAGRAPHS + 1]:
        sample = text[:_SAMPLE]
        weights[detect(sample)] += len(sample)
    declared = declared.lower().partition("-")[0]
    contradicted = weights[""] > _TOO_MUCH_UNKNOWN and not weights[declared]
    if declared in LANGUAGES and not contradicted:
        weights[declared] += _DECLARED_WEIGHT
    weights.pop("", None)
    return weights.most_common(1)[0][0] if weights else ""


def paragraph_languages(texts: Sequence[str], document: str) -> list[str]:
    """Return a language for each paragraph; short ones follow the paragraph before them.

    Before the first telling paragraph, and where nothing tells, it is the document's.
    """
    result: list[str] = []
    last = document
    for text in texts:
        sample = text[:_SAMPLE]
        found = detect(sample)
        telling = len(sample) >= _TELLING and sum(map(str.isalpha, sample)) >= _TELLING
        if found and telling:
            last = found
        result.append(found if found and telling else _short_language(found, last, document))
    return result


def _short_language(found: str, last: str, document: str) -> str:
    """Let a short paragraph follow its neighbour, unless its script is plainly another one."""
    for candidate in (last, document):
        if not found or found == candidate or {found, candidate} <= _SAME_SCRIPT:
            return candidate
    return found
