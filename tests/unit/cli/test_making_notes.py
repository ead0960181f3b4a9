"""``notes add``: the clause and the words that are named, and what the note then holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.unit.cli.conftest import Run

TEXT = """Resolution 9101 (Rev. Geneva, 2023)
The role of the Union in testing
The Council,
recalling
a)\tResolution 9001 of the Council, on the budget, on the staff and on the budget of the staff;
b)\tthat “priority” was given to the work of 2005\u20112010,
resolves to instruct the Secretary-General
1\tto report to the Council every two years;
2\tto report to the Members,
instructs the Directors
1\tto assist the Secretary-General.
"""
REPORT = "resolves to instruct the Secretary-General, 1"


@pytest.fixture
def draft(tmp_path: Path) -> str:
    path = tmp_path / "draft.txt"
    path.write_text(TEXT, encoding="utf-8")
    return str(path)


def make(run: Run, draft: str, clause: str, *options: str) -> dict[str, Any]:
    status, answer, complaint = run("notes", "add", draft, "--clause", clause, *options, "--json")
    assert status == 0, complaint
    (note,) = answer["notes"]
    assert run("notes", "list", draft, "--json")[1]["notes"][-1] == note
    return dict(note)


def refused(run: Run, draft: str, clause: str, *options: str) -> str:
    status, answer, complaint = run("notes", "add", draft, "--clause", clause, *options, "--json")
    assert (status, answer) == (1, "")
    assert complaint.count("\n") == 1
    assert run("notes", "list", "--json")[1]["notes"] == []
    return complaint


@pytest.mark.parametrize(
    "clause",
    [REPORT, f" {REPORT} ", "resolves to instruct the Secretary-General 1",
     "Instructs the Secretary-General, 1", "op.1/1", "b8"],
)  # fmt: skip
def test_a_clause_is_named_in_many_ways(run: Run, draft: str, clause: str) -> None:
    note = make(run, draft, clause, "--body", "x")
    assert note["quote"] == "to report to the Council every two years;"
    assert note["address"] == REPORT
    assert note["span"] == [0, len(note["quote"])]


def test_a_number_that_several_clauses_bear_is_told_with_their_addresses(
    run: Run, draft: str
) -> None:
    complaint = refused(run, draft, "1", "--body", "x")
    assert REPORT in complaint
    assert "instructs the Directors, 1" in complaint


@pytest.mark.parametrize("clause", ["b99", "", "  ", "decides, 7"])
def test_a_clause_that_is_not_there_is_told(run: Run, draft: str, clause: str) -> None:
    assert "no clause" in refused(run, draft, clause, "--body", "x")


@pytest.mark.parametrize(
    ("clause", "quote", "found"),
    [
        ("recalling, a)", "the staff and", "the staff and"),
        ("recalling, a)", "THE  STAFF\nAND", "the staff and"),
        ("recalling, b)", '"priority"', "“priority”"),
        ("recalling, b)", "2005-2010", "2005\u20112010"),
        ("recalling, b)", "٢٠٠٥-٢٠١٠", "2005\u20112010"),
        (REPORT, "the", "the"),
    ],
)
def test_words_are_quoted_in_any_writing(
    run: Run, draft: str, clause: str, quote: str, found: str
) -> None:
    note = make(run, draft, clause, "--quote", quote, "--body", "x")
    assert note["quote"] == found
    start, end = note["span"]
    _, shown, _ = run("show", draft, "--json")
    (text,) = (block["text"] for block in shown["blocks"] if block["id"] == note["block"])
    assert text[start:end] == found


def test_words_that_are_not_there_or_stand_twice_are_told_apart(run: Run, draft: str) -> None:
    assert "do not stand" in refused(run, draft, REPORT, "--quote", "three years", "--body", "x")
    assert "2 times" in refused(run, draft, "recalling, a)", "--quote", "the budget", "--body", "x")


@pytest.mark.parametrize(("occurrence", "start"), [("1", 35), ("2", 67)])
def test_which_of_several_places_is_meant_can_be_said(
    run: Run, draft: str, occurrence: str, start: int
) -> None:
    options = ("--quote", "the budget", "--occurrence", occurrence, "--body", "x")
    note = make(run, draft, "recalling, a)", *options)
    assert note["span"] == [start, start + len("the budget")]


@pytest.mark.parametrize("occurrence", ["3", "-1", "0"])
def test_a_place_that_is_not_there_is_none_of_several(
    run: Run, draft: str, occurrence: str
) -> None:
    options = ("--quote", "the budget", "--occurrence", occurrence, "--body", "x")
    assert "2 times" in refused(run, draft, "recalling, a)", *options)


@pytest.mark.parametrize("occurrence", ["2", "99", "-1"])
def test_words_that_stand_once_have_no_second_place(run: Run, draft: str, occurrence: str) -> None:
    options = ("--quote", "Resolution", "--occurrence", occurrence, "--body", "x")
    assert f"fewer than {occurrence} times" in refused(run, draft, "recalling, a)", *options)


def test_a_quotation_of_nothing_but_space_is_not_the_whole_clause(run: Run, draft: str) -> None:
    assert "do not stand" in refused(run, draft, REPORT, "--quote", "  ", "--body", "x")


@pytest.mark.parametrize(
    ("options", "kind"),
    [
        (("--body", "hm"), "comment"),
        ((), "highlight"),
        (("--body", " "), "highlight"),
        (("--kind", "bookmark"), "bookmark"),
        (("--kind", "question", "--body", "who?"), "question"),
        (("--kind", "highlight", "--body", "hm"), "highlight"),
        (("--proposal", "SUP"), "proposal"),
        (("--wording", "to report yearly"), "proposal"),
    ],
)
def test_the_kind_is_the_one_named_or_the_one_that_shows(
    run: Run, draft: str, options: tuple[str, ...], kind: str
) -> None:
    assert make(run, draft, REPORT, *options)["kind"] == kind


@pytest.mark.parametrize(
    "options",
    [("--kind", "comment"), ("--kind", "question", "--body", " \n"), ("--kind", "proposal"),
     ("--proposal", "MOD"), ("--proposal", "ADD", "--reasons", "because")],
)  # fmt: skip
def test_a_note_that_says_nothing_is_refused(
    run: Run, draft: str, options: tuple[str, ...]
) -> None:
    refused(run, draft, REPORT, *options)


def proposed(run: Run, draft: str, *options: str) -> str:
    """Return the clause as a proposal would have it."""
    note = make(run, draft, REPORT, *options)
    text = "to report to the Council every two years;"
    for edit in reversed(note["proposal"].get("edits", ())):
        text = text[: edit["start"]] + edit["text"] + text[edit["end"] :]
    return text


def test_wording_is_that_of_the_clause_or_of_the_words_quoted(run: Run, draft: str) -> None:
    whole = "to report to the Council every three years;"
    assert proposed(run, draft, "--kind", "proposal", "--wording", whole) == whole
    assert (
        proposed(run, draft, "--quote", "two", "--proposal", "MOD", "--wording", "three") == whole
    )


def test_the_body_is_the_wording_of_a_proposal_that_has_no_other(run: Run, draft: str) -> None:
    whole = "to report to the Council yearly;"
    assert proposed(run, draft, "--kind", "proposal", "--body", whole) == whole


def test_proposals_without_wording_of_their_own_take_none_from_the_body(
    run: Run, draft: str
) -> None:
    note = make(run, draft, REPORT, "--proposal", "NOC", "--body", "keep it")
    assert note["proposal"] == {"action": "NOC"}
    assert note["body"] == "keep it"


@pytest.mark.parametrize(
    "body",
    ["سطر\nآخر", "x" * 100_000, "👩‍👩‍👧 🇪🇬", "\x01\u202eodd\u2069", "a\r\nb"],
)
def test_bodies_are_kept_to_the_letter(run: Run, draft: str, body: str) -> None:
    assert make(run, draft, REPORT, "--body", body)["body"] == body


def test_bytes_that_are_no_text_become_signs_that_say_so(run: Run, draft: str) -> None:
    assert make(run, draft, REPORT, "--body", "a\udcff")["body"] == "a\ufffd"
