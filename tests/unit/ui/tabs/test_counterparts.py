"""Which document opens beside another."""

from __future__ import annotations

from dataclasses import replace

from wsisdesk.documents.model import DocumentKind
from wsisdesk.library.entries import Entry
from wsisdesk.ui.tabs.counterparts import counterparts


def _entry(language: str, version: str, work: str = "itu/council/res/9200") -> Entry:
    return Entry(
        id=f"{work}@{version}.{language}", name="x", title="x", language=language,
        kind=DocumentKind.RESOLUTION, format="docx", date="", symbol="", work=work,
        version=version, added="", blocks=1, size=1,
    )  # fmt: skip


CURRENT = _entry("en", "2023")


def _names(*others: Entry) -> list[str]:
    return [f"{e.language} {e.version}" for e in counterparts(CURRENT, (CURRENT, *others))]


def test_other_languages_of_the_same_version_come_first() -> None:
    others = (_entry("en", "2019"), _entry("fr", "2023"), _entry("ar", "2023"))
    assert _names(*others) == ["ar 2023", "fr 2023", "en 2019"]


def test_then_the_version_just_before_then_later_ones() -> None:
    others = [_entry("en", year) for year in ("2011", "2019", "2026", "2030")]
    assert _names(*others) == ["en 2019", "en 2011", "en 2026", "en 2030"]


def test_other_versions_in_other_languages_come_last() -> None:
    assert _names(_entry("ar", "2019"), _entry("en", "2026")) == ["en 2026", "ar 2019"]


def test_other_works_and_documents_without_one_have_no_counterpart() -> None:
    assert _names(_entry("en", "2023", "itu/pp/res/1")) == []
    alone = replace(CURRENT, work="")
    assert counterparts(alone, (alone, replace(alone, id="other"))) == ()
