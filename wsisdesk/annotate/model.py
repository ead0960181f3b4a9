"""Notes as values: what was said, where it is anchored, and every state it ever had.

The model is the W3C Web Annotation one: a note has a body and a target; the target has several
selectors, so that the place can be found again when one of them fails. A note is the set of its
states; the latest is the one shown. Two copies of a note are merged by uniting their states, which
makes merging idempotent, commutative and associative: see ``merging``.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class NoteKind(StrEnum):
    """What sort of note it is; each has one key of its own."""

    HIGHLIGHT = "highlight"
    COMMENT = "comment"
    BOOKMARK = "bookmark"
    QUESTION = "question"
    PROPOSAL = "proposal"  # proposed wording


class Colour(StrEnum):
    """The colours of highlights by name; what each means is for the user to set."""

    YELLOW = "yellow"
    BLUE = "blue"
    VIOLET = "violet"
    ORANGE = "orange"
    GREY = "grey"


class NoteStatus(StrEnum):
    """Whether something is still to be done about a note."""

    OPEN = "open"
    DONE = "done"


class ProposalAction(StrEnum):
    """What a proposal asks for, in the marks of ITU proposals."""

    ADD = "ADD"  # a new clause after this one
    MOD = "MOD"
    SUP = "SUP"
    NOC = "NOC"  # the clause must stay as it is


@dataclass(frozen=True, slots=True)
class Quote:
    """The words a note is about, with as much of their surroundings as makes them unique.

    In logical order, as stored in the block's text (W3C TextQuoteSelector).
    """

    exact: str
    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True, slots=True)
class PageArea:
    """A place on a page of a PDF, in points from the top left of the page as displayed."""

    page: int
    x0: float
    y0: float
    x1: float
    y1: float


@dataclass(frozen=True, slots=True)
class Target:
    """Where a note is anchored: one stretch of one block of one document, named in several ways.

    ``start`` and ``end`` are code points of the block's text; ``whole`` says that the note is about
    the clause as such. ``key`` and ``address`` are the clause's (see ``documents.model.Block``).
    ``compared`` and ``row`` are set for a remark on a row of a comparison: the older document and
    the row's stable name. ``further`` are the stretches of other clauses that a remark is about,
    too, in the order of the text; they have none themselves.
    """

    document: str
    block: str
    start: int = 0
    end: int = 0
    whole: bool = False
    quote: Quote = Quote("")
    key: str = ""
    address: str = ""
    label: str = ""
    work: str = ""
    version: str = ""
    language: str = ""
    areas: tuple[PageArea, ...] = ()
    compared: str = ""
    row: str = ""
    further: tuple[Target, ...] = ()

    @property
    def stretches(self) -> tuple[Target, ...]:
        """All that the note is about, clause by clause, each as a target of its own."""
        return (replace(self, further=()), *self.further) if self.further else (self,)

    @property
    def reach(self) -> str:
        """The address of the clause or, of several, of the first and the last of them."""
        ends = (self.address, self.further[-1].address) if self.further else (self.address,)
        return " – ".join(filter(None, ends))

    def reaching(self, further: Iterable[Target]) -> Target:
        """Return the target as that of a remark that goes on over these."""
        return replace(self, further=tuple(further))


@dataclass(frozen=True, slots=True)
class Edit:
    """One replacement in a clause's text: code points ``start`` to ``end`` become ``text``."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """Proposed wording.

    For MOD the edits of the clause's text, in order and apart; for ADD the new clause's text as one
    edit at the end of the clause before it; none for SUP and NOC.
    """

    action: ProposalAction
    edits: tuple[Edit, ...] = ()
    reasons: str = ""


@dataclass(frozen=True, slots=True)
class Content:
    """What a note says. ``language`` is the body's own, empty where it shows by itself."""

    kind: NoteKind
    body: str = ""
    language: str = ""
    colour: Colour = Colour.YELLOW
    tags: tuple[str, ...] = ()
    status: NoteStatus = NoteStatus.OPEN
    private: bool = False
    proposal: Proposal | None = None


@dataclass(frozen=True, slots=True)
class State:
    """A note as it was from one moment on. ``modified`` is ISO 8601 in UTC, to the microsecond.

    A deletion is a state too: nothing that was said is ever taken out of a note's history.
    """

    modified: str
    author: str
    target: Target
    content: Content
    deleted: bool = False


@dataclass(frozen=True, slots=True)
class Annotation:
    """One note. ``states`` are in the order of time, never empty; the last is the one that counts.

    ``origin`` is the note on an older version from which this one was carried over.
    ``layer`` names the colleague's file it came with; one's own notes have none.
    """

    id: str
    author: str
    created: str
    states: tuple[State, ...]
    origin: str = ""
    layer: str = ""

    @property
    def current(self) -> State:
        """The state that counts."""
        return self.states[-1]

    @property
    def target(self) -> Target:
        """Where the note is anchored."""
        return self.current.target

    @property
    def content(self) -> Content:
        """What the note says."""
        return self.current.content

    @property
    def deleted(self) -> bool:
        """Whether the note was deleted."""
        return self.current.deleted

    @property
    def modified(self) -> str:
        """When the note was last changed."""
        return self.current.modified

    def with_state(self, state: State) -> Annotation:
        """Return the note with one state more, which becomes the current one."""
        return replace(self, states=(*self.states, state))
