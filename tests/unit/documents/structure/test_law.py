"""The law of structure recognition: every letter and digit of the source is kept."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from wsisdesk.documents import plain
from wsisdesk.documents.source import Paragraph, Source
from wsisdesk.documents.structure import understand
from wsisdesk.progress import silent

if TYPE_CHECKING:
    from pathlib import Path

    from wsisdesk.documents.model import Block, Document

_LABELS = " أ )\t|ب)\t|1\t|1.1\t|3.1\t|2 bis\t|(a) |i) |’1‘\t|- |\t|一、|أولاً\t"
_PHRASES = "recalling|resolves to instruct the Secretary-General|إذ يذكّر|يقرر|重申|The ITU Council,"
_WORDS = "ANNEX|الملحق|Dear Sir,|Summary|نص|text.|text,|2022|\u00a0| |12 May 2030|___"
_INLINED = "[|]|[bookmark: _T1]|[footnoteRef:1]|[1: |[2: x]"
PIECES = st.sampled_from("|".join([_LABELS, _PHRASES, _WORDS, _INLINED]).split("|"))
LINES = st.one_of(
    st.lists(PIECES, max_size=6).map("".join), st.text(max_size=40).map(lambda t: t.strip("\n"))
)


def alphanumeric(text: str) -> Counter[str]:
    return Counter(character for character in text if character.isalnum())


def kept(blocks: tuple[Block, ...]) -> Counter[str]:
    found: Counter[str] = Counter()
    for block in blocks:
        for text in (block.text, block.label, *(artefact.text for artefact in block.artefacts)):
            found += alphanumeric(text)
    return found


def lost(lines: list[str], document: Document) -> Counter[str]:
    return sum(map(alphanumeric, lines), Counter[str]()) - kept(document.blocks)


@given(st.lists(LINES, max_size=14))
def test_every_letter_and_digit_is_kept(lines: list[str]) -> None:
    document = understand(Source("text", tuple(map(Paragraph, lines))), "a", "0")
    assert not lost(lines, document)


@given(st.lists(LINES, max_size=14))
def test_keys_addresses_and_ids_are_unique_and_positions_inside(lines: list[str]) -> None:
    blocks = understand(Source("text", tuple(map(Paragraph, lines))), "a", "0").blocks
    for name in ("id", "key", "address"):
        values = [value for block in blocks if (value := getattr(block, name))]
        assert len(values) == len(set(values)), name
    for block in blocks:
        positions = [note.position for note in block.notes]
        positions += [artefact.position for artefact in block.artefacts]
        assert all(0 <= position <= len(block.text) for position in positions)


@given(st.lists(LINES, max_size=14))
def test_understanding_is_pure(lines: list[str]) -> None:
    source = Source("text", tuple(map(Paragraph, lines)))
    assert understand(source, "a", "0") == understand(source, "a", "0")


def test_the_real_documents_lose_nothing(corpus: Path) -> None:
    for path in sorted(corpus.glob("*.txt")):
        source = plain.read(path, silent)
        lines = [p.text + "".join(a.text for a in p.artefacts) for p in source.paragraphs]
        assert not lost(lines, understand(source, path.name, "0")), path.name
