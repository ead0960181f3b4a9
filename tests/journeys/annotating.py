"""A document open in the window, and all that a test does with notes on it."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar, cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.helpers.window import open_desk, settle, settle_notes, write_specimen
from wsisdesk.annotate import editing
from wsisdesk.annotate.anchoring import anchor
from wsisdesk.annotate.model import Content, NoteKind
from wsisdesk.annotate.store import NoteStore
from wsisdesk.ui.notes.share.import_page import KEY, ImportPage
from wsisdesk.workspace import noting

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication, QWidget
    from pytestqt.qtbot import QtBot

    from wsisdesk.annotate.model import Annotation
    from wsisdesk.app import Desk
    from wsisdesk.documents.model import Document
    from wsisdesk.ui.notes.listed.rows import Card
    from wsisdesk.ui.notes.studio import NoteStudio
    from wsisdesk.ui.reader.view import ReaderView

CLAUSE = 4  # of the specimen: the first one that says anything


class Annotating:
    """The window over a library with one document, open in front."""

    def __init__(self, desk: Desk, qtbot: QtBot, folder: Path) -> None:
        self.desk, self.qtbot, self.folder = desk, qtbot, folder
        desk.window.imports.import_paths([write_specimen(folder, "a.html", "On notes")])
        self.settle()
        [self.document] = desk.window.library.entries

    @property
    def studio(self) -> NoteStudio:
        return self.desk.window.notes.studio

    @property
    def reader(self) -> ReaderView:
        page = self.desk.window.tabs.current_document()
        assert page is not None
        return page.reader

    def settle(self) -> None:
        """Wait until everything is read and stored."""
        settle_notes(self.desk, self.qtbot)
        self.studio.listing.show()

    def press(self, key: Qt.Key, clause: int = CLAUSE) -> None:
        """Press a key on a few words of a clause."""
        self.reader.canvas.select(clause, 3, 12)
        QTest.keyClick(self.reader.canvas, key)
        self.settle()

    def write(self, key: Qt.Key, words: str) -> None:
        """Open the editor with a key, type and close it."""
        self.press(key)
        editor = self.studio.making.editor
        assert editor.isVisible()
        editor.fields.body.setPlainText(words)
        editor.close_editor()
        self.settle()

    def note(self, body: str, author: str = "Amal", *, private: bool = False) -> Annotation:
        """Return a note that is not stored."""
        document = cast("Document", self.reader.document())
        target = anchor(document, document.blocks[-1], 0, 10)
        return editing.make(target, Content(NoteKind.COMMENT, body, private=private), author)

    def have(self, *notes: Annotation) -> None:
        """Put notes into the file, and have the window read it."""
        with NoteStore(self.desk.services.folder) as store:
            store.save(notes)
        self.studio.reload()
        self.settle()

    def file_of(self, *notes: Annotation, name: str = "basim.jsonld") -> Path:
        """Write a colleague's file."""
        path = self.folder / name
        noting.write(notes, path)
        return path

    def look_at(self, path: Path) -> ImportPage:
        """Drop a colleague's file on the window."""
        self.desk.window.notes.share.receive([path])
        self.settle()
        return cast("ImportPage", self.desk.window.area.page(KEY))

    def click(self, button: QWidget) -> None:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def trigger(self, action: str) -> None:
        self.desk.window.actions_[action].trigger()
        self.settle()

    def stored(self) -> list[Annotation]:
        """Read the file itself, as another program would."""
        with NoteStore(self.desk.services.folder) as store:
            return list(store.on_document(self.document))

    def shown(self) -> list[Annotation]:
        """Return the notes that the panel lists."""
        rows = cast("list[Card]", self.studio.panel.model.rows)
        return [row.note for row in rows]

    def state(self) -> list[Any]:
        """Return all that a user sees of the notes, in the file and on the screen alike."""
        file = sorted((seen(note) for note in self.stored()), key=repr)
        sheet = self.studio.notebook.sheet(self.document)
        assert sheet is not None
        screen = sorted((seen(placed.note) for placed in sheet.in_order()), key=repr)
        assert screen == file, "the screen shows what is stored"
        with NoteStore(self.desk.services.folder) as store:
            layers = [(layer.name, layer.shown) for layer in store.layers.every()]
        return [*file, *layers]


A = TypeVar("A", bound=Annotating)


def seen(note: Annotation) -> tuple[object, ...]:
    """Return what can be seen of a note."""
    return note.id, note.layer, note.content, note.target


@contextmanager
def annotating(qapp: QApplication, qtbot: QtBot, folder: Path, kind: type[A]) -> Iterator[A]:
    """Open the window over a new library."""
    with open_desk(qapp, folder / "data") as desk:
        settle(desk, qtbot)
        yield kind(desk, qtbot, folder / "files")
