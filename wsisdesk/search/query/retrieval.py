"""Candidates for an answer: paragraphs with the reason for which they were found.

Reasons are layers, each wider than the one before. If the widest finds no more paragraphs than can
be looked at, these are all there are, and counted exactly. Otherwise candidates are the newest of
them and those of the documents that fit best as a whole; while somebody types, the newest alone.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from math import log
from typing import TYPE_CHECKING, NamedTuple

from wsisdesk.documents.model import BlockKind
from wsisdesk.search.index.filters import Filter
from wsisdesk.search.index.reading import within
from wsisdesk.search.model import Facet, Tier
from wsisdesk.search.query import fts
from wsisdesk.search.query.compiling import (
    ABOUT_DOCUMENTS,
    Breadth,
    beginnings,
    for_documents,
    for_paragraphs,
)
from wsisdesk.search.query.tree import All, Field, Not, Term, terms

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wsisdesk.search.index.found import Found
    from wsisdesk.search.index.reading import IndexReader
    from wsisdesk.search.model import Request
    from wsisdesk.search.query.compiling import Meaning
    from wsisdesk.search.query.tree import Node

LOOKED_AT, LOOKED_AT_TYPING = 400, 120  # paragraphs
_BEST_DOCUMENTS = 24
_MOST_RUNS, _MOST_RUNS_TYPING = 16, 4  # ways to put the forms of several words in a row
_MOST_SPELLED = 5  # words; who types more has typed a sentence
_MOST_SOME = 60  # words of which some are looked for; the rest of a pasted page adds nothing
_COUNTED = 10_000_000
_FEW_DOCUMENTS = 48  # in which it is quicker to look for a rare row of words than everywhere
_FILTERS = {
    Facet.LANGUAGE: Filter.LANGUAGE,
    Facet.KIND: Filter.KIND,
    Facet.BODY: Filter.BODY,
    Facet.YEAR: Filter.YEAR,
    Facet.WORK: Filter.WORK,
    Facet.ADDRESSEE: Filter.ADDRESSEE,
}


class Layer(NamedTuple):
    """A reason to be found, and the query over ``terms`` that tells who has it.

    ``whole`` is the query over the table of that name for documents without which there are no
    such paragraphs, or "" if it cannot tell them.
    """

    tier: Tier
    match: str
    whole: str = ""


@dataclass(slots=True)
class Candidates:
    """Paragraphs with their tier.

    ``close`` are those with the words side by side in some form; ``spelled`` says how many of the
    words stand in them as typed, be it with an article or a particle written to them;
    ``documents`` how well documents fit as a whole, from 1 (best) down, if that was asked.
    """

    found: dict[int, Found] = field(default_factory=dict)
    tiers: dict[int, Tier] = field(default_factory=dict)
    close: set[int] = field(default_factory=set)
    spelled: Counter[int] = field(default_factory=Counter)
    shares: dict[int, float] = field(default_factory=dict)
    documents: dict[int, float] = field(default_factory=dict)
    total: int = 0
    exact: bool = True

    def join(self, others: Candidates) -> None:
        """Add what was found for a further reason than all before."""
        for number, one in others.found.items():
            self.add([one], others.tiers[number])
        self.close |= others.close
        self.spelled |= others.spelled
        self.documents |= others.documents
        self.exact &= others.exact
        self.total = len(self.found) if self.exact else max(self.total, others.total)

    def add(self, found: Sequence[Found], tier: Tier) -> None:
        """Add paragraphs; the first reason for which one was found stays."""
        added = {one.number: one for one in found}
        self.found = added | self.found
        self.tiers = dict.fromkeys(added, tier) | self.tiers


class Retrieval:
    """Asks the index for the candidates of one request."""

    def __init__(self, reader: IndexReader, request: Request, number: int | None) -> None:
        self._reader = reader
        self._request = request
        enough = LOOKED_AT_TYPING if request.typing else LOOKED_AT
        self._most = max(enough, request.offset + request.limit)
        self._asked: dict[str, list[Found]] = {}
        self._narrowing = _narrowing(request, number)

    def candidates(self, tree: Node, meaning: Meaning, best: Tier = Tier.PHRASE) -> Candidates:
        """Return what has all that a query asks for. ``best`` is the best tier there can be."""
        layers = self._layers(tree, meaning, best)
        if not layers:
            return Candidates()
        if not any(term.field not in ABOUT_DOCUMENTS for term in terms(tree)):
            layers = self._titles(layers)
        if self._request.typing:
            found = self._newest_alone(layers)
            if not found.exact:
                self._count(found, layers[-1].match)
            return found
        widest = layers[-1].match
        newest = self._newest(widest)
        found = Candidates(total=len(newest), exact=len(newest) <= self._most)
        if not found.exact:
            if len(layers) > 1:
                self._look_into_best_documents(found, tree, meaning, layers)
            self._count(found, widest)
        for layer in layers[:-1]:
            found.add(self._newest(layer.match)[: self._most], layer.tier)
        found.add(newest[: self._most], layers[-1].tier)
        if newest:
            found.close = self._those(found, widest, _side_by_side(tree, meaning))
            for match in _nearly_as_typed(tree, meaning):
                found.spelled.update(self._those(found, widest, match))
        return found

    def _newest_alone(self, layers: list[Layer]) -> Candidates:
        """Return the newest candidates, as many as are looked at while somebody types.

        A wider layer is not asked for where a narrower one has enough of them.
        """
        row = layers[0] if layers[0].whole and len(layers) > 1 else None
        asked: list[tuple[Tier, list[Found]]] = []
        newest: list[Found] = []
        for layer in layers[1:] if row else layers:
            newest = self._newest(layer.match)
            asked.append((layer.tier, newest))
            if len(newest) > self._most:
                break
        if row:
            asked.insert(0, (row.tier, self._row(row, newest)))
        found = Candidates(total=len(newest), exact=len(newest) <= self._most)
        for tier, rows in asked:
            found.add(rows[: self._most], tier)
        return found

    def _row(self, layer: Layer, newest: list[Found]) -> list[Found]:
        """Return the newest paragraphs with the words in a row.

        To find that they stand so nowhere, the index must look at all places of each. Where they
        do not in those that have just been found, it is told in which few documents they may.
        """
        if not newest:
            return []
        if len(newest) > self._most:
            first, last = newest[-1].number, newest[0].number
            if self._reader.numbers(layer.match, first, last, 1):
                return self._newest(layer.match)
            documents = self._reader.newest_documents(layer.whole, _FEW_DOCUMENTS)
        else:
            documents = list({one.document for one in newest})
        if len(documents) < _FEW_DOCUMENTS:
            return self._within(layer.match, documents)
        return self._newest(layer.match)

    def _those(self, found: Candidates, among: str, match: str) -> set[int]:
        """Return the numbers of candidates that fit another query too, but for the best tier.

        That one is of words as typed, one after another: they all do.
        """
        numbers = [number for number, tier in found.tiers.items() if tier is not Tier.PHRASE]
        if not numbers or not match:
            return set()
        newest = {one.number for one in self._newest(among)[: self._most]}
        both = fts.both([match, among])
        fitting = self._reader.numbers(both, min(newest), max(newest))
        others = {found.found[number].document for number in numbers if number not in newest}
        if others:
            fitting += self._reader.numbers(within(both, others), min(numbers), max(numbers))
        return set(fitting).intersection(numbers)

    def has(self, term: Term, meaning: Meaning) -> bool:
        """Tell whether a term stands anywhere in a form of its own, where is looked at all."""
        match = for_paragraphs(term, meaning, Breadth.FORMS)
        return bool(match) and bool(self._reader.count(self._narrowed(match), 1))

    def some(self, tree: Node, meaning: Meaning) -> Candidates:
        """Return what has at least some of the words asked for, rare words counting more."""
        found = Candidates()
        if not isinstance(tree, All):
            return found
        unwanted = [part for part in tree.parts if isinstance(part, Not)]
        _, paragraphs = self._reader.size()
        known = 0
        for part in tree.parts:
            if known == _MOST_SOME:
                break
            if not any(terms(part)):
                continue
            match = for_paragraphs(All((part, *unwanted)), meaning, Breadth.MEANING)
            rows = self._newest(self._narrowed(match))[: self._most] if match else []
            known += bool(rows)
            worth = log(1 + paragraphs / (1 + len(rows)))
            for row in rows:
                found.shares[row.number] = found.shares.get(row.number, 0.0) + worth
            found.add(rows, Tier.SOME)
        found.total = len(found.found)
        found.exact = found.total < self._most
        return found

    def _layers(self, tree: Node, meaning: Meaning, best: Tier) -> list[Layer]:
        """Return the reasons for this query, narrowest first, each once."""
        if best is not Tier.PHRASE:
            match = for_paragraphs(tree, meaning, Breadth.FORMS)
            return [Layer(best, self._narrowed(match))] if match else []
        spelled = for_paragraphs(tree, meaning, Breadth.SPELLED)
        forms = for_paragraphs(tree, meaning, Breadth.FORMS)
        if spelled != forms:
            layer = Layer(_spelled_tier(tree), self._narrowed(spelled))
            if self._newest(layer.match):
                return [layer]
        everything = for_paragraphs(tree, meaning, Breadth.MEANING)
        layers = [Layer(Tier.WORDS, forms), Layer(Tier.EXPANDED, everything)]
        typed = self._typed(tree, meaning)
        if typed:
            whole = typed if _is_row(tree) else fts.both([typed, forms])
            layers.insert(0, Layer(Tier.PHRASE, whole, self._in_documents(typed)))
        distinct = {layer.match: layer for layer in reversed(layers) if layer.match}
        return [
            layer._replace(match=self._narrowed(match))
            for match, layer in reversed(distinct.items())
        ]

    def _in_documents(self, row: str) -> str:
        """Return the query for the documents that have a row of words, if these are stems.

        Within one document it is quicker to look for the row itself.
        """
        if not self._request.typing or self._request.document:
            return ""
        return fts.both([row, *_for_documents_only(self._request)])

    def _titles(self, layers: list[Layer]) -> list[Layer]:
        """Narrow what only says something about documents to their titles, if they have any."""
        title = fts.fact(Filter.BLOCK, [BlockKind.TITLE])
        narrowed = [Layer(layer.tier, fts.both([layer.match, title])) for layer in layers]
        return narrowed if self._newest(narrowed[-1].match) else layers

    def _typed(self, tree: Node, meaning: Meaning) -> str:
        """Return the query for the words as typed; while typing, for any of their forms in a row.

        The index cannot tell quickly how all phrases go on, but the vocabulary can tell words.
        """
        if self._request.typing:
            return _side_by_side(tree, meaning, _MOST_RUNS_TYPING)
        return _as_typed(tree, meaning)

    def _narrowed(self, match: str) -> str:
        return fts.both([match, *self._narrowing])

    def _newest(self, match: str) -> list[Found]:
        """Return the newest paragraphs: one more than are looked at, if there are so many."""
        found = self._asked.get(match)
        if found is None:
            found = self._asked[match] = self._reader.paragraphs(
                match, self._most + 1, current=self._request.current
            )
        return found

    def _within(self, match: str, documents: list[int]) -> list[Found]:
        return self._reader.paragraphs(
            match, self._most, documents=documents, current=self._request.current
        )

    def _look_into_best_documents(
        self, found: Candidates, tree: Node, meaning: Meaning, layers: list[Layer]
    ) -> None:
        match = for_documents(tree, meaning)
        if not match:
            return
        wanted = fts.both([match, *_for_documents_only(self._request)])
        best = self._reader.best_documents(wanted, _BEST_DOCUMENTS, current=self._request.current)
        found.documents = {one.number: 1 - place / len(best) for place, one in enumerate(best)}
        for layer in layers:
            found.add(self._within(layer.match, list(found.documents)), layer.tier)

    def _count(self, found: Candidates, match: str) -> None:
        if self._request.counted:
            found.total = self._reader.count(match, _COUNTED, current=self._request.current)
            found.exact = True


def _narrowing(request: Request, number: int | None) -> list[str]:
    chosen = [
        fts.fact(_FILTERS[facet], sorted(values))
        for facet, values in request.filters.items()
        if values
    ]
    if request.document:
        chosen.append(fts.fact(Filter.DOCUMENT, [str(number or 0)]))
    return chosen


def _for_documents_only(request: Request) -> list[str]:
    return [
        fts.fact(_FILTERS[facet], sorted(values))
        for facet, values in request.filters.items()
        if values and facet is not Facet.ADDRESSEE
    ]


def _spelled_tier(tree: Node) -> Tier:
    return Tier.PHRASE if all(term.quoted for term in terms(tree)) else Tier.WORDS


def plain_terms(tree: Node) -> list[Term]:
    """Return the terms of a query that is nothing but words in a row, else none."""
    parts = tree.parts if isinstance(tree, All) else (tree,)
    words = [part for part in parts if isinstance(part, Term) and part.field is Field.ANYWHERE]
    fields = {part.field for part in parts if isinstance(part, Term)}
    if not fields.issubset((Field.ANYWHERE, *ABOUT_DOCUMENTS)):
        return []
    return [term for term in words if not term.quoted and not term.edits and not term.exact]


def _is_row(tree: Node) -> bool:
    """Tell whether a query is words in a row and nothing else."""
    parts = tree.parts if isinstance(tree, All) else (tree,)
    return len(plain_terms(tree)) == len(parts)


def _as_typed(tree: Node, meaning: Meaning) -> str:
    """Return the query for the words as spelled, one after another."""
    words = plain_terms(tree)
    norms = [norm for term in words if term in meaning.asked for norm in meaning.asked[term].norms]
    if not norms:
        return ""
    star = " *" if words[-1].prefix else ""
    return f"n : {fts.phrase(norms)}{star}"


def _nearly_as_typed(tree: Node, meaning: Meaning) -> list[str]:
    """Return a query for each word as spelled, in Arabic also behind article and particles."""
    words = [meaning.asked[term] for term in plain_terms(tree) if term in meaning.asked]
    return [
        f"n : {fts.either(fts.phrase(norms) for norms in beginnings(asked))}"
        for asked in words[:_MOST_SPELLED]
    ]


def _side_by_side(tree: Node, meaning: Meaning, most: int = _MOST_RUNS) -> str:
    """Return the query for any forms of the words one after another, if these are not too many."""
    words = [term for term in plain_terms(tree) if term in meaning.asked]
    if sum(len(meaning.asked[term].norms) for term in words) < 2:
        return ""
    runs: list[tuple[str, ...]] = [()]
    for term in words:
        forms = meaning.asked[term].forms
        fewer = forms[: max(1, most // len(runs))]
        runs = [(*run, *form.stems) for run in runs for form in fewer]
    return f"s : {fts.either(map(fts.phrase, runs))}"
