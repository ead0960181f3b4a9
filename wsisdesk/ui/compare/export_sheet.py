"""What a delegate says before a comparison is written to a file: the form, its words, its marks."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QMargins, QPoint, QRect, Qt, Signal
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
from wsisdesk.ui.bidi import turn_as_typed
from wsisdesk.ui.labels import LANGUAGE_NAMES
from wsisdesk.ui.stylesheet import make_primary
from wsisdesk.ui.window_fit import fitted

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


class ExportSheet(QFrame):
    """``accepted`` hands over the choice."""

    accepted = Signal(object)

    def __init__(self, choice: Choice, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
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
        for suffix, name in (
            (".docx", self.tr("Word, with tracked changes (.docx)")),
            (".table.docx", self.tr("Word, as a table of changes (.docx)")),
            (".pdf", self.tr("PDF, as a table of changes (.pdf)")),
            (".html", self.tr("Web page (.html)")),
            (".md", self.tr("Markdown (.md)")),
            (".csv", self.tr("Table for a spreadsheet (.csv)")),
            (".json", self.tr("Data for other programs (.json)")),
        ):
            ending = f".{suffix.rpartition('.')[-1]}"  # its dot would stand behind it in Arabic
            self.form.addItem(name.replace(ending, isolate(ending)), suffix)
        for language in LANGUAGES:
            self.language.addItem(LANGUAGE_NAMES[language], language)
        self.style_.addItem(self.tr("ITU: new words underlined, old ones struck out"), Style.ITU)
        self.style_.addItem(self.tr("UN: new words bold, old ones struck out"), Style.UN)

    def _arrange(self) -> None:
        heading = QLabel(self.tr("Export the comparison"))
        heading.setProperty("role", "second")
        self.only_changed.setText(self.tr("Only clauses that changed"))
        self.typography.setText(self.tr("Changes of number and form too"))
        make_primary(self.save)
        self._rows = rows = QFormLayout()
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        for name, widget in (
            (self.tr("Form"), self.form),
            (self.tr("Language of headings and remarks"), self.language),
            (self.tr("Marks"), self.style_),
            (self.tr("Author of the changes"), self.author),
        ):
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
        tracked = suffix == ".docx"
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


def _choose(box: QComboBox, value: object) -> None:
    """Choose an item by its data; enumerations are strings there."""
    found = (number for number in range(box.count()) if box.itemData(number) == value)
    box.setCurrentIndex(next(found, 0))
