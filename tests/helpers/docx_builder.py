"""Word files for tests, made in memory from snippets of WordprocessingML."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

OFFICE = "http://schemas.openxmlformats.org/"
NAMESPACES = (
    f'xmlns:w="{OFFICE}wordprocessingml/2006/main" '
    f'xmlns:r="{OFFICE}officeDocument/2006/relationships" '
    f'xmlns:m="{OFFICE}officeDocument/2006/math" '
    f'xmlns:a="{OFFICE}drawingml/2006/main" '
    f'xmlns:dgm="{OFFICE}drawingml/2006/diagram" '
    f'xmlns:mc="{OFFICE}markup-compatibility/2006" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)
_RELATIONSHIPS = f"{OFFICE}package/2006/relationships"
_TYPE = f"{OFFICE}officeDocument/2006/relationships/"
_ROOTS = {
    "styles": "styles", "numbering": "numbering", "footnotes": "footnotes",
    "endnotes": "endnotes", "comments": "comments", "settings": "settings",
}  # fmt: skip


def run(text: str, properties: str = "") -> str:
    """One run of text, with run properties given as XML."""
    return f"<w:r>{_wrapped('rPr', properties)}{letters(text)}</w:r>"


def letters(text: str) -> str:
    """A text element that keeps its spaces."""
    return f'<w:t xml:space="preserve">{escape(text)}</w:t>'


def para(*content: str, properties: str = "", style: str = "") -> str:
    """One paragraph. Plain text becomes a run; what begins with a tag is taken as it is."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    inner = "".join(part if part.startswith("<") else run(part) for part in content)
    return f"<w:p>{_wrapped('pPr', named + properties)}{inner}</w:p>"


def item(text: str, num: int = 1, level: int | None = 0) -> str:
    """One paragraph of a list."""
    at = "" if level is None else f'<w:ilvl w:val="{level}"/>'
    return para(text, properties=f'<w:numPr>{at}<w:numId w:val="{num}"/></w:numPr>')


def level(index: int, style: str, text: str, *, start: int = 1, more: str = "") -> str:
    """One level of a list definition."""
    return (
        f'<w:lvl w:ilvl="{index}"><w:start w:val="{start}"/><w:numFmt w:val="{style}"/>'
        f"<w:lvlText w:val={quoteattr(text)}/>{more}</w:lvl>"
    )


def abstract(identifier: int, *levels: str) -> str:
    """One abstract list definition."""
    return f'<w:abstractNum w:abstractNumId="{identifier}">{"".join(levels)}</w:abstractNum>'


def num(identifier: int, of: int, overrides: str = "") -> str:
    """One number: what paragraphs name."""
    return f'<w:num w:numId="{identifier}"><w:abstractNumId w:val="{of}"/>{overrides}</w:num>'


def inserted(content: str) -> str:
    """A tracked insertion."""
    return f'<w:ins w:id="1" w:author="A">{content}</w:ins>'


def deleted(text: str) -> str:
    """A tracked deletion of text."""
    inner = f'<w:r><w:delText xml:space="preserve">{escape(text)}</w:delText></w:r>'
    return f'<w:del w:id="2" w:author="A">{inner}</w:del>'


def field(instruction: str, result: str) -> str:
    """A complex field: the result is given as XML."""
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f"<w:r><w:instrText>{escape(instruction)}</w:instrText></w:r>"
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{result}'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def table(*rows: Sequence[str], properties: str = "") -> str:
    """A table; cells are given as XML, or as plain text."""
    made = "".join(f"<w:tr>{''.join(map(cell, row))}</w:tr>" for row in rows)
    return f"<w:tbl>{_wrapped('tblPr', properties)}{made}</w:tbl>"


def cell(content: str, properties: str = "") -> str:
    """One cell; a whole ``w:tc`` is taken as it is."""
    if content.startswith("<w:tc>"):
        return content
    inner = content if content.startswith("<") else para(content)
    return f"<w:tc>{_wrapped('tcPr', properties)}{inner}</w:tc>"


def footnote(identifier: int, *content: str, kind: str = "footnote") -> str:
    """The text of a note, with its own mark in front as Word writes it."""
    inner = para(f"<w:r><w:{kind}Ref/></w:r>", *content)
    return f'<w:{kind} w:id="{identifier}">{inner}</w:{kind}>'


def call(identifier: int, *, kind: str = "footnote", more: str = "", after: str = "") -> str:
    """The call of a note in the text."""
    return f'<w:r><w:{kind}Reference w:id="{identifier}" {more}/>{after}</w:r>'


def docx(  # a package has many parts, and each test gives those it is about
    folder: Path,
    *body: str,
    parts: Mapping[str, str] | None = None,
    links: Mapping[str, tuple[str, str]] | None = None,
    files: Mapping[str, bytes] | None = None,
    name: str = "specimen.docx",
) -> Path:
    """Write a package and return its path.

    ``parts`` gives the inside of further parts by kind (``styles``, ``numbering``, ``header1`` …);
    ``links`` further relationships: identifier to kind and external target; ``files`` other parts.
    """
    path = folder / name
    relationships = [
        f'<Relationship Id="{key}" Type="{_TYPE}{kind}" Target={quoteattr(target)} '
        'TargetMode="External"/>'
        for key, (kind, target) in (links or {}).items()
    ]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr(
            "_rels/.rels", _links(_link("main", "officeDocument", "word/document.xml"))
        )
        inside = f"<w:body>{''.join(body)}</w:body>"
        package.writestr("word/document.xml", _part("document", inside))
        for part, content in (parts or {}).items():
            kind = part.rstrip("0123456789")
            root = _ROOTS.get(kind, {"header": "hdr", "footer": "ftr"}.get(kind, kind))
            package.writestr(f"word/{part}.xml", _part(root, content))
            relationships.append(_link(part, kind, f"{part}.xml"))
        package.writestr("word/_rels/document.xml.rels", _links(*relationships))
        for file, data in (files or {}).items():
            package.writestr(file, data)
    return path


def _part(root: str, content: str) -> str:
    return f"<w:{root} {NAMESPACES}>{content}</w:{root}>"


def _link(key: str, kind: str, target: str) -> str:
    return f'<Relationship Id="{key}" Type="{_TYPE}{kind}" Target="{target}"/>'


def _links(*links: str) -> str:
    return f'<Relationships xmlns="{_RELATIONSHIPS}">{"".join(links)}</Relationships>'


def _wrapped(name: str, properties: str) -> str:
    return f"<w:{name}>{properties}</w:{name}>" if properties else ""
