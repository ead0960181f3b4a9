"""The rows of a comparison with their header: what is shown, where one is, what is folded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QStackedLayout, QVBoxLayout, QWidget

from wsisdesk.compare.naming import row_key
from wsisdesk.export.comparison.facts import omissions
from wsisdesk.export.words import words
from wsisdesk.ui.compare.columns import Columns
from wsisdesk.ui.compare.header import ColumnsHeader
from wsisdesk.ui.compare.listing import Display, Item, ItemKind, items
from wsisdesk.ui.compare.model import RowsModel
from wsisdesk.ui.compare.row_keys import RowKeys
from wsisdesk.ui.compare.row_layout import RowSetter
from wsisdesk.ui.compare.selecting import TextSelection
from wsisdesk.ui.compare.spoken import spoken
from wsisdesk.ui.compare.view import RowsView
from wsisdesk.ui.typesetting.typography import Typography
from wsisdesk.ui.words.bidi import RTL

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from wsisdesk.ui.compare.prepared import Prepared
    from wsisdesk.ui.look.theme import Theme


class RowsPanel(QWidget):
    """Shows a ``Prepared``. ``moved`` says the index of the entry where the user is, or -1."""

    moved = Signal(int)

    def __init__(self, theme: Theme, language: str) -> None:
        super().__init__()
        self._theme = theme
        self._words = words(language)
        self._typography = Typography()
        self._prepared: Prepared | None = None
        self._unfolded: set[int] = set()
        self._chosen: Collection[int] | None = None
        self._texts: Mapping[str, tuple[str, ...]] = {}
        self._editing: tuple[int, float] = (-1, 0.0)
        self.display = Display()
        self.narrow = False  # one text, for want of room
        self.model = RowsModel(self._speak, self)
        self.header = ColumnsHeader(theme)
        self.view = RowsView(self.model, self.setter)
        self.selection = TextSelection(self.view)
        self.keys = RowKeys(self.view, self.selection)
        self._message = QLabel()
        self._arrange()
        self.view.commented = self._is_commented
        self.view.current_moved.connect(self._tell_move)
        self.view.laid_out.connect(self.header.show_columns)
        self.keys.toggled.connect(self.toggle)

    def _arrange(self) -> None:
        self._message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._message.setWordWrap(True)
        self._message.setProperty("role", "second")
        self._message.setTextFormat(Qt.TextFormat.PlainText)
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.view, 1)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._message)
        self._stack.addWidget(rows)
        self.view.setAccessibleName(self.tr("Clauses compared"))
        self.setFocusProxy(self.view)

    # What is shown ----------------------------------------------------------------------------

    def say(self, text: str) -> None:
        """Show a sentence in place of the rows."""
        self._message.setText(text)
        self._stack.setCurrentIndex(0)

    def show_prepared(self, prepared: Prepared) -> None:
        """Show a comparison."""
        self._prepared = prepared
        self._unfolded.clear()
        self._chosen = None
        self.selection.comparison = prepared.comparison
        self.view.other_ends = prepared.other_ends
        self._list()
        self._stack.setCurrentIndex(1)
        self.view.setCurrentIndex(self.model.index(0, 0))

    def set_display(self, display: Display) -> None:
        """Fold, mark and arrange as the user wishes."""
        self.display = display
        self._list()

    def set_narrow(self, narrow: bool) -> None:
        """Show one text while there is no room for two."""
        if narrow != self.narrow:
            self.narrow = narrow
            self.view.set_again()

    def set_chosen(self, chosen: Collection[int] | None) -> None:
        """Show the entries that filters let through, all with None."""
        self._chosen = chosen
        self._list()

    def set_comments(self, texts: Mapping[str, tuple[str, ...]]) -> None:
        """Show other comments, by the names of their rows."""
        before = set(self._texts)
        self._texts = texts
        if set(texts) - before:
            self._list()
        else:
            self.view.set_again()

    def set_editing(self, index: int, height: float = 0.0) -> None:
        """Keep room under an entry for the editor of its comment; -1 ends that."""
        self._editing = (index, height)
        self.view.set_again()

    def set_zoom(self, zoom: int, line_height: int) -> None:
        """Set the texts larger or smaller."""
        self._typography = Typography(zoom, line_height)
        self.view.set_again()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        self.header.set_theme(theme)
        self.view.set_again()

    def speak(self, language: str) -> None:
        """Say everything in the interface's language."""
        self._words = words(language)
        self._list()

    # Where one is -----------------------------------------------------------------------------

    def current_index(self) -> int:
        """Return the entry where the user is; -1 on a line without one."""
        item = self.view.current_item()
        return item.index if item is not None and item.entry is not None else -1

    def go_to(self, index: int) -> bool:
        """Go to an entry, unfolding what hides it; tell whether the filters let it through."""
        number = self.model.number_of(index)
        if number < 0:
            return False
        item = self.model.rows[number]
        if item.kind is ItemKind.FOLD:
            self._unfolded.add(item.index)
            self._list()
            number = self.model.number_of(index)
        self.view.show_line(number)
        return True

    def toggle(self, item: Item) -> None:
        """Unfold a fold or fold it again; a clause of an open fold folds that."""
        start = item.index if item.kind is ItemKind.FOLD else _fold_of(item.index, self.model.rows)
        if start < 0:
            return
        self._unfolded ^= {start}
        self._list()
        self.view.show_line(self.model.number_of(start) - (start in self._unfolded))

    def setter(self, width: float) -> RowSetter:
        """Return what lays rows out in a width."""
        prepared = self._prepared
        old, new = ("", "")
        if prepared is not None:
            old, new = prepared.comparison.old.language, prepared.comparison.new.language
        unified = self.display.unified or self.narrow
        return RowSetter(
            columns=Columns(width, self.layoutDirection() == RTL, unified),
            typography=self._typography,
            theme=self._theme,
            words=self._words,
            display=self.display,
            languages=(old, new),
            parts=prepared.parts if prepared else {},
            other_ends=prepared.other_ends if prepared else {},
            comments=self._texts,
            editing=self._editing[0],
            editor_height=self._editing[1],
            tables=prepared.tables if prepared else ({}, {}),
        )

    def _list(self) -> None:
        """Make the lines anew, staying at the same entry."""
        prepared = self._prepared
        if prepared is None:
            return
        here = self.view.current_item()
        kept = {i for i, e in enumerate(prepared.entries) if row_key(e.row) in self._texts}
        lines = items(prepared.entries, self.display, self._unfolded, self._chosen, kept)
        left_out = tuple(
            Item(ItemKind.OMISSION, text=f"{self._words['not_compared']}: {said}")
            for said in omissions(prepared.comparison, self._words)
        )
        quiet = () if prepared.changes else (self._words["nothing_changed"],)
        sentences = tuple(Item(ItemKind.SENTENCE, text=text) for text in quiet)
        self.model.show_rows((*sentences, *lines, *left_out))
        if here is not None and here.index >= 0:
            number = self.model.number_of(here.index)
            if number >= 0:
                self.view.setCurrentIndex(self.model.index(number, 0))

    def _speak(self, item: Item) -> str:
        parts = self._prepared.parts if self._prepared else {}
        texts = self._texts.get(row_key(item.entry.row), ()) if item.entry else ()
        return spoken(item, self._words, parts, texts)

    def _is_commented(self, item: Item) -> bool:
        return item.entry is not None and row_key(item.entry.row) in self._texts

    def _tell_move(self) -> None:
        self.moved.emit(self.current_index())


def _fold_of(index: int, lines: Sequence[Item]) -> int:
    """Return the open fold that an entry belongs to, -1 if it is in none."""
    for item in lines:
        if item.is_open and item.index <= index < item.index + len(item.folded):
            return item.index
    return -1
