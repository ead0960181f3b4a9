"""Notes as W3C Web Annotations in JSON-LD, and back: https://www.w3.org/TR/annotation-model/.

What the standard has words for is written in them, so that any of its readers shows the note. Under
a name of our own each note also carries all its states, so that nothing is lost between two of us;
notes from elsewhere, which have none, are read from the standard's words alone: see
``foreign_annotations``.
"""

from __future__ import annotations

import json
import uuid
from datetime import datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from wsisdesk.annotate.editing import moment
from wsisdesk.annotate.foreign_annotations import (
    BEGINNING,
    MOTIVATIONS,
    SOURCE,
    NoAnnotations,
    foreign,
    items_of,
    when,
)
from wsisdesk.annotate.linked_data import has_lone_surrogates, mended, string
from wsisdesk.annotate.merging import in_order
from wsisdesk.annotate.model import Annotation, Content, Proposal, State, Target
from wsisdesk.annotate.soundness import sound
from wsisdesk.documents.codec import decode, encode
from wsisdesk.errors import DamagedDocument, NoNotes, OversizedDocument
from wsisdesk.text.direction import is_rtl

if TYPE_CHECKING:
    from collections.abc import Sequence

FORMAT = "urn:wsisdesk:notes:1"
_CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_OWN = "wsisdesk"
LARGEST = 64 << 20  # bytes of a file of notes


class Reading(NamedTuple):
    """What was read of a file: its notes, and how many of its items are no annotations."""

    notes: tuple[Annotation, ...]
    unread: int = 0


def dump(notes: Sequence[Annotation]) -> str:
    """Write notes as one annotation page; the same notes give the same text."""
    items = [_item(note) for note in sorted(notes, key=lambda note: (note.created, note.id))]
    held = json.dumps(items, ensure_ascii=False, sort_keys=True)
    page = {
        "@context": [_CONTEXT, {_OWN: {"@id": f"{FORMAT}:states", "@type": "@json"}}],
        "id": uuid.uuid5(uuid.NAMESPACE_URL, FORMAT + held).urn,
        "type": "AnnotationPage",
        "conformsTo": FORMAT,
        "items": items,
    }
    return json.dumps(page, ensure_ascii=False, indent=1) + "\n"


def read(text: str, name: str) -> Reading:
    """Read notes from a page, a collection or a single annotation; ``name`` is the file's.

    Items of other programs that are no annotations are counted and passed over. Raises ``NoNotes``
    where nothing else is there, ``DamagedDocument`` for JSON that breaks off and for notes of our
    own that are not as they were written, and ``OversizedDocument``.
    """
    if len(text) > LARGEST:
        raise OversizedDocument(name, str(LARGEST))
    if not text.lstrip().startswith(("{", "[")):
        raise NoNotes(name, "no JSON")
    try:
        data = json.loads(text)
        items = items_of(mended(data) if has_lone_surrogates(text) else data)
        found = [_note(item) for item in items]
    except NoAnnotations as error:
        raise NoNotes(name, str(error)) from error
    except (ValueError, TypeError, KeyError, AttributeError, IndexError, RecursionError) as error:
        raise DamagedDocument(name, f"{type(error).__name__}: {error}") from error
    notes = tuple(note for note in found if note is not None)
    if found and not notes:
        raise NoNotes(name, "no annotations")
    return Reading(notes, len(found) - len(notes))


def _item(note: Annotation) -> dict[str, Any]:
    content = note.content
    item: dict[str, Any] = {
        "id": note.id,
        "type": "Annotation",
        "motivation": MOTIVATIONS[content.kind],
        "creator": {"type": "Person", "name": note.author},
        "created": _zulu(note.created),
        "modified": _zulu(note.modified),
        "body": _bodies(content),
        "target": _targets(note.target),
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
    if content.proposal is not None:
        bodies.append({"type": "TextualBody", "purpose": "editing", "format": "text/plain",
                       "value": _wording(content.proposal)})  # fmt: skip
    bodies += [{"type": "TextualBody", "purpose": "tagging", "value": t} for t in content.tags]
    return bodies


def _wording(proposal: Proposal) -> str:
    """Say a proposal in the marks of ITU proposals, for programs that know no redlines."""
    edits = " […] ".join(edit.text for edit in proposal.edits)
    lines = (f"{proposal.action.value} {edits}".strip(), proposal.reasons)
    return "\n".join(line for line in lines if line)


def _targets(target: Target) -> dict[str, Any] | list[dict[str, Any]]:
    """Return the targets: several are each what the note is about (model, section 3.1)."""
    found = [_target(stretch) for stretch in target.stretches]
    return found if target.further else found[0]


def _target(target: Target) -> dict[str, Any]:
    quote = target.quote
    found: dict[str, Any] = {
        "source": SOURCE + target.document,
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
        found["state"] = {"type": "oa:State", "value": target.version}
    return found


def _zulu(moment_: str) -> str:
    """Return a moment as the standard wants it: in UTC, said by a Z (model, section 3.3.1)."""
    return moment_.removesuffix("+00:00") + "Z"


def _note(item: Any) -> Annotation | None:  # noqa: ANN401 - whatever a file may hold
    """Read an item; None for one of another program that is no annotation."""
    own = item.get(_OWN) if isinstance(item, dict) else None
    if isinstance(own, dict) and own.get("states"):
        return _own(item, own)
    try:
        return foreign(item)
    except NoAnnotations:
        return None


def _own(item: dict[str, Any], own: dict[str, Any]) -> Annotation:
    states = in_order(_checked(decode(State, state)) for state in own["states"])
    return Annotation(
        id=_text(item["id"]),
        author=string(item.get("creator")),
        created=_moment(item.get("created", "")),
        states=states,
        origin=_text(own.get("origin", "")),
    )


def _checked(state: State) -> State:
    """Refuse a state whose parts are not what they say they are: the file was edited by hand."""
    sound(state)
    if when(state.modified) != state.modified:
        raise ValueError(f"no moment: {state.modified}")
    return state


def _moment(written: Any) -> str:  # noqa: ANN401
    """Return a moment as notes write it."""
    return moment(now=datetime.fromisoformat(_text(written))) if written else BEGINNING


def _text(value: Any) -> str:  # noqa: ANN401
    if not isinstance(value, str):
        raise TypeError(f"text expected, not {type(value).__name__}")
    return value
