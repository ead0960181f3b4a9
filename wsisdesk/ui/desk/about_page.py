"""What the program is, its version and licence, and the fonts it brings."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLibraryInfo, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout

from wsisdesk import __version__
from wsisdesk.ui.look.fonts import interface_font
from wsisdesk.ui.tabs.page import Page
from wsisdesk.ui.words.bidi import fill, interface_start

KEY = "about"


class AboutPage(Page):
    """A page to read and to copy from."""

    def __init__(self) -> None:
        super().__init__(KEY)
        self._heading = QLabel("WSIS Desk")
        self._heading.setFont(interface_font(24, 600))
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._text.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # Qt lets one click into it alone
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 24, 32, 24)
        layout.setSpacing(12)
        layout.addWidget(self._heading)
        layout.addWidget(self._text)
        layout.addStretch()
        self.retranslate()

    def title(self) -> str:
        """Return what stands on the tab."""
        return self.tr("About WSIS Desk")

    def retranslate(self) -> None:
        """Say everything in the interface's language."""
        lines = [
            self.tr("Find, read, annotate and compare the resolutions and reports of conferences."),
            fill(
                self.tr("Version {version}, with {qt}. Apache License 2.0."),
                version=__version__,
                qt=f"Qt {QLibraryInfo.version().toString()}",
            ),
            self.tr(
                "Fonts: Amiri, Noto Serif, IBM Plex Sans and IBM Plex Sans Arabic, "
                "under the SIL Open Font License 1.1."
            ),
            self.tr("The network is never used unless you ask for something that needs it."),
        ]
        self._text.setText("\n\n".join(lines))
        self._text.setAccessibleName(self.title())
        for label in (self._heading, self._text):
            label.setAlignment(interface_start())
        self.title_changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Qt: the language has changed."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
