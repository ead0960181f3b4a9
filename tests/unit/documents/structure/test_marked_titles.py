"""Titles that the type announces: a style says so for certain, large letters of a PDF do not."""

from __future__ import annotations

import pytest

from wsisdesk.documents.model import BlockKind, Document
from wsisdesk.documents.source import Paragraph, Source
from wsisdesk.documents.structure import understand


def _document(*lines: tuple[str, bool]) -> Document:
    paragraphs = tuple(Paragraph(text, title=large, heading=int(large)) for text, large in lines)
    return understand(Source("pdf", paragraphs), "x.pdf", "0" * 64)


RESOLUTION = (
    ("Original: English", True),
    ("RESOLUTION 9300 (Modified 2025)", True),
    ("(adopted at the third plenary meeting)", True),
    ("Quiet rooms for interpreters", True),
    ("The ITU Council,", False),
    ("recalling", True),
    ("a)\tthe needs of interpreters;", False),
    ("b)\tthe plan of the building,", False),
    ("resolves", True),
    ("1\tto keep one room quiet.", False),
)


def test_large_letters_make_no_title_of_lead_phrases_and_mastheads() -> None:
    document = _document(*RESOLUTION)
    assert document.title == "Quiet rooms for interpreters"
    assert (document.work, document.version) == ("itu/council/res/9300", "2025")
    leads = [block.text for block in document.blocks if block.kind is BlockKind.LEAD]
    assert leads == ["recalling", "resolves"]


def test_names_of_fields_and_authors_are_no_titles() -> None:
    document = _document(
        ("Report by the Secretary-General", True),
        ("Lighting of the corridors", True),
        ("Summary", True),
        ("This document describes the lamps bought last year.", False),
        ("Introduction", True),
        ("The lamps were bought in May.", False),
    )
    assert document.title == "Lighting of the corridors"


@pytest.mark.parametrize("large", [True, False])
def test_the_subject_of_a_letter_is_its_title_whatever_its_size(large: bool) -> None:
    document = _document(
        ("Geneva, 3 May 2024", large),
        ("Subject: New lamps", large),
        ("Dear Sir or Madam,", False),
        ("I am pleased to inform you that the lamps have come.", False),
        ("Yours faithfully,", False),
    )
    assert (document.title, document.date) == ("New lamps", "2024-05-03")
