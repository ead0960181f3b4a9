"""One question from the query as typed to the hits that are shown."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from wsisdesk.documents import symbols
from wsisdesk.search.index.filters import Filter
from wsisdesk.search.model import Answer, Hit, Tier
from wsisdesk.search.query import fts, ranking
from wsisdesk.search.query.asking import Asked, Asker, is_lone_article
from wsisdesk.search.query.compiling import ABOUT_DOCUMENTS, Meaning
from wsisdesk.search.query.marking import Marked, Marker
from wsisdesk.search.query.parsing import parse
from wsisdesk.search.query.retrieval import Candidates, Retrieval, plain_terms
from wsisdesk.search.query.tree import All, Either, Field, Not, Term, terms

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from wsisdesk.search.expansion import Synonyms
    from wsisdesk.search.index.found import Held, Word
    from wsisdesk.search.index.paragraphs import Paragraph
    from wsisdesk.search.index.reading import IndexReader
    from wsisdesk.search.model import Request
    from wsisdesk.search.query.ranking import Ranked
    from wsisdesk.search.query.tree import Node
    from wsisdesk.search.query.vocabulary import IndexVocabulary

_MOST_DOCUMENTS = 2000  # that a title or a symbol may come to
_FEW = 3  # hits; with fewer, other spellings are suggested
_MOST_SUGGESTIONS = 3
_SHORTEST_MISSPELLED = 4  # letters


class Answering:
    """Answers one request from one state of the index."""

    def __init__(
        self,
        reader: IndexReader,
        vocabulary: IndexVocabulary,
        synonyms: Synonyms | None,
        request: Request,
    ) -> None:
        self._reader = reader
        self._vocabulary = vocabulary
        self._synonyms = synonyms if request.synonyms else None
        self._request = request
        self._asker = Asker(vocabulary, vocabulary.latin_languages())

    def answer(self) -> Answer:
        """Return the answer."""
        request = self._request
        parsed = parse(request.query, typing=request.typing, operators=request.operators)
        if parsed.tree is None:
            return Answer((), 0, problems=parsed.problems)
        number = self._reader.number(request.document) if request.document else None
        retrieval = Retrieval(self._reader, request, number)
        meaning = self._meaning(parsed.tree)
        found = retrieval.candidates(parsed.tree, meaning)
        suggestions: tuple[str, ...] = ()
        if found.total < _FEW and not request.typing:
            respelled, suggestions = self._respelled(parsed.tree, meaning, retrieval)
            if respelled is not meaning:
                meaning = respelled
                found.join(retrieval.candidates(parsed.tree, meaning, Tier.FUZZY))
        partial = not found.total
        if partial:
            found = retrieval.some(parsed.tree, meaning)
        answer = self._shown(found, meaning)
        return replace(
            answer,
            problems=parsed.problems,
            suggestions=suggestions,
            partial=partial and bool(answer.hits),
        )

    def _meaning(self, tree: Node) -> Meaning:
        request = self._request
        asked = {
            term: asked.narrowed(request)
            for term in _all_terms(tree)
            if (asked := self._asker.ask(term))
        }
        if len(asked) > 1:
            asked = {term: one for term, one in asked.items() if not is_lone_article(one)}
        documents = {
            term: self._documents(term, asked[term])
            for term in asked
            if term.field in ABOUT_DOCUMENTS
        }
        known = self._asker.wordings(_row(tree), self._synonyms) if self._synonyms else ()
        narrowed = (replace(one, asked=one.asked.narrowed(request)) for one in known)
        wordings = tuple(one for one in narrowed if one.asked.everything)
        return Meaning(asked, documents, wordings)

    def _documents(self, term: Term, asked: Asked) -> tuple[int, ...]:
        """Return the numbers of the documents with such a title, or that are called so."""
        runs = fts.either(fts.phrase(form.stems) for form in asked.everything)
        match = f"{term.field} : {runs}"
        if term.field is Field.SYMBOL:
            named = symbols.normalise(term.text)
            if named is not None and named.work:
                match = fts.either([match, fts.fact(Filter.WORK, [named.work])])
        found = self._reader.best_documents(match, _MOST_DOCUMENTS)
        return tuple(one.number for one in found)

    def _respelled(
        self, tree: Node, meaning: Meaning, retrieval: Retrieval
    ) -> tuple[Meaning, tuple[str, ...]]:
        """Put words that are spelled much the same in the place of unknown ones."""
        asked = dict(meaning.asked)
        suggestions: list[str] = []
        for term in terms(tree):
            known = meaning.asked.get(term)
            if known is None or not _may_be_misspelled(known):
                continue
            if retrieval.has(term, replace(meaning, wordings=())):
                continue
            most = 1 if len(known.norms[0]) <= _SHORTEST_MISSPELLED else 2
            edits, alike = self._nearest(known.norms[0], most)
            if alike:
                other = self._asker.ask(replace(term, edits=edits)) or known
                forms = tuple(dict.fromkeys([*known.forms, *other.forms]))
                asked[term] = replace(known, forms=forms)
                suggestions += [self._with(term, word.word) for word in alike[:_MOST_SUGGESTIONS]]
        if not suggestions:
            return meaning, ()
        distinct = tuple(dict.fromkeys(suggestions))[:_MOST_SUGGESTIONS]
        return replace(meaning, asked=asked), distinct

    def _nearest(self, norm: str, most: int) -> tuple[int, list[Word]]:
        """Return by how few letters other words differ, and these words."""
        for edits in range(1, most + 1):
            alike = self._vocabulary.alike(norm, edits)
            if alike:
                return edits, alike
        return most, []

    def _with(self, term: Term, word: str) -> str:
        query = self._request.query
        return query[: term.start] + word + query[term.end :]

    def _shown(self, found: Candidates, meaning: Meaning) -> Answer:
        """Rank the candidates and make hits of those on the page that is asked for."""
        held = self._reader.documents({one.document for one in found.found.values()})
        if self._request.current:
            held = {number: one for number, one in held.items() if one.current}
        ranked = ranking.rank(found, held)
        exact_terms = [asked for asked in meaning.asked.values() if asked.term.exact]
        if exact_terms:
            ranked = self._letter_by_letter(ranked, exact_terms)
            found.total = len(ranked)
        first = self._request.offset
        page = ranked[first : first + self._request.limit]
        texts = self._texts(page)
        wanted = [*meaning.asked.values(), *(wording.asked for wording in meaning.wordings)]
        marker = Marker(wanted)
        hits = tuple(
            _hit(held[one.found.document], texts[one.found.number], marker, one) for one in page
        )
        return Answer(
            hits,
            found.total,
            exact=found.exact,
            also=_also(meaning),
            facets=ranking.facets(ranked, held),
            documents=ranking.by_document(ranked, held),
        )

    def _texts(self, ranked: Iterable[Ranked]) -> dict[int, Paragraph]:
        return self._reader.texts_in((one.found.number, one.found.document) for one in ranked)

    def _letter_by_letter(self, ranked: list[Ranked], asked: list[Asked]) -> list[Ranked]:
        """Keep the paragraphs in which exact terms stand as they were typed."""
        texts = self._texts(ranked)
        marker = Marker(asked)
        return [
            one
            for one in ranked
            if marker.holds_exactly(texts[one.found.number].text, texts[one.found.number].language)
        ]


def _may_be_misspelled(asked: Asked) -> bool:
    term = asked.term
    if term.quoted or term.exact or term.prefix or term.edits or len(asked.norms) > 1:
        return False
    word = asked.norms[0]
    return len(word) >= _SHORTEST_MISSPELLED and word.isalpha()


def _row(tree: Node) -> list[Term]:
    """Return the finished words of a query that is nothing but words in a row."""
    return [term for term in plain_terms(tree) if not term.prefix]


def _all_terms(node: Node) -> Iterator[Term]:
    """Yield every term, also of what is excluded."""
    if isinstance(node, Term):
        yield node
    elif isinstance(node, All | Either):
        for part in node.parts:
            yield from _all_terms(part)
    elif isinstance(node, Not):
        yield from _all_terms(node.part)


def _also(meaning: Meaning) -> tuple[str, ...]:
    """Return the forms that were looked up beside the typed ones and that are worth telling."""
    asked = [*meaning.asked.values(), *(wording.asked for wording in meaning.wordings)]
    shown = [form.shown for one in asked for form in one.everything]
    return tuple(dict.fromkeys(filter(None, shown)))


def _hit(document: Held, paragraph: Paragraph, marker: Marker, ranked: Ranked) -> Hit:
    marked = marker.mark(paragraph.text, paragraph.language)
    return hit_of(document, paragraph, marked, ranked.score, ranked.tier)


def hit_of(document: Held, paragraph: Paragraph, marked: Marked, score: float, tier: Tier) -> Hit:
    """Return a hit of a paragraph of a document."""
    return Hit(
        document=document.id,
        title=document.title,
        symbol=document.symbol,
        language=paragraph.language or document.language,
        work=document.work,
        version=document.version,
        kind=document.kind,
        year=document.year,
        current=document.current,
        block=paragraph.block,
        label=paragraph.label,
        address=paragraph.address,
        key=paragraph.key,
        text=paragraph.text,
        spans=marked.spans,
        score=score,
        tier=tier,
        matched=marked.matched,
    )
