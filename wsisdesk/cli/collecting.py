"""Commands that change what the library holds: import, link, unlink, remove, restore, starter."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from wsisdesk.cli.answers import FAILED, INTERRUPTED, OK, Answer, entry_data, tell_entry
from wsisdesk.cli.opening import open_library
from wsisdesk.cli.terminal import complain
from wsisdesk.cli.watching import watching
from wsisdesk.errors import DocumentNotFound, LibraryError
from wsisdesk.library.entries import Removal
from wsisdesk.progress import Cancelled, silent
from wsisdesk.workspace import searching, tasks
from wsisdesk.workspace.sentences import filled

if TYPE_CHECKING:
    from argparse import Namespace

    from wsisdesk.cli.terminal import Terminal
    from wsisdesk.library.entries import Entry
    from wsisdesk.library.importing import ImportReport
    from wsisdesk.progress import Progress
    from wsisdesk.workspace.workspace import Workspace


def import_files(arguments: Namespace) -> Answer:
    """Import files and folders."""
    paths = [Path(path) for path in arguments.paths]
    with open_library(arguments) as workspace, watching() as progress:
        report = tasks.import_files(workspace, paths, progress)
        if not report.cancelled:
            index(workspace, progress)
        return _imported(report)


def starter(arguments: Namespace) -> Answer:
    """Install or remove the starter library."""
    with open_library(arguments) as workspace, watching() as progress:
        if arguments.action == "install":
            report = tasks.install_starter(workspace, progress)
            if not report.cancelled:
                index(workspace, progress)
            return _imported(report)
        before = workspace.library.entries()
        removal = tasks.remove_starter(workspace, progress)
        index(workspace, progress)
        gone = removal.ids if removal else ()
        return _listed("removed", [entry for entry in before if entry.id in gone])


def index(workspace: Workspace, progress: Progress = silent) -> None:
    """Let the search index follow what a command has done.

    The command has done its work whatever becomes of this: the next search catches up.
    """
    try:
        searching.bring_up_to_date(workspace, progress)
    except LibraryError as error:
        complain(" ".join(filled(error)))
    except Cancelled:
        complain("The search index is not finished; the next search goes on with it.")


def link(arguments: Namespace) -> Answer:
    """Say by hand, or let the text say, which work documents belong to."""
    with open_library(arguments) as workspace:
        ids = _meant(workspace, arguments)
        if arguments.from_text:
            workspace.library.trust_text(ids)
        else:
            work, version = _target(workspace, arguments.to)
            workspace.library.link(ids, work, version)
        index(workspace)
        return _changed("linked", workspace, ids)


def _target(workspace: Workspace, typed: str) -> tuple[str, str]:
    """Understand ``WORK@VERSION``, a symbol as people write it, or a document of the work."""
    from wsisdesk.documents import symbols

    identity = symbols.normalise(typed)
    if identity is not None and identity.work:
        return identity.work, identity.version
    work, _, version = typed.partition("@")
    known = {entry.work for entry in workspace.library.entries()}
    whole = {name for name in known if name.rpartition("/")[2] == work}
    return (whole.pop() if len(whole) == 1 else work), version


def unlink(arguments: Namespace) -> Answer:
    """Take documents out of their work."""
    with open_library(arguments) as workspace:
        ids = _meant(workspace, arguments)
        workspace.library.unlink(ids)
        index(workspace)
        return _changed("unlinked", workspace, ids)


def remove(arguments: Namespace) -> Answer:
    """Remove documents."""
    with open_library(arguments) as workspace:
        entries = [workspace.library.entry(found) for found in _meant(workspace, arguments)]
        workspace.library.remove([entry.id for entry in entries])
        index(workspace)
        return _listed("removed", entries)


def restore(arguments: Namespace) -> Answer:
    """Bring back removed documents: those named, or the latest removal."""
    with open_library(arguments) as workspace:
        ids = _to_restore(workspace, arguments.documents)
        workspace.library.restore(Removal(ids, ""))
        index(workspace)
        return _changed("restored", workspace, ids)


def _to_restore(workspace: Workspace, wanted: list[str]) -> tuple[str, ...]:
    from wsisdesk.library import finding

    removals = workspace.library.removed()
    if not wanted:
        return removals[0][0].ids if removals else ()
    entries = [entry for _, group in removals for entry in group]
    if not entries:
        raise DocumentNotFound(wanted[0])
    return tuple(finding.find(entries, name).id for name in wanted)


def _meant(workspace: Workspace, arguments: Namespace) -> list[str]:
    """Return the documents named, each once."""
    found = [workspace.library.find(wanted).id for wanted in arguments.documents]
    return list(dict.fromkeys(found))


def _changed(what: str, workspace: Workspace, ids: list[str] | tuple[str, ...]) -> Answer:
    return _listed(what, [workspace.library.entry(found) for found in ids])


def _listed(what: str, entries: list[Entry]) -> Answer:
    def tell(terminal: Terminal) -> None:
        for entry in entries:
            tell_entry(terminal, entry)
        terminal.say(f"{len(entries)} {what}.", "en")

    return Answer({what: [entry_data(entry) for entry in entries]}, tell)


def _imported(report: ImportReport) -> Answer:
    """Answer with the report of an import."""

    def tell(terminal: Terminal) -> None:
        for entry in report.imported:
            tell_entry(terminal, entry)
        for skipped in report.skipped:
            terminal.say(f"{skipped.path}: {skipped.reason.value}")
        tell_failures(report)
        terminal.say(
            f"{len(report.imported)} imported, {len(report.skipped)} passed over,"
            f" {len(report.failed)} failed{', stopped' if report.cancelled else ''}.", "en",
        )  # fmt: skip

    status = FAILED if report.failed else OK
    return Answer(report_data(report), tell, INTERRUPTED if report.cancelled else status)


def tell_failures(report: ImportReport) -> None:
    """Write to standard error what failed and what can be done about it."""
    for failure in report.failed:
        complain(f"{failure.path}: {' '.join(filled(failure.error))}")


def report_data(report: ImportReport) -> dict[str, Any]:
    """Return the report of an import as the design's section on the command line defines it."""
    return {
        "imported": [
            {**entry_data(entry), "path": str(path), "blocks": entry.blocks}
            for entry, path in zip(report.imported, report.sources, strict=True)
        ],
        "skipped": [
            {"path": str(skipped.path), "id": skipped.id, "reason": skipped.reason.value}
            for skipped in report.skipped
        ],
        "failed": [
            {
                "path": str(failure.path),
                "error": type(failure.error).__name__,
                "message": " ".join(filled(failure.error)),
            }
            for failure in report.failed
        ],
        "cancelled": report.cancelled,
    }
