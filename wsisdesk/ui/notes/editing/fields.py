"""The fields of a note: its kind, colour, words or proposed wording, tags, and two check boxes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from wsisdesk.annotate.model import Colour, Content, NoteKind, NoteStatus, Proposal, ProposalAction
from wsisdesk.ui.look.icons import icon
from wsisdesk.ui.notes.editing.body_field import BodyField
from wsisdesk.ui.notes.editing.colour_row import ColourRow
from wsisdesk.ui.notes.editing.wording_fields import WordingFields
from wsisdesk.ui.notes.wording import kind_text
from wsisdesk.ui.words.bidi import turn_as_typed

if TYPE_CHECKING:
    from wsisdesk.ui.look.theme import Theme

_BODY_HEIGHT = 72
_COMMA = ", "
_PLAIN_KINDS = (NoteKind.COMMENT, NoteKind.QUESTION, NoteKind.HIGHLIGHT, NoteKind.BOOKMARK)


class NoteFields(QWidget):
    """``typed`` follows each letter, ``chosen`` each choice that is made at once."""

    typed = Signal()
    chosen = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._content = Content(NoteKind.COMMENT)
        self._filling = False
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
        self._arrange()
        self._connect()
        self._name_parts()
        self.set_theme(theme)

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
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        for widget in (self.body, self.wording, self.tags):
            column.addWidget(widget)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.body.textChanged.connect(self._type)
        self.tags.textChanged.connect(self._type_tags)
        self.wording.changed.connect(self._type)
        for now in (self.colours.chosen, self.private.clicked, self.done.clicked):
            now.connect(self._choose)
        self.kind.activated.connect(self._choose)

    def show_content(self, content: Content, clause: str, language: str) -> None:
        """Show a note's content; proposals need their clause's text and language."""
        self._filling = True
        self._content = content
        is_proposal = content.kind is NoteKind.PROPOSAL
        self.kind.setVisible(not is_proposal)
        self.kind.setCurrentIndex(max(self.kind.findData(content.kind.value), 0))
        self.body.setPlainText(content.body)
        self.body.moveCursor(QTextCursor.MoveOperation.End)
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

    def content(self) -> Content:
        """Return the note's content as the fields say it."""
        is_proposal = self._content.kind is NoteKind.PROPOSAL
        kind = NoteKind.PROPOSAL if is_proposal else NoteKind(self.kind.currentData())
        return replace(
            self._content,
            kind=kind,
            body=self.body.toPlainText(),
            colour=Colour(self.colours.colour()),
            tags=split_tags(self.tags.text()),
            status=NoteStatus.DONE if self.done.isChecked() else NoteStatus.OPEN,
            private=self.private.isChecked(),
            proposal=self.wording.proposal() if is_proposal else self._content.proposal,
        )

    def first(self) -> QWidget:
        """Return where one begins to type."""
        is_proposal = self._content.kind is NoteKind.PROPOSAL
        return self.wording.wording if is_proposal else self.body

    def lines(self) -> tuple[QWidget, ...]:
        """Return the fields in which one types."""
        return self.body, self.tags, self.wording.wording, self.wording.reasons

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self.colours.set_theme(theme)
        self.shut.setIcon(icon("close", theme))

    def _type(self) -> None:
        if not self._filling:
            self.typed.emit()

    def _type_tags(self, typed: str) -> None:
        turn_as_typed(self.tags, typed)
        self._type()

    def _choose(self) -> None:
        if not self._filling:
            self.chosen.emit()

    def _name_parts(self) -> None:
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

    def changeEvent(self, event: QEvent) -> None:
        """Qt: name the parts again when the language changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name_parts()
        super().changeEvent(event)


def split_tags(typed: str) -> tuple[str, ...]:
    """Return the tags named in a field, each once; Arabic and Chinese commas part them too."""
    for comma in "،，、;؛":
        typed = typed.replace(comma, ",")
    return tuple(dict.fromkeys(tag for part in typed.split(",") if (tag := part.strip())))
