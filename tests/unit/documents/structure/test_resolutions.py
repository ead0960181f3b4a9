from __future__ import annotations

import pytest

from tests.unit.documents.structure.specimens import (
    ITU_RESOLUTION,
    UN_RESOLUTION,
    by_key,
    document_of,
    itu,
    keys,
)
from wsisdesk.documents.model import BlockKind, DocumentKind, Part

EXPECTED_KEYS = [
    "pre.1", "pre.1/1", "pre.1/2", "pre.2", "pre.2/1", "pre.2/2",
    "op.1", "op.1/1", "op.1/2", "op.2", "op.2/1", "op.2/2",
]  # fmt: skip


@pytest.mark.parametrize("language", ITU_RESOLUTION)
def test_keys_are_the_same_in_every_language(language: str) -> None:
    assert keys(itu(language)) == EXPECTED_KEYS


@pytest.mark.parametrize("language", ITU_RESOLUTION)
def test_kind_language_and_identity_are_recognised(language: str) -> None:
    document = itu(language)
    assert (document.kind, document.language) == (DocumentKind.RESOLUTION, language)
    assert (document.work, document.version) == ("itu/council/res/1999", "2031")
    assert document.date == "2031"
    assert document.title == ITU_RESOLUTION[language].splitlines()[1]


@pytest.mark.parametrize("language", ITU_RESOLUTION)
def test_items_inherit_phrase_and_addressee(language: str) -> None:
    blocks = by_key(itu(language))
    lead = blocks["op.1"]
    assert lead.kind is BlockKind.LEAD
    assert lead.addressee
    assert blocks["op.1/2"].lead == lead.lead == lead.text
    assert blocks["op.1/2"].addressee == lead.addressee
    assert blocks["pre.1/2"].addressee == ""
    assert {b.part for k, b in blocks.items() if k.startswith("pre.")} == {Part.PREAMBLE}
    assert {b.part for k, b in blocks.items() if k.startswith("op.")} == {Part.OPERATIVE}


@pytest.mark.parametrize("language", ITU_RESOLUTION)
def test_addresses_are_unique_and_every_item_has_one(language: str) -> None:
    document = itu(language)
    addresses = [block.address for block in document.blocks if block.address]
    assert len(addresses) == len(set(addresses)) == len(EXPECTED_KEYS)


def test_addresses_speak_the_language_of_the_document() -> None:
    assert by_key(itu("ar"))["op.1/2"].address == "يقرر أن يكلف الأمين العام، 2"
    assert by_key(itu("ar"))["pre.1/1"].address == "إذ يذكّر، أ)"
    assert by_key(itu("en"))["op.1/2"].address == "resolves to instruct the Secretary-General, 2"


def test_a_phrase_that_occurs_twice_gets_an_ordinal() -> None:
    blocks = by_key(document_of(
        "The ITU Council,", "recalling", "a)\tone;", "b)\ttwo,", "recalling", "a)\tthree,",
        "resolves", "1\tto act.",
    ))  # fmt: skip
    assert (blocks["pre.1"].address, blocks["pre.2"].address) == ("recalling", "recalling (2)")
    assert blocks["pre.2/1"].address == "recalling (2), a)"


def test_labels_that_begin_anew_show_a_lost_phrase() -> None:
    blocks = by_key(document_of(
        "The ITU Council,", "recalling", "a)\tone;", "b)\ttwo,", "a)\tthree;", "b)\tfour,",
        "resolves", "1\tto act.",
    ))  # fmt: skip
    assert blocks["pre.2/1"].text == "three;"
    assert blocks["pre.2/1"].lead == ""
    assert blocks["pre.2/1"].address == "unknown lead phrase, a)"
    assert blocks["op.1/1"].text == "to act."


def test_a_phrase_unknown_to_the_table_still_opens_its_block() -> None:
    blocks = by_key(document_of(
        "The ITU Council,", "recalling", "a)\tone,", "wondering aloud", "a)\ttwo,",
        "resolves", "1\tto act.",
    ))  # fmt: skip
    assert (blocks["pre.2"].kind, blocks["pre.2/1"].lead) == (BlockKind.LEAD, "wondering aloud")


def test_a_clause_inside_a_phrase_decides_nothing() -> None:
    document = document_of(
        "The ITU Council,", "considering that the Conference resolved", "a)\tto light;",
        "b)\tto repair,", "instructs the Secretary-General", "1\tto report.",
    )  # fmt: skip
    blocks = by_key(document)
    assert blocks["pre.1/1"].part is Part.PREAMBLE
    assert blocks["pre.1"].lead == "considering that the Conference resolved"
    assert blocks["op.1/1"].addressee == "Secretary-General"


def test_prepositions_at_the_start_of_an_item_are_no_phrases() -> None:
    blocks = by_key(document_of(
        "The ITU Council,", "instructs the Secretary-General", "1\tto act;",
        "2\tbased on the log, to report.",
    ))  # fmt: skip
    assert blocks["op.1/2"].lead == "instructs the Secretary-General"


