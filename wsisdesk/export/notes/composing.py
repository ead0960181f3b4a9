"""What the lists of notes, of proposals and of their fates say, line by line."""

from __future__ import annotations

from datetime import datetime
from types import MappingProxyType
from typing import TYPE_CHECKING

from wsisdesk.annotate.model import NoteStatus, ProposalAction
from wsisdesk.annotate.proposals import ClauseFate, Fate
from wsisdesk.annotate.redline import redline
from wsisdesk.annotate.whole_words import shown_edits
from wsisdesk.documents.symbols.names import display_name
from wsisdesk.export.notes.groups import by_document
from wsisdesk.export.notes.lines import Line, Role, Tone, judged_parts, redline_parts, said
from wsisdesk.export.words import words
from wsisdesk.progress import through
from wsisdesk.text.direction import isolate, strong_letters

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wsisdesk.annotate.model import Annotation, Proposal, Target
    from wsisdesk.annotate.proposals import Verdict
    from wsisdesk.documents.model import Block, Document
    from wsisdesk.export.notes.groups import ClauseNotes, DocumentNotes, PlacedNote
    from wsisdesk.export.notes.lines import Part
    from wsisdesk.export.notes.request import FatesRequest, NotesRequest
    from wsisdesk.export.words import Words

_NONE: Mapping[str, str] = MappingProxyType({})
_AROUND = 60  # code points of the clause shown on each side of a note's words


def notes_lines(request: NotesRequest) -> tuple[Line, ...]:
    """Return all notes, grouped by document and clause."""
    return tuple(_Composer(request.language, request.meanings, request.several).notes(request))


def proposal_lines(request: NotesRequest) -> tuple[Line, ...]:
    """Return the proposals as ITU writes them: mark, place, text with revision marks, reasons."""
    return tuple(_Composer(request.language, several=request.several).proposals(request))


def fate_lines(request: FatesRequest) -> tuple[Line, ...]:
    """Return what became of the proposals on an older version."""
    return tuple(_Composer(request.language).fates(request))


def language_of(text: str, named: str, otherwise: str) -> str:
    """Return the language of a remark: the one it names, else the one its letters speak for."""
    if named:
        return named
    rtl, ltr = strong_letters(text)
    if rtl == ltr:
        return otherwise
    return "ar" if rtl > ltr else "en" if otherwise in ("ar", "fa", "he", "ur") else otherwise


