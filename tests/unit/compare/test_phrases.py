"""Set phrases of resolutions: found however they are joined to the words around them."""

from __future__ import annotations

import pytest

from wsisdesk.compare.phrases import in_set_phrases
from wsisdesk.paths import table
from wsisdesk.text.languages import LANGUAGES
from wsisdesk.text.words import tokens


def outside(text: str) -> list[str]:
    """Return the words of a text that stand in no set phrase."""
    words = [token.key for token in tokens(text) if token.is_word]
    phrases = in_set_phrases(words)
    return [word for place, word in enumerate(words) if place not in phrases]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("to take the necessary measures, within existing resources, to print maps",
         ["to", "print", "maps"]),
        ("Taking into account the needs of librarians", ["the", "needs", "of", "librarians"]),
        ("وبالتعاون الوثيق مع الجامعات", ["الجامعات"]),
        ("وضع الخرائط، حَسَبَ الاقتضاء", ["وضع", "الخرائط"]),
        ("酌情出版地图", ["出", "版", "地", "图"]),
        ("publier des cartes, selon qu’il conviendra", ["publier", "des", "cartes"]),
        ("в рамках имеющихся ресурсов издать карты", ["издать", "карты"]),
        ("to take the last measures", ["to", "take", "the", "last", "measures"]),
        ("within existing", ["within", "existing"]),
        ("", []),
    ],
)  # fmt: skip
def test_words_of_set_phrases_are_told_from_the_others(text: str, left: list[str]) -> None:
    assert outside(text) == left


def test_overlapping_phrases_are_both_found() -> None:
    assert outside("in close cooperation with the Directors of the Bureaux") == []


def test_every_language_has_phrases_and_each_is_found_as_it_stands_in_the_table() -> None:
    phrases = table("set_phrases")

    assert set(phrases) == set(LANGUAGES)
    for language in phrases.values():
        for phrase in language:
            assert outside(phrase) == [], phrase
            assert language.count(phrase) == 1, phrase
