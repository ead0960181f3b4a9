"""Words of the interface for values of the program: languages, kinds of document, reasons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from wsisdesk.text.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from wsisdesk.documents.model import DocumentKind, NoticeKind
    from wsisdesk.library.importing import SkipReason

CONTEXT = "Labels"

# Each language in itself, as language menus have it everywhere.
LANGUAGE_NAMES = {
    "ar": "العربية",
    "en": "English",
    "fr": "Français",
    "es": "Español",
    "ru": "Русский",
    "zh": "中文",
}
_CHIPS = {"ar": "ع", "zh": "中"}
UNKNOWN_LANGUAGE = "?"

_LANGUAGES = {
    "ar": QT_TRANSLATE_NOOP("Labels", "Arabic"),
    "en": QT_TRANSLATE_NOOP("Labels", "English"),
    "fr": QT_TRANSLATE_NOOP("Labels", "French"),
    "es": QT_TRANSLATE_NOOP("Labels", "Spanish"),
    "ru": QT_TRANSLATE_NOOP("Labels", "Russian"),
    "zh": QT_TRANSLATE_NOOP("Labels", "Chinese"),
}
# The values of kinds, notices and reasons: their classes are imported after the first screen.
_KINDS = {
    "resolution": QT_TRANSLATE_NOOP("Labels", "Resolution"),
    "report": QT_TRANSLATE_NOOP("Labels", "Report"),
    "record": QT_TRANSLATE_NOOP("Labels", "Meeting record"),
    "letter": QT_TRANSLATE_NOOP("Labels", "Letter"),
    "proposal": QT_TRANSLATE_NOOP("Labels", "Proposal"),
    "other": QT_TRANSLATE_NOOP("Labels", "Document"),
}
_NOTICES = {
    "tracked_changes": QT_TRANSLATE_NOOP("Labels", "Tracked changes in the file, read as accepted"),
    "comments": QT_TRANSLATE_NOOP("Labels", "Comments in the file"),
    "hidden_text": QT_TRANSLATE_NOOP("Labels", "Hidden text in the file"),
    "partly_unreadable": QT_TRANSLATE_NOOP("Labels", "Some letters could not be read"),
    "repaired": QT_TRANSLATE_NOOP("Labels", "The file was damaged; read after repair"),
    "lost_link": QT_TRANSLATE_NOOP("Labels", "A link leads nowhere"),
    "macros": QT_TRANSLATE_NOOP("Labels", "Macros in the file, ignored"),
    "skipped_content": QT_TRANSLATE_NOOP("Labels", "Other files inside it, not read"),
    "guessed_encoding": QT_TRANSLATE_NOOP("Labels", "The encoding had to be guessed"),
}
_REASONS = {
    "already in the library": QT_TRANSLATE_NOOP("Labels", "Already in the library"),
    "not a document": QT_TRANSLATE_NOOP("Labels", "Not a document"),
}


def language_chip(language: str) -> str:
    """Return the two letters (or one) that stand for a language on a chip."""
    return _CHIPS.get(language, language.upper()) or UNKNOWN_LANGUAGE


def language_name(language: str) -> str:
    """Return the name of a document language in the interface's language."""
    known = _LANGUAGES.get(language)
    return _translated(known) if known else language


def kind_name(kind: DocumentKind) -> str:
    """Return the name of a kind of document."""
    return _translated(_KINDS[kind])


def notice_text(kind: NoticeKind) -> str:
    """Return what a notice says to the user."""
    return _translated(_NOTICES[kind])


def reason_text(reason: SkipReason) -> str:
    """Return why a file was passed over."""
    return _translated(_REASONS[reason])


def _translated(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)
