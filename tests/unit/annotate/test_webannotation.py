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
from wsisdesk.annotate.model import NoteKind, State
from wsisdesk.annotate.webannotation import dump, load
from wsisdesk.errors import DamagedDocument


@given(st.lists(states, min_size=1, max_size=4).map(in_order))
def test_every_state_comes_back(history: tuple[State, ...]) -> None:
    drawn = replace(note(), states=history)
    assert load(dump([drawn]), "a.jsonld") == (drawn,)


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
    (read,) = load(json.dumps(foreign), "a.jsonld")
    assert (read.author, read.content.body) == ("Boris", "Who pays?")
    assert read.content.kind is NoteKind.QUESTION
    assert read.target.quote.exact == "the costs"
    assert read.created == "2026-01-02T03:04:05.000000+00:00"


@pytest.mark.parametrize(
    "text",
    ["", "nonsense", "{}", '{"items": 3}', '[{"id": 4}]', "[[]]", "null",
     '[{"id": "a", "target": {"source": 1}}]',
     '[{"id": "a", "target": "b", "wsisdesk": {"states": [{"modified": "x"}]}}]',
     "[" * 100_000],
)  # fmt: skip
def test_what_is_no_file_of_notes_is_told(text: str) -> None:
    with pytest.raises(DamagedDocument):
        load(text, "a.jsonld")


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner),
    max_leaves=8,
)
fields = st.sampled_from(["id", "created", "creator", "body", "target", "wsisdesk", "motivation"])


@given(st.dictionaries(fields, json_values))
def test_a_file_edited_by_hand_is_read_or_told_of(item: dict[str, Any]) -> None:
    try:
        load(json.dumps([item]), "a.jsonld")
    except DamagedDocument:
        return


def test_a_page_without_notes_is_none() -> None:
    assert load(dump([]), "a.jsonld") == ()
