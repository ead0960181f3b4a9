"""From the terms of a query to what the index holds of them: the stems they may stand as.

What is looked for is always one or more runs of stems, most of one word: a Latin word has one for
each language it may be of, a symbol is several words, and so is a Chinese word.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wsisdesk.search.analysis import analyse, stem
from wsisdesk.search.analysis.tokens import script
from wsisdesk.search.expansion.forms import expand
from wsisdesk.search.expansion.model import Form, FormKind
from wsisdesk.search.query.vocabulary import SHORTEST_BEGINNING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from wsisdesk.search.query.tree import Term
    from wsisdesk.search.query.vocabulary import IndexVocabulary

_LATIN = ("en", "fr", "es")
_PARTICLE = re.compile(r"[وفبلك]")
_MEANING = (FormKind.SYNONYM, FormKind.PATTERN)
_FEW = 3  # paragraphs; a word found in fewer is worth a guess at its plural


@dataclass(frozen=True, slots=True)
class Asked:
    """A term with what it is looked up as.

    ``norms`` are its words as spelled, ``forms`` what counts as the same words in another form,
    ``wide`` what means the same in other words, or may do.
    """

    term: Term
    norms: tuple[str, ...]
    forms: tuple[Form, ...]
    wide: tuple[Form, ...] = ()

    @property
    def everything(self) -> tuple[Form, ...]:
        """All it is looked up as, its own forms first."""
        return self.forms + self.wide


class Asker:
    """Looks terms up. ``languages`` are those of the library."""

    def __init__(self, vocabulary: IndexVocabulary, languages: Iterable[str]) -> None:
        self._vocabulary = vocabulary
        self._languages = frozenset(languages)

    def ask(self, term: Term) -> Asked | None:
        """Return what a term is looked up as; None if nothing of it can be."""
        norms = norms_of(term.text)
        if not norms:
            return None
        if term.unfinished:
            return self._unfinished(term, norms)
        if term.edits:
            return self._alike(term, norms)
        forms = self._forms(term, norms)
        return Asked(
            term, norms,
            tuple(form for form in forms if form.kind not in _MEANING),
            tuple(form for form in forms if form.kind in _MEANING),
        )  # fmt: skip

    def _forms(self, term: Term, norms: Sequence[str]) -> list[Form]:
        own = [Form(run, FormKind.OWN) for run in self.runs(norms)]
        if term.exact or len(norms) > 1 or script(norms[0]) != "ar":
            return own
        found = expand(norms[0], "ar", self._vocabulary)
        sure = [form for form in found if form.kind is not FormKind.PATTERN]
        frequency = sum(self._vocabulary.frequency(*form.stems) for form in sure)
        return sure if frequency >= _FEW else list(found)

    def _unfinished(self, term: Term, norms: tuple[str, ...]) -> Asked | None:
        """Complete the last word from the vocabulary; one of too few letters says nothing yet."""
        *before, last = norms
        completed = self._vocabulary.completions(last)
        if not completed and len(last) < SHORTEST_BEGINNING and last.isalpha():
            return None
        runs = [(*run, stem) for run in self.runs(before) for stem in completed]
        forms = [Form(run, FormKind.OWN) for run in (*self.runs(norms), *runs)]
        return Asked(term, norms, tuple(dict.fromkeys(forms)))

    def _alike(self, term: Term, norms: tuple[str, ...]) -> Asked:
        """Look a misspelled word up as all words that are spelled much the same."""
        *before, last = norms
        words = self._vocabulary.alike(last, term.edits)
        runs = [(*run, word.stem) for run in self.runs(before) for word in words]
        forms = [Form(run, FormKind.OWN) for run in (*self.runs(norms), *runs)]
        return Asked(term, norms, tuple(dict.fromkeys(forms)))

    def runs(self, norms: Sequence[str]) -> tuple[tuple[str, ...], ...]:
        """Return words as runs of stems, one for each Latin language they may be of."""
        if all(script(norm) != "latin" for norm in norms):
            return (tuple(stem(norm, "") for norm in norms),)
        known = self._languages | {"en"}  # as English ones in texts of other scripts
        found = [
            tuple(stem(norm, language) for norm in norms)
            for language in _LATIN
            if language in known
        ]
        return tuple(dict.fromkeys(found))


def norms_of(text: str) -> tuple[str, ...]:
    """Return the words of a term. A particle written close to a number goes: و1334."""
    norms = analyse(text, "").norms
    if len(norms) > 1 and _PARTICLE.fullmatch(norms[0]) and norms[1].isascii():
        return norms[1:]
    return norms
