from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wsisdesk.search.model import ProblemKind
from wsisdesk.search.query.parsing import parse
from wsisdesk.search.query.tree import All, Either, Fact, Field, Node, Not, Term, Years, terms
from wsisdesk.search.query.words import query_words

SIGNS = st.text(alphabet="ab و\"«»”()[]:=*~-+|&^\\'{}/.,،؛،12٣\u200f\u00a0\n良OR", max_size=40)
PIECES = st.lists(
    st.sampled_from(
        ["title:", "سنة:", "year:", "[", "]", "2015", "..", " TO ", '"', "«", "(", ")", " AND ",
         " أو ", " NOT ", "-", "=", "*", "~5", "قمة", "budget", " ", "foo:", "C24/8(Rev.1)", "信息"]
    ),
    max_size=30,
).map("".join)  # fmt: skip


def tree(query: str, **options: bool) -> Node:
    parsed = parse(query, **options)
    assert parsed.problems == ()
    assert parsed.tree is not None
    return parsed.tree


def term(query: str, **options: bool) -> Term:
    node = tree(query, **options)
    assert isinstance(node, Term)
    return node


def told(query: str) -> list[tuple[ProblemKind, str]]:
    """Return the problems of a query, each with the piece of the query it is about."""
    return [(p.kind, query[p.start : p.end]) for p in parse(query).problems]


def texts(query: str, **options: bool) -> list[str]:
    return [term.text for term in terms(parse(query, **options).tree)]


@given(st.text() | SIGNS | PIECES)
def test_any_string_whatsoever_is_understood_somehow(query: str) -> None:
    for typing in (False, True):
        parsed = parse(query, typing=typing)
        assert parsed.tree is not None or parsed.problems or not query.strip(), query
        for problem in parsed.problems:
            assert 0 <= problem.start <= problem.end <= len(query)


@given(st.text() | SIGNS | PIECES)
def test_every_term_stands_in_the_query_where_it_says(query: str) -> None:
    for found in terms(parse(query).tree):
        assert 0 <= found.start < found.end <= len(query)


@given(PIECES)
def test_words_outside_brackets_and_fields_are_never_lost(query: str) -> None:
    if "budget" in query and "-" not in query and "NOT" not in query and ":" not in query:
        plain = query.replace("budget", " budget ")
        assert any("budget" in text for text in texts(plain)) or "[" in query


def test_words_stand_together() -> None:
    node = tree("digital cooperation")
    assert isinstance(node, All)
    assert [part.text for part in node.parts if isinstance(part, Term)] == [
        "digital", "cooperation",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "quoted", ['"two words"', "«two words»", "“two words”", "”two words“", "「two words」"]
)
def test_quotation_marks_of_all_kinds_make_a_phrase(quoted: str) -> None:
    found = term(quoted)
    assert (found.text, found.quoted, found.slop) == ("two words", True, -1)
    assert (found.start, found.end) == (0, len(quoted))


def test_a_phrase_takes_a_distance() -> None:
    assert term('"a b"~5').slop == 5
    assert term("«أ ب»～5").slop == 5


def test_a_star_makes_a_beginning() -> None:
    found = term("تكنول*")
    assert (found.text, found.prefix, found.unfinished) == ("تكنول", True, False)
    assert term('"digital coop*"').prefix


@pytest.mark.parametrize(("query", "edits"), [("word~", 1), ("word~2", 2), ("word~9", 2)])
def test_a_tilde_allows_for_misspelling(query: str, edits: int) -> None:
    assert (term(query).text, term(query).edits) == ("word", edits)


def test_an_equals_sign_asks_for_the_exact_form() -> None:
    assert term("=Member").exact
    assert not term("Member").exact
    assert term("=«الدول الأعضاء»").exact
    assert texts("a = b") == ["a", "b"]


@pytest.mark.parametrize("query", ["a OR b", "a أو b", "a ou OU b", "a 或 b", "a ИЛИ b"])
def test_or_is_understood_in_the_languages(query: str) -> None:
    node = tree(query)
    either = node if isinstance(node, Either) else node.parts[-1]  # type: ignore[union-attr]
    assert isinstance(either, Either)


@pytest.mark.parametrize("query", ["a -b", "a NOT b", "a ليس b", "a AND NOT b", "a و ليس b"])
def test_what_must_be_absent(query: str) -> None:
    node = tree(query)
    assert isinstance(node, All)
    assert isinstance(node.parts[1], Not)


def test_and_binds_more_closely_than_or() -> None:
    node = tree("a AND b OR c AND d")
    assert isinstance(node, Either)
    assert all(isinstance(part, All) for part in node.parts)


def test_lower_case_operators_are_words() -> None:
    assert texts("rights and duties or not") == ["rights", "and", "duties", "or", "not"]


