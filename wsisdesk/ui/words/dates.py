"""Moments as the window writes them: the month in letters, so that nobody takes it for the day.

Delegates come from everywhere: "11/12/26" is read in two ways. Names of months and digits are those
of the interface's locale (see ``i18n``); exports have ``export.words``, for they may speak another
language.
"""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QLocale, Qt

_PATTERN = "d MMM yyyy, HH:mm"
_PATTERNS = {
    QLocale.Language.Arabic: "d MMMM yyyy، HH:mm",
    QLocale.Language.Chinese: "yyyy年M月d日 HH:mm",
}


def moment_text(at: QDateTime) -> str:
    """Return a moment in the interface's language and this computer's time."""
    locale = QLocale()
    return locale.toString(at.toLocalTime(), _PATTERNS.get(locale.language(), _PATTERN))


def stored_moment(stored: str) -> str:
    """Return a moment that is kept as ISO 8601, in the interface's language; empty if it is none.

    What others wrote may hold anything.
    """
    at = QDateTime.fromString(stored, Qt.DateFormat.ISODateWithMs)
    return moment_text(at) if at.isValid() else ""
