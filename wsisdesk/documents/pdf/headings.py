"""Headings and titles, as far as size, weight and place of the type tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.documents.pdf.paragraphs import Draft, starts_with_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wsisdesk.documents.pdf.leading import Setting
    from wsisdesk.documents.pdf.lines import Line

_LARGER = 1.12  # than the body: meant to be seen
_TITLE = 1.3
_LONGEST = 240  # characters of a heading
_MOST_SIZES = 5
_SENTENCE_ENDS = tuple(".;؛,،")


def heading_sizes(drafts: Sequence[Draft], setting: Setting) -> list[float]:
    """Return the sizes of type that headings are set in, the largest first."""
    sizes = {
        round(draft.lines[0].size, 1)
        for draft in drafts
        if draft.lines[0].size > _LARGER * setting.body_size and _length(draft.lines) <= _LONGEST
    }
    return sorted(sizes, reverse=True)[:_MOST_SIZES]


def heading_level(draft: Draft, sizes: Sequence[float], setting: Setting) -> int:
    """Return the outline level of a paragraph, 0 if it is no heading."""
    first = draft.lines[0]
    if _length(draft.lines) > _LONGEST:
        return 0
    size = round(first.size, 1)
    if size in sizes:
        return sizes.index(size) + 1
    ends = draft.lines[-1].text.rstrip().endswith(_SENTENCE_ENDS)
    smaller = first.size < 0.95 * setting.body_size
    if all(line.bold for line in draft.lines) and not ends and not smaller:
        return len(sizes) + 1
    return 0


def is_title(draft: Draft, setting: Setting, *, opening: bool) -> bool:
    """Tell whether a paragraph is clearly a title; ``opening`` says no body text came before."""
    first = draft.lines[0]
    if not opening or first.page > 0 or _length(draft.lines) > _LONGEST:
        return False
    return first.size >= _TITLE * setting.body_size


def is_centred(draft: Draft, setting: Setting) -> bool:
    """Tell whether a paragraph is centred; full lines of it tell nothing."""
    if starts_with_label(draft.lines[0]):
        return False
    short = [line for line in draft.lines if setting.room(line) > 0.03 * _width(line, setting)]
    return bool(short) and all(setting.centred(line) for line in short)


def _width(line: Line, setting: Setting) -> float:
    return setting.margins_of(line).width


def _length(lines: Sequence[Line]) -> int:
    return sum(len(line.characters) for line in lines)
