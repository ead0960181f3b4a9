"""The grammar of queries: Whoosh's parser with plugins for our signs, fields and operators.

Whoosh tags the text and sorts the tags into groups; we stop at its syntax tree, because that still
knows the place of every part. Where Whoosh mends a mistake in silence, these plugins say so.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

from whoosh.qparser import QueryParser, plugins, syntax
from whoosh.qparser.taggers import RegexTagger

from wsisdesk.search.model import ProblemKind
from wsisdesk.search.query.words import query_words
from wsisdesk.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

RESERVED = "note"  # a field that is known and cannot be searched yet
DEEPEST = 20  # brackets inside brackets; FTS5 and Python have limits of their own far beyond

_BEFORE = r"(?:^|(?<=[\s(]))"
_BEHIND = r"(?=[\s)]|$)"
_BETWEEN = (r"(?<=\s)", r"(?=\s)")
_PHRASE = r'(?P<exact>=)?"(?P<text>[^"]*)(?P<close>"(?P<star>\*)?(?:~(?P<slop>\d{1,2})?)?|$)'
# A bracket that follows a letter without a space belongs to its word: C24/8(Rev.1).
_WORD = (
    r"(?P<exact>=(?=\S))?(?P<text>[^\s\"()*~]+(?:\([^\s\"()*~]*\)[^\s\"()*~]*)*|[*~]+)"
    r"(?P<star>\*+)?(?P<tilde>~(?P<edits>\d)?)?"
)
_RANGE = r"(?<=:)\[(?P<text>[^\]\"]*)(?P<close>\]|$)"
_FIELD = r"(?:^|(?<=[\s(\-]))(?P<text>[^\W\d_]+):(?!//)(?P<space>\s*)"
_MINUS = rf"{_BEFORE}[-\u2013](?=[^\s\-\u2013])"


class Leaf(syntax.TextNode):  # type: ignore[misc]  # Whoosh has no types
    """A word or a quoted phrase, with the signs around it."""

    def __init__(self, text: str, signs: dict[str, str | None], *, quoted: bool) -> None:
        super().__init__(text)
        self.signs = signs
        self.quoted = quoted


class Range(syntax.TextNode):  # type: ignore[misc]
    """What stands in square brackets behind a field."""

    def __init__(self, text: str, *, closed: bool) -> None:
        super().__init__(text)
        self.closed = closed


class Mistake(syntax.MarkerNode):  # type: ignore[misc]
    """A part that means nothing where it stands."""

    def __init__(self, kind: ProblemKind, node: Any, detail: str = "") -> None:  # noqa: ANN401
        self.kind = kind
        self.detail = detail
        self.set_range(node.startchar, node.endchar)


class _LeafTagger(RegexTagger):  # type: ignore[misc]
    def __init__(self, expression: str, *, quoted: bool) -> None:
        super().__init__(expression)
        self.quoted = quoted

    def create(self, _parser: QueryParser, match: re.Match[str]) -> Leaf:
        return Leaf(match["text"], match.groupdict(), quoted=self.quoted)


class _RangeTagger(RegexTagger):  # type: ignore[misc]
    def create(self, _parser: QueryParser, match: re.Match[str]) -> Range:
        return Range(match["text"], closed=bool(match["close"]))


class LeafPlugin(plugins.Plugin):  # type: ignore[misc]
    """Words, phrases and ranges; words come last, being all that nothing else is."""

    def taggers(self, _parser: QueryParser) -> list[tuple[RegexTagger, int]]:
        """Return them with their ranks."""
        return [
            (_LeafTagger(_PHRASE, quoted=True), 0),
            (_RangeTagger(_RANGE), 0),
            (_LeafTagger(_WORD, quoted=False), 90),
        ]


class Fields(plugins.FieldsPlugin):  # type: ignore[misc]
    """Names of fields in six languages. A word nobody knows before a colon is a mistake."""

    class Tagger(RegexTagger):  # type: ignore[misc]
        """Makes field names of known words, and mistakes of what only looks like one."""

        def create(self, _parser: QueryParser, match: re.Match[str]) -> Any:  # noqa: ANN401
            """Return None for a word with a colon that is plain text."""
            name = query_words().fields.get(fold(match["text"]))
            if name is None and match["space"]:
                return None
            return syntax.FieldnameNode(name or "", match["text"])

    def __init__(self) -> None:
        super().__init__(_FIELD, remove_unknown=False)

    def taggers(self, _parser: QueryParser) -> list[tuple[RegexTagger, int]]:
        """Return the one tagger."""
        return [(self.Tagger(self.expr), 0)]

    def filters(self, parser: QueryParser) -> list[tuple[Any, int]]:
        """Return Whoosh's filter, and before it ours that takes away names of nothing."""
        return [(self.check, 90), *super().filters(parser)]

    def check(self, parser: QueryParser, group: syntax.GroupNode) -> syntax.GroupNode:
        """Mark unknown names, and names that nothing follows, as mistakes."""
        kept = group.empty_copy()
        for index, node in enumerate(group):
            following = group[index + 1] if index + 1 < len(group) else None
            if isinstance(node, syntax.GroupNode):
                kept.append(self.check(parser, node))
            elif isinstance(node, syntax.FieldnameNode) and not _takes_field(following):
                kept.append(Mistake(ProblemKind.LONELY_OPERATOR, node, node.original))
            elif isinstance(node, syntax.FieldnameNode) and node.fieldname in ("", RESERVED):
                kept.append(Mistake(ProblemKind.UNKNOWN_FIELD, node, node.original))
                if not node.fieldname:
                    kept.append(_as_word(node))
            else:
                kept.append(node)
        return kept


