"""What is searched instead of a text: its words, folded and stemmed, with their places in it.

``analyse`` is one function for every language; indexing and asking use the same one, so that both
see the same words. Offsets are code points of the text as it stands: a hit marks the word as it
is printed, with its vowel marks.
"""

from __future__ import annotations

from wsisdesk.search.analysis.analyser import (
    VERSION,
    analyse,
    norm,
    stem,
    word_forms,
)
from wsisdesk.search.analysis.model import Analysis

__all__ = ["VERSION", "Analysis", "analyse", "norm", "stem", "word_forms"]
