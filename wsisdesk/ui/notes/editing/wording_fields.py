"""The fields of proposed wording: what is asked for, the clause's text to edit, the reasons."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QTextCursor, QTextOption
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QVBoxLayout, QWidget

from wsisdesk.annotate.model import Edit, Proposal, ProposalAction
from wsisdesk.annotate.redline import edits_between, proposed_text
from wsisdesk.ui.look.fonts import reading_font
from wsisdesk.ui.notes.editing.body_field import BodyField
from wsisdesk.ui.notes.wording import action_text
from wsisdesk.ui.words.bidi import content_direction, language_direction

_WORDING_HEIGHT, _LEAST_HEIGHT = 132, 62
_SIZE = 16  # of the document's letters, pixels
_REASONS_HEIGHT = 52


class WordingFields(QWidget):
    """Edits are worked out word by word from what the text has become."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._language = ""
        self._filling = False
        self.action = QComboBox()
        self.wording = QPlainTextEdit()
        self.wording.setTabChangesFocus(True)
        self.wording.setMinimumHeight(_LEAST_HEIGHT)  # in a low window it gives room
        self.wording.setMaximumHeight(_WORDING_HEIGHT)
        self.reasons = BodyField()
        self.reasons.setFixedHeight(_REASONS_HEIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self.action, self.wording, self.reasons):
            column.addWidget(widget)
        for action in ProposalAction:
            self.action.addItem("", action.value)
        self.action.currentIndexChanged.connect(self._choose)
        self.wording.textChanged.connect(self._say)
        self.reasons.textChanged.connect(self._say)
        self._name_parts()

    def show_proposal(self, text: str, language: str, proposal: Proposal) -> None:
        """Show a proposal on a clause with this text."""
        self._filling = True
        self._text, self._language = text, language
        self.wording.setFont(reading_font(language, _SIZE))
        self.action.setCurrentIndex(self.action.findData(proposal.action.value))
        self._fill_wording(proposal)
        self.reasons.setPlainText(proposal.reasons)
        self._filling = False
        self._show_state()

    def proposal(self) -> Proposal:
        """Return the proposal as the fields say it."""
        action = ProposalAction(self.action.currentData())
        return Proposal(action, self._edits(action), self.reasons.toPlainText())

    def _edits(self, action: ProposalAction) -> tuple[Edit, ...]:
        wording = typed_text(self.wording)
        if action is ProposalAction.MOD:
            return edits_between(self._text, wording)
        if action is ProposalAction.ADD and wording.strip():
            return (Edit(len(self._text), len(self._text), wording),)
        return ()

    def _fill_wording(self, proposal: Proposal) -> None:
        if proposal.action is ProposalAction.ADD:
            self.wording.setPlainText("".join(edit.text for edit in proposal.edits))
        else:
            try:
                self.wording.setPlainText(proposed_text(self._text, proposal.edits))
            except ValueError:  # of another state of the clause: the user begins again
                self.wording.setPlainText(self._text)
        option = QTextOption(self.wording.document().defaultTextOption())
        option.setTextDirection(self._direction())
        self.wording.document().setDefaultTextOption(option)
        self.wording.moveCursor(QTextCursor.MoveOperation.End)

    def _direction(self) -> Qt.LayoutDirection:
        if self._language:
            return language_direction(self._language)
        return content_direction(self._text)

    def _choose(self) -> None:
        if self._filling:
            return
        self._filling = True
        self._fill_wording(Proposal(ProposalAction(self.action.currentData())))
        self._filling = False
        self._show_state()
        self._say()

    def _show_state(self) -> None:
        editable = self.action.currentData() in (ProposalAction.MOD, ProposalAction.ADD)
        self.wording.setVisible(editable)
        self.updateGeometry()

    def _say(self) -> None:
        if not self._filling:
            self.changed.emit()

    def _name_parts(self) -> None:
        self.action.setAccessibleName(self.tr("What is proposed"))
        self.action.view().setAccessibleName(self.tr("What is proposed"))
        for number in range(self.action.count()):
            self.action.setItemText(number, action_text(self.action.itemData(number)))
        self.wording.setAccessibleName(self.tr("Proposed wording"))
        self.wording.setPlaceholderText(self.tr("Text of the new clause"))
        self.reasons.setAccessibleName(self.tr("Reasons"))
        self.reasons.setPlaceholderText(self.tr("Reasons"))

    def changeEvent(self, event: QEvent) -> None:
        """Qt: name the parts again when the language changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name_parts()
        super().changeEvent(event)


def typed_text(field: QPlainTextEdit) -> str:
    """Return what stands in a field, to the letter.

    Qt's plain text has a space for each no-break space: every clause that holds one would seem to
    be changed.
    """
    return field.document().toRawText().replace("\u2029", "\n")
