"""What went wrong and what to do about it, in the interface's language.

The sentences stand in ``workspace.sentences``, one table for the window and the command line; here
they are translated and filled.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from wsisdesk.ui.bidi import fill
from wsisdesk.workspace.sentences import sentence

if TYPE_CHECKING:
    from wsisdesk.errors import WsisdeskError

CONTEXT = "Errors"


def error_text(error: WsisdeskError) -> tuple[str, str]:
    """Return what happened and the advice. Of a path only the last part is named."""
    said = sentence(error)
    values = {name: _short(name, value) for name, value in error.fields().items()}
    what, advice = (
        fill(QCoreApplication.translate(CONTEXT, text), **values) if text else ""
        for text in (said.what, said.advice)
    )
    return what, advice


def _short(name: str, value: str) -> str:
    return Path(value).name or value if name == "path" else value
