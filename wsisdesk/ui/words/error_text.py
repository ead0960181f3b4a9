"""What went wrong and what to do about it, in the interface's language.

The sentences stand in ``workspace.sentences``, one table for the window and the command line; here
they are translated and filled.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from wsisdesk import errors
from wsisdesk.ui.words.bidi import fill
from wsisdesk.ui.words.titles import shown_file_name
from wsisdesk.workspace.sentences import CONTEXT, sentence, values

if TYPE_CHECKING:
    from wsisdesk.errors import WsisdeskError
    from wsisdesk.library.entries import FailedFile


def error_text(error: WsisdeskError) -> tuple[str, str]:
    """Return what happened and the advice."""
    said = sentence(error)
    inserted = values(error)
    if "name" in inserted:
        inserted["name"] = shown_file_name(inserted["name"])
    what, advice = (
        fill(QCoreApplication.translate(CONTEXT, text), **inserted)
        for text in (said.what, said.advice)
    )
    return what, advice


def failure_text(failed: FailedFile) -> tuple[str, str]:
    """Return why a file could not be read, as the library remembers it, and the advice."""
    kind = getattr(errors, failed.error, errors.DocumentError)
    known = isinstance(kind, type) and issubclass(kind, errors.DocumentError)
    return error_text((kind if known else errors.DocumentError)(failed.name, failed.detail))
