from __future__ import annotations

import dataclasses
import itertools

import pytest

from wsisdesk.documents.model import DocumentKind
from wsisdesk.errors import AmbiguousDocument, DocumentNotFound
from wsisdesk.library.entries import Entry
from wsisdesk.library.finding import find

_COUNTER = itertools.count()


def entry(
    identity: str, work: str = "", version: str = "", language: str = "en", symbol: str = ""
) -> Entry:
    """Make an entry whose identifier begins with ``identity``, added after all made before."""
    return Entry(
        id=identity.ljust(64, "0"), name=f"{identity}.docx", title="", language=language,
        kind=DocumentKind.RESOLUTION, format="docx", date="", symbol=symbol, work=work,
        version=version, added=f"{next(_COUNTER):06}", blocks=1, size=1,
    )  # fmt: skip


COUNCIL, PP, UN = "itu/council/res/1334", "itu/pp/res/140", "un/a/res/70/125"
SHELF = (
    entry("abcd1", COUNCIL, "2015", "ar"),
    entry("abcd2", COUNCIL, "2023", "en"),
    entry("ef001", COUNCIL, "2023", "ar"),
    entry("ef002", UN, "2015", "fr", "A/RES/70/125"),
    entry("ef003", "itu/council/doc/c24-8", "rev.1", "en", "C24/8(Rev.1)"),
    entry("ef004", "itu/council/doc/c24-82", "", "en", "C24/82"),
    entry("ef005", PP, "2022", "ar"),
    entry("ef006", "itu/council/res/140", "", "ar"),
    entry("99990"),
)


@pytest.mark.parametrize(
    ("typed", "identity"),
    [
        ("abcd1", "abcd1"),
        ("ABCD2", "abcd2"),
        ("abcd1".ljust(64, "0"), "abcd1"),
        (COUNCIL, "ef001"),
        ("1334", "ef001"),
        ("1334@2015", "abcd1"),
        (f"{COUNCIL}@2015", "abcd1"),
        ("Council Resolution 1334", "ef001"),
        ("Resolution 1334", "ef001"),
        ("القرار ١٣٣٤", "ef001"),
        ("١٣٣٤", "ef001"),
        ("Resolution 1334 (Mod. 2015)", "abcd1"),
        ("القرار 1334 (المعدَّل في 2023)", "ef001"),
        ("A/RES/70/125", "ef002"),
        ("a/res/70/125", "ef002"),
        ("un/a/res/70/125@2015", "ef002"),
        ("C24/8", "ef003"),
        ("C24/8(Rev.1)", "ef003"),
        ("C24/82", "ef004"),
        ("99990.docx", "99990"),
        (" abcd1 ", "abcd1"),
    ],
)
def test_what_is_typed_names_one_document(typed: str, identity: str) -> None:
    assert find(SHELF, typed).id.startswith(identity)


@pytest.mark.parametrize("typed", ["", " ", "abc", "C24/9", "1334@1999", "334", "A/RES/70/1", "/"])
def test_what_names_nothing_is_said_to(typed: str) -> None:
    with pytest.raises(DocumentNotFound):
        find(SHELF, typed)


@pytest.mark.parametrize(
    ("typed", "candidates"),
    [
        ("abcd", {"abcd1", "abcd2"}),
        ("140", {"ef005", "ef006"}),
        ("Resolution 140", {"ef005", "ef006"}),
        ("ef00", None),
    ],
)
def test_what_names_several_lists_them(typed: str, candidates: set[str] | None) -> None:
    with pytest.raises(AmbiguousDocument) as refused:
        find(SHELF, typed)
    listed = {short[:5] for short in refused.value.candidates.split(", ")}
    assert candidates is None or listed == candidates


def test_the_wanted_language_counts_within_the_newest_version() -> None:
    assert find(SHELF, "1334", language="en").id.startswith("abcd2")
    assert find(SHELF, "1334", language="zh").id.startswith("ef001")


def test_of_two_files_of_one_version_and_language_the_later_counts() -> None:
    later = entry("77771", UN, "2015", "fr")
    assert find((*SHELF, later), UN) is later
    assert find((later, *SHELF), UN) is later


def test_four_digits_may_be_a_number_and_an_identifier() -> None:
    with pytest.raises(AmbiguousDocument):
        find((*SHELF, entry("13345")), "1334")


def test_a_work_of_the_users_own_can_be_found() -> None:
    own = dataclasses.replace(SHELF[-1], work="My Draft", linked=True)
    assert find((own,), "my draft") is own