def test_waw_joins_only_between_spaces_and_only_while_switched_on() -> None:
    assert texts("قمة و مجتمع") == ["قمة", "مجتمع"]
    assert texts("قمة و مجتمع", operators=False) == ["قمة", "و", "مجتمع"]
    assert texts("ومجتمع") == ["ومجتمع"]
    assert texts("و") == ["و"]


def test_a_query_in_capitals_knows_only_the_english_operators() -> None:
    assert texts("ESTADOS Y GOBIERNOS") == ["ESTADOS", "Y", "GOBIERNOS"]
    assert texts("estados Y gobiernos") == ["estados", "gobiernos"]
    assert isinstance(tree("ITU OR UNESCO"), Either)


def test_a_hyphen_inside_a_word_is_no_operator() -> None:
    assert texts("CWG-WSIS&SDG") == ["CWG-WSIS&SDG"]
    assert texts("ITU - D") == ["ITU", "D"]


def test_brackets_close_to_a_word_belong_to_it() -> None:
    assert texts("C24/8(Rev.1)") == ["C24/8(Rev.1)"]
    assert texts("القرار 140 (المراجَع في بوخارست، 2022)") == [
        "القرار", "140", "المراجَع", "في", "بوخارست", "2022",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "field"),
    [("title", Field.TITLE), ("عنوان", Field.TITLE), ("titre", Field.TITLE), ("Lead", Field.LEAD),
     ("مخاطب", Field.ADDRESSEE), ("symbol", Field.SYMBOL), ("cote", Field.SYMBOL),
     ("text", Field.TEXT), ("标题", Field.TITLE)],
)  # fmt: skip
def test_fields_have_names_in_the_languages(name: str, field: Field) -> None:
    assert term(f"{name}:word").field is field
    assert term(f"{name}: word").field is field
    assert term(f"{name}：word").field is field


def test_a_field_governs_a_phrase_or_a_group_and_nothing_beyond() -> None:
    node = tree('title:(a b) lead:"c d" e')
    assert [found.field for found in terms(node)] == [
        Field.TITLE, Field.TITLE, Field.LEAD, Field.ANYWHERE,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("query", "first", "last"),
    [("year:2015..2026", 2015, 2026), ("year:2026..2015", 2015, 2026), ("year:2020", 2020, 2020),
     ("year:[2015 TO 2026]", 2015, 2026), ("سنة:[٢٠١٥ إلى ٢٠٢٦]", 2015, 2026),
     ("year:2015-2026", 2015, 2026), ("year:2015..", 2015, 2199), ("year:..2015", 1800, 2015),
     ("année:[2015 à 2026]", 2015, 2026), ("سنة:٢٠٢٠", 2020, 2020)],
)  # fmt: skip
def test_years_and_ranges_of_years(query: str, first: int, last: int) -> None:
    node = tree(query)
    assert isinstance(node, Years)
    assert (node.first, node.last) == (first, last)


@pytest.mark.parametrize(
    ("query", "field", "value"),
    [("lang:ar", Field.LANGUAGE, "ar"), ("لغة:العربية", Field.LANGUAGE, "ar"),
     ("lang:French", Field.LANGUAGE, "fr"), ("kind:report", Field.KIND, "report"),
     ("نوع:قرار", Field.KIND, "resolution"), ("body:council", Field.BODY, "council")],
)  # fmt: skip
def test_facts_of_documents(query: str, field: Field, value: str) -> None:
    node = tree(query)
    assert isinstance(node, Fact)
    assert (node.field, node.value) == (field, value)


@pytest.mark.parametrize(
    ("query", "kind", "piece"),
    [('قمة "open words', ProblemKind.OPEN_QUOTE, '"'),
     ("one «open", ProblemKind.OPEN_QUOTE, "«"),
     ("a (b c", ProblemKind.OPEN_BRACKET, "("),
     ("a) b", ProblemKind.STRAY_BRACKET, ")"),
     ("a AND", ProblemKind.LONELY_OPERATOR, "AND"),
     ("a AND OR b", ProblemKind.LONELY_OPERATOR, "OR"),
     ("(NOT) a", ProblemKind.LONELY_OPERATOR, "NOT"),
     ("titel:budget", ProblemKind.UNKNOWN_FIELD, "titel:"),
     ("note:budget", ProblemKind.UNKNOWN_FIELD, "note:"),
     ("a year:soon", ProblemKind.BAD_RANGE, "soon"),
     ("a title:[b TO c]", ProblemKind.BAD_RANGE, "[b TO c]"),
     ("a lang:klingon", ProblemKind.BAD_VALUE, "klingon"),
     ("-budget", ProblemKind.ONLY_NEGATIVE, "-budget"),
     ("…!", ProblemKind.NOT_INDEXED, "…!")],
)  # fmt: skip
def test_mistakes_are_told_at_their_place(query: str, kind: ProblemKind, piece: str) -> None:
    assert told(query) == [(kind, piece)]


