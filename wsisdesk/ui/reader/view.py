"""The reading view: the page with its find bar, and what pointer and keyboard do to them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QStackedLayout, QVBoxLayout, QWidget

from wsisdesk.ui.look.theme import LIGHT, Theme, theme
from wsisdesk.ui.passages import quotation
from wsisdesk.ui.reader.canvas import Appearance, Canvas
from wsisdesk.ui.reader.citing import Citing, find_citations
from wsisdesk.ui.reader.context_menu import ContextMenu
from wsisdesk.ui.reader.find import Find
from wsisdesk.ui.reader.find_bar import FindBar
from wsisdesk.ui.reader.finder import Finder
from wsisdesk.ui.reader.following import Following
from wsisdesk.ui.reader.found_marks import FoundMarks
from wsisdesk.ui.reader.go_to import GoToField
from wsisdesk.ui.reader.jump import Jump
from wsisdesk.ui.reader.keys import Keys
from wsisdesk.ui.reader.note_layer import NoteLayer
from wsisdesk.ui.reader.place import Place
from wsisdesk.ui.reader.pointer import Pointer
from wsisdesk.ui.reader.previewing import Previewing
from wsisdesk.ui.widgets.hover_card import HoverCard

if TYPE_CHECKING:
    from collections.abc import Callable

    from wsisdesk.documents.model import Document
    from wsisdesk.ui.reader.citing import FindCitations
    from wsisdesk.ui.typesetting.composition import Composition, Draft


class ReaderView(QWidget):
    """Shows one document. Positions in its signals and calls are block ids and code points."""

    place_changed = Signal(str)
    jumping = Signal(str)  # the block one is about to jump to from here; ``go_to`` says nothing
    citation_clicked = Signal(object)  # documents.symbols.model.Citation
    note_clicked = Signal(str)
    shown = Signal()  # another document is on the page
    link_clicked = Signal(str)  # address of a link in the file; whether to follow it is asked

    def __init__(self, find: FindCitations = find_citations, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.canvas = Canvas()
        self.citing = Citing(find, self)
        self.canvas.page.links = self.citing.links
        self.jump = Jump(self.canvas)
        self.place = Place(self.canvas)
        self.pointer = Pointer(self.canvas, self.citing)
        self.notes = NoteLayer(self.canvas, self.pointer)
        self.following = Following(self.pointer, self.canvas)
        self.find_bar = FindBar(theme(LIGHT))
        self.finder = Finder(self.find_bar, Find(self.canvas), self.place, self.jump)
        self.found = FoundMarks(self.canvas)
        self.go_to_field = GoToField(theme(LIGHT), self)
        self.card = HoverCard(theme(LIGHT), self)
        self.previewing = Previewing(self.card, self.pointer, self.canvas)
        Keys(self.canvas, self.following, self.previewing)
        self.menu = ContextMenu(self)
        self._empty = QLabel()
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._empty.setProperty("role", "second")
        self._arrange()
        self._connect()
        self._name_parts()
        self.set_theme(theme(LIGHT))
        self.setFocusProxy(self.canvas)

    def _arrange(self) -> None:
        self._pages = QStackedLayout()
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self.canvas)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.find_bar)
        column.addLayout(self._pages, 1)

    def _connect(self) -> None:
        self.citing.ready.connect(self.canvas.page.dress_again)
        self.place.changed.connect(self.place_changed)
        self.jump.arrived.connect(self.place.arrive)
        self.pointer.pressed.connect(self._click_place)
        self.following.citation_clicked.connect(self.citation_clicked)
        self.following.note_clicked.connect(self.note_clicked)
        self.following.link_clicked.connect(self.link_clicked)
        self.following.place_wanted.connect(self.jump_to)
        self.go_to_field.chosen.connect(self.jump_to)

    def document(self) -> Document | None:
        """Return the document that is shown."""
        return self.canvas.composition.document if self.canvas.composition else None

    def show_document(
        self, document: Document, prepared: Composition | Draft | None = None
    ) -> None:
        """Show a document from its beginning; what was prepared of it before saves time."""
        self.citing.begin(document)
        self.following.forget()
        self._pages.setCurrentWidget(self.canvas)
        self._pages.activate()  # the canvas must know its width before it sets the text
        self.canvas.compose(prepared or document)
        self.finder.forget()
        self.place.reset()
        self.shown.emit()

    def current_block(self) -> str:
        """Return the id of the block one is at, empty without a document."""
        return self.place.current

    def go_to(self, block_id: str, start: int = 0, end: int = 0) -> None:
        """Show a block (and the code points ``start`` to ``end`` in it); unknown ids do nothing."""
        composition = self.canvas.composition
        if composition is None or block_id not in composition.index:
            return
        index = composition.find(block_id, start)
        before = composition.blocks[index].offset
        self.place.pin(index)
        self.canvas.put_caret(index, start - before)
        self.jump.to(index, start - before, end - before)

    def jump_to(self, block_id: str, start: int = 0, end: int = 0) -> None:
        """Go where the user wants to, and say so first, for a way back to be kept."""
        self.jumping.emit(block_id)
        self.go_to(block_id, start, end)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._change_look(lambda look: replace(look, theme=theme))
        for part in (self.find_bar, self.go_to_field, self.card):
            part.set_theme(theme)

    def set_zoom(self, percent: int) -> None:
        """Set letters and paper at this size; the place in the text stays."""
        self._change_look(lambda look: replace(look, zoom=percent))

    def set_page(self, *, column: int, line_height: int, proposals: bool) -> None:
        """Set the width of the paper at 100 %, the distance of lines, and what is unfolded."""
        self._change_look(
            lambda look: replace(look, column=column, line_height=line_height, proposals=proposals)
        )

    def set_reference_mode(self, on: bool) -> None:
        """Show the address of every clause in the margin."""
        self._change_look(lambda look: replace(look, addresses=on))

    def open_go_to(self) -> None:
        """Ask for a clause by the name the chair gives it."""
        document = self.document()
        if document is not None:
            self.go_to_field.open_for(document)

    def set_reduce_motion(self, on: bool) -> None:
        """Jump without moving or tinting."""
        self.jump.reduce_motion = on

    def _change_look(self, change: Callable[[Appearance], Appearance]) -> None:
        self.canvas.set_appearance(change(self.canvas.appearance))

    def _click_place(self, index: int) -> None:
        self.place.pin(index)
        self.place.arrive()

    def copy_quotation(self) -> None:
        """Copy the selection in quotation marks, with symbol and address."""
        document = self.document()
        if document is not None:
            QGuiApplication.clipboard().setText(quotation(document, self.canvas.passages()))

    def _name_parts(self) -> None:
        self._empty.setText(self.tr("Open a document from the library to read it here."))

    def changeEvent(self, event: QEvent) -> None:
        """Name the parts again when the language changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name_parts()
        super().changeEvent(event)
