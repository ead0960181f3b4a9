"""What is made of a document: terms side by side, filter tokens, vocabulary, leaves."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.builders import make_block, make_blocks
from tests.helpers.search_index import make_facts, make_paragraph, make_prepared
from wsisdesk.documents.model import BlockKind, Part
from wsisdesk.search.analysis import analyse
from wsisdesk.search.index import messages
from wsisdesk.search.index.filters import Filter, token
from wsisdesk.search.index.paragraphs import LEAF, leaves, lines, paragraphs, read_line
from wsisdesk.search.index.preparing import bare, prepare
from wsisdesk.search.index.schema import GAP

if TYPE_CHECKING:
    from wsisdesk.search.index.paragraphs import Paragraph

TEXTS = st.lists(
    st.text(st.one_of(st.characters(codec="utf-8"), st.sampled_from("والله123/- é中")))
)
LANGUAGES = ("ar", "en", "fr", "es", "ru", "zh", "")


@given(TEXTS, st.sampled_from(LANGUAGES))
def test_words_and_stems_stand_side_by_side_whatever_the_text(
    texts: list[str], language: str
) -> None:
    """Positions in the index are those of the analysis: no term is lost, parted or doubled."""
    prepared = make_prepared("a" * 64, *texts, language=language)
    for row, text in zip(prepared.rows, texts, strict=True):
        terms = analyse(text, language)
        assert tuple(row.words.split()) == terms.norms
        assert tuple(row.stems.split()) == terms.stems
        assert row.length == len(terms.norms)


@given(TEXTS, st.sampled_from(LANGUAGES))
def test_the_vocabulary_counts_paragraphs(texts: list[str], language: str) -> None:
    expected: Counter[tuple[str, str]] = Counter()
    for text in texts:
        terms = analyse(text, language)
        pairs = zip(terms.norms, terms.stems, strict=True)
        expected.update({(bare(word, stem), stem) for word, stem in pairs})
    assert make_prepared("a" * 64, *texts, language=language).vocabulary == expected


@given(TEXTS, st.sampled_from(LANGUAGES))
def test_a_document_passes_between_processes_unchanged(texts: list[str], language: str) -> None:
    prepared = make_prepared("a" * 64, *texts, language=language, tags=("mine", "ours"))
    message = json.loads(json.dumps(messages.packed(prepared)))
    assert messages.unpacked(message) == prepared


@given(TEXTS)
def test_done_again_it_is_the_same(texts: list[str]) -> None:
    one, other = make_prepared("a" * 64, *texts), make_prepared("a" * 64, *texts)
    assert one == other
    assert one.digest == other.digest


@pytest.mark.parametrize(
    "changed",
    [
        make_paragraph("to continue their work"),
        make_paragraph("to continue its work", part="annex"),
        make_paragraph("to continue its work", lead="invites"),
        make_paragraph("to continue its work", addressee="Member States"),
    ],
)
def test_other_terms_have_another_digest(changed: Paragraph) -> None:
    facts, item = make_facts(), make_paragraph("to continue its work")
    assert prepare(facts, [item], analyse).digest != prepare(facts, [changed], analyse).digest


def test_no_phrase_reaches_from_one_paragraph_into_the_next() -> None:
    prepared = make_prepared("a" * 64, "digital inclusion", "capacity building")
    assert prepared.whole[0].split() == [*prepared.rows[0].stems.split(), GAP,
                                         *prepared.rows[1].stems.split()]  # fmt: skip
    assert analyse(GAP, "en").norms == ()


def test_title_symbol_lead_and_addressee_are_stemmed() -> None:
    facts = make_facts(title="Working groups", symbol="C30/8")
    item = make_paragraph("to report", lead="instructs", addressee="the Directors")
    prepared = prepare(facts, [item], analyse)
    assert prepared.whole[1] == " ".join(analyse("working group", "en").stems)
    assert prepared.whole[2] == "c 30 8"
    assert prepared.rows[0].lead == analyse("instruct", "en").stems[0]
    assert prepared.rows[0].addressee_stems == " ".join(analyse("the director", "en").stems)
    assert prepared.rows[0].addressee == "the Directors"


def test_each_place_has_its_filters() -> None:
    facts = make_facts(body="itu/council", work="itu/council/res/9001", year=2030)
    item = make_paragraph("to report", addressee="Member States")
    prepared = prepare(facts, [item], analyse)
    shared = ["_len", "_kresolution", "_y2030", "_bitu/council", "_witu/council/res/9001"]
    assert prepared.whole[3].split() == shared
    assert prepared.rows[0].filters.split() == [
        *shared, "_poperative", "_titem", "_amember_states"
    ]  # fmt: skip


def test_a_document_of_no_work_has_no_filter_for_one() -> None:
    prepared = prepare(make_facts(work="", body=""), [], analyse)
    assert prepared.whole[3].split() == ["_len", "_kresolution", "_y2030"]


@given(st.sampled_from(list(Filter)), st.text())
def test_a_filter_is_one_term_that_no_word_is(kind: Filter, value: str) -> None:
    term = token(kind, value)
    assert term.split() == [term]
    assert '"' not in term
    assert "_" not in "".join(analyse(term, "en").norms)


@pytest.mark.parametrize(
    ("word", "stem", "expected"),
    [
        ("والرقميه", "رقم", "رقميه"),
        ("رقم", "رقم", "رقم"),
        ("studies", "studi", "studies"),
        ("studying", "study", "studying"),
        ("ran", "run", "ran"),
    ],
)
def test_a_bare_word_begins_with_its_stem_where_it_can(word: str, stem: str, expected: str) -> None:
    assert bare(word, stem) == expected


def test_blocks_without_text_are_no_paragraphs() -> None:
    blocks = [make_block(0, "text"), make_block(1, ""), make_block(2, " \u00a0")]
    assert [item.block for item in paragraphs(blocks, "en")] == ["b0"]


def test_paragraphs_say_what_their_blocks_say() -> None:
    blocks = make_blocks("ar")
    for block, item in zip(blocks, paragraphs(blocks, "ar"), strict=True):
        assert (item.kind, item.part) == (block.kind.value, block.part.value)
        for name in ("text", "label", "address", "key", "lead", "addressee", "language"):
            assert getattr(item, name) == getattr(block, name)


def test_blocks_of_no_language_have_that_of_the_document() -> None:
    (item,) = paragraphs([make_block(0, "نص", language="")], "ar")
    assert item.language == "ar"


def test_titles_and_operative_text_weigh_more_than_what_surrounds_them() -> None:
    kinds = [BlockKind.TITLE, BlockKind.HEADING, BlockKind.ROW, BlockKind.FOOTNOTE]
    title, heading, row, footnote = (
        make_paragraph("text", kind=kind, part=Part.BODY).weight for kind in kinds
    )
    parts = [Part.OPERATIVE, Part.PREAMBLE, Part.ANNEX, Part.FRONT, Part.CLOSING]
    by_part = [make_paragraph("text", kind=BlockKind.PARAGRAPH, part=part).weight for part in parts]
    assert title > heading > row > footnote
    assert by_part == sorted(by_part, reverse=True)
    assert title > by_part[0]


def test_every_part_and_kind_has_a_weight() -> None:
    for part in Part:
        for kind in BlockKind:
            assert 1 <= make_paragraph("text", part=part, kind=kind).weight <= 10


@pytest.mark.parametrize("count", [0, 1, LEAF - 1, LEAF, LEAF + 1, 3 * LEAF])
def test_leaves_hold_every_paragraph_in_order(count: int) -> None:
    items = [make_paragraph(f"نص\n文 {number}", number) for number in range(count)]
    packed = list(leaves(items))
    assert [read_line(line) for leaf in packed for line in lines(leaf)] == items
    assert len(packed) == -(-count // LEAF)
