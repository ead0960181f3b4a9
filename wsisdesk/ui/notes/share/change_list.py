"""What merging would do, as a list in groups: first what would become of the user's own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from wsisdesk.annotate.model import NoteStatus
from wsisdesk.annotate.sharing import Effect, theirs
from wsisdesk.ui.look.fonts import interface_font
from wsisdesk.ui.look.theme import INTERFACE_TEXT
from wsisdesk.ui.notes.marking import number_text
from wsisdesk.ui.notes.wording import action_text, kind_text, status_text
from wsisdesk.ui.words.bidi import embedded, fill, plain_tip
from wsisdesk.ui.words.dates import stored_moment

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtCore import QObject

    from wsisdesk.annotate.model import Content, State, Target
    from wsisdesk.annotate.sharing import Change

_LONGEST = 240  # code points of a remark
_NONE = "–"
_ORDER = (
    Effect.DELETED, Effect.UPDATED, Effect.RESTORED, Effect.KEPT, Effect.ADDED, Effect.SAME
)  # fmt: skip


def listed(changes: Iterable[Change]) -> list[Change]:
    """Return what is worth a row: not the deletion of what was never here."""
    return [change for change in changes if change.before or not change.after.deleted]


class ChangeList(QStandardItemModel):
    """One row a note under one row an effect; three columns: where, ours, theirs."""

    def __init__(
        self, changes: Iterable[Change], title: Callable[[str], str], parent: QObject
    ) -> None:
        super().__init__(0, 3, parent)
        self._changes = listed(changes)
        self._title = title

    def fill_in(self) -> None:
        """Say everything in the interface's language."""
        self.clear()
        self.setHorizontalHeaderLabels([self.tr("Where"), self.tr("Yours"), self.tr("Theirs")])
        for effect in _ORDER:
            found = [change for change in self._changes if change.effect is effect]
            if found:
                group = QStandardItem(
                    fill("{effect} ({count})", effect=self._said(effect),
                         count=number_text(len(found)))
                )  # fmt: skip
                group.setFont(interface_font(INTERFACE_TEXT, 600))
                group.setData(effect, Qt.ItemDataRole.UserRole)
                self.appendRow(group)
                for change in found:
                    group.appendRow(self._row(change))

    def effect_of(self, row: int) -> Effect:
        """Return what the notes under a row have in common."""
        return Effect(self.item(row).data(Qt.ItemDataRole.UserRole))

    def _row(self, change: Change) -> list[QStandardItem]:
        target = (change.before or change.after).target
        ours = self._state(change.before.current) if change.before else _NONE
        came = theirs(change)
        coming = self._state(came) if change.effect is not Effect.SAME else _NONE
        if change.before and coming.partition("\n")[0] == ours.partition("\n")[0]:
            coming = f"{coming}\n{self.tr('In another colour or at another place')}"
        items = [QStandardItem(text) for text in (self._where(target), ours, coming)]
        for item in items:
            item.setToolTip(plain_tip(item.text()))
        return items

    def _where(self, target: Target) -> str:
        quote = _short(target.quote.exact)
        place = target.address or (self.tr("“%1”").replace("%1", quote) if quote else "")
        parts = self._title(target.document), embedded(place, target.language) if place else ""
        return "\n".join(filter(None, parts))

    def _state(self, state: State) -> str:
        """Return what a note says, or that it says nothing any more; then who said so, and when."""
        date = stored_moment(state.modified)
        by = fill(self.tr("{author}, {date}"), author=state.author, date=date)
        said = self.tr("Deleted") if state.deleted else _content(state.content, state.target)
        return f"{said}\n{by if state.author else date}"

    def _said(self, effect: Effect) -> str:
        return {
            Effect.DELETED: self.tr("Deleted: they deleted it after your last change"),
            Effect.UPDATED: self.tr("Changed: theirs is the newer; yours goes into its history"),
            Effect.RESTORED: self.tr("Restored: they changed it after you deleted it"),
            Effect.KEPT: self.tr("Kept: yours is the newer; theirs goes into its history"),
            Effect.ADDED: self.tr("Added"),
            Effect.SAME: self.tr("The same already"),
        }[effect]


def _content(content: Content, target: Target) -> str:
    """Return a note in one line: its kind and words, its tags, and whether it is settled."""
    said = _short(content.body) or _proposed(content) or _short(target.quote.exact)
    parts = [f"{kind_text(content.kind)}: {embedded(said, content.language)}" if said
             else kind_text(content.kind)]  # fmt: skip
    parts += [embedded(f"#{tag}") for tag in content.tags]
    if content.status is NoteStatus.DONE:
        parts.append(status_text(content.status))
    return " · ".join(parts)


def _proposed(content: Content) -> str:
    proposal = content.proposal
    if proposal is None:
        return ""
    words = " … ".join(filter(None, (edit.text.strip() for edit in proposal.edits)))
    return _short(words or proposal.reasons) or action_text(proposal.action)


def _short(text: str) -> str:
    """Return text as one line, cut if it is very long."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST].rstrip()}…"
