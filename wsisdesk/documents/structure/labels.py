"""Labels as printed in front of clauses: ``أ )``, ``(a)``, ``’1‘``, ``1.2``, ``8 bis``, ``§ 3``, ``一、``.

Reading a label is local: what it may mean (``i)`` is the letter or the Roman one) and whether its
form alone proves it. ``sequences`` decides the rest from the neighbours. All patterns are linear.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from wsisdesk.documents.structure.dates import starts_with_month
from wsisdesk.documents.structure.tables import table
from wsisdesk.text import alphabets
from wsisdesk.text.digits import european
from wsisdesk.text.folding import fold


class Style(StrEnum):
    """What kind of sign numbers a clause."""

    BULLET = "bullet"
    NUMBER = "number"
    LETTER = "letter"  # in abjad order for Arabic
    ALPHA = "alpha"  # Arabic letters in alphabetical order (Word's arabicAlpha)
    ROMAN = "roman"
    QUOTED = "quoted"  # ’1‘: the level that Latin texts number i) ii)
    ORDINAL = "ordinal"  # أولاً, 第一
    ARTICLE = "article"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Reading:
    """One meaning of a label: its style and form (``)``, ``()``, ``.`` …) and its numbers."""

    style: Style
    form: str
    value: tuple[int, ...]
    suffix: str = ""  # bis, ter …

    @property
    def family(self) -> tuple[str, str]:
        """What the labels of one list have in common."""
        return self.style, self.form


@dataclass(frozen=True, slots=True)
class Label:
    """A label: what is printed, where it stands in the text, its readings.

    ``sure`` says that the form alone makes it a label; otherwise neighbours must confirm it.
    """

    printed: str
    start: int
    end: int
    readings: tuple[Reading, ...]
    sure: bool = True


_GAP = r"[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]"
_LEADING = re.compile(rf"(?:{_GAP}|[\u200b-\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff])*")
_WIDE = re.compile(rf"{_GAP}*(?:\t|\u2003|\u3000|{_GAP}{{2}})")
_NARROW = re.compile(rf"{_GAP}")

_DIGITS = r"[0-9\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]"
_BULLET = re.compile(
    r"(?:[•‒–—―−▪▫◦●○■□◆◇►▶➢➤→✓✔‣⁃·∙\uf0a7\uf0b7\uf0d8\uf02d\uf076]|[-*+](?=[ \t\u00a0])|[o§](?=\t))"
    r"(?=[\s\u00a0])"
)
_NUMBER = re.compile(rf"{_DIGITS}{{1,4}}(?:\.{_DIGITS}{{1,3}}){{0,5}}")
_LETTERS = re.compile(r"هـ|[أاإبجدهوزحطيكلمنسعفصقرشتثخذضظغ]ـ?|[a-zA-Z]{1,7}|[а-яА-Я]|[א-ת]")
_CHINESE = re.compile(r"[一二三四五六七八九十百]{1,5}")
_CIRCLED = re.compile(r"[\u2460-\u2473]")
_QUOTED = re.compile(rf"[‘’'‛“”]({_DIGITS}{{1,2}})[‘’'‛“”]")
_OPEN = re.compile(r"[(（\[]")
_CLOSE = re.compile(r"[ \u00a0]?[)）\]]")
_POINT = re.compile(r"[.．、°º]")
_DASH = re.compile(r"[ \u00a0]{0,2}[-–—][ \t\u00a0]{1,2}(?![0-9])")
_SECTION_SIGN = re.compile(rf"§{{1,2}}[ \u00a0]?({_NUMBER.pattern})")
_CHINESE_ORDINAL = re.compile(r"第([一二三四五六七八九十百]{1,5}|[0-9]{1,3})(?:条|章|节|部分)?")
_AFTER_ORDINAL = re.compile(r"[ \u00a0]{0,2}(?:\t|[:.)–—]|-(?=\s))")
_FIRST_YEAR, _LAST_YEAR = 1800, 2199
_LONGEST_SURE_NUMBER = 3
_NEXT_WORD = 40  # code points behind a bare number that are looked at
_MAY_OPEN_TEXT = frozenset("\"“«('‘[")


def read_label(text: str) -> Label | None:
    """Read the label at the start of a typed paragraph, or None if nothing there looks like one.

    Text must follow: a lone number or letter is the content of its line.
    """
    start = _leading(text)
    for reader in (_bullet, _quoted, _sign, _ordinal, _article, _bracketed, _plain):
        label = reader(text, start)
        if label is not None:
            return label if text[label.end :].strip() else None
    return None


def read_printed(printed: str) -> Label:
    """Read a label that the format itself set apart (Word, HTML lists): always a label."""
    probe = f"{printed}\tx"
    label = read_label(probe)
    if label is None or label.end < len(printed.rstrip()):
        return Label(printed.strip(), 0, 0, (Reading(Style.OTHER, "", ()),))
    return Label(printed.strip(), 0, 0, label.readings)


def _leading(text: str) -> int:
    match = _LEADING.match(text)
    return match.end() if match else 0


def _label(
    text: str, start: int, end: int, readings: tuple[Reading, ...], *, sure: bool
) -> Label | None:
    if not readings:
        return None
    printed = text[start:end].strip()
    return Label(printed, start, end, readings, sure)


def _wide(text: str, position: int) -> bool:
    return bool(_WIDE.match(text, position))


def _narrow(text: str, position: int) -> bool:
    return bool(_NARROW.match(text, position))


def _bullet(text: str, start: int) -> Label | None:
    match = _BULLET.match(text, start)
    if match is None:
        return None
    return _label(text, start, match.end(), (Reading(Style.BULLET, match.group(), ()),), sure=True)


def _quoted(text: str, start: int) -> Label | None:
    match = _QUOTED.match(text, start)
    if match is None or not _narrow(text, match.end()):
        return None
    value = int(european(match.group(1)))
    return _label(text, start, match.end(), (Reading(Style.QUOTED, "", (value,)),), sure=True)


def _sign(text: str, start: int) -> Label | None:
    """Read ``§ 4.2`` and ``①``."""
    match = _SECTION_SIGN.match(text, start)
    if match:
        value = _numbers(match.group(1))
        return _label(text, start, match.end(), (Reading(Style.NUMBER, "§", value),), sure=True)
    match = _CIRCLED.match(text, start)
    if match is None:
        return None
    close = _CLOSE.match(text, match.end())
    value = (ord(match.group()) - 0x245F,)
    end = close.end() if close else match.end()
    return _label(text, start, end, (Reading(Style.NUMBER, "①", value),), sure=True)


def _ordinal(text: str, start: int) -> Label | None:
    """Read ``أولاً`` before a tab or colon, ``ألف -``, ``第一章``."""
    match = _CHINESE_ORDINAL.match(text, start)
    if match and (
        _narrow(text, match.end()) or text[match.end() : match.end() + 1] in ("、", "：")
    ):
        value = alphabets.chinese_value(match.group(1)) or int(match.group(1) or 0)
        return _label(
            text, start, match.end(), (Reading(Style.ORDINAL, "第", (value,)),), sure=True
        )
    if not "\u0620" <= text[start : start + 1] <= "\u064a":
        return None
    for word, style, value in _ordinal_words():
        if text.startswith(word[0], start) or word[0] == "ا":
            end = _match_folded(text, start, word)
            after = _AFTER_ORDINAL.match(text, end) if end else None
            if after and (
                style is Style.ORDINAL
                or after.group().strip(" \u00a0") in ("-", "–", "—", "\t", ":")
            ):
                stop = end if after.group().endswith("\t") else after.end()
                reading = Reading(style, "word", (value,))
                return _label(text, start, stop, (reading,), sure=True)
    return None


@cache
def _ordinal_words() -> tuple[tuple[str, Style, int], ...]:
    data = table("ordinals")
    entries = [(fold(w), Style.ORDINAL, i) for i, w in enumerate(data["ar_adverbs"], 1)]
    entries += [(fold(w), Style.LETTER, i) for i, w in enumerate(data["ar_letters"], 1)]
    return tuple(sorted(entries, key=lambda entry: -len(entry[0])))


def _match_folded(text: str, start: int, word: str) -> int:
    """Return where the folded ``word`` ends in ``text``, marks included, or 0."""
    window = text[start : start + 2 * len(word) + 6]
    for length in range(len(word), len(window) + 1):
        form = fold(window[:length])
        if form == word:
            rest = window[length:]
            extra = len(rest) - len(rest.lstrip("\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652"))
            nothing_follows = not rest[extra : extra + 1].isalpha()
            return start + length + extra if nothing_follows else 0
        if len(form) > len(word):
            return 0
    return 0


def _article(text: str, start: int) -> Label | None:
    """Read ``Article 5`` where it stands in front of a text or alone, not ``Article 5 of the …``."""
    for word in table("ordinals")["articles"]:
        if not text.startswith(word, start):
            continue
        gap = _NARROW.match(text, start + len(word))
        number = _NUMBER.match(text, gap.end()) if gap else None
        if number is None:
            return None
        end, suffix = _suffix(text, number.end())
        if _wide(text, end) or text[end : end + 1] in (".", ":", "–", "—"):
            reading = Reading(Style.ARTICLE, "", _numbers(number.group()), suffix)
            return _label(text, start, end, (reading,), sure=True)
    return None


def _bracketed(text: str, start: int) -> Label | None:
    """Read ``(a)``, ``（一）``, ``[3]``."""
    opening = _OPEN.match(text, start)
    if opening is None:
        return None
    core = (
        opening.end()
        + len(text[opening.end() : opening.end() + 1])
        - len(text[opening.end() : opening.end() + 1].lstrip())
    )
    end, readings = _core(text, core, "()")
    close = _CLOSE.match(text, end) if readings else None
    if close is None:
        return None
    if readings[0].style is Style.NUMBER and _is_year_or_long(readings[0].value):
        return None
    glued = text[close.end() : close.end() + 1]
    if glued.isalpha() and glued < "\u0370":
        return None
    return _label(text, start, close.end(), readings, sure=True)


def _plain(text: str, start: int) -> Label | None:
    """Read labels without an opening bracket: ``a)``, ``1.``, ``٧ -``, ``1`` and a tab."""
    end, readings = _core(text, start, "")
    if not readings:
        return None
    close = _CLOSE.match(text, end)
    if close:
        return _closed(text, start, close.end(), readings)
    wide = _wide(text, end)
    is_number = readings[0].style is Style.NUMBER
    point = _POINT.match(text, end)
    if point:
        return _pointed(text, start, point.end(), readings)
    if not wide and is_number and len(readings[0].value) == 1:
        dash = _DASH.match(text, end)
        if dash and not _is_year_or_long(readings[0].value):
            arabic = "\u0600" <= text[dash.end() : dash.end() + 1] <= "\u06ff"
            stop = end + len(dash.group().rstrip())
            return _label(text, start, stop, _with_form(readings, "-"), sure=arabic)
    return _bare(text, start, end, readings, wide=wide)


def _closed(text: str, start: int, end: int, readings: tuple[Reading, ...]) -> Label | None:
    number = readings[0].style is Style.NUMBER
    if number and _is_year_or_long(readings[0].value):
        return None
    return _label(text, start, end, _with_form(readings, ")"), sure=True)


def _pointed(text: str, start: int, end: int, readings: tuple[Reading, ...]) -> Label | None:
    """Read ``1.`` and ``A.``; a capital and a point may also be an initial: J. Smith."""
    first = readings[0]
    gap = _narrow(text, end) or text[end - 1] == "、" or "\u3400" <= text[end : end + 1] <= "\u9fff"
    if first.style is Style.NUMBER:
        if _is_year_or_long(first.value) or text[end : end + 1].isdigit():
            return None
        return _label(text, start, end, _with_form(readings, "."), sure=gap)
    if not gap:
        return None
    sure = _wide(text, end) or text[end - 1] == "、" or len(text[start:end]) > len("I.")
    return _label(text, start, end, _with_form(readings, "."), sure=sure)


def _bare(
    text: str, start: int, end: int, readings: tuple[Reading, ...], *, wide: bool
) -> Label | None:
    """Read a label with nothing behind it but a gap; without a tab, neighbours must confirm it."""
    first = readings[0]
    if first.style is not Style.NUMBER:
        single = len({reading.value for reading in readings}) and end - start <= len("viii")
        return _label(text, start, end, readings, sure=True) if wide and single else None
    if len(first.value) == 1 and _is_year_or_long(first.value):
        return _label(text, start, end, readings, sure=False) if wide else None
    if not (wide or _narrow(text, end)):
        return None
    rest = text[end : end + _NEXT_WORD].lstrip()
    if not wide and not rest[:1].isalpha() and rest[:1] not in _MAY_OPEN_TEXT:
        return None
    if not wide and starts_with_month(rest):
        return None
    sure = wide or bool(first.suffix) or len(first.value) > len(["1", "1"])
    return _label(text, start, end, readings, sure=sure)


def _core(text: str, start: int, form: str) -> tuple[int, tuple[Reading, ...]]:
    """Read the number or letter of a label and its suffix; no readings if there is none."""
    number = _NUMBER.match(text, start)
    if number:
        end, suffix = _suffix(text, number.end())
        if suffix == "" and text[end : end + 1].isalpha():
            return start, ()
        return end, (Reading(Style.NUMBER, form, _numbers(number.group()), suffix),)
    chinese = _CHINESE.match(text, start)
    if chinese:
        value = alphabets.chinese_value(chinese.group())
        return chinese.end(), (Reading(Style.LETTER, f"一{form}", (value,)),) if value else ()
    letters = _LETTERS.match(text, start)
    if letters is None or text[letters.end() : letters.end() + 1].isalnum():
        return start, ()
    end, suffix = _suffix(text, letters.end())
    return end, _letter_readings(letters.group(), form, suffix)


def _letter_readings(letters: str, form: str, suffix: str) -> tuple[Reading, ...]:
    case = "A" if letters.isupper() else "a"
    readings = []
    for style, alphabet in (
        (Style.LETTER, alphabets.ABJAD),
        (Style.ALPHA, alphabets.ARABIC_ALPHA),
        (Style.LETTER, alphabets.LATIN),
        (Style.LETTER, alphabets.RUSSIAN),
        (Style.LETTER, alphabets.HEBREW),
    ):
        value = alphabets.letter_value(letters.lower(), alphabet)
        if value is not None:
            readings.append(Reading(style, case + form, (value,), suffix))
    roman = (
        alphabets.roman_value(letters) if letters in (letters.lower(), letters.upper()) else None
    )
    if roman is not None:
        readings.append(Reading(Style.ROMAN, case + form, (roman,), suffix))
    return tuple(readings)


@cache
def _suffix_pattern() -> re.Pattern[str]:
    listed = sorted(table("ordinals")["suffixes"], key=len, reverse=True)
    return re.compile(rf"[ \u00a0]?\(?({'|'.join(listed)})(?![^\W\d_])\u064b?\)?")


def _suffix(text: str, position: int) -> tuple[int, str]:
    """Read ``bis`` after a number, joined to it or not: (where it ends, the suffix folded)."""
    match = _suffix_pattern().match(text, position)
    return (match.end(), fold(match.group(1))) if match else (position, "")


def _with_form(readings: tuple[Reading, ...], form: str) -> tuple[Reading, ...]:
    return tuple(Reading(r.style, r.form + form, r.value, r.suffix) for r in readings)


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in european(text).split("."))


def _is_year_or_long(value: tuple[int, ...]) -> bool:
    """Whether a number is rather a year, or longer than numbers of paragraphs are."""
    first = value[0]
    return _FIRST_YEAR <= first <= _LAST_YEAR or len(str(first)) > _LONGEST_SURE_NUMBER
