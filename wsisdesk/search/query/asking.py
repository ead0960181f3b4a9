"""From the terms of a query to what the index holds of them: the stems they may stand as.

What is looked for is always one or more runs of stems, most of one word: a Latin word has one for
each language it may be of, a symbol is several words, and so is a Chinese word.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from wsisdesk.search.analysis import analyse, arabic, stem
from wsisdesk.search.analysis.tokens import script
from wsisdesk.search.expansion import Form, FormKind, expand, guess, symbol_forms
from wsisdesk.search.query.vocabulary import SHORTEST_BEGINNING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from wsisdesk.search.expansion import Synonyms
    from wsisdesk.search.model import Request
    from wsisdesk.search.query.tree import Term
    from wsisdesk.search.query.vocabulary import IndexVocabulary

_LATIN = ("en", "fr", "es")
_ELIDED = re.compile(r"(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’ʼ](?=\w{2})", re.IGNORECASE)
_POSSESSIVE = re.compile(r"(?<=[^\W\d_])['’ʼ]s?$", re.IGNORECASE)
_PARTICLE = re.compile(r"[وفبلك]")
_MEANING = (FormKind.SYNONYM, FormKind.PATTERN)
_FEW = 1  # paragraphs; a word found in fewer is worth a guess at its plural


@dataclass(frozen=True, slots=True)
class Asked:
    """A term with what it is looked up as.

    ``norms`` are its words as spelled, ``forms`` what counts as the same words in another form,
    ``wide`` what means the same in other words, or may do. A symbol is looked up by ``spellings``
    instead: the ways to print it, word by word.
    """

    term: Term
    norms: tuple[str, ...]
    forms: tuple[Form, ...]
    wide: tuple[Form, ...] = ()
    spellings: tuple[tuple[str, ...], ...] = ()

    @property
    def everything(self) -> tuple[Form, ...]:
        """All it is looked up as, its own forms first."""
        return self.forms + self.wide

    def narrowed(self, request: Request) -> Asked:
        """Leave out the forms that a request does not want; the words as typed stay."""
        if request.synonyms and request.forms and not request.without:
            return self
        return replace(
            self,
            forms=tuple(form for form in self.forms if _is_wanted(form, request)),
            wide=tuple(form for form in self.wide if _is_wanted(form, request)),
        )


@dataclass(frozen=True, slots=True)
class Wording:
    """Terms that are one wording together, with what else means the same."""

    terms: tuple[Term, ...]
    asked: Asked


class Asker:
    """Looks terms up. ``languages`` are those of the library."""

    def __init__(self, vocabulary: IndexVocabulary, languages: Iterable[str]) -> None:
        self._vocabulary = vocabulary
        self._languages = frozenset(languages)

    def wordings(self, terms: Sequence[Term], synonyms: Synonyms) -> tuple[Wording, ...]:
        """Return the wordings that a table of synonyms knows among words in a row."""
        words = [term.text for term in terms]
        found: dict[tuple[Term, ...], list[Form]] = {}
        for one in synonyms.find(words):
            row = tuple(terms[one.start : one.end])
            typed = "".join(term.text for term in row)
            found.setdefault(row, []).extend(f for f in one.forms if _is_readable(f.shown, typed))
        return tuple(
            Wording(row, Asked(replace(row[0], quoted=False, prefix=False), (), (), tuple(forms)))
            for row, forms in found.items()
            if forms
        )

    def ask(self, term: Term) -> Asked | None:
        """Return what a term is looked up as; None if nothing of it can be."""
        norms = norms_of(term.text if term.quoted or term.exact else _bare(term.text))
        if not norms:
            return None
        spellings = () if term.exact or term.quoted or term.edits else symbol_forms(term.text)
        if spellings:
            own = tuple(Form(run, FormKind.OWN) for run in self.runs(norms))
            return Asked(term, norms, own, spellings=(*spellings, *self._longer(term, norms)))
        if term.unfinished:
            return self._unfinished(term, norms)
        if term.edits:
            return self._alike(term, norms)
        return _asked(term, norms, self._forms(term, norms))

    def _forms(self, term: Term, norms: Sequence[str], *, guessing: bool = True) -> list[Form]:
        own = [Form(run, FormKind.OWN) for run in self.runs(norms)]
        if term.exact or len(norms) > 1 or script(norms[0]) != "ar":
            return own
        sure = list(expand(term.text, "ar", self._vocabulary))
        frequency = sum(self._vocabulary.frequency(*form.stems) for form in sure)
        if frequency >= _FEW or not guessing:
            return sure
        return [*sure, *guess(term.text, self._vocabulary)]

    def _longer(self, term: Term, norms: tuple[str, ...]) -> list[tuple[str, ...]]:
        """Return a symbol that is being typed with its last number or word completed."""
        if not term.unfinished:
            return []
        return [(*norms[:-1], word) for word in self._vocabulary.completions(norms[-1])]

    def _unfinished(self, term: Term, norms: tuple[str, ...]) -> Asked | None:
        """Complete the last word from the vocabulary; one of too few letters says nothing yet."""
        *before, last = norms
        completed = self._vocabulary.completions(last)
        if not completed and len(last) < SHORTEST_BEGINNING and last.isalpha():
            return None
        runs = [(*run, stem) for run in self.runs(before) for stem in completed]
        as_it_stands = (
            self._forms(term, norms, guessing=not completed)
            if len(last) > SHORTEST_BEGINNING
            else []
        )
        completions = [Form(run, FormKind.OWN) for run in (*self.runs(norms), *runs)]
        return _asked(term, norms, [*completions, *as_it_stands])

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


def _is_wanted(form: Form, request: Request) -> bool:
    if form.kind is FormKind.OWN:
        return True
    wanted = request.synonyms if form.kind is FormKind.SYNONYM else request.forms
    return wanted and form.shown not in request.without


def _asked(term: Term, norms: tuple[str, ...], forms: Iterable[Form]) -> Asked:
    """Sort forms into those of the words themselves and those that mean the same."""
    distinct = {form.stems: form for form in reversed(list(forms))}
    in_order = tuple(reversed(distinct.values()))
    return Asked(
        term, norms,
        tuple(form for form in in_order if form.kind not in _MEANING),
        tuple(form for form in in_order if form.kind in _MEANING),
    )  # fmt: skip


def _is_readable(wording: str, typed: str) -> bool:
    """Tell whether a wording is in the script that was typed, or an acronym as all know them."""
    scripts = {script(norm) for norm in analyse(typed, "").norms}
    acronym = wording.isascii() and wording.isupper()
    return acronym or bool(scripts & {script(norm) for norm in analyse(wording, "").norms})


def _bare(word: str) -> str:
    """Take off what an apostrophe joins to a word: l'Afghanistan, women's."""
    return _POSSESSIVE.sub("", _ELIDED.sub("", word))


def is_lone_article(asked: Asked) -> bool:
    """Tell whether nothing but the article has been typed of a word: it may become any."""
    return asked.term.unfinished and len(asked.norms) == 1 and asked.norms[0] in arabic.ARTICLES


def norms_of(text: str) -> tuple[str, ...]:
    """Return the words of a term. A particle written close to a number goes: و1334."""
    norms = analyse(text, "").norms
    if len(norms) > 1 and _PARTICLE.fullmatch(norms[0]) and norms[1].isascii():
        return norms[1:]
    return norms
