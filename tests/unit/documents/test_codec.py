from __future__ import annotations

import json

from wsisdesk.documents import codec
from wsisdesk.documents.model import (
    Block,
    BlockKind,
    Cell,
    Document,
    DocumentKind,
    Mark,
    MarkKind,
    NoteRef,
    Notice,
    NoticeKind,
    Part,
    Place,
    TableRow,
)


def test_a_document_survives_the_journey_through_json() -> None:
    block = Block(
        "b1", BlockKind.ROW, "أ\tب", Part.PREAMBLE, "أ )", "إذ يذكّر، أ )", "pre.1/1",
        marks=(Mark(0, 1, MarkKind.LINK, "https://example.org"),),
        notes=(NoteRef(1, "n1", "1"),),
        row=TableRow(0, 1, (Cell(0, 1), Cell(2, 3, 1, continued=True)), rtl=True),
        places=(Place(0, 1.5, 2, 3, 4),),
    )  # fmt: skip
    document = Document(
        "0" * 64, "x.txt", "text", DocumentKind.RESOLUTION, "ar", "عنوان", (block,),
        rejected=(block,), notices=(Notice(NoticeKind.COMMENTS, "3"),),
    )  # fmt: skip
    assert codec.decode(Document, json.loads(json.dumps(codec.encode(document)))) == document


def test_defaults_take_no_room() -> None:
    assert codec.encode(Block("b1", BlockKind.PARAGRAPH, "x")) == {
        "id": "b1",
        "kind": "paragraph",
        "text": "x",
    }
