"""What the palette offers: every action that can be done now, open tabs, documents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QKeySequence

from wsisdesk.ui.action_table import ACTIONS
from wsisdesk.ui.actions import Actions, plain
from wsisdesk.ui.palette.matching import Group, Suggestion
from wsisdesk.ui.words.bidi import fill
from wsisdesk.ui.words.labels import language_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wsisdesk.library.entries import Entry
    from wsisdesk.ui.search.history import Searches
    from wsisdesk.ui.tabs.page import Page
from wsisdesk.ui.words.titles import short_title, title_language

_OWN_ACTIONS = frozenset({"palette", "commands"})


def commands(actions: Actions) -> Iterator[Suggestion]:
    """Offer the actions; their English names are found in every language of the interface."""
    for spec in ACTIONS:
        action = actions[spec.id]
        if spec.id in _OWN_ACTIONS or not action.isEnabled():
            continue
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        yield Suggestion(
            Group.COMMANDS,
            spec.id,
            plain(action.text()),
            keys=keys,
            icon=spec.icon,
            also=plain(spec.text).replace("{number}", spec.argument),
        )


def tabs(pages: tuple[Page, ...]) -> Iterator[Suggestion]:
    """Offer the open tabs."""
    numbered = QCoreApplication.translate("Palette", "Tab {number}")
    for number, page in enumerate(pages, start=1):
        yield Suggestion(
            Group.TABS,
            page.key,
            page.title(),
            language=page.title_language(),
            detail=fill(numbered, number=QLocale().toString(number)),
            icon="document",
        )


def documents(entries: Mapping[str, Entry]) -> Iterator[Suggestion]:
    """Offer the documents of the library, by title, symbol, file name and tag."""
    for entry in entries.values():
        yield Suggestion(
            Group.DOCUMENTS,
            entry.id,
            short_title(entry),
            language=title_language(entry),
            detail=_told_apart(entry),
            icon="document",
            also=" ".join((entry.symbol, entry.work, entry.name, *entry.tags)),
        )


def searches(kept: Searches) -> Iterator[Suggestion]:
    """Offer the searches that the user has given a name."""
    for name, question in kept.saved:
        yield Suggestion(Group.SEARCHES, name, name, detail=question.query, icon="search")


def _told_apart(entry: Entry) -> str:
    """Return what tells a document from others of the same title: its version or language."""
    if entry.work and entry.version and not entry.symbol:
        from wsisdesk.documents.symbols import display_name  # late: the first screen needs none

        return display_name(entry.work, entry.version, entry.language)
    return entry.symbol or language_name(entry.language)
