"""What became of our proposals: adopted wholly, in part, or not, word by word.

A proposal was made on a clause of the old version. Where that clause went is told by passages (see
``Passage``), as for notes that are carried over; what is judged is the text as it then became, not
who changed it. New clauses are looked for among the words that no old clause brought along.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from wsisdesk.annotate.adoption import theirs
from wsisdesk.annotate.anchoring import Span, locate
from wsisdesk.annotate.judging import JudgedPiece, Judgement, Tally
from wsisdesk.annotate.model import Edit, Proposal, ProposalAction
from wsisdesk.annotate.newcomers import Newcomers, Newness
from wsisdesk.annotate.redline import RedlineKind, RedlinePiece, edits_between, redline
from wsisdesk.text.words import normal

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wsisdesk.annotate.adoption import Theirs
    from wsisdesk.annotate.model import Annotation
    from wsisdesk.annotate.passages import Passage
    from wsisdesk.documents.model import Block, Document

ALIKE = 0.4  # the share of a proposed clause's words that make a new clause its adoption in part
_ELSEWHERE = 0.6  # the same for words proposed for one clause and found in another
_TELLING_WORDS = 4  # so many words are looked for elsewhere
_TAKEN_OUT = 0.5  # the share of a clause that must be gone for a SUP to be adopted in part


class Fate(StrEnum):
    """What became of a proposal."""

    ADOPTED = "adopted"
    PARTLY = "partly"
    NOT_ADOPTED = "not_adopted"
    UNKNOWN = "unknown"  # the old version does not hold the clause it was made on


class ClauseFate(StrEnum):
    """What became of the clause on which a proposal was made."""

    UNCHANGED = "unchanged"
    CHANGED = "changed"
    DELETED = "deleted"
    ADDED = "added"  # of a proposed new clause: it stands in the new version
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of one proposal.

    ``pieces`` are its redline with what became of each stretch. ``place`` is the clause in the new
    version: the one it was made on or, for a new clause, the one that adopts it.
    """

    note: Annotation
    fate: Fate
    clause: ClauseFate
    pieces: tuple[JudgedPiece, ...] = ()
    tally: Tally = field(default_factory=Tally)
    place: Span | None = None


