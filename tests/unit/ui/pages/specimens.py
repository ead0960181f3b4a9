"""PDFs of a few clauses, written and read by the program itself, and the words of their pages."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.helpers.builders import make_block
from wsisdesk.annotate.originals.pdf_page import PageReader
from wsisdesk.documents.model import Document, DocumentKind
from wsisdesk.documents.readers import read_document
from wsisdesk.export.reading_pdf import save_pdf
from wsisdesk.progress import silent
from wsisdesk.ui.pages.page_text import PageText, text_of
from wsisdesk.ui.pages.tasks import Wanted, read_words

if TYPE_CHECKING:
    from pathlib import Path

    from wsisdesk.annotate.model import PageArea
    from wsisdesk.documents.model import Block
    from wsisdesk.ui.pages import PageView

ENGLISH = (
    "The council decides to open the reading rooms early.",
    (
        "It thanks every member (see A/RES/70/125) for the books that were given, and for the time "
        "that was spent on putting them in order, which took the whole of the summer and longer."
    ),
    "Last words of the paper.",
)
ARABIC = (
    "يقرر المجلس أن يفتح قاعات المطالعة مبكراً.",
    (
        "ويشكر كل عضو (انظر القرار A/RES/70/125 لعام 2015) على الكتب التي أُعطيت وعلى الوقت الذي "
        "استغرقه ترتيبها، إذ دام ذلك طوال الصيف وما بعده بقليل حتى اكتمل العمل كله."
    ),
    "آخر كلمات الورقة.",
)
TEXTS = {"en": ENGLISH, "ar": ARABIC}


@dataclass(frozen=True)
class Paper:
    """A PDF and the document it was read as: three clauses, then the numbers of pages."""

    path: Path
    document: Document

    def text(self, page: int = 0) -> PageText:
        """Return the words of a page."""
        pages = PageReader().page(self.path, self.document, page)
        return text_of(pages, self.document, page)

    def block(self, number: int) -> Block:
        """Return a clause, from 0."""
        return self.document.blocks[number]


def paper(folder: Path, language: str = "en", times: int = 1) -> Paper:
    """Write the clauses of a language and read them again; the second one ``times`` as long."""
    first, second, last = TEXTS[language]
    texts = (first, " ".join([second] * times), last)
    blocks = tuple(make_block(n, text, language=language) for n, text in enumerate(texts, 1))
    written = Document("0" * 64, "x", "text", DocumentKind.OTHER, language, "", blocks)
    path = folder / f"paper-{language}-{times}.pdf"
    save_pdf(written, path)
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    return Paper(path, read_document(path, path.name, digest, silent))


def answer(view: PageView) -> None:
    """Let a view have the words of its pages as soon as it wants them."""
    reader = PageReader()

    def give(wanted: Wanted) -> None:
        view.take_words(read_words(reader, wanted, silent))

    view.words_wanted.connect(give)


def middle(area: PageArea) -> tuple[float, float]:
    """Return the middle of a rectangle."""
    return (area.x0 + area.x1) / 2, (area.y0 + area.y1) / 2
