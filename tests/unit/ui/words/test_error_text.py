"""Every error of the world is told in a sentence with advice, in the interface's language."""

from __future__ import annotations

import inspect
import re
from typing import TYPE_CHECKING

import pytest

from wsisdesk import errors
from wsisdesk.library.entries import FailedFile
from wsisdesk.text.direction import FSI, LRI, PDI, without_controls
from wsisdesk.ui.words.error_text import error_text, failure_text

if TYPE_CHECKING:
    from tests.unit.ui.conftest import Speaking

KINDS = [
    kind
    for _, kind in inspect.getmembers(errors, inspect.isclass)
    if issubclass(kind, errors.WsisdeskError)
]


def _made(kind: type[errors.WsisdeskError]) -> errors.WsisdeskError:
    """Make an error of any kind; its text fields have letters of both directions in them."""
    if kind.__init__ is Exception.__init__:  # a family, of which nothing is known
        return kind()
    wanted = list(inspect.signature(kind).parameters.values())
    named = [one for one in wanted if one.kind is one.POSITIONAL_OR_KEYWORD]
    return kind(*(7 if one.annotation == "int" else "/tmp/قرار (1).docx" for one in named))


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("language", ["en", "ar"])
def test_nothing_is_left_unfilled_and_what_is_put_in_cannot_turn_the_sentence(
    kind: type[errors.WsisdeskError], language: str, speaking: Speaking
) -> None:
    speaking(language)
    for sentence in error_text(_made(kind)):
        assert sentence
        assert not re.search(r"[{}]|%\d", sentence)
        opened = sum(sentence.count(mark) for mark in (FSI, LRI))
        assert opened == sentence.count(PDI), "what is opened is closed"
    assert error_text(_made(kind))[0] != error_text(_made(kind))[1]


def test_a_file_name_keeps_its_order_in_an_arabic_sentence(speaking: Speaking) -> None:
    speaking("ar")
    what, _ = error_text(errors.DamagedDocument("/data/A-70-125 (1).docx"))
    assert f"{LRI}A-70-125 (1).docx{PDI}" in what


@pytest.mark.parametrize("failed", ["DamagedDocument", "EncryptedDocument", "ScannedDocument"])
def test_a_failure_that_was_stored_is_told_as_when_it_happened(failed: str) -> None:
    kind = getattr(errors, failed)
    told = failure_text(FailedFile("0" * 64, "a.pdf", failed, "", "2026-01-01"))
    assert [without_controls(text) for text in told] == [
        without_controls(text) for text in error_text(kind("a.pdf"))
    ]


@pytest.mark.parametrize("failed", ["", "NoSuchError", "LibraryLocked", "errno", "WsisdeskError"])
def test_a_failure_of_a_kind_not_known_here_is_still_told(failed: str) -> None:
    what, advice = failure_text(FailedFile("0" * 64, "a.pdf", failed, "", "2026-01-01"))
    assert "a.pdf" in what
    assert advice
