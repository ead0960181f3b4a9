from __future__ import annotations

import gc
import re
from typing import TYPE_CHECKING

import fontpkg
import pypdf
import pypdfium2
import pytest
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

from wsisdesk.documents.model import (
    Block,
    BlockKind,
    Cell,
    Document,
    DocumentKind,
    NoteRef,
    TableRow,
)
from wsisdesk.errors import ExportNotWritable
from wsisdesk.export import type_case
from wsisdesk.export.reading_pdf import save_pdf
from wsisdesk.progress import Cancelled

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

ARABIC = (
    "أن تتاح وثائق المجلس جميعها في نسق يمكن البحث فيه قبل افتتاح الدورة",
    "أن تحمل كل صيغة منقحة بياناً بما تغير فيها عن سابقتها",
    "تقديم مساهماتها بنسق قابل للتحرير وبإحدى اللغات الرسمية على الأقل",
)


def _document(*blocks: Block, language: str = "ar") -> Document:
    return Document("0" * 64, "x", "text", DocumentKind.RESOLUTION, language, "عنوان", blocks)


def _items(language: str, texts: tuple[str, ...]) -> tuple[Block, ...]:
    return tuple(
        Block(f"b{n}", BlockKind.ITEM, text, label=str(n), language=language)
        for n, text in enumerate(texts, 1)
    )


def _words(text: str) -> set[str]:
    return set(re.findall(r"\w+", re.sub(r"[\u064b-\u0652]", "", text)))


def _by_pypdf(path: Path) -> str:
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(path).pages)


