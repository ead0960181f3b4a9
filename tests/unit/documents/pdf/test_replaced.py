"""Stretches whose text the file gives instead of their glyphs (``/ActualText``)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.unit.documents.pdf.shaped import Sheet, shaped
from wsisdesk.documents.pdf import read
from wsisdesk.progress import silent

if TYPE_CHECKING:
    from pathlib import Path

SENTENCE = "إن أصحاب المكتبات الأولى يؤكدون اليوم أهمية الكتاب، مثلاً في كل الأحياء."
END = "\nEMC"


def stretch(text: str) -> str:
    return f"/Span <</ActualText <FEFF{text.encode('utf-16-be').hex().upper()}>>> BDC\n"


def text_of(sheet: Sheet, folder: Path) -> str:
    (paragraph,) = read(sheet.save(folder / "a.pdf"), silent).paragraphs
    return paragraph.text


def test_words_are_read_as_the_file_gives_them(tmp_path: Path) -> None:
    sheet, pen = Sheet(), 410.0
    for word in SENTENCE.split(" "):
        pen = sheet.run(word, pen, 500, opening=stretch(word), closing=END)
        pen = sheet.run(" ", pen, 500)
    assert text_of(sheet, tmp_path) == SENTENCE


def test_words_with_their_space_are_read_as_the_file_gives_them(tmp_path: Path) -> None:
    sheet, pen = Sheet(), 410.0
    for word in SENTENCE.split(" "):
        pen = sheet.run(f"{word} ", pen, 500, opening=stretch(f"{word} "), closing=END)
    assert text_of(sheet, tmp_path) == SENTENCE


def test_a_whole_line_is_read_as_the_file_gives_it(tmp_path: Path) -> None:
    sheet = Sheet()
    sheet.run(SENTENCE, 410, 500, opening=stretch(SENTENCE), closing=END)
    assert text_of(sheet, tmp_path) == SENTENCE


@pytest.mark.parametrize(
    "line",
    [
        "في عام 2031 فتحت 14 مكتبة",
        "وفقاً للقرار A/RES/99/312 والوثيقة BOOKS+20",
        "قال The Keeper هذا",
    ],
)
def test_numbers_and_latin_words_in_such_a_line_keep_their_order(tmp_path: Path, line: str) -> None:
    sheet = Sheet()
    sheet.run("كتب المدينة", 410, 540)
    sheet.run(line, 410, 500, opening=stretch(line), closing=END)
    assert read(sheet.save(tmp_path / "a.pdf"), silent).paragraphs[-1].text == line


def test_latin_words_are_read_as_the_file_gives_them(tmp_path: Path) -> None:
    sheet = Sheet()
    pen = sheet.run("ﬁnal", 40, 500, rtl=False, opening=stretch("final"), closing=END)
    sheet.run(" answers", pen, 500, rtl=False)
    assert text_of(sheet, tmp_path) == "final answers"


@pytest.mark.parametrize("word", ["مثلاً", "أُعيد", "مؤسِّسة", "أولاً", "وأُدلي"])
def test_a_letter_stands_where_its_glyph_is_though_its_mark_comes_first(
    tmp_path: Path, word: str
) -> None:
    """Cluster by cluster, as browsers write them."""
    sheet, pen = Sheet(), 410.0
    for text in ("كل", word, "كتاب"):
        pen = _by_cluster(sheet, text, pen)
        pen = sheet.run(" ", pen, 500)
    assert text_of(sheet, tmp_path) == f"كل {word} كتاب"


def _by_cluster(sheet: Sheet, text: str, pen: float) -> float:
    """Draw a word, each letter with its marks in a stretch of its own."""
    start = len(sheet.content)
    end = sheet.run(text, pen, 500, name=lambda _: "")
    drawn = sheet.content[start + 1 : -1]
    glyphs = shaped(text)
    parts: list[str] = []
    waiting: list[str] = []
    for glyph, operators in zip(glyphs, drawn, strict=True):
        waiting.append(operators)
        if glyph.letters:
            parts += [stretch(glyph.letters), *waiting, "EMC\n"]
            waiting = []
    sheet.content[start + 1 : -1] = parts
    return end
