"""XML names of WordprocessingML; the strict namespaces of ISO/IEC 29500 mapped to the usual ones.

Both dialects say the same with other namespaces; a strict part is renamed once, so that the rest
of the reader knows a single spelling.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element

_OFFICE = "http://schemas.openxmlformats.org/"
WORD = _OFFICE + "wordprocessingml/2006/main"
RELATIONSHIPS = _OFFICE + "officeDocument/2006/relationships"
PACKAGE_RELATIONSHIPS = _OFFICE + "package/2006/relationships"
MATH = _OFFICE + "officeDocument/2006/math"
DRAWING = _OFFICE + "drawingml/2006/main"
DIAGRAM = _OFFICE + "drawingml/2006/diagram"
COMPATIBILITY = _OFFICE + "markup-compatibility/2006"
VML = "urn:schemas-microsoft-com:vml"
DUBLIN_CORE = "http://purl.org/dc/elements/1.1/"

_STRICT_ROOT = "http://purl.oclc.org/ooxml/"
_STRICT = {
    _STRICT_ROOT + "wordprocessingml/main": WORD,
    _STRICT_ROOT + "officeDocument/relationships": RELATIONSHIPS,
    _STRICT_ROOT + "officeDocument/math": MATH,
    _STRICT_ROOT + "drawingml/main": DRAWING,
    _STRICT_ROOT + "drawingml/diagram": DIAGRAM,
}


def w(name: str) -> str:
    """Return the full name of a WordprocessingML element or attribute."""
    return f"{{{WORD}}}{name}"


def r(name: str) -> str:
    """Return the full name of an attribute that names a relationship."""
    return f"{{{RELATIONSHIPS}}}{name}"


def m(name: str) -> str:
    """Return the full name of an element or attribute of Office mathematics."""
    return f"{{{MATH}}}{name}"


ALTERNATE = f"{{{COMPATIBILITY}}}AlternateContent"
CHOICE = f"{{{COMPATIBILITY}}}Choice"
FALLBACK = f"{{{COMPATIBILITY}}}Fallback"


def chosen(alternate: _Element) -> _Element | None:
    """Return the one branch of an AlternateContent that Word shows: a Choice before the Fallback.

    Both hold the same text, so reading more than one would double it.
    """
    choice = alternate.find(CHOICE)
    return choice if choice is not None else alternate.find(FALLBACK)


def without_strict_names(root: _Element) -> _Element:
    """Rename the elements and attributes of a strict part to the transitional namespaces."""
    if _STRICT_ROOT not in str(root.tag):
        return root
    for element in root.iter():
        element.tag = _transitional(str(element.tag))
        for name, value in list(element.attrib.items()):
            renamed = _transitional(str(name))
            if renamed != name:
                del element.attrib[name]
                element.set(renamed, value)
    return root


def _transitional(name: str) -> str:
    namespace, brace, local = name.partition("}")
    if not brace:
        return name
    return f"{{{_STRICT.get(namespace[1:], namespace[1:])}}}{local}"
