from __future__ import annotations

import inspect
import string
from pathlib import Path

import pytest

from wsisdesk import errors
from wsisdesk.errors import WsisdeskError
from wsisdesk.workspace import sentences

CLASSES = [
    kind
    for name, kind in inspect.getmembers(errors, inspect.isclass)
    if issubclass(kind, WsisdeskError) and not name.startswith("_")
]
EXAMPLE = {
    "path": Path("folder", "تقرير.docx"), "detail": "a {detail}", "found": 9, "known": 4,
    "wanted": "1334", "candidates": "abcd, ef01", "side": "old", "place": "أ )\tيقرر",
    "clause": "recalling, a)", "number": 3, "option": "--body",
}  # fmt: skip


def example(kind: type[WsisdeskError]) -> WsisdeskError:
    parameters = inspect.signature(kind.__init__).parameters
    return kind(*(EXAMPLE[name] for name in parameters if name in EXAMPLE))


@pytest.mark.parametrize("kind", CLASSES, ids=lambda kind: kind.__name__)
def test_every_error_has_words_of_its_own(kind: type[WsisdeskError]) -> None:
    words = sentences.sentence(example(kind))
    others = [sentences.sentence(example(other)).what for other in CLASSES if other is not kind]
    assert words.what not in others


@pytest.mark.parametrize("kind", CLASSES, ids=lambda kind: kind.__name__)
def test_every_placeholder_can_be_filled(kind: type[WsisdeskError]) -> None:
    filled = sentences.filled(example(kind))
    for words, text in zip(sentences.sentence(example(kind)), filled, strict=True):
        assert text.endswith(".")
        for _, name, _, _ in string.Formatter().parse(words):
            assert name is None or str(sentences.values(example(kind))[name]) in text


def test_a_file_is_called_by_its_name_alone() -> None:
    filled = sentences.filled(errors.EmptyFile(Path("folder", "تقرير.docx")))
    assert filled.what == "“تقرير.docx” has no text in it."


def test_an_error_of_a_later_class_takes_the_words_of_its_family() -> None:
    class Later(errors.LibraryLocked):
        pass

    assert sentences.sentence(Later("x")) == sentences.sentence(errors.LibraryLocked("x"))


@pytest.mark.parametrize("kind", CLASSES, ids=lambda kind: kind.__name__)
def test_an_error_is_the_same_when_it_is_made_again_of_its_arguments(
    kind: type[WsisdeskError],
) -> None:
    """So it comes from one process to another."""
    error = example(kind)
    again = kind(*(str(argument) for argument in error.args))
    assert again.fields() == error.fields()
    assert str(again) == str(error)
