"""Drafts that no person would write, for laws that hold for all documents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import strategies as st

from tests.helpers.builders import make_block
from wsisdesk.documents.model import BlockKind, Document, DocumentKind, Part

if TYPE_CHECKING:
    from collections.abc import Sequence

_WORDS = [
    "resolves", "the", "Council", "of", "to", "report", "2030", "1,000", "A/RES/70/125", "،", ",",
    "القرار", "القـرار", "الأمين", "إلى", "信", "息社会", "[", "]", "\u00a0", "\u200f", "\u064b",
    "Secretary\u2011General", "Secretary-General", "(", "؛", ".", "\t", "\n", "annually", "–",
]  # fmt: skip
_GLUE = ["", " ", " ", " ", "\u00a0", "  "]
phrases = st.lists(st.tuples(st.sampled_from(_WORDS), st.sampled_from(_GLUE)), max_size=14).map(
    lambda pairs: "".join(word + glue for word, glue in pairs)
)
texts = st.one_of(phrases, st.text(max_size=30))
labels = st.sampled_from(["", "", "1", "2", "a)", "أ )", "أ\u00a0)", "1 bis"])
kinds = st.sampled_from(list(BlockKind))
lines = st.tuples(labels, texts, kinds, st.sampled_from([Part.OPERATIVE, Part.ANNEX]))


def made(lines: Sequence[tuple[str, str, BlockKind, Part]]) -> Document:
    """Make a document of lines: label, text, kind and part."""
    blocks = tuple(
        make_block(number, text, kind, part=part, label=label)
        for number, (label, text, kind, part) in enumerate(lines)
    )
    return Document("id", "name", "txt", DocumentKind.OTHER, "en", "", blocks)


documents = st.lists(lines, max_size=9).map(made)


@st.composite
def revisions(draw: st.DrawFn) -> tuple[Document, Document]:
    """Draw a document and one that shares many of its lines, in some order, a few edited."""
    old = draw(st.lists(lines, max_size=9))
    new = []
    for line in draw(st.permutations(old)):
        label, text, kind, part = line
        fate = draw(st.integers(0, 4))
        if fate == 1:
            text = text.replace("the", draw(phrases))
        if fate == 2:
            text = text[: len(text) // 2]
            new.append((label, line[1][len(text) :], kind, part))
        if fate:
            new.append((draw(labels), text, kind, part))
    return made(old), made(new)
