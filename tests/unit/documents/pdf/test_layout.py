"""Paragraphs, running heads and notes of small documents drawn for the purpose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.unit.documents.pdf.drawing import line, write_pdf
from wsisdesk.documents.pdf import read
from wsisdesk.progress import silent

if TYPE_CHECKING:
    from pathlib import Path

    from wsisdesk.documents.source import Source

FULL = [
    "The librarians of the town have met to speak about the",
    "opening hours of the library and the price of the books",
    "which the children of the far districts like to read at",
]


def page(lines: list[str], top: float = 520, step: float = 15, x: float = 40) -> str:
    return "".join(line(text, x, top - step * number) for number, text in enumerate(lines))


def read_pages(folder: Path, *contents: str) -> Source:
    return read(write_pdf(folder / "a.pdf", *contents), silent)


def texts(source: Source) -> list[str]:
    return [paragraph.text for paragraph in source.paragraphs]


def test_lines_of_one_paragraph_are_joined_and_a_short_line_ends_it(tmp_path: Path) -> None:
    source = read_pages(tmp_path, page([*FULL, "home.", *FULL, "home."]))
    assert texts(source) == [" ".join([*FULL, "home."])] * 2


def test_white_between_lines_parts_paragraphs(tmp_path: Path) -> None:
    content = page(FULL * 2) + page(FULL * 2, top=400)
    assert texts(read_pages(tmp_path, content)) == [" ".join(FULL * 2)] * 2


def test_paragraphs_of_one_full_line_are_parted_by_the_white_between_them(tmp_path: Path) -> None:
    lines = [*FULL[:2], *FULL[:2], *FULL, *FULL[:2]]
    tops = [520, 505, 478, 463, 436, 409, 382, 355, 340]
    source = read_pages(tmp_path, "".join(line(t, 40, y) for t, y in zip(lines, tops, strict=True)))
    pair = " ".join(FULL[:2])
    assert texts(source) == [pair, pair, *FULL, pair]


def test_short_lines_alone_on_a_page_do_not_reach_its_margin(tmp_path: Path) -> None:
    short = ["keep the lamps", "and ring bells", "at noon", "every day", "of the week", "in May"]
    content = page([*FULL, "home."]), page(short, step=20)
    assert texts(read_pages(tmp_path, *content))[-len(short) :] == short


def test_a_label_begins_a_paragraph(tmp_path: Path) -> None:
    source = read_pages(tmp_path, page([*FULL, "a) " + FULL[0], "b) " + FULL[1]]))
    assert texts(source) == [" ".join(FULL), "a) " + FULL[0], "b) " + FULL[1]]


def test_words_divided_at_line_ends_are_made_whole(tmp_path: Path) -> None:
    source = read_pages(
        tmp_path,
        page([FULL[0], "opening hours of the library and the price of the chil-", "dren."]),
    )
    assert texts(source)[0].endswith("price of the children.")


def test_what_repeats_at_the_edges_is_running(tmp_path: Path) -> None:
    pages = [
        line("Town library", 40, 570)
        + page([FULL[number - 1]] * 9)
        + line(f"Page {number}", 180, 20)
        for number in (1, 2, 3)
    ]
    source = read_pages(tmp_path, *pages)
    assert source.running == ("Town library", "Page 1", "Page 2", "Page 3")
    assert "Town library" not in " ".join(texts(source))


def test_a_document_of_one_repeated_line_keeps_it(tmp_path: Path) -> None:
    source = read_pages(tmp_path, *(line(f"Sheet {number}", 40, 570) for number in range(4)))
    assert texts(source) == ["Sheet 0", "Sheet 1", "Sheet 2", "Sheet 3"]


def test_a_raised_mark_and_its_small_note_are_tied(tmp_path: Path) -> None:
    content = (
        page(FULL * 3)
        + line("home", 40, 385) + line("1", 69, 390, 7) + line("and more words.", 76, 385)
        + "40 80 m 140 80 l S\n" + line("1 A note of the reader.", 40, 65, 8)
    )  # fmt: skip
    source = read_pages(tmp_path, content)
    (note,) = source.notes
    assert (note.mark, note.paragraphs[0].text) == ("1", "A note of the reader.")
    (last,) = [item for item in source.paragraphs if item.notes]
    assert last.text.endswith("home and more words.")
    assert last.text[: last.notes[0].position].endswith("home")


def test_small_print_that_nobody_calls_stays_in_the_text(tmp_path: Path) -> None:
    source = read_pages(tmp_path, page(FULL * 3) + line("7 Printed by the town.", 40, 65, 8))
    assert not source.notes
    assert texts(source)[-1] == "7 Printed by the town."


def test_a_dash_within_a_sentence_begins_no_paragraph(tmp_path: Path) -> None:
    source = read_pages(tmp_path, page([FULL[0], "- " + FULL[1], FULL[2]]))
    assert texts(source) == [f"{FULL[0]} - {FULL[1]} {FULL[2]}"]


def test_a_dash_behind_the_end_of_an_item_begins_the_next(tmp_path: Path) -> None:
    first = FULL[0][:-1] + ";"
    source = read_pages(tmp_path, page([first, "- " + FULL[1]]))
    assert texts(source) == [first, "- " + FULL[1]]


def test_a_second_line_stands_under_the_text_behind_its_label(tmp_path: Path) -> None:
    """However narrow the gap behind the label is; Helvetica at 12 points, 24.7 for ``VIII `` ."""
    content = line("VIII " + FULL[0], 40, 500) + line(FULL[1], 40 + 24.7, 486) + page([FULL[2]])
    assert f"VIII {FULL[0]} {FULL[1]}" in texts(read_pages(tmp_path, content))
