"""How the end of one line and the start of the next become one text."""

from __future__ import annotations

import re

from wsisdesk.documents.pdf.characters import is_ideograph

_HYPHENS = "-\u2010\u00ad"
_URL = re.compile(r"(?:https?://|www\.)\S*$|\S+@\S*$", re.IGNORECASE)
_URL_BREAK = re.compile(r"[/.?&=_%#~+-]$")
_URL_PART = re.compile(r"[\w./?&=%#~+-]")
_SYMBOL_END = re.compile(r"[A-Z0-9][/_&]$|[A-Z]{2,}[-\u2010\u2011]$|\d[-\u2010\u2011]$")
_SLASH_END = re.compile(r"\w/$")  # of two names for one thing: a month, a function
_OPENING = "([{«“‘"
_LONE_WAW = re.compile(r"(?:^|\s)و$")  # "and" is written with the word it precedes
_LAST_WORD = re.compile(r"([^\W\d_]+)[-\u2010]$")
_COMPOUND_HEADS = frozenset(
    [
        "non",
        "self",
        "well",
        "so",
        "long",
        "short",
        "high",
        "low",
        "inter",
        "multi",
        "cross",
        "pre",
        "post",
        "co",
        "re",
        "semi",
        "anti",
        "socio",
        "public",
        "private",
        "user",
        "follow",
        "decision",
        "policy",
        "information",
        "capacity",
    ]
)


def seam(before: str, after: str) -> tuple[int, str]:
    """Return how many characters the first line loses at its end, and what joins the two.

    A hyphen that only divides a word goes; one that belongs to a symbol (``CWG-WSIS``), a number
    or a compound of capitals stays, without a space behind it. Chinese lines join directly.
    """
    if not before or not after:
        return 0, ""
    if is_ideograph(before[-1]) or is_ideograph(after[0]):
        return 0, ""
    if before[-1] in _HYPHENS:
        return _at_hyphen(before, after)
    if before[-1] in _OPENING or _LONE_WAW.search(before):
        return 0, ""
    if _SLASH_END.search(before) and after[0].isalnum():
        return 0, ""
    if _continues_address(before, after) or _continues_symbol(before, after):
        return 0, ""
    return 0, " "


def _at_hyphen(before: str, after: str) -> tuple[int, str]:
    if len(before) < 2 or before[-2].isspace():
        return 0, " "  # a dash
    if _URL.search(before) or _SYMBOL_END.search(before):
        return (0, "") if after[0].isalnum() else (0, " ")
    word = _LAST_WORD.search(before)
    if word is None:
        return 0, ""
    if not after[0].islower() or word[1].lower() in _COMPOUND_HEADS:
        return 0, ""
    return 1, ""


def _continues_address(before: str, after: str) -> bool:
    return bool(_URL.search(before) and _URL_BREAK.search(before) and _URL_PART.match(after))


def _continues_symbol(before: str, after: str) -> bool:
    return bool(_SYMBOL_END.search(before) and after[0].isascii() and after[0].isalnum())
