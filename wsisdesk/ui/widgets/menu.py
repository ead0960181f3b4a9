"""A menu whose shortcuts read from left to right in every language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QStyleOptionMenuItem

from wsisdesk.text.direction import isolate_ltr

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

_KEYS_FOLLOW = "\t"  # how Qt parts a menu item's words from its shortcut


class Menu(QMenu):
    """Isolates the shortcuts: in an Arabic menu Qt would set ``Ctrl+/`` as ``/+Ctrl``."""

    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:
        """Qt: what the style is to draw for an action."""
        super().initStyleOption(option, action)
        words, parted, keys = option.text.partition(_KEYS_FOLLOW)
        if parted:
            option.text = f"{words}{parted}{isolate_ltr(keys)}"
