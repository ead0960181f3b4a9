"""Two specimen resolutions that say the same in Arabic and English, and a long report."""

from __future__ import annotations

from dataclasses import dataclass, replace

from wsisdesk.documents.model import (
    Block,
    BlockKind,
    Cell,
    Document,
    DocumentKind,
    NoteRef,
    Part,
    TableRow,
)

K, P = BlockKind, Part


@dataclass(frozen=True)
class Words:
    """What the specimen says in one language."""

    language: str
    titles: tuple[str, str]
    opening: str
    recalling: str
    letters: tuple[str, str]
    cites: str
    other: str
    resolves: str
    duty: str
    part: str
    annex: str
    head: tuple[str, str]
    cells: tuple[str, str]
    foreign: str
    foreign_language: str
    symbol_first: str
    note: str


AR = Words(
    language="ar",
    titles=("القرار 9001 (المعدَّل في 2026)", "إتاحة الوثائق والتوصيلية في قاعات الاجتماع"),
    opening="إن مجلس المندوبين النموذجي،",
    recalling="إذ يذكّر",
    letters=("أ )", "ب)"),
    cites="بالقرار A/RES/70/125 الصادر عن الجمعية، الذي دعا إلى سد الفجوات بين البلدان وداخلها؛",
    other="بحالة التوصيلية في القاعات، كما عرضتها الوثيقة C24/8(Rev.1) على «المجلس»؛",
    resolves="يقرر",
    duty="أن تتاح الوثائق في نسق يمكن البحث فيه، قبل افتتاح الدورة:",
    part="بجميع اللغات متى أمكن؛",
    annex="الملحق",
    head=("القاعة", "المقاعد"),
    cells=("القاعة الكبرى", "500"),
    foreign="This paragraph is in English, between Arabic ones: القرار 175.",
    foreign_language="en",
    symbol_first="A/RES/70/125 (2015): المادة 5 تبدأ برمز لاتيني.",
    note="انظر محضر الجلسة الأولى.",
)
EN = Words(
    language="en",
    titles=("Resolution 9001 (amended 2026)", "Accessible documents in meeting rooms"),
    opening="The specimen council of delegates,",
    recalling="recalling",
    letters=("a)", "b)"),
    cites="resolution A/RES/70/125 of the Assembly, on closing divides between countries;",
    other="the connectivity of the rooms, as shown to the “Council” in C24/8(Rev.1);",
    resolves="resolves",
    duty="that documents shall be available in a searchable form before the session:",
    part="in all languages, where possible;",
    annex="Annex",
    head=("Room", "Seats"),
    cells=("Large hall", "500"),
    foreign="هذه فقرة عربية بين فقرات إنكليزية، انظر A/RES/70/125.",
    foreign_language="ar",
    symbol_first="القرار 175 is cited in Arabic at the start of an English paragraph.",
    note="See the record of the first meeting.",
)


def arabic() -> Document:
    """Return the Arabic specimen."""
    return _document(AR)


def english() -> Document:
    """Return the English specimen."""
    return _document(EN)


def _document(words: Words) -> Document:
    blocks = tuple(
        block if block.language else replace(block, language=words.language)
        for block in _blocks(words)
    )
    return Document(
        id=words.language * 32, name="specimen.docx", format="docx",
        kind=DocumentKind.RESOLUTION, language=words.language, title=words.titles[1],
        blocks=blocks, symbol="R/9001",
    )  # fmt: skip


def _blocks(w: Words) -> list[Block]:
    pre, op = w.recalling, w.resolves
    return [
        Block("t1", K.TITLE, w.titles[0], P.FRONT),
        Block("t2", K.TITLE, w.titles[1], P.FRONT),
        Block("opening", K.PARAGRAPH, w.opening, P.FRONT),
        Block("pre", K.LEAD, pre, P.PREAMBLE, address=pre, key="pre.1"),
        Block("pre1", K.ITEM, w.cites, P.PREAMBLE, w.letters[0], f"{pre} 1", "pre.1/1", pre),
        Block("pre2", K.ITEM, w.other, P.PREAMBLE, w.letters[1], f"{pre} 2", "pre.1/2", pre,
              notes=(NoteRef(len(w.other) - 1, "n1", "1"),)),
        Block("op", K.LEAD, op, P.OPERATIVE, address=op, key="op.1"),
        Block("op1", K.ITEM, w.duty, P.OPERATIVE, "1", f"{op} 1", "op.1/1", op),
        Block("op1a", K.ITEM, w.part, P.OPERATIVE, w.letters[0], f"{op} 1 a", "op.1/1/1", op,
              level=1),
        Block("annex", K.HEADING, w.annex, P.ANNEX, address=w.annex, key="ann.1", level=1),
        _row(w, 0, w.head),
        _row(w, 1, w.cells),
        Block("foreign", K.PARAGRAPH, w.foreign, P.ANNEX, language=w.foreign_language),
        Block("symbol", K.PARAGRAPH, w.symbol_first, P.ANNEX),
        Block("n1", K.FOOTNOTE, w.note, P.NOTES, "1"),
    ]  # fmt: skip


def _row(words: Words, index: int, texts: tuple[str, str]) -> Block:
    first, second = texts
    cells = (Cell(0, len(first), 0), Cell(len(first) + 1, len(first) + 1 + len(second), 1))
    row = TableRow(0, index, cells, rtl=words.language == "ar", header=index == 0)
    return Block(f"row{index}", K.ROW, f"{first}\t{second}", P.ANNEX, row=row)


def long_report(language: str = "ar", paragraphs: int = 400) -> Document:
    """Return a report of many numbered paragraphs."""
    words = AR if language == "ar" else EN
    blocks = tuple(
        Block(
            f"p{number}", K.ITEM, f"{words.cites} {words.other} {number}",
            label=str(number), address=f"§ {number}", key=f"sec.1/{number}", language=language,
        )
        for number in range(1, paragraphs + 1)
    )  # fmt: skip
    return replace(_document(words), blocks=blocks, kind=DocumentKind.REPORT)
