"""Bytes to text, for formats that do not say (or say wrongly) how their text is encoded.

Unicode is recognised by its byte order mark, its NULs or its strictness; what remains is guessed
by charset-normalizer among the encodings in which delegates' languages were ever written.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from charset_normalizer import from_bytes

from wsisdesk.documents.model import Notice, NoticeKind

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16: begins with the same two bytes
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CANDIDATES = [
    "cp1256", "iso8859_6", "cp1252", "cp1251", "koi8_r", "iso8859_5", "cp866", "gb18030", "big5",
    "cp720", "mac_arabic",
]  # fmt: skip
_SAMPLE = 20_000  # bytes; more changes no guess but takes its time
_WIDE_SAMPLE = 4_096  # divisible by the four bytes of UTF-32
_HIGH_RUN = re.compile(rb"[\x80-\xff]{3,}")
_HIGH = re.compile("[^\x00-\x7f]")
_SOUND_TO_BROKEN = 5  # characters beyond ASCII: with fewer sound ones it is no damaged UTF-8
_LOST = "\ufffd"
_BREAKS = frozenset(" \t\r\n")


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, the encoding it was read by, and what the user should know about that."""

    text: str
    encoding: str
    notices: tuple[Notice, ...] = ()


def decode_text(data: bytes, declared: str = "") -> Decoded:
    """Decode a whole file; ``declared`` is the encoding it names itself, if it does.

    Never fails: bytes that fit nothing become U+FFFD, and a notice says how many per cent.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _decoded(data[len(mark) :], encoding)
    wide = _wide_encoding(data)
    if wide:
        return _decoded(data, wide)
    if _is_utf8(data):
        return _decoded(data, "utf-8")
    if _known(declared) and _fits(data, declared):
        return _decoded(data, declared)
    guess = _guess(data)
    return _decoded(data, guess, Notice(NoticeKind.GUESSED_ENCODING, guess))


def _decoded(data: bytes, encoding: str, *notices: Notice) -> Decoded:
    text = data.decode(encoding, "replace")
    if not _fits(data, encoding):
        share = f"{100 * text.count(_LOST) / len(text):.2g}"
        notices = (*notices, Notice(NoticeKind.PARTLY_UNREADABLE, share))
    return Decoded(text, encoding, notices)


def _wide_encoding(data: bytes) -> str:
    """Recognise UTF-32 and UTF-16 without a mark, by what follows from their NULs."""
    sample = data[:_WIDE_SAMPLE]
    if b"\0" not in sample:
        return ""
    for encoding in ("utf-32-le", "utf-32-be"):
        if len(data) % 4 == 0 and _fits(sample, encoding):
            return encoding
    breaks = {encoding: _break_count(sample, encoding) for encoding in ("utf-16-le", "utf-16-be")}
    best = max(breaks, key=lambda encoding: breaks[encoding])
    return best if len(data) % 2 == 0 and breaks[best] * 50 >= len(sample) // 2 else ""


def _break_count(sample: bytes, encoding: str) -> int:
    """Count spaces and line ends; 0 if the sample holds what text does not."""
    text = sample.decode(encoding, "replace")
    if "\0" in text or text.count(_LOST) > 1:
        return 0
    return sum(character in _BREAKS for character in text)


def _is_utf8(data: bytes) -> bool:
    """Tell UTF-8, also with a few damaged places: no other encoding looks like it."""
    if _fits(data, "utf-8"):
        return True
    text = data.decode("utf-8", "replace")
    broken = text.count(_LOST)
    sound = len(_HIGH.findall(text)) - broken
    return sound >= _SOUND_TO_BROKEN * broken


def _guess(data: bytes) -> str:
    """Choose among the candidates; accents that stand alone are Western whatever else fits."""
    sample = data[:_SAMPLE]
    cut = max(sample.rfind(b"\n"), sample.rfind(b" ")) + 1
    best = from_bytes(sample[:cut] or sample, cp_isolation=_CANDIDATES).best()
    if best is None or not _HIGH_RUN.search(sample):
        return "cp1252"
    return best.encoding


def _known(encoding: str) -> bool:
    """Whether Python has a text codec of this name."""
    try:
        return bool(encoding) and isinstance(b" ".decode(encoding), str)
    except (LookupError, UnicodeError, ValueError):
        return False


def _fits(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except (UnicodeError, ValueError):
        return False
    return True