class Judge:
    """Judges the proposals made on an old version by the new one."""

    def __init__(self, old: Document, new: Document, passages: Iterable[Passage]) -> None:
        self._old = old
        self._order = {block.id: number for number, block in enumerate(old.blocks)}
        self._new = {block.id: block for block in new.blocks}
        self._new_order = {block.id: number for number, block in enumerate(new.blocks)}
        self._by_old: dict[str, list[Passage]] = defaultdict(list)
        self._by_new: dict[str, list[Passage]] = defaultdict(list)
        for passage in passages:
            self._by_old[passage.old_block].append(passage)
            self._by_new[passage.new_block].append(passage)
        self._newcomers = Newcomers(new, self._by_new)

    def all_of(self, notes: Iterable[Annotation]) -> tuple[Verdict, ...]:
        """Judge every proposal among the notes, in the order of the old version's clauses."""
        verdicts = (self.judge(note) for note in notes if note.content.proposal is not None)
        return tuple(sorted(verdicts, key=lambda verdict: self._rank(verdict.note)))

    def judge(self, note: Annotation) -> Verdict:
        """Tell what became of one note's proposal; raises ``ValueError`` for a note without one."""
        proposal = note.content.proposal
        if proposal is None:
            raise ValueError(f"no proposal: {note.id}")
        clause = self._clause(note)
        if clause is None or not _fits(proposal, clause):
            return Verdict(note, Fate.UNKNOWN, ClauseFate.UNKNOWN, _unjudged(proposal))
        match proposal.action:
            case ProposalAction.ADD:
                return self._added(note, proposal, clause)
            case ProposalAction.SUP:
                return self._suppressed(note, clause)
            case ProposalAction.NOC:
                return self._kept(note, clause)
            case ProposalAction.MOD:
                return self._modified(note, proposal, clause)

    def _rank(self, note: Annotation) -> tuple[int, str]:
        return self._order.get(note.target.block, len(self._order)), note.created

    def _clause(self, note: Annotation) -> Block | None:
        place = locate(self._old, note.target)
        return None if place is None else self._old.block(place.block)

    # --- by kind ------------------------------------------------------------------------------

    def _modified(self, note: Annotation, proposal: Proposal, clause: Block) -> Verdict:
        pieces = redline(clause.text, proposal.edits)
        fate = self._fate_of(clause)
        judgement = Judgement(pieces, self._became(clause))
        self._look_elsewhere(judgement, clause)
        tally = judgement.tally()
        partly = judgement.is_partly()
        if fate is ClauseFate.DELETED:  # its words are gone with it, which is not what we asked
            tally = Tally(tally.words_in, tally.words, 0, tally.deletions)
            partly = tally.words_in > 0
        outcome = (
            Fate.ADOPTED if tally.is_whole and pieces and proposal.edits
            else Fate.PARTLY if partly
            else Fate.NOT_ADOPTED
        )  # fmt: skip
        judged = judgement.judged() if fate is not ClauseFate.DELETED or partly else _plain(pieces)
        return Verdict(note, outcome, fate, judged, tally, self._place(clause))

    def _suppressed(self, note: Annotation, clause: Block) -> Verdict:
        fate = self._fate_of(clause)
        pieces = (RedlinePiece(RedlineKind.DELETED, clause.text, 0, len(clause.text)),)
        judgement = Judgement(pieces, self._became(clause))
        tally = judgement.tally()
        gone = fate is ClauseFate.DELETED or tally.is_whole
        partly = tally.deletions_made >= _TAKEN_OUT * tally.deletions > 0
        outcome = Fate.ADOPTED if gone else Fate.PARTLY if partly else Fate.NOT_ADOPTED
        judged = judgement.judged() if gone or partly else _plain(pieces)
        return Verdict(note, outcome, fate, judged, tally, self._place(clause))

    def _kept(self, note: Annotation, clause: Block) -> Verdict:
        fate = self._fate_of(clause)
        outcome = Fate.ADOPTED if fate is ClauseFate.UNCHANGED else Fate.NOT_ADOPTED
        pieces = (JudgedPiece(RedlineKind.KEPT, clause.text),)
        return Verdict(note, outcome, fate, pieces, place=self._place(clause))

    def _added(self, note: Annotation, proposal: Proposal, clause: Block) -> Verdict:
        text = "".join(edit.text for edit in proposal.edits)
        pieces = (RedlinePiece(RedlineKind.INSERTED, text, 0, 0),)
        judgement = Judgement(pieces, ())
        found = self._newcomers.most_alike(judgement.words, ALIKE, self._expected(clause))
        if found is None:
            fate, tally = self._fate_of(clause), judgement.tally()
            return Verdict(note, Fate.NOT_ADOPTED, fate, judgement.judged(), tally)
        judgement.found(found.words)
        tally, block = judgement.tally(), found.block
        fate = ClauseFate.CHANGED if self._by_new[block] else ClauseFate.ADDED
        outcome = Fate.ADOPTED if tally.is_whole else Fate.PARTLY
        place = Span(block, 0, len(self._new[block].text))
        return Verdict(note, outcome, fate, judgement.judged(), tally, place)

    # --- the clause as it became --------------------------------------------------------------

    def _became(self, clause: Block) -> tuple[Theirs, ...]:
        """Return the words of all that the clause became, in the order of the new version."""
        stretches = sorted(
            (self._new_order[passage.new_block], _new_span(passage), passage.new_block)
            for passage in self._by_old[clause.id]
        )
        return tuple(
            word
            for _, span, block in stretches
            for word in theirs(block, self._new[block].text, span, Newness(self._by_new[block]))
        )

    def _fate_of(self, clause: Block) -> ClauseFate:
        became = self._by_old[clause.id]
        if not became:
            return ClauseFate.DELETED
        now = " ".join(
            self._new[passage.new_block].text[slice(*_new_span(passage))] for passage in became
        )
        return ClauseFate.UNCHANGED if normal(now) == normal(clause.text) else ClauseFate.CHANGED

    def _place(self, clause: Block) -> Span | None:
        spans = [Span(p.new_block, *_new_span(p)) for p in self._by_old[clause.id]]
        return max(spans, key=lambda span: span.end - span.start, default=None)

    def _look_elsewhere(self, judgement: Judgement, clause: Block) -> None:
        """Look for whole additions that did not go into the clause among words that are new."""
        for numbers in judgement.lacking(_TELLING_WORDS):
            words = [judgement.words[number] for number in numbers]
            found = self._newcomers.most_alike(words, _ELSEWHERE, self._expected(clause))
            if found is not None:
                judgement.found({numbers[i]: word for i, word in found.words.items()})

    def _expected(self, clause: Block) -> int:
        """Return the number of the new block at which an addition to the clause would stand."""
        place = self._place(clause)
        return self._order[clause.id] if place is None else self._new_order[place.block]


def _new_span(passage: Passage) -> tuple[int, int]:
    """Return the stretch of the new block that a passage covers."""
    if not passage.pieces:
        return 0, 0
    return passage.pieces[0].new[0], passage.pieces[-1].new[1]


def _fits(proposal: Proposal, clause: Block) -> bool:
    """Tell whether the edits are such as can be made in the clause, in order and apart."""
    at = 0
    for edit in proposal.edits:
        if not at <= edit.start <= edit.end <= len(clause.text):
            return False
        at = edit.end
    return True


def _unjudged(proposal: Proposal) -> tuple[JudgedPiece, ...]:
    return tuple(JudgedPiece(RedlineKind.INSERTED, edit.text, False) for edit in proposal.edits)


def _plain(pieces: Iterable[RedlinePiece]) -> tuple[JudgedPiece, ...]:
    """Return a redline of which nothing was adopted."""
    return tuple(
        JudgedPiece(piece.kind, piece.text, None if piece.kind is RedlineKind.KEPT else False)
        for piece in pieces
    )


def whole_edit(clause: Block, text: str) -> tuple[Edit, ...]:
    """Return the edit that proposes a new clause after ``clause`` (ADD)."""
    return (Edit(len(clause.text), len(clause.text), text),)


def propose(
    clause: Block, action: ProposalAction, wording: str = "", reasons: str = ""
) -> Proposal:
    """Return a proposal on a clause.

    ``wording`` is the clause as it should read (MOD) or the new clause (ADD); the others have none.
    """
    edits: tuple[Edit, ...] = ()
    if action is ProposalAction.MOD:
        edits = edits_between(clause.text, wording)
    elif action is ProposalAction.ADD:
        edits = whole_edit(clause, wording)
    return Proposal(action, edits, reasons)
