"""One index for the questions of the package: small documents in six languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.helpers.search_index import make_facts, make_paragraph
from wsisdesk.search.analysis import VERSION, analyse
from wsisdesk.search.engine import Searcher
from wsisdesk.search.index.preparing import prepare
from wsisdesk.search.index.store import SearchStore

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from wsisdesk.search.index.paragraphs import Paragraph

TEXTS = {
    "ar": (
        "قرار بشأن الفجوة الرقمية بين الدول الأعضاء",
        "يكلّف الأمين العام بأن يقدم تقريراً عن الأطفال على الإنترنت إلى المجلس",
        "وإذ يذكّر بالقرار ١٣٣٤ (المعدَّل في 2023) وبالقرار A/RES/70/125 للجمعية العامة",
        "والفجوات بين المناطق الريفيّة والحضرية في البلدان النامية تتسع في الفترة 2025-2015",
        "تلقى المجلس الوثيقة C24/8(Rev.1) ولم يتلق الوثيقة C24/82",
        "طفل واحد، ومدرسة واحدة، وتكنولوجيا المعلومات للجميع",
    ),
    "en": (
        "Resolution on bridging the digital divide between Member States",
        "instructs the Secretary-General to report on child online protection to the Council",
        "recalling Resolution 1334 (Modified 2023) and resolution A/RES/70/125 of the Assembly",
        "Divides between rural and urban regions are digital divides in the period 2015-2025",
        "The Council received Document C24/8(Rev.1) and did not receive Document C24/82",
        "Budget; budgets and budgeting: the council noted the annual budget of the Union",
    ),
    "fr": (
        "Résolution visant à réduire la fracture numérique entre les États Membres",
        "charge la Secrétaire générale de faire rapport au Conseil sur la protection en ligne",
    ),
    "es": (
        "Resolución para reducir la brecha digital entre los Estados Miembros",
        "encarga a la Secretaria General que informe al Consejo sobre la protección en línea",
    ),
    "ru": (
        "Резолюция о преодолении цифрового разрыва между Государствами-Членами",
        "поручает Генеральному секретарю представить Совету отчет о защите ребенка в онлайне",
    ),
    "zh": (
        "关于缩小成员国之间数字鸿沟的决议",
        "责成秘书长就保护上网儿童问题向理事会提交报告",
    ),
}


def paragraphs_of(language: str) -> list[Paragraph]:
    """Make the paragraphs of one document: a title, then operative and preambular items."""
    title, *items = TEXTS[language]
    first = make_paragraph(
        title, 0, language=language, kind="title", part="front", label="", address="", key="",
        lead="",
    )  # fmt: skip
    rest = [
        make_paragraph(
            text, number, language=language, part="operative" if number % 2 else "preamble",
            addressee="Secretary-General" if number == 1 else "",
            lead="instructs the Secretary-General" if number == 1 else "recalling",
        )
        for number, text in enumerate(items, 1)
    ]  # fmt: skip
    return [first, *rest]


def index_documents(path: Path) -> None:
    """Index the newest version in six languages, and an older one in English."""
    with SearchStore(path, VERSION, analyse) as store, store.writing():
        old = make_facts(
            "0" * 64, title="Old resolution", version="2019", year=2019, symbol="C19/8",
            current=False,
        )  # fmt: skip
        store.add(prepare(old, paragraphs_of("en"), analyse))
        for language, texts in TEXTS.items():
            facts = make_facts(
                language * 32, title=texts[0], language=language, version="2023", year=2023,
                symbol="C23/77",
            )  # fmt: skip
            store.add(prepare(facts, paragraphs_of(language), analyse))


@pytest.fixture(scope="package")
def index_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("index") / "search.db"
    index_documents(path)
    return path


@pytest.fixture
def searcher(index_path: Path) -> Iterator[Searcher]:
    with Searcher(index_path) as opened:
        yield opened
