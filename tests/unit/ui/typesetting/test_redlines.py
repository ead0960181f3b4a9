"""A redline in lines: which letters its marks cover, and in which order it is drawn."""

from __future__ import annotations

from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter

from wsisdesk.text.direction import without_controls
from wsisdesk.text.offsets import to_utf16
from wsisdesk.ui.look.fonts import reading_font
from wsisdesk.ui.look.theme import theme
from wsisdesk.ui.typesetting.redlines import Look, RedlineText, TextLook, ink, woven

ROW = 30.0


class Said(NamedTuple):
    kind: str
    text: str


KEPT, DELETED, INSERTED = Look.KEPT, Look.DELETED, Look.INSERTED
pieces = st.lists(
    st.builds(
        Said, st.sampled_from(list(Look)), st.text(alphabet="ab 1/،ابع\U0001f600", max_size=6)
    ),
    max_size=6,
)


def made(said: list[Said], language: str = "ar", width: float = 900, **more: float) -> RedlineText:
    look = TextLook(reading_font(language, 17), ROW, 50)
    return RedlineText(said, language, width, look, **more)


def places(text: RedlineText) -> list[QRectF]:
    """Return the boxes of all marks, in the order of the text."""
    return [box.rect for stretch in text.stretches for box in text.boxes(stretch)]


@given(pieces, st.booleans())
def test_the_text_is_all_that_is_said_and_stretches_hold_their_pieces(
    said: list[Said], rtl: bool
) -> None:
    text, stretches = woven(said, rtl=rtl)
    assert without_controls(text).replace("\u2009", "") == "".join(piece.text for piece in said)
    units = text.encode("utf-16-le")
    held = [units[2 * s.start : 2 * s.end].decode("utf-16-le") for s in stretches]
    marked = [piece for piece in said if piece.kind is not KEPT and piece.text]
    assert [stretch.look for stretch in stretches] == [piece.kind for piece in marked]
    cores = [piece.text.strip() or piece.text for piece in marked]
    assert [without_controls(text) for text in held] == cores
    assert all(stretch.end <= to_utf16(text, len(text)) for stretch in stretches)


@pytest.mark.parametrize(
    ("language", "gone", "come"),
    [("ar", "2023", "2026"), ("ar", "A/RES/70/125", "A/RES/75/202"), ("ar", "خمسة", "C24/8"),
     ("en", "\u062e\u0645\u0633\u0629", "\u0633\u0628\u0639\u0629"), ("en", "2023", "2026")],
)  # fmt: skip
def test_what_goes_is_read_before_what_comes(language: str, gone: str, come: str) -> None:
    around = ("في ", " من") if language == "ar" else ("in ", " of")
    text = made(
        [Said(KEPT, around[0]), Said(DELETED, gone), Said(INSERTED, come), Said(KEPT, around[1])],
        language,
    )
    struck, underlined = places(text)
    if language == "ar":
        assert struck.left() >= underlined.right() - 1
    else:
        assert struck.right() <= underlined.left() + 1


def test_a_clitic_stands_at_the_start_side_of_the_symbol_it_belongs_to() -> None:
    symbol, clitic = "A/RES/80/173", "و"
    text = made([Said(KEPT, "بالقرارين "), Said(INSERTED, clitic + symbol), Said(KEPT, " للجمعية")])
    [stretch] = text.stretches
    first = stretch._replace(end=stretch.start + 1)
    rest = stretch._replace(start=stretch.start + 1)
    assert text.boxes(first)[0].rect.left() >= text.boxes(rest)[-1].rect.right() - 2


def test_two_years_side_by_side_keep_apart() -> None:
    struck, underlined = places(made([Said(DELETED, "2022"), Said(INSERTED, "2026")]))
    assert struck.left() - underlined.right() > 1


def test_space_at_the_end_of_a_piece_is_not_marked_and_parts_it_from_its_neighbour() -> None:
    text = made([Said(KEPT, "النشر"), Said(INSERTED, " online "), Said(KEPT, "فوراً")])
    [box] = places(text)
    bare = made([Said(INSERTED, "online")])
    assert box.width() == pytest.approx(places(bare)[0].width(), abs=1)


