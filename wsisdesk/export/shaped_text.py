"""Text shaped once and written to a page of fpdf2 as often as it is needed.

fpdf2 shapes every stretch of a line three times: for its width, for that of the line, for the page.
It also asks the font about each glyph anew. Here both answers are kept: the two texts of a
comparison have most of their lines in common, and a language has few glyphs.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Any, NamedTuple

from fpdf.line_break import Fragment

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from fpdf.fonts import TTFFont
    from fpdf.graphics_state import StateStackType

_MOST = 4_000  # stretches kept: more than stand on a hundred pages at once
_EM = 1_000.0  # units to which fpdf2 scales all fonts


class Stroke(NamedTuple):
    """Glyphs shown together: where the pen goes for them, in units of the font, if it must move."""

    place: tuple[float, float] | None
    shown: str


class Run(NamedTuple):
    """A stretch of text in one font; ``width`` in thousandths of its size."""

    strokes: tuple[Stroke, ...]
    width: int


class ShapedTexts:
    """Remembers the stretches and the glyphs of one file."""

    def __init__(self) -> None:
        self._runs: dict[tuple[Any, ...], Run] = {}
        self._glyphs: dict[tuple[Any, ...], tuple[str, int] | None] = {}

    def run(self, font: TTFFont, text: str, size: float, shaping: Mapping[str, Any]) -> Run:
        """Return a text as its font shapes it; ``shaping`` are the parameters of fpdf2."""
        key = font.fontkey, text, shaping.get("fragment_direction"), shaping.get("script")
        known = self._runs.get(key)
        if known is None:
            if len(self._runs) >= _MOST:
                self._runs.clear()
            known = self._runs[key] = self._shaped(font, text, size, shaping)
        return known

    def _shaped(self, font: TTFFont, text: str, size: float, shaping: Mapping[str, Any]) -> Run:
        infos, positions = font.perform_harfbuzz_shaping(text, size, dict(shaping))
        letters = _letters_of([info.cluster for info in infos], text)
        scale = font.scale
        width = sum(round(scale * position.x_advance + 0.001) for position in positions)
        glyphs = [
            self._glyph(font, info.codepoint, of)
            for info, of in zip(infos, letters, strict=True)
        ]  # fmt: skip
        return Run(tuple(_strokes(glyphs, positions)), width)

    def _glyph(self, font: TTFFont, number: int, letters: str) -> tuple[str, int] | None:
        """Return how a glyph is shown, and its width; None where a font has nothing to show.

        ``letters`` are what text search shall find there.
        """
        key = font.fontkey, number, letters
        if key not in self._glyphs:
            name = font.ttfont.getGlyphName(number)
            width = round(font.scale * font.ttfont["hmtx"].metrics[name][0])
            glyph = font.subset.get_glyph(
                glyph=number, unicode=tuple(map(ord, letters)), glyph_name=name, glyph_width=width
            )
            code = font.subset.pick_glyph(glyph) if glyph is not None else None
            found = None if code is None else (font.escape_text(chr(code)), width)
            self._glyphs[key] = found
        return self._glyphs[key]


class ShapedFragment(Fragment):
    """A stretch of a line whose shape is remembered; it has no extra space between letters."""

    def __init__(
        self, characters: list[str], state: StateStackType, scale: float, texts: ShapedTexts
    ) -> None:
        super().__init__(characters, state, scale)
        self._texts = texts

    def _run(self) -> Run:
        font: Any = self.font
        return self._texts.run(font, self.string, self.font_size_pt, self._shaping())

    def _shaping(self) -> Mapping[str, Any]:
        return self.text_shaping_parameters or {}

    def get_width(
        self, start: int = 0, end: int | None = None, chars: str | None = None,
        initial_cs: bool = True,
    ) -> float:  # fmt: skip
        """fpdf2: how wide the stretch is."""
        if start or end is not None or chars is not None or not self.characters:
            return float(super().get_width(start, end, chars, initial_cs))
        font: Any = self.font
        font.biggest_size_pt = max(font.biggest_size_pt, self.font_size_pt)
        return self._run().width * self.font_size_pt / _EM / self.k

    def render_with_text_shaping(
        self, pos_x: float, pos_y: float, h: float, word_spacing: float
    ) -> str:
        """fpdf2: the operators that write the stretch from a place on a page of height ``h``."""
        del word_spacing
        font: Any = self.font
        unit = font.scale * self.font_size_pt / _EM
        left, base = pos_x * self.k, (h - pos_y) * self.k
        parts = []
        for place, shown in self._run().strokes:
            if place is not None:
                x, y = place
                parts.append(f"1 0 0 1 {left + x * unit:.2f} {base + y * unit:.2f} Tm")
            if shown:
                parts.append(f"({shown}) Tj")
        return " ".join(parts)


def _letters_of(clusters: Sequence[int], text: str) -> Iterator[str]:
    """Yield for each glyph the letters that it stands for: those of its cluster, once."""
    starts = sorted(set(clusters))
    told: set[int] = set()
    for cluster in clusters:
        if cluster in told:
            yield ""
            continue
        told.add(cluster)
        place = bisect_right(starts, cluster)
        start = 0 if place == 1 else cluster
        end = starts[place] if place < len(starts) else len(text)
        yield text[start:end]


def _strokes(
    glyphs: Sequence[tuple[str, int] | None], positions: Sequence[Any]
) -> Iterator[Stroke]:
    """Yield the glyphs in as few strokes as their places allow.

    The pen moves by a glyph's own width; where it shall stand elsewhere it is put there.
    """
    place: tuple[float, float] | None = None
    shown = ""
    x = y = 0.0
    for glyph, position in zip(glyphs, positions, strict=True):
        if glyph is None:
            continue
        letter, width = glyph
        offset = position.x_offset, position.y_offset
        if any(offset):
            if shown or place is not None:
                yield Stroke(place, shown)
            place, shown = (x + offset[0], y + offset[1]), ""
        shown += letter
        x += position.x_advance
        y -= position.y_advance
        if any(offset) or width != position.x_advance or position.y_advance:
            yield Stroke(place, shown)
            place, shown = (x, y), ""
    if shown or place is not None:
        yield Stroke(place, shown)
