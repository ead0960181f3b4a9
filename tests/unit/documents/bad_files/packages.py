"""Bad ZIP packages: Word, OpenDocument, and other things in the same wrapping."""

from __future__ import annotations

import io
import zipfile

_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
_SLIDES = "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"
_NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="r1" Target="word/document.xml" Type="http://schemas.openxmlformats.org/'
    'officeDocument/2006/relationships/officeDocument"/></Relationships>'
)
_ODF = "urn:oasis:names:tc:opendocument:xmlns"
_ODT = "application/vnd.oasis.opendocument.text"


def package(parts: dict[str, str | bytes], kind: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Pack parts, in order."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", kind) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def _types(part: str, media_type: str) -> str:
    return (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/{part}" ContentType="{media_type}"/></Types>'
    )


def word(body: str, before: str = "") -> bytes:
    """Pack a Word file whose main part is ``before`` and a document with this body."""
    document = f'{before}<w:document xmlns:w="{_NAMESPACE}"><w:body>{body}</w:body></w:document>'
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": _types("word/document.xml", _WORD),
        "_rels/.rels": _RELATIONS,
        "word/document.xml": document,
    }
    return package(parts)


def sound_word() -> bytes:
    return word("<w:p><w:r><w:t>The Council decides</w:t></w:r></w:p>")


def truncated_word() -> bytes:
    return sound_word()[:-200]


def bomb_in_word() -> bytes:
    return word("<w:p><w:r><w:t>" + "A" * 60_000_000 + "</w:t></w:r></w:p>")


def entities_in_word() -> bytes:
    return word(
        "<w:p><w:r><w:t>&b;</w:t></w:r></w:p>",
        '<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>',
    )


def external_entity_in_word() -> bytes:
    return word(
        "<w:p><w:r><w:t>&x;</w:t></w:r></w:p>",
        '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/hostname">]>',
    )


def deep_word() -> bytes:
    return word("<w:sdt><w:sdtContent>" * 5_000 + "</w:sdtContent></w:sdt>" * 5_000)


def broken_xml_in_word() -> bytes:
    return word("<w:p><w:r><w:t>never closed")


def word_without_body() -> bytes:
    return package({"[Content_Types].xml": _types("word/document.xml", _WORD)})


def spreadsheet() -> bytes:
    return package(
        {"[Content_Types].xml": _types("xl/workbook.xml", _SHEET), "xl/workbook.xml": "<w/>"}
    )


def slides() -> bytes:
    return package(
        {"[Content_Types].xml": _types("ppt/presentation.xml", _SLIDES), "ppt/p.xml": "<p/>"}
    )


def epub() -> bytes:
    return package({"mimetype": "application/epub+zip", "content.opf": "<package/>"})


def plain_zip() -> bytes:
    return package({"letter.txt": "hello"})


def empty_zip() -> bytes:
    return package({})


def opendocument(body: str, manifest: str = "", before: str = "") -> bytes:
    """Pack an OpenDocument text with this body."""
    content = (
        f'{before}<office:document-content xmlns:office="{_ODF}:office:1.0" '
        f'xmlns:text="{_ODF}:text:1.0" xmlns:table="{_ODF}:table:1.0" '
        f'xmlns:style="{_ODF}:style:1.0" xmlns:fo="{_ODF}:xsl-fo-compatible:1.0" '
        'xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        f'xmlns:draw="{_ODF}:drawing:1.0" '
        'xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0">'
        f"{body}</office:document-content>"
    )
    return package(
        {
            "mimetype": _ODT,
            "content.xml": content,
            "META-INF/manifest.xml": (
                f'<manifest:manifest xmlns:manifest="{_ODF}:manifest:1.0">{manifest}'
                "</manifest:manifest>"
            ),
        }
    )


def truncated_opendocument() -> bytes:
    return opendocument("<office:body><office:text/></office:body>")[:-100]


def encrypted_opendocument() -> bytes:
    entry = (
        '<manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data '
        'manifest:checksum="x"/></manifest:file-entry>'
    )
    return opendocument("", manifest=entry)


def entities_in_opendocument() -> bytes:
    return opendocument(
        "<office:body><office:text><text:p>&a;</text:p></office:text></office:body>",
        before='<!DOCTYPE d [<!ENTITY a "aaaa">]>',
    )


def opendocument_without_text() -> bytes:
    return opendocument("<office:body><office:text/></office:body>")


def opendocument_without_body() -> bytes:
    return opendocument("")


def deep_opendocument() -> bytes:
    body = "<text:section>" * 3_000 + "</text:section>" * 3_000
    return opendocument(f"<office:body><office:text>{body}</office:text></office:body>")


def jar_with_password() -> bytes:
    """Make a package whose declaration of its type is marked as encrypted."""
    data = bytearray(package({"mimetype": "x"}, zipfile.ZIP_STORED))
    data[6] |= 1  # of the local header
    directory = data.index(b"PK\x01\x02")
    data[directory + 8] |= 1
    return bytes(data)
