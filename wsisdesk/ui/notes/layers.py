"""The colleagues whose notes lie over the document, each shown or hidden with a check box."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from wsisdesk.ui.bidi import content_direction, embedded
from wsisdesk.ui.notes.marking import number_text

if TYPE_CHECKING:
    from collections.abc import Container, Mapping


class LayerList(QWidget):
    """One row a layer; not there at all without any."""

    toggled = Signal(str, bool)
    copy_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 4, 12, 8)
        self._column.setSpacing(4)
        self._counts: dict[str, int] = {}
        self._hidden: Container[str] = ()
        self.hide()

    def show_layers(self, counts: Mapping[str, int], hidden: Container[str]) -> None:
        """Show these layers with the number of their notes."""
        if dict(counts) == self._counts and hidden == self._hidden:
            return
        self._counts, self._hidden = dict(counts), hidden
        self._build()

    def _build(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for layer, count in sorted(self._counts.items()):
            self._column.addWidget(self._row(layer, count))
        self.setVisible(bool(self._counts))

    def _row(self, layer: str, count: int) -> QWidget:
        row = QWidget()
        box = QHBoxLayout(row)
        box.setContentsMargins(0, 0, 0, 0)
        shown = QCheckBox(f"{embedded(layer)} ({number_text(count)})".replace("&", "&&"))
        shown.setLayoutDirection(content_direction(layer))
        shown.setChecked(layer not in self._hidden)
        shown.toggled.connect(partial(self.toggled.emit, layer))
        copy = QPushButton(self.tr("Copy to my notes"))
        copy.clicked.connect(partial(self._copy, layer))
        box.addWidget(shown, 1)
        box.addWidget(copy, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _copy(self, layer: str) -> None:
        self.copy_wanted.emit(layer)

    def changeEvent(self, event: QEvent) -> None:
        """Qt: name the parts again when the language changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self._build()
        super().changeEvent(event)
