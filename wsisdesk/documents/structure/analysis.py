"""Putting it together: paragraphs in, blocks out. Pure, and linear in the length of the text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wsisdesk.documents.model import Block, BlockKind, Document, DocumentKind, Part
from wsisdesk.documents.structure.dates import date_in, document_date
from wsisdesk.documents.structure.governing import find_phrases, settle_leads
from wsisdesk.documents.structure.headings import find_headings
from wsisdesk.documents.structure.inlined import extract
from wsisdesk.documents.structure.kinds import find_kind
from wsisdesk.documents.structure.languages import document_language, paragraph_languages
from wsisdesk.documents.structure.lines import Line, make_lines
from wsisdesk.documents.structure.links import lost_links
from wsisdesk.documents.structure.notes import NoteBlocks, make_notes
from wsisdesk.documents.structure.outline import outline
from wsisdesk.documents.structure.parts import divide, find_enacting, own_enacting
from wsisdesk.documents.structure.tables import starts_with, words
from wsisdesk.documents.structure.titles import Title, find_title
from wsisdesk.documents.symbols import Identity, identity

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wsisdesk.documents.source import Note, Paragraph, Source
    from wsisdesk.documents.structure.content import Content

_RULES = frozenset("_-–—‒―=* \t\u00a0.·•")  # lines of these alone only separate
_LONGEST_TITLE = 1000  # code points
_DATED_LINES = 12  # lines from either end that may hold the document's own date
_DATED_TITLES = ("dated", "held", "adopted")  # lists of words that begin a title with a date


@dataclass(frozen=True, slots=True)
class _Understood:
    """The result for one state of the text."""

    lines: tuple[Line, ...]
    blocks: tuple[Block, ...]
    title: Title
    enacted: bool


def understand(source: Source, name: str, digest: str) -> Document:
    """Make a document of what a reader found: labels, leads, parts, keys, notes, identity.

    ``name`` is the file's name, ``digest`` the SHA-256 of its bytes. Every letter and digit of the
    source is in some block's text, label or artefact.
    """
    language = document_language([p.text for p in source.paragraphs], source.language)
    current = _understand(source.paragraphs, source.notes, language)
    rejected = _understand(source.rejected, source.rejected_notes, language)
    own = _identity(source, current, language)
    kind = find_kind(current.lines, enacted=current.enacted, symbol_of_act="/res/" in own.work)
    return Document(
        id=digest,
        name=name,
        format=source.format,
        kind=kind,
        language=language,
        title=_bounded(current.title.text or " ".join(source.title.split())),
        blocks=current.blocks,
        date=_date(current, kind, own.version),
        symbol=own.symbol,
        work=own.work,
        version=own.version,
        running=source.running,
        rejected=rejected.blocks,
        comments=source.comments,
        notices=source.notices + lost_links(current.blocks, language),
        pages=source.pages,
    )


def _bounded(title: str) -> str:
    """Cut a title that is none: a whole text in the properties of a file, or set in its style."""
    if len(title) <= _LONGEST_TITLE:
        return title
    start = title[:_LONGEST_TITLE]
    return f"{start.rpartition(' ')[0] or start} …"


def _understand(
    paragraphs: Sequence[Paragraph], notes: Sequence[Note], language: str
) -> _Understood:
    extracted = extract(paragraphs)
    kept = [pair for pair in extracted.paragraphs if not _is_rule(pair[1])]
    languages = paragraph_languages([content.text for _, content in kept], language)
    lines = make_lines(kept, languages)
    find_phrases(lines)
    enacting = find_enacting(lines)
    settle_leads(lines, enacting)
    own = own_enacting(lines, enacting)
    divide(lines, own)
    title = find_title(lines, own)
    find_headings(lines)
    outline(lines, language)
    references = [note for line in lines for note in line.content.notes]
    note_blocks = make_notes(notes, extracted.notes, references, language)
    body = [_block(line, number, note_blocks) for number, line in enumerate(lines, 1)]
    blocks = (*body, *note_blocks.blocks)
    return _Understood(tuple(lines), blocks, title, own is not None)


def _is_rule(content: Content) -> bool:
    """Whether a line only draws a rule; what carries artefacts, notes or cells is none."""
    bare = not (content.artefacts or content.notes or content.row)
    return bare and bool(content.text) and set(content.text) <= _RULES


def _block(line: Line, number: int, notes: NoteBlocks) -> Block:
    content = line.content
    return Block(
        id=f"b{number}",
        kind=line.kind,
        text=content.text,
        part=line.part,
        label=line.label.printed if line.label else "",
        address=line.address,
        key=line.key,
        lead=line.lead_text,
        addressee=line.addressee,
        level=line.level,
        language=line.language,
        centred=line.paragraph.centred,
        marks=content.marks,
        notes=notes.renamed(content.notes),
        artefacts=content.artefacts,
        row=content.row,
        places=line.paragraph.places,
    )


def _identity(source: Source, understood: _Understood, language: str) -> Identity:
    """Ask the grammar of symbols what the title block and the mastheads say the document is."""
    return identity([*understood.title.block, *source.running], language)


def _date(understood: _Understood, kind: DocumentKind, version: str) -> str:
    """Return the document's own date: its masthead's, its adoption's, its closing's."""
    lines = understood.lines
    front = [line.text for line in lines[:_DATED_LINES] if _may_date(line)]
    closing = [line.text for line in lines[-_DATED_LINES:] if line.part is Part.CLOSING]
    found = _date_of_title(lines) or document_date(front) or document_date(closing)
    if not found and kind is DocumentKind.RESOLUTION and version[:4].isdigit():
        return version[:4]
    return found


def _date_of_title(lines: Sequence[Line]) -> str:
    """Return the date in "Letter dated 5 July 2031 from …" or "Held on 7 October 2031 at …"."""
    for line in lines[: 2 * _DATED_LINES]:
        says = any(starts_with(line.head, name, line.language) for name in _DATED_TITLES)
        found = date_in(line.text) if (says or _is_chinese_letter(line)) and not line.label else ""
        if found:
            return found
    return ""


def _is_chinese_letter(line: Line) -> bool:
    """Whether a line is "of 5 July 2031 … note verbale", where the kind of letter stands last."""
    return line.language == "zh" and line.head.endswith(words("dated", "zh"))


def _may_date(line: Line) -> bool:
    return line.part is Part.FRONT and line.kind is not BlockKind.TITLE
