"""Sessions of the old style, in Roman numerals: ``491 (V)``, ``3201 (S-VI)``, ``1576 (L)``."""

from __future__ import annotations

from wsisdesk.documents.symbols.doubts import limit
from wsisdesk.text.alphabets import roman


def old_session_numeral(body: str, session: str) -> str:
    """Return the Roman numeral of a session that was printed so, empty for the present style."""
    special, _, digits = session.upper().rpartition("-")
    if not digits.isdigit():
        return ""
    number, last = int(digits), _last_roman(body, special)
    if not 1 <= number <= last:
        return ""
    numeral = roman(number).upper()
    return f"{special}-{numeral}" if special else numeral


def _last_roman(body: str, special: str) -> int:
    if special:
        return limit("special_last_roman" if special == "S" else "emergency_last_roman")
    if body == "un/a":
        return limit("assembly_first_arabic") - 1
    return limit("ecosoc_last_session") if body == "un/ecosoc" else 0
