"""How fast notes are stored, listed, carried over, judged, written and found in a file.

``python -m tests.benchmarks.notes_speed [FOLDER]``, where FOLDER is on the disk to be measured.
The pair is a text of 100 pages (1,200 clauses of 35 words) of which the revision rewords every
tenth clause, drops every fortieth and adds as many; 1,000 notes stand on it, a tenth of them
proposals. What the comparison itself takes is told apart, for it is made once for all.
"""

from __future__ import annotations

import random
import statistics
import sys
import tempfile
import time
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from wsisdesk.annotate import editing
from wsisdesk.annotate.anchoring import anchor
from wsisdesk.annotate.model import Annotation, Content, NoteKind, Proposal, ProposalAction
from wsisdesk.annotate.redline import edits_between
from wsisdesk.annotate.store import NoteStore
from wsisdesk.compare.engine import compare
from wsisdesk.documents.model import Block, BlockKind, Document, DocumentKind, Part
from wsisdesk.export.notes.request import NotesRequest
from wsisdesk.export.notes.saving import save
from wsisdesk.workspace import carrying

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

CLAUSES, WORDS, NOTES = 1_200, 35, 1_000
STORED = 300


def main() -> None:
    """Print a line for each measure."""
    chance = random.Random(6)
    old, new = versions(chance)
    notes = list(notes_on(old, chance))
    disk = sys.argv[1] if len(sys.argv) > 1 else None
    with tempfile.TemporaryDirectory(dir=disk) as folder, NoteStore(Path(folder)) as store:
        each = [seconds(partial(store.save, [note])) for note in notes[:STORED]]
        tell("store a note: median", statistics.median(each))
        tell("store a note: 95 of 100", statistics.quantiles(each, n=20)[18])
        tell("store a note: slowest", max(each))
        store.save(notes)
        tell("list the notes of the document", seconds(lambda: store.on_document(old.id)))
        measure(old, new, notes, Path(folder))


def measure(old: Document, new: Document, notes: list[Annotation], folder: Path) -> None:
    """Measure what is done with all notes at once."""
    with told("compare the two versions"):
        comparison = compare(old, new)
    with told("carry 1,000 notes over"):
        placements = carrying.carry(notes, comparison)
    with told("judge 100 proposals"):
        verdicts = carrying.what_became(notes, comparison)
    for ending in (".jsonld", ".docx", ".md", ".csv"):
        request = NotesRequest(tuple(notes), datetime.now(UTC), {old.id: old})
        with told(f"write {ending}"):
            save(request, folder / f"notes{ending}")
    sys.stdout.write(f"{len(placements)} notes, {len(verdicts)} proposals\n")


def versions(chance: random.Random) -> tuple[Document, Document]:
    """Return the text and its revision."""
    words = ["".join(chance.choices("abdeghiklmnorstu", k=chance.randint(2, 10)))
             for _ in range(3_000)]  # fmt: skip
    texts = [" ".join(chance.choices(words, k=WORDS)) + ";" for _ in range(CLAUSES)]
    revised = []
    for number, text in enumerate(texts):
        if number % 40 == 7:
            revised.append(" ".join(chance.choices(words, k=WORDS)) + ";")
        elif number % 10 == 3:
            changed = text.split(" ")
            changed[chance.randrange(WORDS)] = chance.choice(words)
            revised.append(" ".join(changed))
        else:
            revised.append(text)
    return document("a", texts), document("b", revised)


def document(name: str, texts: list[str]) -> Document:
    """Return a document of clauses."""
    blocks = tuple(
        Block(f"{name}{number}", BlockKind.ITEM, text, Part.OPERATIVE, str(number),
              f"decides, {number}", f"op.1/{number}", language="en")
        for number, text in enumerate(texts, 1)
    )  # fmt: skip
    return Document(name * 64, name, "text", DocumentKind.RESOLUTION, "en", "", blocks)


def notes_on(old: Document, chance: random.Random) -> Iterator[Annotation]:
    """Yield notes on words all over the text, every tenth of them a proposal."""
    for number in range(NOTES):
        block = chance.choice(old.blocks)
        words = block.text.split(" ")
        if number % 10 == 0:
            words[chance.randrange(WORDS)] = "amended wording"
            edits = edits_between(block.text, " ".join(words))
            content = Content(NoteKind.PROPOSAL, proposal=Proposal(ProposalAction.MOD, edits))
            yield editing.make(anchor(old, block), content, "Amal")
            continue
        word = words[chance.randrange(WORDS - 1)]
        start = block.text.index(word)
        target = anchor(old, block, start, start + len(word))
        yield editing.make(target, Content(NoteKind.COMMENT, "why so?"), "Amal")


def seconds(action: Callable[[], object]) -> float:
    """Return how long an action takes."""
    begun = time.perf_counter()
    action()
    return time.perf_counter() - begun


@contextmanager
def told(what: str) -> Iterator[None]:
    """Print how long the block takes."""
    begun = time.perf_counter()
    yield
    tell(what, time.perf_counter() - begun)


def tell(what: str, spent: float) -> None:
    """Print one measure."""
    sys.stdout.write(f"{what:36} {1000 * spent:9.1f} ms\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
