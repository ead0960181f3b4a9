"""The same terms in tantivy, where it is installed: how fast searching could be."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import tantivy

from wsisdesk.library.store import Library
from wsisdesk.search.analysis import analyse
from wsisdesk.search.index.building import read_and_prepare
from wsisdesk.search.index.facts import facts

if TYPE_CHECKING:
    from pathlib import Path

    from tests.benchmarks.search_questions import Question
    from wsisdesk.search.index.reading import IndexReader

_SHOWN = 20
_STEMS = 8
_MEMORY = 128 << 20


def _open(folder: Path) -> Any:  # noqa: ANN401 - tantivy has no types
    builder = tantivy.SchemaBuilder()
    builder.add_unsigned_field("number", stored=True, indexed=True)
    for name in ("n", "s"):
        builder.add_text_field(name, tokenizer_name="terms", index_option="position")
    folder.mkdir(parents=True, exist_ok=True)
    index = tantivy.Index(builder.build(), str(folder))
    plain = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.whitespace()).build()
    index.register_tokenizer("terms", plain)
    return index


def build(library_folder: Path, folder: Path) -> float:
    """Index a library; return the seconds it took beside the analysis."""
    index = _open(folder)
    writer = index.writer(_MEMORY, 1)
    seconds, number = 0.0, 0
    with Library(library_folder) as library:
        wanted = facts(library.entries()).values()
        for prepared in read_and_prepare(library, wanted, analyse):
            begun = time.perf_counter()
            for row in prepared.rows:
                number += 1
                document = tantivy.Document()
                document.add_unsigned("number", number)
                document.add_text("n", row.words)
                document.add_text("s", row.stems)
                writer.add_document(document)
            seconds += time.perf_counter() - begun
    begun = time.perf_counter()
    writer.commit()
    writer.wait_merging_threads()
    return seconds + time.perf_counter() - begun


class Rival:
    """The questions put to tantivy: ranked, the numbers of the best 20 paragraphs."""

    def __init__(self, folder: Path, vocabulary: IndexReader) -> None:
        index = _open(folder)
        index.reload()
        self._schema = index.schema
        self._searcher = index.searcher()
        self._vocabulary = vocabulary

    def one_word(self, question: Question) -> int:
        return self._ask(self._term(question.stems[0]))

    def two_words(self, question: Question) -> int:
        return self._ask(self._all(*(self._term(stem) for stem in question.stems)))

    def typed(self, question: Question) -> int:
        stems = self._vocabulary.completions(question.beginning, _STEMS)
        choice = [self._term(stem) for stem, _ in stems]
        any_of = tantivy.Query.boolean_query([(tantivy.Occur.Should, one) for one in choice])
        return self._ask(self._all(self._term(question.stems[0]), any_of))

    def phrase(self, question: Question) -> int:
        return self._ask(tantivy.Query.phrase_query(self._schema, "n", list(question.phrase)))

    def _term(self, stem: str) -> Any:  # noqa: ANN401
        return tantivy.Query.term_query(self._schema, "s", stem, "freq")

    def _all(self, *queries: Any) -> Any:  # noqa: ANN401
        return tantivy.Query.boolean_query([(tantivy.Occur.Must, one) for one in queries])

    def _ask(self, query: Any) -> int:  # noqa: ANN401
        hits = self._searcher.search(query, _SHOWN).hits
        return len([self._searcher.doc(address)["number"] for _, address in hits])
