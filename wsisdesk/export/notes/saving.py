"""Notes to a file; the suffix of its name says in which form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.annotate import webannotation
from wsisdesk.errors import UnknownExportFormat
from wsisdesk.export.notes.composing import fate_lines, notes_lines, proposal_lines
from wsisdesk.export.notes.lines_docx import lines_docx
from wsisdesk.export.notes.lines_markdown import lines_markdown
from wsisdesk.export.notes.notes_csv import fates_csv, notes_csv
from wsisdesk.export.notes.request import FatesRequest, NotesRequest
from wsisdesk.export.whole_file import write_whole

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from wsisdesk.annotate.model import Annotation
    from wsisdesk.export.notes.lines import Line

    Request = NotesRequest | FatesRequest


def _json(request: NotesRequest) -> bytes:
    return webannotation.dump(request.shared()).encode()


def _word(lines: tuple[Line, ...], request: Request) -> bytes:
    return lines_docx(lines, request.language, request.author, request.date, request.progress)


def _markdown(lines: tuple[Line, ...], request: Request) -> bytes:
    return lines_markdown(lines, request.language).encode()


_PROPOSALS = ".proposals."  # what the suffixes of forms begin with that hold nothing else

# a suffix that ends like another one stands before it
NOTE_FORMS: dict[str, Callable[[NotesRequest], bytes]] = {
    ".jsonld": _json,
    ".proposals.docx": lambda request: _word(proposal_lines(request), request),
    ".proposals.md": lambda request: _markdown(proposal_lines(request), request),
    ".docx": lambda request: _word(notes_lines(request), request),
    ".md": lambda request: _markdown(notes_lines(request), request),
    ".csv": notes_csv,
}
FATE_FORMS: dict[str, Callable[[FatesRequest], bytes]] = {
    ".docx": lambda request: _word(fate_lines(request), request),
    ".md": lambda request: _markdown(fate_lines(request), request),
    ".csv": fates_csv,
}


def save(request: NotesRequest | FatesRequest, path: Path, form: str = "") -> None:
    """Write notes, or what became of proposals, to ``path``, the whole file or none.

    ``form`` is one of ``NOTE_FORMS`` for a name that does not say it by its suffix. Raises
    ``UnknownExportFormat`` where the suffix names no form, ``ExportNotWritable`` and what else the
    file system refuses as the library's errors.
    """
    if isinstance(request, NotesRequest):
        write_whole(path, NOTE_FORMS[form or suffix_of(path, NOTE_FORMS)](request))
    else:
        write_whole(path, FATE_FORMS[form or suffix_of(path, FATE_FORMS)](request))


def written(request: NotesRequest, path: Path, form: str = "") -> tuple[Annotation, ...]:
    """Return the notes that ``save`` writes of a request: some forms hold proposals alone."""
    only_proposals = (form or suffix_of(path, NOTE_FORMS)).startswith(_PROPOSALS)
    return request.proposals() if only_proposals else request.shown()


def suffix_of(path: Path, forms: Mapping[str, object]) -> str:
    """Return the suffix that names the form of a file; raises ``UnknownExportFormat``."""
    name = path.name.lower()
    for suffix in forms:
        if name.endswith(suffix):
            return suffix
    raise UnknownExportFormat(path, " ".join(sorted(forms)))
