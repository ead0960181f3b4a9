"""OpenDocument text (.odt, .ott): an own walk, since no library resolves its labels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.documents.containers.archives import Package, limit_elements
from wsisdesk.documents.model import Notice, NoticeKind
from wsisdesk.documents.odt.namespaces import q
from wsisdesk.documents.odt.numbering import Numbering
from wsisdesk.documents.odt.styles import Styles
from wsisdesk.documents.odt.views import Reading
from wsisdesk.documents.odt.walking import Flow
from wsisdesk.documents.source import Source
from wsisdesk.errors import DamagedDocument, EmptyFile, EncryptedDocument

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from lxml import etree

    from wsisdesk.documents.source import Paragraph
    from wsisdesk.progress import Progress

_MANIFEST = "META-INF/manifest.xml"
_MACRO_FOLDERS = ("Basic/", "Scripts/")
_MOST_PARAGRAPHS = 200_000
_RUNNING = tuple(
    q(f"style:{name}")
    for name in ("header", "header-first", "header-left", "footer", "footer-first", "footer-left")
)


def read(path: Path, progress: Progress) -> Source:
    """Read an ODT file; tracked changes are read as accepted, and once more as rejected.

    Raises what ``archives.Package`` raises, ``EncryptedDocument``, ``DamagedDocument`` if there is
    no body, or ``EmptyFile``.
    """
    with Package(path) as package:
        _refuse_encrypted(package)
        content = package.xml("content.xml")
        styles = package.xml("styles.xml")
        meta = package.xml("meta.xml")
        macros = any(name.startswith(_MACRO_FOLDERS) for name in package.names())
    body = None if content is None else content.find(f"{q('office:body')}/{q('office:text')}")
    if content is None or body is None:
        raise DamagedDocument(path, "content.xml")
    limit_elements(body, q("text:p"), _MOST_PARAGRAPHS, path)
    progress(1, 3)
    reader = _Reader(body, Styles([root for root in (styles, content) if root is not None]))
    accepted, paragraphs = reader.read(rejected=False)
    progress(2, 3)
    before, before_paragraphs = reader.read(rejected=True) if reader.changes else (accepted, [])
    if not paragraphs and not accepted.found.notes:
        raise EmptyFile(path, "no text")
    return Source(
        "odt",
        tuple(paragraphs),
        notes=tuple(accepted.found.notes),
        running=tuple(reader.running(styles)),
        rejected=tuple(before_paragraphs),
        rejected_notes=tuple(before.found.notes) if before_paragraphs else (),
        comments=tuple(accepted.found.comments),
        notices=tuple(_notices(accepted, len(reader.changes), macros=macros)),
        language=_meta(meta, "dc:language").partition("-")[0],
        title=_meta(meta, "dc:title"),
    )


class _Reader:
    """Reads one body, in one way or the other."""

    def __init__(self, body: etree._Element, styles: Styles) -> None:
        self._body = body
        self._styles = styles
        self.changes = {
            region.get(q("xml:id")) or region.get(q("text:id")) or "": region
            for region in body.iter(q("text:changed-region"))
            if region.find(q("text:format-change")) is None
        }

    def read(self, *, rejected: bool) -> tuple[Reading, list[Paragraph]]:
        reading = Reading(self._styles, Numbering(self._styles), self.changes, rejected)
        return reading, Flow(reading).read_paragraphs(self._body)

    def running(self, styles: etree._Element | None) -> Iterator[str]:
        """Yield the texts of headers and footers, each once."""
        seen = set()
        for element in () if styles is None else styles.iter(*_RUNNING):
            reading = Reading(self._styles, Numbering(self._styles), {})
            paragraphs = Flow(reading).read_paragraphs(element)
            text = "\n".join(paragraph.text for paragraph in paragraphs)
            if text and text not in seen:
                seen.add(text)
                yield text


def _refuse_encrypted(package: Package) -> None:
    manifest = package.xml(_MANIFEST)
    if (
        manifest is not None
        and next(manifest.iter(q("manifest:encryption-data")), None) is not None
    ):
        raise EncryptedDocument(package.path, "odt")


def _notices(reading: Reading, changes: int, *, macros: bool) -> Iterator[Notice]:
    counted = (
        (NoticeKind.TRACKED_CHANGES, changes),
        (NoticeKind.COMMENTS, len(reading.found.comments)),
        (NoticeKind.HIDDEN_TEXT, reading.found.hidden),
    )
    yield from (Notice(kind, str(count)) for kind, count in counted if count)
    if macros:
        yield Notice(NoticeKind.MACROS)


def _meta(meta: etree._Element | None, name: str) -> str:
    return "" if meta is None else (meta.findtext(f".//{q(name)}") or "").strip()