class _Composer:
    def __init__(
        self,
        language: str,
        meanings: Mapping[str, str] = _NONE,
        several: frozenset[str] = frozenset(),
    ) -> None:
        self._words = words(language)
        self._meanings = meanings
        self._several = several

    # --- lists --------------------------------------------------------------------------------

    def notes(self, request: NotesRequest) -> Iterator[Line]:
        shown = request.shown()
        yield from self._head("notes_title", "count_notes", len(shown), request)
        if not shown:
            yield self._say(Role.BODY, self._words["no_notes"], Tone.QUIET)
        for group in by_document(shown, request.documents):
            yield self._document(group)
            for clause in group.clauses:
                yield self._clause(clause)
                for placed in through(clause.notes, request.progress):
                    yield from self._note(placed, clause)

    def proposals(self, request: NotesRequest) -> Iterator[Line]:
        ours = request.proposals()
        yield from self._head("proposals_title", "count_proposals", len(ours), request)
        number = 0
        for group in by_document(ours, request.documents):
            yield self._document(group)
            for clause in group.clauses:
                for placed in through(clause.notes, request.progress):
                    number += 1
                    yield from self._proposal(number, placed, clause)

    def fates(self, request: FatesRequest) -> Iterator[Line]:
        shown, speech = request.shown(), self._words
        yield from self._head("fates_title", "count_proposals", len(shown), request)
        for key, document in (("from", request.old), ("to", request.new)):
            name = _name_of(document, speech.language)
            yield self._say(Role.FACT, f"{speech[key]}: {name}", Tone.QUIET)
        legend = ((f"{speech['went_in']}{speech['comma']}", Tone.INSERTED),
                  (speech["stayed_out"], Tone.STAYED_OUT))  # fmt: skip
        yield Line(Role.FACT, legend, speech.language)
        for verdict in through(shown, request.progress):
            yield from self._fate(verdict, request.new)

    # --- parts --------------------------------------------------------------------------------

    def _head(
        self, title: str, count: str, number: int, request: NotesRequest | FatesRequest
    ) -> Iterator[Line]:
        speech = self._words
        yield self._say(Role.TITLE, speech[title], Tone.STRONG)
        facts = [speech.count(count, number)]
        facts.append(f"{speech['prepared_on']}: {speech.day(request.date)}")
        if request.author:
            facts.append(f"{speech['prepared_by']}: {isolate(request.author)}")
        yield self._say(Role.FACT, " · ".join(facts), Tone.QUIET)

    def _say(self, role: Role, text: str, tone: Tone = Tone.PLAIN) -> Line:
        return said(role, text, self._words.language, tone)

    def _document(self, group: DocumentNotes) -> Line:
        name = group.name(self._words, self._several)
        language = language_of(name, "", self._words.language)
        return said(Role.DOCUMENT, name, language, Tone.STRONG)

    def _clause(self, clause: ClauseNotes) -> Line:
        language = clause.language or self._words.language
        return said(Role.CLAUSE, _place(clause, words(language)), language, Tone.STRONG)

    def _note(self, placed: PlacedNote, clause: ClauseNotes) -> Iterator[Line]:
        note, content = placed.note, placed.note.content
        language = clause.language or self._words.language
        yield Line(Role.TEXT, _quoted(placed), language)
        for part in note.target.further:
            yield Line(Role.TEXT, _going_on(part), part.language or language)
        if content.body:
            yield self._remark(content.body, content.language)
        if content.proposal is not None and content.proposal.reasons:
            yield self._reasons(content.proposal, content.language)
        yield self._say(Role.DETAIL, self._about(note), Tone.QUIET)

    def _remark(self, text: str, language: str) -> Line:
        return said(Role.BODY, text, language_of(text, language, self._words.language))

    def _reasons(self, proposal: Proposal, language: str) -> Line:
        spoken = language_of(proposal.reasons, language, self._words.language)
        lead = words(spoken)["reasons"]
        return Line(Role.BODY, ((f"{lead}: ", Tone.STRONG), (proposal.reasons, Tone.PLAIN)), spoken)

    def _about(self, note: Annotation) -> str:
        """Return kind, colour if it means something, author, day, status, tags in one line."""
        content, speech = note.content, self._words
        kind = speech[f"note_{content.kind.value}"]
        if content.proposal is not None:
            kind = f"{kind} ({isolate(content.proposal.action.value)})"
        meaning = self._meanings.get(content.colour, "")
        facts = [kind, meaning, note.author, speech.day(datetime.fromisoformat(note.modified))]
        if content.status is NoteStatus.DONE:
            facts.append(speech["status_done"])
        if content.private:
            facts.append(speech["private_note"])
        facts += [f"#{tag}" for tag in content.tags]
        return " · ".join(isolate(fact) for fact in facts if fact)

    def _proposal(self, number: int, placed: PlacedNote, clause: ClauseNotes) -> Iterator[Line]:
        content = placed.note.content
        proposal = content.proposal
        assert proposal is not None, "only proposals are listed here"
        language = clause.language or self._words.language
        yield Line(Role.CLAUSE, _marked(number, proposal, clause, words(language)), language)
        text = _proposed(proposal, placed.block, language)
        if text:
            yield Line(Role.TEXT, text, language)
        if proposal.reasons:
            yield self._reasons(proposal, content.language)
        if content.body:
            yield self._remark(content.body, content.language)

    def _fate(self, verdict: Verdict, new: Document) -> Iterator[Line]:
        note, speech = verdict.note, self._words
        language = note.target.language or speech.language
        proposal = note.content.proposal
        assert proposal is not None, "only proposals are judged"
        place = note.target.address or note.target.label
        facts = [isolate(fact) for fact in (proposal.action.value, place) if fact]
        yield Line(
            Role.CLAUSE,
            ((f"{_sign(verdict.fate)} {speech[f'fate_{verdict.fate.value}']}", Tone.STRONG),
             (" · " + " · ".join(facts), Tone.QUIET)),
            speech.language,
        )  # fmt: skip
        if verdict.pieces:
            yield Line(Role.TEXT, judged_parts(verdict.pieces, language), language)
        yield self._say(Role.DETAIL, " ".join(self.counts(verdict)), Tone.QUIET)
        if verdict.place is not None and verdict.clause in (ClauseFate.CHANGED, ClauseFate.ADDED):
            now = new.block(verdict.place.block)
            text = now.text[verdict.place.start : verdict.place.end]
            parts: tuple[Part, ...] = ((f"{words(language)['now']}: ", Tone.QUIET),
                                       (text, Tone.QUIET))  # fmt: skip
            yield Line(Role.DETAIL, parts, language)
        if note.content.body:
            yield self._remark(note.content.body, note.content.language)

    def counts(self, verdict: Verdict) -> tuple[str, ...]:
        """Return what is said of a verdict: the clause, words that went in, deletions made."""
        return counts(verdict, self._words)


