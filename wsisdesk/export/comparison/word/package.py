"""The Word package: its parts, and a file that has the same bytes whenever it is made.

Styles, fonts and settings stand in ``resources/word``.
"""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.package import Package
from lxml import etree

from wsisdesk.documents.docx.namespaces import w
from wsisdesk.export.comparison.word.faces import language_tag
from wsisdesk.paths import bundled
from wsisdesk.text.direction import is_rtl

if TYPE_CHECKING:
    from lxml.etree import _Element

_FIRST_DAY = (1980, 1, 1, 0, 0, 0)  # the earliest moment a ZIP file can tell
_OWN = {
    "styles": (CONTENT_TYPE.WML_STYLES, RELATIONSHIP_TYPE.STYLES),
    "fontTable": (CONTENT_TYPE.WML_FONT_TABLE, RELATIONSHIP_TYPE.FONT_TABLE),
    "settings": (CONTENT_TYPE.WML_SETTINGS, RELATIONSHIP_TYPE.SETTINGS),
    "footnotes": (CONTENT_TYPE.WML_FOOTNOTES, RELATIONSHIP_TYPE.FOOTNOTES),
    "comments": (CONTENT_TYPE.WML_COMMENTS, RELATIONSHIP_TYPE.COMMENTS),
    "footer1": (CONTENT_TYPE.WML_FOOTER, RELATIONSHIP_TYPE.FOOTER),
}
_BUNDLED = {"styles": "styles", "fontTable": "fonts", "settings": "settings"}
_PROPERTIES = {
    "core": (CONTENT_TYPE.OPC_CORE_PROPERTIES, RELATIONSHIP_TYPE.CORE_PROPERTIES),
    "custom": (CONTENT_TYPE.OFC_CUSTOM_PROPERTIES, RELATIONSHIP_TYPE.CUSTOM_PROPERTIES),
}


class WordFile:
    """A package around a document; parts may still be filled until it is packed."""

    def __init__(self, document: _Element, language: str) -> None:
        """``language`` is the main one of the text."""
        self._package = Package()
        self._main = self._part("/word/document.xml", CONTENT_TYPE.WML_DOCUMENT_MAIN, document)
        self._package.relate_to(self._main, RELATIONSHIP_TYPE.OFFICE_DOCUMENT)
        for name, file in _BUNDLED.items():
            element = etree.parse(bundled(f"resources/word/{file}.xml")).getroot()
            if name == "styles":
                _set_language(element, language)
            self.add(name, element)

    def add(self, name: str, element: _Element) -> str:
        """Add a part (``footnotes``, ``comments`` …); returns the name of the relationship."""
        content_type, relationship = _OWN[name]
        part = self._part(f"/word/{name}.xml", content_type, element)
        return self._main.relate_to(part, relationship)

    def add_properties(self, name: str, element: _Element) -> None:
        """Add the ``core`` or the ``custom`` properties of the document."""
        content_type, relationship = _PROPERTIES[name]
        part = self._part(f"/docProps/{name}.xml", content_type, element)
        self._package.relate_to(part, relationship)

    def packed(self) -> bytes:
        """Return the file; the same parts give the same bytes."""
        stream = io.BytesIO()
        self._package.save(stream)
        return _timeless(stream)

    def _part(self, name: str, content_type: str, element: _Element) -> Part:
        part = _XmlPart(PackURI(name), content_type, package=self._package)
        part.element = element
        return part


class _XmlPart(Part):
    """A part whose element is written out only when the package is."""

    element: _Element

    @property
    def blob(self) -> bytes:
        return etree.tostring(self.element, xml_declaration=True, encoding="UTF-8", standalone=True)


def _set_language(styles: _Element, language: str) -> None:
    """Make the main language that of text which names none."""
    found = styles.find(f".//{w('rPrDefault')}//{w('lang')}")
    if found is None or not language:
        return
    script = "bidi" if is_rtl(language) else "eastAsia" if language == "zh" else "val"
    found.set(w(script), language_tag(language))


def _timeless(stream: io.BytesIO) -> bytes:
    """Pack the files of a package again, in the same order, without the time of packing."""
    packed = io.BytesIO()
    with zipfile.ZipFile(stream) as source, zipfile.ZipFile(packed, "w") as target:
        for name in source.namelist():
            entry = zipfile.ZipInfo(name, _FIRST_DAY)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0  # the same on every system
            target.writestr(entry, source.read(name))
    return packed.getvalue()
