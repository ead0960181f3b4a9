"""Whether the program as built can do its work: one round through everything, on the specimens.

A stand-alone build may lack a module, a table or a font that only some work needs. So each kind of
work is done once here, in a workspace that holds the starter library.
"""

from __future__ import annotations

import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from wsisdesk.annotate import editing
from wsisdesk.annotate.anchoring import anchor
from wsisdesk.annotate.model import Content, NoteKind
from wsisdesk.compare.engine import compare
from wsisdesk.compare.model import Status
from wsisdesk.export.comparison import saving
from wsisdesk.export.comparison.request import ExportOptions
from wsisdesk.export.reading_pdf import save_pdf
from wsisdesk.progress import Progress, silent
from wsisdesk.search.model import Request
from wsisdesk.workspace import noting, searching

if TYPE_CHECKING:
    from wsisdesk.compare.model import Comparison
    from wsisdesk.workspace.workspace import Workspace

_WORK, _LANGUAGE = "itu/council/res/9101", "ar"
_DAY = datetime(2026, 1, 1, tzinfo=UTC)
_PASSPHRASE = "specimen"


def try_out(workspace: Workspace, progress: Progress = silent) -> str:
    """Search, compare, export and note; return what did not come out right, "" for nothing.

    What is missing in a build raises whatever its use raises. Changes the workspace's index and
    notes: for a folder that is thrown away.
    """
    comparison = _compared(workspace)
    if all(row.status is Status.NOC for row in comparison.rows):
        return "two versions were not told apart"
    searching.bring_up_to_date(workspace, progress)
    words = " ".join(comparison.new.title.split()[:2])
    if not workspace.searcher.search(Request(words)).hits:
        return "the search finds nothing"
    with tempfile.TemporaryDirectory() as folder:
        return _unwritten(comparison, Path(folder)) or _unkept(workspace, comparison, Path(folder))


def _compared(workspace: Workspace) -> Comparison:
    """Compare the two versions of one specimen."""
    entries = workspace.library.entries()
    held = [entry for entry in entries if (entry.work, entry.language) == (_WORK, _LANGUAGE)]
    old, new = sorted(held, key=lambda entry: entry.version)
    return compare(workspace.library.document(old.id), workspace.library.document(new.id))


def _unwritten(comparison: Comparison, folder: Path) -> str:
    """Write every kind of file; name one that is empty."""
    made = [folder / f"made{suffix}" for suffix in saving.FORMS]
    for path in made:
        saving.save(comparison, path, ExportOptions(_DAY, _LANGUAGE))
    made.append(folder / "read.pdf")
    save_pdf(comparison.new, made[-1])
    empty = [path.name for path in made if not path.stat().st_size]
    return f"nothing was written to {empty[0]}" if empty else ""


def _unkept(workspace: Workspace, comparison: Comparison, folder: Path) -> str:
    """Make a note, carry it to the newer version, seal it and open it again."""
    place = anchor(comparison.old, comparison.old.blocks[0])
    note = editing.make(place, Content(NoteKind.COMMENT, "specimen"), "")
    workspace.notes.save([note])
    arrival = noting.arrive(workspace.notes, comparison.old, comparison.new)
    if len(arrival.placements) != 1:
        return "a note was not carried to a newer version"
    sealed = folder / "notes.sealed"
    noting.write([note], sealed, _PASSPHRASE)
    return "" if noting.read(sealed, _PASSPHRASE) == (note,) else "a note was not kept"
