"""What holds of every question, asked of the engine: by hypothesis."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.unit.search.asking import NEWEST, OLD, ask, marked
from wsisdesk.search.analysis import analyse
from wsisdesk.search.model import Tier

if TYPE_CHECKING:
    from wsisdesk.search.engine import Searcher

SAME_INDEX = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)


def has_run(text: str, language: str, wanted: tuple[str, ...]) -> bool:
    """Tell by looking at every word whether words stand one after another in a text."""
    norms = analyse(text, language).norms
    return any(
        norms[start : start + len(wanted)] == wanted
        for start in range(len(norms) - len(wanted) + 1)
    )


@SAME_INDEX
@given(st.data())
def test_a_phrase_finds_what_a_look_at_every_paragraph_finds(
    searcher: Searcher, data: st.DataObject
) -> None:
    language, text = data.draw(st.sampled_from(NEWEST))
    words = analyse(text, language)
    start = data.draw(st.integers(0, len(words) - 1))
    end = data.draw(st.integers(start + 1, min(len(words), start + 4)))
    query = text[words.starts[start] : words.ends[end - 1]].replace('"', " ")
    wanted = analyse(query, "").norms
    expected = Counter(text for lang, text in NEWEST + OLD if has_run(text, lang, wanted))
    answer = ask(searcher, f'"{query}"')
    assert Counter(hit.text for hit in answer.hits) == expected
    assert answer.total == sum(expected.values())
    assert {hit.tier for hit in answer.hits} == {Tier.PHRASE}
    for hit in answer.hits:
        assert has_run(" ".join(marked(hit)), hit.language, wanted)


@SAME_INDEX
@given(st.text() | st.lists(st.sampled_from(
    ["المجلس", "divide", "(", '"', "-", "OR", "title:", "=", "*", "~2", "C24/8", "信", "year:", "["]
), max_size=8).map(" ".join), st.booleans())  # fmt: skip
@example(query="\x00المجلس\ud800", typing=False)
@example(query="ا" * 10_000, typing=True)
@example(query='"' * 3000, typing=False)
@example(query="(" * 3000 + "a OR " * 500, typing=False)
@example(query='s : a" OR NEAR(x y, 3) ; DROP TABLE terms --', typing=False)
@example(query="(a+)+$ [a-z]* \\d{9} %_", typing=True)
@example(query="ﺍﻟﻤﺠﻠﺲ الـمـجـلـس المَجْلِسُ ١٣٣٤ ۱۳۳۴ Ａ／ＲＥＳ／７０", typing=True)
@example(query="👩\u200d👩\u200d👧 \u202eال\u200fمجلس\u2069", typing=False)
def test_any_string_has_an_answer(searcher: Searcher, query: str, typing: bool) -> None:
    answer = ask(searcher, query, typing=typing)
    assert answer.total or (answer.exact and not answer.hits)
    assert all(0 <= one.start <= one.end <= len(query) for one in answer.problems)
    for hit in answer.hits:
        ends = [0]
        for start, end in hit.spans:
            assert ends[-1] <= start < end <= len(hit.text)
            ends.append(end)


@SAME_INDEX
@given(st.sampled_from(NEWEST), st.data())
def test_every_word_finds_its_paragraph_and_is_marked_in_it(
    searcher: Searcher, place: tuple[str, str], data: st.DataObject
) -> None:
    language, text = place
    found = analyse(text, language)
    words = zip(found.norms, found.starts, found.ends, strict=True)
    asked = [(start, end) for norm, start, end in words if len(norm) > 1 or language == "zh"]
    first, last = data.draw(st.sampled_from(asked))
    answer = ask(searcher, text[first:last], operators=False)
    hit = next(hit for hit in answer.hits if hit.text == text)
    assert any(start <= first and last <= end for start, end in hit.spans)
