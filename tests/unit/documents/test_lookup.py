from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.unit.documents.structure.specimens import (
    RECORD_AR,
    UN_RESOLUTION,
    document_of,
    itu,
)
from wsisdesk.documents.lookup import find_clauses

if TYPE_CHECKING:
    from wsisdesk.documents.model import Document

RECORD = document_of(*RECORD_AR.splitlines())
ARABIC = itu("ar")
ENGLISH = itu("en")
UNITED_NATIONS = document_of(*UN_RESOLUTION.splitlines())
INSERTED = document_of(
    "The ITU Council,", "resolves", "8\tto act;[footnoteRef:1] [1: a note]", "8 bis\tto rest."
)

JOINT = document_of(
    "The ITU Council,", "instructs the Secretary-General and the Directors of the Bureaux",
    "1\tto act;", "2\tto rest.",
)  # fmt: skip


def found(document: Document, spoken: str) -> list[str]:
    return [match.block.key for match in find_clauses(document, spoken)]


@pytest.mark.parametrize(
    ("document", "spoken", "keys"),
    [
        (RECORD, "3.1", ["sec.1/3", "sec.3/1"]),
        (RECORD, "section 3 paragraph 1", ["sec.3/1"]),
        (RECORD, "القسم 1 الفقرة 3", ["sec.1/3"]),
        (RECORD, "section 2", ["sec.2"]),
        (ARABIC, "operative 2", ["op.1/2", "op.2/2"]),
        (ARABIC, "op2", ["op.1/2", "op.2/2"]),
        (ARABIC, "٢", ["op.1/2", "op.2/2"]),
        (ARABIC, "ب", ["pre.1/2", "pre.2/2"]),
        (ARABIC, "إذ يذكر ب", ["pre.1/2"]),
        (ARABIC, "يذكر ب", ["pre.1/2"]),
        (ARABIC, "recalling b", ["pre.1/2"]),
        (ARABIC, "يكلف 2", ["op.1/2"]),
        (ARABIC, "instructs the Secretary-General 2", ["op.1/2"]),
        (ARABIC, 'الفقرة 2 من "يقرر"', ["op.1/2"]),
        (ARABIC, "пункт 2 раздела решает", ["op.1/2"]),
        (ARABIC, "做出决议2", ["op.1/2"]),
        (ARABIC, "п. 2", ["op.1/2", "op.2/2"]),
        (ARABIC, "n. 2", ["op.1/2", "op.2/2"]),
        (ARABIC, "执行部分第2段", ["op.1/2", "op.2/2"]),
        (ARABIC, "الأخيرة", ["op.2/2"]),
        (ARABIC, "last", ["op.2/2"]),
        (ARABIC, "最后一段", ["op.2/2"]),
        (ARABIC, "последний пункт преамбулы", ["pre.2/2"]),
        (ARABIC, "الفقرة الأخيرة من الديباجة", ["pre.2/2"]),
        (ARABIC, "recalling, last", ["pre.1/2"]),
        (ENGLISH, "dernier alinéa", ["op.2/2"]),
        (ENGLISH, "last of the annex", []),
        (ENGLISH, "resolves 2", ["op.1/2"]),
        (ENGLISH, "encourages Member States 1", ["op.2/1"]),
        (ENGLISH, "paragraph 1 of encourages", ["op.2/1"]),
        (ENGLISH, "noting with satisfaction", ["pre.2"]),
        (UNITED_NATIONS, "operative paragraph 3", ["op.1/3"]),
        (UNITED_NATIONS, "OP 2 (b)", ["op.1/2/2"]),
        (UNITED_NATIONS, "PP2", ["pre.2"]),
        (UNITED_NATIONS, "the second preambular paragraph", ["pre.2"]),
        (UNITED_NATIONS, "operative paragraph three", ["op.1/3"]),
        (UNITED_NATIONS, "subparagraph (b) of operative paragraph 2", ["op.1/2/2"]),
        (UNITED_NATIONS, "alinéa b) du paragraphe 2", ["op.1/2/2"]),
        (UNITED_NATIONS, "deuxième alinéa du préambule", ["pre.2"]),
        (UNITED_NATIONS, "apartado b) del párrafo 2 de la parte dispositiva", ["op.1/2/2"]),
        (UNITED_NATIONS, "второй пункт преамбулы", ["pre.2"]),
        (UNITED_NATIONS, "подпункт b) пункта 2 постановляющей части", ["op.1/2/2"]),
        (UNITED_NATIONS, "الفقرة الثانية من الديباجة", ["pre.2"]),
        (UNITED_NATIONS, "الفقرة الفرعية (ب) من الفقرة 2 من المنطوق", ["op.1/2/2"]),
        (UNITED_NATIONS, "执行部分第3段", ["op.1/3"]),
        (UNITED_NATIONS, "序言部分第二段", ["pre.2"]),
        (UNITED_NATIONS, "执行部分第2段(b)分段", ["op.1/2/2"]),
        (ENGLISH, "忆及b)", ["pre.1/2"]),
        (ENGLISH, "做出决议第2段", ["op.1/2"]),
        (ENGLISH, "alinéa b) du rappelant", ["pre.1/2"]),
        (JOINT, "instructs the Secretary-General 2", ["op.1/2"]),
        (JOINT, "يكلف الأمين العام 2", ["op.1/2"]),
        (INSERTED, "8 bis", ["op.1/8bis"]),
        (INSERTED, "8", ["op.1/8"]),
        (INSERTED, "note 1", ["note/1"]),
    ],
)
def test_what_is_said_finds_what_is_meant(document: Document, spoken: str, keys: list[str]) -> None:
    assert found(document, spoken) == keys


@pytest.mark.parametrize("spoken", ["", "   ", "lighthouse", "operative 99", "((((", "ض" * 400])
def test_what_is_nowhere_is_not_found(spoken: str) -> None:
    assert found(ARABIC, spoken) == []


def test_every_match_tells_its_section() -> None:
    sections = [match.section for match in find_clauses(RECORD, "3.1")]
    assert sections == [
        "1 تقرير رئيس فريق المنارات (الوثيقة C31/8)",
        "3 تقارير شفوية (الوثيقة C31/10)",
    ]
    assert [m.section for m in find_clauses(ENGLISH, "op 2")] == [
        "resolves to instruct the Secretary-General",
        "encourages Member States",
    ]


def test_the_exact_phrase_comes_before_its_relatives() -> None:
    document = document_of(
        "The ITU Council,", "recalling", "a)\tone;", "b)\ttwo,", "recalling further", "a)\tthree;",
        "b)\tfour,", "resolves", "1\tto act.",
    )  # fmt: skip
    assert found(document, "recalling further b") == ["pre.2/2", "pre.1/2"]
