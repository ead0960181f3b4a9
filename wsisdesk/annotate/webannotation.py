"""Notes as W3C Web Annotations in JSON-LD, and back: https://www.w3.org/TR/annotation-model/.

What the standard has words for is written in them, so that any of its readers shows the note. Under
a name of our own each note also carries all its states, so that nothing is lost between two of us;
notes from elsewhere, which have none, are read from the standard's words alone.
"""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING, Any

from wsisdesk.annotate.editing import moment
from wsisdesk.annotate.merging import in_order
from wsisdesk.annotate.model import Annotation, Content, NoteKind, Quote, State, Target
from wsisdesk.documents.codec import decode, encode
from wsisdesk.errors import DamagedDocument, OversizedDocument
from wsisdesk.text.direction import is_rtl

if TYPE_CHECKING:
    from collections.abc import Sequence

FORMAT = "urn:wsisdesk:notes:1"
_CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_OWN = "wsisdesk"
_MOTIVATIONS = {
    NoteKind.HIGHLIGHT: "highlighting",
    NoteKind.COMMENT: "commenting",
    NoteKind.BOOKMARK: "bookmarking",
    NoteKind.QUESTION: "questioning",
    NoteKind.PROPOSAL: "editing",
}
_KINDS = {motivation: kind for kind, motivation in _MOTIVATIONS.items()}
_SOURCE = "urn:sha256:"
LARGEST = 64 << 20  # bytes of a file of notes


def dump(notes: Sequence[Annotation]) -> str:
    """Write notes as one annotation page; the same notes give the same text."""
    page = {
        "@context": [_CONTEXT, {_OWN: f"{FORMAT}:"}],
        "type": "AnnotationPage",
        "conformsTo": FORMAT,
        "items": [_item(note) for note in sorted(notes, key=lambda note: (note.created, note.id))],
    }
    return json.dumps(page, ensure_ascii=False, indent=1) + "\n"


def load(text: str, name: str) -> tuple[Annotation, ...]:
    """Read notes from a page, a collection or a single annotation; ``name`` is the file's.

    Raises ``DamagedDocument`` for what is none of them, and ``OversizedDocument``.
    """
    if len(text) > LARGEST:
        raise OversizedDocument(name, str(LARGEST))
    try:
        data = json.loads(text)
        return tuple(_note(item) for item in _items(data))
    except (ValueError, TypeError, KeyError, AttributeError, IndexError, RecursionError) as error:
        raise DamagedDocument(name, f"{type(error).__name__}: {error}") from error


def _item(note: Annotation) -> dict[str, Any]:
    content = note.content
    item: dict[str, Any] = {
        "id": note.id,
        "type": "Annotation",
        "motivation": _MOTIVATIONS[content.kind],
        "creator": {"type": "Person", "name": note.author},
        "created": note.created,
        "modified": note.modified,
        "body": _bodies(content),
        "target": _target(note.target),
        _OWN: {"states": encode(note.states)},
    }
    if note.origin:
        item[_OWN]["origin"] = note.origin
    return item


def _bodies(content: Content) -> list[dict[str, str]]:
    bodies = []
    if content.body:
        body = {"type": "TextualBody", "value": content.body, "format": "text/plain",
                "textDirection": "auto"}  # fmt: skip
        if content.language:
            body["language"] = content.language
            body["textDirection"] = "rtl" if is_rtl(content.language) else "ltr"
        bodies.append(body)
    bodies += [{"type": "TextualBody", "purpose": "tagging", "value": t} for t in content.tags]
    return bodies


def _target(target: Target) -> dict[str, Any]:
    quote = target.quote
    found: dict[str, Any] = {
        "source": _SOURCE + target.document,
        "selector": [
            {
                "type": "FragmentSelector",
                "value": target.key or target.block,
                "refinedBy": {
                    "type": "TextPositionSelector",
                    "start": target.start,
                    "end": target.end,
                },
            },
            {
                "type": "TextQuoteSelector",
                "exact": quote.exact,
                "prefix": quote.prefix,
                "suffix": quote.suffix,
            },
        ],
    }
    if target.version:
        found["state"] = {"type": "State", "value": target.version}
    return found


