"""What kinds, colours, statuses and marks of proposals are called in the interface."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from wsisdesk.annotate.redline import RedlineKind
from wsisdesk.text.marking import QT_TRANSLATE_NOOP
from wsisdesk.ui.words.bidi import fill

if TYPE_CHECKING:
    from wsisdesk.annotate.redline import RedlinePiece
    from wsisdesk.settings import Settings
    from wsisdesk.ui.settings_store import SettingsStore

CONTEXT = "Notes"

KINDS = {
    "highlight": QT_TRANSLATE_NOOP("Notes", "Highlight"),
    "comment": QT_TRANSLATE_NOOP("Notes", "Comment"),
    "bookmark": QT_TRANSLATE_NOOP("Notes", "Bookmark"),
    "question": QT_TRANSLATE_NOOP("Notes", "Question"),
    "proposal": QT_TRANSLATE_NOOP("Notes", "Proposed wording"),
}
COLOURS = {
    "yellow": QT_TRANSLATE_NOOP("Notes", "Yellow"),
    "blue": QT_TRANSLATE_NOOP("Notes", "Blue"),
    "violet": QT_TRANSLATE_NOOP("Notes", "Violet"),
    "orange": QT_TRANSLATE_NOOP("Notes", "Orange"),
    "grey": QT_TRANSLATE_NOOP("Notes", "Grey"),
}
STATUSES = {
    "open": QT_TRANSLATE_NOOP("Notes", "Open"),
    "done": QT_TRANSLATE_NOOP("Notes", "Done"),
}
ACTIONS = {
    "MOD": QT_TRANSLATE_NOOP("Notes", "Change the wording (MOD)"),
    "ADD": QT_TRANSLATE_NOOP("Notes", "Add a clause after this one (ADD)"),
    "SUP": QT_TRANSLATE_NOOP("Notes", "Delete the clause (SUP)"),
    "NOC": QT_TRANSLATE_NOOP("Notes", "Keep the clause as it is (NOC)"),
}

CHANGES = {
    RedlineKind.DELETED: QT_TRANSLATE_NOOP("Notes", "delete: {words}"),
    RedlineKind.INSERTED: QT_TRANSLATE_NOOP("Notes", "insert: {words}"),
}
REASONS = QT_TRANSLATE_NOOP("Notes", "Reasons: {reasons}")


def kind_text(kind: str) -> str:
    """Return what a kind of note is called."""
    return _translated(KINDS[kind])


def colour_text(colour: str, settings: Settings) -> str:
    """Return what a colour means to the user, or its name."""
    return settings.notes.meanings.get(colour) or _translated(COLOURS.get(colour, colour))


def name_colour(store: SettingsStore, colour: str, meaning: str) -> None:
    """Let a colour mean this from now on."""
    store.change("notes", **{colour: meaning})


def status_text(status: str) -> str:
    """Return what a status is called."""
    return _translated(STATUSES[status])


def action_text(action: str) -> str:
    """Return what a mark of a proposal asks for."""
    return _translated(ACTIONS[action])


def change_text(piece: RedlinePiece) -> str:
    """Return what a piece of a redline asks for, in words; nothing for what is kept."""
    if piece.kind not in CHANGES:
        return ""
    return fill(_translated(CHANGES[piece.kind]), words=piece.text.strip())


def reasons_text(reasons: str) -> str:
    """Return the reasons of a proposal, called so; nothing where there are none."""
    return fill(_translated(REASONS), reasons=reasons) if reasons.strip() else ""


def _translated(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)
