"""Annotations of other programs are read for what they say, whatever they leave out."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from wsisdesk.annotate.foreign_annotations import BEGINNING, NoAnnotations, foreign, items_of, when
from wsisdesk.annotate.linked_data import local, mended, plain
from wsisdesk.annotate.model import Annotation, NoteKind, Quote

QUOTE = {"type": "TextQuoteSelector", "exact": "every two years", "prefix": "the ", "suffix": ";"}
TARGET = {"source": "https://example.org/draft", "selector": QUOTE}


def read(**fields: Any) -> Annotation:  # noqa: ANN401
    return foreign({"type": "Annotation", "id": "urn:x:1", "target": TARGET, **fields})


def test_the_place_is_kept_as_a_quotation() -> None:
    note = read(bodyValue="why?")
    assert note.target.quote == Quote("every two years", "the ", ";")
    assert (note.target.document, note.target.block) == ("https://example.org/draft", "")


def test_an_export_of_hypothesis_is_read() -> None:
    note = foreign(
        {
            "id": "AbCdEf",
            "created": "2025-05-01T10:00:00.000000+00:00",
            "updated": "2025-05-02T10:00:00.000000+00:00",
            "user": "acct:boris@hypothes.is",
            "user_info": {"display_name": "Boris"},
            "uri": "https://example.org/draft",
            "text": "Who *pays*?",
            "tags": ["costs", "costs", "chair"],
            "target": [
                {
                    "source": "https://example.org/draft",
                    "selector": [
                        {"type": "RangeSelector", "startContainer": "/p[1]", "startOffset": 3},
                        {"type": "TextPositionSelector", "start": 10, "end": 25},
                        QUOTE,
                    ],
                }
            ],
        }
    )
    assert (note.author, note.content.body) == ("Boris", "Who *pays*?")
    assert note.content.tags == ("costs", "chair")
    assert (note.created[:10], note.modified[:10]) == ("2025-05-01", "2025-05-02")
    assert note.target.quote.exact == "every two years"
    assert note.id.startswith("urn:uuid:")


def test_an_account_names_its_owner_where_nothing_else_does() -> None:
    assert read(user="acct:boris@hypothes.is").author == "boris"


OLDER: list[dict[str, Any]] = [
    {
        "@context": "http://www.w3.org/ns/oa.jsonld",
        "@id": "urn:x:2",
        "@type": "oa:Annotation",
        "motivatedBy": "oa:questioning",
        "annotatedBy": {"@type": "foaf:Person", "foaf:name": "Boris"},
        "annotatedAt": "2013-01-28T12:00:00Z",
        "hasBody": {"@type": ["cnt:ContentAsText", "dctypes:Text"], "chars": "why?"},
        "hasTarget": {
            "@type": "oa:SpecificResource",
            "hasSource": {"@id": "https://example.org/draft"},
            "hasSelector": {"@type": "oa:TextQuoteSelector", "exact": "every two years",
                            "prefix": "the ", "suffix": ";"},
        },
    },
    {
        "@id": "urn:x:2",
        "@type": ["http://www.w3.org/ns/oa#Annotation"],
        "http://www.w3.org/ns/oa#motivatedBy": [{"@id": "http://www.w3.org/ns/oa#questioning"}],
        "http://purl.org/dc/terms/creator": [{"http://xmlns.com/foaf/0.1/name": "Boris"}],
        "http://purl.org/dc/terms/created": [{"@value": "2013-01-28T12:00:00Z"}],
        "http://www.w3.org/ns/oa#hasBody": [
            {"http://www.w3.org/1999/02/22-rdf-syntax-ns#value": [{"@value": "why?"}]}
        ],
        "http://www.w3.org/ns/oa#hasTarget": [
            {
                "http://www.w3.org/ns/oa#hasSource": [{"@id": "https://example.org/draft"}],
                "http://www.w3.org/ns/oa#hasSelector": [
                    {
                        "@type": ["http://www.w3.org/ns/oa#TextQuoteSelector"],
                        "http://www.w3.org/ns/oa#exact": [{"@value": "every two years"}],
                        "http://www.w3.org/ns/oa#prefix": [{"@value": "the "}],
                        "http://www.w3.org/ns/oa#suffix": [{"@value": ";"}],
                    }
                ],
            }
        ],
    },
]  # fmt: skip


@pytest.mark.parametrize("older", OLDER)
def test_older_and_expanded_words_mean_the_same(older: dict[str, Any]) -> None:
    new = read(
        id="urn:x:2", motivation="questioning", created="2013-01-28T12:00:00Z", bodyValue="why?",
        creator={"type": "Person", "name": "Boris"},
    )  # fmt: skip
    assert foreign(older) == new


def test_author_and_date_of_a_body_stand_for_those_of_the_note() -> None:
    body = {"type": "TextualBody", "value": "hm", "creator": {"id": "u1", "name": "Rec"},
            "created": "2020-05-18T09:39:47.582Z"}  # fmt: skip
    note = foreign({"id": "#a88b22d0", "body": [body], "target": {"selector": [QUOTE]}})
    assert (note.author, note.created) == ("Rec", "2020-05-18T09:39:47.582000+00:00")


@pytest.mark.parametrize(
    ("fields", "kind"),
    [
        ({"bodyValue": "x"}, NoteKind.COMMENT),
        ({}, NoteKind.HIGHLIGHT),
        ({"motivation": "highlighting"}, NoteKind.HIGHLIGHT),
        ({"motivation": ["tagging", "oa:questioning"], "bodyValue": "x"}, NoteKind.QUESTION),
        ({"motivation": "bookmarking"}, NoteKind.BOOKMARK),
        ({"motivation": "replying", "bodyValue": "x"}, NoteKind.COMMENT),
        ({"motivation": "editing", "bodyValue": "x"}, NoteKind.COMMENT),
        ({"body": {"value": "x", "purpose": "questioning"}}, NoteKind.QUESTION),
        ({"motivation": {"odd": 1}}, NoteKind.HIGHLIGHT),
    ],
)
def test_the_motivation_tells_the_kind(fields: dict[str, Any], kind: NoteKind) -> None:
    assert read(**fields).content.kind is kind


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("plain", "plain"),
        ([{"value": "one"}, "two", {"value": "tag", "purpose": "tagging"}], "one\ntwo"),
        ({"type": "Choice", "items": [{"value": "one"}, {"value": "two"}]}, "one"),
        ({"type": "Composite", "items": [{"value": "one"}, {"value": "two"}]}, "one\ntwo"),
        ({"type": "SpecificResource", "source": "https://example.org/b"}, "https://example.org/b"),
        ({"format": "text/html", "value": "<p>a &amp; <b>b</b></p><p>c<br>d</p>"}, "a & b\nc\nd"),
        ({"value": {"odd": []}}, ""),
        (7, ""),
        ([[], None], ""),
    ],
)
def test_bodies_of_all_shapes_are_read(body: object, said: str) -> None:
    assert read(body=body).content.body == said


def test_a_body_says_its_language() -> None:
    assert read(body={"value": "لماذا؟", "language": ["ar", "en"]}).content.language == "ar"


@pytest.mark.parametrize(
    "selector",
    [
        QUOTE,
        [{"type": "SvgSelector"}, 5, None, QUOTE],
        {"type": "FragmentSelector", "value": "p1", "refinedBy": QUOTE},
        {"type": "Choice", "items": [{"type": "XPathSelector", "value": "/p"}, QUOTE]},
        {"type": "XPathSelector", "refinedBy": {"type": "CssSelector", "refinedBy": [QUOTE]}},
    ],
)
def test_the_quotation_is_found_among_the_selectors(selector: object) -> None:
    note = read(target={"source": "s", "selector": selector})
    assert note.target.quote.exact == "every two years"


def test_of_several_targets_the_one_with_words_counts() -> None:
    assert read(target=["https://example.org/a", TARGET]).target.quote.exact == "every two years"


@pytest.mark.parametrize("item", [5, "x", None, [], {}, {"target": []}, {"target": [[]]},
                                  {"target": {"selector": "x"}}])  # fmt: skip
def test_what_has_no_target_is_no_annotation(item: object) -> None:
    with pytest.raises(NoAnnotations):
        foreign(item)


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("2024-05-01T10:00:00Z", "2024-05-01T10:00:00.000000+00:00"),
        ("2024-05-01T10:00:00+03:00", "2024-05-01T07:00:00.000000+00:00"),
        ("2024-05-01T10:00:00", "2024-05-01T10:00:00.000000+00:00"),
        ("2024-05-01", "2024-05-01T00:00:00.000000+00:00"),
        ("yesterday", ""),
        ("2024-13-45T99:00:00Z", ""),
        ("9999-12-31T23:59:59-23:59", ""),
        (None, ""),
        (5, ""),
    ],
)
def test_moments_are_read_in_utc_or_are_none(written: object, moment: str) -> None:
    assert when(written) == moment


def test_a_note_without_dates_is_older_than_all_others() -> None:
    assert (read(created="soon").created, read().modified) == (BEGINNING, BEGINNING)


def test_what_has_no_identifier_gets_the_same_one_each_time() -> None:
    first, again, other = (
        foreign({"bodyValue": text, "target": TARGET}) for text in ("a", "a", "b")
    )
    assert first.id == again.id != other.id


@pytest.mark.parametrize(
    "data",
    [
        [1, 2],
        {"type": "AnnotationPage", "items": [1, 2]},
        {"type": "AnnotationCollection", "first": {"items": [1, 2]}},
        {"@graph": [1, 2]},
        [{"http://www.w3.org/ns/activitystreams#items": [{"@list": [1, 2]}]}],
        {"total": 2, "rows": [1, 2]},
    ],
)
def test_annotations_are_found_in_what_holds_them(data: object) -> None:
    assert items_of(data) == [1, 2]


@pytest.mark.parametrize("data", [5, "x", None, {}, {"items": 5}, {"first": "https://elsewhere"}])
def test_what_holds_no_annotations_is_told(data: object) -> None:
    with pytest.raises(NoAnnotations):
        items_of(data)


@pytest.mark.parametrize("word", ["body", "oa:body", "http://www.w3.org/ns/oa#body", "a/body"])
def test_a_word_is_known_by_its_last_part(word: str) -> None:
    assert local(word) == "body"


def test_halves_of_characters_become_the_sign_for_unreadable_letters() -> None:
    assert mended({"a\ud800": ["\udc00b", "\ud83d\ude00", 5]}) == {"a\ufffd": ["\ufffdb", "😀", 5]}


json_values = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(
        st.sampled_from(["value", "id", "@id", "@value", "selector", "source", "exact", "type",
                         "items", "purpose", "name", "refinedBy", "created", "x"]), inner,
    ),
    max_leaves=12,
)  # fmt: skip
FIELDS = st.sampled_from(["id", "created", "modified", "creator", "body", "bodyValue", "text",
                          "target", "hasTarget", "motivation", "tags", "user", "uri"])  # fmt: skip


@given(st.dictionaries(FIELDS, json_values))
def test_anything_is_read_or_is_told_to_be_none(item: dict[str, Any]) -> None:
    try:
        note = foreign(item)
    except NoAnnotations:
        return
    assert note == foreign(json.loads(json.dumps(item)))


@given(json_values)
@example({"@value": {"id": None}})  # no JSON-LD, but who knows
def test_bringing_data_to_plain_words_twice_is_doing_it_once(data: object) -> None:
    assert repr(plain(plain(data))) == repr(plain(data))


def test_a_json_literal_stays_as_it_is() -> None:
    held = {"@id": "x", "oa:hasBody": [{"@value": 1}]}
    assert plain({"@type": "@json", "@value": held}) == held
    assert plain({"@value": held}) == {"id": "x", "body": [1]}
