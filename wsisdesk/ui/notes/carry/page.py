"""The page on which notes are carried over to a newer version: nothing is moved silently.

Each note that waits has a card; what was decided is stored at once and can be undone. The older
version keeps its notes whatever is chosen.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from wsisdesk.annotate.carrying import Outcome
from wsisdesk.ui.look.fonts import interface_font
from wsisdesk.ui.look.theme import PAGE_HEADING
from wsisdesk.ui.notes.carry.action_bar import ActionBar
from wsisdesk.ui.notes.carry.arranging import Arrangement
from wsisdesk.ui.notes.carry.card_list import CardList
from wsisdesk.ui.notes.carry.chips import Chips
from wsisdesk.ui.notes.carry.fates import Fates
from wsisdesk.ui.notes.carry.items import Describer, Item
from wsisdesk.ui.notes.marking import number_text
from wsisdesk.ui.protection_notice import ProtectionNotice
from wsisdesk.ui.tabs.page import Page
from wsisdesk.ui.words.bidi import embedded, fill

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QResizeEvent

    from wsisdesk.annotate.anchoring import Span
    from wsisdesk.library.entries import Entry
    from wsisdesk.ui.look.theme import Theme
    from wsisdesk.ui.notes.carry.card import CarryCard
    from wsisdesk.ui.notes.carry.keys import Pair
    from wsisdesk.ui.protection import Protection
    from wsisdesk.workspace.arriving import Carriage


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

    def __init__(
        self,
        pair: Pair,
        versions: tuple[Entry, Entry],
        name: str,
        theme: Theme,
        protection: Protection,
    ) -> None:
        super().__init__(pair.key)
        self._protection = protection
        self.pair = pair
        self.carriage: Carriage | None = None
        self._versions, self._name = versions, name
        self._items: tuple[Item, ...] = ()
        self._heading, self._about, self._empty = QLabel(), QLabel(), QLabel()
        self._heading.setFont(interface_font(PAGE_HEADING, 600))
        for label in (self._heading, self._about, self._empty):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        for label in (self._about, self._empty):
            label.setProperty("role", "second")
        self._chips, self.list, self.fates = Chips(), CardList(theme, protection), Fates(theme)
        self.fates.hide()
        self._notice = ProtectionNotice(protection, protection.reason)
        self._bar = ActionBar(theme)
        self.accept_exact, self.compare = self._bar.accept, self._bar.compare
        self.put_off = self._bar.put_off
        self._arrangement = Arrangement(self, self._make_head(), self.list, self.fates, self._bar)
        self._connect()
        self._retranslate()

    def _make_head(self) -> QWidget:
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self._heading, self._about, self._notice, self._chips, self._empty):
            column.addWidget(widget)
        return head

    def _connect(self) -> None:
        self._protection.changed.connect(self._fill)
        self.fates.export_wanted.connect(self.export_wanted)
        self.accept_exact.clicked.connect(self._accept_exact)
        self.compare.clicked.connect(self.compare_wanted)
        self.put_off.clicked.connect(self.later)
        self._chips.chosen.connect(self._fill)
        self.list.accepted.connect(self._accept)
        self.list.kept_back.connect(self._keep_back)
        self.list.edit_wanted.connect(self.edit_wanted)
        self.list.visit_wanted.connect(self.visit_wanted)
        self.list.exact_wanted.connect(partial(self._chips.choose, Outcome.EXACT))

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
        self._bar.set_theme(theme)
        self.fates.set_theme(theme)
        self.list.set_theme(theme)

    def items(self, outcome: Outcome | None = None) -> Sequence[Item]:
        """Return the notes that wait, or those of one outcome."""
        return [item for item in self._items if outcome in (None, item.outcome)]

    def cards(self) -> Sequence[CarryCard]:
        """Return the cards that are shown."""
        return tuple(self.list.cards)

    def _fill(self, _: object = None) -> None:
        self._chips.show_counts(self._items)
        outcome = self._chips.outcome
        shown = [item for item in self._items if not outcome or item.outcome == outcome]
        self.list.show_items(shown, fold=not outcome)
        self._say()

    def _accept(self, item: Item, place: Span | None) -> None:
        placement = item.placement if place is None else replace(item.placement, place=place)
        self.accept_wanted.emit([replace(item, placement=placement)])

    def _accept_exact(self) -> None:
        self.setFocus()  # the button has nothing to do any more: the keyboard goes to the list
        self.accept_wanted.emit(self.items(Outcome.EXACT))

    def _keep_back(self, item: Item) -> None:
        self.keep_back_wanted.emit([item])

    def _say(self) -> None:
        exact = len(self.items(Outcome.EXACT))
        offered = fill(self.tr("Accept all exact ({count})"), count=number_text(exact))
        self._bar.offer(offered, possible=exact > 0 and self._protection.is_writable)
        total = self.carriage.total if self.carriage is not None else 0
        done = total - len(self._items)
        self._heading.setText(
            self.tr("A newer version has come: %Ln note(s) wait", "", len(self._items))
        )
        some = fill(
            self.tr("{done} of {total} settled"), done=number_text(done), total=number_text(total)
        )
        self._bar.progress.setText(some if done else self.tr("Nothing carried over yet"))
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
        self._arrangement.fit(event.size())

    def changeEvent(self, event: QEvent) -> None:
        """Qt: the language has changed."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.fates.retranslate()
            self.title_changed.emit()
        super().changeEvent(event)


def _says_the_same(one: Carriage, other: Carriage) -> bool:
    return (one.waiting, one.verdicts, one.total) == (other.waiting, other.verdicts, other.total)
