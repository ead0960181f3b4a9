"""What a comparison did not look at: said with every comparison, never left out in silence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.compare.model import Omission, OmissionKind
from wsisdesk.documents.model import NoticeKind
from wsisdesk.text.words import normal

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from wsisdesk.compare.clauses import Clause
    from wsisdesk.documents.model import Document

_SKIPPED = {
    NoticeKind.TRACKED_CHANGES: OmissionKind.TRACKED_CHANGES,
    NoticeKind.COMMENTS: OmissionKind.COMMENTS,
    NoticeKind.HIDDEN_TEXT: OmissionKind.HIDDEN_TEXT,
    NoticeKind.PARTLY_UNREADABLE: OmissionKind.UNREADABLE_TEXT,
    NoticeKind.SKIPPED_CONTENT: OmissionKind.SKIPPED_CONTENT,
}


def omissions(
    old: Document, new: Document, pairs: Sequence[tuple[Clause, Clause]]
) -> tuple[Omission, ...]:
    """Return what was not compared; ``pairs`` are the clauses that stand opposite each other."""
    return (*_of_one(old, "old"), *_of_one(new, "new"), *_of_both(old, new, pairs))


def _of_one(document: Document, where: str) -> Iterator[Omission]:
    for notice in document.notices:
        if notice.kind in _SKIPPED:
            yield Omission(_SKIPPED[notice.kind], where, notice.detail)


def _of_both(
    old: Document, new: Document, pairs: Sequence[tuple[Clause, Clause]]
) -> Iterator[Omission]:
    if old.language and new.language and old.language != new.language:
        yield Omission(OmissionKind.DIFFERENT_LANGUAGES, detail=f"{old.language} {new.language}")
    if [*map(normal, old.running)] != [*map(normal, new.running)]:
        yield Omission(OmissionKind.RUNNING_HEADS, detail=_named(old, new))
    differing = sum(_is_set_otherwise(first, second) for first, second in pairs)
    if differing:
        yield Omission(OmissionKind.FORMATTING, detail=str(differing))


def _named(old: Document, new: Document) -> str:
    """Say what the running heads were and are, since they stand in no row."""
    return " → ".join(" / ".join(document.running) or "–" for document in (old, new))


def _is_set_otherwise(first: Clause, second: Clause) -> bool:
    """Whether the same words are set in another way, or call their notes at another place."""
    if first.block.text != second.block.text:
        return False
    calls = [[note.position for note in clause.block.notes] for clause in (first, second)]
    return first.block.marks != second.block.marks or calls[0] != calls[1]
