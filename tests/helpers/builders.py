"""Small documents for tests: specimen text of our own, shaped as the readers shape real files."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wsisdesk.documents.model import Block, BlockKind, Document, DocumentKind, NoteRef, Part

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from wsisdesk.documents.model import Notice


@dataclass(frozen=True, slots=True)
class Phrases:
    """What a specimen resolution says in one language."""

    title: str
    recalling: str
    past: str
    instructs: str
    addressee: str
    duty: str
    note: str
    labels: tuple[str, str]


PHRASES = {
    "ar": Phrases(
        "قرار نموذجي بشأن مكتبة المندوبين", "إذ يذكّر", "بالعمل الذي أُنجز في الدورة {number}",
        "يكلّف الأمينة العامة", "الأمينة العامة", "بأن تقدم تقريراً عن البند {number} إلى المجلس",
        "انظر محضر الجلسة الأولى.", ("أ )", "1"),
    ),
    "en": Phrases(
        "Specimen resolution on a delegates' library", "recalling",
        "the work done at session {number}", "instructs the Secretary-General",
        "the Secretary-General", "to report on item {number} to the council",
        "See the record of the first meeting.", ("a)", "1"),
    ),
    "fr": Phrases(
        "Résolution modèle sur la bibliothèque des délégués", "rappelant",
        "les travaux de la session {number}", "charge la Secrétaire générale",
        "la Secrétaire générale", "de rendre compte du point {number} au conseil",
        "Voir le compte rendu de la première séance.", ("a)", "1"),
    ),
    "es": Phrases(
        "Resolución modelo sobre la biblioteca de los delegados", "recordando",
        "la labor de la sesión {number}", "encarga a la Secretaria General",
        "la Secretaria General", "que informe sobre el punto {number} al consejo",
        "Véase el acta de la primera sesión.", ("a)", "1"),
    ),
    "ru": Phrases(
        "Типовая резолюция о библиотеке делегатов", "напоминая", "о работе сессии {number}",
        "поручает Генеральному секретарю", "Генеральный секретарь",
        "представить совету доклад по пункту {number}", "См. протокол первого заседания.",
        ("a)", "1"),
    ),
    "zh": Phrases(
        "关于代表文库的示范决议", "忆及", "第{number}届会议的工作", "责成秘书长", "秘书长",
        "就第{number}项向理事会提交报告", "见第一次会议记录。", ("a)", "1"),
    ),
}  # fmt: skip


def make_block(
    number: int, text: str, kind: BlockKind = BlockKind.PARAGRAPH, *, part: Part = Part.BODY,
    label: str = "", address: str = "", key: str = "", lead: str = "", addressee: str = "",
    level: int = 0, language: str = "en", notes: tuple[NoteRef, ...] = (),
) -> Block:  # fmt: skip
    """Make one block whose id follows from its number."""
    return Block(
        id=f"b{number}", kind=kind, text=text, part=part, label=label, address=address, key=key,
        lead=lead, addressee=addressee, level=level, language=language, notes=notes,
    )  # fmt: skip


def make_blocks(language: str = "en", clauses: int = 3) -> tuple[Block, ...]:
    """Make a resolution: title, preamble, an operative block of ``clauses`` items, a footnote.

    The footnote is called at the end of the first operative item.
    """
    say = PHRASES[language]
    preamble, duties = _group(say, language, 1, clauses)
    blocks = [
        make_block(0, say.title, BlockKind.TITLE, part=Part.FRONT, language=language),
        *preamble,
        *duties,
    ]
    blocks.append(
        make_block(
            len(blocks), say.note, BlockKind.FOOTNOTE, part=Part.NOTES, label="1",
            address="1", key="note/1", language=language,
        )
    )  # fmt: skip
    first = next(i for i, block in enumerate(blocks) if block.key == "op.1/1")
    call = NoteRef(len(blocks[first].text), blocks[-1].id, "1")
    blocks[first] = _with_note(blocks[first], call)
    return tuple(blocks)


def _with_note(block: Block, call: NoteRef) -> Block:
    return make_block(
        int(block.id[1:]), block.text, block.kind, part=block.part, label=block.label,
        address=block.address, key=block.key, lead=block.lead, addressee=block.addressee,
        level=block.level, language=block.language, notes=(call,),
    )  # fmt: skip


def _group(
    say: Phrases, language: str, start: int, clauses: int
) -> tuple[list[Block], list[Block]]:
    """Make the preambular lead with one item, and the operative lead with its items."""
    lettered, _ = say.labels
    preamble = [
        make_block(
            start, say.recalling, BlockKind.LEAD, part=Part.PREAMBLE, address=say.recalling,
            key="pre.1", lead=say.recalling, language=language,
        ),
        make_block(
            start + 1, say.past.format(number=1), BlockKind.ITEM, part=Part.PREAMBLE,
            label=lettered, address=f"{say.recalling}, {lettered}", key="pre.1/1",
            lead=say.recalling, level=1, language=language,
        ),
    ]  # fmt: skip
    duties = [
        make_block(
            start + 2, say.instructs, BlockKind.LEAD, part=Part.OPERATIVE, address=say.instructs,
            key="op.1", lead=say.instructs, addressee=say.addressee, language=language,
        )
    ]  # fmt: skip
    duties += [
        make_block(
            start + 2 + number, say.duty.format(number=number), BlockKind.ITEM,
            part=Part.OPERATIVE, label=str(number), address=f"{say.instructs}, {number}",
            key=f"op.1/{number}", lead=say.instructs, addressee=say.addressee, level=1,
            language=language,
        )
        for number in range(1, clauses + 1)
    ]  # fmt: skip
    return preamble, duties


def make_document(
    language: str = "en", *, name: str = "", title: str = "", work: str = "", version: str = "",
    symbol: str = "", date: str = "", kind: DocumentKind = DocumentKind.RESOLUTION,
    clauses: int = 3, blocks: Sequence[Block] | None = None, notices: tuple[Notice, ...] = (),
    id: str = "",
) -> Document:  # fmt: skip
    """Make a specimen document; two calls with different arguments give different ids."""
    title = title or PHRASES[language].title
    name = name or f"{work.rsplit('/', 1)[-1] or 'specimen'}-{version or '0'}-{language}.txt"
    body = tuple(blocks) if blocks is not None else make_blocks(language, clauses)
    digest = hashlib.sha256(repr((name, title, work, version, date, body)).encode()).hexdigest()
    return Document(
        id=id or digest, name=name, format="text", kind=kind, language=language, title=title,
        blocks=body, date=date, symbol=symbol, work=work, version=version, notices=notices,
    )  # fmt: skip


def make_file(folder: Path, name: str = "specimen.txt", language: str = "en", **tag: str) -> Path:
    """Write a specimen resolution as plain UTF-8 text; ``tag`` values make its bytes unique."""
    folder.mkdir(parents=True, exist_ok=True)
    lines = [
        f"{block.label}\t{block.text}" if block.label else block.text
        for block in make_blocks(language)
        if block.part is not Part.NOTES
    ]
    lines.extend(f"{key}: {value}" for key, value in tag.items())
    path = folder / name
    path.write_text("\n\n".join(lines) + "\n", "utf-8")
    return path


def document_of(path: Path, language: str = "en", *, work: str = "", version: str = "") -> Document:
    """Make the document a reader might make of ``path``: its id is the hash of the file."""
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    return make_document(language, name=path.name, work=work, version=version, id=digest)
