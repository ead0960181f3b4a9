"""What the file says about itself: a tracked document has no title page for it.

Accepting all its changes must give the new text and nothing else, so both documents, the counts
and what was not compared are properties of the file (File → Info → Properties in Word).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from wsisdesk.documents.docx.namespaces import DUBLIN_CORE
from wsisdesk.export.comparison.word.elements import moment, writable

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from lxml.etree import _Element

    from wsisdesk.compare.model import Comparison
    from wsisdesk.documents.model import Document

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/"
_CUSTOM, _TYPES = _OFFICE + "custom-properties", _OFFICE + "docPropsVTypes"
_CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_TERMS = "http://purl.org/dc/terms/"
_SCHEMA = "http://www.w3.org/2001/XMLSchema-instance"
_FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"  # of all custom properties of a user
_FIRST = 2  # identifiers 0 and 1 are reserved


def core_properties(title: str, language: str, author: str, date: datetime) -> _Element:
    """Return title, author, language and date of the file."""
    element = etree.Element(
        f"{{{_CORE}}}coreProperties",
        nsmap={"cp": _CORE, "dc": DUBLIN_CORE, "dcterms": _TERMS, "xsi": _SCHEMA},
    )
    for name, text in (("title", title), ("creator", author), ("language", language)):
        etree.SubElement(element, f"{{{DUBLIN_CORE}}}{name}").text = writable(text)
    for name in ("created", "modified"):
        entry = etree.SubElement(element, f"{{{_TERMS}}}{name}")
        entry.set(f"{{{_SCHEMA}}}type", "dcterms:W3CDTF")
        entry.text = moment(date)
    return element


def custom_properties(comparison: Comparison) -> _Element:
    """Return what was compared, the counts, and what was left out."""
    summary = comparison.summary
    values = {**_document("Old", comparison.old), **_document("New", comparison.new)}
    values |= {name: str(getattr(summary, name)) for name in summary.__dataclass_fields__}
    values["Not compared"] = "; ".join(
        " ".join(filter(None, (omission.where, omission.kind.value, omission.detail)))
        for omission in comparison.omissions
    )
    return _custom({name: value for name, value in values.items() if value})


def _document(side: str, document: Document) -> dict[str, str]:
    return {
        f"{side} document": document.title or document.name,
        f"{side} file": document.name,
        f"{side} symbol": document.symbol,
        f"{side} version": document.version or document.date,
        f"{side} language": document.language,
        f"{side} SHA-256": document.id,
    }


def _custom(values: Mapping[str, str]) -> _Element:
    element = etree.Element(f"{{{_CUSTOM}}}Properties", nsmap={"cp": _CUSTOM, "vt": _TYPES})
    for number, (name, value) in enumerate(values.items(), _FIRST):
        entry = etree.SubElement(element, f"{{{_CUSTOM}}}property")
        entry.set("fmtid", _FORMAT)
        entry.set("pid", str(number))
        entry.set("name", name)
        etree.SubElement(entry, f"{{{_TYPES}}}lpwstr").text = writable(value)
    return element