def test_the_first_line_begins_further_in_at_the_start_side() -> None:
    arabic = made([Said(INSERTED, "كلمة " * 30)], width=300, run_in=60)
    english = made([Said(INSERTED, "word " * 30)], "en", width=300, run_in=60)
    assert arabic.height == english.height or min(arabic.height, english.height) > ROW
    first_ar, first_en = places(arabic)[0], places(english)[0]
    assert first_ar.right() <= 241
    assert first_en.left() >= 59
    assert places(english)[-1].left() < 1


def test_a_redline_is_as_tall_as_its_lines() -> None:
    assert made([Said(KEPT, "قصير")]).height == ROW
    assert made([Said(KEPT, "طويل " * 60)], width=200).height > 5 * ROW


def test_line_breaks_in_new_wording_begin_lines() -> None:
    assert made([Said(INSERTED, "one\ntwo\r\nthree")], "en").height == 4 * ROW


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
@pytest.mark.parametrize("look", list(Look))
def test_every_look_has_a_line_of_its_own(name: str, look: Look) -> None:
    colours = theme(name)
    drawn = ink(look, colours, colours.text, colours.ins)
    through = look in (Look.DELETED, Look.NOT_TAKEN_OUT)
    dotted = look in (Look.NOT_TAKEN_UP, Look.NOT_TAKEN_OUT)
    assert (drawn.through, drawn.dotted) == (through, dotted)


@pytest.mark.parametrize("look", [Look.INSERTED, Look.NOT_TAKEN_UP])
def test_the_rule_below_is_whole_or_dotted_and_in_the_colour_asked_for(look: Look) -> None:
    colours = theme("light")
    canvas = QImage(400, 40, QImage.Format.Format_RGB32)
    canvas.fill(colours.paper)
    painter = QPainter(canvas)
    text = made([Said(look, "mmmm")], "en")
    text.draw(painter, QPointF(0, 0), colours, colours.text, colours.mov)
    painter.end()
    wanted = colours.mov if look is Look.INSERTED else colours.text2
    box = places(text)[0]
    row = [
        [canvas.pixelColor(x, y) == wanted for x in range(round(box.right()))] for y in range(40)
    ]
    fullest = max(map(sum, row))
    share = fullest / round(box.width())
    assert share > 0.9 if look is Look.INSERTED else 0.2 < share < 0.7


@pytest.mark.parametrize(("language", "word"), [("ar", "كلمة "), ("en", "word ")])
def test_what_is_cut_ends_with_an_ellipsis(language: str, word: str) -> None:
    def drawn(most: int, count: int) -> QImage:
        canvas = QImage(320, 80, QImage.Format.Format_RGB32)
        canvas.fill(theme("light").paper)
        look = TextLook(reading_font(language, 17), ROW, most)
        text = RedlineText([Said(KEPT, word * count)], language, 240, look)
        painter = QPainter(canvas)
        text.draw(painter, QPointF(40, 0), theme("light"), theme("light").text)
        painter.end()
        return canvas

    whole = drawn(2, 6)
    fits = drawn(50, 6)
    assert whole == fits
    cut, lines = drawn(1, 40), drawn(50, 40)
    first_row = cut.copy(0, 0, 320, round(ROW)), lines.copy(0, 0, 320, round(ROW))
    assert first_row[0] != first_row[1]


@pytest.mark.parametrize(("language", "size"), [("en", 15.5), ("en", 17), ("ar", 18), ("ar", 17.5)])
def test_a_strike_goes_through_the_letters_whatever_their_size(language: str, size: float) -> None:
    colours = theme("light")
    canvas = QImage(200, 40, QImage.Format.Format_RGB32)
    canvas.fill(colours.paper)
    look = TextLook(reading_font(language, size), ROW, 1)
    text = RedlineText([Said(DELETED, "xxxx")], language, 180, look)
    painter = QPainter(canvas)
    text.draw(painter, QPointF(0, 0), colours, colours.text)
    painter.end()
    [stretch] = text.stretches
    [box] = text.boxes(stretch)
    middle = round(box.rect.center().x())
    struck = [
        y for y in range(40)
        if all(canvas.pixelColor(x, y) == colours.dele for x in range(middle - 4, middle + 4))
    ]  # fmt: skip
    assert struck
    assert all(box.baseline - size * 0.5 < y < box.baseline - 1 for y in struck)
