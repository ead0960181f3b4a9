"""Whole documents of many bodies and languages, in every format, against what a reader sees."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.unit.documents.understanding.specimen import NAMES, load
from tests.unit.documents.understanding.writers import WRITERS
from wsisdesk.documents.readers import read_document
from wsisdesk.progress import silent

if TYPE_CHECKING:
    from pathlib import Path

    from wsisdesk.documents.model import Document


def read(folder: Path, name: str, form: str) -> Document:
    path = WRITERS[form](folder, load(name))
    return read_document(path, path.name, "0" * 64, silent)


@pytest.mark.parametrize("form", WRITERS)
@pytest.mark.parametrize("name", NAMES)
def test_every_block_is_what_a_reader_takes_it_for(tmp_path: Path, name: str, form: str) -> None:
    found = [
        (str(block.kind), block.key, "".join(block.label.split()), block.text)
        for block in read(tmp_path, name, form).blocks
    ]
    assert found == [
        (block.kind, block.key, "".join(block.label.split()), block.text)
        for block in load(name).blocks
    ]


@pytest.mark.parametrize("form", WRITERS)
@pytest.mark.parametrize("name", NAMES)
def test_the_document_is_what_its_front_says(tmp_path: Path, name: str, form: str) -> None:
    about = load(name).about
    document = read(tmp_path, name, form)
    assert {field: str(getattr(document, field)) for field in about} == about


@pytest.mark.parametrize("name", NAMES)
def test_addresses_and_keys_are_given_once(tmp_path: Path, name: str) -> None:
    blocks = read(tmp_path, name, "text").blocks
    for given in ([block.key for block in blocks], [block.address for block in blocks]):
        named = [value for value in given if value]
        assert len(named) == len(set(named))


@pytest.mark.parametrize("name", NAMES)
def test_what_has_a_key_can_be_cited(tmp_path: Path, name: str) -> None:
    for block in read(tmp_path, name, "text").blocks:
        heading = block.kind == "heading"
        assert bool(block.key) == bool(block.address) or heading, block
