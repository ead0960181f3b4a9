from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from wsisdesk.text.detection import detect
from wsisdesk.text.languages import LANGUAGES

if TYPE_CHECKING:
    from pathlib import Path

ENOUGH_LETTERS = 30


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("المنارة في الجزيرة", "ar"),
        ("The lighthouse on the island", "en"),
        ("Le phare de l'île", "fr"),
        ("El faro de la isla está en el norte", "es"),
        ("Маяк на острове", "ru"),
        ("岛上的灯塔", "zh"),
        ("الفريق CWG-WSIS&SDG المعني بالقمة", "ar"),
        ("", ""),
        ("2022 – 2023", ""),
        ("C24/8(Rev.1)", ""),
        ("Der Leuchtturm und das Meer sind nicht für die Kinder", ""),
        ("מגדלור על האי", ""),
        ("島の灯台はとても古いです", ""),
        ("فانوس دریایی پیر چراغ گچی", ""),
        ("Маяк стоїть на острові її", ""),
    ],
)
def test_the_language_is_told_on_evidence_only(text: str, language: str) -> None:
    assert detect(text) == language


@pytest.mark.parametrize("language", LANGUAGES)
def test_aligned_sentences_are_recognised(language: str, corpus: Path) -> None:
    path = corpus / "parallel" / f"UNv1.0.devset.{language}"
    lines = path.read_text("utf-8").split("\n")
    sentences = [line for line in lines if sum(map(str.isalpha, line)) >= ENOUGH_LETTERS]
    right = sum(detect(line) == language for line in sentences)
    assert right >= 0.99 * len(sentences)
