"""The comparison of two documents: the way in."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from wsisdesk.compare.alignment import align
from wsisdesk.compare.clauses import clauses_of
from wsisdesk.compare.model import Comparison, View
from wsisdesk.compare.omissions import omissions
from wsisdesk.compare.rows import RowMaker
from wsisdesk.compare.vocabulary import Vocabulary
from wsisdesk.documents.model import NoticeKind

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
    rows = RowMaker(old_clauses, new_clauses, alignment, vocabulary).rows()
    pairs = [(old_clauses[i], new_clauses[j]) for i, j in alignment.pairs.items()]
    return Comparison(left, right, rows, omissions(left, right, pairs))


def own_changes(document: Document) -> Comparison:
    """Compare a document with tracked changes as it was before them with what they make of it.

    Its own changes are the best account of what their author wanted; without any the two are equal.
    """
    return compare(document, document, old_view=View.REJECTED)


def viewed(document: Document, view: View) -> Document:
    """Return the document as it reads with its own tracked changes accepted or rejected.

    Read as rejected it keeps no notice of them: nothing of them is left out then.
    """
    if view is View.ACCEPTED or not document.rejected:
        return document
    others = tuple(n for n in document.notices if n.kind is not NoticeKind.TRACKED_CHANGES)
    return replace(document, blocks=document.rejected, rejected=(), notices=others)
