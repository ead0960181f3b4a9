"""The first screen: how to fill an empty library, or what was read lately."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from wsisdesk.ui.actions import Actions, plain
from wsisdesk.ui.look.fonts import interface_font
from wsisdesk.ui.look.icons import pixmap
from wsisdesk.ui.look.stylesheet import make_primary
from wsisdesk.ui.widgets.elided_button import ElidedButton
from wsisdesk.ui.words.titles import full_title, title_language

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from wsisdesk.library.entries import Entry
    from wsisdesk.ui.look.theme import Theme

WIDTH = 720
SHOWN_RECENT = 6
LOW = 420  # pixels: lower than this there is no room for the picture


class StartPage(QWidget):
    """Shown while no tab is open. Files dropped anywhere in the window are taken by the window."""

    open_requested = Signal(str)

    def __init__(self, actions: Actions, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._adding = actions["add_files"]
        self._empty = True
        self._heading = QLabel()
        self._heading.setFont(interface_font(24, 600))
        self._advice = QLabel()
        self._advice.setFont(interface_font(15))
        self._advice.setProperty("role", "second")
        self._folder = QLabel()
        self._drop = QLabel()
        self._drop.setFont(interface_font(15))
        for label in (self._heading, self._advice, self._folder, self._drop):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(label in (self._advice, self._drop))
        self._buttons = [
            _ActionButton(actions, name) for name in ("add_folder", "add_files", "install_starter")
        ]
        make_primary(self._buttons[0])
        self.setFocusProxy(self._buttons[0])
        self._facts = [(QLabel(), QLabel()) for _ in range(3)]
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        self._lay_out()
        self.retranslate()
        self.set_theme(theme)
        self._adding.changed.connect(self._show_zone)

    def show_library(self, count: int, recent: Sequence[Entry]) -> None:
        """Show what fits a library of this size, with documents read lately."""
        self._empty = count == 0
        while (item := self._recent.takeAt(0)) is not None:
            if (button := item.widget()) is not None:
                button.hide()
                button.deleteLater()
        for entry in recent[:SHOWN_RECENT]:
            made = _RecentButton(entry)
            made.chosen.connect(self.open_requested)
            self._recent.addWidget(made, 0, Qt.AlignmentFlag.AlignHCenter)
        self.retranslate()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        scale = self.devicePixelRatioF()
        self._folder.setPixmap(pixmap("folder", theme.accent, size=40, scale=scale))

    def retranslate(self) -> None:
        """Say everything in the interface's language."""
        if self._empty:
            self._heading.setText(self.tr("Your library is empty"))
            self._advice.setText(
                self.tr("Add the meeting documents once, then read and search them offline.")
            )
        else:
            self._heading.setText(self.tr("Nothing is open"))
            self._advice.setText(
                self.tr("Choose a document from the library, or one you read lately.")
                if self._recent.count()
                else self.tr("Choose a document from the library.")
            )
        self._drop.setText(self.tr("Drop files or a whole folder here: Word, PDF or HTML"))
        for (head, line), (title, text) in zip(self._facts, self._fact_texts(), strict=True):
            head.setText(title)
            line.setText(text)
            head.setVisible(self._empty)
            line.setVisible(self._empty)
        for button in self._buttons:
            button.retranslate()
        self._show_zone()

    def _show_zone(self) -> None:
        """Invite files only where they can be taken: a protected folder takes none."""
        self._zone.setVisible(self._adding.isEnabled())

    def _fact_texts(self) -> tuple[tuple[str, str], ...]:
        return (
            (
                self.tr("Originals are kept"),
                self.tr("Files are copied as they are; the originals are never changed."),
            ),
            (
                self.tr("Arranged by work"),
                self.tr("Versions and languages of a resolution stand together."),
            ),
            (
                self.tr("Nothing leaves your computer"),
                self.tr("The network is not used unless you ask for it."),
            ),
        )

    def _lay_out(self) -> None:
        middle = QVBoxLayout()
        middle.setSpacing(8)
        for widget in (self._heading, self._advice):
            middle.addWidget(widget)
        middle.addSpacing(12)
        middle.addLayout(self._recent)
        middle.addSpacing(8)
        self._zone = self._drop_zone()
        middle.addWidget(self._zone)
        middle.addSpacing(16)
        middle.addLayout(self._fact_columns())
        narrow = QWidget()
        narrow.setLayout(middle)
        narrow.setMaximumWidth(WIDTH)
        layout = QHBoxLayout(self)
        layout.addStretch(1)
        layout.addWidget(narrow, 20, Qt.AlignmentFlag.AlignVCenter)
        layout.addStretch(1)

    def _drop_zone(self) -> QFrame:
        zone = QFrame()
        zone.setObjectName("dropZone")
        self._inside = inside = QVBoxLayout(zone)
        inside.setContentsMargins(24, 28, 24, 28)
        inside.setSpacing(12)
        inside.addWidget(self._folder)
        inside.addWidget(self._drop)
        row = QHBoxLayout()
        row.addStretch()
        for button in self._buttons:
            row.addWidget(button)
        row.addStretch()
        inside.addLayout(row)
        return zone

    def _fact_columns(self) -> QGridLayout:
        facts = QGridLayout()
        facts.setHorizontalSpacing(28)
        for column, (head, line) in enumerate(self._facts):
            head.setFont(interface_font(13, 600))
            line.setProperty("role", "second")
            line.setWordWrap(True)
            line.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
            facts.addWidget(head, 0, column)
            facts.addWidget(line, 1, column)
            facts.setColumnStretch(column, 1)
        return facts

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: a low window has no room for the picture."""
        low = event.size().height() < LOW
        edge = 12 if low else 28
        self._folder.setVisible(not low)
        self._inside.setContentsMargins(24, edge, 24, edge)
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Qt: the language has changed."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class _ActionButton(QPushButton):
    """A button that triggers an action and is called as it."""

    def __init__(self, actions: Actions, action_id: str) -> None:
        super().__init__()
        self._action = actions[action_id]
        self.clicked.connect(self._action.trigger)
        self._action.changed.connect(self.retranslate)

    def retranslate(self) -> None:
        """Take over the action's text; away while it makes no sense."""
        self.setVisible(self._action.isEnabled())
        text = self._action.text()
        self.setText(plain(text) + ("…" if text.endswith("…") else ""))


class _RecentButton(ElidedButton):
    """One document read lately."""

    chosen = Signal(str)

    def __init__(self, entry: Entry) -> None:
        super().__init__(full_title(entry), title_language(entry))
        self._id = entry.id
        self.setProperty("link", "true")
        self.clicked.connect(self._choose)

    def _choose(self) -> None:
        self.chosen.emit(self._id)
