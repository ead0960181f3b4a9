"""Labels as printed in front of clauses: ``أ )``, ``(a)``, ``’1‘``, ``1.2``, ``8 bis``, ``一、``.

Reading a label is local: what it may mean (``i)`` is the letter or the Roman one) and whether its
form alone proves it. ``sequences`` decides the rest from the neighbours. All patterns are linear.
"""

from __future__ import annotations

import re
from dataclasses import replace

from wsisdesk.documents.structure.dates import starts_with_month
from wsisdesk.documents.structure.gaps import GAP, is_narrow, is_wide, skip_leading
from wsisdesk.documents.structure.ordinals import read_article, read_ordinal
from wsisdesk.documents.structure.readings import (
    DIGITS,
    NUMBER,
    Label,
    Reading,
    Style,
    number_values,
    read_core,
)
from wsisdesk.text.digits import european

_BULLET = re.compile(
    r"(?:[•‒–—―−▪▫◦●○■□◆◇►▶➢➤→✓✔‣⁃·∙\uf0a7\uf0b7\uf0d8\uf02d\uf076]|[-*+]|[o§](?=\t))"
    r"(?=[\s\u00a0])"
)
_CIRCLED = re.compile(r"[\u2460-\u2473]")
_QUOTED = re.compile(rf"[‘’'‛“”]({DIGITS}{{1,2}})[‘’'‛“”]")
_OPEN = re.compile(r"[(（\[]")
_CLOSE = re.compile(r"[ \u00a0\u2009\u202f]?[)）\]]")
_POINT = re.compile(r"[.．、°º]")
_DASH = re.compile(rf"[ \u00a0]{{0,2}}[-–—]{GAP}{{1,2}}(?![0-9])")
_CODE = re.compile(r"([OP]P)[ \u00a0]?(?=[0-9])")  # as negotiators number: OP1, PP2 bis
_ALTERNATIVE = re.compile(r"[ \u00a0]?(alt)(?![^\W\d_])", re.IGNORECASE)
_AFTER_CODE = re.compile(r"[.:)]?")
_SECTION_SIGN = re.compile(rf"§{{1,2}}[ \u00a0]?({NUMBER.pattern})")
_FIRST_YEAR, _LAST_YEAR = 1800, 2199
_LONGEST_SURE_NUMBER = 3
_SURE_DEPTH = 3  # 1.2.3 is never a quantity
_NEXT_WORD = 40  # code points behind a bare number that are looked at
_MAY_OPEN_TEXT = frozenset("\"“«('‘[")


def read_label(text: str) -> Label | None:
    """Read the label at the start of a typed paragraph, or None if nothing there looks like one.

    Text must follow: a lone number or letter is the content of its line.
    """
    start = skip_leading(text)
    for reader in (_bullet, _quoted, _sign, _coded, read_ordinal, read_article, _bracketed, _plain):
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


def _label(
    text: str, start: int, end: int, readings: tuple[Reading, ...], *, sure: bool
) -> Label | None:
    if not readings:
        return None
    printed = text[start:end].strip()
    return Label(printed, start, end, readings, sure)


def _bullet(text: str, start: int) -> Label | None:
    match = _BULLET.match(text, start)
    if match is None:
        return None
    return _label(text, start, match.end(), (Reading(Style.BULLET, match.group(), ()),), sure=True)


def _quoted(text: str, start: int) -> Label | None:
    match = _QUOTED.match(text, start)
    if match is None or not is_narrow(text, match.end()):
        return None
    value = int(european(match.group(1)))
    return _label(text, start, match.end(), (Reading(Style.QUOTED, "", (value,)),), sure=True)


