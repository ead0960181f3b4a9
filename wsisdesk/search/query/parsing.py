"""From a query as typed to its tree. Every string has one; mistakes are told with their places."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from whoosh.qparser import syntax

from wsisdesk.search.analysis.tokens import HAN
from wsisdesk.search.model import Problem, ProblemKind
from wsisdesk.search.query import grammar
from wsisdesk.search.query.tree import (
    MOST_EDITS,
    All,
    Either,
    Fact,
    Field,
    Not,
    Parsed,
    Term,
    Years,
)
from wsisdesk.search.query.typed import Typed, typed
from wsisdesk.search.query.words import query_words
from wsisdesk.text.digits import european
from wsisdesk.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wsisdesk.search.query.tree import Node

FIRST_YEAR, LAST_YEAR = 1800, 2199
_YEAR = re.compile(r"\d{4}")
_SIGNS = ("exact", "star", "tilde")
_RUN = re.compile(f"[{HAN}]+|[^{HAN}]+")
_MIXED = re.compile(rf"[{HAN}]\W*\d|\d[^{HAN}]*[{HAN}]")
_YEARS = re.compile(r"\s*(\d{4})?\s*(?:\.\.+|[-\u2010-\u2013]|@)\s*(\d{4})?\s*")


def parse(query: str, *, typing: bool = False, operators: bool = True) -> Parsed:
    """Understand a query. ``typing``: its last word may go on; ``operators``: و may mean "and"."""
    plain = typed(query)
    parsed = _Reading(plain, typing).read(grammar.syntax_tree(plain.text, words=operators))
    if parsed.tree is None and not parsed.problems and query.strip():
        return Parsed(None, (Problem(ProblemKind.NOT_INDEXED, 0, len(query)),))
    return parsed


class _Reading:
    """Turns one syntax tree into ours and collects the problems on the way."""

    def __init__(self, plain: Typed, typing: bool) -> None:
        self._plain = plain
        self._typing = typing
        self._problems: list[Problem] = []

    def read(self, group: syntax.GroupNode) -> Parsed:
        tree = self._node(group)
        if tree is None:
            tree = self._lonely_words()
        elif _excludes_only(tree):
            self._tell(ProblemKind.ONLY_NEGATIVE, 0, len(self._plain.text))
        return Parsed(tree, tuple(sorted(self._problems, key=lambda p: (p.start, p.end))))

    def _tell(self, kind: ProblemKind, start: int, end: int, detail: str = "") -> None:
        self._problems.append(Problem(kind, *self._plain.place(start, end), detail))

    def _lonely_words(self) -> Node | None:
        """Look up operators that stand alone as the words they are."""
        lonely = [p for p in self._problems if p.kind is ProblemKind.LONELY_OPERATOR]
        words = [Term(p.detail, p.start, p.end) for p in lonely if p.detail.isalnum()]
        return _joined(All, words)

    def _node(self, node: Any) -> Node | None:  # noqa: ANN401
        if isinstance(node, grammar.Mistake):
            self._tell(node.kind, node.startchar, node.endchar, node.detail)
            return None
        if isinstance(node, grammar.Range):
            return self._range(node)
        if isinstance(node, grammar.Leaf):
            return self._leaf(node)
        parts = [made for part in node if (made := self._node(part)) is not None]
        if isinstance(node, syntax.NotGroup):
            return Not(parts[0]) if parts else None
        return _joined(Either if isinstance(node, syntax.OrGroup) else All, parts)

    def _range(self, node: grammar.Range) -> Node | None:
        if not node.closed:
            self._tell(ProblemKind.OPEN_BRACKET, node.startchar, node.startchar + 1)
        if node.fieldname == Field.YEAR:
            return self._years(node)
        self._tell(ProblemKind.BAD_RANGE, node.startchar, node.endchar, node.text)
        words = [Term(word, *self._place(node)) for word in re.findall(r"\w+", node.text)]
        return _joined(All, words)

    def _leaf(self, node: grammar.Leaf) -> Node | None:
        if node.quoted and not node.signs["close"]:
            self._tell(ProblemKind.OPEN_QUOTE, *self._quote(node))
        if not any(map(str.isalnum, node.text)):
            return None
        match node.fieldname:
            case Field.YEAR:
                return self._years(node)
            case Field.LANGUAGE:
                return self._fact(node, query_words().languages)
            case Field.KIND:
                return self._fact(node, query_words().kinds)
            case Field.BODY:
                return Fact(Field.BODY, node.text, *self._place(node))
        is_plain = not (node.quoted or any(map(node.signs.get, _SIGNS)))
        if is_plain and _MIXED.search(node.text):
            return _joined(All, list(self._runs(node)))
        return self._term(node)

    def _runs(self, node: grammar.Leaf) -> Iterator[Term]:
        """Part Chinese words from a number that stands between them without spaces."""
        for run in _RUN.finditer(node.text):
            if any(map(str.isalnum, run.group())):
                part = grammar.Leaf(run.group(), node.signs, quoted=False)
                part.set_range(node.startchar + run.start(), node.startchar + run.end())
                part.fieldname = node.fieldname
                yield self._term(part)

    @staticmethod
    def _quote(node: grammar.Leaf) -> tuple[int, int]:
        start = node.startchar + bool(node.signs["exact"])
        return start, start + 1

    def _place(self, node: Any) -> tuple[int, int]:  # noqa: ANN401
        return self._plain.place(node.startchar, node.endchar)

    def _years(self, node: Any) -> Node | None:  # noqa: ANN401
        text = european(node.text).strip()
        if _YEAR.fullmatch(text):
            return Years(int(text), int(text), *self._place(node))
        found = _YEARS.fullmatch(_with_range_sign(text))
        if found is None or not (found[1] or found[2]):
            self._tell(ProblemKind.BAD_RANGE, node.startchar, node.endchar, node.text)
            return None
        ends = int(found[1] or FIRST_YEAR), int(found[2] or LAST_YEAR)
        return Years(min(ends), max(ends), *self._place(node))

    def _fact(self, node: grammar.Leaf, known: dict[str, str]) -> Node | None:
        value = known.get(fold(node.text))
        if value is None:
            self._tell(ProblemKind.BAD_VALUE, node.startchar, node.endchar, node.text)
            return None
        return Fact(Field(node.fieldname), value, *self._place(node))

    def _term(self, node: grammar.Leaf) -> Term:
        signs = node.signs
        inner_star = node.quoted and node.text.rstrip().endswith("*")
        edits = int(signs.get("edits") or 1) if signs.get("tilde") else 0
        exact = bool(signs.get("exact"))
        unfinished = self._goes_on(node) and not (exact or edits)
        return Term(
            text=node.text.strip().rstrip("*"),
            start=self._place(node)[0],
            end=self._place(node)[1],
            field=Field(node.fieldname or ""),
            quoted=node.quoted,
            exact=exact,
            prefix=bool(signs.get("star")) or inner_star or unfinished,
            unfinished=unfinished,
            edits=min(edits, MOST_EDITS),
            slop=int(signs.get("slop") or -1),
        )

    def _goes_on(self, node: grammar.Leaf) -> bool:
        """Tell whether a word is the last thing typed, with nothing behind it."""
        closed = node.quoted and bool(node.signs["close"])
        at_end = node.endchar == len(self._plain.text)
        return self._typing and at_end and not closed and node.text[-1:].isalnum()


def _with_range_sign(text: str) -> str:
    """Replace the word between the ends of a range, in any language, by one sign."""
    words = {fold(word) for word in query_words().range_words}
    return "".join("@" if fold(part) in words else part for part in re.split(r"([^\W\d]+)", text))


def _joined(kind: type[All | Either], parts: list[Any]) -> Node | None:
    if len(parts) > 1:
        return kind(tuple(parts))
    return parts[0] if parts else None


def _excludes_only(node: Node) -> bool:
    """Tell whether nothing is asked for but that something be absent."""
    if isinstance(node, Not):
        return True
    return isinstance(node, All | Either) and all(map(_excludes_only, node.parts))
