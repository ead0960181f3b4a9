"""The page on which notes are carried over to a newer version: nothing is moved silently.

Each note that waits has a card; what was decided is stored at once and can be undone. The older
version keeps its notes whatever is chosen.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from wsisdesk.annotate.carrying import Outcome
from wsisdesk.ui.bidi import embedded, fill
from wsisdesk.ui.fonts import interface_font
from wsisdesk.ui.icons import pixmap
from wsisdesk.ui.notes.carry.card_list import CardList
from wsisdesk.ui.notes.carry.chips import Chips
from wsisdesk.ui.notes.carry.fates import Fates
from wsisdesk.ui.notes.carry.items import Describer, Item
from wsisdesk.ui.notes.marking import number_text
from wsisdesk.ui.stylesheet import make_primary
from wsisdesk.ui.tabs.page import Page
from wsisdesk.ui.theme import PAGE_HEADING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QResizeEvent

    from wsisdesk.annotate.anchoring import Span
    from wsisdesk.library.entries import Entry
    from wsisdesk.ui.notes.carry.card import CarryCard
    from wsisdesk.ui.notes.carry.keys import Pair
    from wsisdesk.ui.theme import Theme
    from wsisdesk.workspace.arriving import Carriage

_NARROW, _LOW = 800, 440  # pixels under which all of the page scrolls in one column


class CarryPage(Page):
    """``load_requested`` asks for the notes; ``show_carriage`` answers."""

    is_wide = True
    load_requested = Signal(object)
    accept_wanted = Signal(object)  # items, each with its place
    keep_back_wanted = Signal(object)  # items
    edit_wanted = Signal(object)
    visit_wanted = Signal(object)
    compare_wanted = Signal()
    export_wanted = Signal()
    later = Signal()

    def __init__(self, pair: Pair, versions: tuple[Entry, Entry], name: str, theme: Theme) -> None:
        super().__init__(pair.key)
        self.pair = pair
        self.carriage: Carriage | None = None
        self._versions, self._name = versions, name
        self._items: tuple[Item, ...] = ()
        self._theme = theme
        self._heading, self._about, self._empty = QLabel(), QLabel(), QLabel()
        self._heading.setFont(interface_font(PAGE_HEADING, 600))
        for label in (self._heading, self._about, self._empty):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        for label in (self._about, self._empty):
            label.setProperty("role", "second")
        self._chips, self.list, self.fates = Chips(), CardList(theme), Fates(theme)
        self.fates.hide()
        self.accept_exact, self.compare, self.put_off = QPushButton(), QPushButton(), QPushButton()
        make_primary(self.accept_exact)
        self.put_off.setProperty("link", "true")
        self._progress = QLabel()
        self._progress.setProperty("role", "second")
        self._arrange()
        self._connect()
        self._retranslate()

    def _arrange(self) -> None:
        self._head = QWidget()
        head = QVBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(8)
        for widget in (self._heading, self._about, self._chips, self._empty):
            head.addWidget(widget)
        self._start = QVBoxLayout()
        self._start.setContentsMargins(24, 16, 24, 0)
        self._start.setSpacing(8)
        self._start.addWidget(self._head)
        self._start.addWidget(self.list, 1)
        self._sides = QHBoxLayout()
        self._sides.setSpacing(0)
        self._sides.addLayout(self._start, 1)
        self._sides.addWidget(self.fates)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._sides, 1)
        column.addWidget(self._foot())

    def _foot(self) -> QFrame:
        bar = QFrame()
        bar.setObjectName("actionBar")
        foot = QHBoxLayout(bar)
        foot.setContentsMargins(24, 8, 24, 8)
        foot.addWidget(self.accept_exact)
        foot.addWidget(self.compare)
        foot.addStretch(1)
        foot.addWidget(self._progress)
        foot.addWidget(self.put_off)
        return bar

    def _set_narrow(self, narrow: bool) -> None:
        """Put all into one column that scrolls, or the heads above and the proposals beside."""
        if narrow == self.fates.is_spread:
            return
        self.fates.spread(narrow)
        if narrow:
            self.list.hold(self._head, self.fates)
        else:
            self._start.insertWidget(0, self._head)
            self._sides.addWidget(self.fates)
        side = 12 if narrow else 24
        self._start.setContentsMargins(side, 8 if narrow else 16, side, 0)

    def _connect(self) -> None:
        self.fates.export_wanted.connect(self.export_wanted)
        self.accept_exact.clicked.connect(self._accept_exact)
        self.compare.clicked.connect(self.compare_wanted)
        self.put_off.clicked.connect(self.later)
        self._chips.chosen.connect(self._fill)
        self.list.accepted.connect(self._accept)
        self.list.kept_back.connect(self._keep_back)
        self.list.edit_wanted.connect(self.edit_wanted)
        self.list.visit_wanted.connect(self.visit_wanted)
        self.list.exact_wanted.connect(self._show_exact)

    def title(self) -> str:
        """Return what stands on the tab."""
        old, new = (entry.version or entry.short_id for entry in self._versions)
        return fill(self.tr("Notes: {old} → {new}"), old=old, new=new)

    def name(self) -> str:
        """Return the key: the page can be come back to."""
        return self.key

    def rests_on(self) -> tuple[str, ...]:
        """Return the two documents."""
        return self.pair.old, self.pair.new

    def load(self) -> None:
        """Ask for the notes: they may have been changed since they were last seen here."""
        self.load_requested.emit(self)

    def show_carriage(self, carriage: Carriage) -> None:
        """Show what waits now."""
        known, self.carriage = self.carriage, carriage
        if known is not None and _says_the_same(known, carriage):
            return  # what was chosen among places stays chosen
        describer = Describer(carriage.arrival.comparison)
        rank = {outcome: number for number, outcome in enumerate(Outcome)}
        items = [describer.describe(placement) for placement in carriage.waiting]
        self._items = tuple(sorted(items, key=lambda item: rank[item.outcome]))
        self.fates.show_verdicts(carriage.verdicts)
        waited = self.window().focusWidget() is self
        self._fill()
        if waited:
            self.list.take_keyboard()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        self._draw_sign()
        self.fates.set_theme(theme)
        self.list.set_theme(theme)

    def items(self, outcome: Outcome | None = None) -> Sequence[Item]:
        """Return the notes that wait, or those of one outcome."""
        return [item for item in self._items if outcome in (None, item.outcome)]

    def cards(self) -> Sequence[CarryCard]:
        """Return the cards that are shown."""
        return tuple(self.list.cards)

    def _fill(self, _: str = "") -> None:
        self._chips.show_counts(self._items)
        outcome = self._chips.outcome
        shown = [item for item in self._items if not outcome or item.outcome == outcome]
        self.list.show_items(shown, fold=not outcome)
        self._say()

    def _show_exact(self) -> None:
        self._chips.choose(Outcome.EXACT)

    def _accept(self, item: Item, place: Span | None) -> None:
        placement = item.placement if place is None else replace(item.placement, place=place)
        self.accept_wanted.emit([replace(item, placement=placement)])

    def _draw_sign(self) -> None:
        ink = self._theme.onaccent if self.accept_exact.isEnabled() else self._theme.disabled
        self.accept_exact.setIcon(pixmap("check", ink, size=16, scale=self.devicePixelRatioF()))

    def _accept_exact(self) -> None:
        self.setFocus()  # the button has nothing to do any more: the keyboard goes to the list
        self.accept_wanted.emit(self.items(Outcome.EXACT))

    def _keep_back(self, item: Item) -> None:
        self.keep_back_wanted.emit([item])

    def _say(self) -> None:
        exact = len(self.items(Outcome.EXACT))
        self.accept_exact.setEnabled(exact > 0)
        self._draw_sign()
        self.accept_exact.setText(
            fill(self.tr("Accept all exact ({count})"), count=number_text(exact))
        )
        total = self.carriage.total if self.carriage is not None else 0
        done = total - len(self._items)
        self._heading.setText(
            self.tr("A newer version has come: %Ln note(s) wait", "", len(self._items))
        )
        some = fill(
            self.tr("{done} of {total} settled"), done=number_text(done), total=number_text(total)
        )
        self._progress.setText(some if done else self.tr("Nothing carried over yet"))
        waiting = self.tr("The notes are being looked for in the newer version…")
        none = self.tr("No notes on the earlier version.")
        settled = self.tr("Everything is settled. Both versions keep their notes.")
        self._empty.setText(waiting if self.carriage is None else settled if total else none)
        self._empty.setVisible(not self._items)

    def _retranslate(self) -> None:
        old = self._versions[0].version or self._versions[0].short_id
        about = self.tr("{name}. The notes were made on {old} and stay there whatever you choose.")
        self._about.setText(fill(about, name=embedded(self._name), old=old))
        self.compare.setText(self.tr("Compare the versions"))
        self.put_off.setText(self.tr("Later"))
        self.list.setAccessibleName(self.tr("Notes that wait"))
        self._fill()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt: the keyboard belongs to the list."""
        super().focusInEvent(event)
        self.list.take_keyboard()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: a small page becomes one column."""
        super().resizeEvent(event)
        self._set_narrow(event.size().width() < _NARROW or event.size().height() < _LOW)

    def changeEvent(self, event: QEvent) -> None:
        """Qt: the language has changed."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.fates.retranslate()
            self.title_changed.emit()
        super().changeEvent(event)


def _says_the_same(one: Carriage, other: Carriage) -> bool:
    return (one.waiting, one.verdicts, one.total) == (other.waiting, other.verdicts, other.total)
