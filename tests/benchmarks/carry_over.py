"""How many notes are rightly carried to a revision whose truth is known.

``python -m tests.benchmarks.carry_over FOLDER [SEEDS]``, where FOLDER holds the generator of
resolutions (``bench/compare`` of the shared material). Each word of a generated resolution knows
where it came from; the revision deletes, replaces and inserts 1 % of the words each, drops 7.5 % of
the clauses, adds as many look-alikes of other clauses and moves some. Twelve notes a clause, on one
to eight words and on the whole of it, are carried; a note's true place is where its words went, and
nowhere if less than half of their letters did.
"""

from __future__ import annotations

import importlib
import random
import sys
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wsisdesk.annotate import editing
from wsisdesk.annotate.anchoring import anchor
from wsisdesk.annotate.carrying import Outcome, Placement
from wsisdesk.annotate.model import Content, NoteKind
from wsisdesk.compare.engine import compare
from wsisdesk.documents.model import Block, BlockKind, Document, DocumentKind, Part
from wsisdesk.workspace.carrying import carry

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wsisdesk.annotate.model import Annotation

LANGUAGES = ("ar", "en", "fr", "es", "ru", "zh")
CLAUSES = 60
DROPPED = ADDED = 0.075
MOVED = 0.03
WORD_EDITS = 0.01  # of each of the three kinds
NOTES_A_CLAUSE = 12
LONGEST = 8  # words
SURVIVING = 0.5
PLACED = (Outcome.EXACT, Outcome.MOVED, Outcome.CHANGED)


@dataclass(frozen=True)
class Truth:
    """Where a note's words went: a stretch of a clause of the new version, or nowhere."""

    clause: int
    start: int
    end: int


class Revision:
    """One generated pair of versions, its documents, and where every word went."""

    def __init__(self, generator: Any, model: Any, language: str, seed: int) -> None:  # noqa: ANN401
        self._model, self._chance = model, random.Random(f"{language}/{seed}")
        composer = generator.Composer(language, self._chance)
        self.old = composer.resolution(language, CLAUSES)
        self.new = self.old.copy()
        self._editor = generator.Editor(self.new, composer, self._chance)
        self._editor.new = self.new
        self._spare = self._editor.spare
        for clause in self.new.clauses:
            self._edit_words(clause)
        self._edit_clauses()
        self.new.renumber()

    def _edit_words(self, clause: Any) -> None:  # noqa: ANN401
        pieces = []
        for piece in clause.pieces:
            edit = self._chance.random() if piece.word else 1.0
            if edit < WORD_EDITS:
                continue
            if edit < 3 * WORD_EDITS:
                pieces += [*self._fresh(), self._model.Piece(" ", False)][
                    : 1 if edit < 2 * WORD_EDITS else 2
                ]
            if edit >= 2 * WORD_EDITS:
                pieces.append(piece)
        clause.pieces = pieces

    def _fresh(self) -> list[Any]:
        word = self._model.words_of(self._chance.choice(self._spare))[0]
        return [self._model.Piece(word, True)]

    def _edit_clauses(self) -> None:
        clauses = self.new.clauses
        count = len(self.new.items())
        for _ in range(round(DROPPED * count)):
            clauses.pop(self._chance.choice(self.new.items()))
        for _ in range(round(MOVED * count)):
            moved = clauses.pop(self._chance.choice(self.new.items()))
            to = self._chance.choice(self.new.items())
            moved.numbering = clauses[to].numbering
            clauses.insert(to, moved)
        for number in range(round(ADDED * count)):
            model = clauses[self._chance.choice(self.new.items())]
            text = self._editor._variant(model)
            pieces = [self._model.Piece(p.text, p.word) for p in self._model.pieces_of(text)]
            at = self._chance.choice(self.new.items())
            clauses.insert(
                at, self._model.Clause(f"n{number}", "item", clauses[at].numbering, pieces)
            )

    def notes(self, document: Document) -> Iterator[tuple[Annotation, Truth | None]]:
        """Yield notes on the old version with their true places in the new one."""
        for clause, block in zip(self.old.clauses, document.blocks, strict=True):
            words = [n for n, piece in enumerate(clause.pieces) if piece.word]
            if not words:
                continue
            for number in range(NOTES_A_CLAUSE):
                first = self._chance.randrange(len(words))
                last = min(first + self._chance.randrange(LONGEST), len(words) - 1)
                if number == 0:
                    first, last = 0, len(words) - 1
                start, _ = _extent(clause, words[first])
                _, end = _extent(clause, words[last])
                target = anchor(document, block, *((0, 0) if number == 0 else (start, end)))
                made = editing.make(target, Content(NoteKind.COMMENT), "Amal")
                yield made, self._truth([clause.pieces[n] for n in words[first : last + 1]])

    def _truth(self, words: list[Any]) -> Truth | None:
        wanted = {piece.prov: len(piece.text) for piece in words}
        for index, clause in enumerate(self.new.clauses):
            here = [
                (n, piece)
                for n, piece in enumerate(clause.pieces)
                if piece.prov in wanted and piece.prov
            ]
            if sum(wanted[p.prov] for _, p in here) >= SURVIVING * sum(wanted.values()) and here:
                return Truth(index, _extent(clause, here[0][0])[0], _extent(clause, here[-1][0])[1])
        return None


