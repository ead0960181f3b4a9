"""The language of every paragraph, and of the document: what most of its letters are in."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from wsisdesk.text.language import LANGUAGES, detect

if TYPE_CHECKING:
    from collections.abc import Sequence

_TELLING = 30  # letters that a paragraph needs to have a language of its own
_SAMPLE = 600  # code points of a paragraph that are looked at
_DECLARED_WEIGHT = 40
_CLEAR_SHARE = 0.9  # of the letters: then the other paragraphs need not be asked


def document_language(texts: Sequence[str], declared: str = "") -> str:
    """Return the language of most of the text; what the file declares decides when in doubt."""
    weights: Counter[str] = Counter()
    for text in texts:
        sample = text[:_SAMPLE]
        weights[detect(sample)] += len(sample)
    declared = declared.lower().partition("-")[0]
    if declared in LANGUAGES:
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
        found = detect(sample) if len(sample) >= _TELLING else ""
        letters = sum(map(str.isalpha, sample))
        if found and letters >= _TELLING:
            last = found
            result.append(found)
        else:
            result.append(_short_language(sample, last, document))
    return result


def _short_language(text: str, last: str, document: str) -> str:
    """Let a short paragraph follow its neighbour, unless its script is plainly another one."""
    found = detect(text)
    scripts = {"ar": "ar", "ru": "ru", "zh": "zh"}
    for candidate in (last, document):
        if not found or scripts.get(found, "latin") == scripts.get(candidate, "latin"):
            return candidate
    return found
