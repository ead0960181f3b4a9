"""Lead phrases: the words that open a preambular or operative block, found in six languages.

A phrase is matched word by word at the start of a paragraph, longest first, over adverbs and the
Arabic conjunction; Han text is matched by characters. The forms come from one table.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from wsisdesk.documents.structure.tables import WORD, folded_word, table
from wsisdesk.text.folding import fold, folded
from wsisdesk.text.languages import LANGUAGES

_HEAD = 120  # code points of a paragraph that are looked at
_BROKEN = re.compile(r"[^\s\u00a0'’‘\-‐‑]")  # anything but these between two words ends a phrase
_END = ""  # key of a trie node under which the phrases stand that end there
_GENDERS = (("ي", "ه"), ("ت", "ها"), ("ن", "نا"))

_WHILE = frozenset({"اذ", "واذ"})  # the particle in front of Arabic verbs of the preamble
_FRENCH_WE = "nous "
_WE = frozenset({"we", "nous", "мы"})

Node = dict[str, Any]


class Role(StrEnum):
    """What a phrase opens."""

    PREAMBLE = "preamble"
    OPERATIVE = "operative"


@dataclass(frozen=True, slots=True)
class Phrase:
    """One entry of the table: its key, its role, and whether it names who must act."""

    key: str
    role: Role
    addressee: bool


@dataclass(frozen=True, slots=True)
class Lead:
    """Phrases recognised at the start of a text (several where the language leaves it open).

    ``end`` is where the words of the phrase end in the text.
    """

    phrases: tuple[Phrase, ...]
    start: int
    end: int
    plural: bool = False  # first person plural, as outcome documents speak: "we recognize"

    def role(self, preferred: Role) -> Role:
        """Return the role of the phrase, the preferred one if the words allow both."""
        roles = {phrase.role for phrase in self.phrases}
        return preferred if preferred in roles else self.phrases[0].role

    def phrase(self, role: Role) -> Phrase:
        """Return the phrase with this role, or the only one there is."""
        return next((p for p in self.phrases if p.role is role), self.phrases[0])


def find_lead(text: str, language: str) -> Lead | None:
    """Return the lead phrase with which ``text`` begins in ``language``, or None."""
    if language == "zh":
        return _find_han(text)
    if language not in LANGUAGES:
        return None
    return _find_words(text, language)


def _find_words(text: str, language: str) -> Lead | None:
    words = _Words(text[:_HEAD], language)
    adverbs = _adverbs(language)
    node = root = _phrases(language)
    best: tuple[tuple[Phrase, ...], int] | None = None
    position = 0
    while (word := words.at(position)) is not None:
        following = node.get(word)
        if following is None and node is root and language == "ar" and word[0] == "و":
            following = root.get(word[1:])
        if following is not None:
            node = following
            position += 1
            if _END in node:
                best = tuple(node[_END]), position
            continue
        skipped = words.match(adverbs, position)
        if not skipped:
            break
        position += skipped
    if best is None:
        return None
    phrases, count = best
    last = count + words.match(adverbs, count)
    plural = _says_we([words.at(index) or "" for index in range(count)], language)
    return Lead(phrases, words.start(0), words.end(last), plural)


class _Words:
    """The words of a text, read one by one; a phrase never reaches over punctuation."""

    def __init__(self, text: str, language: str) -> None:
        self._text = text
        self._matches = WORD.finditer(text)
        self._found: list[re.Match[str]] = []
        self._language = language

    def at(self, index: int) -> str | None:
        """Return the folded word at ``index``, or None behind punctuation or the end."""
        while len(self._found) <= index:
            match = next(self._matches, None)
            if match is None:
                return None
            before = self._found[-1].end() if self._found else 0
            if _BROKEN.search(self._text[before : match.start()]):
                self._matches = iter(())
                return None
            self._found.append(match)
        return folded_word(self._found[index].group())

    def match(self, trie: Node, index: int) -> int:
        """Return how many words from ``index`` the longest entry of ``trie`` covers."""
        node, position, longest = trie, index, 0
        while (word := self.at(position)) is not None and word in node:
            node = node[word]
            position += 1
            if _END in node:
                longest = position - index
        if not longest and self._language == "ar" and (word := self.at(index)):
            following = trie.get(word[1:]) if word[0] == "و" else None
            longest = 1 if following and _END in following else 0
        return longest

    def start(self, index: int) -> int:
        return self._found[index].start()

    def end(self, count: int) -> int:
        return self._found[count - 1].end()


def _says_we(phrase: list[str], language: str) -> bool:
    """Whether the words of a phrase show the first person plural."""
    if language == "ar":
        verb = phrase[1] if phrase[0] in _WHILE and len(phrase) > 1 else phrase[0]
        return verb.removeprefix("و").startswith(_GENDERS[-1][0])
    return any(word in _WE or (language == "es" and word.endswith("mos")) for word in phrase)


def _find_han(text: str) -> Lead | None:
    form = folded(text[:_HEAD])
    start = position = len(form.text) - len(form.text.lstrip())
    adverbs = _by_first(tuple(table("lead_phrases")["adverbs"]["zh"]))
    forms = _by_first(tuple(_han_forms()))
    while skipped := _longest_prefix(form.text, position, adverbs):
        if _longest_prefix(form.text, position, forms) > skipped:
            break
        position += skipped
    length = _longest_prefix(form.text, position, forms)
    if not length:
        return None
    phrases = _han_forms()[form.text[position : position + length]]
    first, last = form.original(start, position + length)
    return Lead(phrases, first, last, text[first:last].startswith("我们"))


def _longest_prefix(text: str, position: int, forms: dict[str, tuple[str, ...]]) -> int:
    listed = forms.get(text[position : position + 1], ())
    return next((len(form) for form in listed if text.startswith(form, position)), 0)


@cache
def _by_first(forms: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """Sort forms under their first characters, longest first."""
    firsts: dict[str, list[str]] = {}
    for form in sorted(forms, key=len, reverse=True):
        firsts.setdefault(form[:1], []).append(form)
    return {first: tuple(listed) for first, listed in firsts.items()}


@cache
def phrases_by_key() -> dict[str, Phrase]:
    """Return the entries of the table by their keys."""
    return {
        key: Phrase(key, Role(entry["role"]), entry.get("addressee", False))
        for key, entry in table("lead_phrases").items()
        if key != "adverbs"
    }


@cache
def _phrases(language: str) -> Node:
    root: Node = {}
    for phrase in phrases_by_key().values():
        for form in table("lead_phrases")[phrase.key].get(language, ()):
            for written in _variants(form):
                _insert(root, written, phrase)
    return root


@cache
def _adverbs(language: str) -> Node:
    root: Node = {}
    for adverb in table("lead_phrases")["adverbs"][language]:
        _insert(root, adverb, None)
    return root


@cache
def _han_forms() -> dict[str, tuple[Phrase, ...]]:
    forms: dict[str, tuple[Phrase, ...]] = {}
    for phrase in phrases_by_key().values():
        for form in table("lead_phrases")[phrase.key].get("zh", ()):
            forms[fold(form)] = (*forms.get(fold(form), ()), phrase)
    return forms


def _variants(form: str) -> list[str]:
    """Return an Arabic form for the three genders, a French plural with and without pronoun."""
    if form.startswith(_FRENCH_WE):
        return [form, form.removeprefix(_FRENCH_WE)]
    if "{" not in form:
        return [form]
    return [form.replace("{ي}", verb).replace("{ه}", own) for verb, own in _GENDERS]


def _insert(root: Node, form: str, phrase: Phrase | None) -> None:
    node = root
    for match in WORD.finditer(form):
        node = node.setdefault(folded_word(match.group()), {})
    listed = node.setdefault(_END, [])
    if phrase is not None and phrase not in listed:
        listed.append(phrase)
