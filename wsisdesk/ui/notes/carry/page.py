"""The page on which notes are carried over to a newer version: nothing is moved silently.

Each note that waits has a card; what was decided is stored at once and can be undone. The older
version keeps its notes whatever is chosen.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
)

from wsisdesk.annotate.carrying import Outcome
from wsisdesk.ui.bidi import embedded, fill
from wsisdesk.ui.fonts import interface_font
from wsisdesk.ui.notes.carry.card import CarryCard, outcome_text
from wsisdesk.ui.notes.carry.fates import Fates
from wsisdesk.ui.notes.carry.items import Describer, Item
from wsisdesk.ui.notes.marking import number_text
from wsisdesk.ui.reader.ground import Ground
from wsisdesk.ui.stylesheet import make_primary
from wsisdesk.ui.tabs.page import Page
from wsisdesk.ui.theme import PAGE_HEADING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wsisdesk.annotate.anchoring import Span
    from wsisdesk.library.entries import Entry
    from wsisdesk.ui.notes.carry.keys import Pair
    from wsisdesk.ui.theme import Theme
    from wsisdesk.workspace.arriving import Carriage

_AT_ONCE = 60  # cards shown before one asks for more
_ALL = ""
_FEW = 4  # so many notes are listed one by one


class CarryPage(Page):
    """``load_requested`` asks for the notes; ``show_carriage`` answers."""

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
        self._versions, self._name, self._theme = versions, name, theme
        self._items: tuple[Item, ...] = ()
        self._shown = _AT_ONCE
        self._outcome = _ALL
        self._asked = False
        self._cards: list[CarryCard] = []
        self._make_widgets(theme)
        self._arrange()
        self._retranslate()

    def _make_widgets(self, theme: Theme) -> None:
        self._heading, self._about = QLabel(), QLabel()
        self._heading.setFont(interface_font(PAGE_HEADING, 600))
        self._about.setProperty("role", "second")
        for label in (self._heading, self._about):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._chips = QButtonGroup(self)
        self._chip_row = QHBoxLayout()
        self._list = QScrollArea()
        self._list.setWidgetResizable(True)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._empty = QLabel()
        self._empty.setProperty("role", "second")
        self._empty.setWordWrap(True)
        self.fates = Fates(theme)
        self.fates.export_wanted.connect(self.export_wanted)
        self.fates.hide()
        self.accept_exact, self.compare, self.put_off = QPushButton(), QPushButton(), QPushButton()
        make_primary(self.accept_exact)
        self.put_off.setProperty("link", "true")
        self._progress = QLabel()
        self._progress.setProperty("role", "second")
        self.accept_exact.clicked.connect(self._accept_exact)
        self.compare.clicked.connect(self.compare_wanted)
        self.put_off.clicked.connect(self.later)

    def _arrange(self) -> None:
        start = QVBoxLayout()
        start.setContentsMargins(24, 16, 24, 0)
        start.setSpacing(8)
        start.addWidget(self._heading)
        start.addWidget(self._about)
        start.addLayout(self._chip_row)
        start.addWidget(self._empty)
        start.addWidget(self._list, 1)
        bar = QFrame()
        bar.setObjectName("actionBar")
        foot = QHBoxLayout(bar)
        foot.setContentsMargins(24, 8, 24, 8)
        for widget in (self.accept_exact, self.compare):
            foot.addWidget(widget)
        foot.addStretch(1)
        foot.addWidget(self._progress)
        foot.addWidget(self.put_off)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(start, 1)
        row.addWidget(self.fates)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addWidget(bar)

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
        """Ask for the notes, once."""
        if not self._asked:
            self._asked = True
            self.load_requested.emit(self)

    def show_carriage(self, carriage: Carriage) -> None:
        """Show what waits now."""
        self.carriage = carriage
        describer = Describer(carriage.arrival.comparison.old, carriage.arrival.comparison.new)
        rank = {outcome: number for number, outcome in enumerate(Outcome)}
        items = [describer.describe(placement) for placement in carriage.waiting]
        self._items = tuple(sorted(items, key=lambda item: rank[item.outcome]))
        self.fates.show_verdicts(carriage.verdicts)
        self._fill()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        self.fates.set_theme(theme)
        for card in self._cards:
            card.set_theme(theme)

    def items(self, outcome: Outcome | None = None) -> Sequence[Item]:
        """Return the notes that wait, or those of one outcome."""
        return [item for item in self._items if outcome in (None, item.outcome)]

    def cards(self) -> Sequence[CarryCard]:
        """Return the cards that are shown."""
        return tuple(self._cards)

    def clause_of(self, item: Item) -> str:
        """Return the text of the clause on which a note was made."""
        if self.carriage is None:
            return ""
        blocks = self.carriage.arrival.comparison.old.blocks
        wanted = item.placement.note.target.block
        return next((block.text for block in blocks if block.id == wanted), "")

    def _fill(self) -> None:
        held = self._held_number()
        self._fill_chips()
        shown = [item for item in self._items if self._outcome in (_ALL, item.outcome)]
        content = Ground()
        content.set_ground(self._theme.paper)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(8)
        folded = self._foldable(shown)
        shown = [item for item in shown if item not in folded]
        self._cards = [self._card(item) for item in shown[: self._shown]]
        for number, card in enumerate(self._cards):
            column.addWidget(card)
            if folded and not number:
                column.addWidget(self._fold(folded))
        if len(shown) > self._shown:
            more = QPushButton(self.tr("Show %Ln more", "", len(shown) - self._shown))
            more.clicked.connect(self._show_more)
            column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        self._list.setWidget(content)
        self._say()
        if held >= 0 and self._cards:
            self._cards[min(held, len(self._cards) - 1)].setFocus()

    def _foldable(self, shown: Sequence[Item]) -> Sequence[Item]:
        """Return the exact ones after the first: among others they are counted, not listed."""
        if self._outcome or len(shown) <= _FEW:
            return ()
        return [item for item in shown if item.outcome is Outcome.EXACT][1:]

    def _fold(self, folded: Sequence[Item]) -> QPushButton:
        more = QPushButton(self.tr("Show %Ln more exact note(s)", "", len(folded)))
        more.setProperty("link", "true")
        more.clicked.connect(self._show_exact)
        return more

    def _show_exact(self) -> None:
        self._outcome = Outcome.EXACT
        self._fill()

    def _card(self, item: Item) -> CarryCard:
        card = CarryCard(item, self._theme)
        card.accepted.connect(self._accept)
        card.kept_back.connect(self._keep_back)
        card.edit_wanted.connect(self.edit_wanted)
        card.visit_wanted.connect(self.visit_wanted)
        card.left.connect(self._step)
        return card

    def _fill_chips(self) -> None:
        while (found := self._chip_row.takeAt(0)) is not None:
            if (widget := found.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        counts = Counter(item.outcome for item in self._items)
        if self._outcome and not counts[Outcome(self._outcome)]:
            self._outcome = _ALL
        self._add_chip(self.tr("All"), _ALL, len(self._items))
        for outcome in Outcome:
            if counts[outcome]:
                self._add_chip(outcome_text(outcome), outcome, counts[outcome])
        self._chip_row.addStretch(1)

    def _add_chip(self, text: str, outcome: str, count: int) -> None:
        chip = QPushButton(f"{text}  {number_text(count)}")
        chip.setCheckable(True)
        chip.setChecked(outcome == self._outcome)
        chip.setProperty("outcome", outcome)
        chip.clicked.connect(self._choose_chip)
        self._chip_row.addWidget(chip)

    def _choose_chip(self) -> None:
        chip = self.sender()
        if isinstance(chip, QPushButton):
            self._outcome = str(chip.property("outcome"))
            self._fill()

    def _show_more(self) -> None:
        self._shown += _AT_ONCE
        self._fill()

    def _accept(self, item: Item, place: Span | None) -> None:
        from dataclasses import replace

        placement = item.placement if place is None else replace(item.placement, place=place)
        self.accept_wanted.emit([replace(item, placement=placement)])

    def _accept_exact(self) -> None:
        self.accept_wanted.emit(self.items(Outcome.EXACT))

    def _keep_back(self, item: Item) -> None:
        self.keep_back_wanted.emit([item])

    def _held_number(self) -> int:
        for number, card in enumerate(self._cards):
            if card.hasFocus() or card.isAncestorOf(self.focusWidget() or self):
                return number
        return -1

    def _step(self, by: int) -> None:
        wanted = min(max(self._held_number() + by, 0), len(self._cards) - 1)
        self._cards[wanted].setFocus(Qt.FocusReason.TabFocusReason)
        self._list.ensureWidgetVisible(self._cards[wanted])

    def _say(self) -> None:
        exact = len(self.items(Outcome.EXACT))
        self.accept_exact.setEnabled(exact > 0)
        self.accept_exact.setText(
            fill(self.tr("Accept all exact ({count})"), count=number_text(exact))
        )
        total = self.carriage.total if self.carriage is not None else 0
        done = total - len(self._items)
        self._heading.setText(
            self.tr("A newer version has come: %Ln note(s) wait", "", len(self._items))
        )
        self._progress.setText(
            fill(self.tr("{done} of {total} settled"), done=number_text(done),
                 total=number_text(total)) if done else self.tr("Nothing carried over yet")
        )  # fmt: skip
        waiting = self.tr("The notes are being looked for in the newer version…")
        none = self.tr("No notes on the earlier version.")
        settled = self.tr("Everything is settled. Both versions keep their notes.")
        said = waiting if self.carriage is None else settled if total else none
        self._empty.setText(said)
        self._empty.setVisible(not self._items)

    def _retranslate(self) -> None:
        old = self._versions[0].version or self._versions[0].short_id
        about = self.tr("{name}. The notes were made on {old} and stay there whatever you choose.")
        self._about.setText(fill(about, name=embedded(self._name), old=old))
        self.compare.setText(self.tr("Compare the versions"))
        self.put_off.setText(self.tr("Later"))
        self._list.setAccessibleName(self.tr("Notes that wait"))
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        """Qt: the language has changed."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.fates.retranslate()
            self.title_changed.emit()
        super().changeEvent(event)
