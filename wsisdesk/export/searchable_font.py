"""Fonts whose letters a PDF reader can take back out of the page, each one as it was typed.

A PDF tells for every glyph which letters it stands for. Two things spoil that in Arabic: vowel
signs counted to their letter, and strokes that a font puts between letters for beauty, which stand
for no letter at all and are read as digits. So each letter is followed on its own, and where a
stroke comes in, the font is asked to join these letters plainly.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Any

import uharfbuzz as hb
from fpdf.fonts import TTFFont

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_JOINING = "rlig"  # the feature by which Amiri puts strokes in; lam-alef needs it elsewhere
_ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff]")
_KERNING = {"kern": False}  # a gap between kerned Arabic letters is taken for a space


class SearchableFont(TTFFont):
    """What fpdf2 makes of a font file, with its shaping replaced; see ``make_searchable``."""

    __slots__ = ()

    def perform_harfbuzz_shaping(
        self, text: str, font_size_pt: float, text_shaping_params: Mapping[str, Any] | None
    ) -> tuple[Sequence[Any], Sequence[Any]]:
        """Shape a stretch of one direction: fpdf2 calls this for widths and for the page."""
        options = dict(text_shaping_params or {})
        if _ARABIC.search("".join(text)):
            options["script"] = "arab"  # also in a paragraph of Latin letters, or they do not join
        self.hbfont.ptem = font_size_pt
        features = {**_KERNING} if options.get("script") == "arab" else {}
        shaped = self._shape(text, options, features)
        letters = Counter(info.cluster for info in shaped.glyph_infos)
        drawn_out = sorted(place for place, glyphs in letters.items() if glyphs > 1)
        if drawn_out:
            plain = [(place, place + 2, False) for place in drawn_out]
            shaped = self._shape(text, options, {**features, _JOINING: plain})
        return shaped.glyph_infos, shaped.glyph_positions

    def _shape(
        self, text: str, options: Mapping[str, Any], features: Mapping[str, Any]
    ) -> hb.Buffer:
        buffer = hb.Buffer()
        buffer.cluster_level = hb.BufferClusterLevel.CHARACTERS
        buffer.add_str("".join(text))
        buffer.guess_segment_properties()
        if options.get("fragment_direction") is not None:
            buffer.direction = options["fragment_direction"].value
        if options.get("script") is not None:
            buffer.script = options["script"]
        hb.shape(self.hbfont, buffer, features)
        return buffer


def make_searchable(font: TTFFont) -> None:
    """Replace the shaping of a font that fpdf2 has loaded; it makes its fonts by itself."""
    font.__class__ = SearchableFont
