"""What one says before notes are written to a file: which, in which form, with what passphrase."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QMargins, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from wsisdesk.ui.fonts import interface_font
from wsisdesk.ui.stylesheet import make_primary
from wsisdesk.ui.theme import INTERFACE_TEXT
from wsisdesk.ui.window_fit import fitted

if TYPE_CHECKING:
    from collections.abc import Sequence

_WIDTH = 360
_SEALED = ".jsonld"


@dataclass(frozen=True, slots=True)
class Form:
    """One form in which notes can be written: its suffix, and whether it is the original's copy."""

    suffix: str
    into_original: bool = False


@dataclass(frozen=True, slots=True)
class Wish:
    """What was chosen."""

    form: Form
    everywhere: bool
    private: bool
    passphrase: str


class ExportForm(QFrame):
    """``chosen`` brings the wish; where to is asked next."""

    chosen = Signal(object)

    def __init__(self, formats: Sequence[str], parent: QWidget, *, everywhere: bool) -> None:
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
        self.form.setAccessibleName(self.tr("Form of the file"))
        self.scope.setAccessibleName(self.tr("Which notes"))
        for combo in (self.form, self.scope):
            combo.view().setAccessibleName(combo.accessibleName())
        for form in self._forms:
            self.form.addItem(self._text(form), form)
        if formats:
            self.scope.addItem(self.tr("Notes on this document"), False)
        self.scope.addItem(self.tr("Notes on all documents"), True)
        self.scope.setCurrentIndex(self.scope.findData(everywhere))
        self.private = QCheckBox(self.tr("With &private notes"))
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setPlaceholderText(self.tr("Passphrase, if the file is to be sealed"))
        self.passphrase.setAccessibleName(self.tr("Passphrase"))
        self.go = QPushButton(self.tr("Choose the file…"))
        make_primary(self.go)
        self.go.clicked.connect(self._choose)
        self.form.currentIndexChanged.connect(self._show_state)
        column = QVBoxLayout(self)
        for widget in (heading, self.form, self.scope, self.private, self.passphrase, self.go):
            column.addWidget(widget)
        self.setFixedWidth(_WIDTH)
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
        everywhere = bool(self.scope.currentData()) and not form.into_original
        passphrase = self.passphrase.text() if form.suffix == _SEALED else ""
        return Wish(form, everywhere, self.private.isChecked(), passphrase)

    def _choose(self) -> None:
        wish = self.wish()
        self.close()
        self.chosen.emit(wish)

    def _show_state(self) -> None:
        form: Form = self.form.currentData()
        self.passphrase.setVisible(form.suffix == _SEALED)
        self.scope.setEnabled(not form.into_original)

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
