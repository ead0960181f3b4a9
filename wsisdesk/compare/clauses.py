"""The blocks of a document as the comparison sees them: normal form, words, surroundings."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from wsisdesk.compare.phrases import in_set_phrases
from wsisdesk.documents.model import BlockKind
from wsisdesk.text.words import normal, tokens

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wsisdesk.compare.vocabulary import Vocabulary
    from wsisdesk.documents.model import Block
    from wsisdesk.text.words import Token

_APART = (BlockKind.ROW, BlockKind.FOOTNOTE)  # never the same clause as one of another kind


class Clause:
    """One block: ``normal`` for finding equal ones; words only where somebody asks for them."""

    def __init__(self, index: int, block: Block, vocabulary: Vocabulary) -> None:
        self.index = index
        self.block = block
        self.normal = normal(block.text)
        self.label = normal(block.label)
        self.lead = normal(block.lead)
        self._vocabulary = vocabulary

    @property
    def sort(self) -> str:
        """What the clause can be compared with: rows with rows, notes with notes."""
        return self.block.kind.value if self.block.kind in _APART else ""

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """The words and signs of the text."""
        return tokens(self.block.text, cells=self.block.kind is BlockKind.ROW)

    @cached_property
    def code(self) -> str:
        """The words and signs as a string of the vocabulary."""
        return self._vocabulary.encode(self.tokens)

    @cached_property
    def words(self) -> str:
        """The words alone, in order."""
        return self._vocabulary.encode(token for token in self.tokens if token.is_word)

    @cached_property
    def phrase_words(self) -> frozenset[str]:
        """The words that stand in set phrases, which tell nothing of what the clause is about."""
        keys = [token.key for token in self.tokens if token.is_word]
        return frozenset(self.words[place] for place in in_set_phrases(keys))

    @cached_property
    def worth(self) -> float:
        """How much the words say, small words counting less."""
        return sum(self._vocabulary.worth[word] for word in self.words)

    @cached_property
    def first_cell(self) -> str:
        """What names the row of a table; empty for all other blocks."""
        row = self.block.row
        if row is None or not row.cells:
            return ""
        return normal(self.block.text[row.cells[0].start : row.cells[0].end])


def clauses_of(blocks: Iterable[Block], vocabulary: Vocabulary) -> list[Clause]:
    """Return the clauses of a document, all with words of one vocabulary."""
    return [Clause(index, block, vocabulary) for index, block in enumerate(blocks)]
