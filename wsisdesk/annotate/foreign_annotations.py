"""Annotations that other programs wrote, as notes: Web Annotations, Open Annotations, Hypothesis.

What such an annotation says in words that are known here is taken over, the rest is passed over;
only what has no target at all is no annotation. Where its words stand in a document is looked for
later, when the document is at hand: see ``finding``.
"""

from __future__ import annotations

import json
import re
import uuid
from datetime import UTC, datetime
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Any

from wsisdesk.annotate.editing import moment
from wsisdesk.annotate.linked_data import listed, local, plain, string, types
from wsisdesk.annotate.model import Annotation, Content, NoteKind, Quote, State, Target

if TYPE_CHECKING:
    from collections.abc import Iterator

SOURCE = "urn:sha256:"  # before the identifier of a document, where a source is named
BEGINNING = "1970-01-01T00:00:00.000000+00:00"  # before all others: when nobody knows
_LAST_YEAR = 9000
_IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:\S+")
_ACCOUNT = re.compile(r"acct:([^@]+)@")
MOTIVATIONS = {  # the standard's words; of several, the first one tells
    NoteKind.QUESTION: "questioning",
    NoteKind.BOOKMARK: "bookmarking",
    NoteKind.COMMENT: "commenting",
    NoteKind.HIGHLIGHT: "highlighting",
    NoteKind.PROPOSAL: "editing",  # of others it says that something changed, not how
}
_KINDS = {word: kind for kind, word in MOTIVATIONS.items() if kind is not NoteKind.PROPOSAL}
_HOLDERS = ("items", "graph", "rows", "annotations", "resources")
_TAGS = {"Tag", "SemanticTag"}
_LINES = {"p", "br", "div", "li", "tr", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6"}


class NoAnnotations(ValueError):
    """What was read is no annotation, or holds none."""


def items_of(data: Any) -> list[Any]:  # noqa: ANN401 - whatever a file may hold
    """Return the annotations in a page, a collection, a list or a graph, or the one alone.

    Raises ``NoAnnotations`` for what is none of them.
    """
    if isinstance(data, list):
        return [item for one in data for item in _held(one) or [one]]
    if not isinstance(data, dict):
        raise NoAnnotations("neither an object nor a list")
    if any(local(key) in ("target", "hasTarget") for key in data):
        return [data]
    held = _held(data)
    if held is None:
        raise NoAnnotations("no annotations")
    return held


def _held(data: Any) -> list[Any] | None:  # noqa: ANN401
    """Return what a page, a collection or a graph holds; None for what is none of them."""
    if not isinstance(data, dict):
        return None
    parts = {local(key): value for key, value in data.items()}
    first = next(iter(listed(parts.get("first"))), None)
    if isinstance(first, dict):
        return _held(first)
    for name in _HOLDERS:
        if isinstance(parts.get(name), list):
            return [item for one in parts[name] for item in _unwrapped(one)]
    return None


def _unwrapped(item: Any) -> list[Any]:  # noqa: ANN401
    return listed(item["@list"]) if isinstance(item, dict) and "@list" in item else [item]


def foreign(item: Any) -> Annotation:  # noqa: ANN401
    """Read one annotation; raises ``NoAnnotations`` for what is none."""
    item = plain(item)
    if not isinstance(item, dict) or not item.get("target"):
        raise NoAnnotations("no annotation")
    target = _target(item)
    if not (target.document or target.quote.exact):
        raise NoAnnotations("a target that names nothing")
    bodies = list(_bodies(item))
    author = _author(item) or next((a for body in bodies if (a := _author(body))), "")
    dates = [item.get("created"), *(body.get("created") for body in bodies)]
    created = next((at for date in dates if (at := when(date))), BEGINNING)
    modified = max(created, when(item.get("modified")))
    state = State(modified, author, target, _content(item, bodies))
    return Annotation(_identity(item), author, created, (state,))


def when(written: Any) -> str:  # noqa: ANN401
    """Return a moment as notes write it, empty for none; without a zone it is taken for UTC."""
    try:
        at = datetime.fromisoformat(string(written))
        at = at if at.tzinfo else at.replace(tzinfo=UTC)
        return moment(now=at) if at.year < _LAST_YEAR else ""
    except (ValueError, OverflowError):
        return ""


def _identity(item: dict[str, Any]) -> str:
    """Return its identifier; one is made for what has none, the same each time it is read."""
    given = string(item.get("id")).strip()
    if _IRI.fullmatch(given):
        return given
    told = given or json.dumps(item, sort_keys=True)
    return uuid.uuid5(uuid.NAMESPACE_URL, string(item.get("uri")) + told).urn


def _author(item: dict[str, Any]) -> str:
    known = item.get("user_info")
    shown = string(known.get("display_name")) if isinstance(known, dict) else ""
    names = [name for one in listed(item.get("creator")) if (name := string(_name(one)))]
    account = string(item.get("user"))
    match = _ACCOUNT.match(account)
    return shown or ", ".join(names) or (match[1] if match else account)


def _name(creator: Any) -> Any:  # noqa: ANN401
    if not isinstance(creator, dict):
        return creator
    return creator.get("name") or creator.get("nickname") or creator.get("nick") or creator


def _bodies(item: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield each body as an object with a ``value``, in the order of reading."""
    for text in ("bodyValue", "text"):  # the second is Hypothesis's own
        if isinstance(item.get(text), str):
            yield {"value": item[text]}
    for body in listed(item.get("body")):
        yield from _parts(body)
    for tag in listed(item.get("tags")):
        yield {"value": tag, "purpose": "tagging"}


def _parts(body: Any) -> Iterator[dict[str, Any]]:  # noqa: ANN401
    if isinstance(body, str):
        yield {"value": body}
    if not isinstance(body, dict):
        return
    if "items" in body:
        several = listed(body["items"])
        for part in several[:1] if "Choice" in types(body) else several:
            yield from _parts(part)
    else:
        yield {**body, "value": body.get("value", body.get("source", body.get("id")))}


def _content(item: dict[str, Any], bodies: list[dict[str, Any]]) -> Content:
    said = [body for body in bodies if not _is_tag(body) and _words(body)]
    purposes = [*listed(item.get("motivation")), *(body.get("purpose") for body in said)]
    named = {local(purpose) for purpose in map(string, purposes)}
    default = NoteKind.COMMENT if said else NoteKind.HIGHLIGHT
    tags = [string(body["value"]).strip() for body in bodies if _is_tag(body)]
    return Content(
        kind=next((kind for purpose, kind in _KINDS.items() if purpose in named), default),
        body="\n".join(map(_words, said)),
        language=string(said[0].get("language")) if said else "",
        tags=tuple(dict.fromkeys(tag for tag in tags if tag)),
    )


def _is_tag(body: dict[str, Any]) -> bool:
    return local(string(body.get("purpose"))) == "tagging" or bool(_TAGS & types(body))


def _words(body: dict[str, Any]) -> str:
    text = string(body["value"])
    if string(body.get("format")) in ("text/html", "application/xhtml+xml"):
        return _Shown.text_of(text)
    return text.strip()


def _target(item: dict[str, Any]) -> Target:
    """Return the first target that quotes words, else the first."""
    targets = [_one_target(target) for target in listed(item["target"])]
    source = string(item.get("uri")).removeprefix(SOURCE)
    found = next((target for target in targets if target.quote.exact), targets[0])
    return found if found.document or not source else Target(source, "", quote=found.quote)


def _one_target(target: Any) -> Target:  # noqa: ANN401
    if not isinstance(target, dict):
        return Target(string(target).removeprefix(SOURCE), "")
    source = string(target.get("source") or target.get("id")).removeprefix(SOURCE)
    quote, key = Quote(""), ""
    for selector in _selectors(target.get("selector")):
        kinds = types(selector)
        if "TextQuoteSelector" in kinds and not quote.exact:
            quote = Quote(*(string(selector.get(part)) for part in ("exact", "prefix", "suffix")))
        elif "FragmentSelector" in kinds and not key:
            key = string(selector.get("value"))
    return Target(source, "", quote=quote, key=key)


def _selectors(value: Any) -> Iterator[dict[str, Any]]:  # noqa: ANN401
    """Yield selectors and those by which they are refined or among which they choose."""
    for selector in listed(value):
        if isinstance(selector, dict):
            yield selector
            for inner in ("refinedBy", "items", "default", "item"):
                yield from _selectors(selector.get(inner))


class _Shown(HTMLParser):
    """The words that a piece of HTML shows, a line for each of its blocks."""

    def __init__(self) -> None:
        super().__init__()
        self._text: list[str] = []

    @classmethod
    def text_of(cls, html: str) -> str:
        parser = cls()
        parser.feed(html)
        parser.close()
        lines = (" ".join(line.split()) for line in "".join(parser._text).split("\n"))
        return "\n".join(line for line in lines if line)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _LINES:
            self._text.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in _LINES:
            self._text.append("\n")

    def handle_data(self, data: str) -> None:
        self._text.append(" ".join(data.splitlines()) if data.strip() else " ")
