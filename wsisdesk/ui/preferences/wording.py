"""What the options are called: one entry for each option and choice that is shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from wsisdesk.text.marking import QT_TRANSLATE_NOOP
from wsisdesk.ui.words.labels import LANGUAGE_NAMES

CONTEXT = "Settings"

GROUPS = {
    "interface": QT_TRANSLATE_NOOP("Settings", "Interface"),
    "reading": QT_TRANSLATE_NOOP("Settings", "Reading"),
    "library": QT_TRANSLATE_NOOP("Settings", "Library"),
    "notes": QT_TRANSLATE_NOOP("Settings", "Notes"),
}

OPTIONS = {
    "interface.language": QT_TRANSLATE_NOOP("Settings", "Language of the interface"),
    "interface.theme": QT_TRANSLATE_NOOP("Settings", "Colours"),
    "interface.digits": QT_TRANSLATE_NOOP("Settings", "Digits of the Arabic interface"),
    "interface.reduce_motion": QT_TRANSLATE_NOOP("Settings", "Reduce motion"),
    "reading.zoom": QT_TRANSLATE_NOOP("Settings", "Size of text, per cent"),
    "reading.column_width": QT_TRANSLATE_NOOP("Settings", "Width of the page, pixels"),
    "reading.line_height": QT_TRANSLATE_NOOP("Settings", "Distance of lines, per cent"),
    "notes.author": QT_TRANSLATE_NOOP("Settings", "Name under which you make notes"),
    "notes.redlines": QT_TRANSLATE_NOOP("Settings", "Show proposed wording below its clause"),
    "notes.yellow": QT_TRANSLATE_NOOP("Settings", "Yellow (key 1) means"),
    "notes.blue": QT_TRANSLATE_NOOP("Settings", "Blue (key 2) means"),
    "notes.violet": QT_TRANSLATE_NOOP("Settings", "Violet (key 3) means"),
    "notes.orange": QT_TRANSLATE_NOOP("Settings", "Orange (key 4) means"),
    "notes.grey": QT_TRANSLATE_NOOP("Settings", "Grey (key 5) means"),
}

ADVICE = {
    "interface.language": QT_TRANSLATE_NOOP(
        "Settings", "Documents keep their own language and direction."
    ),
    "interface.reduce_motion": QT_TRANSLATE_NOOP(
        "Settings", "Jump to a place at once, without moving or tinting."
    ),
    "reading.column_width": QT_TRANSLATE_NOOP(
        "Settings", "At 100 per cent; it grows with the size of text."
    ),
    "notes.author": QT_TRANSLATE_NOOP(
        "Settings", "Without one, notes bear the name under which you use this computer."
    ),
    "notes.grey": QT_TRANSLATE_NOOP("Settings", "A colour without a meaning goes by its own name."),
}

CHOICES = {
    "interface.language": {"system": QT_TRANSLATE_NOOP("Settings", "As the system")},
    "interface.theme": {
        "system": QT_TRANSLATE_NOOP("Settings", "As the system"),
        "light": QT_TRANSLATE_NOOP("Settings", "Light"),
        "dark": QT_TRANSLATE_NOOP("Settings", "Dark"),
        "contrast": QT_TRANSLATE_NOOP("Settings", "High contrast"),
    },
    "interface.digits": {
        "european": QT_TRANSLATE_NOOP("Settings", "European (123)"),
        "arabic": QT_TRANSLATE_NOOP("Settings", "Arabic-Indic (١٢٣)"),
    },
}


def group_text(group: str) -> str:
    """Return the heading of a group of options."""
    return _translated(GROUPS[group])


def option_text(name: str) -> str:
    """Return what an option (``group.option``) is called."""
    return _translated(OPTIONS[name])


def advice_text(name: str) -> str:
    """Return what stands under an option; mostly nothing."""
    return _translated(ADVICE[name]) if name in ADVICE else ""


def choice_text(name: str, value: str) -> str:
    """Return what a choice of an option is called; languages go by their own names."""
    known = CHOICES[name].get(value)
    return _translated(known) if known else LANGUAGE_NAMES[value]


def _translated(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)
