"""How each kind of block is set: letters, line height and spaces, by script, zoom and taste.

The sizes stand in ``resources/tables/reading_type.toml``. Line heights are per script, because
Arabic with its marks needs a third more than Latin.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QFont, QFontMetricsF

from wsisdesk import paths
from wsisdesk.documents.model import Block, BlockKind
from wsisdesk.text.direction import is_rtl
from wsisdesk.ui.look.fonts import reading_font

ARABIC, LATIN = "arabic", "latin"
_HEADING_LEVELS = 3
# The share of the letter size between the baseline and a line drawn under the text.
_UNDERLINE = {ARABIC: 0.22, LATIN: 0.15}
_SQUARE = frozenset({"zh"})  # languages whose letters are as wide as they are tall


@dataclass(frozen=True, eq=False)
class Face:
    """One way of setting a block, in pixels at the present zoom.

    ``rise`` is the distance from the top of a line's row to its baseline, ``underline`` that from
    the baseline to a line under the text.
    """

    font: QFont
    size: float
    line: float
    before: float
    after: float
    rise: float
    underline: float
    letter: float  # average width of a letter, for estimates


def role(block: Block, *, designation: bool = False) -> str:
    """Return under which name of the type table a block is set."""
    match block.kind:
        case BlockKind.TITLE if block.text.startswith("(") and block.text.endswith(")"):
            return "adoption"  # "(adopted at the sixth plenary meeting)"
        case BlockKind.TITLE:
            return "designation" if designation else "title"
        case BlockKind.HEADING:
            return f"heading{min(max(block.level, 1), _HEADING_LEVELS)}"
        case BlockKind.ROW:
            return "row_header" if block.row is not None and block.row.header else "row"
        case BlockKind.PARAGRAPH:
            return "body"
        case _:
            return str(block.kind)


class Typography:
    """The faces at one zoom and line height (both in per cent); made anew on a change."""

    def __init__(self, zoom: int = 100, line_height: int = 100) -> None:
        self.scale = zoom / 100
        self._leading = line_height / 100
        self._faces: dict[tuple[str, str], Face] = {}
        self._advances: dict[tuple[str, str, str], float] = {}

    def face(self, role_name: str, language: str) -> Face:
        """Return the face of a role in a language (ISO 639-1)."""
        key = (role_name, language)
        if key not in self._faces:
            self._faces[key] = self._make(role_name, language)
        return self._faces[key]

    def advance(self, text: str, role_name: str, language: str) -> float:
        """Measure a word as it is set in a role; measured once."""
        key = (text, role_name, language)
        if key not in self._advances:
            metrics = QFontMetricsF(self.face(role_name, language).font)
            self._advances[key] = metrics.horizontalAdvance(text)
        return self._advances[key]

    def _make(self, role_name: str, language: str) -> Face:
        script = ARABIC if is_rtl(language) else LATIN
        entry = _table()[script][role_name]
        size = entry["size"] * self.scale
        font = reading_font(
            language, size, int(entry.get("weight", 400)), italic=bool(entry.get("italic"))
        )
        metrics = QFontMetricsF(font)
        line = entry["line"] * self.scale * self._leading
        return Face(
            font=font,
            size=size,
            line=line,
            before=entry.get("before", 0) * self.scale,
            after=entry.get("after", 0) * self.scale,
            rise=(line + metrics.ascent() - metrics.descent()) / 2,
            underline=size * _UNDERLINE[script],
            letter=size if language in _SQUARE else metrics.averageCharWidth(),
        )


@cache
def _table() -> dict[str, dict[str, dict[str, float]]]:
    return paths.table("reading_type")
