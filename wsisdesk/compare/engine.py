"""The comparison of two documents: the way in."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from wsisdesk.compare.alignment import align
from wsisdesk.compare.clauses import clauses_of
from wsisdesk.compare.model import Comparison, View
from wsisdesk.compare.rows import RowMaker
from wsisdesk.compare.vocabulary import Vocabulary

if TYPE_CHECKING:
    from wsisdesk.documents.model import Document


def compare(
    old: Document, new: Document, *,
    old_view: View = View.ACCEPTED, new_view: View = View.ACCEPTED,
) -> Comparison:  # fmt: skip
    """Compare two documents clause by clause.

    Documents with tracked changes of their own are read as accepted unless a view says otherwise.
    """
    left, right = viewed(old, old_view), viewed(new, new_view)
    vocabulary = Vocabulary()
    old_clauses = clauses_of(left.blocks, vocabulary)
    new_clauses = clauses_of(right.blocks, vocabulary)
    alignment = align(old_clauses, new_clauses, vocabulary.worth)
    maker = RowMaker(old_clauses, new_clauses, alignment, vocabulary.worth)
    return Comparison(left, right, maker.rows())


def viewed(document: Document, view: View) -> Document:
    """Return the document as it reads with its own tracked changes accepted or rejected."""
    if view is View.REJECTED and document.rejected:
        return replace(document, blocks=document.rejected, rejected=())
    return document
