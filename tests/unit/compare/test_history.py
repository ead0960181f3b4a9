from __future__ import annotations

from tests.unit.compare.drafts import draft
from wsisdesk.compare.history import ClauseHistory, EventKind, History, history

LEAD = "instructs the Secretary-General"
CATALOGUE = "to publish the catalogue of recordings in all official languages of the Union;"
REWORDED = "to publish the catalogue of recordings in all six languages of the Union;"
REPORT = "to report to the Council every year on the state of the archive."
TRANSPORT = "to invite host countries to bear the cost of transport and storage of the boxes;"
JOINED = f"{CATALOGUE[:-1]} and {REPORT}"


def told(clauses: list[str], *more: list[str]) -> History:
    return history([draft([LEAD, *lines]) for lines in (clauses, *more)])


def clause(story: History, text: str) -> ClauseHistory:
    """Find the clause that says ``text`` in any version."""
    return next(
        clause
        for clause in story.clauses
        if any(block is not None and block.text == text for block in clause.blocks)
    )


def events(clause: ClauseHistory) -> list[tuple[int, EventKind]]:
    return [(event.version, event.kind) for event in clause.events]


def test_a_clause_is_followed_from_where_it_came_in_to_where_it_was_reworded() -> None:
    story = told(
        [f"1\t{REPORT}"], [f"1\t{CATALOGUE}", f"2\t{REPORT}"], [f"1\t{REWORDED}", f"2\t{REPORT}"]
    )

    found = clause(story, REWORDED)

    assert events(found) == [(1, EventKind.INTRODUCED), (2, EventKind.REWORDED)]
    assert found.changed_in == (1, 2)
    assert [block is not None for block in found.blocks] == [False, True, True]


def test_a_number_alone_is_noted_but_is_no_change() -> None:
    story = told([f"1\t{REPORT}"], [f"1\t{CATALOGUE}", f"2\t{REPORT}"])

    found = clause(story, REPORT)

    assert events(found) == [(0, EventKind.INTRODUCED), (1, EventKind.RENUMBERED)]
    assert found.changed_in == ()


def test_a_removed_clause_ends_and_stays_in_the_history() -> None:
    kept = [f"1\t{REPORT}"]
    story = told([f"1\t{TRANSPORT}", f"2\t{REPORT}"], kept, kept)

    found = clause(story, TRANSPORT)

    assert events(found) == [(0, EventKind.INTRODUCED), (1, EventKind.REMOVED)]
    assert [block is not None for block in found.blocks] == [True, False, False]


def test_a_merged_clause_has_the_history_of_its_parts() -> None:
    apart = [f"1\t{CATALOGUE}", f"2\t{REPORT}"]
    story = told([f"1\t{REPORT}"], apart, [f"1\t{JOINED}"])

    assert events(clause(story, JOINED)) == [
        (0, EventKind.INTRODUCED),
        (1, EventKind.INTRODUCED),
        (1, EventKind.RENUMBERED),
        (2, EventKind.MERGED),
        (2, EventKind.REWORDED),
    ]


def test_parts_of_a_split_clause_share_its_past() -> None:
    story = told([f"1\t{JOINED}"], [f"1\t{CATALOGUE}", f"2\t{REPORT}"])

    for part in (CATALOGUE, REPORT):
        kinds = [kind for _, kind in events(clause(story, part))]
        assert kinds[:2] == [EventKind.INTRODUCED, EventKind.SPLIT]


def test_a_clause_is_told_once_of_each_thing_in_each_version_in_their_order() -> None:
    story = told([f"1\t{REPORT}"], [f"1\t{CATALOGUE}", f"2\t{REPORT}"], [f"1\t{REWORDED}"])

    weights = [*EventKind]
    for found in story.clauses:
        ranks = [(event.version, weights.index(event.kind)) for event in found.events]
        assert ranks == sorted(set(ranks))
        introduced = [event for event in found.events if event.kind is EventKind.INTRODUCED]
        assert len(introduced) == 1
        stands = [number for number, block in enumerate(found.blocks) if block is not None]
        assert introduced[0].version == stands[0]


def test_one_version_and_none_have_a_history_too() -> None:
    assert len(history([draft([LEAD])]).clauses) == 1
    assert history([]).clauses == ()
