"""What else a word is looked up as when a query is asked; the index holds nothing of this.

``expand`` gives the forms of one word, ``guess`` possible ones of a rare word,
``synonyms.Synonyms`` other wordings of a run of words, ``symbols.symbol_forms`` other ways to print
a symbol or a range. Which of them are worth asking for is told by the vocabulary of the index.
"""

from __future__ import annotations

from wsisdesk.search.expansion.forms import expand, guess
from wsisdesk.search.expansion.model import Form, FormKind, Vocabulary
from wsisdesk.search.expansion.symbols import symbol_forms
from wsisdesk.search.expansion.synonyms import Synonyms, SynonymSet, Wording, load

__all__ = [
    "Form",
    "FormKind",
    "SynonymSet",
    "Synonyms",
    "Vocabulary",
    "Wording",
    "expand",
    "guess",
    "load",
    "symbol_forms",
]
