"""The colleagues whose notes lie over the document: shown or hidden, copied, named, removed."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from wsisdesk.ui.look.icons import icon
from wsisdesk.ui.look.theme import ICON
from wsisdesk.ui.notes.marking import number_text
from wsisdesk.ui.widgets.content_painter import elided
from wsisdesk.ui.widgets.menu import Menu
from wsisdesk.ui.widgets.prompt import Prompt
from wsisdesk.ui.words.bidi import embedded, fill, plain_tip
from wsisdesk.ui.words.dates import stored_moment
from wsisdesk.ui.words.titles import shown_file_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from PySide6.QtGui import QResizeEvent

    from wsisdesk.annotate.layers import Layer
    from wsisdesk.ui.look.theme import Theme
    from wsisdesk.ui.protection import Protection

_TOOL = 28


class LayerList(QWidget):
    """One row a layer; not there at all without any.

    Where nothing can be written layers can be shown and hidden, no more.
    """

    toggled = Signal(str, bool)
    copy_wanted = Signal(str)
    rename_wanted = Signal(str, str)
    remove_wanted = Signal(str)

    def __init__(self, theme: Theme, protection: Protection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._protection = protection
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 4, 12, 8)
        self._column.setSpacing(2)
        self._counts: dict[str, int] = {}
        self._layers: dict[str, Layer] = {}
        self.rows: dict[str, LayerRow] = {}
        self.hide()

    def show_layers(self, counts: Mapping[str, int], layers: Iterable[Layer]) -> None:
        """Show these layers with the number of their notes; of ``layers`` what is known of them."""
        known = {layer.name: layer for layer in layers}
        same = dict(counts) == self._counts and _as_shown(known) == _as_shown(self._layers)
        self._counts, self._layers = dict(counts), known
        if not same:
            self._build()
            return
        for name, row in self.rows.items():  # the one just clicked stays where it is
            row.check(name not in known or known[name].shown)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        for row in self.rows.values():
            row.set_theme(theme)

    def _build(self) -> None:
        before = self.window().focusWidget()  # even while another window is in front
        kept = next((r for r in self.rows.values() if before in (r.shown, r.more)), None)
        for row in self.rows.values():
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = {name: self._row(name, count) for name, count in sorted(self._counts.items())}
        self.setVisible(bool(self.rows))
        if kept is not None and kept.name in self.rows:
            row = self.rows[kept.name]
            (row.more if before is kept.more else row.shown).setFocus()

    def _row(self, name: str, count: int) -> LayerRow:
        row = LayerRow(name, count, self._layers.get(name), self._theme)
        row.shown.toggled.connect(partial(self.toggled.emit, name))
        row.more.clicked.connect(partial(self._open_menu, row))
        row.menu_wanted.connect(partial(self._open_menu, row))
        self._column.addWidget(row)
        return row

    def _open_menu(self, row: LayerRow, _: object = None) -> None:
        self.menu(row.name).popup(row.more.mapToGlobal(row.more.rect().bottomLeft()))

    def menu(self, name: str) -> Menu:
        """Return what can be done with a layer."""
        menu = Menu(self)
        for text, run in (
            (self.tr("&Copy all to my notes"), partial(self.copy_wanted.emit, name)),
            (self.tr("Re&name…"), partial(self._ask_name, name)),
            (self.tr("&Remove the layer"), partial(self.remove_wanted.emit, name)),
        ):
            menu.addAction(text, run).setEnabled(self._protection.is_writable)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _ask_name(self, name: str) -> None:
        """Ask beside the row what the layer is to be called."""
        row = self.rows.get(name)
        if row is None:
            return
        question = fill(self.tr("A new name for the layer {name}:"), name=name)
        prompt = Prompt(question, check=partial(self._objection, name), parent=self)
        prompt.field.setText(name)
        prompt.field.selectAll()
        prompt.accepted.connect(partial(self.rename_wanted.emit, name))
        prompt.ask(row.mapToGlobal(row.rect().topLeft()))

    def _objection(self, name: str, typed: str) -> str:
        if typed != name and typed in self._layers:
            return self.tr("Another layer has this name.")
        return ""

    def changeEvent(self, event: QEvent) -> None:
        """Qt: name the parts again when the language changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self._build()
        super().changeEvent(event)


class LayerRow(QWidget):
    """A layer's name with its check box, and the button for all else."""

    menu_wanted = Signal()

    def __init__(self, name: str, count: int, layer: Layer | None, theme: Theme) -> None:
        super().__init__()
        self.name = name
        self.shown, self.more = QCheckBox(), QToolButton()
        self._count = number_text(count)
        self.shown.setAccessibleName(self._said(name))
        self.shown.setText(self._said(name).replace("&", "&&"))
        self.shown.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.shown.setChecked(layer is None or layer.shown)
        tip = "\n".join(filter(None, (embedded(name), self._origin(layer))))
        self.shown.setToolTip(plain_tip(tip))
        self.more.setFixedSize(_TOOL, _TOOL)
        self.more.setIconSize(QSize(ICON, ICON))
        self.more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        named = fill(self.tr("More about the layer {name}"), name=name)
        self.more.setAccessibleName(named)
        self.more.setToolTip(plain_tip(named))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._want_menu)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.shown, 1)
        box.addWidget(self.more, 0, Qt.AlignmentFlag.AlignVCenter)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self.more.setIcon(icon("more", theme))

    def check(self, shown: bool) -> None:
        """Show whether the layer is shown, without a word to anyone."""
        with QSignalBlocker(self.shown):
            self.shown.setChecked(shown)

    def _said(self, name: str) -> str:
        return f"{embedded(name)} ({self._count})"

    def _origin(self, layer: Layer | None) -> str:
        """Say from which file the layer is and when it came, as far as that is known."""
        if layer is None or not layer.imported:
            return ""
        date = stored_moment(layer.imported)
        said = self.tr("From {file}, taken in on {date}")
        return fill(said, file=shown_file_name(layer.source), date=date)

    def _want_menu(self, _: object) -> None:
        self.menu_wanted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: a name that is too long is cut, the number behind it never."""
        super().resizeEvent(event)
        metrics = QFontMetricsF(self.shown.font())
        words = metrics.horizontalAdvance(self.shown.text().replace("&&", "&"))
        around = self.shown.sizeHint().width() - words
        number = metrics.horizontalAdvance(self._said(""))
        room = self.shown.width() - around - number
        self.shown.setText(self._said(elided(self.name, metrics, room)).replace("&", "&&"))


def _as_shown(layers: Mapping[str, Layer]) -> dict[str, Layer]:
    """Return the layers without whether they are hidden."""
    return {name: replace(layer, shown=True) for name, layer in layers.items()}