def _extent(clause: Any, number: int) -> tuple[int, int]:  # noqa: ANN401
    start = sum(len(piece.text) for piece in clause.pieces[:number])
    return start, start + len(clause.pieces[number].text)


def as_document(resolution: Any, name: str) -> Document:  # noqa: ANN401
    """Make a document of a generated resolution: a block a clause, keys by position."""
    blocks, section, number = [], 0, 0
    for index, clause in enumerate(resolution.clauses):
        head = clause.kind != "item"
        section, number = (section + 1, 0) if head else (section, number + 1)
        key = f"op.{section}" if head else f"op.{section}/{number}"
        kind = BlockKind.LEAD if head else BlockKind.ITEM
        blocks.append(
            Block(f"{name}{index}", kind, clause.text, Part.OPERATIVE, clause.label, key, key,
                  language=resolution.lang)
        )  # fmt: skip
    return Document(name * 64, name, "text", DocumentKind.RESOLUTION, resolution.lang, "",
                    tuple(blocks))  # fmt: skip


def judge(placement: Placement, truth: Truth | None, new: Document) -> str:
    """Say how a placement compares with the truth."""
    if placement.place is None:
        if placement.outcome is Outcome.AMBIGUOUS:
            return "left to the user"
        return "rightly deleted" if truth is None else "wrongly lost"
    index = next(n for n, b in enumerate(new.blocks) if b.id == placement.place.block)
    if truth is not None and index == truth.clause:
        common = min(placement.place.end, truth.end) - max(placement.place.start, truth.start)
        if placement.note.target.whole or common >= SURVIVING * (truth.end - truth.start):
            return "rightly placed"
    return "wrong, as changed" if placement.outcome is Outcome.CHANGED else "silently wrong"


def main(folder: Path, seeds: int) -> None:
    """Print a row a language."""
    sys.path.insert(0, str(folder))
    generator, model = (importlib.import_module(name) for name in ("generate", "model"))
    verdicts = ("rightly placed", "rightly deleted", "left to the user", "wrongly lost",
                "wrong, as changed", "silently wrong")  # fmt: skip
    sys.stdout.write("  ".join(["    notes", *verdicts, "ms a note"]) + "\n")
    for language in LANGUAGES:
        counts: Counter[str] = Counter()
        spent = 0.0
        for seed in range(seeds):
            revision = Revision(generator, model, language, seed)
            old, new = as_document(revision.old, "a"), as_document(revision.new, "b")
            cases = list(revision.notes(old))
            comparison = compare(old, new)
            begun = time.process_time()
            placements = carry([note for note, _ in cases], comparison)
            spent += time.process_time() - begun
            counts.update(
                judge(placement, truth, new)
                for placement, (_, truth) in zip(placements, cases, strict=True)
            )
        total = counts.total()
        shares = [f"{100 * counts[v] / total:{len(v) - 1}.2f}%" for v in verdicts]
        sys.stdout.write(
            "  ".join([f"{language} {total:6}", *shares, f"{1000 * spent / total:.3f}"]) + "\n"
        )


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 5)