def _sign(text: str, start: int) -> Label | None:
    """Read ``§ 4.2`` and ``①``."""
    match = _SECTION_SIGN.match(text, start)
    if match:
        value = number_values(match.group(1))
        return _label(text, start, match.end(), (Reading(Style.NUMBER, "§", value),), sure=True)
    match = _CIRCLED.match(text, start)
    if match is None:
        return None
    close = _CLOSE.match(text, match.end())
    value = (ord(match.group()) - 0x245F,)
    end = close.end() if close else match.end()
    return _label(text, start, end, (Reading(Style.NUMBER, "①", value),), sure=True)


def _coded(text: str, start: int) -> Label | None:
    """Read ``OP3.`` and ``PP2 alt``: operative and preambular paragraphs of drafts at the UN."""
    code = _CODE.match(text, start)
    if code is None:
        return None
    end, readings = read_core(text, code.end(), code.group(1))
    if not readings or len(readings[0].value) != 1 or _is_year_or_long(readings[0].value):
        return None
    alternative = _ALTERNATIVE.match(text, end)
    if alternative:
        end, readings = alternative.end(), (replace(readings[0], suffix="alt"),)
    close = _AFTER_CODE.match(text, end)
    stop = close.end() if close else end
    if not is_narrow(text, stop):
        return None
    return _label(text, start, stop, readings, sure=stop > end or is_wide(text, stop))


def _bracketed(text: str, start: int) -> Label | None:
    """Read ``(a)``, ``（一）``, ``[3]``."""
    opening = _OPEN.match(text, start)
    if opening is None:
        return None
    core = opening.end() + text[opening.end() : opening.end() + 1].isspace()
    end, readings = read_core(text, core, "()")
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
    end, readings = read_core(text, start, "")
    if not readings:
        return None
    close = _CLOSE.match(text, end)
    if close:
        return _closed(text, start, close.end(), readings)
    wide = is_wide(text, end)
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
    gap = (
        is_narrow(text, end) or text[end - 1] == "、" or "\u3400" <= text[end : end + 1] <= "\u9fff"
    )
    if first.style is Style.NUMBER:
        if _is_year_or_long(first.value) or text[end : end + 1].isdigit():
            return None
        return _label(text, start, end, _with_form(readings, "."), sure=gap)
    if not gap:
        return None
    sure = is_wide(text, end) or text[end - 1] == "、" or len(text[start:end]) > len("I.")
    return _label(text, start, end, _with_form(readings, "."), sure=sure)


def _bare(
    text: str, start: int, end: int, readings: tuple[Reading, ...], *, wide: bool
) -> Label | None:
    """Read a label with nothing behind it but a gap; without a tab, neighbours must confirm it."""
    first = readings[0]
    if first.style is not Style.NUMBER:
        short = end - start <= len("viii")
        return _label(text, start, end, readings, sure=True) if wide and short else None
    if len(first.value) == 1 and _is_year_or_long(first.value):
        return _label(text, start, end, readings, sure=False) if wide else None
    if not (wide or is_narrow(text, end)):
        return None
    rest = text[end : end + _NEXT_WORD].lstrip()
    if not wide and not rest[:1].isalpha() and rest[:1] not in _MAY_OPEN_TEXT:
        return None
    if not wide and starts_with_month(rest):
        return None
    deep = len(first.value) >= _SURE_DEPTH or (len(first.value) > 1 and _begins(first, rest))
    sure = wide or bool(first.suffix) or deep
    return _label(text, start, end, readings, sure=sure)


def _begins(reading: Reading, text: str) -> bool:
    """Whether a two-level number heads a text: a capital follows it, or it is the first, 1.1."""
    return text[:1].isupper() or set(reading.value) == {1}


def _with_form(readings: tuple[Reading, ...], form: str) -> tuple[Reading, ...]:
    return tuple(Reading(r.style, r.form + form, r.value, r.suffix) for r in readings)


def _is_year_or_long(value: tuple[int, ...]) -> bool:
    """Whether a number is rather a year, or longer than numbers of paragraphs are."""
    first = value[0]
    return _FIRST_YEAR <= first <= _LAST_YEAR or len(str(first)) > _LONGEST_SURE_NUMBER
