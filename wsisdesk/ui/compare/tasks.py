"""What comparisons have done on the workers: tasks in the form the job runner takes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from wsisdesk.progress import part
from wsisdesk.ui.compare.keys import Wanted, WantedView

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from wsisdesk.annotate.editing import Step
    from wsisdesk.annotate.model import Annotation, State
    from wsisdesk.compare.history import History
    from wsisdesk.compare.model import Comparison
    from wsisdesk.compare.parallel import Parallel
    from wsisdesk.documents.model import Document
    from wsisdesk.export.comparison.history_lines import HistoryLine
    from wsisdesk.export.comparison.request import ExportOptions
    from wsisdesk.progress import Progress
    from wsisdesk.ui.compare.prepared import Prepared
    from wsisdesk.workspace.workspace import Workspace

_STEPS = 10  # two are for reading, one is for making the result ready
_COMPARING = 7


@dataclass(frozen=True)
class Compared:
    """A comparison ready for its page, and the comments on its rows."""

    prepared: Prepared
    notes: tuple[Annotation, ...]


@dataclass(frozen=True)
class Aligned:
    """Two languages of one version, line by line."""

    first: Document
    second: Document
    lines: tuple[Parallel, ...]


@dataclass(frozen=True)
class Told:
    """What happened to the clauses of a text."""

    history: History

    def lines(self, language: str, *, only_changed: bool) -> tuple[HistoryLine, ...]:
        """Return the clauses with their events in the words of a language."""
        from wsisdesk.export.comparison.history_lines import history_lines
        from wsisdesk.export.comparison.request import ExportOptions
        from wsisdesk.export.words import words

        options = ExportOptions(date=datetime.now(UTC), only_changed=only_changed)
        return history_lines(self.history, options, words(language))


@dataclass(frozen=True, slots=True)
class Stepping:
    """One thing done to a comment, and who undoes it or does it again."""

    step: Step
    author: str


@dataclass(frozen=True, slots=True)
class Amending:
    """A comment that is being written, and its latest state."""

    note: Annotation
    state: State


@dataclass(frozen=True, slots=True)
class Exporting:
    """What writes, the file it shall write to, and how."""

    save: Callable[[Path, ExportOptions], None]
    path: Path
    options: ExportOptions


def compare_documents(workspace: Workspace, wanted: Wanted, progress: Progress) -> Compared:
    """Compare two documents of the library; stops wherever it is if asked to."""
    from wsisdesk.compare.engine import compare, own_changes  # late: the first screen has none
    from wsisdesk.compare.model import View
    from wsisdesk.ui.compare.prepared import prepare

    progress(0, _STEPS)
    old = workspace.library.document(wanted.old)
    progress(1, _STEPS)
    new = workspace.library.document(wanted.new)
    progress(2, _STEPS)
    within = part(progress, 2, _COMPARING, _STEPS)
    if wanted.view is WantedView.OWN:
        views = (View.REJECTED, View.ACCEPTED)
        comparison = own_changes(new, within)
    else:
        view = View(wanted.view.value)
        views = (view, view)
        comparison = compare(old, new, old_view=view, new_view=view, progress=within)
    progress(_STEPS - 1, _STEPS)
    made = Compared(prepare(comparison, views), comments(workspace, wanted))
    progress(_STEPS, _STEPS)
    return made


def align_languages(
    workspace: Workspace, ids: tuple[str, str], progress: Progress
) -> Aligned:  # fmt: skip
    """Put two languages of one version side by side."""
    from wsisdesk.compare.parallel import align

    progress(0, 3)
    first = workspace.library.document(ids[0])
    progress(1, 3)
    second = workspace.library.document(ids[1])
    progress(2, 3)
    return Aligned(first, second, align(first, second, part(progress, 2, 1, 3)))


def tell_history(workspace: Workspace, ids: tuple[str, ...], progress: Progress) -> Told:
    """Compare versions each with the next, the oldest first."""
    from wsisdesk.compare.history import history

    documents = []
    for number, document_id in enumerate(ids):
        progress(number, 2 * len(ids))
        documents.append(workspace.library.document(document_id))
    return Told(history(documents, part(progress, len(ids), len(ids), 2 * len(ids))))


def comments(workspace: Workspace, wanted: Wanted) -> tuple[Annotation, ...]:
    """Return the user's comments on the rows of a comparison, the oldest first."""
    notes = workspace.notes.on_document(wanted.new)
    return tuple(note for note in notes if note.target.row and note.target.compared == wanted.old)


def save_comment(workspace: Workspace, note: Annotation, progress: Progress) -> Annotation:
    """Keep a comment."""
    progress(0, 1)
    return workspace.notes.save([note])[0]


def amend_comment(workspace: Workspace, amending: Amending, progress: Progress) -> Annotation:
    """Put a comment's new state in the place of its last one."""
    progress(0, 1)
    return workspace.notes.amend(amending.note, amending.state)


def undo_comment(workspace: Workspace, stepping: Stepping, progress: Progress) -> Annotation:
    """Put a comment where it was before a step."""
    from wsisdesk.annotate import editing

    progress(0, 1)
    note = workspace.notes.get(stepping.step.note)
    return workspace.notes.save([editing.undo(note, stepping.step, stepping.author)])[0]


def redo_comment(workspace: Workspace, stepping: Stepping, progress: Progress) -> Annotation:
    """Put a comment where it was after a step."""
    from wsisdesk.annotate import editing

    progress(0, 1)
    note = workspace.notes.get(stepping.step.note)
    return workspace.notes.save([editing.redo(note, stepping.step, stepping.author)])[0]


def export(workspace: Workspace, exporting: Exporting, progress: Progress) -> Path:
    """Write what was compared to a file."""
    del workspace
    progress(0, 1)
    exporting.save(exporting.path, replace(exporting.options, progress=progress))
    return exporting.path


def save_comparison(comparison: Comparison, path: Path, options: ExportOptions) -> None:
    """Write a comparison to a file."""
    from wsisdesk.export.comparison.saving import save  # late: the forms of export load slowly

    save(comparison, path, options)


def save_told(told: Told, path: Path, options: ExportOptions) -> None:
    """Write what happened to the clauses of a text to a file."""
    from wsisdesk.export.comparison.history_saving import save_history  # late

    save_history(told.history, path, options)


def save_aligned(aligned: Aligned, path: Path, options: ExportOptions) -> None:
    """Write two languages of a text to a file."""
    from wsisdesk.export.comparison.parallel_saving import ParallelTexts, save_parallel  # late

    lines = tuple((line.first, line.second) for line in aligned.lines)
    save_parallel(ParallelTexts((aligned.first, aligned.second), lines), path, options)
