"""Lines of an export of notes as Markdown; text of the other direction has a frame of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.export.comparison.markdown_text import directed, escaped
from wsisdesk.export.notes.lines import Role, Tone
from wsisdesk.export.words import words
from wsisdesk.text.direction import is_rtl

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wsisdesk.export.notes.lines import Line

_OPENINGS = {
    Role.TITLE: "# ",
    Role.DOCUMENT: "## ",
    Role.CLAUSE: "### ",
    Role.TEXT: "> ",
}
# Tags and not signs: signs mean nothing beside a letter, and words are amended in their middle.
_TAGS = {
    Tone.STRONG: ("<b>", "</b>"),
    Tone.MARKED: ("<mark>", "</mark>"),
    Tone.INSERTED: ("<ins>", "</ins>"),
    Tone.DELETED: ("<del>", "</del>"),
    Tone.STAYED_OUT: ("<u>", "</u>"),
    Tone.STAYED_IN: ("<s>", "</s>"),
    Tone.MUST_STAY: ("<b><u>", "</u></b>"),
}
_HEADINGS = frozenset({Role.TITLE, Role.DOCUMENT, Role.CLAUSE})


def lines_markdown(lines: Sequence[Line], language: str) -> str:
    """Return the lines as Markdown."""
    rtl = words(language).rtl
    paragraphs = [_framed(line, rtl=rtl) for line in lines]
    if rtl:
        paragraphs = ['<div dir="rtl">', *paragraphs, "</div>"]
    return "\n\n".join(paragraphs) + "\n"


def _framed(line: Line, *, rtl: bool) -> str:
    text = _paragraph(line)
    if is_rtl(line.language) == rtl:
        return text
    direction = "rtl" if is_rtl(line.language) else "ltr"
    return f'<div dir="{direction}">\n\n{text}\n\n</div>'


def _paragraph(line: Line) -> str:
    text = ""
    for words_of, tone in line.parts:
        plain = tone is Tone.PLAIN or (line.role in _HEADINGS and tone is Tone.STRONG)
        opening, closing = ("", "") if plain else _TAGS.get(tone, ("", ""))
        inner = escaped(words_of, opening=not text and not opening)
        text += f"{opening}{inner}{closing}" if inner else ""
    return _OPENINGS.get(line.role, "") + directed(text, line.language)
