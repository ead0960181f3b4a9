"""The index brought in step with the library, in transactions of some documents each.

What is done stays done: a build that is stopped or killed goes on where it was.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wsisdesk.progress import silent
from wsisdesk.search.index.paragraphs import paragraphs
from wsisdesk.search.index.preparing import prepare

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from wsisdesk.library.store import Library
    from wsisdesk.progress import Progress
    from wsisdesk.search.index.facts import Facts
    from wsisdesk.search.index.planning import Plan
    from wsisdesk.search.index.preparing import Analyse, Prepared
    from wsisdesk.search.index.store import SearchStore

TOGETHER = 4000  # paragraphs written in one transaction, so that segments of terms get long
_AT_MOST = 2.0  # seconds that others who write wait for it
_BULK = 200  # documents after which the index is worth being tidied


@dataclass(frozen=True, slots=True)
class BuildReport:
    """What was done: how many documents came in, were taken out, were told otherwise."""

    added: int = 0
    removed: int = 0
    retold: int = 0


def carry_out(
    store: SearchStore,
    work: Plan,
    arriving: Iterable[Prepared],
    progress: Progress = silent,
    together: int = TOGETHER,
) -> BuildReport:
    """Do what is planned; ``arriving`` are the documents to add, as they are ready.

    They are written in transactions of ``together`` paragraphs, or sooner if that takes long.
    ``progress`` counts documents and may stop the work: what was written until then stays.
    """
    total = len(work.remove) + len(work.add)
    for done, document_id in enumerate(work.remove):
        progress(done, total)
        with store.writing():
            store.remove(document_id)
    with store.writing():
        store.retell(work.retell)
    done, added = len(work.remove), 0
    for batch in _batches(arriving, together):
        with store.writing():
            for prepared in batch:
                if not store.holds(prepared.facts):  # or another process has put it in meanwhile
                    store.add(prepared)
                    added += 1
                done += 1
                progress(done, total, prepared.facts.title)
    if added >= _BULK:
        store.tidy(progress)
    return BuildReport(added, len(work.remove), len(work.retell))


def _batches(arriving: Iterable[Prepared], together: int) -> Iterator[list[Prepared]]:
    """Gather documents until there are many paragraphs or some time has passed."""
    batch: list[Prepared] = []
    begun = time.monotonic()
    for prepared in arriving:
        batch.append(prepared)
        full = sum(len(item.rows) for item in batch) >= together
        if full or time.monotonic() - begun > _AT_MOST:
            yield batch
            batch, begun = [], time.monotonic()
    if batch:
        yield batch


def read_and_prepare(
    library: Library, wanted: Iterable[Facts], analyse: Analyse
) -> Iterator[Prepared]:
    """Make documents of the library ready, here and one by one."""
    for facts in wanted:
        items = paragraphs(library.texts(facts.id), facts.language)
        yield prepare(facts, items, analyse)
