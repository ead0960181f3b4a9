"""From the tree of a query to FTS5: for paragraphs (``terms``) and for documents (``whole``)."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum
from itertools import zip_longest
from typing import TYPE_CHECKING

from wsisdesk.documents.model import Part
from wsisdesk.documents.symbols.bodies import bodies_called
from wsisdesk.search.index.filters import Filter
from wsisdesk.search.query import fts
from wsisdesk.search.query.tree import All, Either, Fact, Field, Not, Term, Years
from wsisdesk.search.query.words import query_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from wsisdesk.search.query.asking import Asked, Wording
    from wsisdesk.search.query.tree import Node

ARABIC_CLITICS = ("", "ال", "وال", "بال", "وبال", "لل", "ولل", "كال", "فال", "و", "ب", "ل")
_NOT_RUNNING_TEXT = ("title", "heading", "lead")
ABOUT_DOCUMENTS = (Field.TITLE, Field.SYMBOL)


class Breadth(IntEnum):
    """How far from the words as typed a paragraph may be."""

    SPELLED = 0  # quoted words stand as typed, others in any of their forms
    FORMS = 1  # all words in any of their forms
    MEANING = 2  # or in other words that mean the same


@dataclass(frozen=True, slots=True)
class Meaning:
    """What the terms of a query stand for in this index.

    ``asked`` has the terms that can be looked up, ``documents`` the numbers of the documents that
    terms about whole documents (title, symbol) come to, ``wordings`` terms that together are
    another way to say something.
    """

    asked: Mapping[Term, Asked]
    documents: Mapping[Term, tuple[int, ...]] = field(default_factory=dict)
    wordings: tuple[Wording, ...] = ()


def for_paragraphs(tree: Node, meaning: Meaning, breadth: Breadth) -> str:
    """Return the query over ``terms`` for what a tree means, or "" if it says nothing."""
    return _Compiler(meaning, breadth).made(tree)


def for_documents(tree: Node, meaning: Meaning) -> str:
    """Return the query over ``whole`` for documents that may have such paragraphs, or "".

    What is excluded, and what only paragraphs have, is left for ``terms`` to tell.
    """
    if isinstance(tree, Term):
        asked = meaning.asked.get(tree)
        if asked is None or tree.field in ABOUT_DOCUMENTS:
            return ""
        runs = [fts.phrase(form.stems) for form in asked.everything]
        return f"{{s title}} : {fts.either([*runs, *map(fts.phrase, asked.spellings)])}"
    if isinstance(tree, All | Either):
        parts = [made for part in tree.parts if (made := for_documents(part, meaning))]
        if not parts or (isinstance(tree, Either) and len(parts) < len(tree.parts)):
            return ""
        return fts.both(parts) if isinstance(tree, All) else fts.either(parts)
    return "" if isinstance(tree, Not) else _fact(tree)


class _Compiler:
    """Writes the query over ``terms`` for one tree at one breadth."""

    def __init__(self, meaning: Meaning, breadth: Breadth) -> None:
        self._meaning = meaning
        self._breadth = breadth

    def made(self, node: Node) -> str:
        """Return the query of a part, or "" if it says nothing."""
        if isinstance(node, Term):
            return self._all(All((node,)))
        if isinstance(node, All):
            return self._all(node)
        if isinstance(node, Either):
            parts = [made for part in node.parts if (made := self.made(part))]
            return fts.either(parts) if parts else ""
        if isinstance(node, Not):
            return self._all(All((node,)))
        return _fact(node)

    def _all(self, node: All) -> str:
        unwanted = [self.made(part.part) for part in node.parts if isinstance(part, Not)]
        wanted = [part for part in node.parts if not isinstance(part, Not)]
        found = list(filter(None, self._each(wanted)))
        excluded = list(filter(None, unwanted))
        if not excluded:
            return fts.both(found) if found else ""
        return fts.without(fts.both(found or [_EVERYTHING]), fts.either(excluded))

    def _each(self, parts: Sequence[Node]) -> Iterator[str]:
        """Yield the query of each part; terms that are one wording together have one."""
        wordings = self._meaning.wordings if self._breadth is Breadth.MEANING else ()
        for wording in wordings:
            if all(term in parts for term in wording.terms):
                parts = [part for part in parts if part not in wording.terms]
                typed = filter(None, map(self._term, wording.terms))
                yield fts.either([fts.both(typed), f"s : {self._stems(wording.asked)}"])
        if self._breadth is Breadth.MEANING:
            telling = [
                part
                for part, following in zip_longest(parts, parts[1:])
                if not (self._is_filler(part) or self._is_numbering(part, following))
            ]
            parts = telling or parts
        for part in parts:
            yield self._term(part) if isinstance(part, Term) else self.made(part)

    def _term(self, term: Term) -> str:
        if term.field in ABOUT_DOCUMENTS:
            numbers = self._meaning.documents.get(term, ())
            return fts.fact(Filter.DOCUMENT, map(str, numbers))
        asked = self._meaning.asked.get(term)
        if asked is None:
            return ""
        if term.field is Field.LEAD:
            own = fts.both([f"s : {self._stems(asked)}", fts.fact(Filter.BLOCK, ["lead"])])
            return fts.either([f"lead : {self._stems(asked)}", own])
        if term.field is Field.ADDRESSEE:
            return f"addressee : {self._stems(asked)}"
        found = _spelled(asked) if self._as_spelled(asked) else f"s : {self._stems(asked)}"
        if term.field is Field.TEXT:
            return fts.without(found, fts.fact(Filter.BLOCK, _NOT_RUNNING_TEXT))
        return found

    def _is_filler(self, part: Node) -> bool:
        """Tell whether a part is a word like "of", without which the others say as much."""
        asked = self._meaning.asked.get(part) if isinstance(part, Term) else None
        if (
            asked is None
            or asked.spellings
            or asked.term != Term(asked.term.text, asked.term.start, asked.term.end)
        ):
            return False
        return query_words().fillers.issuperset(asked.norms)

    def _is_numbering(self, part: Node, following: Node | None) -> bool:
        """Tell whether a part only says that a number follows."""
        if not (isinstance(part, Term) and isinstance(following, Term)) or part.quoted:
            return False
        asked, number = self._meaning.asked.get(part), self._meaning.asked.get(following)
        if asked is None or number is None or not number.norms[0].isdigit():
            return False
        return query_words().numbering.issuperset(asked.norms)

    def _as_spelled(self, asked: Asked) -> bool:
        """Tell whether a term asks for its words as they are spelled."""
        term = asked.term
        if term.slop >= 0:
            return False
        if asked.spellings or term.exact or (term.prefix and not term.unfinished):
            return True
        return term.quoted and not term.unfinished and self._breadth is Breadth.SPELLED

    def _stems(self, asked: Asked) -> str:
        """Return the phrases of stems of a term, near one another where that was asked for."""
        forms = asked.everything if self._breadth is Breadth.MEANING else asked.forms
        slop = asked.term.slop
        if slop >= 0:
            return fts.either(fts.near(form.stems, slop) for form in forms)
        return fts.either(fts.phrase(form.stems) for form in forms)


_EVERYTHING = fts.fact(Filter.PART, Part)


def _spelled(asked: Asked) -> str:
    """Return the query for a term as it is spelled.

    A beginning of an Arabic word is also one behind the article and what is joined to it.
    """
    if asked.spellings:
        finished = f"n : {fts.either(map(fts.phrase, asked.spellings))}"
        goes_on = f"n : {fts.phrase(asked.spellings[0])} *"
        starred = asked.term.prefix and not asked.term.unfinished
        return fts.either([finished, goes_on]) if starred else finished
    if not asked.term.prefix:
        return f"n : {fts.phrase(asked.norms)}"
    return fts.either(f"n : {fts.phrase(words)} *" for words in beginnings(asked))


def beginnings(asked: Asked) -> list[tuple[str, ...]]:
    """Return what the words of a term with a star may begin with."""
    *before, last = asked.norms
    if before or last.isascii():
        return [asked.norms]
    return [(clitic + last,) for clitic in ARABIC_CLITICS]


def _fact(node: Fact | Years) -> str:
    if isinstance(node, Years):
        return fts.either(_years(node.first, node.last))
    if node.field is Field.BODY:
        return fts.fact(Filter.BODY, bodies_called(node.value))
    kind = Filter.LANGUAGE if node.field is Field.LANGUAGE else Filter.KIND
    return fts.fact(kind, [node.value])


def _years(first: int, last: int) -> Iterator[str]:
    """Yield queries for a range of years: centuries and decades by their beginning."""
    single: list[str] = []
    year = first
    while year <= last:
        step = next((n for n in (100, 10) if year % n == 0 and year + n - 1 <= last), 1)
        if step == 1:
            single.append(str(year))
        else:
            yield fts.beginning(Filter.YEAR, str(year // step))
        year += step
    if single:
        yield fts.fact(Filter.YEAR, single)
