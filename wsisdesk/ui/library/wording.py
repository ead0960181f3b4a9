"""What the rows of the library say: headings, tool tips, and texts for screen readers."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from wsisdesk.text.direction import isolate
from wsisdesk.ui.library.row import Row, RowKind
from wsisdesk.ui.words.bidi import embedded, fill
from wsisdesk.ui.words.labels import language_name
from wsisdesk.ui.words.titles import short_title, title_language


def shown_name(row: Row) -> str:
    """Return what the row is called in the interface's language."""
    if row.kind is RowKind.VERSION:
        return row.name or QCoreApplication.translate("LibraryRows", "Undated version")
    if row.kind is not RowKind.HEADING:
        return row.name
    grouping, _, key = row.key.partition(":")
    if not key:
        return _without(grouping)
    return language_name(key) if grouping == "language" else row.name


def count_text(count: int) -> str:
    """Return a count in the digits of the interface."""
    return QLocale().toString(count)


def tool_tip(row: Row) -> str:
    """Return the whole of what a row may have to cut short."""
    if row.kind is RowKind.VERSION:
        titles = ((short_title(entry), title_language(entry)) for entry in row.entries)
        return "\n".join(embedded(*title) for title in titles)
    name = embedded(shown_name(row), row.name_language)
    return f"{name}\n{embedded(row.title, row.title_language)}" if row.title else name


def accessible_text(row: Row) -> str:
    """Return what a screen reader says for a row."""
    if row.kind is RowKind.HEADING:
        return fill(
            QCoreApplication.translate("LibraryRows", "{name}, documents: {count}"),
            name=shown_name(row),
            count=count_text(row.count),
        )
    languages = [language_name(entry.language) for entry in row.entries]
    parts = [
        embedded(shown_name(row), row.name_language),
        embedded(row.title, row.title_language) if row.title else "",
        *(map(isolate, dict.fromkeys(languages)) if row.kind is not RowKind.WORK else ()),
    ]
    return ", ".join(part for part in parts if part)


def _without(grouping: str) -> str:
    if grouping == "year":
        return QCoreApplication.translate("LibraryRows", "Without a date")
    if grouping == "language":
        return QCoreApplication.translate("LibraryRows", "Language not known")
    if grouping == "tag":
        return QCoreApplication.translate("LibraryRows", "Without a tag")
    return QCoreApplication.translate("LibraryRows", "Other documents")


def specimen_tag() -> str:
    """Return the word that marks the documents of the starter library."""
    return QCoreApplication.translate("LibraryRows", "specimen")
