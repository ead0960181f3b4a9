"""How long a comparison takes to become a PDF: ``python -m tests.benchmarks.comparison_pdf``.

Every one of 400 clauses is reworded, in Arabic and in English. The first file in a language may
need a bold to be cut out of its font; the second shows what each further one takes.
"""

from __future__ import annotations

import random
import tempfile
import time
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from tests.benchmarks.measuring import Figure, show
from tests.helpers.builders import make_block, make_document
from wsisdesk.compare.engine import compare
from wsisdesk.documents.model import BlockKind, Part
from wsisdesk.export.comparison.pdf import save_pdf
from wsisdesk.export.comparison.request import ExportOptions

CLAUSES, WORDS = 400, 32
GOAL = 3.0  # seconds
_STEMS = {
    "ar": "قرار تقرير مجلس دورة وثيقة مندوب منطقة شبكة صندوق محفوظات دليل اجتماع",
    "en": "report council member state region network policy fund record archive vote",
}
_ENDINGS = {"ar": ["", "ه", "هم", "ها", "نا"], "en": ["", "s", "ing", "al", "ness"]}


def _text(language: str, chance: random.Random) -> list[str]:
    stems, endings = _STEMS[language].split(), _ENDINGS[language]
    return [chance.choice(stems) + chance.choice(endings) for _ in range(WORDS)]


def _seconds(language: str, path: Path) -> float:
    """Write the comparison of two versions and return the processor's time for it."""
    chance = random.Random(CLAUSES)
    texts = [_text(language, chance) for _ in range(CLAUSES)]
    blocks = [
        make_block(number, " ".join(text), BlockKind.ITEM, part=Part.OPERATIVE,
                   label=str(number + 1), language=language)
        for number, text in enumerate(texts)
    ]  # fmt: skip
    edited = [
        replace(block, text=" ".join([*text[:9], *_text(language, chance)[:3], *text[12:]]))
        for block, text in zip(blocks, texts, strict=True)
    ]
    old, new = (make_document(language, blocks=tuple(part)) for part in (blocks, edited))
    comparison = compare(old, new)
    start = time.process_time()
    save_pdf(comparison, path, ExportOptions(datetime.now(UTC), language))
    return time.process_time() - start


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "out.pdf"
        figures = [
            Figure(f"{language}, {what} file", _seconds(language, path), "s", GOAL)
            for language in _STEMS
            for what in ("first", "further")
        ]
    show(f"A PDF of {CLAUSES} changed clauses", figures)


if __name__ == "__main__":
    main()
