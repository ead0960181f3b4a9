"""A page to set text on: paragraphs with hanging labels, in either direction, and rules.

fpdf2 with HarfBuzz shaping, since its Arabic can be found again by text search, which that of Qt's
own PDF writer cannot. Lines and pages are broken here: fpdf2's own breaking shapes the beginning of
every line again and again, and leaves a heading alone at the foot of a page.
"""

from __future__ import annotations

from copy import copy
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from fpdf import FPDF
from fpdf.enums import Align
from fpdf.fonts import TTFFont
from fpdf.line_break import Fragment, TextLine

from wsisdesk.export import type_case
from wsisdesk.export.lettering import marks_of_lines, parted
from wsisdesk.export.line_breaking import broken
from wsisdesk.export.whole_file import write_whole
from wsisdesk.progress import silent

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from fpdf.graphics_state import GraphicsState

    from wsisdesk.progress import Progress

MARGIN = 64.0
LABEL_COLUMN = 34.0  # also one level of indentation: labels stand under the text they belong to
_LABEL_GAP = 8.0
_WIDEST_LABEL = 110.0
_FOOT = 9.0
_FEWEST_LINES = 2  # of a paragraph at the foot or the head of a page


@dataclass(frozen=True, slots=True)
class Setting:
    """How a text is set: its language, size in points and style ("", "B", "I" or "BI")."""

    language: str
    size: float
    style: str = ""

    @property
    def rtl(self) -> bool:
        """Whether it runs from right to left."""
        return type_case.face(self.language).rtl

    @property
    def line(self) -> float:
        """The height of a line: Arabic needs room for its marks."""
        return self.size * (1.68 if self.rtl else 1.5)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph.

    ``hang`` is the width of the column its label stands in, ``inset`` what lies before that;
    ``before`` is the space above; ``styles``, if any, has the style of each letter. With
    ``keeps_next`` it never ends a page.
    """

    text: str
    setting: Setting
    label: str = ""
    hang: float = 0.0
    inset: float = 0.0
    before: float = 0.0
    styles: tuple[str, ...] = ()
    centred: bool = False
    keeps_next: bool = False


class Sheet(FPDF):
    """An A4 document; all lengths are points."""

    def __init__(
        self, title: str, language: str, languages: set[str], *, landscape: bool = False
    ) -> None:
        super().__init__("landscape" if landscape else "portrait", "pt", "A4")
        self.set_margin(MARGIN)
        self.c_margin = 0
        self.set_auto_page_break(auto=False, margin=MARGIN)
        self.alias_nb_pages("")  # no text stands for something else
        self.set_title(title)
        self.set_lang(language)
        self.set_creator("WSIS Desk")
        type_case.fill(self, languages)
        self._widths: dict[tuple[Setting, str], float] = {}
        self._setting = Setting(language, _FOOT)
        self.add_page()

    @property
    def room(self) -> float:
        """How much of the page is left."""
        return float(self.h - self.b_margin - self.get_y())

    @property
    def is_fresh(self) -> bool:
        """Whether nothing stands on the page yet."""
        return bool(self.get_y() <= self.t_margin)

    def footer(self) -> None:
        """Print the page number: fpdf2 calls this at the end of each page."""
        before = self._setting
        self.write_line(
            str(self.page_no()), Setting("en", _FOOT), 0, self.h - MARGIN / 2 - _FOOT, self.w, "C"
        )
        self._choose(before)

    def width_of(self, text: str, setting: Setting) -> float:
        """Measure a word or a line."""
        key = (setting, text)
        if key not in self._widths:
            self._choose(setting)
            self._widths[key] = float(self.get_string_width(text))
        return self._widths[key]

    def lines(self, text: str, setting: Setting, width: float) -> list[str]:
        """Break a text into the lines of a column."""
        return broken(text, width, lambda piece: self.width_of(piece, setting))

    def label_column(self, label: str, setting: Setting) -> float:
        """Return how wide a column this label needs."""
        needed = self.width_of(label, setting) + _LABEL_GAP
        return min(max(LABEL_COLUMN, needed), _WIDEST_LABEL)

    def paragraph(self, what: Paragraph) -> None:
        """Set one paragraph; its label hangs in a column of its own at the start edge."""
        setting = what.setting
        inset = what.inset + what.hang
        width = self.epw - inset
        lines = self._styled_lines(what, width)
        if not self.is_fresh:
            self.set_y(self.get_y() + what.before)
        together = min(len(lines), _FEWEST_LINES)
        if what.keeps_next:
            together = len(lines) + _FEWEST_LINES
        self.require(together * setting.line)
        if what.label:
            self._label(what)
        left = self.l_margin if setting.rtl else self.l_margin + inset
        align = "C" if what.centred else ("R" if setting.rtl else "L")
        for number, (line, styles) in enumerate(lines):
            self._make_room(setting.line, left=len(lines) - number)
            if set(styles) <= {setting.style}:
                self.write_line(line, setting, left, self.get_y(), width, align)
            else:
                self._write_styled(line, styles, setting, (left, self.get_y()), width, align)
            self.set_y(self.get_y() + setting.line)

    def require(self, height: float) -> None:
        """Begin a new page unless there is so much room on this one."""
        if self.room < height and not self.is_fresh:
            self.add_page()

    def rule(self, setting: Setting) -> None:
        """Draw the short line above footnotes, at the start edge."""
        self.require(20 + _FEWEST_LINES * setting.line)
        y, length = self.get_y() + 12, self.epw / 3
        start = self.w - self.r_margin - length if setting.rtl else self.l_margin
        self.line(start, y, start + length, y)
        self.set_y(y + 6)

    def write_line(
        self, text: str, setting: Setting, x: float, y: float, width: float, align: str
    ) -> None:
        """Write one line into a box whose upper edge is ``y``."""
        self._choose(setting)
        self.set_xy(x, y)
        self.cell(width, setting.line, text, align=align)

    def _styled_lines(self, what: Paragraph, width: float) -> list[tuple[str, tuple[str, ...]]]:
        """Break a paragraph into lines, each letter with its style; bold takes the most room."""
        setting = what.setting
        if any("B" in style for style in what.styles) and "B" not in setting.style:
            setting = replace(setting, style="B")
        lines = self.lines(what.text, setting, width)
        if not what.styles:
            return [(line, ()) for line in lines]
        return list(marks_of_lines(lines, list(zip(what.text, what.styles, strict=True))))

    def _write_styled(
        self, text: str, styles: Sequence[str], setting: Setting,
        corner: tuple[float, float], width: float, align: str,
    ) -> None:  # fmt: skip
        """Write one line whose letters are set in styles of their own."""
        self._choose(setting)
        fragments = []
        for fragment, letters, style in parted(
            self._preload_bidirectional_text(text, markdown=False), styles
        ):
            state = copy(fragment.graphics_state)
            if style != setting.style:
                self.set_style(state, style)
            fragments.append(Fragment(letters, state, fragment.k))
        line = TextLine(
            fragments, text_width=sum(part.get_width(initial_cs=False) for part in fragments),
            number_of_spaces=0, align=Align[align], height=setting.line, max_width=width,
            trailing_nl=False,
        )  # fmt: skip
        self.set_xy(*corner)
        self._render_styled_text_line(line, setting.line)

    def set_style(self, state: GraphicsState, style: str) -> None:
        """Set letters in another style of their font, where it has one."""
        family = state.font_family
        if family != type_case.CHINESE:
            type_case.add(self, family, style)
            state.font_style = style
            state.current_font = self.fonts[f"{family}{style}"]

    def save(self, path: Path, progress: Progress = silent) -> None:
        """Write the file as a whole, or not at all; raises as ``write_whole`` does.

        A stop that was asked for while the file was put together still leaves none.
        """
        content = bytes(self.output())
        progress(1, 1)
        write_whole(path, content)

    def close_fonts(self) -> None:
        """Close the font files; to be called whether or not the sheet was saved."""
        type_case.close(self)

    def _make_room(self, line: float, *, left: int) -> None:
        """Turn the page at its foot, and where the last two lines would be parted."""
        if self.room < line or (left == _FEWEST_LINES and self.room < _FEWEST_LINES * line):
            self.add_page()

    def _label(self, what: Paragraph) -> None:
        setting, y = what.setting, self.get_y()
        right = self.w - self.r_margin - what.inset - what.hang
        left = right if setting.rtl else self.l_margin + what.inset
        align = "R" if setting.rtl else "L"
        self.write_line(what.label, setting, left, y, what.hang, align)
        self.set_xy(self.l_margin, y)

    def _parse_chars(
        self,
        text: str,
        markdown: bool,
        *,
        _initial_emphasis: tuple[bool, bool, bool, bool] | None = None,
    ) -> Iterator[Fragment]:
        """Part text where the font changes only.

        fpdf2 would part it at every Arabic vowel sign, because their script is called inherited:
        letters would neither join nor be found.
        """
        if text and not markdown and _font_has(self, text):
            yield Fragment(list(text), self._get_current_graphics_state(), self.k)
            return
        before: Fragment | None = None
        for piece in super()._parse_chars(text, markdown, _initial_emphasis=_initial_emphasis):
            if before is not None and before.has_same_style(piece):
                before.characters.extend(piece.characters)
                continue
            if before is not None:
                yield before
            before = piece
        if before is not None:
            yield before

    def _choose(self, setting: Setting) -> None:
        face = type_case.face(setting.language)
        style = "" if face.family == type_case.CHINESE else setting.style
        type_case.add(self, face.family, style)
        self.set_font(face.family, style, setting.size)
        direction = "rtl" if face.rtl else "ltr"
        self.set_text_shaping(True, direction=direction, script=face.script)
        self._setting = setting


def _font_has(sheet: Sheet, text: str) -> bool:
    """Whether one font sets all of a text, so that fpdf2 need not look at each letter."""
    font, alias = sheet.current_font, sheet.str_alias_nb_pages
    if not isinstance(font, TTFFont) or (alias and alias in text):
        return False
    return all(ord(letter) in font.cmap for letter in set(text))
