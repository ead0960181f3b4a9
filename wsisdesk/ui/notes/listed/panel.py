"""The panel of notes at the end edge: of this document or of all, narrowed, sorted, edited."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from wsisdesk.text.direction import isolate
from wsisdesk.ui.look.fonts import interface_font
from wsisdesk.ui.look.icons import icon
from wsisdesk.ui.look.theme import ICON, INTERFACE_TEXT, META_TEXT, TAB_STRIP
from wsisdesk.ui.notes.listed.delegate import NoteDelegate
from wsisdesk.ui.notes.listed.filter_menu import FilterMenu
from wsisdesk.ui.notes.listed.rows import Card, NotesModel, Row
from wsisdesk.ui.notes.marking import number_text
from wsisdesk.ui.notes.share.layers import LayerList
from wsisdesk.ui.protection_notice import ProtectionNotice
from wsisdesk.ui.widgets.ground import Ground
from wsisdesk.ui.widgets.insets import inset
from wsisdesk.ui.widgets.keen import Keen
from wsisdesk.ui.widgets.list_model import ROW
from wsisdesk.ui.widgets.row_tips import RowTips
from wsisdesk.ui.words.bidi import fill, turn_as_typed

if TYPE_CHECKING:
    from wsisdesk.ui.look.theme import Theme
    from wsisdesk.ui.protection import Protection

_TOOL = 28
_OPEN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NotesPanel(Keen, Ground):
    """Shows cards. ``jump_wanted`` and ``edit_wanted`` bring the annotation."""

    jump_wanted = Signal(object)
    edit_wanted = Signal(object, QRect)  # and where the card stands on the screen
    delete_wanted = Signal(object)
    menu_wanted = Signal(object, QPoint)
    scope_toggled = Signal(bool)
    searched = Signal(str)
    cleared = Signal()
    held = Signal(str)  # the name of the note one is at in the list
    renamed = Signal()  # its parts, in another language

    def __init__(self, theme: Theme, protection: Protection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._protection = protection
        self.setObjectName("notesPanel")
        self._total = 0
        self._everywhere = False
        self._reading = False
        self._make_widgets(theme)
        self._arrange()
        self._connect()
        self.set_theme(theme)
        self._name_parts()
        self.hand_focus_to(self.search)

    def _make_widgets(self, theme: Theme) -> None:
        self._heading, self._count = QLabel(), QLabel()
        self._heading.setFont(interface_font(INTERFACE_TEXT, 600))
        self._count.setFont(interface_font(META_TEXT))
        self._count.setProperty("role", "meta")
        self.scope, self.narrow = QToolButton(), QToolButton()
        self.scope.setCheckable(True)
        self.menu = FilterMenu(self, self._protection)
        self.narrow.setMenu(self.menu)
        self.narrow.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.model, self.delegate = NotesModel(), NoteDelegate(theme)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(self.delegate)
        RowTips(self.list)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setLayoutMode(QListView.LayoutMode.Batched)  # thousands of notes open at once
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.setProperty("ground", "panel")
        self.empty = QLabel()
        self.empty.setWordWrap(True)
        self.empty.setProperty("role", "second")
        by = Qt.TextInteractionFlag
        self.empty.setTextInteractionFlags(by.LinksAccessibleByMouse | by.LinksAccessibleByKeyboard)
        self.notice = ProtectionNotice(self._protection, self._protection.reason)
        self.notice.setContentsMargins(16, 0, 16, 8)
        self._nothing = QWidget()
        self.layers = LayerList(theme, self._protection)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        inset(head, 16, 0, 8)
        head.setSpacing(6)
        head.addWidget(self._heading)
        head.addWidget(self._count)
        head.addStretch(1)
        for button in (self.scope, self.narrow):
            button.setIconSize(QSize(ICON, ICON))
            button.setFixedSize(_TOOL, _TOOL)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            head.addWidget(button)
        row = QWidget()
        row.setFixedHeight(TAB_STRIP)
        row.setLayout(head)
        field = QHBoxLayout()
        field.setContentsMargins(12, 0, 12, 6)
        field.addWidget(self.search)
        self.empty.setContentsMargins(16, 8, 16, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(row)
        column.addLayout(field)
        column.addWidget(self.notice)
        nothing = QVBoxLayout(self._nothing)
        nothing.setContentsMargins(0, 0, 0, 0)
        nothing.addWidget(self.empty)
        nothing.addStretch(1)
        column.addWidget(self._nothing, 1)
        column.addWidget(self.list, 1)
        column.addWidget(self.layers)

    def _connect(self) -> None:
        self.scope.toggled.connect(self.scope_toggled)
        self.search.textChanged.connect(self._type)
        self.list.clicked.connect(self._activate)
        self.list.doubleClicked.connect(self.edit_current)
        self.list.customContextMenuRequested.connect(self._open_menu)
        self.list.selectionModel().currentChanged.connect(self._move)
        self.list.installEventFilter(self)
        self.list.viewport().installEventFilter(self)
        self.search.installEventFilter(self)
        self.empty.linkActivated.connect(self.cleared)
        self._protection.changed.connect(self._say_count)

    def show_rows(
        self, rows: list[Row], total: int, *, everywhere: bool, reading: bool = False
    ) -> None:
        """Show these rows of ``total`` notes; nothing is said of notes still being read."""
        self._total, self._everywhere, self._reading = total, everywhere, reading
        chosen = self.current()
        self.model.show_rows(rows)
        if chosen is not None:
            self.list.setCurrentIndex(self.model.index_of(chosen.name))
        self._say_count()
        self.list.setVisible(bool(rows))
        self._nothing.setVisible(not rows)
        self.hand_focus_to(self.list if rows else self.search)

    def current(self) -> Card | None:
        """Return the card one is at."""
        row = self.list.currentIndex().data(ROW)
        return row if isinstance(row, Card) else None

    def show_note(self, name: str) -> None:
        """Go to a note in the list, if it is there."""
        index = self.model.index_of(name)
        if index.isValid():
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)

    def place_of(self, name: str) -> QRect:
        """Return where a card stands on the screen."""
        box = self.list.visualRect(self.model.index_of(name))
        return QRect(self.list.viewport().mapToGlobal(box.topLeft()), box.size())

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self.delegate.theme = theme
        self.set_ground(theme.panel)
        self.layers.set_theme(theme)
        self.scope.setIcon(icon("library", theme))
        self.narrow.setIcon(icon("filter", theme))
        self.list.viewport().update()

    def _type(self, typed: str) -> None:
        turn_as_typed(self.search, typed)
        self.searched.emit(typed)

    def _activate(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if isinstance(row, Card):
            self.jump_wanted.emit(row.note)

    def _move(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        self.held.emit(row.name if isinstance(row, Card) else "")

    def edit_current(self) -> None:
        """Ask for the editor of the note one is at."""
        card = self.current()
        if card is not None:
            self.edit_wanted.emit(card.note, self.place_of(card.name))

    def _open_menu(self, point: QPoint) -> None:
        row = self.list.indexAt(point).data(ROW)
        if isinstance(row, Card):
            self.menu_wanted.emit(row.note, self.list.viewport().mapToGlobal(point))

    def _say_count(self, _: bool = False) -> None:
        if self._reading and not self.model.rows:
            self._count.setText("")
            self.empty.setText("")
            return
        shown = sum(isinstance(row, Card) for row in self.model.rows)
        some = fill("{shown} / {total}", shown=number_text(shown), total=number_text(self._total))
        self._count.setText(isolate(number_text(shown) if shown == self._total else some))
        if self._total:
            hidden = self.tr("The filters hide all %Ln note(s).", "", self._total)
            show_all = self.tr("Show all")
            self.empty.setText(f'{hidden} <a href="all">{show_all}</a>')
        elif self._everywhere:
            self.empty.setText(self.tr("No notes on any document yet."))
        elif self._protection.is_writable:
            self.empty.setText(
                self.tr("No notes on this document yet. Select text and press Enter.")
            )
        else:
            self.empty.setText(self.tr("No notes on this document."))

    def _name_parts(self) -> None:
        self._heading.setText(self.tr("Notes"))
        self.list.setAccessibleName(self.tr("Notes"))
        self.empty.setAccessibleName(self.tr("Notes"))
        self.search.setPlaceholderText(self.tr("Search the notes…"))
        self.search.setAccessibleName(self.tr("Search the notes"))
        for button, text in (
            (self.scope, self.tr("Notes on all documents")),
            (self.narrow, self.tr("Filter and sort the notes")),
        ):
            button.setToolTip(text)
            button.setAccessibleName(text)
        self._say_count()

    def _press(self, watched: QObject, key: int) -> bool:
        """Do what a key does in the search field or the list; tell whether it does anything."""
        if watched is self.search:
            return self._press_in_search(key)
        card = self.current()
        if card is None:
            return False
        if key in _OPEN:
            self.jump_wanted.emit(card.note)
        elif key == Qt.Key.Key_F2:
            self.edit_current()
        elif key == Qt.Key.Key_Delete:
            self.delete_wanted.emit(card.note)
        else:
            return False
        return True

    def _press_in_search(self, key: int) -> bool:
        if key == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
            return True
        if key in (Qt.Key.Key_Down, *_OPEN) and self.model.rows:
            if self.current() is None:
                self.list.setCurrentIndex(self.model.first())
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: Enter goes to the note, F2 edits it, Delete deletes it; Down leads to the list."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and self._press(watched, event.key())
        ):
            return True
        if watched is self.list.viewport() and isinstance(event, QResizeEvent):
            self.delegate.width = float(event.size().width())  # cards are as wide as the list
            self.list.scheduleDelayedItemsLayout()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Qt: name the parts again when the language changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name_parts()
            self.renamed.emit()
        super().changeEvent(event)
