"""A PDF open at its pages in the whole window, and what a test does to it."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from tests.helpers.builders import make_block
from tests.helpers.window import open_desk, settle, settle_notes
from wsisdesk.annotate.store import NoteStore
from wsisdesk.documents.model import Document, DocumentKind
from wsisdesk.export.reading_pdf import save_pdf

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from wsisdesk.annotate.model import Annotation
    from wsisdesk.app import Desk
    from wsisdesk.documents.model import Block
    from wsisdesk.ui.notes.studio import NoteStudio
    from wsisdesk.ui.pages import PageView
    from wsisdesk.ui.pages.marked import MarkedPlace
    from wsisdesk.ui.pages.page_text import PageText
    from wsisdesk.ui.reader.view import ReaderView

TEXTS = {
    "en": "Paper {n} asks the members (see A/RES/70/125) to bring their own lamps to the session. ",
    "ar": "تطلب الورقة {n} إلى الأعضاء (انظر القرار A/RES/70/125) إحضار مصابيحهم إلى الدورة معهم. ",
}
SYMBOL = "A/RES/70/125"
LEFT = Qt.MouseButton.LeftButton
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


class Pages:
    """One PDF open at its pages, and what a test does to it."""

    def __init__(self, desk: Desk, qtbot: QtBot) -> None:
        self.desk, self.qtbot = desk, qtbot
        (self.entry,) = desk.window.library.entries.values()
        desk.window.tabs.open_document(self.entry.id)
        self.settle()
        self.toggle()

    @property
    def view(self) -> PageView:
        page = self.desk.window.tabs.current_document()
        assert page is not None
        assert page.views.pages is not None
        return page.views.pages

    @property
    def reader(self) -> ReaderView:
        page = self.desk.window.tabs.current_document()
        assert page is not None
        return page.views.text

    @property
    def studio(self) -> NoteStudio:
        return self.desk.window.notes.studio

    @property
    def document(self) -> Document:
        document = self.reader.document()
        assert document is not None
        return document

    def settle(self) -> None:
        settle_notes(self.desk, self.qtbot)
        self.studio.listing.show()

    def toggle(self) -> None:
        self.desk.window.actions_["page_view"].trigger()
        self.settle()

    def words_of(self, page: int) -> PageText:
        """Return the words of a page, read by the program's own worker."""
        self.view.canvas.lettering.ask((page,))
        self.settle()
        text = self.view.canvas.lettering.of(page)
        assert text is not None
        return text

    def point(self, block: Block, position: int, *, behind: bool = False) -> QPoint:
        """Return a point of the view on the first or the second half of a Latin letter."""
        text = self.words_of(block.places[0].page)
        (area,) = text.areas(block.id, position, position + 1)
        canvas, share = self.view.canvas, 0.75 if behind else 0.25
        x = area.x0 + (area.x1 - area.x0) * share
        canvas.show_area(area)
        box, scale = canvas.scene.page_box(area.page), canvas.scene.arrangement.scale
        at = QPointF(box.left() + x * scale, box.top() + (area.y0 + area.y1) / 2 * scale)
        return (at - canvas.on_pages(QPointF(0, 0))).toPoint()

    def select(self, block: Block, words: str = SYMBOL) -> None:
        """Select words with the mouse."""
        start = block.text.index(words)
        self.click(self.point(block, start))
        self.click(self.point(block, start + len(words) - 1, behind=True), SHIFT)

    def click(self, point: QPoint, keys: Qt.KeyboardModifier = NONE) -> None:
        QTest.mouseClick(self.view.canvas.viewport(), LEFT, keys, point)

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.view.canvas, key)
        self.settle()

    def marks(self, block: Block) -> Sequence[MarkedPlace]:
        """Return the notes on the page where a clause begins, once they are shown."""
        page, notes = block.places[0].page, self.view.notes
        self.words_of(page)
        self.qtbot.waitUntil(lambda: bool(notes.on_page(page)))
        return notes.on_page(page)

    def undo(self) -> None:
        self.desk.window.actions_["undo"].trigger()
        self.settle()

    def stored(self) -> list[Annotation]:
        """Read the file itself, as another program would."""
        with NoteStore(self.desk.services.folder) as store:
            return list(store.on_document(self.entry.id))


@contextmanager
def open_pages(qapp: QApplication, qtbot: QtBot, folder: Path, language: str) -> Iterator[Pages]:
    """Open a paper of several pages, set by the program itself, in an interface of its language."""
    sentence = TEXTS[language]
    blocks = tuple(make_block(n, sentence.format(n=n) * 4, language=language) for n in range(1, 30))
    title = sentence.format(n=0)
    paper = Document("0" * 64, "x", "text", DocumentKind.OTHER, language, title, blocks)
    (folder / "in").mkdir()
    save_pdf(paper, folder / "in" / "paper.pdf")
    with open_desk(qapp, folder / "data", language=language) as desk:
        desk.window.imports.import_paths([folder / "in"])
        settle(desk, qtbot)
        yield Pages(desk, qtbot)


def clause(pages: Pages, number: int = 3) -> Block:
    return [block for block in pages.document.blocks if SYMBOL in block.text][number]
