"""The dialog that asks for files, in the language of the window.

Where the platform has none of its own, Qt shows one whose labels it says in English where its
catalogue for a language is not complete, as the Arabic one is not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

if TYPE_CHECKING:
    from pathlib import Path


class FileDialog(QFileDialog):
    """A file dialog that begins in ``folder``, or where the platform thinks best."""

    def __init__(
        self, parent: QWidget, title: str, folder: Path | None = None, *, saving: bool = False
    ) -> None:
        super().__init__(parent, title, str(folder) if folder is not None else "")
        if saving:
            self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        if self.findChild(QLabel, "lookInLabel") is not None:  # it is Qt's, not the platform's
            self._say_labels(saving=saving)

    def _say_labels(self, *, saving: bool) -> None:
        label = QFileDialog.DialogLabel
        self.setLabelText(label.LookIn, self.tr("Look in:"))
        self.setLabelText(label.FileName, self.tr("File &name:"))
        self.setLabelText(label.FileType, self.tr("Files of type:"))
        self.setLabelText(label.Accept, self.tr("&Save") if saving else self.tr("&Open"))
        self.setLabelText(label.Reject, self.tr("Cancel"))
