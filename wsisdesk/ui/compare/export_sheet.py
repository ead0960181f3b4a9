"""What a delegate says before something compared is written to a file: its form, words, marks."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication, QMargins, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from wsisdesk.export.comparison.request import Style
from wsisdesk.text.direction import isolate
from wsisdesk.text.languages import LANGUAGES
from wsisdesk.ui.look.fonts import interface_font
from wsisdesk.ui.look.stylesheet import make_primary
from wsisdesk.ui.look.theme import INTERFACE_TEXT
from wsisdesk.ui.window.fit import fitted
from wsisdesk.ui.words.bidi import turn_as_typed
from wsisdesk.ui.words.labels import LANGUAGE_NAMES

translate = QCoreApplication.translate
_WIDTH = 380
_FLAT_WIDTH = 560  # where labels stand beside their fields


@dataclass(frozen=True, slots=True)
class Choice:
    """What was chosen; ``suffix`` names the form."""

    suffix: str = ".docx"
    language: str = "en"
    style: Style = Style.ITU
    author: str = ""
    only_changed: bool = True
    typography: bool = False


class Question(Enum):
    """What is asked besides the form and the language of its words."""

    MARKS = "marks"
    AUTHOR = "author"
    CHANGES = "changes"  # which of them


@dataclass(frozen=True, slots=True)
class Offer:
    """What can be written: the forms, each a suffix and its name, and what there is to ask."""

    heading: str
    forms: tuple[tuple[str, str], ...]
    questions: frozenset[Question] = frozenset(Question)


class ExportSheet(QFrame):
    """``accepted`` hands over the choice."""

    accepted = Signal(object)

    def __init__(self, choice: Choice, parent: QWidget, offer: Offer | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._offer = offer or comparison_offer()
        self.setObjectName("popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.form, self.language, self.style_ = QComboBox(), QComboBox(), QComboBox()
        self.author = QLineEdit(choice.author)
        self.only_changed, self.typography = QCheckBox(), QCheckBox()
        self.save = QPushButton(self.tr("Save as…"))
        self._fill()
        self._arrange()
        self._show(choice)
        self.author.textChanged.connect(self._turn)
        self.form.currentIndexChanged.connect(self._show_what_counts)
        self.save.clicked.connect(self._accept)
        self._show_what_counts()

    def ask(self, corner: QPoint) -> None:
        """Open with its end corner at a place of the screen, or as near as it can be seen whole."""
        self.ensurePolished()
        self.adjustSize()
        screen = QGuiApplication.screenAt(corner) or self.screen()
        if self.height() > screen.availableGeometry().height():
            self._lie_flat()
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = corner.x() if rtl else corner.x() - self.width()
        wanted = QRect(QPoint(left, corner.y()), self.size())
        self.move(fitted(wanted, screen.availableGeometry(), QMargins()).topLeft())
        self.show()
        self.form.setFocus(Qt.FocusReason.PopupFocusReason)

    def choice(self) -> Choice:
        """Return what is chosen now."""
        return Choice(
            suffix=self.form.currentData(),
            language=self.language.currentData(),
            style=Style(self.style_.currentData()),
            author=self.author.text().strip(),
            only_changed=self.only_changed.isChecked(),
            typography=self.typography.isChecked(),
        )

    def _fill(self) -> None:
        for suffix, name in self._offer.forms:
            ending = f".{suffix.rpartition('.')[-1]}"  # its dot would stand behind it in Arabic
            self.form.addItem(name.replace(ending, isolate(ending)), suffix)
        for language in LANGUAGES:
            self.language.addItem(LANGUAGE_NAMES[language], language)
        self.style_.addItem(self.tr("ITU: new words underlined, old ones struck out"), Style.ITU)
        self.style_.addItem(self.tr("UN: new words bold, old ones struck out"), Style.UN)

    def _arrange(self) -> None:
        heading = QLabel(self._offer.heading)
        heading.setFont(interface_font(INTERFACE_TEXT, 600))
        self.only_changed.setText(self.tr("Only clauses that changed"))
        self.typography.setText(self.tr("Changes of number and form too"))
        make_primary(self.save)
        self._rows = rows = QFormLayout()
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        for question, name, widget in (
            (None, self.tr("Form"), self.form),
            (None, self.tr("Language of headings and remarks"), self.language),
            (Question.MARKS, self.tr("Marks"), self.style_),
            (Question.AUTHOR, self.tr("Author of the changes"), self.author),
        ):
            widget.setParent(self)
            if question is not None and question not in self._offer.questions:
                widget.hide()
                continue
            label = QLabel(name)
            label.setBuddy(widget)
            widget.setAccessibleName(name)
            rows.addRow(label, widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(8)
        column.addWidget(heading)
        column.addLayout(rows)
        column.addWidget(self.only_changed)
        column.addWidget(self.typography)
        for box in (self.only_changed, self.typography):
            box.setVisible(Question.CHANGES in self._offer.questions)
        column.addWidget(self.save, 0, Qt.AlignmentFlag.AlignTrailing)
        self.setFixedWidth(_WIDTH)

    def _lie_flat(self) -> None:
        """Put labels beside their fields: a low screen has no room for them above."""
        self._rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self.setFixedWidth(_FLAT_WIDTH)
        self.adjustSize()

    def _show(self, choice: Choice) -> None:
        _choose(self.form, choice.suffix)
        _choose(self.language, choice.language)
        _choose(self.style_, choice.style)
        self.only_changed.setChecked(choice.only_changed)
        self.typography.setChecked(choice.typography)

    def _show_what_counts(self) -> None:
        """Leave out of reach what the form does not ask: tracked changes show all clauses."""
        suffix = self.form.currentData()
        tracked = suffix == ".docx" and Question.MARKS in self._offer.questions
        self.only_changed.setEnabled(not tracked)
        self.typography.setEnabled(not tracked)
        self.style_.setEnabled(suffix in (".table.docx", ".pdf", ".html"))

    def _turn(self, typed: str) -> None:
        turn_as_typed(self.author, typed)

    def _accept(self) -> None:
        choice = self.choice()
        self.close()
        self.accepted.emit(choice)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter saves from every field."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._accept()
        else:
            super().keyPressEvent(event)


def comparison_offer() -> Offer:
    """Return what is asked of a comparison."""
    return Offer(
        translate("ExportSheet", "Export the comparison"),
        (
            (".docx", translate("ExportSheet", "Word, with tracked changes (.docx)")),
            (".table.docx", translate("ExportSheet", "Word, as a table of changes (.docx)")),
            (".pdf", translate("ExportSheet", "PDF, as a table of changes (.pdf)")),
            *plain_forms(),
        ),
    )


def plain_forms() -> tuple[tuple[str, str], ...]:
    """Return the forms in which everything that was compared can be written."""
    return (
        (".html", translate("ExportSheet", "Web page (.html)")),
        (".md", translate("ExportSheet", "Markdown (.md)")),
        (".csv", translate("ExportSheet", "Table for a spreadsheet (.csv)")),
        (".json", translate("ExportSheet", "Data for other programs (.json)")),
    )


def table_forms() -> tuple[tuple[str, str], ...]:
    """Return the forms of what is written as a table of texts."""
    return (
        (".docx", translate("ExportSheet", "Word, as a table (.docx)")),
        (".pdf", translate("ExportSheet", "PDF, as a table (.pdf)")),
        *plain_forms(),
    )


def _choose(box: QComboBox, value: object) -> None:
    """Choose an item by its data; enumerations are strings there."""
    found = (number for number in range(box.count()) if box.itemData(number) == value)
    box.setCurrentIndex(next(found, 0))
