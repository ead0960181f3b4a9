"""The forms of one word: its stems, with attested clitics, its plurals.

Which letters at the beginning of an Arabic word are a preposition, and which at its end mark a
construct plural, no rule tells without a dictionary; but a word that carries them never takes the
article. So a form is one of the word's if it occurs and does not occur with the article.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.search import analysis
from wsisdesk.search.analysis import arabic, european
from wsisdesk.search.analysis.tokens import script
from wsisdesk.search.expansion import plurals
from wsisdesk.search.expansion.model import Form, FormKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wsisdesk.search.expansion.model import Vocabulary

_PARTICLES = ("ب", "ل", "ك", "و", "ف", "وب", "ول", "وك", "فب", "فل", "وو")
_CONSTRUCTS = ("ي", "و")
_ENDINGS_WITH_ARTICLE = ("", "ه", "ات", "ين")
_SURE_LENGTH = 3  # letters of a word that a particle may be told from


def expand(word: str, language: str, vocabulary: Vocabulary) -> tuple[Form, ...]:
    """Return the forms of one typed word that occur, the surest first and each once.

    The word's own stems come first whether they occur or not. ``language`` "" stands for any:
    Latin words are then looked up as English, French and Spanish. ``PATTERN`` forms are guesses,
    to be asked for when the others find little.
    """
    norm = analysis.norm(word)
    own = _own(norm, language)
    found: dict[tuple[str, ...], Form] = {(stem,): Form((stem,), FormKind.OWN) for stem in own}
    if script(norm) == "ar":
        for form in _arabic(norm, own[0], vocabulary):
            found.setdefault(form.stems, form)
    return tuple(found.values())


def _own(norm: str, language: str) -> list[str]:
    if script(norm) != "latin" or language in european.LATIN:
        return [analysis.stem(norm, language)]
    return list(dict.fromkeys(european.stem(norm, latin) for latin in european.LATIN))


def _arabic(norm: str, stem: str, vocabulary: Vocabulary) -> Iterator[Form]:
    singles = [stem, *_without_clitic(norm, stem, vocabulary)]
    for single in singles[1:]:
        yield Form((single,), FormKind.CLITIC)
    listed = {other: shown for single in singles for other, shown in plurals.of(single).items()}
    for other, shown in listed.items():
        if vocabulary.frequency(other):
            yield Form((other,), FormKind.PLURAL, shown)
    for base in (*singles, *listed):
        for form in _with_clitic(base, vocabulary):
            yield Form((form,), FormKind.CLITIC)
    for guess in plurals.guesses(stem):
        if vocabulary.frequency(guess):
            yield Form((guess,), FormKind.PATTERN, guess)


def _without_clitic(norm: str, stem: str, vocabulary: Vocabulary) -> Iterator[str]:
    """Yield what is left of a typed word that carries a particle or a construct ending."""
    if stem in arabic.known_stems() or _takes_article(stem, vocabulary):
        return
    if norm.startswith(arabic.ARTICLES):
        return
    for particle in _PARTICLES:
        rest = stem[len(particle) :]
        if stem.startswith(particle) and len(rest) >= _SURE_LENGTH and vocabulary.frequency(rest):
            yield rest
    for ending in _CONSTRUCTS:
        rest = stem[: -len(ending)]
        if stem.endswith(ending) and len(rest) >= _SURE_LENGTH and vocabulary.frequency(rest):
            yield rest


def _with_clitic(stem: str, vocabulary: Vocabulary) -> Iterator[str]:
    """Yield the stems under which the index holds a word together with a particle or ending."""
    candidates = [particle + stem for particle in _PARTICLES]
    if len(stem) >= _SURE_LENGTH:
        candidates += [stem + ending for ending in _CONSTRUCTS]
    most = vocabulary.frequency(stem)
    for candidate in candidates:
        frequency = vocabulary.frequency(candidate)
        if not frequency or candidate in arabic.known_stems():
            continue
        if len(stem) < _SURE_LENGTH and frequency > most:
            continue
        if not _takes_article(candidate, vocabulary):
            yield candidate


def _takes_article(stem: str, vocabulary: Vocabulary) -> bool:
    return any(vocabulary.occurs(f"ال{stem}{ending}") for ending in _ENDINGS_WITH_ARTICLE)
