"""What a command found out: data for ``--json``, words for people, and how the command ends."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from wsisdesk.text.plurals import ONE, form

if TYPE_CHECKING:
    from collections.abc import Callable

    from wsisdesk.cli.terminal import Terminal
    from wsisdesk.library.entries import Entry

OK, FAILED, INTERRUPTED = 0, 1, 130


@dataclass(frozen=True, slots=True)
class Answer:
    """The outcome of a command. ``tell`` writes it for people, ``data`` is it for programs."""

    data: dict[str, Any]
    tell: Callable[[Terminal], None]
    status: int = OK


def counted(number: int, thing: str) -> str:
    """Return how many things there are, as in "1 document" and "2 documents"."""
    return f"{number} {thing}" if form(number, "en") == ONE else f"{number} {thing}s"


def entry_data(entry: Entry) -> dict[str, Any]:
    """Return what every command that lists documents says about one."""
    return {
        "id": entry.id,
        "title": entry.title,
        "language": entry.language,
        "kind": entry.kind.value,
        "work": entry.work,
        "version": entry.version,
        "symbol": entry.symbol,
        "date": entry.date,
        "name": entry.name,
    }


def tell_entry(terminal: Terminal, entry: Entry) -> None:
    """Write an entry: a line of facts, then the title on a line of its own.

    Apart, because facts run from left to right and the title as its language does.
    """
    work = f"{entry.work}@{entry.version}" if entry.version else entry.work
    facts = [entry.short_id, entry.language, entry.kind.value, entry.date, entry.symbol, work]
    terminal.say("  ".join(fact for fact in facts if fact), "en")
    terminal.say(entry.title or entry.name, entry.language if entry.title else "", indent=4)
