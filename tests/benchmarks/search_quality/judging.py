"""The rule that says which paragraphs answer a query; it knows nothing of the search it judges.

A paragraph is relevant if for every content word of the query it has a form of the same lemma:
with any clitic, number, gender, case and attached pronoun, but no other derivation (nisba, verb).
``words`` lists, for each content word, the lemma's forms in ordinary spelling, without clitics
and endings; a final ة stands for its forms before an ending too. ``adjacent`` asks that they
follow one another. ``pattern`` is a regular expression over the text instead, for symbols and
numbers: a paragraph that cites the same thing, however it is printed, is relevant. ``without`` are
lemmas, written like ``words``, of which a relevant paragraph has no form. A form that
with an ending would be another word is marked ``=`` and takes none: محاكم is not محاكمة.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_MARKS = re.compile("[\u0610-\u061a\u064b-\u065f\u0670\u0640\u200b-\u200f\u00ad\u2066-\u2069]")
_LETTERS = str.maketrans("آأإٱىة٠١٢٣٤٥٦٧٨٩", "اااايه0123456789")
_WORD = re.compile(r"[^\W_]+")
_ARABIC = re.compile(r"[\u0621-\u064a]")
_PROCLITICS = "[وف]?(?:[بك]?ال|لل|[بلك])?"
_PRONOUNS = "ه|ها|هم|هما|هن|نا|كم"
_ENDINGS = f"(?:ا|ان|ين|ون|{_PRONOUNS}|اه|اها)?"
_OPEN_TA = f"(?:ه|ت(?:ان|ين|ا|ي|يه|يها|يهما|{_PRONOUNS}))"
_BOOKMARK = re.compile(r"\[(?:bookmark|footnoteRef):[^\]]*\]")
_FEWEST_LETTERS = 8  # in a paragraph: shorter lines are headings of one word, page numbers


@dataclass(frozen=True, slots=True)
class Case:
    """A query, what kind of difficulty it is, and the rule for its answers."""

    kind: str
    query: str
    words: tuple[str, ...] = ()
    adjacent: bool = False
    pattern: str = ""
    language: str = "ar"
    without: tuple[str, ...] = ()

    def answers(self, text: str) -> bool:
        """Tell whether a paragraph is relevant."""
        if self.pattern:
            return re.search(self.pattern, unicodedata.normalize("NFKC", text)) is not None
        return bool(self.found(text)) and not self._is_excluded(text)

    def found(self, text: str) -> tuple[str, ...]:
        """Return the words of a relevant paragraph that make it so."""
        words = _WORD.findall(fold(text))
        places = [
            [place for place, word in enumerate(words) if _forms(lemma).fullmatch(word)]
            for lemma in self.words
        ]
        if not all(places):
            return ()
        if not self.adjacent:
            return tuple(sorted({words[place] for group in places for place in group}))
        runs = [
            range(start, start + len(places))
            for start in places[0]
            if all(start + step in group for step, group in enumerate(places))
        ]
        return tuple(sorted({" ".join(words[place] for place in run) for run in runs}))

    def _is_excluded(self, text: str) -> bool:
        words = _WORD.findall(fold(text))
        return any(_forms(lemma).fullmatch(word) for lemma in self.without for word in words)


def fold(text: str) -> str:
    """Fold what differs only in spelling: marks, alef, ya, ta marbuta, digits, case, accents."""
    plain = _MARKS.sub("", unicodedata.normalize("NFKC", text)).translate(_LETTERS).casefold()
    if _ARABIC.search(plain):
        return plain
    return re.sub("[\u0300-\u036f]", "", unicodedata.normalize("NFD", plain).replace("\u0306", ""))


@cache
def _forms(lemma: str) -> re.Pattern[str]:
    return re.compile("|".join(_form(form) for form in lemma.split()))


def _form(form: str) -> str:
    if not _ARABIC.search(form):
        return re.escape(fold(form))
    if form.startswith("="):
        return f"{_PROCLITICS}{fold(form[1:])}"
    if form.endswith("ة"):
        return f"{_PROCLITICS}{fold(form[:-1])}{_OPEN_TA}"
    return f"{_PROCLITICS}{fold(form)}{_ENDINGS}"


def cases(path: Path) -> tuple[Case, ...]:
    """Read queries."""
    listed = tomllib.loads(path.read_text("utf-8"))["query"]
    lists = ("words", "without")
    return tuple(
        Case(**{**item, **{name: tuple(item.get(name, ())) for name in lists}}) for item in listed
    )


def paragraphs(path: Path) -> tuple[str, ...]:
    """Return the lines of a text that are more than a single short word."""
    lines = (_BOOKMARK.sub("", line).strip() for line in path.read_text("utf-8").splitlines())
    return tuple(line for line in lines if sum(map(str.isalnum, line)) >= _FEWEST_LETTERS)
