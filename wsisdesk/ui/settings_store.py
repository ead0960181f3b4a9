"""The current settings, and who is told when they change."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from wsisdesk.settings import Settings


class SettingsStore(QObject):
    """Holds the settings; changing one announces it at once, and the window has it saved."""

    changed = Signal(object)

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings

    @property
    def settings(self) -> Settings:
        """The settings as they are now."""
        return self._settings

    def change(self, group: str, **values: object) -> None:
        """Set options of one group; nothing is announced if they had these values."""
        before = getattr(self._settings, group)
        after = dataclasses.replace(before, **values)
        if after != before:
            self._settings = dataclasses.replace(self._settings, **{group: after})
            self.changed.emit(self._settings)