def _as_word(node: syntax.FieldnameNode) -> Leaf:
    """Take an unknown name for a word that somebody wrote close to its colon."""
    leaf: Leaf = Leaf(node.original, {}, quoted=False)
    leaf.set_range(node.startchar, node.startchar + len(node.original))
    return leaf


def _takes_field(node: Any) -> bool:  # noqa: ANN401
    return isinstance(node, Leaf | Range | syntax.GroupNode)


class Groups(plugins.GroupPlugin):  # type: ignore[misc]
    """Brackets; the mistakes are those that lack a partner or lie too deep."""

    def do_groups(self, parser: QueryParser, group: syntax.GroupNode) -> syntax.GroupNode:
        """Sort a flat group into nested ones."""
        stack, opened = [parser.group()], []
        for node in group:
            if isinstance(node, self.OpenBracket):
                opened.append(node)
                if len(opened) <= DEEPEST:
                    stack.append(parser.group())
            elif isinstance(node, self.CloseBracket):
                self._close(stack, opened, node)
            else:
                stack[-1].append(node)
        while len(stack) > 1:
            inner = stack.pop()
            stack[-1].append(inner)
        for node in opened:
            stack[0].append(Mistake(ProblemKind.OPEN_BRACKET, node))
        return stack[0]

    @staticmethod
    def _close(stack: list[Any], opened: list[Any], node: Any) -> None:  # noqa: ANN401
        if not opened:
            stack[-1].append(Mistake(ProblemKind.STRAY_BRACKET, node))
            return
        if len(opened) < len(stack):
            inner = stack.pop()
            stack[-1].append(inner)
        opened.pop()


class Operators(plugins.OperatorsPlugin):  # type: ignore[misc]
    """Whoosh's operators with our words; those without their operands are mistakes."""

    def __init__(self, *, words: bool, capitals_only: bool) -> None:
        def pattern(name: str) -> str:
            return _operator(name, words=words, capitals_only=capitals_only)

        minus = self.OpTagger(_MINUS, syntax.NotGroup, syntax.PrefixOperator)
        super().__init__(
            [(minus, 0)], And=pattern("and"), Or=pattern("or"), Not=pattern("not"),
            AndNot=None, AndMaybe=None, Require=None,
        )  # fmt: skip

    def filters(self, parser: QueryParser) -> list[tuple[Any, int]]:
        """Return Whoosh's filter, and ours before it."""
        return [(self.check, 590), *super().filters(parser)]

    def check(self, parser: QueryParser, group: syntax.GroupNode) -> syntax.GroupNode:
        """Take out operators that lack something to work on, and groups of nothing."""
        kept, mistakes = group.empty_copy(), []
        for node in group:
            if isinstance(node, syntax.GroupNode):
                inner = self.check(parser, node)
                mistakes += [part for part in inner if isinstance(part, Mistake)]
                inner.nodes = [part for part in inner if not isinstance(part, Mistake)]
                if inner.nodes:
                    kept.append(inner)
            elif isinstance(node, Mistake):
                mistakes.append(node)
            elif self._is_lonely(node, kept):
                mistakes.append(Mistake(ProblemKind.LONELY_OPERATOR, node, node.text))
            else:
                kept.append(node)
        while kept.nodes and isinstance(kept[-1], syntax.Operator):
            node = kept.pop()
            mistakes.append(Mistake(ProblemKind.LONELY_OPERATOR, node, node.text))
        kept.extend(mistakes)
        return kept

    @staticmethod
    def _is_lonely(node: Any, before: syntax.GroupNode) -> bool:  # noqa: ANN401
        if not isinstance(node, syntax.Operator):
            return False
        previous = before[-1] if before.nodes else None
        if isinstance(node, syntax.PrefixOperator):
            return isinstance(previous, syntax.PrefixOperator)
        return previous is None or isinstance(previous, syntax.Operator)


def _operator(name: str, *, words: bool, capitals_only: bool) -> str:
    """Make the pattern of an operator's words."""
    operator = query_words().operators[name]
    capitals = operator.capitals if capitals_only else operator.capitals + operator.local_capitals
    patterns = [f"{_BEFORE}(?:{_any(capitals)}){_BEHIND}"]
    if words and name == "not":
        patterns.append(rf"{_BEFORE}(?:{_any(operator.between)})(?=\s)")
    elif words:
        patterns.append(f"{_BETWEEN[0]}(?:{_any(operator.between)}){_BETWEEN[1]}")
    return "|".join(patterns)


def _any(words: Iterable[str]) -> str:
    return "|".join(map(re.escape, words))


def syntax_tree(text: str, *, words: bool = True) -> syntax.GroupNode:
    """Return Whoosh's tree of a query in plain signs.

    ``words`` says whether words of plain text such as و and أو may be operators.
    """
    return _parser(words, text.upper() == text != text.lower()).process(text)


class _Parser(QueryParser):  # type: ignore[misc]
    """Whoosh's parser, which asks its plugins anew for each query, asking them once."""

    def __init__(self, *given: plugins.Plugin) -> None:
        super().__init__(None, None, plugins=given)
        self._taggers = super().taggers()
        self._filters = super().filters()

    def taggers(self) -> Any:  # noqa: ANN401
        """Return what tells the parts of a query."""
        return self._taggers

    def filters(self) -> Any:  # noqa: ANN401
        """Return what sorts them."""
        return self._filters


@cache
def _parser(words: bool, capitals_only: bool) -> _Parser:
    operators = Operators(words=words, capitals_only=capitals_only)
    return _Parser(LeafPlugin(), Fields(), Groups(), operators)
