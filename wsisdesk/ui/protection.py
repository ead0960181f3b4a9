"""Whether the data folder can be written: on a protected stick or share it can only be read.

What would write is then out of reach in the whole window; see ``protection_desk``.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from wsisdesk.ui.words.bidi import fill


class Protection(QObject):
    """What is known of the folder. ``changed`` says whether it can be written from now on.

    ``refused`` follows when somebody asks for what would write, and cannot.
    """

    changed = Signal(bool)
    refused = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_writable = True

    def take(self, is_writable: bool) -> None:
        """Take note of how the folder was found to be."""
        if is_writable != self.is_writable:
            self.is_writable = is_writable
            self.changed.emit(is_writable)

    def refuses(self) -> bool:
        """Tell whether nothing can be written; if so, the user is told why."""
        if not self.is_writable:
            self.refused.emit()
        return not self.is_writable

    def reason(self) -> str:
        """Say in one sentence why what was asked for is not done."""
        return self.tr("Nothing can be written to this folder: notes can be read, not made.")

    def way_out(self) -> str:
        """Say what can be done about it."""
        said = self.tr(
            "Open a data folder of your own: copy this one to your disk, then start {command} with"
            " the copy."
        )
        return fill(said, command="wsisdesk --data")

    def short(self) -> str:
        """Say what is the matter in the fewest words."""
        return self.tr("Folder can only be read")
