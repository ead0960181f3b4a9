"""A comparison to a file; the suffix of its name says in which form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.errors import UnknownExportFormat
from wsisdesk.export.comparison.data import save_json
from wsisdesk.export.comparison.html import save_html
from wsisdesk.export.comparison.markdown import save_markdown
from wsisdesk.export.comparison.pdf import save_pdf
from wsisdesk.export.comparison.rows_csv import save_csv
from wsisdesk.export.comparison.table_docx import save_table_docx
from wsisdesk.export.comparison.tracked_docx import save_tracked_docx

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from wsisdesk.compare.model import Comparison
    from wsisdesk.export.comparison.request import ExportOptions

# a suffix that ends like another one stands before it
FORMS: dict[str, Callable[[Comparison, Path, ExportOptions], None]] = {
    ".table.docx": save_table_docx,
    ".docx": save_tracked_docx,
    ".pdf": save_pdf,
    ".html": save_html,
    ".md": save_markdown,
    ".json": save_json,
    ".csv": save_csv,
}


def save(comparison: Comparison, path: Path, options: ExportOptions) -> None:
    """Write ``comparison`` to ``path``, the whole file or none.

    Raises ``UnknownExportFormat`` where the suffix names no form, ``ExportNotWritable`` and what
    else the file system refuses as the library's errors, and what the form itself refuses.
    """
    FORMS[suffix_of(path)](comparison, path, options)


def suffix_of(path: Path) -> str:
    """Return the suffix that names the form of a file; raises ``UnknownExportFormat``."""
    name = path.name.lower()
    for suffix in FORMS:
        if name.endswith(suffix):
            return suffix
    raise UnknownExportFormat(path, " ".join(sorted(FORMS)))
