"""What one says before notes are written to a file: which, in which form, with what passphrase."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QMargins, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication
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

from wsisdesk.ui.look.fonts import interface_font
from wsisdesk.ui.look.stylesheet import make_primary
from wsisdesk.ui.look.theme import INTERFACE_TEXT
from wsisdesk.ui.window.fit import fitted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

_WIDTH = 360
_SEALED = ".jsonld"


class Scope(StrEnum):
    """Which notes are meant."""

    DOCUMENT = "document"
    SHOWN = "shown"  # those that the filter of the panel lets through
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Form:
    """One form in which notes can be written: its suffix, and whether it is the original's copy."""

    suffix: str
    into_original: bool = False

    @property
    def ending(self) -> str:
        """How names of such files end."""
        return f".{self.suffix.rpartition('.')[2]}"


@dataclass(frozen=True, slots=True)
class Wish:
    """What was chosen; ``only_shown`` are those that the panel shows."""

    form: Form
    everywhere: bool
    private: bool
    passphrase: str
    only_shown: bool = False


class ExportForm(QFrame):
    """``chosen`` brings the wish; where to is asked next.

    ``formats`` are the suffixes of the original into whose copy notes can be written. Without a
    document in front there are only the notes ``everywhere``; ``shown`` is how many the panel's
    filter lets through, 0 if it has none.
    """

    chosen = Signal(object)

    def __init__(
        self, formats: Sequence[str], parent: QWidget, *, everywhere: bool, shown: int = 0
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._forms = [
            Form(_SEALED), Form(".docx"), Form(".proposals.docx"), Form(".md"), Form(".csv"),
            *(Form(suffix, into_original=True) for suffix in formats),
        ]  # fmt: skip
        heading = QLabel(self.tr("Export notes"))
        heading.setFont(interface_font(INTERFACE_TEXT, 600))
        self.form, self.scope = QComboBox(), QComboBox()
        self.private = QCheckBox(self.tr("With &private notes"))
        self.passphrase, self.again = QLineEdit(), QLineEdit()
        self.go = QPushButton(self.tr("Choose the file…"))
        self._fill(everywhere=everywhere, shown=shown)
        self._arrange(heading)
        self._show_state()

    def ask(self, place: QPoint) -> None:
        """Open at a place of the screen, or as near to it as it can be seen whole."""
        self.adjustSize()
        screen = QGuiApplication.screenAt(place) or self.screen()
        box = fitted(QRect(place, self.size()), screen.availableGeometry(), QMargins())
        self.move(box.topLeft())
        self.show()
        self.form.setFocus()

    def wish(self) -> Wish:
        """Return what is chosen now."""
        form: Form = self.form.currentData()
        scope = Scope.DOCUMENT if form.into_original else Scope(self.scope.currentData())
        passphrase = self.passphrase.text() if form.suffix == _SEALED else ""
        return Wish(
            form, scope is Scope.ALL, self.private.isChecked(), passphrase, scope is Scope.SHOWN
        )

    def _arrange(self, heading: QLabel) -> None:
        rows = QFormLayout()
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        for combo in (self.form, self.scope):
            label = QLabel(combo.accessibleName())
            label.setBuddy(combo)
            rows.addRow(label, combo)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(8)
        column.addWidget(heading)
        column.addLayout(rows)
        for widget in (self.private, self.passphrase, self.again):
            column.addWidget(widget)
        column.addWidget(self.go, 0, Qt.AlignmentFlag.AlignTrailing)
        self.setFixedWidth(_WIDTH)

    def _fill(self, *, everywhere: bool, shown: int) -> None:
        self.form.setAccessibleName(self.tr("Form of the file"))
        self.scope.setAccessibleName(self.tr("Which notes"))
        for combo in (self.form, self.scope):
            combo.view().setAccessibleName(combo.accessibleName())
        for form in self._forms:
            self.form.addItem(self._text(form), form)
        if not everywhere:
            self.scope.addItem(self.tr("Notes on this document"), Scope.DOCUMENT)
        if shown:
            self.scope.addItem(self.tr("%Ln note(s) that the panel shows", "", shown), Scope.SHOWN)
        self.scope.addItem(self.tr("Notes on all documents"), Scope.ALL)
        self.scope.setCurrentIndex(0)
        for field, name in (
            (self.passphrase, self.tr("Passphrase, if the file is to be sealed")),
            (self.again, self.tr("The passphrase once more")),
        ):
            field.setEchoMode(QLineEdit.EchoMode.Password)
            field.setPlaceholderText(name)
            field.textChanged.connect(self._show_state)
        self.passphrase.setAccessibleName(self.tr("Passphrase"))
        self.again.setAccessibleName(self.again.placeholderText())
        make_primary(self.go)
        self.go.clicked.connect(self._choose)
        self.form.currentIndexChanged.connect(self._show_state)

    def _choose(self) -> None:
        wish = self.wish()
        self.close()
        self.chosen.emit(wish)

    def _show_state(self) -> None:
        """Offer what the form needs; a passphrase mistyped would seal a file for ever."""
        form: Form = self.form.currentData()
        can_seal = form.suffix == _SEALED
        self.passphrase.setVisible(can_seal)
        self.again.setVisible(can_seal and bool(self.passphrase.text()))
        self.scope.setEnabled(not form.into_original)
        self.go.setEnabled(not can_seal or self._is_repeated())
        self.adjustSize()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter goes on from every field."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.go.isEnabled():
            self._choose()
        else:
            super().keyPressEvent(event)

    def _is_repeated(self) -> bool:
        return not self.passphrase.text() or self.passphrase.text() == self.again.text()

    def _text(self, form: Form) -> str:
        if form.into_original:
            pdf = form.suffix == ".pdf"
            return self.tr("The PDF itself, with notes") if pdf else self.tr("Word, as comments")
        return {
            ".docx": self.tr("Word"),
            ".proposals.docx": self.tr("Proposals in Word (ADD, MOD, SUP, NOC)"),
            ".md": self.tr("Markdown"),
            ".csv": self.tr("Table (CSV)"),
        }.get(form.suffix, self.tr("Notes for colleagues (JSON-LD)"))
