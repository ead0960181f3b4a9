"""Notes in two languages on small resolutions."""

from __future__ import annotations

from datetime import UTC, datetime

from wsisdesk.annotate import editing
from wsisdesk.annotate.anchoring import anchor
from wsisdesk.annotate.model import Annotation, Content, NoteKind, Proposal, ProposalAction
from wsisdesk.annotate.proposals import whole_edit
from wsisdesk.annotate.redline import edits_between
from wsisdesk.compare.engine import compare
from wsisdesk.documents.model import Block, BlockKind, Document, DocumentKind, Part
from wsisdesk.export.notes.request import FatesRequest, NotesRequest
from wsisdesk.workspace.carrying import what_became

DATE = datetime(2026, 3, 4, 10, 30, tzinfo=UTC)
ENGLISH = (
    "to submit a report on the accessible rooms to every ordinary session of the Council;",
    "to publish the documents of each session five days before it opens (see A/RES/70/125);",
    "to keep a list of the terms used in the six official languages;",
)
ARABIC = (
    "أن يقدم تقريراً عن القاعات الميسرة إلى كل دورة عادية من دورات المجلس؛",
    "أن ينشر وثائق كل دورة قبل افتتاحها بخمسة أيام (انظر القرار A/RES/70/125)؛",
    "أن يمسك قائمة بالمصطلحات المستعملة باللغات الرسمية الست؛",
)


def document(texts: tuple[str, ...], name: str = "a", version: str = "2023") -> Document:
    language = "ar" if texts[0] > "\u0600" else "en"
    lead = "يكلف الأمين العام" if language == "ar" else "instructs the Secretary-General"
    comma = "،" if language == "ar" else ","
    blocks = [
        Block(
            f"{name}{number}", BlockKind.ITEM, text, Part.OPERATIVE, str(number),
            f"{lead}{comma} {number}", f"op.1/{number}", language=language,
        )
        for number, text in enumerate(texts, 1)
    ]  # fmt: skip
    title = "قرار بشأن القاعات" if language == "ar" else "On rooms"
    return Document(
        (name * 64)[:64], f"{name}.docx", "docx", DocumentKind.RESOLUTION, language, title,
        tuple(blocks), version=version,
    )  # fmt: skip


def note(
    on: Document,
    number: int,
    content: Content,
    words: str = "",
    author: str = "Amal",
) -> Annotation:
    block = on.blocks[number - 1]
    start = block.text.index(words) if words else 0
    target = anchor(on, block, start, start + len(words))
    return editing.make(target, content, author, now=DATE)


def comment(on: Document, number: int, body: str, words: str = "") -> Annotation:
    return note(on, number, Content(NoteKind.COMMENT, body, tags=("finance",)), words)


def proposal(
    on: Document, number: int, action: ProposalAction, text: str = "", reasons: str = ""
) -> Annotation:
    block = on.blocks[number - 1]
    edits = {
        ProposalAction.MOD: edits_between(block.text, text),
        ProposalAction.ADD: whole_edit(block, text),
    }.get(action, ())
    content = Content(NoteKind.PROPOSAL, proposal=Proposal(action, edits, reasons))
    return note(on, number, content)


def both() -> tuple[tuple[Annotation, ...], dict[str, Document]]:
    """Notes of all sorts on an English and an Arabic resolution."""
    english, arabic = document(ENGLISH), document(ARABIC, "c")
    notes = (
        comment(english, 2, "هذه مهلة قصيرة: نطلب سبعة أيام.", "five days"),
        comment(english, 1, "Who pays?\nAsk the secretariat."),
        note(english, 3, Content(NoteKind.HIGHLIGHT), "six official languages"),
        note(english, 3, Content(NoteKind.COMMENT, "our limit", private=True)),
        proposal(
            english,
            2,
            ProposalAction.MOD,
            ENGLISH[1].replace("five", "at least seven"),
            "Delegates need time to translate.",
        ),
        proposal(english, 1, ProposalAction.SUP, reasons="No longer needed."),
        comment(arabic, 2, "Too short: we ask for seven days (A/70/1).", "بخمسة أيام"),
        note(arabic, 1, Content(NoteKind.QUESTION, "من يدفع؟")),
        proposal(
            arabic, 2, ProposalAction.MOD, ARABIC[1].replace("بخمسة", "بسبعة"), "المهلة قصيرة."
        ),
        proposal(arabic, 3, ProposalAction.ADD, "أن يتيح المشاركة عن بُعد بجميع اللغات؛"),
        proposal(arabic, 1, ProposalAction.NOC, reasons="النص متفق عليه."),
    )
    return notes, {one.id: one for one in (english, arabic)}


def request(language: str = "en", *, private: bool = False) -> NotesRequest:
    notes, documents = both()
    return NotesRequest(notes, DATE, documents, language, "Amal", private)


def fates(language: str = "en") -> FatesRequest:
    """What became of the English proposals."""
    old = document(ENGLISH)
    new = document(
        (ENGLISH[0], ENGLISH[1].replace("five", "at least ten"), ENGLISH[2],
         "to offer remote participation in the large rooms;"), "b", "2026",
    )  # fmt: skip
    notes = (
        proposal(old, 2, ProposalAction.MOD, ENGLISH[1].replace("five", "at least seven")),
        proposal(old, 3, ProposalAction.NOC, reasons="agreed"),
        proposal(old, 3, ProposalAction.ADD, "to offer remote participation in all rooms;"),
        proposal(old, 1, ProposalAction.SUP),
    )
    verdicts = what_became(notes, compare(old, new))
    return FatesRequest(verdicts, old, new, DATE, language, "Amal")
