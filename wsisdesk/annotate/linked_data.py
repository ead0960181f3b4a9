"""JSON-LD as other programs write it, brought to the words of the Web Annotation context.

The same annotation may say ``body``, ``hasBody`` (the older Open Annotation), ``oa:hasBody`` or the
whole address of that word; a text may stand by itself or as ``{"@value": …}``. This is no JSON-LD
processor: contexts are never fetched, and a word is known by its last part.
"""

from __future__ import annotations

import re
from typing import Any

_RENAMED = {
    "hasBody": "body",
    "hasTarget": "target",
    "hasSource": "source",
    "hasSelector": "selector",
    "hasPurpose": "purpose",
    "motivatedBy": "motivation",
    "annotatedBy": "creator",
    "annotatedAt": "created",
    "issued": "created",
    "updated": "modified",
    "chars": "value",
}
_JSON = "json"  # the last part of ``@json`` and ``rdf:JSON``: data that is no JSON-LD
_LAST_PART = re.compile(r"[^#/:@]*$")
_LONE_ESCAPE = re.compile(r"\\u[dD][89a-fA-F]")


def plain(data: Any) -> Any:  # noqa: ANN401 - JSON of any shape
    """Return JSON-LD with the words and the shapes that the Web Annotation model shows.

    JSON literals, which may hold anything, stay as they are.
    """
    if isinstance(data, list):
        return [plain(item) for item in data]
    if not isinstance(data, dict):
        return data
    if "@value" in data:
        is_literal = local(str(data.get("@type"))).lower() == _JSON
        return data["@value"] if is_literal else plain(data["@value"])
    found: dict[str, Any] = {}
    for key, value in data.items():
        name = local(key)
        found.setdefault(_RENAMED.get(name, name), value if key == "@context" else plain(value))
    return found["id"] if list(found) == ["id"] else found


def local(word: str) -> str:
    """Return the last part of a word: ``hasBody`` of ``oa:hasBody`` or of its whole address."""
    match = _LAST_PART.search(word)
    return match.group() if match else word


def types(item: dict[str, Any]) -> set[str]:
    """Return the types of a thing without their prefixes; it may have several, or none."""
    return {local(name) for name in listed(item.get("type")) if isinstance(name, str)}


def listed(value: Any) -> list[Any]:  # noqa: ANN401
    """Return a value of which there may be none, one or several as a list."""
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def string(value: Any) -> str:  # noqa: ANN401
    """Return the text that a value is or holds, empty if it holds none."""
    for one in listed(value):
        if isinstance(one, str):
            return one
        if isinstance(one, dict):
            return next((held for key in ("value", "name", "id")
                         if (held := string(one.get(key)))), "")  # fmt: skip
    return ""


def has_lone_surrogates(text: str) -> bool:
    """Tell whether JSON may escape halves of characters: no text that can be stored."""
    return _LONE_ESCAPE.search(text) is not None


def mended(data: Any) -> Any:  # noqa: ANN401
    """Return JSON in which the sign for unreadable letters stands for each half of a character."""
    if isinstance(data, str):
        return storable(data)
    if isinstance(data, list):
        return [mended(item) for item in data]
    if isinstance(data, dict):
        return {storable(key): mended(value) for key, value in data.items()}
    return data


def storable(text: str) -> str:
    """Return a text that can be stored: without halves of characters."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
