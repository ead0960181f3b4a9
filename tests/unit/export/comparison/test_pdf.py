from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pypdf
import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings

from tests.unit.export.comparison.specimens import (
    DATE,
    Versions,
    arabic,
    comparisons,
    english,
    options,
)
from wsisdesk.compare.naming import row_key
from wsisdesk.documents.model import BlockKind
from wsisdesk.export.comparison.marked_lines import settable, with_marks
from wsisdesk.export.comparison.marked_sheet import MarkedSheet
from wsisdesk.export.comparison.pdf import save_pdf
from wsisdesk.export.comparison.pieces import Piece, Wording
from wsisdesk.export.comparison.request import RowComment, Style

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from wsisdesk.compare.model import Comparison
    from wsisdesk.export.comparison.request import ExportOptions


def _by_pypdf(path: Path) -> str:
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(path).pages)


def _by_pdfium(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    try:
        texts = []
        for number in range(len(document)):
            page = document[number]
            text_page = page.get_textpage()
            texts.append(str(text_page.get_text_range()))
            text_page.close()
            page.close()
        return "\n".join(texts)
    finally:
        document.close()


READERS = [_by_pypdf, _by_pdfium]


def _words(text: str) -> set[str]:
    return set(re.findall(r"\w+", re.sub(r"[\u064b-\u0652]", "", text)))


def _saved(comparison: Comparison, folder: Path, chosen: ExportOptions) -> Path:
    path = folder / "out.pdf"
    save_pdf(comparison, path, chosen)
    return path


def _long_arabic() -> Comparison:
    versions = Versions("ar")
    versions.same("يكلف الأمين العام", kind=BlockKind.LEAD)
    for number in range(1, 8):
        versions.reworded(
            f"بأن يقدم إلى المجلس في دورته المقبلة تقريراً عن تنفيذ الفقرة {number} من القرار",
            f"بأن يرفع إلى مؤتمر المندوبين المفوضين تقريراً مفصلاً عن الفقرة {number} من القرار",
            str(number),
        )
    return versions.comparison()


@pytest.mark.parametrize("read", READERS)
@pytest.mark.parametrize("style", Style)
def test_arabic_words_are_found_by_independent_readers(
    read: Callable[[Path], str], style: Style, tmp_path: Path
) -> None:
    for comparison in (arabic(), _long_arabic()):
        path = _saved(comparison, tmp_path, options("ar", style=style, only_changed=False))
        sides = (side for row in comparison.rows for side in (row.old, row.new) if side)
        wanted = _words(" ".join(side.text for side in sides))
        assert len(wanted & _words(read(path))) >= 0.93 * len(wanted)


@pytest.mark.parametrize("read", READERS)
def test_symbols_and_latin_words_are_found(read: Callable[[Path], str], tmp_path: Path) -> None:
    text = read(_saved(english(), tmp_path, options(author="Utopia", typography=True)))
    for part in ("A/RES/70/125", "ADD*", "SUP*", "(MOD)", "Utopia", "21 November 2026",
                 "Moved to: resolves, 3", "Not compared", "was 2"):  # fmt: skip
        assert part in text, part


def test_pages_lie_on_their_side_and_the_head_stands_on_each(tmp_path: Path) -> None:
    versions = Versions()
    for number in range(60):
        versions.added(f"to do thing {number} in good time and report;", str(number))
    reader = pypdf.PdfReader(_saved(versions.comparison(), tmp_path, options()))
    assert len(reader.pages) > 2
    for page in reader.pages:
        assert page.mediabox.width > page.mediabox.height
        assert "Text from" in page.extract_text()


def test_every_page_says_its_number_and_how_many_there_are(tmp_path: Path) -> None:
    versions = Versions()
    for number in range(60):
        versions.added(f"to do thing {number} in good time and report;", str(number))
    pages = pypdf.PdfReader(_saved(versions.comparison(), tmp_path, options())).pages
    for number, page in enumerate(pages, 1):
        assert f"{number} / {len(pages)}" in page.extract_text()


def _links(path: Path) -> list[tuple[int, float, int, float]]:
    """Return the links of a file: page and upper edge of each, page and height it leads to."""
    pages = pypdf.PdfReader(path).pages
    numbers = {page.indirect_reference: number for number, page in enumerate(pages)}
    found = []
    for number, page in enumerate(pages):
        for annotation in page.get("/Annots", []):
            entry = annotation.get_object()
            target = entry["/Dest"]
            leads_to = target[0].get_object().indirect_reference
            found.append((number, float(entry["/Rect"][3]), numbers[leads_to], float(target[3])))
    return found


def _moving(language: str) -> Comparison:
    versions = Versions(language)
    clause = "to send the report on the reading rooms to all members of the Council"
    versions.added("to open the doors at eight in the morning;", "1")
    left = versions.leaves(clause, "2")
    versions.added("to close them at six in the evening;", "3")
    versions.arrives(left, clause, "4")
    return versions.comparison()


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_ends_of_a_move_lead_to_each_other(language: str, tmp_path: Path) -> None:
    links = _links(_saved(_moving(language), tmp_path, options(language)))

    (one, other) = links
    assert list(one[2:]) == pytest.approx(other[:2], abs=1)
    assert list(other[2:]) == pytest.approx(one[:2], abs=1)
    assert one[:2] != other[:2]


def test_a_section_never_begins_at_the_foot_of_a_page(tmp_path: Path) -> None:
    versions = Versions()
    for number in range(1, 25):
        versions.same(f"invites body number {number}", kind=BlockKind.LEAD)
        versions.added("to read, to learn and to report again; " * number, "1")
    pages = pypdf.PdfReader(_saved(versions.comparison(), tmp_path, options())).pages
    assert len(pages) > 4
    for page in pages:
        body = page.extract_text().split("Made with")[0].strip()
        assert not re.search(r"invites body number \d+$", body)


def test_a_clause_longer_than_a_page_goes_on_over_it(tmp_path: Path) -> None:
    versions = Versions()
    last = "the very last words."
    versions.added("a long annex with many words in it; " * 400 + last, "1")
    path = _saved(versions.comparison(), tmp_path, options())
    text = _by_pypdf(path)
    assert len(pypdf.PdfReader(path).pages) >= 3
    assert "last words." in re.sub(r"\s+", " ", text)
    assert text.count("many") == 400


def test_columns_stand_in_the_direction_of_the_readers_language(tmp_path: Path) -> None:
    for language, rtl in (("ar", True), ("en", False)):
        path = _saved(english(), tmp_path, options(language))
        document = pypdfium2.PdfDocument(path)
        page = document[0]
        text_page = page.get_textpage()
        text = text_page.get_text_range()
        old, new = (text_page.get_charbox(text.index(word))[0] for word in ("five", "seven"))
        text_page.close()
        page.close()
        document.close()
        assert (old > new) is rtl


def test_comments_come_with_their_row(tmp_path: Path) -> None:
    comparison = english()
    note = RowComment("Amina", DATE, "We agree with this.", ("budget",))
    chosen = options(comments={row_key(comparison.rows[1]): (note,)})
    text = _by_pypdf(_saved(comparison, tmp_path, chosen))
    for part in ("We agree with this.", "Amina", "#budget"):
        assert part in text


def test_what_did_not_change_is_not_set_twice(tmp_path: Path) -> None:
    versions = Versions("ar")
    versions.same("to thank the host.", "1")
    versions.removed("to print it;", "2")
    chosen = options("ar", only_changed=False)
    text = _by_pypdf(_saved(versions.comparison(), tmp_path, chosen))
    assert text.count("to thank the host") == 1


def test_the_same_request_gives_the_same_bytes(tmp_path: Path) -> None:
    first = _saved(arabic(), tmp_path, options("ar")).read_bytes()
    assert _saved(arabic(), tmp_path, options("ar")).read_bytes() == first


def test_cyrillic_words_are_found(tmp_path: Path) -> None:
    text = _by_pdfium(_saved(arabic(), tmp_path, options("ru")))
    for part in ("Сопоставительные заметки", "21 ноября 2026", "Не сопоставлялось"):
        assert part in text, part


def test_letters_keep_their_marks_through_line_breaks() -> None:
    pieces = (Piece("one "), Piece("two\u00a0three", Wording.INSERTED), Piece(" four"))
    letters = settable(pieces, rtl=False)
    lines = list(with_marks(["one two three", "four"], letters))
    shown = "".join(
        letter
        for line in lines
        for letter, wording in zip(line.text, line.wordings, strict=True)
        if wording is Wording.INSERTED
    )
    assert shown == "two three"


def test_right_to_left_text_gets_controls_that_carry_the_marks_around_them() -> None:
    letters = settable((Piece("انظر +41 22 730 5111", Wording.DELETED),), rtl=True)
    assert "\u2066" in [letter for letter, _ in letters]
    assert {wording for letter, wording in letters if letter.strip("\u2069")} == {Wording.DELETED}


@settings(
    max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(comparison=comparisons())
def test_any_texts_whatever_can_be_set(comparison: Comparison, tmp_path: Path) -> None:
    path = _saved(comparison, tmp_path, options("ar", only_changed=False))
    assert pypdf.PdfReader(path).pages


def test_more_than_a_hundred_pages_are_counted_on_each(tmp_path: Path) -> None:
    path = tmp_path / "long.pdf"
    sheet = MarkedSheet("title", "en", {"en"}, Style.ITU, "made with")
    try:
        while sheet.page_no() < 103:
            sheet.add_page()
        sheet.save(path)
    finally:
        sheet.close_fonts()
    document = pypdfium2.PdfDocument(path)
    for number in (0, 102):
        page = document[number].get_textpage()
        assert f"{number + 1} / 103" in page.get_text_range()
        page.close()
    document.close()