def _items(data: Any) -> list[Any]:  # noqa: ANN401 - whatever a file may hold
    """Return the annotations of a page, of a collection's first page, or the one alone."""
    if isinstance(data, list):
        return data
    if data.get("type") == "Annotation":
        return [data]
    if isinstance(data.get("first"), dict):
        data = data["first"]
    items = data["items"]
    if not isinstance(items, list):
        raise TypeError("the items are no list")
    return items


def _note(item: dict[str, Any]) -> Annotation:
    created = _moment(item.get("created", ""))
    author = _author(item.get("creator", ""))
    own = item.get(_OWN, {})
    states = in_order(decode(State, state) for state in own.get("states", ()))
    return Annotation(
        id=_text(item["id"]),
        author=author,
        created=created,
        states=tuple(map(_checked, states)) or (_foreign(item, author, created),),
        origin=_text(own.get("origin", "")),
    )


def _foreign(item: dict[str, Any], author: str, created: str) -> State:
    """Read an annotation of another program from the standard's own words."""
    bodies = item.get("body", [])
    bodies = bodies if isinstance(bodies, list) else [bodies]
    bodies = [{"value": body} if isinstance(body, str) else body for body in bodies]
    tags = tuple(_text(b["value"]) for b in bodies if b.get("purpose") == "tagging")
    texts = [b for b in bodies if b.get("purpose") != "tagging" and "value" in b]
    content = Content(
        kind=_KINDS.get(item.get("motivation", ""), NoteKind.COMMENT),
        body="\n".join(_text(body["value"]) for body in texts),
        language=_text(texts[0].get("language", "")) if texts else "",
        tags=tags,
    )
    modified = _moment(item.get("modified", "") or item.get("created", ""))
    return State(max(created, modified), author, _foreign_target(item["target"]), content)


def _foreign_target(target: Any) -> Target:  # noqa: ANN401
    if isinstance(target, list):
        target = target[0]
    if isinstance(target, str):
        return Target(target.removeprefix(_SOURCE), "")
    selectors = target.get("selector", [])
    selectors = selectors if isinstance(selectors, list) else [selectors]
    by_type = {selector.get("type"): selector for selector in selectors}
    quote = by_type.get("TextQuoteSelector", {})
    fragment = by_type.get("FragmentSelector", {})
    position = fragment.get("refinedBy", {})
    return Target(
        document=_text(target["source"]).removeprefix(_SOURCE),
        block="",
        start=int(position.get("start", 0)),
        end=int(position.get("end", 0)),
        quote=Quote(*(_text(quote.get(part, "")) for part in ("exact", "prefix", "suffix"))),
        key=_text(fragment.get("value", "")),
    )


def _checked(state: State) -> State:
    """Refuse a state whose parts are not what they say they are: the file was edited by hand."""
    if not isinstance(state.target, Target) or not isinstance(state.content, Content):
        raise TypeError("a state without target or content")
    for value in (state.author, state.content.body, state.target.document, state.target.block):
        _text(value)
    datetime.fromisoformat(state.modified)
    return state


def _author(creator: Any) -> str:  # noqa: ANN401
    return _text(creator.get("name", "") if isinstance(creator, dict) else creator)


def _moment(written: Any) -> str:  # noqa: ANN401
    """Return a moment as notes write it; none is the beginning of time, before all others."""
    if not written:
        return "1970-01-01T00:00:00.000000+00:00"
    at = datetime.fromisoformat(_text(written))
    return moment(now=at)


def _text(value: Any) -> str:  # noqa: ANN401
    if not isinstance(value, str):
        raise TypeError(f"text expected, not {type(value).__name__}")
    return value