def counts(verdict: Verdict, speech: Words) -> tuple[str, ...]:
    """Return the sentences on a verdict: the clause's fate, words that went in, deletions made."""
    tally = verdict.tally
    found = [speech[f"clause_{verdict.clause.value}"]]
    if tally.words:
        found.append(speech.fill("words_in", number=tally.words_in, total=tally.words) + ".")
    if tally.deletions:
        found.append(
            speech.fill("deletions_made", number=tally.deletions_made, total=tally.deletions) + "."
        )
    return tuple(found)


def _sign(fate: Fate) -> str:
    return {Fate.ADOPTED: "●", Fate.PARTLY: "◐", Fate.NOT_ADOPTED: "○"}.get(fate, "?")


def _quoted(placed: PlacedNote) -> tuple[Part, ...]:
    """Return what a note is about: proposed wording as a redline, else its words in their place."""
    note, block, span = placed.note, placed.block, placed.span
    if note.content.proposal is not None and block is not None:
        return _redline(note.content.proposal, block)
    if block is None or span is None:
        return ((note.target.quote.exact, Tone.MARKED),)
    if note.target.whole:
        return ((block.text, Tone.PLAIN),)
    before, after = block.text[: span.start], block.text[span.end :]
    return tuple(
        (text, tone)
        for text, tone in (
            (_shortened(before, at_start=True), Tone.QUIET),
            (block.text[span.start : span.end], Tone.MARKED),
            (_shortened(after, at_start=False), Tone.QUIET),
        )
        if text
    )


def _going_on(part: Target) -> tuple[Part, ...]:
    """Return where a note goes on in another clause: its address and the words there."""
    place = part.address or part.label
    lead = ((f"{isolate(place)}: ", Tone.QUIET),) if place else ()
    return (*lead, (part.quote.exact, Tone.MARKED))


def _shortened(text: str, *, at_start: bool) -> str:
    """Return no more of the surroundings of a quotation than tells where it stands."""
    if len(text) <= _AROUND:
        return text
    if at_start:
        return "… " + text[-_AROUND:].partition(" ")[2]
    return text[:_AROUND].rpartition(" ")[0] + " …"


def _redline(proposal: Proposal, block: Block) -> tuple[Part, ...]:
    """Return a clause as a proposal would have it; one that goes is struck out whole."""
    tone = Tone.DELETED if proposal.action is ProposalAction.SUP else Tone.PLAIN
    return _proposed(proposal, block, block.language) or ((block.text, tone),)


def _name_of(document: Document, language: str) -> str:
    """Return what people call a document, with its version."""
    if document.work:
        return isolate(display_name(document.work, document.version, language))
    name = document.symbol or document.title or document.name
    facts = (name, document.version or document.date)
    return words(language)["comma"].join(isolate(fact) for fact in facts if fact)


def _place(clause: ClauseNotes, speech: Words) -> str:
    """Return the address of a clause; of a title, which has none, that it is one."""
    if clause.address or clause.block is None:
        return clause.address or "—"
    return speech[f"kind_{clause.block.kind.value}"]


def _proposed(proposal: Proposal, block: Block | None, language: str) -> tuple[Part, ...]:
    """Return the text that stands under the mark of a proposal.

    A new text stands as it is, an amended one with revision marks on whole words; one that goes or
    stays need not be repeated.
    """
    match proposal.action:
        case ProposalAction.ADD:
            return tuple((edit.text, Tone.PLAIN) for edit in proposal.edits)
        case ProposalAction.MOD if block is not None:
            try:
                edits = shown_edits(block.text, proposal.edits)
                return redline_parts(redline(block.text, edits), language)
            except ValueError:  # its edits are of another text than is at hand
                return tuple((edit.text, Tone.INSERTED) for edit in proposal.edits)
        case ProposalAction.MOD:
            return tuple((edit.text, Tone.INSERTED) for edit in proposal.edits)
        case _:
            return ()


def _marked(
    number: int, proposal: Proposal, clause: ClauseNotes, speech: Words
) -> tuple[Part, ...]:
    """Return the head of a proposal: its number, its mark and the clause it is about.

    The mark of a clause that shall remain unchanged, for reasons given, is underlined.
    """
    action = proposal.action
    asked = action is ProposalAction.NOC and proposal.reasons
    place = _place(clause, speech)
    if action is ProposalAction.ADD:
        place = speech.fill("after_clause", address=place)
    return (
        (f"{number}  ", Tone.QUIET),
        (action.value, Tone.MUST_STAY if asked else Tone.STRONG),
        (f"  {place}", Tone.PLAIN),
    )
