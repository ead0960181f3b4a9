from __future__ import annotations

import random

from tests.unit.library.test_finding import COUNCIL, UN, entry
from wsisdesk.library.works import group

SHELF = (
    entry("a1", COUNCIL, "2015", "en"),
    entry("b1"),
    entry("a2", COUNCIL, "2023", "fr"),
    entry("a3", COUNCIL, "2023", "ar"),
    entry("a4", COUNCIL, ""),
    entry("c1", UN, "2015", "xx"),
    entry("b2"),
)


def test_a_work_has_its_versions_newest_first_and_languages_together() -> None:
    work = next(work for work in group(SHELF) if work.id == COUNCIL)
    assert [version.version for version in work.versions] == ["2023", "2015", ""]
    assert [entry.language for entry in work.versions[0].entries] == ["ar", "fr"]


def test_documents_without_a_work_stand_alone() -> None:
    alone = [work for work in group(SHELF) if not work.id]
    assert [work.versions[0].entries[0].id[:2] for work in alone] == ["b1", "b2"]


def test_every_document_stands_in_exactly_one_place() -> None:
    mixed = list(SHELF)
    random.Random(7).shuffle(mixed)
    placed = [e for work in group(mixed) for version in work.versions for e in version.entries]
    assert sorted(e.id for e in placed) == sorted(e.id for e in SHELF)


def test_works_keep_the_order_of_their_first_documents() -> None:
    assert [work.id for work in group(SHELF)] == [COUNCIL, "", UN, ""]


def test_the_title_is_that_of_the_newest_version_in_the_wished_language() -> None:
    import dataclasses

    titled = [dataclasses.replace(e, title=f"{e.version} {e.language}") for e in SHELF]
    assert group(titled)[0].title == "2023 ar"
    assert group(titled, "fr")[0].title == "2023 fr"
    assert group(titled, "en")[0].title == "2023 ar"