def test_places_count_what_was_typed_and_not_what_was_dropped() -> None:
    query = "\u200fقمة\u200f \u200f(سلام"
    assert told(query) == [(ProblemKind.OPEN_BRACKET, "(")]
    assert [query[t.start : t.end].strip("\u200f") for t in terms(parse(query).tree)] == [
        "قمة", "سلام",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("query", "words"),
    [('قمة "open words', ["قمة", "open words"]), ("a (b c", ["a", "b", "c"]), ("a) b", ["a", "b"]),
     ("titel:budget", ["titel", "budget"]), ("note:budget", ["budget"]), ("AND a", ["a"]),
     ("()()", []), ("https://www.itu.int/x", ["https://www.itu.int/x"]), ("12:30", ["12:30"])],
)  # fmt: skip
def test_a_query_with_mistakes_still_means_its_words(query: str, words: list[str]) -> None:
    assert texts(query) == words


def test_brackets_a_thousand_deep_do_no_harm() -> None:
    assert texts("(" * 1000 + "a" + ")" * 1000) == ["a"]
    assert texts("(" * 1000 + "a") == ["a"]
    assert texts("-" * 1000 + "a OR " * 500 + "b")[-1] == "b"


def test_the_word_being_typed_may_go_on() -> None:
    node = tree("digital coop", typing=True)
    assert [found.prefix for found in terms(node)] == [False, True]
    assert [found.unfinished for found in terms(node)] == [False, True]
    assert not term("cooperation ", typing=True).unfinished
    assert not term("=coop", typing=True).unfinished
    assert not term('"a b"', typing=True).unfinished


def test_a_phrase_being_typed_may_go_on() -> None:
    parsed = parse('"digital coop', typing=True)
    assert isinstance(parsed.tree, Term)
    assert parsed.tree.quoted
    assert parsed.tree.unfinished


def test_no_word_stands_for_two_fields_or_two_operators() -> None:
    words = [
        word
        for operator in query_words().operators.values()
        for word in (*operator.capitals, *operator.local_capitals, *operator.between)
    ]
    assert len(words) == len(set(words))
    assert {*query_words().fields.values()} >= {str(field) for field in Field if field}


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("A / RES / 70 / 125", ["A/RES/70/125"]),
        ("decision C 24 /8 of", ["decision", "C", "24", "/8", "of"]),
        ("see C24 / 8 and / or", ["see", "C24", "/", "8", "and", "/", "or"]),
        ("the E/ 2024/ 5 report", ["the", "E/2024/5", "report"]),
        ("access and / or use", ["access", "and", "/", "or", "use"]),
    ],
)
def test_spaces_around_the_strokes_of_a_symbol_are_none(query: str, words: list[str]) -> None:
    wanted = [word for word in words if any(map(str.isalnum, word))]
    found = list(terms(parse(query).tree))
    assert [term.text for term in found] == wanted
    assert found[-1].end == len(query)


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("A RES 70 125", ["A/RES/70/125"]),
        ("see a  res 70  125 again", ["see", "a/res/70/125", "again"]),
        ("S RES 1440", ["S/RES/1440"]),
        ("A RES ES-10 19", ["A/RES/ES-10/19"]),
        ("on dec 5 2025", ["on", "dec", "5", "2025"]),
        ("a rescue 70 125", ["a", "rescue", "70", "125"]),
        ("medias res 70", ["medias", "res", "70"]),
    ],
)
def test_spaces_may_stand_for_the_strokes_of_a_resolution(query: str, words: list[str]) -> None:
    found = list(terms(parse(query).tree))
    assert [term.text for term in found] == words
    assert [query[term.start : term.end].split() for term in found] == [
        word.replace("/", " ").split() for word in words
    ]


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("A/RES/70/125 (2015)", ["A/RES/70/125"]),
        ("A/RES/70/125(2016) القمة", ["A/RES/70/125", "القمة"]),
        ("القرار A_RES_70_125 [٢٠١٥]", ["القرار", "A_RES_70_125"]),
        ("C24/8 (2024)", ["C24/8"]),
        ("S/RES/1440 (2002)", ["S/RES/1440", "2002"]),
        ("A/RES/70/125 (2019)", ["A/RES/70/125", "2019"]),
        ("القرار 2100 (2013)", ["القرار", "2100", "2013"]),
        ("budget (2015)", ["budget", "2015"]),
    ],
)
def test_a_year_that_only_repeats_its_symbol_is_not_asked_for(query: str, words: list[str]) -> None:
    assert texts(query) == words


def test_a_symbol_with_its_year_is_finished() -> None:
    assert not term("A/RES/70/125 (2015)", typing=True).unfinished
    assert term("A/RES/70/125", typing=True).unfinished
