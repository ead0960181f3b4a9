"""Where a comparison may have taken one clause for another, so that the user must choose.

A comparison pairs clauses by their words and their order. Of clauses with the same words it cannot
know which was taken out; and where a clause that it took for new is as like the old one as the one
it chose, or stands where the old one stood, either may be meant. Clauses next to each other before
and after are the evidence that dispels a doubt.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from functools import cached_property
from typing import TYPE_CHECKING

from wsisdesk.text.folding import fold
from wsisdesk.text.words import tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from wsisdesk.annotate.passages import Passage
    from wsisdesk.documents.model import Block

_HEIR = 0.7  # of a clause's words stand in another that may be it, edited where it stood
_CLOSE = 0.06  # by so much the likeness of clauses that stand side by side may mislead
_RAREST = 6  # words of a clause by which others like it are looked for
_FEW = 12  # clauses in which such a word may stand


class Doubts:
    """Tells for pairs of clauses, old and new by their ids, which others may be meant."""

    def __init__(
        self, old: Sequence[Block], new: Sequence[Block], passages: Iterable[Passage]
    ) -> None:
        self._old = _Clauses(old)
        self._new = _Clauses(new)
        self._became: dict[str, set[str]] = defaultdict(set)
        self._told: dict[tuple[str, str, bool], tuple[str, ...]] = {}
        for passage in passages:
            self._became[passage.old_block].add(passage.new_block)

    def others(self, old: str, new: str, *, moved: bool) -> tuple[str, ...]:
        """Return the new clauses that may be meant for an old one; none where there is no doubt.

        ``new`` is the one that the comparison chose, ``moved`` whether it stands elsewhere.
        """
        asked = old, new, moved
        if asked not in self._told:
            self._told[asked] = (
                self._twins(old, new)
                or self._rivals(old, new, moved=moved)
                or self._modelled(old, new)
            )
        return self._told[asked]

    def _twins(self, old: str, new: str) -> tuple[str, ...]:
        """Return the clauses with the same words, of which nobody knows which was taken out.

        Where a text stands as often in both versions, the order tells which is which.
        """
        text = self._old.folded[old]
        before, after = self._old.with_text[text], self._new.with_text.get(text, [])
        same_number = len(before) == len(after)
        if text != self._new.folded[new] or same_number or max(len(before), len(after)) == 1:
            return ()
        key = self._old.blocks[old].key
        if key and key == self._new.blocks[new].key:
            return ()
        agreeing = self._agreeing(old, new)
        other_pairs = [(old, other) for other in after if other != new]
        other_pairs += [(other, new) for other in before if other != old]
        if agreeing and all(self._agreeing(*pair) < agreeing for pair in other_pairs):
            return ()
        return tuple(after)

    def _rivals(self, old: str, new: str, *, moved: bool) -> tuple[str, ...]:
        """Return the clause that was chosen with those that are taken for new and may be it."""
        if self._old.folded[old] == self._new.folded[new] and not moved:
            return ()
        found = [
            rival for rival in self._fresh if self._may_be(old, rival, instead_of=new, moved=moved)
        ]
        return (new, *found) if found else ()

    def _modelled(self, old: str, new: str) -> tuple[str, ...]:
        """Return the clause chosen if it is more like another old one, which went elsewhere."""
        if self._old.folded[old] == self._new.folded[new]:
            return ()
        least = max(self._likeness(old, new), _HEIR)
        models = (
            other
            for other in self._old.sharing_rare_words(self._new.words(new))
            if other != old and self._became[other] - {new}
        )
        return (new,) if any(self._likeness(other, new) > least for other in models) else ()

    def _may_be(self, old: str, rival: str, *, instead_of: str, moved: bool) -> bool:
        """Weigh likeness, of which less is enough where the old clause stood."""
        likeness, chosen = self._likeness(old, rival), self._likeness(old, instead_of)
        if likeness < _HEIR:
            return False
        if self._agreeing(old, rival):
            return moved or likeness >= chosen - _CLOSE
        return likeness >= chosen + (_CLOSE if self._agreeing(old, instead_of) else 0)

    @cached_property
    def _fresh(self) -> tuple[str, ...]:
        """The new clauses into which no old one went."""
        arrived = {block for blocks in self._became.values() for block in blocks}
        return tuple(block for block in self._new.blocks if block not in arrived)

    def _agreeing(self, old: str, new: str) -> int:
        """Count the sides on which an old clause and a new one have the same neighbour."""
        return sum(
            before is not None and after in self._became[before]
            for before, after in zip(
                self._old.neighbours(old), self._new.neighbours(new), strict=True
            )
        )

    def _likeness(self, old: str, new: str) -> float:
        """Return the share of words, of both clauses, that the other has as well."""
        one, other = self._old.words(old), self._new.words(new)
        number = one.total() + other.total()
        return 2 * (one & other).total() / number if number else 0.0


class _Clauses:
    """The clauses of one version: their texts, words and neighbours, by their ids."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self.blocks = {block.id: block for block in blocks}
        self.folded = {block.id: fold(block.text) for block in blocks}
        self.with_text: dict[str, list[str]] = defaultdict(list)
        for block, text in self.folded.items():
            self.with_text[text].append(block)
        self._order = list(self.blocks)
        self._numbers = {block: number for number, block in enumerate(self._order)}
        self._words: dict[str, Counter[str]] = {}

    def neighbours(self, block: str) -> tuple[str | None, str | None]:
        """Return the clause before and the one after."""
        number = self._numbers[block]
        before = self._order[number - 1] if number else None
        after = self._order[number + 1] if number + 1 < len(self._order) else None
        return before, after

    def sharing_rare_words(self, words: Iterable[str]) -> set[str]:
        """Return the clauses that have one of the rarest of these words, but no common one."""
        known = [self._with_word[word] for word in words if word in self._with_word]
        few = [blocks for blocks in sorted(known, key=len)[:_RAREST] if len(blocks) <= _FEW]
        return {block for blocks in few for block in blocks}

    @cached_property
    def _with_word(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = defaultdict(list)
        for block in self._order:
            for word in self.words(block):
                found[word].append(block)
        return found

    def words(self, block: str) -> Counter[str]:
        """Return how often each word stands in a clause."""
        if block not in self._words:
            found = tokens(self.blocks[block].text)
            self._words[block] = Counter(token.key for token in found if token.is_word)
        return self._words[block]
