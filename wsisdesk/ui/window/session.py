"""What the window remembers from one run to the next: tabs, places, recent documents, sizes.

Kept in ``session.json`` of the data folder, so that it travels with a library on a stick. It is a
convenience: a damaged file means a fresh start, never an error.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields
from typing import TYPE_CHECKING, Any

from wsisdesk.paths import replace_text

if TYPE_CHECKING:
    from pathlib import Path

FILE_NAME = "session.json"
RECENT_LIMIT = 20


@dataclass(frozen=True, slots=True)
class Place:
    """A document and where in it the reader was (block id).

    ``scrolled`` tells how the block was seen, in the page's own measure; the place is the same
    however far one has scrolled.
    """

    document: str
    block: str = ""
    scrolled: float | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Session:
    """The state of the window. ``shortcuts`` are the user's own, by action id."""

    tabs: tuple[Place, ...] = ()
    current: int = -1
    recent: tuple[str, ...] = ()
    library_open: bool = True
    library_width: int = 0
    outline_open: bool = True
    details_open: bool = False
    geometry: str = ""
    expanded: tuple[str, ...] = ()
    shortcuts: tuple[tuple[str, tuple[str, ...]], ...] = ()


def load_session(folder: Path) -> Session:
    """Read the session of a data folder; a fresh one if there is none or it makes no sense."""
    path = folder / FILE_NAME
    try:
        stored = json.loads(path.read_text("utf-8"))
        return _session(stored)
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return Session()


def save_session(session: Session, folder: Path) -> None:
    """Write the session; the file is replaced as a whole."""
    folder.mkdir(parents=True, exist_ok=True)
    replace_text(folder / FILE_NAME, json.dumps(asdict(session), ensure_ascii=False, indent=1))


def remembered(recent: tuple[str, ...], document: str) -> tuple[str, ...]:
    """Put a document first among the recent ones."""
    return (document, *(other for other in recent if other != document))[:RECENT_LIMIT]


def _session(stored: dict[str, Any]) -> Session:
    known = {item.name: stored[item.name] for item in fields(Session) if item.name in stored}
    known["tabs"] = tuple(Place(str(tab["document"]), str(tab["block"])) for tab in known["tabs"])
    known["recent"] = tuple(str(name) for name in known.get("recent", ()))
    known["expanded"] = tuple(str(name) for name in known.get("expanded", ()))
    known["shortcuts"] = tuple(
        (str(action), tuple(str(keys) for keys in sequences))
        for action, sequences in known.get("shortcuts", ())
    )
    known["current"] = int(known.get("current", -1))
    known["library_width"] = int(known.get("library_width", 0))
    known["geometry"] = str(known.get("geometry", "")).encode("ascii").decode("ascii")
    return Session(**known)