def test_there_may_be_no_preamble_and_several_operative_parts() -> None:
    document = document_of(
        "The ITU Council,", "resolves", "1\tto act,", "recalling", "a)\tone,", "resolves",
        "1\tto act again.",
    )  # fmt: skip
    assert keys(document) == ["op.1", "op.1/1", "pre.1", "pre.1/1", "op.2", "op.2/1"]
    assert [b.part for b in document.blocks[3:5]] == [Part.PREAMBLE, Part.PREAMBLE]


def test_an_unnumbered_clause_under_a_phrase_is_counted() -> None:
    blocks = by_key(document_of("The ITU Council,", "noting", "that the coast is dark,",
                                "resolves", "to light it."))  # fmt: skip
    assert blocks["pre.1/p1"].lead == "noting"
    assert blocks["op.1/p1"].address == "resolves, unnumbered paragraph 1"


def test_nested_items_keep_their_levels() -> None:
    blocks = by_key(document_of(
        "The ITU Council,", "resolves", "1\tto act:", "a)\tat once:", "i)\tby day;",
        "ii)\tby night;", "b)\tlater;", "2\tto rest;", "2 bis\tto sleep;", "3\tto wake.",
    ))  # fmt: skip
    assert list(blocks) == [
        "op.1", "op.1/1", "op.1/1/1", "op.1/1/1/1", "op.1/1/1/2", "op.1/1/2", "op.1/2",
        "op.1/2bis", "op.1/3",
    ]  # fmt: skip
    assert (blocks["op.1/1/1/2"].level, blocks["op.1/1/2"].level) == (2, 1)
    assert blocks["op.1/1/1/2"].address == "resolves, 1, a), ii)"


def test_two_level_items_lie_inside_their_number() -> None:
    blocks = by_key(document_of("The ITU Council,", "resolves", "1\tto act:", "1.1\tby day;",
                                "1.2\tby night;", "2\tto rest."))  # fmt: skip
    assert blocks["op.1/1/2"].address == "resolves, 1.2"


def test_united_nations_paragraphs_carry_their_own_phrases() -> None:
    document = document_of(*UN_RESOLUTION.splitlines())
    blocks = by_key(document)
    assert document.kind is DocumentKind.RESOLUTION
    assert (document.title, document.work) == ("Protection of old lighthouses", "un/a/res/99/321")
    assert document.date == "2031-12-16"
    assert (blocks["pre.2"].lead, blocks["pre.2"].address) == (
        "Recalling also",
        "preambular paragraph 2",
    )
    assert blocks["op.1/3"].address == "operative paragraph 3"
    assert (blocks["op.1/3"].lead, blocks["op.1/3"].addressee) == ("Invites", "Member States")
    assert blocks["op.1/2/2"].text == "To report on the number;"
    assert blocks["op.1/2/2"].addressee == "Secretary-General"
    assert blocks["op.1/4"].part is Part.OPERATIVE
    assert [b.part for b in document.blocks[-2:]] == [Part.CLOSING, Part.CLOSING]


def test_arabic_feminine_phrases_are_the_same_phrases() -> None:
    document = document_of(
        "إن الجمعية العامة،", "إذ تشير إلى قرارها 70/1،", "وإذ تسلّم بأن المنارات قديمة،",
        "1 - تحيط علما بالتقرير؛", "2 - تطلب إلى الأمين العام أن يقدم تقريراً.",
    )  # fmt: skip
    assert keys(document) == ["pre.1", "pre.2", "op.1/1", "op.1/2"]
    assert document.blocks[-1].addressee == "الأمين العام"


def test_operative_text_in_an_annex_belongs_to_the_annex() -> None:
    blocks = by_key(document_of(
        "The ITU Council,", "resolves", "1\tto adopt the annex.", "ANNEX", "Draft declaration",
        "recalling", "a)\tone,", "resolves", "1\tto act.",
    ))  # fmt: skip
    assert blocks["annex.1/op.1/1"].part is Part.ANNEX
    assert blocks["annex.1/op.1/1"].address == "annex, resolves, 1"


def test_a_lead_phrase_may_be_printed_with_a_comma() -> None:
    lines = (
        "РЕЗОЛЮЦИЯ 9200 (Изм. 2025 г.)", "Тихие комнаты", "Совет МСЭ,", "напоминая,",
        "а)\tо потребностях переводчиков;", "b)\tо плане здания,", "учитывая,",
        "а)\tчто комнат мало;", "b)\tчто их шесть,", "решает", "1\tоставить одну комнату тихой.",
    )  # fmt: skip
    document = document_of(*lines)
    leads = [block.text for block in document.blocks if block.kind is BlockKind.LEAD]
    assert leads == ["напоминая,", "учитывая,", "решает"]
    assert by_key(document)["pre.2/1"].lead == "учитывая"


def test_a_list_of_sentences_before_the_first_clause_is_not_all_title() -> None:
    sentences = "\n".join(f"Agenda of the meeting on subject {n}" for n in range(300))
    document = document_of(f"RESOLUTION 1999 (2031)\n{sentences}\nThe Council,\nrecalling\na) that")
    assert len(document.title.splitlines()) <= 1
    assert len(document.title) < 400