def _by_pdfium(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    try:
        return "\n".join(_page_text(document, number) for number in range(len(document)))
    finally:
        document.close()


def _page_text(document: pypdfium2.PdfDocument, number: int) -> str:
    page = document[number]
    text_page = page.get_textpage()
    text = str(text_page.get_text_range())
    text_page.close()
    page.close()
    return text


@pytest.mark.parametrize("read", [_by_pypdf, _by_pdfium])
def test_arabic_words_can_be_found_by_independent_readers(
    read: Callable[[Path], str], tmp_path: Path
) -> None:
    path = tmp_path / "out.pdf"
    save_pdf(_document(*_items("ar", ARABIC)), path)
    wanted = _words(" ".join(ARABIC))
    assert len(wanted & _words(read(path))) >= 0.9 * len(wanted)


def test_labels_footnotes_and_symbols_are_on_the_page(tmp_path: Path) -> None:
    path = tmp_path / "out.pdf"
    item = Block("b1", BlockKind.ITEM, "that A/RES/70/125 shall apply", label="7", language="en",
                 notes=(NoteRef(17, "n1", "1"),))  # fmt: skip
    note = Block("n1", BlockKind.FOOTNOTE, "See Document C24/60.", label="1", language="en")
    save_pdf(_document(item, note, language="en"), path)
    text = _by_pypdf(path)
    for part in ("7", "A/RES/70/125", "C24/60", "¹"):
        assert part in text


def test_a_table_in_arabic_begins_at_the_right(tmp_path: Path) -> None:
    path = tmp_path / "out.pdf"
    row = TableRow(0, 0, (Cell(0, 5), Cell(6, 10), Cell(11, 15)), rtl=True)
    save_pdf(
        _document(Block("b1", BlockKind.ROW, "first\t2023\t2026", row=row, language="en")), path
    )
    document = pypdfium2.PdfDocument(path)
    page = document[0]
    text_page = page.get_textpage()
    text = text_page.get_text_range()
    left = {word: text_page.get_charbox(text.index(word))[0] for word in ("first", "2023", "2026")}
    text_page.close()
    page.close()
    document.close()
    assert left["first"] > left["2023"] > left["2026"]


def test_a_long_document_runs_over_several_pages(tmp_path: Path) -> None:
    path = tmp_path / "out.pdf"
    save_pdf(_document(*_items("ar", ARABIC * 30)), path)
    assert len(pypdf.PdfReader(path).pages) > 2


def test_a_folder_that_cannot_be_written_is_an_error_in_words(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", "utf-8")
    with pytest.raises(ExportNotWritable):
        save_pdf(_document(*_items("en", ("text",))), tmp_path / "file" / "out.pdf")
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


@pytest.mark.parametrize("read", [_by_pypdf, _by_pdfium])
def test_words_with_drawn_out_letters_and_beside_vowel_signs_are_found(
    read: Callable[[Path], str], tmp_path: Path
) -> None:
    path = tmp_path / "out.pdf"
    words = "الكثيرة الخبرات الإلكتروني رؤية الكم لا الأمم المعدل"
    save_pdf(_document(*_items("ar", (words.replace("معدل", "معدَّل"),))), path)
    text = re.sub("[\u064b-\u0652]", "", read(path))
    assert [word for word in words.split() if word not in text] == []


def test_every_page_sets_arabic_from_the_right(tmp_path: Path) -> None:
    path = tmp_path / "out.pdf"
    save_pdf(_document(*_items("ar", ARABIC * 30)), path)
    for page in pypdf.PdfReader(path).pages:
        first = page.extract_text().strip().splitlines()[0]
        assert _words(first) & _words(" ".join(ARABIC))


def test_a_lead_phrase_is_not_left_alone_at_the_foot_of_a_page(tmp_path: Path) -> None:
    lead = Block("lead", BlockKind.LEAD, "recalling further", language="en")
    item = Block("item", BlockKind.ITEM, "the work of earlier sessions", label="a)", language="en")
    for count in range(20, 30):
        path = tmp_path / f"{count}.pdf"
        items = _items("en", ("that papers stay within reach",) * count)
        save_pdf(_document(*items, lead, item, language="en"), path)
        for page in pypdf.PdfReader(path).pages:
            text = page.extract_text()
            assert ("recalling further" in text) == ("earlier sessions" in text)


def test_the_header_of_a_table_comes_again_on_the_next_page(tmp_path: Path) -> None:
    path = tmp_path / "out.pdf"
    rows = tuple(
        Block(f"b{n}", BlockKind.ROW, "Language\tDays" if n == 0 else f"row {n}\t{n}",
              row=TableRow(0, n, (Cell(0, 8 if n == 0 else 5), Cell(9 if n == 0 else 6, 13, 1)),
                           header=n == 0), language="en")
        for n in range(80)
    )  # fmt: skip
    save_pdf(_document(*rows, language="en"), path)
    pages = pypdf.PdfReader(path).pages
    assert len(pages) > 1
    assert all("Language" in page.extract_text() for page in pages)


def test_the_widest_label_makes_room_for_the_text_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "out.pdf"
    block = Block("b1", BlockKind.HEADING, "مساهمة الاتحاد", label="خامساً", language="ar")
    save_pdf(_document(block), path)
    document = pypdfium2.PdfDocument(path)
    page = document[0]
    text_page = page.get_textpage()
    text = text_page.get_text_range()
    label = text_page.get_charbox(text.index("خ"))[0]
    heading = text_page.get_charbox(text.index("مساهمة"))[2]
    text_page.close()
    page.close()
    document.close()
    assert heading < label


def test_a_stopped_job_leaves_no_file(tmp_path: Path) -> None:
    def stop(done: int, total: int, label: str = "") -> None:
        if done > 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        save_pdf(_document(*_items("en", ("text",) * 5)), tmp_path / "out.pdf", stop)
    assert list(tmp_path.iterdir()) == []
    gc.collect()  # would warn of font files left open


def test_symbols_parted_by_arabic_commas_stand_in_their_order(tmp_path: Path) -> None:
    path = tmp_path / "out.pdf"
    text = "القرارات A/RES/70/1، A/RES/71/2؛ A/RES/72/3 وغيرها"
    save_pdf(_document(*_items("ar", (text,))), path)
    document = pypdfium2.PdfDocument(path)
    page = document[0]
    text_page = page.get_textpage()
    read = text_page.get_text_range()
    from_left = [text_page.get_charbox(read.index(part))[0] for part in ("72", "71", "70")]
    text_page.close()
    page.close()
    document.close()
    assert from_left == sorted(from_left)


def test_a_bold_is_cut_out_of_its_font_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cuts: list[object] = []

    def cutting(font: TTFont, *arguments: object, **options: object) -> TTFont:
        cuts.append(arguments)
        return instantiateVariableFont(font, *arguments, **options)

    monkeypatch.setattr(type_case, "instantiateVariableFont", cutting)
    type_case._cut.cache_clear()
    heading = Block("h", BlockKind.HEADING, "Decisions", language="en")
    for name in ("one.pdf", "two.pdf"):
        save_pdf(_document(heading, language="en"), tmp_path / name)
        assert "Decisions" in _by_pdfium(tmp_path / name)
    assert len(cuts) == 1


def test_a_bold_has_the_letters_of_the_languages_and_lends_the_others() -> None:
    path = type_case._cut(fontpkg.path("Noto Serif", 400, "normal"), 700)
    with TTFont(path) as font:
        letters = font.getBestCmap()
    for text in ("Genève, l’œuvre", "El Niño: ¿qué?", "Съезд № 5 – «Ёлка»", "Việt Nam", "1 000 €"):
        assert {letter for letter in text if ord(letter) not in letters} <= {"\u202f"}
    assert ord("ʘ") not in letters
