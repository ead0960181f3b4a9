"""The comparison of two documents: the way in."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from wsisdesk.compare.alignment import align
from wsisdesk.compare.clauses import clauses_of
from wsisdesk.compare.model import Comparison, View
from wsisdesk.compare.omissions import omissions
from wsisdesk.compare.pace import Pace
from wsisdesk.compare.rows import RowMaker
from wsisdesk.compare.vocabulary import Vocabulary
from wsisdesk.documents.model import NoticeKind
from wsisdesk.progress import silent

if TYPE_CHECKING:
    from wsisdesk.documents.model import Document
    from wsisdesk.progress import Progress

_STEPS = 10  # reading, eight steps of the alignment, the rows


def compare(
    old: Document, new: Document, *,
    old_view: View = View.ACCEPTED, new_view: View = View.ACCEPTED,
    progress: Progress = silent,
) -> Comparison:  # fmt: skip
    """Compare two documents clause by clause.

    Documents with tracked changes of their own are read as accepted unless a view says otherwise.
    ``progress`` is called all the time, and may stop the comparison wherever it is.
    """
    left, right = viewed(old, old_view), viewed(new, new_view)
    vocabulary, pace = Vocabulary(), Pace(_STEPS, progress)
    pace.step()
    old_clauses = clauses_of(pace.through(left.blocks), vocabulary)
    new_clauses = clauses_of(pace.through(right.blocks), vocabulary)
    alignment = align(old_clauses, new_clauses, vocabulary.worth, pace)
    pace.step()
    rows = RowMaker(old_clauses, new_clauses, alignment, vocabulary).rows(pace)
    pace.end()
    pairs = [(old_clauses[i], new_clauses[j]) for i, j in alignment.pairs.items()]
    return Comparison(left, right, rows, omissions(left, right, pairs))


def own_changes(document: Document, progress: Progress = silent) -> Comparison:
    """Compare a document with tracked changes as it was before them with what they make of it.

    Its own changes are the best account of what their author wanted; without any the two are equal.
    """
    return compare(document, document, old_view=View.REJECTED, progress=progress)


def viewed(document: Document, view: View) -> Document:
    """Return the document as it reads with its own tracked changes accepted or rejected.

    Read as rejected it keeps no notice of them: nothing of them is left out then.
    """
    if view is View.ACCEPTED or not document.rejected:
        return document
    others = tuple(n for n in document.notices if n.kind is not NoticeKind.TRACKED_CHANGES)
    return replace(document, blocks=document.rejected, rejected=(), notices=others)
