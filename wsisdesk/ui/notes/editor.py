"""The small editor of a note: beside its words, stored as it is typed.

It stands over the window, closes with Esc or when one goes on elsewhere, and never asks whether to
save: what it shows is stored.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from wsisdesk.annotate.model import Colour, Content, NoteKind, NoteStatus, Proposal, ProposalAction
from wsisdesk.ui.bidi import turn_as_typed
from wsisdesk.ui.icons import icon
from wsisdesk.ui.notes.body_field import BodyField
from wsisdesk.ui.notes.colour_row import ColourRow
from wsisdesk.ui.notes.wording import kind_text
from wsisdesk.ui.notes.wording_fields import WordingFields
from wsisdesk.ui.reader.ground import Raised

if TYPE_CHECKING:
    from wsisdesk.settings import Settings
    from wsisdesk.ui.theme import Theme

WIDTH = 336
DEBOUNCE = 200  # milliseconds after the last key until it is stored
_BODY_HEIGHT = 72
_GAP = 6
_COMMA = ", "
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PLAIN_KINDS = (NoteKind.COMMENT, NoteKind.QUESTION, NoteKind.HIGHLIGHT, NoteKind.BOOKMARK)


class NoteEditor(Raised):
    """Shows one note's content. ``edited`` follows the typing, ``closed`` comes after the last."""

    edited = Signal(object)  # Content
    closed = Signal()
    delete_wanted = Signal()

    def __init__(self, theme: Theme, over: QWidget) -> None:
        super().__init__(over)
        self.setObjectName("noteEditor")
        self._over = over
        self._content = Content(NoteKind.COMMENT)
        self._filling = False
        self._before: QWidget | None = None
        self._make_fields(theme)
        self._arrange()
        self._pause = QTimer(self, singleShot=True, interval=DEBOUNCE)
        self._pause.timeout.connect(self.flush)
        self._connect()
        self._name_parts()
        self.set_theme(theme)
        self.setFixedWidth(WIDTH)
        self.hide()

    def _make_fields(self, theme: Theme) -> None:
        self.kind = QComboBox()
        for kind in _PLAIN_KINDS:
            self.kind.addItem("", kind.value)
        self.colours = ColourRow(theme)
        self.shut = QToolButton()
        self.body = BodyField()
        self.body.setFixedHeight(_BODY_HEIGHT)
        self.wording = WordingFields()
        self.tags = QLineEdit()
        self.private, self.done = QCheckBox(), QCheckBox()
        self.delete = QPushButton()

    def _arrange(self) -> None:
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.kind)
        head.addStretch(1)
        head.addWidget(self.colours)
        head.addWidget(self.shut)
        foot.addWidget(self.private)
        foot.addWidget(self.done)
        foot.addStretch(1)
        foot.addWidget(self.delete)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.body)
        column.addWidget(self.wording)
        column.addWidget(self.tags)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.body.textChanged.connect(self._type)
        self.tags.textChanged.connect(self._type_tags)
        self.wording.changed.connect(self._type)
        for now in (self.colours.chosen, self.private.clicked, self.done.clicked):
            now.connect(self._choose)
        self.kind.activated.connect(self._choose)
        self.shut.clicked.connect(self.close_editor)
        self.delete.clicked.connect(self._delete)
        for field in (self.body, self.tags, self.wording.wording, self.wording.reasons):
            field.installEventFilter(self)

    def open_for(
        self, content: Content, near: QRect, *, clause: str = "", language: str = ""
    ) -> None:
        """Show a note's content beside a rectangle of the screen; proposals need the clause."""
        self._before = QApplication.focusWidget()
        self._filling = True
        self._content = content
        is_proposal = content.kind is NoteKind.PROPOSAL
        self.kind.setVisible(not is_proposal)
        self.kind.setCurrentIndex(max(self.kind.findData(content.kind.value), 0))
        self.body.setPlainText(content.body)
        self.body.setVisible(not is_proposal)
        self.wording.setVisible(is_proposal)
        if is_proposal:
            proposal = content.proposal or Proposal(ProposalAction.MOD)
            self.wording.show_proposal(clause, language, proposal)
        self.tags.setText(_COMMA.join(content.tags))
        self.colours.show_colour(content.colour)
        self.private.setChecked(content.private)
        self.done.setChecked(content.status is NoteStatus.DONE)
        self._filling = False
        self.show()
        self._place(near)
        self.raise_()
        self.first_field().setFocus(Qt.FocusReason.PopupFocusReason)
        _application().focusChanged.connect(self._focus_moved)

    def first_field(self) -> QWidget:
        """Return where one begins to type."""
        if self._content.kind is NoteKind.PROPOSAL:
            return self.wording.wording
        return self.body

    def content(self) -> Content:
        """Return the note's content as the fields say it."""
        is_proposal = self._content.kind is NoteKind.PROPOSAL
        kind = NoteKind.PROPOSAL if is_proposal else NoteKind(self.kind.currentData())
        proposal = self.wording.proposal() if is_proposal else self._content.proposal
        return replace(
            self._content,
            kind=kind,
            body=self.body.toPlainText(),
            colour=Colour(self.colours.colour()),
            tags=split_tags(self.tags.text()),
            status=NoteStatus.DONE if self.done.isChecked() else NoteStatus.OPEN,
            private=self.private.isChecked(),
            proposal=proposal,
        )

    def flush(self) -> None:
        """Say now what has been typed and not said yet."""
        self._pause.stop()
        content = self.content()
        if content != self._content and self.isVisible():
            self._content = content
            self.edited.emit(content)

    def close_editor(self) -> None:
        """Store the rest, close, and give the focus back to where it was."""
        if not self.isVisible():
            return
        self.flush()
        self._leave(give_back=self._holds_focus())

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self.set_ground(theme)
        self.colours.set_theme(theme)
        self.shut.setIcon(icon("close", theme))

    def name_colours(self, settings: Settings) -> None:
        """Say what the colours mean to the user."""
        self.colours.name_colours(settings)

    def _return_focus(self) -> None:
        before = self._before
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self, *, give_back: bool = False) -> None:
        _application().focusChanged.disconnect(self._focus_moved)
        if give_back:
            self._return_focus()  # before hiding, or Qt gives it to whoever comes next
        self.hide()
        self.closed.emit()

    def _type(self) -> None:
        if not self._filling:
            self._pause.start()

    def _type_tags(self, typed: str) -> None:
        turn_as_typed(self.tags, typed)
        self._type()

    def _choose(self) -> None:
        if not self._filling:
            self.flush()

    def _delete(self) -> None:
        self._pause.stop()
        self._leave(give_back=True)
        self.delete_wanted.emit()

    def _place(self, near: QRect) -> None:
        """Stand below the words, or above, or beside, but always whole in the window."""
        self.adjustSize()
        top_left = self._over.mapFromGlobal(near.topLeft())
        words = QRect(top_left, near.size())
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = words.right() - self.width() if right else words.left()
        below, above = words.bottom() + _GAP, words.top() - _GAP - self.height()
        room = self._over.height() - self.height() - _GAP
        y = below if below <= room else above if above >= _GAP else max(room, _GAP)
        x = min(max(x, _GAP), self._over.width() - self.width() - _GAP)
        self.move(QPoint(x, y))

    def _holds_focus(self) -> bool:
        return _inside(QApplication.focusWidget(), self)

    def _focus_moved(self, old: QWidget | None, new: QWidget | None) -> None:
        """Close when one goes on elsewhere in the window; another program's window is no matter."""
        del old
        if new is not None and not _inside(new, self):
            self.flush()
            self._leave()
        elif new is None:
            self.flush()

    def _name_parts(self) -> None:
        self.setAccessibleName(self.tr("Note"))
        self.kind.setAccessibleName(self.tr("Kind of note"))
        self.kind.view().setAccessibleName(self.tr("Kind of note"))
        for number in range(self.kind.count()):
            self.kind.setItemText(number, kind_text(self.kind.itemData(number)))
        self.body.setAccessibleName(self.tr("Text of the note"))
        self.body.setPlaceholderText(self.tr("Write here; it is stored as you type."))
        self.tags.setAccessibleName(self.tr("Tags"))
        self.tags.setPlaceholderText(self.tr("Tags, with commas between them"))
        self.private.setText(self.tr("&Private"))
        self.private.setToolTip(self.tr("Never exported unless you ask for it."))
        self.done.setText(self.tr("Do&ne"))
        self.delete.setText(self.tr("&Delete"))
        self.shut.setToolTip(self.tr("Close (Esc)"))
        self.shut.setAccessibleName(self.tr("Close the note"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: Ctrl+Enter closes from within any field."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if event.key() in _ENTER and (ctrl or watched is self.tags):
                self.close_editor()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Esc closes; nothing is lost by it."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_editor()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Qt: name the parts again when the language changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name_parts()
        super().changeEvent(event)


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication), "a widget lives in an application"
    return application


def split_tags(typed: str) -> tuple[str, ...]:
    """Return the tags named in a field, each once; Arabic and Chinese commas part them too."""
    for comma in "،，、;؛":
        typed = typed.replace(comma, ",")
    return tuple(dict.fromkeys(tag for part in typed.split(",") if (tag := part.strip())))


def _inside(widget: QWidget | None, outer: QWidget) -> bool:
    """Tell whether a widget is in another, popups of its fields included."""
    while widget is not None:
        if widget is outer:
            return True
        widget = widget.parentWidget()
    return False
