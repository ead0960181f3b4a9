"""What a screen reader says of a line of the comparison: its mark, both texts, what changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from wsisdesk.export.comparison.pieces import Wording
from wsisdesk.export.comparison.wording import clause_name, former_label, remarks, standing
from wsisdesk.text.quoting import quoted
from wsisdesk.ui.compare.listing import ItemKind
from wsisdesk.ui.words.bidi import fill

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from wsisdesk.export.comparison.entries import Entry
    from wsisdesk.export.words import Words
    from wsisdesk.ui.compare.listing import Item


def spoken(
    item: Item, words: Words, parts: Mapping[int, tuple[int, int]], comments: Sequence[str] = ()
) -> str:
    """Return the sentences for one line."""
    if item.kind is ItemKind.FOLD:
        return " ".join(fold_text(item, words))
    if item.entry is None:
        return item.text
    if item.kind is ItemKind.SECTION:
        return item.entry.side.text
    return ". ".join((*_clause(item.entry, words, parts), *comments))


def fold_text(item: Item, words: Words) -> tuple[str, str]:
    """Return what a fold says: how many clauses are unchanged, and from where to where."""
    first, last = item.folded[0], item.folded[-1]
    count = words.count("count_unchanged", len(item.folded))
    said = QCoreApplication.translate("Comparison", "from {first} to {last}")
    ends = (quoted(_named(entry, words), words.language) for entry in (first, last))
    between = fill(said, **dict(zip(("first", "last"), ends, strict=True)))
    return count, between


def _named(entry: Entry, words: Words) -> str:
    side = entry.side
    name = clause_name(side, words)
    if side.block.address:
        return name
    start = side.text[:_START].strip()
    return f"{start}…" if len(side.text) > _START else start or name


_START = 40  # letters that recall a paragraph without an address


def _clause(
    entry: Entry, words: Words, parts: Mapping[int, tuple[int, int]]
) -> list[str]:  # fmt: skip
    said = [words[f"mark_{entry.mark.value}"], clause_name(entry.side, words)]
    if former_label(entry):
        said.append(words.fill("was", label=former_label(entry)))
    for word, text in (("old_text", entry.old), ("new_text", entry.new)):
        said.append(f"{words[word]}: {text.text}" if text else standing(entry, words))
    gone = [piece.text for piece in entry.old_pieces if piece.wording is Wording.DELETED]
    came = [piece.text for piece in entry.new_pieces if piece.wording is Wording.INSERTED]
    if entry.old is not None and entry.new is not None:
        for word, texts in (("deleted", gone), ("inserted", came)):
            if texts:
                said.append(f"{words[word]}: {words['comma'].join(texts)}")
    said += remarks(entry, words, parts)
    return said
