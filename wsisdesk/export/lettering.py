"""Letters that each carry a mark of their own (a style, a revision) on their way to the page.

Text is put in order and broken into lines as a whole; its letters keep their marks through both.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from wsisdesk.text.direction import BIDI_CONTROLS, order_controls

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from fpdf.line_break import Fragment

Mark = TypeVar("Mark")


def in_order(
    letters: Sequence[tuple[str, Mark]], plain: Mark, *, rtl: bool
) -> list[tuple[str, Mark]]:
    """Put in the controls that right-to-left text needs for its symbols to stand in order.

    What is put in behind the last letter is marked ``plain``.
    """
    controls = order_controls("".join(letter for letter, _ in letters)) if rtl else {}
    if not controls:
        return list(letters)
    found: list[tuple[str, Mark]] = []
    for place, (letter, mark) in enumerate(letters):
        found += [(control, mark) for control in controls.get(place, "")]
        found.append((letter, mark))
    return [*found, *((control, plain) for control in controls.get(len(letters), ""))]


def marks_of_lines(
    lines: Iterable[str], letters: Sequence[tuple[str, Mark]]
) -> Iterator[tuple[str, tuple[Mark, ...]]]:
    """Give the lines made of ``letters`` their marks back.

    Breaking drops white space at the ends of lines, and sets no-break spaces as plain ones.
    """
    place = 0
    for line in lines:
        marks: list[Mark] = []
        for letter in line:
            while place < len(letters) - 1 and not _is(letters[place][0], letter):
                place += 1
            marks.append(letters[place][1])
            place += 1
        yield line, tuple(marks)


def parted(
    fragments: Iterable[Fragment], marks: Sequence[Mark]
) -> Iterator[tuple[Fragment, list[str], Mark]]:
    """Part the fragments of a line, in logical order, where the marks of its letters change.

    The bidi controls have done their work by now, and would be in the way of text search.
    """
    place = 0
    for fragment in fragments:
        letters: list[str] = []
        for letter in fragment.characters:
            if letters and marks[place] != marks[place - 1]:
                yield fragment, letters, marks[place - 1]
                letters = []
            if letter not in BIDI_CONTROLS:
                letters.append(letter)
            place += 1
        if letters:
            yield fragment, letters, marks[place - 1]


def _is(source: str, shown: str) -> bool:
    return source == shown or (source.isspace() and shown == " ")
