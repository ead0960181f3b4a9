"""The document as the rest of the program knows it: frozen values, positions in code points.

A ``Document`` is one file, in one language, of one version of a work (or of none). Its text stands
in ``Block``s, one a paragraph; labels stand apart from the text they precede.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class BlockKind(StrEnum):
    """What a block is, by its function in the text."""

    TITLE = "title"
    HEADING = "heading"
    LEAD = "lead"  # opens a preambular or operative block: "recalling", "instructs …"
    ITEM = "item"  # has a label
    PARAGRAPH = "paragraph"
    ROW = "row"  # one row of a table
    FOOTNOTE = "footnote"


class Part(StrEnum):
    """The part of a document in which a block stands."""

    FRONT = "front"  # masthead, title block, enacting formula, summary box
    PREAMBLE = "preamble"
    OPERATIVE = "operative"
    BODY = "body"  # of documents that are not resolutions
    ANNEX = "annex"
    CLOSING = "closing"  # signature, place and date
    NOTES = "notes"  # footnotes and endnotes


class DocumentKind(StrEnum):
    """What sort of document it is."""

    RESOLUTION = "resolution"
    REPORT = "report"
    RECORD = "record"  # summary record of a meeting
    LETTER = "letter"
    PROPOSAL = "proposal"
    OTHER = "other"


class MarkKind(StrEnum):
    """How a stretch of text is set, or where it points."""

    BOLD = "bold"
    ITALIC = "italic"
    UNDERLINE = "underline"
    STRIKE = "strike"
    SUPERSCRIPT = "superscript"
    SUBSCRIPT = "subscript"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class Mark:
    """One stretch of text, ``start`` to ``end``, set in some way; links carry their target."""

    start: int
    end: int
    kind: MarkKind
    target: str = ""


@dataclass(frozen=True, slots=True)
class NoteRef:
    """The place in a block's text where a footnote is called; ``note`` is that block's id."""

    position: int
    note: str
    mark: str


@dataclass(frozen=True, slots=True)
class Artefact:
    """What a conversion left inside the text and reading took out, so that nothing is lost.

    Inserting every ``text`` again at its ``position`` (from last to first) gives the source.
    """

    position: int
    text: str


@dataclass(frozen=True, slots=True)
class Place:
    """One rectangle of a block on a page: points from the top left of the page as displayed."""

    page: int
    x0: float
    y0: float
    x1: float
    y1: float


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a table row: its stretch of the block's text, and how far it extends."""

    start: int
    end: int
    column: int = 0
    span: int = 1
    continued: bool = False  # the lower part of a cell merged downwards


@dataclass(frozen=True, slots=True)
class TableRow:
    """The table position of a ROW block. Cells are in reading order: from the right if ``rtl``."""

    table: int
    index: int
    cells: tuple[Cell, ...]
    rtl: bool = False
    header: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph-level unit.

    ``label`` is what is printed in front, without the white space around it. ``address`` is for
    people, in the document's language, and unique in the document for every clause; ``key`` is the
    same place in a form that is equal in all languages (``op.2/8``, ``pre.1/3``, ``sec.1/3``).
    ``lead`` and ``addressee`` repeat what governs the block; ``language`` decides its direction.
    """

    id: str
    kind: BlockKind
    text: str
    part: Part = Part.BODY
    label: str = ""
    address: str = ""
    key: str = ""
    lead: str = ""
    addressee: str = ""
    level: int = 0
    language: str = ""
    centred: bool = False
    marks: tuple[Mark, ...] = ()
    notes: tuple[NoteRef, ...] = ()
    artefacts: tuple[Artefact, ...] = ()
    row: TableRow | None = None
    places: tuple[Place, ...] = ()

    @property
    def is_clause(self) -> bool:
        """Whether the block can be cited: it has an address of its own."""
        return bool(self.address)

    @property
    def lead_end(self) -> int:
        """Where the lead phrase ends that opens the block's own text, as in UN resolutions, or 0.

        A LEAD block has none: it is a lead phrase altogether.
        """
        opens = self.kind in (BlockKind.ITEM, BlockKind.PARAGRAPH) and self.lead
        return len(self.lead) if opens and self.text.startswith(self.lead) else 0


class NoticeKind(StrEnum):
    """What a reader must tell the user about a document it could read."""

    TRACKED_CHANGES = "tracked_changes"  # read as accepted; detail: how many
    COMMENTS = "comments"  # detail: how many
    HIDDEN_TEXT = "hidden_text"
    PARTLY_UNREADABLE = "partly_unreadable"  # detail: share of glyphs without Unicode, per cent
    REPAIRED = "repaired"  # the file was damaged and has been read after repair
    LOST_LINK = "lost_link"  # a link text whose target is gone
    MACROS = "macros"  # active content in the file, ignored
    SKIPPED_CONTENT = (
        "skipped_content"  # other files inside the file, not read; detail: of what kind
    )
    GUESSED_ENCODING = "guessed_encoding"  # detail: which


@dataclass(frozen=True, slots=True)
class Notice:
    """One such remark, with its detail."""

    kind: NoticeKind
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Comment:
    """A remark that came with the file (Word comment, PDF annotation)."""

    author: str
    text: str
    paragraph: int = -1  # index of the paragraph it stands at, -1 where unknown


@dataclass(frozen=True, slots=True)
class Page:
    """Size of one page in points, as displayed."""

    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Document:
    """One file as read. ``id`` is the SHA-256 of its bytes, in hexadecimal.

    ``date`` is ISO 8601, as exact as the text is (``2021-08-16``, ``2024-06``, ``2022``) or empty.
    ``symbol``, ``work`` and ``version`` are empty unless the text says them: never invented.
    ``rejected`` holds the blocks as they read with tracked changes rejected, if there were any.
    """

    id: str
    name: str
    format: str
    kind: DocumentKind
    language: str
    title: str
    blocks: tuple[Block, ...]
    date: str = ""
    symbol: str = ""
    work: str = ""
    version: str = ""
    running: tuple[str, ...] = ()
    rejected: tuple[Block, ...] = ()
    comments: tuple[Comment, ...] = ()
    notices: tuple[Notice, ...] = ()
    pages: tuple[Page, ...] = ()

    def block(self, block_id: str) -> Block:
        """Return the block with this id; raises ``KeyError``."""
        for block in self.blocks:
            if block.id == block_id:
                return block
        raise KeyError(block_id)
