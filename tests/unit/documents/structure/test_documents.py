from __future__ import annotations

import pytest

from tests.unit.documents.structure.specimens import RECORD_AR, by_key, document_of, keys
from wsisdesk.documents.model import BlockKind, Cell, DocumentKind, NoticeKind, Part, TableRow
from wsisdesk.documents.source import Paragraph, Source
from wsisdesk.documents.structure import understand

REPORT = [
    "Report by the Secretary-General", "The lighthouses of the North", "Summary",
    "This document counts the lighthouses.", "Action required",
    "The Council is invited to note this document.", "___________", "References",
    "Resolution 5; Document C31/7", "Introduction", "The coast is long and dark.",
    "1\tThe first lighthouse burns.", "2\tThe second does not.",
]  # fmt: skip

LETTER = [
    "Geneva, 5 July 2031", "To: all keepers of lighthouses", "- Governments", "- Islands",
    "Tel: +41 22 000 00 00", "Subject: Invitation to the meeting of keepers", "Dear Sir or Madam,",
    "I invite you to the meeting, which opens on 3 August 2031.", "It will be short.",
    "Yours faithfully,", "(Signed)", "A. Keeper", "Secretary-General",
]  # fmt: skip


def test_stored_orders_of_two_level_numbers_are_resolved_by_position() -> None:
    document = document_of(*RECORD_AR.splitlines())
    assert document.kind is DocumentKind.RECORD
    assert keys(document) == [
        "sec.1", "sec.1/1", "sec.1/2", "sec.1/3", "sec.1/4",
        "sec.2", "sec.2/1", "sec.2/2", "sec.2/3",
        "sec.3", "sec.3/1", "sec.3/2", "sec.3/3", "sec.3/4",
    ]  # fmt: skip
    blocks = by_key(document)
    assert blocks["sec.1/3"].label == blocks["sec.3/1"].label == "3.1"
    assert blocks["sec.1/3"].address == "القسم 1، الفقرة 3"
    assert blocks["sec.2"].kind is BlockKind.HEADING
    assert document.blocks[-1].part is Part.CLOSING


def test_left_to_right_texts_have_one_order_only() -> None:
    document = document_of("1\tItem one", "1.1\tThe Chair spoke.", "2\tItem two",
                           "2.1\tThe Chair spoke.", "2.2\tThe Chair sat down.")  # fmt: skip
    assert keys(document) == ["sec.1", "sec.1/1", "sec.2", "sec.2/1", "sec.2/2"]


def test_a_report_has_its_fields_apart_from_its_body() -> None:
    document = document_of(*REPORT)
    assert (document.kind, document.title) == (DocumentKind.REPORT, "The lighthouses of the North")
    blocks = by_key(document)
    assert blocks["h.1"].text == "Summary"
    assert blocks["h.2/p1"].address == "Action required, unnumbered paragraph 1"
    assert blocks["h.3/p1"].part is Part.FRONT
    assert blocks["h.4"].part is Part.BODY
    assert blocks["h.4/2"].address == "Introduction, 2"
    assert (document.symbol, document.work, document.date) == ("", "", "")


def test_a_letter_is_dated_by_its_head_and_titled_by_its_subject() -> None:
    document = document_of(*LETTER)
    assert (document.kind, document.date) == (DocumentKind.LETTER, "2031-07-05")
    assert document.title == "Invitation to the meeting of keepers"
    assert [b.part for b in document.blocks][7:] == [Part.BODY] * 2 + [Part.CLOSING] * 4


def test_ordinals_number_headings() -> None:
    document = document_of("أولاً\tمعلومات أساسية", "نص الفقرة الأولى هنا.", "نص الفقرة الثانية.",
                           "ثانياً\tالخطوات المقبلة", "نص آخر.")  # fmt: skip
    assert keys(document) == ["sec.1", "sec.1/p1", "sec.1/p2", "sec.2", "sec.2/p1"]
    assert document.blocks[0].kind is BlockKind.HEADING
    assert document.blocks[2].address == "أولاً، فقرة 2"


@pytest.mark.parametrize(
    "lines",
    [
        ("I. Introduction", "Text of it.", "II. Results", "A. North", "Text.", "B. South", "Text."),
        (
            "一、引言",
            "这是正文。",
            "二、结果",
            "（一）北方",
            "这是正文。",
            "（二）南方",
            "这是正文。",
        ),
    ],
)
def test_lettered_headings_lie_below_numbered_ones(lines: tuple[str, ...]) -> None:
    kinds = {b.key: b.kind for b in document_of(*lines).blocks}
    assert {key for key, kind in kinds.items() if kind is BlockKind.HEADING} >= {"sec.1", "sec.2"}


