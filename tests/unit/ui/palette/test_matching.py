"""What the palette finds, and in which order."""

from __future__ import annotations

from wsisdesk.ui.palette.matching import PER_GROUP, Group, Suggestion, find

COMMANDS = (
    Suggestion(Group.COMMANDS, "compare", "Compare with another document", also="Compare"),
    Suggestion(Group.COMMANDS, "close", "إغلاق التبويب", language="ar", also="Close tab"),
)
DOCUMENTS = (
    Suggestion(Group.DOCUMENTS, "1", "مشروع القرار 9200", language="ar", also="itu/council/9200"),
    Suggestion(Group.DOCUMENTS, "2", "Incomparable report"),
)
ALL = (*DOCUMENTS, *COMMANDS)


def _targets(typed: str) -> list[str]:
    return [found.suggestion.target for found in find(ALL, typed)]


def test_with_nothing_typed_everything_is_offered_commands_first() -> None:
    assert _targets("") == ["compare", "close", "1", "2"]


def test_every_word_must_occur_in_any_order() -> None:
    assert _targets("another compare") == ["compare"]
    assert _targets("compare nothing") == []


def test_arabic_is_found_however_it_is_typed() -> None:
    assert _targets("اغلاق") == ["close"]
    assert _targets("القَرار ٩٢٠٠") == ["1"]


def test_commands_are_found_by_their_english_names_too() -> None:
    assert _targets("close tab") == ["close"]


def test_a_sign_narrows_to_commands() -> None:
    assert _targets(">") == ["compare", "close"]
    assert _targets("> compar") == ["compare"]


def test_what_begins_a_word_comes_before_what_stands_inside_one() -> None:
    pair = (
        Suggestion(Group.DOCUMENTS, "inside", "Incomparable report"),
        Suggestion(Group.DOCUMENTS, "start", "Report on comparable things"),
    )
    assert [found.suggestion.target for found in find(pair, "compar")] == ["start", "inside"]


def test_spans_are_positions_in_the_text_as_it_stands() -> None:
    (found,) = find(COMMANDS, "التبويب")
    text = found.suggestion.text
    assert [text[start:end] for start, end in found.spans] == ["التبويب"]


def test_spans_cover_marks_that_were_not_typed() -> None:
    marked = Suggestion(Group.DOCUMENTS, "m", "المُراجَع في دبي")
    (found,) = find((marked,), "المراجع")
    assert [marked.text[start:end] for start, end in found.spans] == ["المُراجَع"]


def test_a_large_library_is_cut_to_what_fits() -> None:
    many = [Suggestion(Group.DOCUMENTS, str(number), f"Paper {number}") for number in range(100)]
    assert len(find(many, "paper")) == PER_GROUP
