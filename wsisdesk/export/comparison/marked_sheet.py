"""A sheet that sets words with revision marks: coloured, underlined or bold, struck out.

The marks are drawn here: the font's own underline runs through the tails of Amiri's letters.
"""

from __future__ import annotations

from copy import copy
from typing import TYPE_CHECKING

from fpdf.drawing_primitives import color_from_hex_string
from fpdf.enums import Align, TextDirection
from fpdf.line_break import TextLine

from wsisdesk.export.comparison.marked_lines import plain, settable, with_marks
from wsisdesk.export.comparison.pieces import Wording
from wsisdesk.export.comparison.request import Style
from wsisdesk.export.lettering import parted
from wsisdesk.export.shaped_text import ShapedFragment, ShapedTexts
from wsisdesk.export.sheet import Setting, Sheet
from wsisdesk.paths import table
from wsisdesk.text.direction import runs_one_way

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from fpdf.line_break import Fragment

    from wsisdesk.export.comparison.marked_lines import MarkedLine
    from wsisdesk.export.comparison.pieces import Piece

PAGE_MARGIN = 40.0
_FOOT_MARGIN = 56.0
_NUMBER, _NUMBER_ABOVE = 9.0, 22.0  # size of the page number, and how far up it stands
_TOTAL = "\ufdd0\ufdd1\ufdd2"  # stands for the number of pages: no text has these
_COLOURS = {Wording.INSERTED: "ins", Wording.DELETED: "dele", Wording.FORM: "text3"}
_THICKNESS = 0.9
_BASELINE = 0.3  # of the size, below the middle of the line: where fpdf2 sets its letters
_UNDER = {True: 0.24, False: 0.15}  # right to left or not: of the size, below the base line
_STRUCK = {True: 0.2, False: 0.24}  # above it: half the height of a small letter


class MarkedSheet(Sheet):
    """A landscape sheet for one comparison; ``foot`` stands at the foot of every page."""

    def __init__(
        self, title: str, language: str, languages: set[str], style: Style, foot: str
    ) -> None:
        self._style = style
        self._foot = foot
        self._texts = ShapedTexts()
        self._foot_setting = Setting(language, 8)
        super().__init__(title, language, languages, landscape=True)
        self.set_margin(PAGE_MARGIN)
        self.set_auto_page_break(auto=False, margin=_FOOT_MARGIN)
        self.set_y(PAGE_MARGIN)
        self.alias_nb_pages(_TOTAL)
        colours: dict[str, str] = table("colours")["light"]
        self._colours = {kind: colours[name] for kind, name in _COLOURS.items()}

    def footer(self) -> None:
        """Print the page number and what made the page: fpdf2 calls this at its end."""
        before = self._setting
        number, edge = Setting("en", _NUMBER), self.h - _NUMBER_ABOVE
        self.write_line(f"{self.page_no()} / {_TOTAL}", number, 0, edge, self.w, "C")
        setting, y = self._foot_setting, self.h - PAGE_MARGIN
        for line in self.marked_lines(plain(self._foot), setting, self.epw)[:1]:
            self.write_marked(line, setting, self.l_margin, y, self.epw)
        self._choose(before)

    def marked_lines(
        self, pieces: Iterable[Piece], setting: Setting, width: float
    ) -> list[MarkedLine]:
        """Break a marked text into the lines of a column; at least one, maybe empty."""
        letters = settable(pieces, rtl=setting.rtl)
        bold = any(map(self._is_bold, {wording for _, wording in letters}))
        measured = Setting(setting.language, setting.size, "B") if bold else setting
        text = "".join(letter for letter, _ in letters)
        return list(with_marks(self.lines(text, measured, width), letters))

    def write_marked(
        self, line: MarkedLine, setting: Setting, x: float, y: float, width: float
    ) -> None:
        """Write one line into a box whose upper edge is ``y``, at its start edge."""
        self._choose(setting)
        # The space keeps the last word apart from the next cell's first one in text search.
        whole = self._preload_bidirectional_text(f"{line.text} ", markdown=False)
        marks = (*line.wordings, Wording.SAME)
        fragments = tuple(self._painted(*part) for part in parted(whole, marks))
        if not fragments:
            return
        widths = {id(fragment): fragment.get_width(initial_cs=False) for fragment, _ in fragments}
        text_line = TextLine(
            [fragment for fragment, _ in fragments], text_width=sum(widths.values()),
            number_of_spaces=0,
            align=Align.R if setting.rtl else Align.L, height=setting.line, max_width=width,
            trailing_nl=False,
        )  # fmt: skip
        self.set_xy(x, y)
        self._render_styled_text_line(text_line, setting.line)
        if all(wording is Wording.SAME for wording in line.wordings):
            return
        drawn = {id(fragment): wording for fragment, wording in fragments}
        ordered = [
            (widths[id(fragment)], drawn[id(fragment)])
            for fragment in text_line.get_ordered_fragments()
        ]
        left = x + width - sum(length for length, _ in ordered) if setting.rtl else x
        base = y + setting.line / 2 + _BASELINE * setting.size
        for length, wording in ordered:
            self._draw_mark(wording, setting, left, base, length)
            left += length

    def _preload_bidirectional_text(self, text: str, markdown: bool) -> Sequence[Fragment]:
        """Order text of two directions; most lines have one only, and fpdf2 is slow at it."""
        shaping = self.text_shaping
        if shaping is None or not runs_one_way(text, rtl=self._setting.rtl):
            return super()._preload_bidirectional_text(text, markdown)
        direction = TextDirection.RTL if self._setting.rtl else TextDirection.LTR
        shaping.update(paragraph_direction=direction, fragment_direction=direction)
        return tuple(self._preload_font_styles(text, markdown))

    def _painted(
        self, fragment: Fragment, letters: list[str], wording: Wording
    ) -> tuple[ShapedFragment, Wording]:
        state = copy(fragment.graphics_state)
        if wording in (Wording.INSERTED, Wording.DELETED):
            state.text_color = color_from_hex_string(self._colours[wording])
        if self._is_bold(wording):
            self.set_style(state, "B")
        return ShapedFragment(letters, state, fragment.k, self._texts), wording

    def _is_bold(self, wording: Wording) -> bool:
        return self._style is Style.UN and wording is Wording.INSERTED

    def _draw_mark(
        self, wording: Wording, setting: Setting, left: float, base: float, length: float
    ) -> None:
        """Draw the line of a mark; words in bold need none."""
        if wording is Wording.SAME or self._is_bold(wording):
            return
        self.set_draw_color(self._colours[wording])
        self.set_line_width(_THICKNESS)
        y = base + _UNDER[setting.rtl] * setting.size
        if wording is Wording.DELETED:
            y = base - _STRUCK[setting.rtl] * setting.size
        if wording is Wording.FORM:
            self.set_dash_pattern(1, 1.5)
        self.line(left, y, left + length, y)
        self.set_dash_pattern()
        self.set_draw_color(0)
        self.set_line_width(0.4)
