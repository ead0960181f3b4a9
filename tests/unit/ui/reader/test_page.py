"""What stands where on the page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QFont, QImage

from tests.unit.ui.reader.specimens import arabic, english, long_report
from wsisdesk.documents.model import Cell, Document, TableRow
from wsisdesk.ui.look.theme import CONTRAST, DARK, LIGHT, PAPER_MARGIN, theme
from wsisdesk.ui.reader.canvas import Appearance, Canvas
from wsisdesk.ui.reader.stretches import Look, Stretch
from wsisdesk.ui.typesetting.blocks import Link
from wsisdesk.ui.typesetting.composition import compose
from wsisdesk.ui.words.bidi import LTR, RTL

if TYPE_CHECKING:
    from PySide6.QtCore import Qt

MakeCanvas = Callable[[Document], Canvas]


def _index(canvas: Canvas, block_id: str) -> int:
    assert canvas.composition is not None
    return canvas.composition.index[block_id]


def _first_line_edges(canvas: Canvas, block_id: str) -> tuple[float, float]:
    """Left and right edge of the letters of a block's first line, from the text's left edge."""
    layout = canvas.page.layout_of(_index(canvas, block_id))
    rect = layout.lineAt(0).naturalTextRect()
    return rect.left(), rect.right()


@pytest.mark.parametrize(
    ("block_id", "in_arabic", "in_english"),
    [("pre1", RTL, LTR), ("foreign", LTR, RTL), ("symbol", RTL, LTR), ("row1", RTL, LTR)],
)
def test_direction_follows_the_language_of_the_block(
    make_canvas: MakeCanvas,
    block_id: str,
    in_arabic: Qt.LayoutDirection,
    in_english: Qt.LayoutDirection,
) -> None:
    for document, direction in ((arabic(), in_arabic), (english(), in_english)):
        canvas = make_canvas(document)
        index = _index(canvas, block_id)
        assert canvas.page.layout_of(index).textOption().textDirection() == direction
        assert canvas.document().findBlockByNumber(index).textDirection() == direction


def test_text_starts_at_the_start_edge_of_its_language(make_canvas: MakeCanvas) -> None:
    canvas = make_canvas(arabic())
    width = canvas.page.setter.sheet.text_width
    assert _first_line_edges(canvas, "opening")[1] == pytest.approx(width, abs=1)
    assert _first_line_edges(canvas, "foreign")[0] == pytest.approx(0, abs=1)
    canvas = make_canvas(english())
    assert _first_line_edges(canvas, "opening")[0] == pytest.approx(0, abs=1)
    assert _first_line_edges(canvas, "foreign")[1] == pytest.approx(width, abs=1)


def test_labelled_text_hangs_from_its_label_column(make_canvas: MakeCanvas) -> None:
    canvas = make_canvas(english())
    column = _first_line_edges(canvas, "pre1")[0]
    layout = canvas.page.layout_of(_index(canvas, "pre1"))
    lefts = {layout.lineAt(n).naturalTextRect().left() for n in range(layout.lineCount())}
    assert lefts == {column}
    assert _first_line_edges(canvas, "op1a")[0] > _first_line_edges(canvas, "op1")[0] == column


def _ink(image: QImage, left: float, right: float, top: float, bottom: float) -> int:
    """Count the pixels in a rectangle that are darker than paper."""
    paper = theme(LIGHT).paper.lightness()
    return sum(
        image.pixelColor(x, y).lightness() < paper - 60
        for x in range(round(left), round(right))
        for y in range(round(top), round(bottom))
    )


def test_labels_are_painted_at_the_start_edge(make_canvas: MakeCanvas) -> None:
    for document, at_right in ((arabic(), True), (english(), False)):
        canvas = make_canvas(document)
        canvas.clearFocus()
        image = canvas.viewport().grab().toImage()
        sheet = canvas.page.setter.sheet
        origin = canvas.page.origin(_index(canvas, "pre1"))
        rows = (origin.y(), origin.y() + 30)
        left = sheet.text_left, sheet.text_left + 30
        right = sheet.text_left + sheet.text_width - 30, sheet.text_left + sheet.text_width + 1
        label, far = (right, left) if at_right else (left, right)
        assert _ink(image, *label, *rows) > 5
        second_row = (origin.y() + 32, origin.y() + 60)
        assert _ink(image, *label, *second_row) == 0
        outside = (far[0] - 34, far[0] - 4) if at_right else (far[1] + 4, far[1] + 34)
        assert _ink(image, *outside, *rows) == 0


def test_margins_are_as_drawn(make_canvas: MakeCanvas) -> None:
    sheet = make_canvas(english()).page.setter.sheet
    assert (sheet.width, sheet.margin_left, sheet.margin_right) == (656, PAPER_MARGIN, PAPER_MARGIN)


def test_columns_of_a_table_are_mirrored_in_arabic(make_canvas: MakeCanvas) -> None:
    for document, first_is_left in ((arabic(), False), (english(), True)):
        canvas = make_canvas(document)
        layout = canvas.page.layout_of(_index(canvas, "row1"))
        first, second = layout.lineAt(0), layout.lineAt(1)
        assert (first.x() < second.x()) is first_is_left
        assert first.y() == second.y()


def test_a_wide_table_stays_on_the_paper(make_canvas: MakeCanvas) -> None:
    document = arabic()
    row = document.block("row1")
    assert row.row is not None
    canvas = make_canvas(document)
    index = _index(canvas, "row1")
    item, setter = canvas.page.items[index], canvas.page.setter
    widths = setter.column_widths(item)
    assert item.columns is not None
    edges = [edge for cell in row.row.cells for edge in item.columns.extent(cell, widths)]
    assert min(edges) == pytest.approx(0)
    assert max(edges) == pytest.approx(setter.sheet.text_width)


def _font(canvas: Canvas, block_id: str) -> QFont:
    return canvas.page.setter.face(canvas.page.items[_index(canvas, block_id)]).font


def test_each_script_has_its_letters_and_its_line_height(make_canvas: MakeCanvas) -> None:
    canvas = make_canvas(arabic())
    assert _font(canvas, "pre1").families()[0] == "Amiri"
    assert _font(canvas, "foreign").families()[0] == "Noto Serif"
    items, setter = canvas.page.items, canvas.page.setter
    assert setter.face(items[_index(canvas, "pre1")]).line == 32
    assert setter.face(items[_index(canvas, "foreign")]).line == 28


def test_lead_phrases_are_bold_italic_in_arabic_and_italic_in_latin(
    make_canvas: MakeCanvas,
) -> None:
    arabic_lead, english_lead = (_font(make_canvas(d), "pre") for d in (arabic(), english()))
    assert arabic_lead.italic()
    assert english_lead.italic()
    assert arabic_lead.weight() > english_lead.weight() > QFont.Weight.Normal


def test_titles_are_centred(document: Document, make_canvas: MakeCanvas) -> None:
    canvas = make_canvas(document)
    left, right = _first_line_edges(canvas, "t2")
    assert left + right == pytest.approx(canvas.page.setter.sheet.text_width, abs=6)


def test_lines_stand_on_an_even_grid(document: Document, make_canvas: MakeCanvas) -> None:
    canvas = make_canvas(replace(document, blocks=document.blocks[4:5]))
    layout = canvas.page.layout_of(0)
    face = canvas.page.setter.face(canvas.page.items[0])
    baselines = [
        layout.lineAt(n).y() + layout.lineAt(n).ascent() for n in range(layout.lineCount())
    ]
    assert baselines == [
        pytest.approx(face.rise + n * face.line, abs=0.1) for n in range(len(baselines))
    ]


def test_the_lead_phrase_that_opens_a_paragraph_is_set_apart() -> None:
    document = english()
    opened = replace(document.blocks[2], text="Recalling its resolution,", lead="Recalling")
    item = compose(replace(document, blocks=(opened,))).blocks[0]
    assert item.lead_end == len("Recalling")


def test_long_labels_widen_the_column_of_their_list_alone() -> None:
    document = long_report("en", 3)
    blocks = [replace(document.blocks[0], label="PP-26/112"), *document.blocks[1:]]
    heading = english().block("annex")
    last = replace(document.blocks[2], id="last")
    made = compose(replace(document, blocks=(*blocks, heading, last))).blocks
    assert made[0].indent.column == made[1].indent.column > made[4].indent.column


def test_colours_change_without_setting_the_text_again(
    document: Document, make_canvas: MakeCanvas
) -> None:
    canvas = make_canvas(document)
    heights = canvas.page.heights
    canvas.set_appearance(replace(canvas.appearance, theme=theme(DARK)))
    assert canvas.page.heights is heights
    image = canvas.viewport().grab().toImage()
    assert image.pixelColor(2, 2) == theme(DARK).ground
    assert image.pixelColor(70, 2) == theme(DARK).paper


@pytest.mark.parametrize("name", [LIGHT, DARK, CONTRAST])
def test_every_theme_paints(document: Document, make_canvas: MakeCanvas, name: str) -> None:
    canvas = make_canvas(document)
    canvas.set_appearance(Appearance(theme(name), addresses=True))
    image = canvas.viewport().grab().toImage()
    assert image.pixelColor(canvas.viewport().width() // 2, 2) == theme(name).paper


@pytest.mark.parametrize("name", [LIGHT, DARK, CONTRAST])
def test_a_link_that_is_the_current_hit_has_the_colour_of_text(
    make_canvas: MakeCanvas, name: str
) -> None:
    """On the strongest fill the colour of links would be too faint to be read."""
    canvas = make_canvas(english())
    canvas.clearFocus()
    index = _index(canvas, "pre1")
    start = canvas.page.items[index].block.text.index("A/RES")
    canvas.page.links = lambda item: [Link(start, start + 12)] if item.block.id == "pre1" else []
    for worn in (DARK, CONTRAST, name):  # links are put on when the colours change
        canvas.set_appearance(replace(canvas.appearance, theme=theme(worn)))

    def accents(*stretches: Stretch) -> int:
        """Count the pixels that have the colour of links and nothing else."""
        canvas.page.state.stretches = {index: list(stretches)}
        canvas.viewport().update()
        image = canvas.viewport().grab().toImage()
        wanted = theme(name).accent.rgb()
        across, down = range(image.width()), range(image.height())
        return sum(image.pixel(x, y) == wanted for x in across for y in down)

    def found(look: Look) -> int:
        return accents(Stretch(start, start + 12, look))

    assert found(Look.HIT) > found(Look.CURRENT_HIT)
    assert found(Look.CURRENT_HIT) == found(Look.CURRENT_FOUND)


def _lines(canvas: Canvas, index: int) -> list[str]:
    layout = canvas.page.layout_of(index)
    lines = [layout.lineAt(number) for number in range(layout.lineCount())]
    text = canvas.page.items[index].shown.text
    return [text[n.textStart() : n.textStart() + n.textLength()].strip() for n in lines]


@pytest.mark.parametrize("width", [400, 430, 520, 900])
def test_a_narrow_cell_breaks_between_words_and_leaves_symbols_and_dates_whole(
    make_canvas: MakeCanvas, width: int
) -> None:
    document = arabic()
    cells = ("WG-CONF/24-INF/7", "2026-03-14", "تقرير مرحلي عن إتاحة الوثائق باللغات الست", "1")
    starts = [sum(len(cell) + 1 for cell in cells[:n]) for n in range(len(cells))]
    placed = tuple(
        Cell(start, start + len(cell), n)
        for n, (start, cell) in enumerate(zip(starts, cells, strict=True))
    )
    row = replace(
        document.block("row1"), text="\t".join(cells), row=TableRow(0, 0, placed, rtl=True)
    )
    canvas = make_canvas(replace(document, blocks=(row,)))
    canvas.resize(width, 300)
    canvas.show()
    canvas.prepare(0)
    lines = _lines(canvas, 0)
    words = {word for cell in cells for word in cell.split()}
    assert {word for line in lines for word in line.split()} == words


def test_a_table_with_many_columns_uses_the_margins_but_stays_on_the_paper(
    make_canvas: MakeCanvas,
) -> None:
    document = english()
    words = ["Connectivity"] * 9
    starts = [sum(len(word) + 1 for word in words[:n]) for n in range(9)]
    cells = tuple(Cell(start, start + 12, n) for n, start in enumerate(starts))
    row = replace(document.block("row1"), text="\t".join(words), row=TableRow(0, 0, cells))
    canvas = make_canvas(replace(document, blocks=(row,)))
    setter = canvas.page.setter
    start, width = setter.table_span(canvas.page.items[0])
    assert start < 0
    assert width > setter.sheet.text_width
    assert -start < setter.sheet.margin_left
    assert width - setter.sheet.text_width + start < setter.sheet.margin_right
