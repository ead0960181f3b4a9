"""The command that searches the library."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wsisdesk.cli import opening
from wsisdesk.cli.answers import Answer
from wsisdesk.cli.terminal import BOLD, NOT_BOLD, complain
from wsisdesk.cli.watching import watching
from wsisdesk.search.model import Facet, Request
from wsisdesk.workspace import search_sentences, searching

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence

    from wsisdesk.cli.terminal import Terminal
    from wsisdesk.search.model import Answer as Found
    from wsisdesk.search.model import Hit, Problem, Span
    from wsisdesk.workspace.workspace import Workspace

_INDENT = 4


def search(arguments: Namespace) -> Answer:
    """Find paragraphs. The index is brought in step with the library first."""
    with opening.open_library(arguments) as workspace, watching() as progress:
        found = searching.ask(workspace, _request(arguments, workspace), progress)
    for problem in found.problems:
        complain(_complaint(arguments.query, problem))
    return Answer(_data(found), lambda terminal: _tell(terminal, found))


def _request(arguments: Namespace, workspace: Workspace) -> Request:
    language = frozenset([arguments.language]) if arguments.language else frozenset()
    document = _document(arguments.document, workspace) if arguments.document else ""
    return Request(
        query=arguments.query,
        filters={Facet.LANGUAGE: language} if language else {},
        document=document,
        synonyms=arguments.synonyms,
        current=arguments.current,
        limit=max(arguments.limit, 0),
        counted=True,
    )


def _document(typed: str, workspace: Workspace) -> str:
    """Return the identifier of a document of the library, which a file's bytes have too."""
    path = Path(typed)
    if path.is_file():
        typed = hashlib.sha256(path.read_bytes()).hexdigest()
    return workspace.library.find(typed).id


def _complaint(query: str, problem: Problem) -> str:
    place = f"{problem.start + 1}: " if problem.end - problem.start < len(query) else ""
    return f"{place}{search_sentences.told(problem)}"


def _data(found: Found) -> dict[str, Any]:
    return {
        "total": found.total,
        "exact": found.exact,
        "hits": [_hit_data(hit) for hit in found.hits],
        "also": list(found.also),
        "suggestions": list(found.suggestions),
        "partial": found.partial,
        "problems": [
            {"kind": problem.kind.value, "start": problem.start, "end": problem.end,
             "message": search_sentences.told(problem)}
            for problem in found.problems
        ],
        "facets": {facet.value: dict(counts) for facet, counts in found.facets.items()},
    }  # fmt: skip


def _hit_data(hit: Hit) -> dict[str, Any]:
    return {
        "document": hit.document,
        "title": hit.title,
        "block": hit.block,
        "label": hit.label,
        "address": hit.address,
        "text": hit.text,
        "spans": [list(span) for span in hit.spans],
        "score": hit.score,
        "tier": hit.tier.name.lower(),
        "matched": list(hit.matched),
        "language": hit.language,
        "symbol": hit.symbol,
        "work": hit.work,
        "version": hit.version,
        "kind": hit.kind,
        "year": hit.year,
        "current": hit.current,
        "key": hit.key,
    }


def _tell(terminal: Terminal, found: Found) -> None:
    """Write hits to be read: where they stand, then why they were found, with the words marked."""
    if found.partial:
        terminal.say(search_sentences.PARTIAL, "en")
        terminal.say()
    for hit in found.hits:
        terminal.say(hit.title or hit.document[:10], hit.language)
        terminal.say("  ".join(filter(None, (hit.address or hit.label, hit.version))), hit.language)
        _tell_passage(terminal, hit)
        terminal.say()
    for suggestion in found.suggestions:
        terminal.say(f"Did you mean: {suggestion}", "en")
    total = f"{found.total}" if found.exact else f"At least {found.total}"
    terminal.say(f"{total} paragraphs.", "en")


def _tell_passage(terminal: Terminal, hit: Hit) -> None:
    from wsisdesk.search.query.passages import passage  # late: the highlighter takes its time

    shown = passage(hit.text, hit.spans)
    before, after = ("" if shown.begins else "… "), ("" if shown.ends else " …")
    text = " ".join(_marked(terminal, shown.text, shown.spans).split())
    terminal.say(f"{before}{text}{after}", hit.language, _INDENT)


def _marked(terminal: Terminal, text: str, spans: Sequence[Span]) -> str:
    """Mark words on a screen: in bold, or in brackets where codes would be put out of order.

    What goes to a file or a pipe stays the text that it is.
    """
    if not terminal.is_screen:
        return text
    opening_mark, closing_mark = ("[", "]") if terminal.plain else (BOLD, NOT_BOLD)
    for start, end in reversed(spans):
        text = f"{text[:start]}{opening_mark}{text[start:end]}{closing_mark}{text[end:]}"
    return text
