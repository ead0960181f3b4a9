"""A line of words some of which can be clicked, by mouse or keyboard."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from wsisdesk.text.direction import isolate

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wsisdesk.ui.look.theme import Theme

SEPARATOR = " · "


class LinkLine(QLabel):
    """Shows a sentence with links behind it; ``linkActivated`` tells which was chosen."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._before = ""
        self._links: tuple[tuple[str, str, bool], ...] = ()
        self.setProperty("role", "second")
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.hide()

    def show_links(self, before: str, links: Iterable[tuple[str, str, bool]]) -> None:
        """Show words, then links: what each does, its text, and whether it is struck out."""
        self._before, self._links = before, tuple(links)
        self._write()
        self.setVisible(bool(self._links) or bool(before))

    def plain(self) -> str:
        """Return what is shown, for screen readers."""
        words = SEPARATOR.join(isolate(text) for _, text, _ in self._links)
        return f"{self._before} {words}".strip()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        self._write()

    def _write(self) -> None:
        made = [self._made(*link) for link in self._links]
        self.setText(f"{html.escape(self._before)} {SEPARATOR.join(made)}")
        self.setAccessibleName(self.plain())

    def _made(self, target: str, text: str, struck: bool) -> str:
        colour = self._theme.text3 if struck else self._theme.accent
        look = f"color: {colour.name()};"
        if struck:
            look += " text-decoration: line-through;"
        name = html.escape(isolate(text))
        return f'<a href="{html.escape(target, quote=True)}" style="{look}">{name}</a>'
