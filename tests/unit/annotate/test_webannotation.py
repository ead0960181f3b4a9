"""Notes go out as the standard has them and come back whole."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.annotate.specimens import DOCUMENT, note
from tests.unit.annotate.strategies import states
from wsisdesk.annotate.merging import in_order
from wsisdesk.annotate.model import Edit, NoteKind, Proposal, ProposalAction, State
from wsisdesk.annotate.webannotation import dump, read
from wsisdesk.errors import DamagedDocument, NoNotes, OversizedDocument


@given(st.lists(states, min_size=1, max_size=4).map(in_order))
def test_every_state_comes_back(history: tuple[State, ...]) -> None:
    drawn = replace(note(), states=history)
    assert read(dump([drawn]), "a.jsonld").notes == (drawn,)


def test_the_standards_words_say_what_the_note_says() -> None:
    (item,) = json.loads(dump([note()]))["items"]
    assert item["motivation"] == "commenting"
    assert item["creator"]["name"] == "Amal"
    assert item["body"][0]["value"] == "remark"
    assert item["body"][1] == {"type": "TextualBody", "purpose": "tagging", "value": "finance"}
    assert item["target"]["source"] == f"urn:sha256:{DOCUMENT}"
    selectors = {selector["type"]: selector for selector in item["target"]["selector"]}
    assert selectors["TextQuoteSelector"]["exact"] == "تقرير"
    assert selectors["FragmentSelector"]["value"] == "op.2/1"
    assert selectors["FragmentSelector"]["refinedBy"]["start"] == 4


def test_arabic_bodies_say_their_direction() -> None:
    arabic = note()
    state = replace(arabic.current, content=replace(arabic.content, language="ar"))
    (item,) = json.loads(dump([replace(arabic, states=(state,))]))["items"]
    assert item["body"][0]["textDirection"] == "rtl"


def test_notes_of_other_programs_are_read() -> None:
    foreign = {
        "id": "https://elsewhere.example/1",
        "type": "Annotation",
        "created": "2026-01-02T03:04:05Z",
        "creator": "Boris",
        "motivation": "questioning",
        "body": "Who pays?",
        "target": {
            "source": DOCUMENT,
            "selector": {"type": "TextQuoteSelector", "exact": "the costs"},
        },
    }
    (theirs,) = read(json.dumps(foreign), "a.jsonld").notes
    assert (theirs.author, theirs.content.body) == ("Boris", "Who pays?")
    assert theirs.content.kind is NoteKind.QUESTION
    assert theirs.target.quote.exact == "the costs"
    assert theirs.created == "2026-01-02T03:04:05.000000+00:00"


@pytest.mark.parametrize(
    "text",
    ["", "nonsense", "{}", '{"items": 3}', '[{"id": 4}]', "[[]]", "null",
     '[{"id": "a", "target": {"source": 1}}]',
     '[{"id": "a", "target": "b", "wsisdesk": {"states": [{"modified": "x"}]}}]',
     "[" * 100_000],
)  # fmt: skip
def test_what_is_no_file_of_notes_is_told(text: str) -> None:
    with pytest.raises(DamagedDocument):
        read(text, "a.jsonld")


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner),
    max_leaves=8,
)
fields = st.sampled_from(["id", "created", "creator", "body", "target", "wsisdesk", "motivation"])


@given(st.dictionaries(fields, json_values))
def test_a_file_edited_by_hand_is_read_or_told_of(item: dict[str, Any]) -> None:
    try:
        read(json.dumps([item]), "a.jsonld")
    except DamagedDocument:
        return


def test_a_page_without_notes_is_none() -> None:
    assert read(dump([]), "a.jsonld").notes == ()


def test_the_page_is_what_the_standard_demands() -> None:
    page = json.loads(dump([note()]))
    assert page["@context"][0] == "http://www.w3.org/ns/anno.jsonld"
    assert page["type"] == "AnnotationPage"
    assert page["id"].startswith("urn:uuid:")
    (item,) = page["items"]
    assert item["created"].endswith("Z")  # model, section 3.3.1: UTC, expressed as Z
    assert item["modified"].endswith("Z")
    assert "+00:00" not in item["created"]


def test_a_page_is_named_by_what_it_holds() -> None:
    one, same, other = (json.loads(dump([note(n)]))["id"] for n in (1, 1, 2))
    assert one == same != other


def test_proposed_wording_is_said_to_other_programs() -> None:
    proposal = Proposal(ProposalAction.MOD, (Edit(4, 9, "three years"),), "costs")
    amended = note().current
    amended = replace(amended, content=replace(amended.content, proposal=proposal))
    (item,) = json.loads(dump([replace(note(), states=(amended,))]))["items"]
    (body,) = (body for body in item["body"] if body.get("purpose") == "editing")
    assert body["value"] == "MOD three years\ncosts"


def test_what_is_none_of_the_items_is_counted_and_passed_over() -> None:
    good = {"bodyValue": "good", "target": "https://example.org"}
    reading = read(json.dumps([good, 5, {"body": "no target"}]), "a.jsonld")
    assert ([note.content.body for note in reading.notes], reading.unread) == (["good"], 2)


@pytest.mark.parametrize("text", ["just words", "", "{}", "[5]", '{"items": []', "5"])
def test_what_holds_no_notes_is_told_from_what_is_damaged(text: str) -> None:
    with pytest.raises(DamagedDocument) as told:
        read(text, "a.jsonld")
    assert isinstance(told.value, NoNotes) == (text != '{"items": []')


def edited(**changes: Any) -> str:  # noqa: ANN401
    """Return a note of our own of which somebody changed parts of its state by hand."""
    page = json.loads(dump([note()]))
    state = page["items"][0]["wsisdesk"]["states"][0]
    for path, value in changes.items():
        *outer, last = path.split("__")
        inner = state
        for key in outer:
            inner = inner[key]
        inner[last] = value
    return json.dumps(page)


@pytest.mark.parametrize(
    "changes",
    [
        {"target__start": "4"},
        {"target__quote": "words"},
        {"content__tags": 5},
        {"content__kind": "shout"},
        {"content__private": "no"},
        {"modified": "yesterday"},
        {"modified": "2026-01-01T00:00:00"},
        {"modified": "2026-01-01T00:00:00.000000+03:00"},
        {"modified": "9999-12-31T23:59:59.999999+00:00"},
    ],
)
def test_a_note_of_our_own_that_was_spoilt_by_hand_is_refused(changes: dict[str, Any]) -> None:
    with pytest.raises(DamagedDocument):
        read(edited(**changes), "a.jsonld")


def test_half_characters_written_by_hand_can_be_stored() -> None:
    text = dump([note(body="remark")]).replace("remark", "re\\ud800mark")
    (loaded,) = read(text, "a.jsonld").notes
    assert loaded.content.body == "re\ufffdmark"


def test_a_file_beyond_the_limit_is_not_even_parsed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wsisdesk.annotate.webannotation.LARGEST", 10)
    with pytest.raises(OversizedDocument):
        read(dump([note()]), "a.jsonld")
