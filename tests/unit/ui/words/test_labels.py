"""Words for the program's values: none may be missing, since values are looked up by their text."""

from __future__ import annotations

import pytest

from wsisdesk.documents.model import DocumentKind, NoticeKind
from wsisdesk.library.importing import SkipReason
from wsisdesk.text.languages import LANGUAGES
from wsisdesk.ui.words import labels


@pytest.mark.parametrize("kind", DocumentKind)
def test_every_kind_of_document_has_a_name(kind: DocumentKind) -> None:
    assert labels.kind_name(kind)


@pytest.mark.parametrize("kind", NoticeKind)
def test_every_notice_says_something(kind: NoticeKind) -> None:
    assert labels.notice_text(kind)


@pytest.mark.parametrize("reason", SkipReason)
def test_every_reason_to_pass_a_file_over_is_told(reason: SkipReason) -> None:
    assert labels.reason_text(reason)


def test_no_two_values_are_told_in_the_same_words() -> None:
    for told in (
        [labels.kind_name(kind) for kind in DocumentKind],
        [labels.notice_text(kind) for kind in NoticeKind],
        [labels.reason_text(reason) for reason in SkipReason],
        [labels.language_name(language) for language in LANGUAGES],
        [labels.language_chip(language) for language in LANGUAGES],
    ):
        assert len(set(told)) == len(told)


def test_a_language_beyond_the_six_is_told_by_its_code() -> None:
    assert labels.language_name("pt") == "pt"
    assert labels.language_chip("pt") == "PT"


def test_a_document_of_no_known_language_has_a_chip_all_the_same() -> None:
    assert labels.language_chip("") == labels.UNKNOWN_LANGUAGE
