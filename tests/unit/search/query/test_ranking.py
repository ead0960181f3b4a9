"""The order of answers: by reason first, then by place, closeness, document and newness."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from wsisdesk.search.index.found import Found, Held
from wsisdesk.search.model import Facet, Tier
from wsisdesk.search.query.ranking import Ranked, by_document, facets, rank
from wsisdesk.search.query.retrieval import Candidates

HELD = Held(
    number=1, count=50, id="a" * 64, title="Specimen", symbol="", language="en", work="w",
    version="2030", kind="resolution", body="", year=2030, current=True, tags=(),
)  # fmt: skip
found_ones = st.builds(
    Found,
    st.integers(1, 60), st.sampled_from([1, 100]), st.integers(1, 10), st.integers(0, 400),
    st.sampled_from(["", "Director"]),
)  # fmt: skip


def candidates(*found: Found, tier: Tier = Tier.WORDS) -> Candidates:
    made = Candidates()
    made.add(found, tier)
    return made


def numbers(ranked: list[Ranked]) -> list[int]:
    return [one.found.number for one in ranked]


def paragraph(number: int, *, document: int = 1, weight: int = 6, length: int = 30) -> Found:
    return Found(number, document, weight, length, "")


@given(
    st.dictionaries(st.integers(1, 60), st.tuples(found_ones, st.sampled_from(Tier)), max_size=30)
)
def test_every_candidate_of_a_held_document_has_one_place(
    drawn: dict[int, tuple[Found, Tier]],
) -> None:
    made = Candidates()
    for number, (one, tier) in drawn.items():
        made.add([one._replace(number=number)], tier)
    ranked = rank(made, {1: HELD})
    wanted = {number for number, (one, _) in drawn.items() if one.document == 1}
    assert sorted(numbers(ranked)) == sorted(wanted)
    keys = [(one.tier, -one.score, -one.found.number) for one in ranked]
    assert keys == sorted(keys)
    assert by_document(ranked, {1: HELD}) == ({HELD.id: len(wanted)} if wanted else {})


def test_a_better_reason_comes_before_a_better_place() -> None:
    made = candidates(paragraph(5, weight=1), tier=Tier.PHRASE)
    made.add([paragraph(6, weight=10)], Tier.WORDS)
    assert numbers(rank(made, {1: HELD})) == [5, 6]


def test_the_first_reason_for_which_a_paragraph_was_found_stays() -> None:
    made = candidates(paragraph(5), tier=Tier.PHRASE)
    made.add([paragraph(5), paragraph(6)], Tier.WORDS)
    assert made.tiers == {5: Tier.PHRASE, 6: Tier.WORDS}


def test_titles_come_before_closing_formulas_and_short_before_long() -> None:
    made = candidates(paragraph(3, weight=1), paragraph(4, weight=10), paragraph(5, weight=6))
    assert numbers(rank(made, {1: HELD})) == [4, 5, 3]
    same = candidates(paragraph(3, length=10), paragraph(4, length=900))
    assert numbers(rank(same, {1: HELD})) == [3, 4]


def test_words_side_by_side_and_spelled_as_typed_are_worth_more() -> None:
    made = candidates(*(paragraph(number) for number in (3, 4, 5, 6)))
    made.close = {3}
    made.spelled = Counter({4: 1, 77: 2})
    made.shares = {5: 0.5}
    assert numbers(rank(made, {1: HELD})) == [3, 4, 5, 6]


def test_newer_versions_and_documents_that_fit_come_first() -> None:
    old = replace(HELD, number=100, current=False)
    made = candidates(paragraph(3), paragraph(103, document=100))
    assert numbers(rank(made, {1: HELD, 100: old})) == [3, 103]
    fitting = candidates(paragraph(3), paragraph(103, document=100))
    fitting.documents = {1: 1.0}
    assert numbers(rank(fitting, {1: HELD, 100: replace(old, current=True)})) == [3, 103]
    fitting.documents = {}
    assert numbers(rank(fitting, {1: HELD, 100: replace(old, current=True)})) == [103, 3]


def test_facets_leave_out_what_has_no_value() -> None:
    one, other = Found(1, 1, 6, 3, "Director"), Found(2, 1, 6, 3, "")
    counted = facets(rank(candidates(one, other), {1: HELD}), {1: HELD})
    assert counted[Facet.ADDRESSEE] == {"Director": 1}
    assert counted[Facet.LANGUAGE] == {"en": 2}
    assert counted[Facet.YEAR] == {"2030": 2}
    assert counted[Facet.BODY] == {}


addressed = st.tuples(st.sampled_from([1, 100, 200]), st.sampled_from(["", "Director", "Council"]))


@given(st.lists(addressed, max_size=12))
def test_the_values_of_a_facet_come_with_the_most_frequent_first(
    drawn: list[tuple[int, str]],
) -> None:
    held = {
        1: HELD,
        100: replace(HELD, number=100, id="b" * 64, language="ar", year=0),
        200: replace(HELD, number=200, id="c" * 64, language="ar", body="un/a", year=2015),
    }
    found = [Found(number, *one) for number, one in enumerate(
        ((document, 6, 3, addressee) for document, addressee in drawn), 1)]  # fmt: skip
    counted = facets(rank(candidates(*found), held), held)
    for counts in counted.values():
        assert [*counts.values()] == sorted(counts.values(), reverse=True)
        assert "" not in counts
        assert all(counts.values())
    assert sum(counted[Facet.LANGUAGE].values()) == len(drawn)
    assert sum(counted[Facet.ADDRESSEE].values()) == sum(bool(one) for _, one in drawn)
    assert set(counted[Facet.YEAR]) <= {"2030", "2015"}, "a year that is not known is no value"


def test_candidates_found_for_another_reason_are_joined_behind() -> None:
    made = candidates(paragraph(3), tier=Tier.EXPANDED)
    made.total = 1
    others = candidates(paragraph(3), paragraph(4), tier=Tier.FUZZY)
    others.total, others.close = 2, {4}
    made.join(others)
    assert made.tiers == {3: Tier.EXPANDED, 4: Tier.FUZZY}
    assert (made.total, made.exact, made.close) == (2, True, {4})


def test_what_is_joined_may_be_more_than_was_looked_at() -> None:
    made = candidates(paragraph(3))
    others = candidates(paragraph(4))
    others.total, others.exact = 401, False
    made.join(others)
    assert (made.total, made.exact) == (401, False)
