"""Writing a specimen as a file of each format, with typed labels or with those of the format."""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape as xml

from tests.helpers.docx_builder import abstract, docx, letters, level, num, para
from tests.unit.documents.bad_files.packages import opendocument

if TYPE_CHECKING:
    from pathlib import Path

    from tests.unit.documents.understanding.specimen import Expected, Specimen

_LETTERS = {
    "lowerLetter": "abcdefghijklm",
    "arabicAbjad": "أبجدهوزحط",
    "russianLower": "абвгдежзик",
}
_ROMAN = ["i", "ii", "iii", "iv", "v", "vi"]


def text(folder: Path, specimen: Specimen) -> Path:
    """One paragraph a line, UTF-8."""
    path = folder / "specimen.txt"
    path.write_text("\n".join(specimen.typed) + "\n", encoding="utf-8")
    return path


def text_of_windows(folder: Path, specimen: Specimen) -> Path:
    """The same as old editors store it: byte order mark, UTF-16, carriage returns."""
    path = folder / "specimen.txt"
    path.write_bytes("\r\n".join(specimen.typed).encode("utf-16"))
    return path


def markup(folder: Path, specimen: Specimen) -> Path:
    """A page of paragraphs; the gap behind a label is an em space, as tabs are not kept."""
    body = "\n".join(f"<p>{escape(line).replace(chr(9), '&#8195;')}</p>" for line in specimen.typed)
    path = folder / "specimen.html"
    path.write_text(
        f"<!DOCTYPE html><html lang='{specimen.about['language']}'><head><meta charset='utf-8'>"
        f"<title>x</title></head><body>{body}</body></html>",
        encoding="utf-8",
    )
    return path


def open_document(folder: Path, specimen: Specimen) -> Path:
    """An OpenDocument text with typed labels."""
    body = "".join(
        f"<text:p>{xml(line).replace(chr(9), '<text:tab/>')}</text:p>" for line in specimen.typed
    )
    path = folder / "specimen.odt"
    path.write_bytes(opendocument(f"<office:body><office:text>{body}</office:text></office:body>"))
    return path


def rich_text(folder: Path, specimen: Specimen) -> Path:
    """Rich text, every letter beyond ASCII as a Unicode escape."""
    lines = "\n".join(f"\\pard {_escaped(line)}\\par" for line in specimen.typed)
    path = folder / "specimen.rtf"
    path.write_bytes(f"{{\\rtf1\\ansi\\uc1\\deff0 {lines}}}".encode("ascii"))
    return path


def _escaped(line: str) -> str:
    written = ""
    for character in line:
        if character == "\t":
            written += "\\tab "
        elif character in "\\{}":
            written += f"\\{character}"
        elif character.isascii():
            written += character
        else:
            written += f"\\u{ord(character)}?"
    return written


def word(folder: Path, specimen: Specimen) -> Path:
    """A Word file with typed labels and tabs."""
    return docx(folder, *(_typed(line) for line in specimen.typed))


def _typed(line: str) -> str:
    runs = "<w:r><w:tab/></w:r>".join(f"<w:r>{letters(piece)}</w:r>" for piece in line.split("\t"))
    return para(runs)


def numbered_word(folder: Path, specimen: Specimen) -> Path:
    """A Word file that counts its labels itself, where Word can; the others are typed."""
    lists: list[str] = []
    body = [_counted(block, lists) for block in specimen.blocks]
    numbering = "".join(
        [abstract(index, made) for index, made in enumerate(lists, 1)]
        + [num(index, index) for index in range(1, len(lists) + 1)]
    )
    return docx(folder, *body, parts={"numbering": numbering})


def _counted(block: Expected, lists: list[str]) -> str:
    counted = _word_count(block.label)
    if counted is None:
        return _typed(block.typed)
    style, form, start = counted
    lists.append(level(0, style, form, start=start))
    at = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{len(lists)}"/></w:numPr>'
    return para(block.text, properties=at)


def _word_count(label: str) -> tuple[str, str, int] | None:
    """Return Word's name of the numerals of a label, its form, and its value."""
    match = re.fullmatch(r"(\(?(?:\d+\.)?)([\dأبجدهو]+|[a-zа-и]+)( ?[).-]?)", label)
    if match is None:
        return None
    before, core, after = match.groups()
    form = f"{before}%1{after}"
    if core.isdigit():
        return "decimal", form, int(core)
    if core in _ROMAN:
        return "lowerRoman", form, _ROMAN.index(core) + 1
    for style, alphabet in _LETTERS.items():
        if len(core) == 1 and core in alphabet:
            return style, form, alphabet.index(core) + 1
    return None


WRITERS = {
    "text": text,
    "text of Windows": text_of_windows,
    "html": markup,
    "odt": open_document,
    "rtf": rich_text,
    "docx": word,
    "numbered docx": numbered_word,
}
