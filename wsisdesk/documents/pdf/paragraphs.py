"""Lines become paragraphs: what ends one, and what begins the next.

The strongest sign is how lines are filled: a line that had room for the next word ended a
paragraph. Distance, indentation, labels, size and weight of type tell the rest.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wsisdesk.documents.pdf.characters import is_ideograph
from wsisdesk.documents.pdf.leading import Setting, same_size
from wsisdesk.documents.pdf.lines import TAB, Line, is_label
from wsisdesk.documents.pdf.tablerows import TableLine

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from wsisdesk.documents.pdf.characters import Character
    from wsisdesk.documents.pdf.page import Item

_INDENT = 0.6  # type sizes: less is not meant
_SPARE = 0.35  # type sizes a line may leave unused although the next word would fit
_ENDS_ITEM = re.compile(r"[;؛:]\s*$")
_ENDS_SENTENCE = re.compile(r"[.؟!?。]['\"”’»)\]]*\s*$")
_DASH = re.compile(r"[-–—] ")
_TYPED_LABEL = re.compile(
    r"[(\[]?\s?(?:[\u0621-\u064a]{1,2}\u0640?|\d{1,3}(?:\.\d{1,3}){0,4}|[A-Za-z]|[ivx]{1,5})\s?[.)\]]\s"
    r"|[-–—‒•·▪●○■◦➢✓]\s"
)


@dataclass(frozen=True, slots=True)
class Draft:
    """The lines of one paragraph."""

    lines: tuple[Line, ...]


def paragraphs(items: Sequence[Item], setting: Setting) -> Iterator[Draft | TableLine]:
    """Yield paragraphs and table rows in reading order."""
    joiner = _Joiner(setting)
    current: list[Line] = []
    for position, item in enumerate(items):
        if isinstance(item, TableLine):
            if current:
                yield Draft(tuple(current))
            current = []
            yield item
            continue
        following = items[position + 1] if position + 1 < len(items) else None
        after = following if isinstance(following, Line) else None
        if current and not joiner.joins(current, item, after):
            yield Draft(tuple(current))
            current = []
        current.append(item)
    if current:
        yield Draft(tuple(current))


@dataclass(frozen=True, slots=True)
class _Joiner:
    setting: Setting

    def joins(self, paragraph: Sequence[Line], line: Line, after: Line | None) -> bool:
        """Tell whether ``line`` continues the paragraph; ``after`` is the line behind it."""
        last = paragraph[-1]
        if not same_size(last.size, line.size) or last.bold != line.bold:
            return False
        if self._had_room(paragraph, line):
            return False
        if starts_with_label(line) and not self._runs_on(last, line):
            return False
        if (last.page, last.region) != (line.page, line.region):
            return self._joins_across(paragraph, line)
        distance = line.baseline - last.baseline
        if not 0 < distance <= self.setting.farthest(line.size):
            return False
        return self._aligned(paragraph, line, after)

    def _runs_on(self, last: Line, line: Line) -> bool:
        """Tell whether a dash at the start of a line belongs to the sentence of the line before.

        Then that line ended no item, and the dash is not set out before the text.
        """
        if (
            not _DASH.match(line.text)
            or _ENDS_ITEM.search(last.text)
            or _ENDS_SENTENCE.search(last.text)
        ):
            return False
        return abs(self.setting.indent(line) - self.setting.indent(last)) <= _INDENT * line.size

    def _had_room(self, paragraph: Sequence[Line], line: Line) -> bool:
        """Tell whether the next line's first word would have fitted on the last line."""
        room = self.setting.room(paragraph[-1])
        if self._are_centred([*paragraph, line]):
            room *= 2
        return room > _first_word(line) + (0.25 + _SPARE) * line.size

    def _are_centred(self, lines: Sequence[Line]) -> bool:
        """Tell whether lines are centred, rather than indented by as much as they end short."""
        if not all(self.setting.centred(line) for line in lines):
            return False
        indents = [self.setting.indent(line) for line in lines]
        return max(indents) - min(indents) > _INDENT * lines[0].size

    def _joins_across(self, paragraph: Sequence[Line], line: Line) -> bool:
        """Tell whether a paragraph runs on over the end of a page or column."""
        text = paragraph[-1].text
        if _ENDS_ITEM.search(text):
            return False
        if _ENDS_SENTENCE.search(text) and not line.text[:1].islower():
            return False
        return abs(self._continuation(paragraph) - self.setting.indent(line)) < line.size

    def _continuation(self, paragraph: Sequence[Line]) -> float:
        """Return the indent that further lines of this paragraph have."""
        if len(paragraph) > 1:
            return self.setting.indent(paragraph[-1])
        first = paragraph[0]
        hanging = self._behind_label(first)
        return hanging if hanging is not None else 0.0

    def _aligned(self, paragraph: Sequence[Line], line: Line, after: Line | None) -> bool:
        last = paragraph[-1]
        if self._are_centred([last, line]):
            return True
        step = self.setting.indent(line) - self.setting.indent(last)
        tolerance = _INDENT * line.size
        if abs(step) <= tolerance:
            return True
        if len(paragraph) > 1:
            return False
        hanging = self._behind_label(last)
        if hanging is not None:
            return -tolerance <= self.setting.indent(line) <= hanging + line.size
        if step < 0:
            return True  # the first line was indented
        if self._under_text(last, line):
            return True
        return self._hangs_on(line, after)

    def _hangs_on(self, line: Line, after: Line | None) -> bool:
        """Tell whether an indented second line is a hanging one: the third stands under it."""
        if after is None or (after.page, after.region) != (line.page, line.region):
            return False
        step = self.setting.indent(after) - self.setting.indent(line)
        return abs(step) <= _INDENT * line.size

    def _under_text(self, last: Line, line: Line) -> bool:
        """Tell whether a line stands under the second word of a heading: the first is its label.

        The gap behind a wide label such as ``خامساً`` may be no wider than that between words.
        """
        second = _second_word(last)
        if second is None:
            return False
        margins = self.setting.margins_of(last)
        stands = margins.right - second.x1 if last.rtl else second.x0 - margins.left
        return abs(self.setting.indent(line) - stands) <= _INDENT * line.size

    def _behind_label(self, line: Line) -> float | None:
        """Return the indent of what stands behind the label's tab, if there is one."""
        characters = line.characters
        position = next((k for k, item in enumerate(characters) if item.text == TAB), None)
        if position is None or position + 1 >= len(characters):
            return None
        start = characters[position + 1]
        margins = self.setting.margins_of(line)
        return margins.right - start.x1 if line.rtl else start.x0 - margins.left


def _second_word(line: Line) -> Character | None:
    """Return the first letter of the second word."""
    characters = iter(line.characters)
    for character in characters:
        if character.text == " ":
            return next(characters, None)
    return None


def starts_with_label(line: Line) -> bool:
    """Tell whether a line begins with a label, before a tab or typed like ``أ )`` or ``ii)``."""
    head = line.head()
    if head and len(head) <= 9 and (is_label(head) or " " not in head):
        return True
    return bool(_TYPED_LABEL.match(line.text))


def _first_word(line: Line) -> float:
    """Return the width of what cannot be parted from the start of a line."""
    first = line.characters[0]
    left, right = first.x0, first.x1
    for character in line.characters[1:]:
        if character.text == TAB or (character.text == " " and not character.joined):
            break
        if is_ideograph(first.text):
            break
        left, right = min(left, character.x0), max(right, character.x1)
        if character.text in "-\u2010" and character is not first:
            break
    return right - left