def test_an_annex_keeps_the_numbers_of_what_it_quotes() -> None:
    document = document_of(
        "أولاً\tمعلومات أساسية", "ترد في الملحق قائمة بالفقرات.", "فقرات من الوثيقة الختامية",
        "التي تشير إلى المنارات", "استناداً إلى التقرير،", "9\tنقر بأن المنارات قديمة.",
        "18\tنؤكد من جديد أهميتها.", "67\tندعو رابطة المنارات إلى صيانتها.",
    )  # fmt: skip
    blocks = by_key(document)
    assert blocks["annex.1/67"].address == "الملحق، 67"
    assert (blocks["annex.1/67"].lead, blocks["annex.1/67"].addressee) == ("ندعو", "رابطة المنارات")
    assert blocks["annex.1/p1"].part is Part.ANNEX


def test_lost_bullets_are_items_and_carry_lists() -> None:
    blocks = document_of(
        "مقدمة", "نص المقدمة هنا.", "\tمنتدى المنارات: نص طويل.", "أ )\tعام 2022:", "’1‘\tنماذج",
        "ب)\tعام 2023", "\tجوائز المنارات: نص طويل.",
    ).blocks  # fmt: skip
    assert [(b.kind, b.level, b.key) for b in blocks[2:]] == [
        (BlockKind.ITEM, 0, "h.1/p2"), (BlockKind.ITEM, 1, "h.1/p2/1"),
        (BlockKind.ITEM, 2, "h.1/p2/1/1"), (BlockKind.ITEM, 1, "h.1/p2/2"),
        (BlockKind.ITEM, 0, "h.1/p3"),
    ]  # fmt: skip


def test_a_link_text_without_link_is_reported() -> None:
    document = document_of("The list is available here.", "Here it is otherwise.")
    assert [notice.kind for notice in document.notices] == [NoticeKind.LOST_LINK]


def test_labels_of_the_format_and_typed_ones_give_the_same_document() -> None:
    typed = document_of("The ITU Council,", "resolves", "1\tto act;", "2\tto rest.")
    word = (Paragraph("The ITU Council,"), Paragraph("resolves"), Paragraph("to act;", label="1"),
            Paragraph("to rest.", label="2"))  # fmt: skip
    assert understand(Source("text", word), "a.txt", "0" * 64).blocks == typed.blocks


def test_the_state_before_the_changes_is_understood_too() -> None:
    now = (Paragraph("The ITU Council,"), Paragraph("resolves"), Paragraph("1\tto act."))
    before = (*now, Paragraph("2\tto rest."))
    document = understand(Source("docx", now, rejected=before), "a", "0")
    assert [b.key for b in document.rejected if b.key] == ["op.1", "op.1/1", "op.1/2"]


def test_short_blocks_take_the_language_of_their_neighbours() -> None:
    document = document_of(
        "The lighthouse keepers of the islands met in the town hall yesterday evening.", "OK",
        "Les gardiens des phares de la côte se sont réunis hier dans la salle des fêtes.", "Fin",
    )  # fmt: skip
    assert [block.language for block in document.blocks] == ["en", "en", "fr", "fr"]


def test_nothing_is_invented_for_a_text_that_says_nothing() -> None:
    document = document_of("lighthouse", "See resolution A/RES/70/125 of 16 December 2015.")
    assert (document.symbol, document.work, document.version, document.date) == ("", "", "", "")
    assert document.kind is DocumentKind.OTHER


def test_a_reference_on_the_first_page_is_not_the_document() -> None:
    document = document_of(
        "Report by the Secretary-General", "The lighthouses", "References", "Document C31/7",
        "Introduction", "The coast is dark.",
    )  # fmt: skip
    assert (document.symbol, document.work) == ("", "")


def test_a_masthead_says_what_the_document_is() -> None:
    document = document_of(
        "Document C31/7-E", "5 July 2031", "Original: English", "Report by the Secretary-General",
        "The lighthouses", "Summary", "The coast is dark.",
    )  # fmt: skip
    assert (document.work, document.date) == ("itu/council/doc/c31-7", "2031-07-05")
    assert document.title == "The lighthouses"


def test_a_line_broken_at_a_comma_is_no_enacting_formula() -> None:
    document = document_of("The Council met on the island,", "and the keepers lit the lamp.")
    assert document.kind is DocumentKind.OTHER


def test_rows_of_tables_stay_rows() -> None:
    row = TableRow(0, 0, (Cell(0, 4), Cell(5, 9, 1)))
    document = understand(
        Source("docx", (Paragraph("Name\tLamp", row=row), Paragraph("Text of it."))), "a", "0"
    )
    assert (document.blocks[0].kind, document.blocks[0].key) == (BlockKind.ROW, "table.1/1")
    assert document.blocks[0].row == row


def test_numbering_goes_on_behind_a_list_of_another_paragraph() -> None:
    document = document_of(
        "Introduction", "1\tThe first.", "2\tThe second.", "There are these:", "a)\tone", "b)\ttwo",
        "3\tThe third.",
    )  # fmt: skip
    assert keys(document)[1:] == ["h.1/1", "h.1/2", "h.1/p1", "h.1/p1/1", "h.1/p1/2", "h.1/3"]
