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
    from collections.abc import Iterable, Iterator

    from wsisdesk.search.expansion.model import Vocabulary

_PARTICLES = ("ب", "ل", "ك", "و", "ف", "وب", "ول", "وك", "فب", "فل", "وو")
_CONSTRUCTS = ("ي", "و")  # of plurals and duals: ميسرو, ميسري
_ENDINGS_WITH_ARTICLE = ("", "ه", "ات", "ين")
_SURE_LENGTH = 3  # letters of a word that a particle may be told from


def expand(word: str, language: str, vocabulary: Vocabulary) -> tuple[Form, ...]:
    """Return the forms of one typed word that occur, the surest first and each once.

    The word's own stems come first whether they occur or not. ``language`` "" stands for any:
    Latin words are then looked up as English, French and Spanish.
    """
    forms = analysis.word_forms(word, language)
    if forms is None:
        return ()
    own = _own(*forms, language)
    found: dict[tuple[str, ...], Form] = {(stem,): Form((stem,), FormKind.OWN) for stem in own}
    if script(forms[0]) == "ar":
        for form in _arabic(forms[0], own, vocabulary):
            found.setdefault(form.stems, form)
    return tuple(found.values())


def guess(word: str, vocabulary: Vocabulary) -> tuple[Form, ...]:
    """Return words that occur and may be the plural or singular of a typed one, by their pattern.

    To be asked for when the word's own forms find little.
    """
    forms = analysis.word_forms(word, "ar")
    if forms is None or script(forms[0]) != "ar":
        return ()
    own = _own(*forms, "ar")
    return tuple(
        Form((stem,), FormKind.PATTERN, stem)
        for stem in plurals.guesses(own[0])
        if vocabulary.frequency(stem)
    )


def _own(norm: str, stem: str, language: str) -> list[str]:
    """Return the stems a typed word may have.

    ه may be typed for ة, a nisba has a feminine even if it is a noun of its own (استراتيجي,
    استراتيجية), and Latin words may be of any language.
    """
    own = [stem, analysis.stem(norm, language)]
    if stem.endswith("ي") and f"{stem}ه" in arabic.feminine_apart():
        own.append(f"{stem}ه")
    if script(norm) == "latin" and language not in european.LATIN:
        own += [european.stem(norm, latin) for latin in european.LATIN]
    return list(dict.fromkeys(own))


def _arabic(norm: str, own: list[str], vocabulary: Vocabulary) -> Iterator[Form]:
    without = [rest for stem in own for rest in _without_clitic(norm, stem, vocabulary)]
    singles = [*own, *without]
    for single in without:
        yield Form((single,), FormKind.CLITIC)
    vocabulary.foresee(_candidates(singles))
    listed = {other: shown for single in singles for other, shown in plurals.of(single).items()}
    vocabulary.foresee(_candidates(listed))
    for other, shown in listed.items():
        if vocabulary.frequency(other):
            yield Form((other,), FormKind.PLURAL, shown)
    for base in (*singles, *listed):
        for form in _with_clitic(base, vocabulary):
            yield Form((form,), FormKind.CLITIC)


def _without_clitic(norm: str, stem: str, vocabulary: Vocabulary) -> Iterator[str]:
    """Yield what is left of a typed word that carries a particle or a construct ending."""
    if norm.startswith(arabic.ARTICLES) or _is_word(stem, vocabulary):
        return
    for particle in _PARTICLES:
        rest = stem[len(particle) :]
        if stem.startswith(particle) and len(rest) >= _SURE_LENGTH and vocabulary.frequency(rest):
            yield rest
    if norm.endswith(_CONSTRUCTS):
        rest = stem[:-1]
        if len(rest) >= _SURE_LENGTH and vocabulary.frequency(rest):
            yield rest


def _candidates(stems: Iterable[str]) -> list[str]:
    """Return stems with all that may be written to them."""
    written = [("", ""), *((particle, "") for particle in _PARTICLES)]
    written += [("", ending) for ending in _CONSTRUCTS]
    return [f"{before}{stem}{behind}" for stem in stems for before, behind in written]


def _with_clitic(stem: str, vocabulary: Vocabulary) -> Iterator[str]:
    """Yield the stems under which the index holds a word together with a particle or ending."""
    most = vocabulary.frequency(stem)
    for particle in _PARTICLES:
        candidate = particle + stem
        frequency = vocabulary.frequency(candidate)
        if not frequency or (len(stem) < _SURE_LENGTH and frequency > most):
            continue
        if not _is_word(candidate, vocabulary):
            yield candidate
    for ending in _CONSTRUCTS if len(stem) >= _SURE_LENGTH else ():
        candidate = stem + ending
        nisba = any(vocabulary.occurs(f"{spelling}ه") for spelling in _seats(candidate))
        if vocabulary.frequency(candidate) and not nisba and not _is_word(candidate, vocabulary):
            yield candidate


def _is_word(stem: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a stem is a word's own: of the tables, or found with the article."""
    return stem in arabic.known_stems() or any(
        vocabulary.occurs(f"ال{spelling}{ending}")
        for spelling in _seats(stem)
        for ending in _ENDINGS_WITH_ARTICLE
    )


def _seats(stem: str) -> set[str]:
    """Return the spellings of a stem, in which every seat of hamza is written ء."""
    return {stem, stem.replace("ء", "ؤ"), stem.replace("ء", "ئ")}
