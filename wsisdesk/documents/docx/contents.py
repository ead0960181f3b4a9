"""What an element holds when wrappers are looked through: content controls, tags, revisions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.documents.docx.namespaces import ALTERNATE, chosen, w
from wsisdesk.documents.docx.revisions import GONE, WRAPPERS, View

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

_CONTROL, _CONTROL_CONTENT = w("sdt"), w("sdtContent")
_TRANSPARENT = frozenset({w("smartTag"), w("customXml"), w("dir"), w("bdo"), _CONTROL_CONTENT})


def contents(container: _Element, view: View) -> Iterator[_Element]:
    """Yield the children that count in this view, those inside wrappers in the wrapper's place."""
    gone = GONE[view]
    for child in container:
        tag = child.tag
        if tag in gone:
            continue
        if tag in _TRANSPARENT or tag in WRAPPERS:
            yield from contents(child, view)
        elif tag == _CONTROL:
            content = child.find(_CONTROL_CONTENT)
            if content is not None:
                yield from contents(content, view)
        elif tag == ALTERNATE:
            branch = chosen(child)
            if branch is not None:
                yield from contents(branch, view)
        else:
            yield child
