"""LibreOffice as a second reader of what we write. Skipped where it is not installed."""

from __future__ import annotations

import json
import shutil
import subprocess
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.unit.export.comparison.specimens import arabic, english, options
from tests.unit.export.comparison.word.documents import Draft
from wsisdesk.compare.engine import compare
from wsisdesk.documents.model import BlockKind
from wsisdesk.export.comparison.table_docx import save_table_docx
from wsisdesk.export.comparison.tracked_docx import save_tracked_docx

if TYPE_CHECKING:
    from collections.abc import Callable

    from wsisdesk.compare.model import Comparison
    from wsisdesk.documents.model import Block, Document

READER = Path(__file__).with_name("office_reader.py")
PYTHON = Path("/usr/bin/python3")  # the one for which distributions package python3-uno
LONGEST = 240  # seconds for all documents together

DUTIES = {
    "en": [
        "to submit to the Council every year a report on the rooms and the documents of a session;",
        "to organize workshops with the regional organizations on access for all delegates;",
        "to keep the list of documents up to date; and to send it to the members each month;",
        "to study the cost of interpretation into the six languages;",
        "to publish the minutes within ten days of the closing of each meeting;",
    ],
    "ar": [
        "تقديم تقرير سنوي إلى المجلس عن القاعات والوثائق في كل دورة من الدورات؛",
        "تنظيم ورش عمل مع المنظمات الإقليمية بشأن إتاحة النفاذ لجميع المندوبين؛",
        "تحديث قائمة الوثائق باستمرار؛ وإرسالها إلى الأعضاء كل شهر من الأشهر؛",
        "دراسة كلفة الترجمة الشفوية إلى اللغات الست (A/RES/70/125)؛",
        "نشر المحاضر في غضون عشرة أيام من اختتام كل اجتماع من الاجتماعات؛",
    ],
}


def _draft(language: str, duties: list[str], *rows: tuple[str, ...], note: str = "") -> Document:
    draft = Draft(language).item("يكلف" if language == "ar" else "instructs", kind=BlockKind.LEAD)
    for number, duty in enumerate(duties, 1):
        draft.item(duty, f"{number}")
    if rows:
        draft.table()
    for row in rows:
        draft.row(*row, rtl=language == "ar")
    if note:
        draft.item("See the note*.").note(note)
    return draft.document()


def _moved(language: str) -> Comparison:
    duties = DUTIES[language]
    return compare(_draft(language, duties), _draft(language, [*duties[1:], duties[0]]))


def _split(language: str) -> Comparison:
    first, second, third, *rest = DUTIES[language]
    stop = third.index("؛" if language == "ar" else ";") + 1
    parts = [third[:stop], third[stop:].strip()]
    return compare(
        _draft(language, [first, second, third, *rest]),
        _draft(language, [first, second, *parts, *rest]),
    )


def _merged(language: str) -> Comparison:
    split = _split(language)
    return compare(split.new, split.old)


def _shortened(language: str) -> Comparison:
    return compare(_draft(language, DUTIES[language]), _draft(language, DUTIES[language][:-2]))


def _grown(language: str) -> Comparison:
    """A clause that was the last one of its list gets another stop, and one follows it."""
    *duties, last = DUTIES[language]
    stopped = [*duties[:-1], f"{duties[-1][:-1]}."]
    rest = ["invites all members", "to come."]
    return compare(_draft(language, [*stopped, *rest]), _draft(language, [*duties, last, *rest]))


def _lengthened(language: str) -> Comparison:
    """A clause gets words at its end and nothing else; two clauses come in behind it."""
    first, second, third, *rest = DUTIES[language]
    more = "وفي جميع المناطق" if language == "ar" else "and in all regions"
    old, new = f"{first[:-1]}", f"{first[:-1]} {more}"
    return compare(_draft(language, [old, *rest]), _draft(language, [new, second, third, *rest]))


def _tables(language: str) -> Comparison:
    rows = [("Country", "Rooms"), ("Testland", "twelve"), ("Sampleland", "four rooms in all")]
    new = [rows[0], ("Testland", "thirteen"), ("Newland", "one"), rows[2]]
    duties = DUTIES[language]
    return compare(_draft(language, duties, *rows), _draft(language, duties, *new))


def _notes(language: str) -> Comparison:
    duties = DUTIES[language]
    return compare(
        _draft(language, duties, note="See document 12 of the Council."),
        _draft(language, duties, note="See document 15 of the Council."),
    )


def _notes_gone(language: str) -> Comparison:
    duties = DUTIES[language]
    return compare(
        _draft(language, duties, note="See document 12 of the Council."), _draft(language, duties)
    )


CASES: dict[str, Callable[[], Comparison]] = {"english": english, "arabic": arabic}
for _make in (
    _moved,
    _split,
    _merged,
    _shortened,
    _grown,
    _lengthened,
    _tables,
    _notes,
    _notes_gone,
):
    for _language in DUTIES:
        CASES[f"{_make.__name__.strip('_')}-{_language}"] = partial(_make, _language)


def _has_office() -> bool:
    if shutil.which("soffice") is None or not PYTHON.exists():
        return False
    asked = subprocess.run([PYTHON, "-c", "import uno"], check=False, capture_output=True)
    return asked.returncode == 0


@pytest.fixture(scope="module")
def read(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What LibreOffice finds in all documents, by the name of the case."""
    if not _has_office():
        pytest.skip("LibreOffice Writer with python3-uno is not installed")
    folder = tmp_path_factory.mktemp("office")
    paths = {name: folder / f"{name}.docx" for name in CASES}
    for name, path in paths.items():
        save_tracked_docx(CASES[name](), path, options())
    paths["notes table"] = folder / "notes.table.docx"
    save_table_docx(arabic(), paths["notes table"], options("ar"))
    result = folder / "result.json"
    subprocess.run([PYTHON, READER, result, *paths.values()], check=True, timeout=LONGEST)
    found = json.loads(result.read_text("utf-8"))
    return {name: found[str(path)] for name, path in paths.items()}


def _lines(blocks: tuple[Block, ...]) -> list[Any]:
    return [
        [block.text[cell.start : cell.end] for cell in block.row.cells]
        if block.row
        else f"{block.label}\t{block.text}" if block.label else block.text
        for block in blocks
        if block.kind is not BlockKind.FOOTNOTE
    ]  # fmt: skip


def _footnotes(blocks: tuple[Block, ...]) -> list[str]:
    return [block.text for block in blocks if block.kind is BlockKind.FOOTNOTE]


@pytest.mark.parametrize("name", CASES)
def test_libreoffice_accepts_to_the_new_text(name: str, read: dict[str, Any]) -> None:
    found, new = read[name]["accepted"], CASES[name]().new
    assert found["lines"] == _lines(new.blocks)
    assert [text.strip() for text in found["notes"]] == _footnotes(new.blocks)
    assert found["changes"] == 0


@pytest.mark.parametrize("name", CASES)
def test_libreoffice_rejects_to_the_old_text(name: str, read: dict[str, Any]) -> None:
    found, old = read[name]["rejected"], CASES[name]().old
    assert found["lines"] == _lines(old.blocks)
    assert [text.strip() for text in found["notes"]] == _footnotes(old.blocks)
    assert found["changes"] == 0


def test_libreoffice_opens_the_table_of_notes(read: dict[str, Any]) -> None:
    rows = [line for line in read["notes table"]["accepted"]["lines"] if isinstance(line, list)]
    assert ["البند", "العلامة", "النص من", "النص إلى", "التعليق"] in rows
